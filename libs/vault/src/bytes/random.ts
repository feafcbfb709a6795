/** Gives that many random bytes. */
export type Random = (count: number) => Uint8Array;

/** The machine's own; only vectors and tests pass another. */
export const randomBytes: Random = (count) => crypto.getRandomValues(new Uint8Array(count));
