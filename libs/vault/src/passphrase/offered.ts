import { randomBytes, type Random } from '../bytes/random.js';

/** Languages in which there is a list of 2,048 words; loaded when it is needed. */
const english = () => import('@scure/bip39/wordlists/english.js');
const lists = new Map([
  ['en', english],
  ['es', () => import('@scure/bip39/wordlists/spanish.js')],
  ['fr', () => import('@scure/bip39/wordlists/french.js')],
]);

const WORDS = 4;

/** A passphrase of four kind words, one of 2^43; in English where a language has no list. */
export async function offeredPassphrase(language: string, random: Random = randomBytes): Promise<string> {
  const words = await wordsToOffer(language);
  const bytes = random(WORDS * 2);
  return Array.from({ length: WORDS }, (_, i) => words[((bytes[i * 2]! << 8) | bytes[i * 2 + 1]!) % words.length]!).join(' ');
}

/** The list of a language, without what would hurt to read. */
export async function wordsToOffer(language: string): Promise<string[]> {
  const load = lists.get(language);
  const [{ wordlist }, { leftOut }] = await Promise.all([(load ?? english)(), import('./left-out.js')]);
  const unkind = new Set(leftOut[load ? language : 'en']!.split(/\s+/));
  return wordlist.map((word) => word.normalize('NFC')).filter((word) => !unkind.has(word));
}
