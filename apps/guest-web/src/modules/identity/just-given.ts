let given = '';

/** A code that this page was just given, so that nobody has to type it over: held in memory until it is shown once. */
export const keepJustGiven = (code: string): void => { given = code; };

export const takeJustGiven = (): string => given;
export const forgetJustGiven = (): void => { given = ''; };
