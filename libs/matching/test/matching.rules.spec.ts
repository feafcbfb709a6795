import { addDays, houseDay as day, type HouseDay } from '#peerhouse/kernel';
import { actionsFor } from '../src/actions.rules.js';
import { keptApart, knownToPerson } from '../src/bars.rules.js';
import { isAboutToBeLate, windowState } from '../src/first-meeting.rules.js';
import { after, beginning, isRefused } from '../src/happenings.rules.js';
import type { After, Bar, Happening, MatchNow, Thread, WhyNot } from '../src/matching.types.js';
import { nextStepOf, type Around } from '../src/next-step.rules.js';
import { followsFor, peerStateOf, roomOf, takeOnProblem, withoutCover, type PeerNow } from '../src/peers.rules.js';
import { isOnTheList, matchStateOf, placesTaken, stateOf } from '../src/states.rules.js';
import { halfDayAt } from '../src/times.rules.js';
import { aheadOf, inQueueOrder, waitEstimate } from '../src/waiting.rules.js';

const today = day('2026-11-10');
const window = { from: day('2026-11-08'), to: day('2026-11-29') };
const match = (more: Partial<MatchNow> = {}): MatchNow => ({ peerId: 'rosa', peerSaidYes: true, personSaidYes: true, firstMeetingOn: null, metOn: null, untilNext: false, askedAnother: false, peerAway: null, waitsForPeer: false, cover: null, ...more });
const met = (more: Partial<MatchNow> = {}): MatchNow => match({ firstMeetingOn: day('2026-10-01'), metOn: day('2026-10-01'), ...more });
const thread = (more: Partial<Thread> = {}): Thread => ({ ...beginning({ interestedOn: day('2026-09-15'), leavesHospitalOn: day('2026-11-15'), ready: true }).thread, ...more });
const proposed = match({ peerSaidYes: false, personSaidYes: false });
const asked = match({ personSaidYes: false });
const named = { peerId: 'pat', until: day('2026-11-20') };
const cover = { ...named, peerSaidYes: true, personSaidYes: true };

const ways = {
  interested: thread({ ready: false }), waiting: thread(), proposed: thread({ coming: proposed }), asked: thread({ coming: asked }), agreed: thread({ coming: match() }),
  fixed: thread({ coming: match({ firstMeetingOn: day('2026-11-12') }) }), meeting: thread({ going: met(), firstMetOn: day('2026-10-01') }),
  another: thread({ going: met({ untilNext: true, askedAnother: true }), firstMetOn: day('2026-10-01') }), moved: thread({ going: met({ untilNext: true }), firstMetOn: day('2026-10-01') }), next: thread({ going: met({ untilNext: true, askedAnother: true }), coming: match({ peerId: 'ines' }), firstMetOn: day('2026-10-01') }),
  away: thread({ going: met({ peerAway: { until: null } }) }), covered: thread({ going: met({ peerAway: { until: null }, cover }) }),
  ratherWaits: thread({ going: met({ peerAway: { until: null }, waitsForPeer: true }) }),
  coverAsked: thread({ going: met({ peerAway: { until: null }, cover: { ...cover, peerSaidYes: false, personSaidYes: false } }) }), coverSaysYes: thread({ going: met({ peerAway: { until: null }, cover: { ...cover, personSaidYes: false } }) }),
  proposedNext: thread({ going: met({ untilNext: true, askedAnother: true, peerAway: { until: null } }), coming: match({ ...proposed, peerId: 'ines' }), firstMetOn: day('2026-10-01') }),
  hospital: thread({ backInHospital: true, going: met() }), hospitalCovered: thread({ backInHospital: true, going: met({ peerAway: { until: null }, cover }) }), hospitalAway: thread({ backInHospital: true, going: met({ peerAway: { until: null } }) }), hospitalWaiting: thread({ backInHospital: true }), outside: thread({ movedOutside: true }), outsideAgreed: thread({ movedOutside: true, coming: match() }), ended: thread({ closed: 'ended' }), finished: thread({ closed: 'finished' }),
};
type Way = keyof typeof ways;

const isDone = (result: After | WhyNot): After => {
  if (isRefused(result)) throw new Error(result);
  return result;
};
const told = ({ tells }: After): string[] => tells.map(({ to, peerId, what }) => `${peerId ?? to}: ${what}`);

describe('states', () => {
  it.each<[Way, string, string | null]>([
    ['interested', 'interested', null], ['waiting', 'waiting', null], ['proposed', 'waiting', 'proposed'], ['asked', 'waiting', 'proposed'], ['agreed', 'matched', 'first_meeting'], ['fixed', 'matched', 'first_meeting'],
    ['meeting', 'matched', 'meeting'], ['another', 'waiting', 'meeting'], ['next', 'matched', 'first_meeting'], ['away', 'matched', 'paused'], ['covered', 'matched', 'covered'],
    ['hospital', 'paused', 'paused'], ['hospitalWaiting', 'paused', null], ['outside', 'waiting', null], ['ended', 'ended', null], ['finished', 'finished', null],
  ])('%s is %s, the match %s', (way, state, of) => {
    const one = ways[way];
    const shown = one.coming ?? one.going;
    expect([stateOf(one), shown && matchStateOf(shown, one)]).toEqual([state, of]);
  });

  it('on the list is who waits and is not being asked, also while old meetings go on', () => {
    expect((Object.keys(ways) as Way[]).filter((way) => isOnTheList(ways[way]))).toEqual(['waiting', 'another', 'moved']);
  });

  it('a place is taken by a proposal, by a match that goes on until the next, and by a cover', () => {
    expect([ways.proposed, ways.next, ways.covered, ways.waiting].map(placesTaken)).toEqual([['rosa'], ['ines', 'rosa'], ['rosa', 'pat'], []]);
  });
});

describe('what follows', () => {
  const on = day('2026-11-12');
  const cases: [Way, Happening, string, string[], string[]][] = [
    ['interested', { does: 'tellMore' }, 'waiting', ['person: you_are_on_the_list'], []],
    ['waiting', { does: 'propose', peerId: 'ines' }, 'waiting', ['ines: would_you_meet', 'person: somebody_is_asked'], []],
    ['proposed', { does: 'peerSays', answer: 'yes' }, 'waiting', ['person: would_you_meet'], []],
    ['proposed', { does: 'peerSays', answer: 'no' }, 'waiting', ['rosa: proposal_ended'], ['rosa said_no']],
    ['proposed', { does: 'takeBack' }, 'waiting', ['rosa: proposal_ended'], []],
    ['asked', { does: 'personSays', answer: 'yes' }, 'matched', ['rosa: you_can_meet', 'person: you_can_meet'], []],
    ['asked', { does: 'personSays', answer: 'no' }, 'waiting', ['rosa: proposal_ended'], ['rosa said_no']],
    ['agreed', { does: 'fixFirstMeeting', on, window }, 'matched', ['rosa: first_meeting_fixed', 'person: first_meeting_fixed'], []],
    ['fixed', { does: 'firstMeetingHappened', on, window }, 'matched', [], []],
    ['next', { does: 'firstMeetingHappened', on, window }, 'matched', ['rosa: match_ended_thanks'], ['rosa met']],
    ['meeting', { does: 'askForAnother', meanwhile: false }, 'waiting', ['rosa: match_ended_thanks', 'person: someone_else_is_looked_for'], ['rosa met']],
    ['meeting', { does: 'askForAnother', meanwhile: true }, 'waiting', ['person: someone_else_is_looked_for'], []],
    ['another', { does: 'askForAnother', meanwhile: true }, 'waiting', [], []],
    ['another', { does: 'askForAnother', meanwhile: false }, 'waiting', ['rosa: match_ended_thanks'], ['rosa met']],
    ['moved', { does: 'askForAnother', meanwhile: true }, 'waiting', [], []],
    ['agreed', { does: 'askForAnother', meanwhile: false }, 'waiting', ['rosa: match_ended_thanks', 'person: someone_else_is_looked_for'], ['rosa met']],
    ['meeting', { does: 'handOn' }, 'waiting', ['rosa: match_ended_thanks', 'person: someone_else_is_looked_for'], ['rosa met']],
    ['meeting', { does: 'peerLeaves', peerId: 'rosa' }, 'waiting', ['rosa: match_ended_thanks', 'person: someone_else_is_looked_for'], ['rosa met']],
    ['covered', { does: 'peerLeaves', peerId: 'pat' }, 'matched', ['person: peer_is_away'], []],
    ['covered', { does: 'peerLeaves', peerId: 'rosa' }, 'waiting', ['rosa: match_ended_thanks', 'pat: cover_ended', 'person: someone_else_is_looked_for'], ['rosa met']],
    ['meeting', { does: 'peerAway', peerId: 'rosa', until: null, windowEnds: null }, 'matched', ['person: peer_is_away'], []],
    ['proposed', { does: 'peerAway', peerId: 'rosa', until: on, windowEnds: null }, 'waiting', ['rosa: proposal_ended', 'person: someone_else_is_looked_for'], []],
    ['fixed', { does: 'peerAway', peerId: 'rosa', until: on, windowEnds: window.to }, 'matched', ['person: first_meeting_moves'], []],
    ['fixed', { does: 'peerAway', peerId: 'rosa', until: addDays(window.to, 1), windowEnds: window.to }, 'waiting', ['rosa: match_ended_thanks', 'person: someone_else_is_looked_for'], ['rosa met']],
    ['away', { does: 'nameCover', ...named }, 'matched', ['pat: would_you_cover'], []],
    ['covered', { does: 'nameCover', ...named }, 'matched', [], []],
    ['coverAsked', { does: 'coverPeerSays', answer: 'yes' }, 'matched', ['person: would_you_meet_meanwhile'], []],
    ['coverAsked', { does: 'coverPeerSays', answer: 'no' }, 'matched', ['pat: proposal_ended'], []],
    ['coverSaysYes', { does: 'coverPersonSays', answer: 'yes' }, 'matched', ['pat: you_cover', 'person: somebody_else_for_a_while'], []],
    ['coverSaysYes', { does: 'coverPersonSays', answer: 'no' }, 'matched', ['pat: proposal_ended'], []],
    ['coverSaysYes', { does: 'coverPeerSays', answer: 'no' }, 'matched', ['pat: proposal_ended'], []],
    ['covered', { does: 'coverPeerSays', answer: 'no' }, 'matched', ['pat: cover_ended', 'person: peer_is_away'], []],
    ['covered', { does: 'coverPersonSays', answer: 'no' }, 'matched', ['pat: cover_ended', 'person: peer_is_away'], []],
    ['covered', { does: 'coverPersonSays', answer: 'yes' }, 'matched', [], []],
    ['ratherWaits', { does: 'peerBack', peerId: 'rosa' }, 'matched', ['person: peer_is_back'], []],
    ['ratherWaits', { does: 'nameCover', ...named }, 'matched', ['pat: would_you_cover'], []],
    ['coverAsked', { does: 'endCover' }, 'matched', ['pat: proposal_ended'], []],
    ['coverAsked', { does: 'peerLeaves', peerId: 'pat' }, 'matched', [], []],
    ['coverSaysYes', { does: 'peerBack', peerId: 'rosa' }, 'matched', ['person: peer_is_back', 'pat: proposal_ended'], []],
    ['another', { does: 'goOnAfterAll', counted: today }, 'matched', ['person: you_go_on'], []],
    ['meeting', { does: 'goToHospital', today: day('2026-12-31') }, 'paused', ['rosa: person_in_hospital'], []],
    ['covered', { does: 'goToHospital' }, 'paused', ['pat: person_in_hospital'], []], ['hospitalCovered', { does: 'leaveHospital', on: null }, 'matched', ['pat: person_out_of_hospital'], []],
    ['covered', { does: 'endCover' }, 'matched', ['pat: cover_ended', 'person: peer_is_away'], []],
    ['covered', { does: 'peerBack', peerId: 'rosa' }, 'matched', ['person: peer_is_back', 'pat: cover_ended'], []],
    ['fixed', { does: 'leavingMoved', to: day('2026-12-05'), window: { from: day('2026-11-28'), to: day('2026-12-19') } }, 'matched', ['rosa: first_meeting_moves', 'person: first_meeting_moves'], []],
    ['fixed', { does: 'leavingMoved', to: day('2026-11-16'), window: { from: day('2026-11-09'), to: day('2026-11-30') } }, 'matched', [], []],
    ['waiting', { does: 'leavingMoved', to: null, window: null }, 'waiting', [], []],
    ['meeting', { does: 'goToHospital' }, 'paused', ['rosa: person_in_hospital'], []],
    ['proposed', { does: 'goToHospital' }, 'paused', ['rosa: proposal_ended'], []],
    ['hospital', { does: 'leaveHospital', on }, 'matched', ['rosa: person_out_of_hospital'], []],
    ['hospitalWaiting', { does: 'leaveHospital', on: null }, 'waiting', [], []],
    ['moved', { does: 'moveWithin', peersThere: ['rosa'] }, 'matched', ['person: you_go_on'], []],
    ['another', { does: 'moveWithin', peersThere: ['rosa'] }, 'waiting', [], []],
    ['next', { does: 'moveWithin', peersThere: ['rosa', 'ines'] }, 'matched', [], []],
    ['meeting', { does: 'moveWithin', peersThere: ['rosa'] }, 'matched', [], []],
    ['meeting', { does: 'moveWithin', peersThere: ['ines'] }, 'waiting', ['person: someone_else_is_looked_for'], []],
    ['agreed', { does: 'moveWithin', peersThere: ['ines'] }, 'waiting', ['rosa: match_ended_thanks', 'person: someone_else_is_looked_for'], []],
    ['agreed', { does: 'moveOutside' }, 'matched', ['person: resources_there'], []], ['asked', { does: 'moveOutside' }, 'waiting', ['rosa: proposal_ended', 'person: resources_there'], []],
    ['outsideAgreed', { does: 'moveWithin', peersThere: ['rosa'] }, 'matched', [], []],
    ['outside', { does: 'finish', yearOver: false }, 'finished', ['person: door_is_open'], []],
    ['meeting', { does: 'finish', yearOver: true }, 'finished', ['rosa: match_ended_thanks', 'person: year_is_over'], ['rosa met']],
  ];
  it.each(cases)('%s, %j: %s', (way, happening, state, tells, bars) => {
    const result = isDone(after(ways[way], happening));
    expect(stateOf(result.thread)).toBe(state);
    expect(told(result)).toEqual(tells);
    expect(result.bars.map(({ peerId, kind }) => `${peerId} ${kind}`)).toEqual(bars);
    expect(result.thread.interestedOn).toBe(ways[way].interestedOn);
  });

  it.each((Object.keys(ways) as Way[]).filter((way) => !ways[way].closed))('the person ends it from %s, and nobody asks why', (way) => {
    const result = isDone(after(ways[way], { does: 'end' }));
    expect([stateOf(result.thread), result.counted, told(result).at(-1)]).toEqual(['ended', [{ what: 'companionship_closed', outcome: 'ended' }], 'person: door_is_open']);
    expect(after(result.thread, { does: 'end' })).toMatchObject({ counted: [], tells: [] });
  });

  it.each<[Way, Happening, WhyNot]>([
    ['proposed', { does: 'propose', peerId: 'ines' }, 'NotNow'], ['interested', { does: 'propose', peerId: 'ines' }, 'NotNow'], ['outside', { does: 'propose', peerId: 'ines' }, 'NotNow'], ['hospitalWaiting', { does: 'propose', peerId: 'ines' }, 'NotNow'],
    ['proposed', { does: 'personSays', answer: 'yes' }, 'NotNow'], ['asked', { does: 'peerSays', answer: 'no' }, 'AlreadyDecided'], ['agreed', { does: 'personSays', answer: 'no' }, 'AlreadyDecided'], ['agreed', { does: 'takeBack' }, 'NotNow'],
    ['agreed', { does: 'fixFirstMeeting', on: day('2026-11-07'), window }, 'OutsideWindow'], ['agreed', { does: 'fixFirstMeeting', on: day('2026-11-30'), window }, 'OutsideWindow'], ['proposed', { does: 'firstMeetingHappened', on: today, window }, 'NotNow'],
    ['coverAsked', { does: 'coverPersonSays', answer: 'yes' }, 'NotNow'], ['meeting', { does: 'meetMeanwhile' }, 'NotNow'], ['away', { does: 'coverPeerSays', answer: 'yes' }, 'NotNow'],
    ['meeting', { does: 'goOnAfterAll', counted: null }, 'NotNow'], ['next', { does: 'goOnAfterAll', counted: today }, 'NotNow'],
    ['waiting', { does: 'askForAnother', meanwhile: true }, 'NotNow'], ['meeting', { does: 'nameCover', ...named }, 'NotNow'], ['away', { does: 'nameCover', peerId: 'rosa', until: today }, 'NotNow'], ['proposedNext', { does: 'nameCover', peerId: 'ines', until: today }, 'NotNow'],
    ['covered', { does: 'nameCover', peerId: 'ines', until: named.until }, 'NotNow'], ['coverAsked', { does: 'nameCover', peerId: 'ines', until: named.until }, 'NotNow'], ['coverSaysYes', { does: 'nameCover', peerId: 'pat', until: day('2026-11-25') }, 'NotNow'], ['meeting', { does: 'finish', yearOver: false }, 'NotYet'], ['finished', { does: 'tellMore' }, 'AlreadyEnded'],
  ])('%s, %j: not, %s', (way, happening, whyNot) => expect(after(ways[way], happening)).toBe(whyNot));

  it('counts a first meeting by its window and the days from the first interest, and never restarts the year', () => {
    const counted = (way: Way, on: HouseDay) => isDone(after(ways[way], { does: 'firstMeetingHappened', on, window })).counted[0];
    expect(counted('agreed', today)).toEqual({ what: 'first_meeting', outcome: 'inside', how: 'first', days: 56 });
    expect([counted('agreed', addDays(window.from, -1)), counted('agreed', addDays(window.to, 1))]).toMatchObject([{ outcome: 'before' }, { outcome: 'after' }]);
    expect(counted('next', today)).toMatchObject({ how: 'again', days: 56 });
    expect(isDone(after(ways.next, { does: 'firstMeetingHappened', on: today, window })).thread.firstMetOn).toBe('2026-10-01');
  });

  it('who goes on with their peer after all gives back who is asked meanwhile, and what was counted is not any more', () => {
    const asked = isDone(after(ways.another, { does: 'propose', peerId: 'ines' }));
    const back = isDone(after(asked.thread, { does: 'goOnAfterAll', counted: today }));
    expect([told(back), back.bars, back.counted, back.thread.going?.untilNext, back.thread.coming]).toEqual([['ines: proposal_ended', 'person: you_go_on'], [], [{ what: 'rematch', n: -1, on: today }], false, null]);
    expect(isDone(after(ways.another, { does: 'goOnAfterAll', counted: null })).counted).toEqual([]);
  });

  it('who would rather wait for their peer waits for them, until they are back or somebody is asked all the same', () => {
    const waits = (way: Way, happening: Happening) => isDone(after(ways[way], happening)).thread.going!.waitsForPeer;
    expect([waits('coverSaysYes', { does: 'coverPersonSays', answer: 'no' }), waits('covered', { does: 'coverPersonSays', answer: 'no' }), waits('covered', { does: 'coverPeerSays', answer: 'no' }), waits('covered', { does: 'endCover' })]).toEqual([true, true, false, false]);
    expect([waits('ratherWaits', { does: 'peerBack', peerId: 'rosa' }), waits('ratherWaits', { does: 'nameCover', ...named }), waits('ratherWaits', { does: 'peerAway', peerId: 'rosa', until: today, windowEnds: null })]).toEqual([false, false, true]);
    const meanwhile = isDone(after(ways.ratherWaits, { does: 'meetMeanwhile' }));
    expect([meanwhile.thread.going!.waitsForPeer, told(meanwhile), withoutCover([{ id: 'jo', thread: meanwhile.thread, window: null }], 'rosa')]).toEqual([false, [], ['jo']]);
    for (const thread of [meanwhile.thread, ways.covered]) expect(after(thread, { does: 'meetMeanwhile' })).toEqual({ thread, ended: [], bars: [], tells: [], counted: [] }); // said twice, it is said once
  });

  it('that they asked for another themself is kept with the match, and counted once; that they moved is neither', () => {
    const asks = (way: Way, meanwhile: boolean) => { const { thread: { going }, ended, counted } = isDone(after(ways[way], { does: 'askForAnother', meanwhile })); return [(going ?? ended[0])!.askedAnother, counted.length]; };
    expect([asks('meeting', true), asks('meeting', false), asks('moved', true), asks('moved', false), asks('another', true), asks('another', false), asks('agreed', false)]).toEqual([[true, 1], [true, 1], [true, 1], [true, 1], [true, 0], [true, 0], [true, 1]]);
    const marked = (way: Way, happening: Happening) => { const { thread: { going }, ended } = isDone(after(ways[way], happening)); return (going ?? ended[0])!.askedAnother; };
    expect([marked('another', { does: 'goOnAfterAll', counted: today }), marked('meeting', { does: 'moveWithin', peersThere: [] }), marked('meeting', { does: 'handOn' }), marked('meeting', { does: 'peerLeaves', peerId: 'rosa' })]).toEqual([false, false, false, false]);
  });

  it('when both want another, it is one re-match', () => {
    const first = isDone(after(ways.meeting, { does: 'askForAnother', meanwhile: true }));
    const both = isDone(after(first.thread, { does: 'handOn' }));
    expect([first.counted, both.counted, stateOf(both.thread), both.thread.going]).toEqual([[{ what: 'rematch' }], [], 'waiting', null]);
  });
});

describe('who may be proposed', () => {
  const bars: Bar[] = [
    { peerId: 'rosa', kind: 'met', by: null }, { peerId: 'pat', kind: 'said_no', by: 'person' }, { peerId: 'ines', kind: 'said_no', by: 'peer' }, { peerId: 'tom', kind: 'not_again', by: 'peer' },
    { peerId: 'lou', kind: 'met', by: null }, { peerId: 'lou', kind: 'not_again', by: 'person' }, { peerId: 'kit', kind: 'not_again', by: 'person' }, { peerId: 'amal', kind: 'forbidden', by: 'coordinator' },
  ];
  it.each([['rosa', true], ['pat', true], ['ines', false], ['tom', false], ['lou', false], ['kit', false], ['amal', false], ['bo', true]])('%s, asked for by name: %s', (peerId, may) => {
    expect([keptApart(bars, peerId).includes(peerId), keptApart(bars, null).includes(peerId)]).toEqual([!may, peerId !== 'bo']);
  });
  it('nobody asked for, nobody of them', () => expect(keptApart(bars, null)).toEqual(['amal', 'ines', 'kit', 'lou', 'pat', 'rosa', 'tom']));
  it('a name lifts what is that peer’s alone', () => expect(keptApart(bars, 'rosa')).toEqual(['amal', 'ines', 'kit', 'lou', 'pat', 'tom']));
  it('the person knows their own word and whom they met, and nobody else’s word', () => expect(keptApart(knownToPerson(bars), null)).toEqual(['kit', 'lou', 'pat', 'rosa']));
});

describe('a peer', () => {
  const peer = (more: Partial<PeerNow> = {}): PeerNow => ({ id: 'rosa', capacity: 3, stepsBack: null, away: [], leftOn: null, works: true, ...more });
  it.each<[string, PeerNow, number, string, number, string | null]>([
    ['has room', peer(), 2, 'takes_people', 1, null], ['is full', peer(), 3, 'takes_people', 0, 'PeerAlreadyFull'], ['has lowered the limit below their people', peer({ capacity: 1 }), 3, 'takes_people', 0, 'PeerAlreadyFull'],
    ['steps back', peer({ stepsBack: { until: null } }), 0, 'steps_back', 0, 'PeerNotOffered'], ['stepped back until today', peer({ stepsBack: { until: today } }), 0, 'takes_people', 3, null],
    ['is away', peer({ away: [{ from: today, until: null }] }), 0, 'away', 0, 'PeerNotOffered'], ['is back today', peer({ away: [{ from: day('2026-11-01'), until: today }] }), 0, 'takes_people', 3, null], ['will be away', peer({ away: [{ from: addDays(today, 1), until: null }] }), 0, 'takes_people', 3, null],
    ['has left', peer({ leftOn: today }), 0, 'left', 0, 'PeerNotOffered'], ['leaves tomorrow', peer({ leftOn: addDays(today, 1) }), 0, 'takes_people', 3, null], ['has no such role any more', peer({ works: false }), 0, 'left', 0, 'PeerNotOffered'],
  ])('who %s', (_, one, taken, state, room, problem) => expect([peerStateOf(one, today), roomOf(one, taken, today), takeOnProblem(one, taken, today)]).toEqual([state, room, problem]));

  const people = [{ id: 'kay', thread: ways.meeting, window: null }, { id: 'ali', thread: ways.proposed, window: null }, { id: 'moss', thread: { ...ways.asked, interestedOn: day('2026-09-20') }, window: null }];
  it('who lowers the limit or steps back keeps their people; proposals go back, the last interested first', () => {
    const ids = (change: Parameters<typeof followsFor>[0]) => followsFor(change, 'rosa', people, 3).map(({ id, happening }) => `${id} ${happening.does}`);
    expect([ids({ what: 'steps_back' }), ids({ what: 'limit', to: 2 }), ids({ what: 'limit', to: 0 }), ids({ what: 'limit', to: 5 })]).toEqual([['ali takeBack', 'moss takeBack'], ['moss takeBack'], ['moss takeBack', 'ali takeBack'], []]);
    expect(ids({ what: 'leaves' })).toEqual(['kay peerLeaves', 'ali peerLeaves', 'moss peerLeaves']);
  });
  it('and is not asked any more to stand in for another; where they do already they go on', () => {
    const asked = [{ id: 'lou', thread: { ...ways.coverSaysYes, interestedOn: day('2026-09-18') }, window: null }, { id: 'kit', thread: ways.covered, window: null }, { id: 'jo', thread: ways.coverAsked, window: null }];
    const ids = (change: Parameters<typeof followsFor>[0]) => followsFor(change, 'pat', asked, 3).map(({ id, happening }) => `${id} ${happening.does}`);
    expect([ids({ what: 'steps_back' }), ids({ what: 'limit', to: 2 }), ids({ what: 'limit', to: 0 })]).toEqual([['lou endCover', 'jo endCover'], ['lou endCover'], ['lou endCover', 'jo endCover']]);
  });
  it('who is away has people for whom a cover is to be named', () => expect(withoutCover([{ id: 'kay', thread: ways.away, window: null }, { id: 'ali', thread: ways.covered, window: null }, { id: 'lou', thread: ways.coverAsked, window: null }, { id: 'jo', thread: ways.ratherWaits, window: null }], 'rosa')).toEqual(['kay', 'lou']));
});

describe('what can be done', () => {
  const allowed = (way: Way, actor: Parameters<typeof actionsFor>[1], known = {}) => actionsFor(ways[way], actor, known).filter((one) => one.allowed).map(({ name }) => name);
  it.each<[Way, string[]]>([
    ['waiting', ['leavingMoved', 'goToHospital', 'moveOutside', 'moveWithin', 'end']], ['asked', ['personSays', 'leavingMoved', 'goToHospital', 'moveOutside', 'moveWithin', 'end']],
    ['meeting', ['askForAnother', 'leavingMoved', 'goToHospital', 'moveOutside', 'moveWithin', 'end']], ['another', ['stopOldMeetings', 'goOnAfterAll', 'leavingMoved', 'goToHospital', 'moveOutside', 'moveWithin', 'end']], ['proposedNext', ['stopOldMeetings', 'goOnAfterAll', 'leavingMoved', 'goToHospital', 'moveOutside', 'moveWithin', 'end']], ['next', ['fixFirstMeeting', 'askForAnother', 'leavingMoved', 'goToHospital', 'moveOutside', 'moveWithin', 'end']], ['ratherWaits', ['askForAnother', 'meetMeanwhile', 'leavingMoved', 'goToHospital', 'moveOutside', 'moveWithin', 'end']], ['ended', []],
  ])('by the person, %s', (way, names) => expect(allowed(way, 'person')).toEqual(names));
  it('by a peer, with their own person alone', () => {
    expect([allowed('proposed', 'peer', { peerId: 'rosa' }), allowed('proposed', 'peer', { peerId: 'ines' }), allowed('meeting', 'peer', { peerId: 'rosa' })]).toEqual([['peerSays'], [], ['handOn', 'goToHospital']]); // asked, they know no more than topics
    expect([allowed('coverAsked', 'peer', { peerId: 'pat' }), allowed('covered', 'peer', { peerId: 'pat' }), allowed('covered', 'peer', { peerId: 'rosa' }), allowed('hospital', 'peer', { peerId: 'rosa' })]).toEqual([['coverPeerSays'], ['coverPeerSays', 'goToHospital'], ['handOn', 'goToHospital'], ['handOn', 'leaveHospital']]);
    expect(actionsFor(ways.proposed, 'peer', { peerId: 'ines' })[0]).toMatchObject({ allowed: false, whyNot: 'NotYours' });
  });
  it('nobody is in hospital again before they have left it', () => {
    const onTheWard = { ...ways.meeting, leavesHospitalOn: addDays(today, 1) };
    const may = (thread: typeof onTheWard) => actionsFor(thread, 'person', { today }).find(({ name }) => name === 'goToHospital')!.allowed;
    expect([may(onTheWard), may({ ...onTheWard, leavesHospitalOn: today }), after(onTheWard, { does: 'goToHospital', today })]).toEqual([false, true, 'NotNow']);
  });
  it('by a coordinator, a year that is over too', () => expect([allowed('away', 'coordinator').includes('nameCover'), allowed('meeting', 'coordinator').includes('finish'), allowed('meeting', 'coordinator', { yearOver: true }).includes('finish')]).toEqual([true, false, true]));
});

describe('the next step', () => {
  const around: Around = { today, window, place: 'free', estimate: { kind: 'cannot_tell' }, nextMeetingOn: day('2026-11-13'), lastsUntil: null, since: null };
  it.each<[Way, Partial<Around>, string, string]>([
    ['interested', {}, 'first_talk', 'coordinator'], ['waiting', {}, 'proposal_to_come', 'coordinator'], ['waiting', { place: 'nobody_free' }, 'wait_with_group', 'coordinator'], ['waiting', { place: 'nobody_can_meet' }, 'talk_about_wishes', 'coordinator'],
    ['proposed', {}, 'peer_is_asked', 'peer'], ['asked', {}, 'your_answer', 'person'], ['agreed', {}, 'agree_first_meeting', 'both'], ['fixed', {}, 'first_meeting', 'both'], ['meeting', {}, 'next_meeting', 'both'], ['meeting', { nextMeetingOn: null }, 'agree_next_meeting', 'both'],
    ['meeting', { lastsUntil: today }, 'year_ends', 'both'], ['another', {}, 'proposal_to_come', 'coordinator'], ['next', {}, 'agree_first_meeting', 'both'], ['away', {}, 'cover_is_looked_for', 'coordinator'], ['ratherWaits', {}, 'you_wait_for_them', 'peer'], ['covered', {}, 'meet_cover', 'both'], ['coverAsked', {}, 'cover_is_asked', 'peer'], ['coverSaysYes', {}, 'your_answer_meanwhile', 'person'],
    ['hospital', {}, 'visit_in_hospital', 'both'], ['hospitalCovered', {}, 'visit_in_hospital', 'both'], ['hospitalAway', {}, 'tell_us_when_you_leave', 'person'], ['hospitalWaiting', {}, 'tell_us_when_you_leave', 'person'], ['outside', {}, 'resources_there', 'coordinator'], ['outsideAgreed', {}, 'resources_there', 'coordinator'], ['ended', {}, 'open_door', 'person'], ['finished', {}, 'open_door', 'person'],
  ])('%s %j: %s, of %s', (way, more, step, whose) => expect(nextStepOf(ways[way], { ...around, ...more })).toMatchObject({ step, whose }));
  it.each<[Way, Partial<Around>, Around['since'], string | null]>([
    ['waiting', {}, null, '2026-11-13'], ['waiting', {}, { step: 'proposal_to_come', on: day('2026-11-08') }, '2026-11-11'], ['waiting', {}, { step: 'peer_is_looked_for', on: day('2026-11-08') }, '2026-11-13'], ['proposed', {}, { step: 'peer_is_asked', on: day('2026-11-01') }, '2026-11-04'],
    ['waiting', { place: 'nobody_can_meet' }, { step: 'talk_about_wishes', on: day('2026-11-09') }, '2026-11-12'], ['waiting', { place: 'nobody_can_meet' }, { step: 'wait_with_group', on: day('2026-11-09') }, null], ['agreed', {}, { step: 'agree_first_meeting', on: day('2026-11-01') }, window.to], ['meeting', { nextMeetingOn: null }, { step: 'agree_next_meeting', on: day('2026-11-01') }, null],
  ])('%s %j: what is promised since %j is by %s, however late it is looked at', (way, more, since, by) => expect(nextStepOf(ways[way], { ...around, ...more, since }).by).toBe(by));
  it('offers this week’s groups to everybody who waits', () => expect((['waiting', 'proposed', 'asked', 'another', 'away'] as Way[]).map((way) => nextStepOf(ways[way], around).groups)).toEqual([true, true, true, true, true]));
});

describe('the window of a first meeting', () => {
  it.each([['2026-11-07', 'to_come'], ['2026-11-08', 'open'], ['2026-11-25', 'open'], ['2026-11-26', 'last_days'], ['2026-11-29', 'last_days'], ['2026-11-30', 'past']])('on %s is %s', (on, state) => expect(windowState(window, day(on))).toBe(state));
  it('is about to be missed while no day is agreed', () => expect([isAboutToBeLate(window, null, day('2026-11-25')), isAboutToBeLate(window, null, day('2026-11-26')), isAboutToBeLate(window, day('2026-11-28'), day('2026-11-27'))]).toEqual([false, true, false]));
  it('tells half-days by the local hour', () => expect([['2026-11-02', '09:00'], ['2026-11-03', '12:00'], ['2026-11-08', '17:00']].map(([on, time]) => halfDayAt(day(on!), time!))).toEqual(['mon_morning', 'tue_afternoon', 'sun_evening']));
});

describe('waiting', () => {
  const list = [{ id: 'b', interestedOn: day('2026-11-02') }, { id: 'a', interestedOn: day('2026-11-02') }, { id: 'c', interestedOn: day('2026-10-02') }];
  it('is in the order of first interest', () => expect(inQueueOrder(list).map(({ id }) => id)).toEqual(['c', 'a', 'b']));
  it('counts those ahead who could meet the same peers', () => expect(aheadOf(list[0]!, [{ ...list[1]!, couldMeet: new Set(['x']) }, { ...list[2]!, couldMeet: new Set(['y', 'z']) }, { ...list[0]!, couldMeet: new Set(['z']) }], new Set(['z']))).toBe(1));

  const starts = (count: number, every = 7): HouseDay[] => Array.from({ length: count }, (_, at) => addDays(today, -at * every));
  const estimate = (more: Partial<Parameters<typeof waitEstimate>[0]> = {}) => waitEstimate({ starts: starts(12), ahead: 0, hasPlace: false, today, neededStarts: 8, ...more });
  it.each([
    ['with a free place', { hasPlace: true }, { kind: 'soon' }], ['of seven starts', { starts: starts(7) }, { kind: 'cannot_tell' }], ['of eight, one too long ago', { starts: [...starts(7), addDays(today, -84)] }, { kind: 'cannot_tell' }],
    ['of one a week', {}, { kind: 'range', fromWeeks: 0, toWeeks: 3 }], ['with four ahead', { ahead: 4 }, { kind: 'range', fromWeeks: 2, toWeeks: 10 }], ['of three a week, five ahead', { starts: starts(36, 2), ahead: 5 }, { kind: 'range', fromWeeks: 1, toWeeks: 4 }],
  ])('is told honestly %s', (_, more, told) => expect(estimate(more as never)).toEqual(told));
});
