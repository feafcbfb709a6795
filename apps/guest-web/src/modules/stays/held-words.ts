/**
 * What stands beside a line of what is held and was not kept yet, by stay and line. A sign-in that ends by itself takes none of it away,
 * as long as this page stays loaded; who signs out or leaves takes all of it along.
 */
const typed = new Map<string, string>();
const keyOf = (stay: string, line: string): string => `${stay}|${line}`;

export const typedBeside = (stay: string, line: string): string | null => typed.get(keyOf(stay, line)) ?? null;
export function rememberBeside(stay: string, line: string, words: string): void { typed.set(keyOf(stay, line), words); }
export function forgetBeside(stay: string, line: string): void { typed.delete(keyOf(stay, line)); }
export function forgetAllBeside(): void { typed.clear(); alsoForgotten.forEach((forget) => forget()); }
/** What else somebody takes along who signs out or leaves. */
const alsoForgotten: (() => void)[] = [];
export const forgetBesides = (forget: () => void): void => void alsoForgotten.push(forget);
