import { houseDay, type HouseDay } from '#peerhouse/kernel';
import { newCheckIn, type Around } from '../src/check-in.rules.js';
import { channels, type CheckIn, type ContactRules, type FollowUpNow, type Times } from '../src/follow-up.types.js';
import type { AtSending } from '../src/sending.rules.js';

export const day = (text: string): HouseDay => houseDay(text);
export const at = (text: string): Date => new Date(text);

export const times: Times = { timeZone: 'America/New_York', quiet: { from: '20:00', to: '09:00' }, weekdays: [], daysOff: [], at: null };
export const rules: ContactRules = {
  ways: [{ channel: 'text', address: '+1 555 010 1234' }, { channel: 'email', address: 'kay@example.org' }, { channel: 'call', address: '555 010 9999' }],
  never: [], says: 'plain', voicemail: 'nothing', times,
};
export const followUp: FollowUpNow = { about: 'keeping_in_touch', stoppedAt: null, unstopUntil: null, endedAt: null, inTheHouse: false, askerAway: false, askerLeft: false, sendingHeld: false, restoredAt: null };

/** Thursday 5 November 2026, ten in the morning in New York. */
export const now = at('2026-11-05T15:00:00Z');
export const aCheckIn = (change: Partial<CheckIn> = {}): CheckIn => ({ ...newCheckIn(day('2026-11-05'), at('2026-11-05T14:00:00Z')), ...change });
export const around: Around = { now, tries: { most: 3, hoursBetween: 24 }, about: 'keeping_in_touch', voicemail: 'nothing' };
export const sending: AtSending = { now, kind: 'ask', madeAt: at('2026-11-05T14:00:00Z'), attempt: 1, followUp, checkIn: aCheckIn({ state: 'asking' }), rules, offered: channels, lastOutAt: null, hoursBetween: 24 };
