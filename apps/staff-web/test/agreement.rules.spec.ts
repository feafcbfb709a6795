import { againFrom } from '../src/modules/follow-up/again.rules.js';
import { first, inputOf, keepsAddress, newAgreement, stayingOf, typedAgreement, typingProblems } from '../src/modules/follow-up/agreement.rules.js';

const offers = { about: 'keeping_in_touch', rhythms: ['only_if_i_ask', 'own'], channels: ['call', 'text'], timeZone: 'America/New_York', quietFrom: '20:00', quietTo: '09:00', workers: [] };
const agreed = {
  id: 'f1', about: 'keeping_in_touch', rhythm: 'own', from: '2026-11-01', days: [2, 7], everyDays: 30, times: null, says: 'plain', voicemail: 'nothing', language: 'en', agreedOn: '2026-11-01', mayBeginAgain: false, onlyFromLeft: false, version: 3,
  ways: [{ id: 'w1', channel: 'text' }, { id: 'w2', channel: 'app' }], never: [{ id: 'n1', channel: 'email' }, { id: 'n2', channel: null }],
  theirHours: { timeZone: 'Europe/Dublin', quietFrom: '21:00', quietTo: '08:00', weekdays: [1, 7], daysOff: ['2026-12-25'], at: '17:30' }, notFrom: [{ accountId: 'a1', called: 'Bo' }],
} as unknown as Parameters<typeof typedAgreement>[0];

describe('what somebody agrees to, as typed', () => {
  it('begins with what the charter has and the least that may be said', () => {
    expect(newAgreement(offers, '')).toMatchObject({ rhythm: 'only_if_i_ask', says: 'plain', voicemail: 'nothing', quietFrom: '20:00', ways: [{ channel: 'call', address: '', keeps: null }] });
    expect(inputOf(newAgreement(offers, ''))).toMatchObject({ rhythm: 'only_if_i_ask', from: null, ways: [{ channel: 'call', address: '' }], never: [], at: null, weekdays: [], onlyFrom: null });
  });

  it('of their own is days with commas, then every so many; a word where a number goes is said before it is sent', () => {
    const own = { ...newAgreement(offers, '2026-11-28'), rhythm: 'own', days: '0, 7،30', every: '90', times: '' };
    expect(typingProblems(own)).toEqual([]);
    expect(inputOf(own)).toMatchObject({ days: [0, 7, 30], everyDays: 90, times: null });
    expect(typingProblems({ ...own, days: '2, soon', every: '1.5' }).map(({ field }) => field)).toEqual(['rhythm.days', 'rhythm.every']);
    expect(typingProblems({ ...own, rhythm: 'once', days: 'soon' })).toEqual([]);
  });

  it('that was there before keeps its numbers without showing them, and what is never used', () => {
    const input = inputOf(typedAgreement(agreed));
    const again = { ...typedAgreement(agreed), usedAgain: ['n2'] };
    expect([input.usedAgain, inputOf(again).usedAgain, stayingOf(agreed.never, again)]).toEqual([[], ['n2'], [{ id: 'n1', channel: 'email' }]]);
    expect(input).toMatchObject({
      rhythm: 'own', from: '2026-11-01', days: [2, 7], everyDays: 30, times: null, ways: [{ channel: 'text', keeps: 'w1' }, { channel: 'app' }], never: [],
      timeZone: 'Europe/Dublin', at: '17:30', weekdays: [1, 7], daysOff: ['2026-12-25'], notFrom: ['a1'], onlyFrom: null,
    });
    expect(inputOf({ ...typedAgreement(agreed), onlyFrom: 'a2', neverAddresses: '01632 960 001, x@y.example\n ' })).toMatchObject({ onlyFrom: 'a2', notFrom: [], never: [{ address: '01632 960 001' }, { address: 'x@y.example' }] });
    expect([keepsAddress('text', 'call'), keepsAddress('text', 'email'), keepsAddress('app', 'call'), keepsAddress('email', 'email')]).toEqual([true, false, false, true]);
    expect(first(['call', 'text', 'app'], 2)).toEqual(['app', 'call', 'text']);
  });
});

describe('again on', () => {
  it('begins a whole day from now, at the hour they like best, else the first that is not quiet', () => {
    const hours = { at: null, quietFrom: '20:00', quietTo: '09:00' };
    const now = { today: '2026-11-28', now: '14:10' };
    expect(againFrom({ ...hours, at: '17:30' }, now)).toEqual({ day: '2026-11-29', time: '17:30' });
    expect(againFrom({ ...hours, at: '14:10' }, now)).toEqual({ day: '2026-11-30', time: '14:10' });
    expect(againFrom(hours, now)).toEqual({ day: '2026-11-30', time: '' });
    expect(againFrom(hours, { ...now, now: '08:59' })).toEqual({ day: '2026-11-29', time: '' });
    expect(againFrom({ ...hours, quietFrom: '00:00', quietTo: '00:00' }, { ...now, now: '00:00' })).toEqual({ day: '2026-11-30', time: '' });
  });
});
