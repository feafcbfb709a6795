/** A guest's own card whose link was opened, on its way to where they sign in with it: in memory, and in no address. */
let text = '';
export const handOver = (card: string): void => { text = card; };
export const ownCard = (): string => text;
export const forgetOwnCard = (): void => { text = ''; };
