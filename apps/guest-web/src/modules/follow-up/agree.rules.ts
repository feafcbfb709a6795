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

/** The questions as they stand in the form, letter for letter; its ways stand apart. */
export interface Typed { rhythm: string; from: string; days: string; everyDays: string; times: string; hours: string; notBefore: string; notAfter: string; at: string; timeZone: string; weekdays: string[]; daysOff: string[]; says: string; voicemail: string; never: string[]; neverNumbers: string }

/** Nothing is ticked that says yes for somebody: the first that is on offer is the least, and no way is chosen. */
export const begunWith = ({ rhythms, today, quietFrom, quietTo }: Offer, timeZone: string): Begun => ({
  rhythm: rhythms[0] ?? '', from: today, days: [], everyDays: null, times: null, ways: [], never: [], says: 'plain', voicemail: 'nothing', timeZone, quietFrom, quietTo, at: null, weekdays: [], daysOff: [],
});

/** What was begun with, as it first stands in the form. */
export function typedWith({ rhythm, from, days, everyDays, times, quietFrom, quietTo, at, timeZone, weekdays, daysOff, says, voicemail, never }: Begun): Typed {
  const any = quietFrom === quietTo;
  return {
    rhythm, from, days: days.join(', '), everyDays: String(everyDays ?? ''), times: String(times ?? ''), hours: any ? 'any' : 'these', notBefore: any ? '09:00' : quietTo, notAfter: any ? '20:00' : quietFrom,
    at: at ?? '', timeZone, weekdays: weekdays.map(String), daysOff: [...daysOff], says, voicemail, never: never.flatMap(({ channel }) => channel ?? []), neverNumbers: never.flatMap(({ address }) => address ?? []).join('\n'),
  };
}

/** The form, as it stands. */
export function typedOf(given: FormData): Typed {
  const text = (name: string): string => String(given.get(name) ?? '').trim();
  const all = (name: string): string[] => given.getAll(name).map(String).filter(Boolean);
  return {
    rhythm: text('rhythm'), from: text('from'), days: text('days'), everyDays: text('everyDays'), times: text('times'), hours: text('hours'), notBefore: text('notBefore'), notAfter: text('notAfter'),
    at: text('at'), timeZone: text('timeZone'), weekdays: all('weekdays'), daysOff: all('daysOff'), says: text('says'), voicemail: text('voicemail'), never: all('never'), neverNumbers: text('neverNumbers'),
  };
}

/** Numbers in a line of text, in whichever digits: `3, 10 et 30`. */
const numbersOf = (typed: string): number[] => (western(typed).match(/\d+/g) ?? []).map(Number);
const western = (typed: string): string => typed.replace(/[٠-٩]/g, (sign) => String(sign.charCodeAt(0) - 0x660));
const linesOf = (typed: string): string[] => typed.split(/[\n;]/).map((line) => line.trim()).filter(Boolean);

/** The form, as it is sent. */
export function inputOf(typed: Typed, ways: readonly TypedWay[], language: string, { never }: Pick<Begun, 'never'>): FollowUpInput {
  const { rhythm, from, says, voicemail, timeZone } = typed;
  const own = rhythm === 'own';
  const numbers = linesOf(typed.neverNumbers);
  return {
    rhythm, from: ['only_if_i_ask', 'match_asks'].includes(rhythm) ? null : from || null,
    days: own ? numbersOf(typed.days) : null, everyDays: own ? (numbersOf(typed.everyDays)[0] ?? null) : null, times: own ? (numbersOf(typed.times)[0] ?? null) : null,
    ways: ways.filter(({ channel }) => channel).map(({ channel, address }) => ({ channel, address: wantsAddress(channel) ? address.trim() || null : null })),
    never: [...typed.never.map((channel) => ({ channel, address: null })), ...numbers.map((address) => ({ channel: null, address }))],
    // What stood here and was taken out is used again; what this form never showed is not.
    usedAgain: never.flatMap(({ id, channel, address }) => (id && !(channel ? typed.never.includes(channel) : numbers.includes(address ?? '')) ? [id] : [])),
    says, voicemail, timeZone,
    // Any hour is no quiet at all: the same hour twice.
    ...(typed.hours === 'any' ? { quietFrom: '00:00', quietTo: '00:00' } : { quietFrom: typed.notAfter, quietTo: typed.notBefore }),
    at: typed.at || null, weekdays: typed.weekdays.map(Number), daysOff: [...new Set(typed.daysOff)], language,
  };
}
