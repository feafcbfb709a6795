import { after, isRefused, isTaken, isUnanswered, newCheckIn, type After, type Around, type Happening, type WorkerResult } from '../src/check-in.rules.js';
import { checkInStates, type CheckIn } from '../src/follow-up.types.js';
import { aCheckIn, around, at, day, now } from './follow-up.given.js';

const tomorrow = at('2026-11-06T15:00:00Z');
const week = at('2026-11-12T22:00:00Z');
const taken = { by: 'ada', until: at('2026-11-05T15:30:00Z'), from: 'due' } as const;
const states: Record<string, CheckIn> = {
  planned: aCheckIn(), due: aCheckIn({ state: 'due', why: 'by_hand' }), asking: aCheckIn({ state: 'asking' }), waiting: aCheckIn({ state: 'waiting', tries: 1 }),
  taken: aCheckIn({ state: 'taken', taken, why: 'by_hand' }), takenByAnother: aCheckIn({ state: 'taken', taken: { ...taken, by: 'bo' } }), leaseOver: aCheckIn({ state: 'taken', taken: { ...taken, by: 'bo', until: now, from: 'waiting' } }),
  closed: aCheckIn({ state: 'closed', outcome: 'good' }), callBack: newCheckIn(day('2026-11-05'), now, 'call_back'),
};
type State = keyof typeof states;
const does = (state: State | CheckIn, happening: Happening, more: Partial<Around> = {}): After | string => after(typeof state === 'string' ? states[state]! : state, happening, { ...around, ...more });
/** `closed good, count` or `planned 2026-11-06T15:00:00.000Z` or the refusal. */
function told(result: After | string): string {
  if (isRefused(result as never)) return result as string;
  const { checkIn: { state, outcome, why, tries, dueAt, putOff }, follows } = result as After;
  return [state, outcome, why, tries ? `tries ${tries}` : null, state === 'planned' && putOff ? dueAt.toISOString().slice(0, 16) : null, follows.length ? `-> ${follows.join(' ')}` : null].filter(Boolean).join(' ');
}
const says = (result: WorkerResult): Happening => ({ does: 'workerSays', by: 'ada', result });
const comesUp = (next: 'message' | 'person' | 'no_way', another = false): Happening => ({ does: 'comesUp', next, another });

describe('a check-in', () => {
  it.each<[State, Happening, string]>([
    ['planned', comesUp('message'), 'asking'], ['planned', comesUp('person'), 'due by_hand'], ['planned', comesUp('no_way'), 'due no_way'], ['planned', comesUp('message', true), 'closed with_earlier'], ['waiting', comesUp('message', true), 'asking tries 1'], ['waiting', comesUp('person'), 'due by_hand tries 1'],
    ['due', comesUp('message'), 'NotNow'], ['asking', comesUp('message'), 'NotNow'], ['taken', comesUp('message'), 'NotNow'], ['closed', comesUp('message'), 'AlreadyAnswered'],
    ['asking', { does: 'wentOut', unsure: false }, 'waiting tries 1'], ['asking', { does: 'wentOut', unsure: true }, 'due may_have_gone_out tries 1'], ['closed', { does: 'wentOut', unsure: false }, 'AlreadyAnswered'], ['planned', { does: 'wentOut', unsure: true }, 'planned'], ['due', { does: 'wentOut', unsure: false }, 'due by_hand tries 1'], ['due', { does: 'wentOut', unsure: true }, 'due may_have_gone_out tries 1'],
    ['callBack', { does: 'needsPerson', why: 'could_not_reach' }, 'due asked'],
    ['asking', { does: 'needsPerson', why: 'could_not_reach' }, 'due could_not_reach'], ['waiting', { does: 'needsPerson', why: 'wrote' }, 'due wrote tries 1'], ['planned', { does: 'needsPerson', why: 'wrote' }, 'NotNow'], ['callBack', { does: 'needsPerson', why: 'wrote' }, 'due asked'],
    ['due', { does: 'take', by: 'ada' }, 'taken by_hand'], ['callBack', { does: 'take', by: 'ada' }, 'taken asked'], ['asking', { does: 'take', by: 'ada' }, 'taken'], ['planned', { does: 'take', by: 'ada' }, 'NotNow'], ['taken', { does: 'take', by: 'ada' }, 'taken by_hand'], ['takenByAnother', { does: 'take', by: 'ada' }, 'TakenByAnother'], ['leaseOver', { does: 'take', by: 'ada' }, 'taken'],
    ['taken', { does: 'giveBack', by: 'ada' }, 'due by_hand'], ['taken', { does: 'giveBack', by: 'bo' }, 'NotYours'], ['due', { does: 'giveBack', by: 'ada' }, 'NotYours'], ['leaseOver', { does: 'leaseEnds' }, 'waiting'], ['taken', { does: 'leaseEnds' }, 'NotNow'],
    ['due', { does: 'close', as: 'no_more' }, 'closed no_more -> count'], ['taken', { does: 'close', as: 'here_again' }, 'closed here_again'], ['closed', { does: 'close', as: 'ended' }, 'AlreadyAnswered'],
  ])('%s: %j makes it %s', (state, happening, result) => expect(told(does(state, happening))).toBe(result));

  it('does not come up before its moment', () => expect(told(does(aCheckIn({ dueAt: tomorrow }), comesUp('message')))).toBe('NotNow'));
  it('of somebody who asked to be rung is a call, also when it was put off', () => {
    const later = (does('callBack', { does: 'guestSays', result: { says: 'later', when: tomorrow } }) as After).checkIn;
    expect([told(does(later, comesUp('message'), { now: tomorrow })), told(does(later, comesUp('message', true), { now: tomorrow }))]).toEqual(['due asked', 'due asked']); // also beside another
  });
  it('of a call that was put off is on the list at once where they write, and at its hour after all', () => {
    const later = (does('callBack', { does: 'guestSays', result: { says: 'later', when: tomorrow } }) as After).checkIn;
    const wrote = (does(later, { does: 'needsPerson', why: 'wrote' }) as After).checkIn;
    expect([told({ checkIn: wrote, follows: [] }), wrote.dueAt, told(does(wrote, { does: 'needsPerson', why: 'asked' })), told(does(wrote, { does: 'needsPerson', why: 'by_hand' }))]).toEqual(['due wrote', tomorrow, 'due asked', 'due wrote']);
  });
  it('is without an answer where a try stands and they said nothing since: not of who wrote, asked to be rung, or put it off', () => {
    const putOff = (does('waiting', { does: 'guestSays', result: { says: 'later', when: tomorrow } }) as After).checkIn;
    const wrote = (does('waiting', { does: 'needsPerson', why: 'wrote' }) as After).checkIn;
    const again = (does('taken', says({ says: 'no_answer', again: tomorrow })) as After).checkIn;
    expect([states['waiting']!, again, putOff, wrote, { ...states['callBack']!, tries: 1 }, states['due']!].map(isUnanswered)).toEqual([true, true, false, false, false, false]);
  });
  it('closes kindly after the charter’s tries, and nothing else follows from silence', () => {
    expect([1, 2, 3].map((tries) => told(does({ ...states['waiting']!, tries }, comesUp('message'))))).toEqual(['asking tries 1', 'asking tries 2', 'closed no_answer tries 3 -> last_word count']);
  });
  it('numbers its messages, and begins no number again when it is put off', () => {
    const first = (does('planned', comesUp('message')) as After).checkIn;
    const later = (does(first, { does: 'guestSays', result: { says: 'later', when: tomorrow } }) as After).checkIn;
    const second = (does(later, comesUp('message'), { now: tomorrow }) as After).checkIn;
    expect([first, later, second].map(({ asked, tries }) => [asked, tries])).toEqual([[1, 0], [1, 0], [2, 0]]);
  });
  it('waits a day for an answer, and is its taker’s for half an hour', () => {
    const [out, held] = [does('asking', { does: 'wentOut', unsure: false }), does('due', { does: 'take', by: 'ada' })] as [After, After];
    expect([out.checkIn.dueAt, out.checkIn.lastTryAt, held.checkIn.taken]).toEqual([tomorrow, now, { by: 'ada', until: at('2026-11-05T15:30:00Z'), from: 'due' }]);
    expect([isTaken(held.checkIn, at('2026-11-05T15:29:59Z')), isTaken(held.checkIn, at('2026-11-05T15:30:00Z'))]).toEqual([true, false]);
  });
  it('goes on by itself after somebody gave it back', () => {
    const held = does('asking', { does: 'take', by: 'ada' }) as After;
    const during = does(held.checkIn, { does: 'wentOut', unsure: false }) as After;
    expect([told(during), told(does(during.checkIn, { does: 'giveBack', by: 'ada' }))]).toEqual(['taken tries 1', 'waiting tries 1']);
  });
});

describe('a result', () => {
  it.each<[WorkerResult, string, string]>([
    [{ says: 'talked' }, 'closed talked', 'closed talked -> count'], [{ says: 'wants_call_back' }, 'closed wants_call_back', 'closed wants_call_back -> call_back count'],
    [{ says: 'no_more' }, 'closed no_more -> stop', 'closed no_more -> close_rest count'], [{ says: 'wrong_number' }, 'closed wrong_number -> forget_way', 'closed wrong_number -> count'],
    [{ says: 'later', when: week }, 'planned 2026-11-12T22:00', 'planned 2026-11-12T22:00'], [{ says: 'no_answer', again: null }, 'closed no_answer tries 1', 'closed no_answer tries 1 -> count'], [{ says: 'no_answer', again: tomorrow }, 'planned tries 1 2026-11-06T15:00', 'planned tries 1 2026-11-06T15:00'],
  ])('%j is %s, and once it can’t be taken back %s', (result, first, settled) => {
    const said = does('taken', says(result)) as After;
    expect(told(said)).toBe(first);
    expect([told(does(said.checkIn, { does: 'settle' })), told(does(said.checkIn, { does: 'settle' }, { now: at('2026-11-05T15:00:20Z') }))]).toEqual(['NotNow', settled]);
    // Within that time it is taken back, by whoever said it; afterwards by nobody.
    const back = does(said.checkIn, { does: 'undo', by: 'ada' }) as After;
    expect([back.checkIn.state, back.checkIn.outcome, back.follows, back.checkIn.tries]).toEqual(['taken', null, result.says === 'no_more' ? ['unstop'] : result.says === 'wrong_number' ? ['remember_way'] : [], 0]);
    expect([told(does(said.checkIn, { does: 'undo', by: 'bo' })), told(does(said.checkIn, { does: 'undo', by: 'ada' }, { now: at('2026-11-05T15:00:20Z') }))]).toEqual(['NotYours', 'TooLateToUndo']);
  });
  it('that is taken back leaves the card with a person: the message that was about to go is gone', () => {
    const said = does('asking', says({ says: 'talked' })) as After;
    const back = does(said.checkIn, { does: 'undo', by: 'ada' }) as After;
    expect([told(back), told(does(back.checkIn, { does: 'giveBack', by: 'ada' }))]).toEqual(['taken by_hand', 'due by_hand']);
    const waiting = does((does('waiting', says({ says: 'talked' })) as After).checkIn, { does: 'undo', by: 'ada' }) as After;
    expect(told(does(waiting.checkIn, { does: 'giveBack', by: 'ada' }))).toBe('waiting tries 1');
  });
  it('of wanting another peer goes into the re-match, where it is about a match', () => {
    expect(told(does('taken', says({ says: 'wants_another_peer' })))).toBe('NotAboutAMatch');
    const said = does('taken', says({ says: 'wants_another_peer' }), { about: 'match' }) as After;
    expect(told(does(said.checkIn, { does: 'settle' }, { now: tomorrow }))).toBe('closed wants_another_peer -> rematch count');
  });
  it('of no answer has as many tries as the charter, a day apart; the last is followed by one kind word', () => {
    const tried = { ...states['taken']!, tries: 2 };
    expect([told(does(tried, says({ says: 'no_answer', again: week }))), told(does('taken', says({ says: 'no_answer', again: at('2026-11-06T14:59:59Z') })))]).toEqual(['NoMoreTries', 'TooSoon']);
    const last = does(tried, says({ says: 'no_answer', again: null })) as After;
    expect([told(last), told(does(last.checkIn, { does: 'settle' }, { now: tomorrow }))]).toEqual(['closed no_answer tries 3', 'closed no_answer tries 3 -> last_word count']);
  });
  it('of what was only read is an end of its own, beside the talk of who rang after it; of a card that promised nothing else it is not counted', () => {
    const wrote = { state: 'taken', taken, why: 'wrote' } as const;
    const [asked, toRead, putOff] = [{ ...states['taken']!, ...wrote, tries: 1 }, { ...states['callBack']!, ...wrote }, { ...states['callBack']!, ...wrote, putOff: true }];
    const settled = (card: CheckIn, name: 'read' | 'talked') => told(does((does(card, says({ says: name })) as After).checkIn, { does: 'settle' }, { now: tomorrow }));
    expect([asked, toRead, putOff].map((card) => [settled(card, 'read'), settled(card, 'talked')])).toEqual([
      ['closed read tries 1 -> count', 'closed talked tries 1 -> count'], ['closed read', 'closed talked -> count'], ['closed read -> count', 'closed talked -> count'],
    ]);
    expect(told(does((does(toRead, says({ says: 'read' })) as After).checkIn, { does: 'undo', by: 'ada' }))).toBe('taken wrote');
    expect([told(does('taken', says({ says: 'read' }))), told(does('callBack', says({ says: 'read' }))), told(does('closed', says({ says: 'read' })))]).toEqual(['NotNow', 'NotNow', 'AlreadyAnswered']);
  });
  it('of a word on a voicemail is one where that was agreed', () => expect([told(does('taken', says({ says: 'left_word', again: tomorrow }))), told(does('taken', says({ says: 'left_word', again: tomorrow }), { voicemail: 'first_name_and_number' }))]).toEqual(['NoVoicemail', 'planned tries 1 2026-11-06T15:00']));
  it('is the taker’s, or of whoever takes it with that', () => expect([told(does('due', says({ says: 'talked' }))), told(does('takenByAnother', says({ says: 'talked' }))), told(does('leaseOver', says({ says: 'talked' }))), told(does('planned', says({ says: 'talked' }))), told(does('closed', says({ says: 'talked' }))), told(does('taken', says({ says: 'later', when: now })))]).toEqual(['closed talked', 'TakenByAnother', 'closed talked', 'NotNow', 'AlreadyAnswered', 'TooSoon']));

  it.each([
    ['good', 'closed good -> count'], ['skipped', 'closed skipped -> count'], ['no_more', 'closed no_more -> stop close_rest count'], ['wants_call_back', 'closed wants_call_back -> call_back count'], ['wants_another_peer', 'NotAboutAMatch'],
  ] as const)('of the guest, %s, holds at once whoever has the card: %s', (what, result) => {
    for (const state of ['planned', 'due', 'asking', 'takenByAnother']) expect(told(does(state, { does: 'guestSays', result: { says: what } }))).toBe(result);
    expect(told(does('closed', { does: 'guestSays', result: { says: what } }))).toBe('AlreadyAnswered');
  });
  it('of the guest may be another time, which begins the tries anew', () => expect(told(does({ ...states['waiting']!, tries: 2 }, { does: 'guestSays', result: { says: 'later', when: week } }))).toBe('planned 2026-11-12T22:00'));
  it('is among the states there are', () => expect(checkInStates.every((state) => Object.values(states).some((one) => one.state === state))).toBe(true));
});
