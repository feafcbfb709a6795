import type { FollowUpInput } from '#peerhouse/contract/guest';
import type { Agreed, Offer } from './in-touch.js';

/** A way as it stands in the form. */
export interface TypedWay { channel: string; address: string }

/** Channels that want a number or an address. */
export const wantsAddress = (channel: string): boolean => ['call', 'text', 'email'].includes(channel);

/** Most ways that can be agreed, and most single days to be left in peace on that the form has room for beside those that are there. */
export const mostWays = 5;

/** What the form begins with: what was agreed, or what the house usually does. */
export type Begun = Pick<Agreed, 'rhythm' | 'from' | 'days' | 'everyDays' | 'times' | 'ways' | 'never' | 'says' | 'voicemail' | 'timeZone' | 'quietFrom' | 'quietTo' | 'at' | 'weekdays' | 'daysOff'>;

/** Nothing is ticked that says yes for somebody: the first that is on offer is the least, and no way is chosen. */
export const begunWith = ({ rhythms, today, quietFrom, quietTo }: Offer, timeZone: string): Begun => ({
  rhythm: rhythms[0] ?? '', from: today, days: [], everyDays: null, times: null, ways: [], never: [], says: 'plain', voicemail: 'nothing', timeZone, quietFrom, quietTo, at: null, weekdays: [], daysOff: [],
});

/** Numbers in a line of text, in whichever digits: `3, 10 et 30`. */
const numbersOf = (typed: string): number[] => (western(typed).match(/\d+/g) ?? []).map(Number);
const western = (typed: string): string => typed.replace(/[٠-٩]/g, (sign) => String(sign.charCodeAt(0) - 0x660));
const linesOf = (typed: string): string[] => typed.split(/[\n;]/).map((line) => line.trim()).filter(Boolean);

/** The form, as it is sent. */
export function inputOf(given: FormData, ways: readonly TypedWay[], language: string, { never }: Pick<Begun, 'never'>): FollowUpInput {
  const text = (name: string): string => String(given.get(name) ?? '').trim();
  const all = (name: string): string[] => given.getAll(name).map(String).filter(Boolean);
  const rhythm = text('rhythm');
  const own = rhythm === 'own';
  const numbers = linesOf(text('neverNumbers'));
  return {
    rhythm, from: ['only_if_i_ask', 'match_asks'].includes(rhythm) ? null : text('from') || null,
    days: own ? numbersOf(text('days')) : null, everyDays: own ? (numbersOf(text('everyDays'))[0] ?? null) : null, times: own ? (numbersOf(text('times'))[0] ?? null) : null,
    ways: ways.filter(({ channel }) => channel).map(({ channel, address }) => ({ channel, address: wantsAddress(channel) ? address.trim() || null : null })),
    never: [...all('never').map((channel) => ({ channel, address: null })), ...numbers.map((address) => ({ channel: null, address }))],
    // A wrong number that stood here and was taken out is used again; one that this form never showed is not.
    usedAgain: never.flatMap(({ id, wasWrong, address }) => (id && wasWrong && !numbers.includes(address ?? '') ? [id] : [])),
    says: text('says'), voicemail: text('voicemail'), timeZone: text('timeZone'),
    // Any hour is no quiet at all: the same hour twice.
    ...(text('hours') === 'any' ? { quietFrom: '00:00', quietTo: '00:00' } : { quietFrom: text('notAfter'), quietTo: text('notBefore') }),
    at: text('at') || null, weekdays: all('weekdays').map(Number), daysOff: [...new Set(all('daysOff'))], language,
  };
}
