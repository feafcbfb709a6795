import { latin } from './digits.rules.js';
import type { About } from './follow-up.types.js';

/** What somebody wrote back. `unclear` is no answer of any kind: a worker reads it, before everything else on the list. */
export type Reply = 'no_more' | 'wants_call_back' | 'good' | 'wants_another_peer' | 'unclear';

/** Words that end it, in whatever language it was asked: a stop is not lost on a language. The English ones are those carriers know (CTIA, Messaging Principles: STOP, END, CANCEL, UNSUBSCRIBE, QUIT). */
const stopWords = ['stop', 'stopall', 'end', 'cancel', 'unsubscribe', 'quit', 'no more', 'arrêt', 'arret', 'arrêter', 'arreter', 'fin', 'parar', 'alto', 'basta', 'cancelar', 'توقف', 'ايقاف', 'إيقاف', 'قف'];
/** What may stand beside such a word without its meaning anything else. */
const politeWords = ['please', 'thanks', 'thank', 'you', 'now', 'it', 'this', 'me', 'texting', 'writing', 'messages', 'svp', "s'il", 'vous', 'plaît', 'plait', 'merci', 'por', 'favor', 'gracias', 'من', 'فضلك', 'شكرا'];
const callWords = ['call', 'call me', 'ring', 'ring me', 'rappel', 'rappelez moi', 'appelez moi', 'llamar', 'llámame', 'llamame', 'llámenme', 'llamenme', 'اتصل', 'اتصلوا بي', 'اتصل بي'];
const goodWords = ['ok', 'okay', 'yes', 'good', 'fine', 'i am fine', "i'm fine", 'im fine', 'all good', 'oui', 'ça va', 'ca va', 'bien', 'sí', 'si', 'estoy bien', 'نعم', 'بخير', 'انا بخير', 'أنا بخير'];

/** 1, 2, 3 as the message offers them. */
const numbers: Record<About, readonly [Reply, Reply, Reply]> = {
  match: ['good', 'wants_another_peer', 'no_more'],
  keeping_in_touch: ['good', 'wants_call_back', 'no_more'],
};

const plain = (text: string): string =>
  latin(text.normalize('NFC')).toLowerCase().replace(/’/g, "'").replace(/[^\p{L}\p{N}']+/gu, ' ').trim();

const isStop = (words: string): boolean => {
  if (stopWords.includes(words)) return true;
  const [first = '', ...rest] = words.split(' ');
  return stopWords.includes(first) && rest.every((word) => politeWords.includes(word));
};

/** What a reply says: only the whole of it counts. Nothing is guessed at; what is unclear is read by a person, and nothing goes out by itself meanwhile. */
export function readReply(text: string, about: About): Reply {
  const words = plain(text);
  if (isStop(words)) return 'no_more';
  if (/^[1-3]$/.test(words)) return numbers[about][Number(words) - 1]!;
  if (callWords.includes(words)) return 'wants_call_back';
  return goodWords.includes(words) ? 'good' : 'unclear';
}

/** How far the clock of whoever sends us replies may be off, in seconds (ours; Stripe and Standard Webhooks take five minutes too). */
export const replyToleranceSeconds = 300;

/** Whether a signed reply is too old, or from too far ahead, to be taken; one inside is taken once, by its id. */
export const isStale = (signedAt: Date, now: Date): boolean => Math.abs(now.getTime() - signedAt.getTime()) > replyToleranceSeconds * 1_000;
