import { readPaperCode } from '#peerhouse/kernel';
import type { Keys } from '#peerhouse/identity';

/** Short enough to be read out on the phone; a paper code of a guest has twelve. */
export const voiceCodeLetters = 8;
/** Hours a code works at most; the decision ends it before. */
export const voiceCodeHours = 72;

/** The keyed hash under which a typed code is found; null for what cannot be one. */
export const voiceCodeHash = (keys: Keys, typed: string): string | null => {
  const code = readPaperCode(typed);
  return code.length === voiceCodeLetters ? keys.mac('enquiry-codes', code) : null;
};
