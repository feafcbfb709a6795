import type { FollowUpInput, FollowUpLineFragment, FollowUpOffersQuery } from '#peerhouse/contract/staff';
import { weekdays } from '../matching/topics.rules.js';

/** A way as typed; `keeps`: the one whose number stays as it is, and is not shown. */
export interface TypedWay { channel: string; address: string; keeps: string | null }

/** What somebody agrees to, as the form holds it: everything as typed, so that nothing of it is lost by a refusal. */
export interface TypedAgreement {
  rhythm: string;
  from: string;
  /** Of their own rhythm: days after the first, with commas; then every so many days, so many times. */
  days: string;
  every: string;
  times: string;
  ways: readonly TypedWay[];
  /** Never by these either, or at these: what is on the list already stays there, but for lines that are used again. */
  neverChannels: readonly string[];
  neverAddresses: string;
  usedAgain: readonly string[];
  timeZone: string;
  quietFrom: string;
  quietTo: string;
  at: string;
  weekdays: readonly string[];
  daysOff: readonly string[];
  says: string;
  voicemail: string;
  language: string;
  onlyFrom: string;
  notFrom: readonly string[];
}

/** Languages of what goes out. */
export const outsideLanguages = ['en', 'fr', 'es', 'ar'] as const;

/** Channels that want a number or an address; the app and meeting in person have none. */
export const hasAddress = (channel: string): boolean => ['call', 'text', 'email'].includes(channel);
/** How many numbers and addresses they gave, also those that are never used: of several, a wrong one is said beside that one. */
export const addressesOf = <T extends { channel: string }>({ ways }: { ways: readonly T[] }): T[] => ways.filter(({ channel }) => hasAddress(channel));
/** The number of a call is one for texts, an address of a mailbox is neither. */
export const keepsAddress = (before: string, now: string): boolean => (before === 'email') === (now === 'email') && hasAddress(before) && hasAddress(now);

type Offers = FollowUpOffersQuery['followUpOffers'];

/** Where the form begins for somebody new: what the charter has, and the least that may be said. */
export const newAgreement = (offers: Offers, from: string): TypedAgreement => ({
  rhythm: offers.rhythms[0] ?? '', from, days: '', every: '', times: '', ways: offers.channels.slice(0, 1).map((channel) => ({ channel, address: '', keeps: null })), neverChannels: [], neverAddresses: '', usedAgain: [],
  timeZone: offers.timeZone, quietFrom: offers.quietFrom ?? '20:00', quietTo: offers.quietTo ?? '09:00', at: '', weekdays: [], daysOff: [], says: 'plain', voicemail: 'nothing', language: outsideLanguages[0], onlyFrom: '', notFrom: [],
});

/** Where it begins for what was agreed before. */
export const typedAgreement = ({ theirHours: hours, ways, ...agreed }: FollowUpLineFragment): TypedAgreement => ({
  rhythm: agreed.rhythm, from: agreed.from, days: agreed.rhythm === 'own' ? agreed.days.join(', ') : '', every: agreed.rhythm === 'own' ? String(agreed.everyDays ?? '') : '', times: agreed.rhythm === 'own' ? String(agreed.times ?? '') : '',
  ways: ways.map(({ id, channel }) => ({ channel, address: '', keeps: hasAddress(channel) ? id : null })), neverChannels: [], neverAddresses: '', usedAgain: [],
  timeZone: hours.timeZone, quietFrom: hours.quietFrom, quietTo: hours.quietTo, at: hours.at ?? '', weekdays: hours.weekdays.flatMap((day) => weekdays[day - 1] ?? []), daysOff: hours.daysOff,
  says: agreed.says, voicemail: agreed.voicemail, language: agreed.language, onlyFrom: agreed.onlyFromLeft ? '' : (agreed.onlyFrom?.accountId ?? ''), notFrom: agreed.notFrom.map(({ accountId }) => accountId),
});

const parts = (typed: string, by: RegExp): string[] => typed.split(by).map((each) => each.trim()).filter((each) => each !== '');
/** Numbers one after the other with commas. What is no number stays one that is none: it is said beside the field. */
const numbersOf = (typed: string): number[] => parts(typed, /[,،;\s]+/).map(Number);
const numberOrNone = (typed: string): number | null => (typed.trim() === '' ? null : Number(typed));

/** What no answer could carry, because it would not even be a number: said before it is sent. */
export function typingProblems({ rhythm, days, every, times }: TypedAgreement): { field: string; problem: string }[] {
  if (rhythm !== 'own') return [];
  const typed = { 'rhythm.days': numbersOf(days), 'rhythm.every': [numberOrNone(every)], 'rhythm.times': [numberOrNone(times)] };
  return Object.entries(typed).flatMap(([field, numbers]) => (numbers.every((each) => each === null || Number.isInteger(each)) ? [] : [{ field, problem: 'not_whole' }]));
}

/** What stays of the never-list. */
export const stayingOf = <T extends { id: string }>(never: readonly T[], { usedAgain }: Pick<TypedAgreement, 'usedAgain'>): T[] => never.filter(({ id }) => !usedAgain.includes(id));

/** What is sent of it. */
export function inputOf(typed: TypedAgreement): FollowUpInput {
  const own = typed.rhythm === 'own' ? { days: numbersOf(typed.days), everyDays: numberOrNone(typed.every), times: numberOrNone(typed.times) } : {};
  return {
    rhythm: typed.rhythm, from: typed.from || null, ...own,
    ways: typed.ways.map(({ channel, address, keeps }) => (hasAddress(channel) ? (keeps === null ? { channel, address } : { channel, keeps }) : { channel })),
    never: [...typed.neverChannels.map((channel) => ({ channel })), ...parts(typed.neverAddresses, /[,،;\n]+/).map((address) => ({ address }))],
    usedAgain: [...typed.usedAgain],
    timeZone: typed.timeZone, quietFrom: typed.quietFrom, quietTo: typed.quietTo, at: typed.at || null, weekdays: typed.weekdays.map((day) => weekdays.indexOf(day as 'mon') + 1), daysOff: [...typed.daysOff],
    says: typed.says, voicemail: typed.voicemail, language: typed.language, onlyFrom: typed.onlyFrom || null, notFrom: typed.onlyFrom ? [] : [...typed.notFrom],
  };
}

/** A list with the one at `at` in front: the order of ways is theirs. */
export const first = <T>(list: readonly T[], at: number): T[] => [list[at]!, ...without(list, at)];
export const without = <T>(list: readonly T[], at: number): T[] => list.filter((_, place) => place !== at);
export const withAt = <T>(list: readonly T[], at: number, one: T): T[] => list.map((each, place) => (place === at ? one : each));
export const toggled = <T>(list: readonly T[], one: T, on: boolean): T[] => (on ? [...list.filter((each) => each !== one), one] : list.filter((each) => each !== one));
