import { localAt } from '#peerhouse/kernel';
import { afterRhythmChange, afterStop, afterTimesChange, agreementProblems, openCallBack } from '../src/agreement.rules.js';
import { channels, rhythmKinds, type ContactRules, type Rhythm, type Times, type Way } from '../src/follow-up.types.js';
import { dueMoment, isQuiet, leavesTime, mayGoOut, nextOpen } from '../src/hours.rules.js';
import { askerOf, askProblem, digestDue, inListOrder, sectionOf, type AskedOf, type Card } from '../src/list.rules.js';
import { isStale, readReply } from '../src/replies.rules.js';
import { isOver, nextSlot, rhythmOf, rhythmProblem, slotsOf, toPlan } from '../src/rhythm.rules.js';
import { afterHandingOver, countsAsTry, decide, isAbandoned, type AtSending } from '../src/sending.rules.js';
import { isSameAddress, usableWays, wayOfLastWord, wayOfTry, withoutAddress } from '../src/ways.rules.js';
import { aCheckIn, at, day, followUp, now, rules, sending, times } from './follow-up.given.js';

describe('a rhythm', () => {
  const from = day('2026-11-02');
  const all = (rhythm: Rhythm, to = '2027-12-01') => slotsOf(rhythm, from, day(to)).map((slot) => slot.slice(5));
  const own = (days: number[], onwards: Rhythm['onwards'] = null) => rhythmOf({ kind: 'own', from, own: { days, onwards } });
  it.each([
    ['only if I ask', rhythmOf({ kind: 'only_if_i_ask', from }), []],
    ['once', rhythmOf({ kind: 'once', from }), ['11-09']],
    ['2, 7, 30, 90 days', rhythmOf({ kind: 'days_2_7_30_90', from }), ['11-04', '11-09', '12-02', '01-31']],
    ['weekly, twelve times', rhythmOf({ kind: 'weekly', from }), ['11-09', '11-16', '11-23', '11-30', '12-07', '12-14', '12-21', '12-28', '01-04', '01-11', '01-18', '01-25']],
    ['of one’s own, then spaced', own([0, 3], { everyDays: 30, times: 2 }), ['11-02', '11-05', '12-05', '01-04']],
    ['of a match, until it ends', rhythmOf({ kind: 'match_asks', from, asks: { firstDays: 7, thenDays: 30 }, until: day('2027-01-08') }), ['11-09', '12-09']],
  ] as [string, Rhythm, string[]][])('%s has its days', (_, rhythm, slots) => expect(all(rhythm)).toEqual(slots));
  it('goes through a leap day and a new year by the calendar', () => {
    const rhythm = rhythmOf({ kind: 'weekly', from: day('2028-02-15') });
    expect(slotsOf(rhythm, day('2028-02-22'), day('2028-03-10'))).toEqual(['2028-02-22', '2028-02-29', '2028-03-07']);
    expect(slotsOf(own([], { everyDays: 1, times: null }), day('2026-12-31'), day('2027-01-02'))).toEqual(['2026-12-31', '2027-01-01']);
  });
  it('is the same days, in whatever pieces it is asked for', () => {
    const rhythm = own([1, 4], { everyDays: 3, times: 9 });
    const pieces = [0, 1, 2, 3, 4, 5].flatMap((at) => slotsOf(rhythm, day(`2026-11-${String(2 + at * 5).padStart(2, '0')}`), day(at === 5 ? '2027-11-01' : `2026-11-${String(7 + at * 5).padStart(2, '0')}`)));
    expect(pieces.map((slot) => slot.slice(5))).toEqual(all(rhythm));
  });
  it('ends by itself, two years on at the latest; one that waits to be asked two years after it was agreed, changed or asked for last', () => {
    const daily = own([], { everyDays: 1, times: null });
    expect([slotsOf(daily, from, day('2030-01-01')).length, isOver(daily, day('2028-11-01'), from), isOver(daily, day('2028-11-02'), from)]).toEqual([730, false, true]);
    expect(['2028-11-30', '2028-12-01'].map((today) => isOver(rhythmOf({ kind: 'only_if_i_ask', from }), day(today), day('2026-12-01')))).toEqual([false, true]);
    expect([nextSlot(rhythmOf({ kind: 'once', from }), day('2026-11-10')), isOver(rhythmOf({ kind: 'only_if_i_ask', from, until: day('2027-01-01') }), day('2027-01-01'), from)]).toEqual([null, true]);
  });
  it.each([[[], null, 'missing'], [[3, 3], null, 'not_ascending'], [[-1], null, 'not_ascending'], [[1.5], null, 'not_ascending'], [[731], null, 'too_far'], [Array.from({ length: 13 }, (_, at) => at), null, 'too_many'], [[], { everyDays: 0, times: 1 }, 'too_often'], [[], { everyDays: 367, times: 1 }, 'too_rare'], [[1], { everyDays: 7, times: 0 }, 'missing'], [[0, 730], { everyDays: 1, times: null }, null]] as const)(
    'of one’s own %j %j: %s', (days, onwards, problem) => expect(rhythmProblem({ days, onwards })).toBe(problem));
  it('becomes rows from where planning stood, also days that went by meanwhile, none from before it was agreed', () => {
    const rhythm = own([], { everyDays: 5, times: null });
    const first = toPlan(rhythm, day('2026-11-10'), day('2026-11-10'));
    expect(first).toEqual({ slots: ['2026-11-12', '2026-11-17', '2026-11-22', '2026-11-27'], plannedUntil: '2026-12-01' });
    expect(toPlan(rhythm, first.plannedUntil, day('2026-11-10')).slots).toEqual([]);
    expect(toPlan(rhythm, first.plannedUntil, day('2026-12-20')).slots).toEqual(['2026-12-02', '2026-12-07', '2026-12-12', '2026-12-17', '2026-12-22', '2026-12-27', '2027-01-01', '2027-01-06']);
    expect(toPlan(rhythm, first.plannedUntil, day('2026-11-08')).slots).toEqual([]);
  });
});

describe('quiet hours', () => {
  const of = (change: Partial<Times>): Times => ({ ...times, ...change });
  it.each([
    ['08:59', '2026-11-05T13:59:00Z', true, false], ['09:00', '2026-11-05T14:00:00Z', false, true], ['19:54', '2026-11-06T00:54:00Z', false, true], ['19:55, when it would arrive in the quiet', '2026-11-06T00:55:00Z', false, false], ['20:00', '2026-11-06T01:00:00Z', true, false],
  ])('at %s: quiet %s', (_, moment, quiet, may) => expect([isQuiet(times, at(moment)), mayGoOut(times, at(moment))]).toEqual([quiet, may]));
  it('across no midnight, of equal hours, on days of the week and days off', () => {
    expect([isQuiet(of({ quiet: { from: '12:00', to: '14:00' } }), now), isQuiet(of({ quiet: { from: '10:00', to: '12:00' } }), now), isQuiet(of({ quiet: { from: '10:00', to: '10:00' } }), at('2026-11-05T08:00:00Z'))]).toEqual([false, true, false]);
    expect([isQuiet(of({ weekdays: [4] }), now), isQuiet(of({ weekdays: [1, 2, 3, 5, 6, 7] }), now), isQuiet(of({ daysOff: [day('2026-11-05')] }), now)]).toEqual([false, true, true]);
  });
  it.each([
    ['now', {}, '2026-11-05T15:00:00Z', '2026-11-05T15:00:00Z'],
    ['in the morning', {}, '2026-11-05T03:00:00Z', '2026-11-05T14:00:00Z'],
    ['after a night in which the clocks go back', {}, '2026-11-01T02:00:00Z', '2026-11-01T14:00:00Z'],
    ['after a night in which they go forward', {}, '2027-03-14T01:30:00Z', '2027-03-14T13:00:00Z'],
    ['on the next of their days', { weekdays: [1] }, '2026-11-05T15:00:00Z', '2026-11-09T14:00:00Z'],
    ['not on a day off, from midnight where that is not quiet', { quiet: { from: '01:00', to: '05:00' }, daysOff: [day('2026-11-05')] }, '2026-11-05T15:00:00Z', '2026-11-06T05:00:00Z'],
    ['later, where the quiet ends in an hour that is left out', { quiet: { from: '20:00', to: '02:30' } }, '2027-03-14T05:00:00Z', '2027-03-14T07:30:00Z'],
    ['after the second time, where the quiet ends in an hour that comes twice', { quiet: { from: '20:00', to: '01:30' } }, '2026-11-01T03:00:00Z', '2026-11-01T06:30:00Z'],
    ['where half an hour is left out', { timeZone: 'Australia/Lord_Howe', quiet: { from: '20:00', to: '02:15' } }, '2026-10-03T12:00:00Z', '2026-10-03T15:45:00Z'],
    ['where midnight itself is left out', { timeZone: 'America/Havana', quiet: { from: '12:00', to: '00:00' } }, '2027-03-13T20:00:00Z', '2027-03-14T05:00:00Z'],
  ] as [string, Partial<Times>, string, string][])('are over %s', (_, change, from, open) => {
    const found = nextOpen(of(change), at(from))!;
    expect([found.toISOString().replace('.000', ''), isQuiet(of(change), found)]).toEqual([open, false]);
  });
  it('may leave nothing: that is null, and not a loop', () => expect(nextOpen(of({ quiet: { from: '09:04', to: '09:00' } }), now)).toBeNull());
  it('leave an hour a day, or are too many', () => expect([['20:00', '09:00'], ['09:00', '08:00'], ['09:00', '08:01'], ['00:00', '00:00']].map(([from, to]) => leavesTime({ quiet: { from: from!, to: to! } }))).toEqual([true, true, false, true]));
  it('make the moment of a day: the hour they like, else the end of the quiet, later where that is quiet', () => {
    const due = (change: Partial<Times>, slot = '2026-11-05') => localAt(dueMoment(of(change), day(slot))!, 'America/New_York');
    expect([due({}), due({ at: '17:00' }), due({ at: '22:00' }), due({ quiet: { from: '07:00', to: '07:00' } }), due({ weekdays: [6], at: '11:00' }), due({}, '2027-03-14'), due({ quiet: { from: '03:00', to: '03:00' }, at: '02:30' }, '2027-03-14')].map(({ day, time }) => `${day} ${time}`))
      .toEqual(['2026-11-05 09:00', '2026-11-05 17:00', '2026-11-06 09:00', '2026-11-05 10:00', '2026-11-07 09:00', '2027-03-14 09:00', '2027-03-14 03:30']);
  });
});

describe('ways', () => {
  it.each([['+1 555 010 1234', '(555) 010-1234', true], ['0049 30 5550101', '+49 30 555 0101', true], ['555 0101', '5550101', true], ['555 0101', '555 0102', false], ['110', '+1 555 010 0110', false], ['555 0142', '+354 555 0142', true], ['555 0142', '+354 555 9142', false], ['12345', '+354 551 2345', false], ['Kay@Example.org ', 'kay@example.org', true], ['kay@example.org', 'k.ay@example.org', false], ['٥٥٥ ٠١٠ ١٢٣٤', '5550101234', true], ['۵۵۵ ۰۱۰ ۱۲۳۴', '5550101234', true], ['', '', false]])('%s and %s: the same %s', (one, other, same) => expect(isSameAddress(one, other)).toBe(same));
  const usable = (never: ContactRules['never'], offered = channels as readonly Way['channel'][]) => usableWays({ ways: rules.ways, never }, offered).map(({ channel }) => channel);
  it('are those agreed, on offer, and on no never-list', () => {
    expect([usable([]), usable([{ channel: 'text' }]), usable([{ address: '1 (555) 010-1234' }]), usable([], ['call', 'app'])]).toEqual([['text', 'email', 'call'], ['email', 'call'], ['email', 'call'], ['call']]);
    expect(usableWays({ ways: [{ channel: 'text', address: null }, { channel: 'app', address: null }], never: [] }, channels).map(({ channel }) => channel)).toEqual(['app']);
  });
  it('are used one after the other, the last word by the first that goes by itself', () => {
    expect([[1, 2, 3, 4].map((attempt) => wayOfTry(rules.ways, attempt)?.channel), wayOfTry([], 1), wayOfLastWord(rules.ways.slice(2)), wayOfLastWord([rules.ways[2]!, rules.ways[1]!])?.channel]).toEqual([['text', 'email', 'call', 'text'], null, null, 'email']);
  });
  it('never lead to a wrong number again', () => {
    const after = withoutAddress(rules, '555 010 1234');
    expect([usable(after.never), withoutAddress(after, '+1 555 010 1234')]).toEqual([['email', 'call'], after]);
  });
});

describe('sending', () => {
  const stopped = { ...followUp, stoppedAt: now };
  const quiet = { ...rules, times: { ...times, quiet: { from: '09:00', to: '12:00' } } };
  const taken = aCheckIn({ state: 'taken', taken: { by: 'ada', until: at('2026-11-05T15:20:00Z'), from: 'asking' } });
  it.each([
    ['goes the first way', {}, { do: 'send', way: rules.ways[0] }],
    ['goes the second way at the second try', { attempt: 2 }, { do: 'send', way: rules.ways[1] }],
    ['ends at a stop, whatever else holds', { followUp: { ...stopped, sendingHeld: true, inTheHouse: true }, rules: quiet }, { do: 'never', because: 'stopped' }],
    ['waits while the stop can still be taken back, and nothing goes out', { followUp: { ...stopped, unstopUntil: at('2026-11-05T15:00:20Z') } }, { do: 'wait', for: 'worker_has_it', until: at('2026-11-05T15:00:20Z') }],
    ['ends at a stop that was not taken back in time', { followUp: { ...stopped, unstopUntil: now } }, { do: 'never', because: 'stopped' }],
    ['ends with the match', { followUp: { ...followUp, endedAt: now } }, { do: 'never', because: 'ended' }],
    ['ends where they stay in the house again', { followUp: { ...followUp, inTheHouse: true } }, { do: 'never', because: 'here_again' }],
    ['is over once somebody answered', { checkIn: aCheckIn({ state: 'closed', outcome: 'good' }) }, { do: 'never', because: 'settled' }],
    ['is over once a person does it', { checkIn: aCheckIn({ state: 'due', why: 'wrote' }) }, { do: 'never', because: 'settled' }],
    ['is over once it was put off', { checkIn: aCheckIn({ state: 'planned', putOff: true }) }, { do: 'never', because: 'settled' }],
    ['waits while a worker has it', { checkIn: taken }, { do: 'wait', for: 'worker_has_it', until: at('2026-11-05T15:20:00Z') }],
    ['waits after a restore', { followUp: { ...followUp, sendingHeld: true } }, { do: 'wait', for: 'sending_held', until: null }],
    ['is a person’s where the one they want to hear from has left', { followUp: { ...followUp, askerLeft: true } }, { do: 'person', because: 'asker_left' }],
    ['comes to a person where it was due before what was lost and restored: it may have gone out', { followUp: { ...followUp, restoredAt: at('2026-11-05T14:30:00Z') }, rules: quiet }, { do: 'person', because: 'may_have_gone_out' }],
    ['goes where it was due after that', { followUp: { ...followUp, restoredAt: at('2026-11-04T14:30:00Z') } }, { do: 'send', way: rules.ways[0] }],
    ['has no second last word after a restore', { kind: 'last_word', madeAt: at('2026-11-04T14:29:00Z'), checkIn: aCheckIn({ state: 'closed' }), followUp: { ...followUp, restoredAt: at('2026-11-04T14:30:00Z') } }, { do: 'never', because: 'restored' }],
    ['waits for the one they want to hear from', { followUp: { ...followUp, askerAway: true } }, { do: 'wait', for: 'asker_away', until: null }],
    ['waits a day after the last try', { lastOutAt: at('2026-11-04T15:00:01Z') }, { do: 'wait', for: 'last_try', until: at('2026-11-05T15:00:01Z') }],
    ['does not wait longer', { lastOutAt: at('2026-11-04T15:00:00Z') }, { do: 'send', way: rules.ways[0] }],
    ['waits where a clock went back', { lastOutAt: at('2026-11-05T15:03:00Z') }, { do: 'wait', for: 'last_try', until: at('2026-11-06T15:03:00Z') }],
    ['waits for the end of the quiet', { rules: quiet }, { do: 'wait', for: 'quiet', until: at('2026-11-05T17:00:00Z') }],
    ['wants a person where the way is a call', { attempt: 3 }, { do: 'person', because: 'by_hand' }],
    ['wants a person where no way is left', { rules: { ...rules, never: [{ channel: 'text' }, { channel: 'email' }, { address: '5550109999' }] } }, { do: 'person', because: 'no_way' }],
    ['wants a person where the charter offers it no more', { offered: ['in_person'] }, { do: 'person', because: 'no_way' }],
    ['wants a person where we are days late', { now: at('2026-11-08T14:00:01Z') }, { do: 'person', because: 'our_delay' }],
    ['wants a person where no moment is left', { rules: { ...rules, times: { ...times, quiet: { from: '09:04', to: '09:00' } } } }, { do: 'person', because: 'no_way' }],
    ['has a last word for a check-in that is closed', { kind: 'last_word', checkIn: aCheckIn({ state: 'closed', outcome: 'no_answer' }) }, { do: 'send', way: rules.ways[0] }],
    ['has no last word after a stop', { kind: 'last_word', checkIn: aCheckIn({ state: 'closed' }), followUp: stopped }, { do: 'never', because: 'stopped' }],
    ['leaves the last word out where only a call is agreed', { kind: 'last_word', checkIn: aCheckIn({ state: 'closed' }), rules: { ...rules, ways: rules.ways.slice(2) } }, { do: 'never', because: 'no_way' }],
  ] as [string, Partial<AtSending>, unknown][])('%s', (_, change, decision) => expect(decide({ ...sending, ...change })).toEqual(decision));

  it.each([
    ['sent', 1, 'sent', null], ['logged', 1, 'logged', null], ['unsure', 1, 'unsure', null], ['never', 1, 'given_up', null],
    ['later', 1, 'waiting', 1], ['later', 4, 'waiting', 8], ['later', 16, 'waiting', 60], ['later', 17, 'given_up', null],
  ] as const)('handed over, %s the %s. time: %s', (how, handedOver, state, minutes) => {
    expect(afterHandingOver({ handedOver }, how, now)).toEqual({ state, nextAt: minutes === null ? null : new Date(now.getTime() + minutes * 60_000) });
  });
  it('is not known about once whoever handed it over is gone, and counts as a try', () => {
    const claimed = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
    expect([isAbandoned({ state: 'sending', claimedAt: claimed(4.9) }, now), isAbandoned({ state: 'sending', claimedAt: claimed(5) }, now), isAbandoned({ state: 'waiting', claimedAt: claimed(9) }, now)]).toEqual([false, true, false]);
    expect((['sent', 'logged', 'unsure', 'given_up', 'not_needed', 'waiting', 'sending'] as const).filter(countsAsTry)).toEqual(['sent', 'logged', 'unsure']);
  });
});

describe('who asks', () => {
  const match: AskedOf = { about: 'match', theirPeers: ['rosa', 'cover'], madeBy: 'amal', onlyFrom: null, notFrom: [] };
  const touch: AskedOf = { ...match, about: 'keeping_in_touch', madeBy: null };
  it.each([
    ['who made the match', match, 'amal', null], ['the matched peer', match, 'rosa', 'NotTheirPeer'], ['who covered', match, 'cover', 'NotTheirPeer'], ['another coordinator', match, 'bo', 'MadeByAnother'], ['another, who made it being gone', { ...match, madeBy: null }, 'bo', null],
    ['a matched peer who also coordinates and made it', { ...match, madeBy: 'rosa' }, 'rosa', 'NotTheirPeer'], ['the matched peer though wished for', { ...match, onlyFrom: 'rosa' }, 'rosa', 'NotTheirPeer'], ['another, wished for', { ...match, onlyFrom: 'bo' }, 'bo', null],
    ['anybody, to keep in touch', touch, 'rosa', null], ['somebody they would rather not hear from', { ...touch, notFrom: ['bo'] }, 'bo', 'NotWanted'], ['another than the one they want', { ...touch, onlyFrom: 'ada' }, 'bo', 'NotWanted'],
  ] as [string, AskedOf, string, string | null][])('%s: %#', (_, asked, worker, problem) => expect(askProblem(asked, worker)).toBe(problem));
  it('is asked for by name', () => expect([askerOf(match), askerOf(touch), askerOf({ ...touch, onlyFrom: 'ada' })]).toEqual(['amal', null, 'ada']));
});

describe('the list', () => {
  const card = (id: string, change: Partial<Card & AskedOf> = {}): Card & AskedOf => ({ ...aCheckIn({ state: 'due' }), id, about: 'keeping_in_touch', theirPeers: [], madeBy: null, onlyFrom: null, notFrom: [], ...change });
  const earlier = at('2026-11-01T14:00:00Z');
  it('has call-backs first, then the oldest promise', () => {
    const cards = [card('b'), card('a'), card('old', { promisedAt: earlier, dueAt: at('2026-11-06T14:00:00Z') }), card('ring', { kind: 'call_back' }), card('ring before', { kind: 'call_back', promisedAt: earlier })];
    expect(inListOrder(cards).map(({ id }) => id)).toEqual(['ring before', 'ring', 'old', 'a', 'b']);
  });
  it('has a section for each', () => {
    const section = (change: Partial<Card>, closedAt: Date | null = null) => sectionOf(card('a', change), { now, timeZone: 'America/New_York', today: day('2026-11-05'), closedAt });
    const hold = (until: string, from: 'due' | 'asking') => ({ state: 'taken', taken: { by: 'ada', until: at(until), from } }) as const;
    expect([section({}), section({ state: 'planned', putOff: true }), section({ state: 'planned' }), section({ state: 'waiting' }), section({ state: 'asking' }), section(hold('2026-11-05T15:01:00Z', 'asking')), section(hold('2026-11-05T14:59:00Z', 'asking')), section(hold('2026-11-05T14:59:00Z', 'due')),
      section({ state: 'closed' }, at('2026-11-05T05:00:00Z')), section({ state: 'closed' }, at('2026-11-05T04:59:00Z'))]).toEqual(['today', 'later', null, 'waiting', 'waiting', 'today', 'waiting', 'today', 'done', null]);
  });
  it('is told of once a week, where there is something', () => {
    const monday = { day: day('2026-11-09'), time: '09:00' };
    expect([digestDue(monday, null, 3), digestDue(monday, day('2026-11-09'), 3), digestDue(monday, day('2026-11-02'), 3), digestDue(monday, null, 0), digestDue({ ...monday, time: '08:59' }, null, 3), digestDue({ day: day('2026-11-10'), time: '09:00' }, null, 3)]).toEqual([true, false, true, false, false, false]);
  });
});

describe('what is agreed', () => {
  const rhythm = rhythmOf({ kind: 'once', from: day('2026-11-05') });
  const offered = { rhythms: rhythmKinds.filter((kind) => kind !== 'weekly'), channels: channels.filter((channel) => channel !== 'in_person') };
  const problems = (change: Partial<ContactRules>, of: Rhythm = rhythm) => agreementProblems({ rhythm: of, rules: { ...rules, ...change } }, offered, day('2026-11-05')).map(({ field, problem }) => `${field} ${problem}`);
  it.each([
    ['as it should be', {}, []], ['no way', { ways: [] }, ['ways missing']], ['only ways on the never-list', { ways: rules.ways.slice(0, 1), never: [{ channel: 'text' }] }, ['ways never_allowed']], ['a channel not on offer', { ways: [{ channel: 'in_person', address: null }] }, ['ways.0 not_offered']],
    ['no address', { ways: [{ channel: 'text', address: ' ' }] }, ['ways.0 missing']], ['a number that is none', { ways: [{ channel: 'call', address: 'at home' }] }, ['ways.0 not_reachable']], ['an address that is none', { ways: [{ channel: 'email', address: 'kay at home' }] }, ['ways.0 not_reachable']],
    ['six ways', { ways: Array.from({ length: 6 }, () => ({ channel: 'app', address: null })) }, ['ways too_many']], ['a zone nobody knows', { times: { ...times, timeZone: 'Europe/Atlantis' } }, ['timeZone unknown']], ['25 o’clock', { times: { ...times, at: '25:00' } }, ['at not_a_time']],
    ['59 minutes a day', { times: { ...times, quiet: { from: '09:59', to: '09:00' } } }, ['quiet too_little_left']], ['an eighth day of the week', { times: { ...times, weekdays: [8] } }, ['weekdays unknown']],
  ] as [string, Partial<ContactRules>, string[]][])('%s', (_, change, found) => expect(problems(change)).toEqual(found));
  it('may be changed however long ago it began, and begin however long ago it is counted from; a rhythm of which no day is left is none', () => {
    const long = rhythmOf({ kind: 'once', from: day('2025-07-01') });
    const asks = rhythmOf({ kind: 'match_asks', from: day('2025-07-01'), asks: { firstDays: 7, thenDays: 30 } });
    const of = (chosen: Rhythm, typed: string | null, kept: Rhythm | null) => agreementProblems({ rhythm: chosen, rules }, offered, day('2026-11-05'), { typed: typed === null ? null : day(typed), kept }).map(({ field, problem }) => `${field} ${problem}`);
    expect([of(long, '2025-07-01', long), of(asks, null, null), of(asks, '2025-07-01', null)]).toEqual([[], [], ['rhythm.from too_far']]);
    expect([of(long, '2025-07-01', { ...asks, from: day('2025-07-01') }), of(long, null, null), of({ ...long, from: day('2026-10-29') }, '2026-10-29', null), of({ ...long, from: day('2026-10-28') }, '2026-10-28', null)]).toEqual([['rhythm.from all_past'], ['rhythm all_past'], [], ['rhythm.from all_past']]);
    expect(of(rhythmOf({ kind: 'only_if_i_ask', from: day('2025-07-01') }), null, null)).toEqual([]);
  });
  it('has a rhythm that is offered, of days that can be', () => expect([problems({}, { ...rhythm, kind: 'weekly' }), problems({}, rhythmOf({ kind: 'own', from: day('2026-11-05'), own: { days: [], onwards: null } })), problems({}, { ...rhythm, from: day('2026-07-01') })]).toEqual([['rhythm not_offered'], ['rhythm.days missing'], ['rhythm.from too_far']]));

  const open = [aCheckIn(), aCheckIn({ putOff: true }), aCheckIn({ state: 'waiting' }), aCheckIn({ state: 'due', kind: 'call_back' }), aCheckIn({ state: 'closed' })];
  const told = ({ out, close }: { out: unknown[]; close: unknown[] }) => [out, close].map((some) => some.map((one) => open.indexOf(one as never)));
  it('may be another rhythm: what has not come up goes, what they asked for stays', () => expect([told(afterRhythmChange(open, { kind: 'weekly' })), told(afterRhythmChange(open, { kind: 'only_if_i_ask' }))]).toEqual([[[0], []], [[0], [2]]]));
  it('is over with a stop, all of it', () => expect(told(afterStop(open))).toEqual([[0, 1], [2, 3]]));
  it('keeps the day of what went out, so that it does not come again', () => expect(afterStop([aCheckIn({ putOff: true, asked: 1, lastTryAt: now })])).toMatchObject({ out: [], close: [{ asked: 1 }] }));
  it('may be at other hours: what has not come up moves, what they put off does not', () => expect(afterTimesChange(open, { ...times, at: '17:00' }).map(({ dueAt, promisedAt }) => [dueAt, promisedAt])).toEqual([[at('2026-11-05T22:00:00Z'), at('2026-11-05T22:00:00Z')]]));
  it('has one call-back at a time', () => expect([openCallBack(open), openCallBack([aCheckIn({ kind: 'call_back', state: 'closed' })])]).toEqual([open[3], null]));
});

describe('a reply', () => {
  it.each([
    ['STOP', 'no_more'], [' Stop. ', 'no_more'], ['stop please', 'no_more'], ['Stop texting me!', 'no_more'], ['ARRÊT svp', 'no_more'], ['parar', 'no_more'], ['توقف', 'no_more'], ['No more', 'no_more'], ['3', 'no_more'], ['٣', 'no_more'], ['۳', 'no_more'],
    ['1', 'good'], ['Sí', 'good'], ['I’m fine', 'good'], ['2', 'wants_call_back'], ['Ring me', 'wants_call_back'], ['اتصلوا بي', 'wants_call_back'],
    ['stop by on friday?', 'unclear'], ['the end of the week', 'unclear'], ['not good', 'unclear'], ['4', 'unclear'], ['', 'unclear'], ['yes but call me', 'unclear'],
  ])('"%s" says %s', (text, says) => expect(readReply(text, 'keeping_in_touch')).toBe(says));
  it('of a 2 about a match wants another peer', () => expect(readReply('2', 'match')).toBe('wants_another_peer'));
  it('is taken within five minutes', () => expect([-301, -300, 300, 301].map((seconds) => isStale(new Date(now.getTime() + seconds * 1000), now))).toEqual([true, false, false, true]));
});
