import type { WordForms } from './charter.words.types.js';

/** Pieces of English that the sentences share: counts, times, lists. */
export const count = (n: number, word: WordForms): string => `${n} ${n === 1 ? word.one : word.many}`;

const forms = (one: string): WordForms => ({ one, many: `${one}s` });
export const days = (n: number): string => count(n, forms('day'));
export const weeks = (n: number): string => count(n, forms('week'));
export const nights = (n: number): string => count(n, forms('night'));

/** `8pm`, `8:30am`, `noon`, `midnight`. */
export function hour(time: string): string {
  const [h = 0, m = 0] = time.split(':').map(Number);
  if (m === 0 && h === 0) return 'midnight';
  if (m === 0 && h === 12) return 'noon';
  const half = h < 12 ? 'am' : 'pm';
  const twelve = h % 12 === 0 ? 12 : h % 12;
  return m === 0 ? `${twelve}${half}` : `${twelve}:${String(m).padStart(2, '0')}${half}`;
}

/** Minutes as people say them: `90 minutes`, `2 hours`, `2 hours 5 minutes`. */
export function minutes(n: number): string {
  if (n < 120) return n === 60 ? '1 hour' : count(n, forms('minute'));
  const rest = n % 60;
  return [count(Math.floor(n / 60), forms('hour')), ...(rest > 0 ? [count(rest, forms('minute'))] : [])].join(' ');
}

export const hours = (n: number): string => (n > 24 && n % 24 === 0 ? days(n / 24) : count(n, forms('hour')));

const small = ['None', 'One', 'Two', 'Three', 'Four', 'Five', 'Six'];
export const asWord = (n: number): string => small[n] ?? String(n);

/** How often something is tried. */
export const times = (n: number): string => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`);

/** How long a meeting is. */
export const meetingLength = (n: number): string => (n === 60 ? 'An hour' : n === 30 ? 'Half an hour' : n === 90 ? 'An hour and a half' : cap(minutes(n)));

/** How often, in days. */
export const every = (n: number): string => (n === 1 ? 'a day' : n === 7 ? 'a week' : n % 7 === 0 ? `every ${n / 7} weeks` : `every ${n} days`);

export const months = (n: number): string => (n === 12 ? 'a year' : n === 1 ? 'a month' : n % 12 === 0 ? `${n / 12} years` : `${n} months`);

const joined = (word: string) => (list: readonly string[]): string =>
  list.length < 2 ? (list[0] ?? '') : `${list.slice(0, -1).join(', ')} ${word} ${list.at(-1)}`;
export const and = joined('and');
export const or = joined('or');

export const cap = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
