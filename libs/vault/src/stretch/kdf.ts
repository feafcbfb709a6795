/** The one cost in use, "kdf 1". A phone refuses every other: nobody can talk it into a cheaper one. */
export const KDF = 1;
export const KDF_COST = { memoryKiB: 19_456, passes: 2, lanes: 1, bytes: 32 } as const;

/** Makes a passphrase slow to guess: Argon2id at the cost of kdf 1. */
export type Stretch = (typed: Uint8Array, salt: Uint8Array) => Promise<Uint8Array>;
