/** White space and dashes of every script, as Unicode lists them. */
const BETWEEN_WORDS = /[\p{White_Space}\p{Dash}]+/gu;

/** A passphrase, code or sign-in name as it counts: however it was accented, capitalised or put apart when typed. */
export const normalised = (typed: string): string => typed.normalize('NFKC').toLowerCase().replace(BETWEEN_WORDS, ' ').trim();

/** How many characters of it count. */
export const pointsOf = (typed: string): number => [...normalised(typed)].length;
