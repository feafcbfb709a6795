/** Lengths of what the server keeps, in bytes: the CHECKs of its tables. */
const PADDED = { least: 2 ** 11 + 41, most: 2 ** 16 + 41 } as const;

export const rowBytes = {
  verifier: 32, proof: 32,
  /** A wrap of the guest's key: by passphrase, card, handover; and the server's share at rest. */
  wrappedKey: 73,
  /** A wrap of a section's key and hash: for the guest, or for a supporter's card. */
  wrappedSectionKey: 105,
  manifest: PADDED, ciphertext: PADDED,
  /** A key for a house or a worker, at rest: key, hash and a label of up to 80 characters. */
  houseKeyAtRest: { least: 64 + 41, most: 64 + 80 * 4 + 41 },
  cardKeyAtRest: 105 + 41,
  /** A suggestion at rest holds up to 8 KiB. */
  suggestion: { least: 41, most: 8 * 1024 + 41 },
} as const;

/** The most a request may carry. */
export const MOST_REQUEST_BYTES = 256_000;
