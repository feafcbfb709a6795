import { randomBytes, type Random } from '../bytes/random.js';

/** Languages in which there is a list of 2,048 words; loaded when it is needed. */
const english = () => import('@scure/bip39/wordlists/english.js');
const lists = new Map([
  ['en', english],
  ['es', () => import('@scure/bip39/wordlists/spanish.js')],
  ['fr', () => import('@scure/bip39/wordlists/french.js')],
]);

const WORDS = 4;

/** A passphrase of four words, one of 2^44; in English where a language has no list. */
export async function offeredPassphrase(language: string, random: Random = randomBytes): Promise<string> {
  const { wordlist } = await (lists.get(language) ?? english)();
  const bytes = random(WORDS * 2);
  return Array.from({ length: WORDS }, (_, i) => wordlist[((bytes[i * 2]! << 8) | bytes[i * 2 + 1]!) % wordlist.length]!.normalize('NFC')).join(' ');
}
