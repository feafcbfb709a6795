import { addDays, localAt, nightsBetween, type HouseDay } from '#peerhouse/kernel';
import { isOpen, isToRead, isUnderWay } from './check-in.rules.js';
import { usableWays, wantsAddress } from './ways.rules.js';
import type { Channel, Never, Way } from './follow-up.types.js';
import { dueMoment } from './hours.rules.js';
import type { KeptCheckIn, KeptFollowUp } from './kept.js';
import type { MyCheckIn, MyContact, MyFollowUp, MyPastContact } from './my-follow-up.graphql.js';
import { slotsOf, waitsUntil } from './rhythm.rules.js';

/** How far ahead a person sees what was agreed, in days. */
const yearAhead = 366;

/** Their ways as they may be shown; without our keys a number stands there as none. */
export interface Told { ways: readonly Way[]; never: readonly Never[]; neverIds: readonly string[] }

/** Whether there is a number at which they may be rung: on their list, and on no never-list. Which it is we need not be able to read. */
export const canRing = ({ ways, never }: Told, offered: readonly Channel[]): boolean =>
  usableWays({ ways: ways.map((way) => ({ ...way, address: way.address ?? '' })), never }, offered).some(({ channel }) => channel === 'call');

/** Whether it waits for an answer: also where its moment has come and nobody has turned to it yet. */
const isWaiting = (one: KeptCheckIn, now: Date): boolean => one.kind === 'planned' && (isUnderWay(one) || (one.state === 'planned' && one.dueAt <= now));

/** Every day of the coming year on which we mean to be in touch, and why: those that are rows already, and those that the rhythm has after them. */
export function nextContacts({ rhythm, times, plannedUntil, stoppedAt, endedAt }: KeptFollowUp, checkIns: readonly KeptCheckIn[], now: Date): MyContact[] {
  if (stoppedAt || endedAt) return [];
  const { day: today } = localAt(now, times.timeZone);
  const daysAfter = (slot: HouseDay): number => nightsBetween(rhythm.from, slot);
  const at = (moment: Date): Pick<MyContact, 'on' | 'time'> => { const { day, time } = localAt(moment, times.timeZone); return { on: day, time }; };
  const rows = checkIns.flatMap((one): MyContact[] => {
    if (one.state === 'waiting') return [{ ...at(one.dueAt), why: 'goes_on', daysAfter: null }];
    if (one.state !== 'planned' || isWaiting(one, now)) return [];
    if (one.kind === 'call_back') return [{ ...at(one.dueAt), why: 'ring', daysAfter: null }];
    return [one.putOff ? { ...at(one.dueAt), why: 'another_time', daysAfter: null } : { ...at(one.dueAt), why: 'agreed', daysAfter: daysAfter(one.slot) }];
  });
  const later = slotsOf(rhythm, plannedUntil > today ? plannedUntil : today, addDays(today, yearAhead)).map((slot): MyContact => {
    const moment = dueMoment(times, slot);
    return { ...(moment ? at(moment) : { on: slot, time: null }), why: 'agreed', daysAfter: daysAfter(slot) };
  });
  return [...rows, ...later].sort((a, b) => `${a.on}${a.time ?? ''}`.localeCompare(`${b.on}${b.time ?? ''}`));
}

/** What was, the latest first. */
export const pastContacts = (checkIns: readonly KeptCheckIn[]): MyPastContact[] => checkIns.filter((one) => !isOpen(one)).map(({ slot, outcome }) => ({ on: slot, outcome: outcome! })).sort((a, b) => b.on.localeCompare(a.on));

/** The one that is under way, with what can be answered; that they asked to be rung, with how to take it back; and whether what they wrote is still to be read. */
export function waitingOf({ about }: Pick<KeptFollowUp, 'about'>, checkIns: readonly KeptCheckIn[], mayRing: boolean, now: Date): Pick<MyFollowUp, 'waiting' | 'ringing' | 'wrote'> {
  const waiting = checkIns.find((one) => isWaiting(one, now));
  const ringing = checkIns.find((one) => one.kind === 'call_back' && isOpen(one) && !isToRead(one));
  const answers = ['good', ...(mayRing && !ringing ? ['wants_call_back'] : []), ...(about === 'match' ? ['wants_another_peer'] : []), 'skipped', 'later', 'no_more'];
  const view = ({ id, slot }: KeptCheckIn, which: string[]): MyCheckIn => ({ id, on: slot, answers: which });
  return { waiting: waiting ? view(waiting, answers) : null, ringing: ringing ? view(ringing, ['skipped', 'no_more']) : null, wrote: checkIns.some((one) => isOpen(one) && one.hasWords && one.why === 'wrote') };
}

/** What was agreed, as it is told. */
export function agreedOf({ id, version, about, rhythm, says, voicemail, times, agreedAt, agreedOn, stoppedAt, endedAt }: KeptFollowUp, checkIns: readonly KeptCheckIn[], { ways, never, neverIds }: Told) {
  const { timeZone, quiet, at, weekdays, daysOff } = times;
  const last = Math.max(agreedAt.getTime(), ...checkIns.map(({ closedAt }) => closedAt?.getTime() ?? 0));
  return {
    id, version, about, agreedOn, rhythm: rhythm.kind, from: rhythm.from, days: [...rhythm.days], everyDays: rhythm.onwards?.everyDays ?? null, times: rhythm.onwards?.times ?? null, until: rhythm.until ?? (rhythm.kind === 'only_if_i_ask' ? waitsUntil(localAt(new Date(last), timeZone).day) : null),
    ways: ways.map(({ channel, address }) => ({ channel, address: wantsAddress(channel) ? address : null })), never: never.map((one, at) => ({ id: neverIds[at] ?? null, ...('channel' in one ? { channel: one.channel, address: null } : { channel: null, address: one.address }) })),
    says, voicemail, timeZone, quietFrom: quiet.from, quietTo: quiet.to, at, weekdays: [...weekdays], daysOff: [...daysOff], stoppedOn: stoppedAt && localAt(stoppedAt, timeZone).day, overOn: endedAt && localAt(endedAt, timeZone).day,
  };
}
