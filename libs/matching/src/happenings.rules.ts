import { nightsBetween, type HouseDay } from '#peerhouse/kernel';
import { isInWindow } from './first-meeting.rules.js';
import type { After, Bar, Cover, Does, Happening, MatchNow, Tell, TellKey, Thread, WhyNot } from './matching.types.js';
import { isAgreed, isCovering, isOnTheList, metBy, stateOf } from './states.rules.js';

type Of<D extends Does> = Extract<Happening, { does: D }>;
type Rule<D extends Does> = (thread: Thread, happening: Of<D>) => After | WhyNot;

const toPerson = (what: TellKey): Tell => ({ to: 'person', peerId: null, what });
const toPeer = (peerId: string, what: TellKey): Tell => ({ to: 'peer', peerId, what });
const nothing = { ended: [], bars: [], tells: [], counted: [] };
const changed = (thread: Thread, change: Partial<Thread>, more: Partial<Omit<After, 'thread'>> = {}): After => ({ ...nothing, ...more, thread: { ...thread, ...change } });

const newMatch = (peerId: string): MatchNow => ({ peerId, peerSaidYes: false, personSaidYes: false, firstMeetingOn: null, metOn: null, untilNext: false, askedAnother: false, peerAway: null, waitsForPeer: false, cover: null });
/** Whoever knew each other's names is not proposed again. */
const barsOf = (matches: readonly MatchNow[]): Bar[] => matches.filter(isAgreed).map(({ peerId }) => ({ peerId, kind: 'met', by: null }));

/** What a cover hears when it comes to nothing, or is over. */
const coverEnds = (cover: Cover): Tell => toPeer(cover.peerId, isCovering(cover) ? 'cover_ended' : 'proposal_ended');

/** What those hear who met, or were to meet, this person: that it has ended, with thanks; and nobody else anything. */
const farewells = (matches: readonly MatchNow[]): Tell[] => matches.flatMap((match) => [
  toPeer(match.peerId, isAgreed(match) ? 'match_ended_thanks' : 'proposal_ended'),
  ...(match.cover ? [coverEnds(match.cover)] : []),
]);

/** Ends those matches of the way, with what follows from it for everybody. */
function ending(thread: Thread, which: readonly ('coming' | 'going')[], change: Partial<Thread> = {}, more: Partial<Omit<After, 'thread'>> = {}): After {
  const ended = which.map((one) => thread[one]).filter((match) => match !== null);
  return changed(thread, { ...Object.fromEntries(which.map((one) => [one, null])), ...change }, {
    ...more, ended, bars: [...barsOf(ended), ...(more.bars ?? [])], tells: [...farewells(ended), ...(more.tells ?? [])],
  });
}

/** A proposal that comes to nothing, and nobody said no: the pair can be proposed another time. */
const withoutProposal = (thread: Thread): After => (thread.coming && !isAgreed(thread.coming) ? ending(thread, ['coming']) : changed(thread, {}));

const isWith = (match: MatchNow | null, peerId: string): boolean => match?.peerId === peerId;
const lookAgain = toPerson('someone_else_is_looked_for');

/** Another peer: nothing is asked, the place in the queue stays. Asked twice, it is asked once; somebody is looked for already where they only moved. */
function another(thread: Thread, meanwhile: boolean): After | WhyNot {
  const counted = [{ what: 'rematch' as const }];
  if (isAgreed(thread.coming)) return ending({ ...thread, coming: { ...thread.coming, askedAnother: true } }, ['coming'], {}, { tells: [lookAgain], counted });
  if (!thread.going) return 'NotNow';
  const { untilNext, askedAnother } = thread.going;
  const rematch = { ...(untilNext ? {} : { tells: [lookAgain] }), ...(askedAnother ? {} : { counted }) };
  const going = { ...thread.going, untilNext: true, askedAnother: true };
  return meanwhile ? changed(thread, { going }, rematch) : ending({ ...thread, going }, ['going'], {}, rematch);
}

/** They go on with whom they meet: who was asked meanwhile is not any more, and nobody said no. */
function goOnWith(thread: Thread, going: MatchNow): After {
  const after = withoutProposal(thread);
  return { ...after, thread: { ...after.thread, going: { ...going, untilNext: false, askedAnother: false } }, tells: [...after.tells, toPerson('you_go_on')] };
}

/**
 * They asked for another while the old meetings go on, and go on with this one after all. Once both have said yes to the next, it is that match they would end. `counted`: the day on which a re-match was, and is not any more.
 */
function goOnAfterAll(thread: Thread, counted: HouseDay | null): After | WhyNot {
  if (!thread.going?.untilNext || isAgreed(thread.coming)) return 'NotNow';
  return { ...goOnWith(thread, thread.going), counted: counted ? [{ what: 'rematch', n: -1, on: counted }] : [] };
}

/** Of somebody else than the person: they are not asked for a place of theirs, and are looked for all the same. */
const looksAgain = (after: After): After => (stateOf(after.thread) === 'waiting' ? { ...after, tells: [...after.tells, lookAgain] } : after);

const proposing: { [D in 'propose' | 'takeBack' | 'peerSays' | 'personSays']: Rule<D> } = {
  propose: (thread, { peerId }) => (isOnTheList(thread) ? changed(thread, { coming: newMatch(peerId) }, { tells: [toPeer(peerId, 'would_you_meet'), toPerson('somebody_is_asked')] }) : 'NotNow'),
  takeBack: (thread) => (thread.coming && !isAgreed(thread.coming) ? withoutProposal(thread) : 'NotNow'),
  peerSays: (thread, { answer }) => {
    if (!thread.coming) return 'NotNow';
    if (thread.coming.peerSaidYes) return answer === 'yes' ? changed(thread, {}) : 'AlreadyDecided';
    if (answer === 'yes') return changed(thread, { coming: { ...thread.coming, peerSaidYes: true } }, { tells: [toPerson('would_you_meet')] });
    return ending(thread, ['coming'], {}, { bars: [{ peerId: thread.coming.peerId, kind: 'said_no', by: 'peer' }] });
  },
  personSays: (thread, { answer }) => {
    if (!thread.coming?.peerSaidYes) return 'NotNow';
    if (thread.coming.personSaidYes) return answer === 'yes' ? changed(thread, {}) : 'AlreadyDecided';
    const { peerId } = thread.coming;
    if (answer === 'no') return ending(thread, ['coming'], {}, { bars: [{ peerId, kind: 'said_no', by: 'person' }] });
    return changed(thread, { coming: { ...thread.coming, personSaidYes: true } }, { tells: [toPeer(peerId, 'you_can_meet'), toPerson('you_can_meet')] });
  },
};

const meeting: { [D in 'fixFirstMeeting' | 'firstMeetingHappened']: Rule<D> } = {
  fixFirstMeeting: (thread, { on, window }) => {
    if (!isAgreed(thread.coming)) return 'NotNow';
    if (!isInWindow(window, on)) return 'OutsideWindow';
    return changed(thread, { coming: { ...thread.coming, firstMeetingOn: on } }, { tells: [toPeer(thread.coming.peerId, 'first_meeting_fixed'), toPerson('first_meeting_fixed')] });
  },
  /** It happened when it happened: in the window or not is counted, nothing else follows. Old meetings that went on until now end. */
  firstMeetingHappened: (thread, { on, window }) => {
    if (!isAgreed(thread.coming)) return 'NotNow';
    const met = { ...thread.coming, firstMeetingOn: on, metOn: on };
    const outcome = on < window.from ? 'before' : isInWindow(window, on) ? 'inside' : 'after';
    const counted = [{ what: 'first_meeting' as const, outcome, how: thread.firstMetOn ? 'again' as const : 'first' as const, days: Math.max(0, nightsBetween(thread.interestedOn, on)) }];
    return ending(thread, ['going'], { coming: null, going: met, firstMetOn: thread.firstMetOn ?? on }, { counted });
  },
};

/** Of somebody whose cover was that peer: they have none until the desk names another. */
const withoutCoverOf = (thread: Thread, peerId: string): After =>
  (thread.going?.cover?.peerId === peerId ? changed(thread, { going: { ...thread.going, cover: null } }, { tells: isCovering(thread.going.cover) ? [toPerson('peer_is_away')] : [] }) : changed(thread, {}));

/** Nobody stands in, or is asked to, any more; the person hears it where they had somebody. */
const withoutStandIn = (thread: Thread, cover: Cover): After => changed(thread, { going: { ...thread.going!, cover: null } }, {
  tells: [coverEnds(cover), ...(thread.going!.peerAway && isCovering(cover) ? [toPerson('peer_is_away')] : [])],
});

/** They said that they would rather wait for their peer: nobody else is looked for, unless they say otherwise. */
const ratherWaits = (after: After): After => ({ ...after, thread: { ...after.thread, going: { ...after.thread.going!, waitsForPeer: true } } });

/** Whose first meeting would be too late, or nobody knows when it could be, is matched anew; else it is fixed anew. */
function comingPeerAway({ thread, tells }: After, until: HouseDay | null, windowEnds: HouseDay | null): After {
  if (!isAgreed(thread.coming) || until === null || windowEnds === null || until > windowEnds) return looksAgain(ending(thread, ['coming'], {}, { tells }));
  return changed(thread, { coming: { ...thread.coming, firstMeetingOn: null, peerAway: { until } } }, { tells: [...tells, toPerson('first_meeting_moves')] });
}

/** What a peer's change does to those who meet them; nobody is left without a next step. */
const peers: { [D in 'handOn' | 'peerLeaves' | 'peerAway' | 'peerBack' | 'nameCover' | 'coverPeerSays' | 'coverPersonSays' | 'meetMeanwhile' | 'endCover']: Rule<D> } = {
  /** `peerId`: the peer who asks, who hands on their own match alone. */
  handOn: (thread, { peerId }) => {
    const isTheirs = (match: MatchNow): boolean => peerId === undefined || match.peerId === peerId;
    if (isAgreed(thread.coming) && isTheirs(thread.coming)) return looksAgain(ending(thread, ['coming']));
    return thread.going && isTheirs(thread.going) ? looksAgain(ending(thread, ['going'])) : 'NotNow';
  },
  peerLeaves: (thread, { peerId }) => {
    const uncovered = withoutCoverOf(thread, peerId);
    const theirs = (['coming', 'going'] as const).filter((one) => isWith(thread[one], peerId));
    return theirs.length ? looksAgain(ending(uncovered.thread, theirs, {}, { tells: uncovered.tells })) : uncovered;
  },
  peerAway: (thread, { peerId, until, windowEnds }) => {
    const uncovered = withoutCoverOf(thread, peerId);
    const { going } = uncovered.thread;
    const away = isWith(going, peerId) ? changed(uncovered.thread, { going: { ...going!, peerAway: { until }, waitsForPeer: going!.peerAway !== null && going!.waitsForPeer } }, { tells: [...uncovered.tells, toPerson('peer_is_away')] }) : uncovered;
    return isWith(thread.coming, peerId) ? comingPeerAway(away, until, windowEnds) : away;
  },
  peerBack: (thread, { peerId }) => {
    const back = (match: MatchNow): MatchNow => ({ ...match, peerAway: null, waitsForPeer: false, cover: null });
    if (thread.coming?.peerAway && isWith(thread.coming, peerId)) return changed(thread, { coming: back(thread.coming) }, { tells: [toPerson('peer_is_back')] });
    if (!thread.going?.peerAway || !isWith(thread.going, peerId)) return changed(thread, {});
    const tells = [toPerson('peer_is_back'), ...(thread.going.cover ? [coverEnds(thread.going.cover)] : [])];
    return changed(thread, { going: back(thread.going) }, { tells });
  },
  /** What was asked stays what is answered: another peer, or another day, is asked once this has ended. Who is asked as the next peer is not asked about the while. */
  nameCover: (thread, { peerId, until }) => {
    if (!thread.going?.peerAway || thread.going.peerId === peerId || thread.coming?.peerId === peerId) return 'NotNow';
    const { cover } = thread.going;
    if (cover) return cover.peerId === peerId && cover.until === until ? changed(thread, {}) : 'NotNow';
    return changed(thread, { going: { ...thread.going, waitsForPeer: false, cover: { peerId, until, peerSaidYes: false, personSaidYes: false } } }, { tells: [toPeer(peerId, 'would_you_cover')] });
  },
  /** A no is no word against anybody: it says that it is not for this while. After a yes it ends the standing in, as either likes. */
  coverPeerSays: (thread, { answer }) => {
    if (!thread.going?.cover) return 'NotNow';
    const { going, going: { cover } } = thread;
    if (answer === 'no') return withoutStandIn(thread, cover);
    if (cover.peerSaidYes) return changed(thread, {});
    return changed(thread, { going: { ...going, cover: { ...cover, peerSaidYes: true } } }, { tells: [toPerson('would_you_meet_meanwhile')] });
  },
  coverPersonSays: (thread, { answer }) => {
    if (!thread.going?.cover?.peerSaidYes) return 'NotNow';
    const { going, going: { cover } } = thread;
    if (answer === 'no') return ratherWaits(withoutStandIn(thread, cover));
    if (cover.personSaidYes) return changed(thread, {});
    return changed(thread, { going: { ...going, cover: { ...cover, personSaidYes: true } } }, { tells: [toPeer(cover.peerId, 'you_cover'), toPerson('somebody_else_for_a_while')] });
  },
  /** They would rather wait no longer: somebody is looked for, for the while. Said twice, it is said once. */
  meetMeanwhile: (thread) => (thread.going?.peerAway ? changed(thread, { going: { ...thread.going, waitsForPeer: false } }) : 'NotNow'),
  endCover: (thread) => (thread.going?.cover ? withoutStandIn(thread, thread.going.cover) : 'NotNow'),
};

const places: { [D in 'leavingMoved' | 'goToHospital' | 'leaveHospital' | 'moveWithin' | 'moveOutside']: Rule<D> } = {
  /** A first meeting that is no longer inside its window is fixed anew. Without a day, it has none of leaving. */
  leavingMoved: (thread, { to, window }) => {
    const { coming } = thread;
    if (!coming?.firstMeetingOn || window === null || isInWindow(window, coming.firstMeetingOn)) return changed(thread, { leavesHospitalOn: to });
    return changed(thread, { leavesHospitalOn: to, coming: { ...coming, firstMeetingOn: null } }, { tells: [toPeer(coming.peerId, 'first_meeting_moves'), toPerson('first_meeting_moves')] });
  },
  /** The peer may go on visiting; who only waits keeps their place; nobody new is asked meanwhile. Who has not left the ward yet is not in hospital again. */
  goToHospital: (thread, { today }) => {
    if (today !== undefined && thread.leavesHospitalOn !== null && thread.leavesHospitalOn > today) return 'NotNow';
    if (thread.backInHospital) return changed(thread, {});
    const after = withoutProposal(thread);
    const { coming, going } = after.thread;
    const told = [coming, going].filter(isAgreed).map((match) => toPeer(metBy(match), 'person_in_hospital'));
    const open = coming ? { coming: { ...coming, firstMeetingOn: null } } : {};
    return { ...after, thread: { ...after.thread, backInHospital: true, leavesHospitalOn: null, ...open }, tells: [...after.tells, ...told] };
  },
  leaveHospital: (thread, { on }) => {
    if (!thread.backInHospital) return 'NotNow';
    const tells = [thread.coming, thread.going].filter(isAgreed).map((match) => toPeer(metBy(match), 'person_out_of_hospital'));
    return changed(thread, { backInHospital: false, leavesHospitalOn: on }, { tells });
  },
  /** A peer who goes there goes on; else another is looked for, and who has met goes on, by phone if they like, until then. Two who had not met yet are no former pair. */
  moveWithin: (thread, { peersThere }) => {
    const home = { ...thread, movedOutside: false };
    // Another was looked for because they had moved, and not because they asked; and where they live now, or always did, their peer goes.
    if (home.going?.untilNext && !home.going.askedAnother && peersThere.includes(home.going.peerId) && !isAgreed(home.coming)) return goOnWith(home, home.going);
    const goesOn = home.going !== null && !peersThere.includes(home.going.peerId) ? { ...home, going: { ...home.going, untilNext: true } } : home;
    const away = goesOn.coming !== null && !peersThere.includes(goesOn.coming.peerId);
    const after = away ? { ...ending(goesOn, ['coming']), bars: [] } : changed(goesOn, {});
    return after.ended.length || goesOn !== home ? looksAgain(after) : after;
  },
  /** Who has a peer, met or to be met, keeps them until it is over: they may come back, or it was not so. */
  moveOutside: (thread) => {
    const after = withoutProposal(thread);
    return { ...after, thread: { ...after.thread, movedOutside: true }, tells: [...after.tells, toPerson('resources_there')] };
  },
};

const closing: { [D in 'end' | 'finish']: Rule<D> } = {
  end: (thread) => ending(thread, ['coming', 'going'], { closed: 'ended' }, { tells: [toPerson('door_is_open')], counted: [{ what: 'companionship_closed', outcome: 'ended' }] }),
  finish: (thread, { yearOver }) => {
    if (!yearOver && !thread.movedOutside) return 'NotYet';
    return ending(thread, ['coming', 'going'], { closed: 'finished' }, { tells: [toPerson(yearOver ? 'year_is_over' : 'door_is_open')], counted: [{ what: 'companionship_closed', outcome: 'finished' }] });
  },
};

const rules: { [D in Does]: Rule<D> } = {
  tellMore: (thread) => (thread.ready ? changed(thread, {}) : changed(thread, { ready: true }, { tells: [toPerson('you_are_on_the_list')] })),
  ...proposing,
  ...meeting,
  askForAnother: (thread, { meanwhile }) => another(thread, meanwhile),
  goOnAfterAll: (thread, { counted }) => goOnAfterAll(thread, counted),
  ...peers,
  ...places,
  ...closing,
};

/**
 * What follows when that happens: the way as it then is, what ended, who may not be proposed any more, who is told what, what is
 * counted. Or the code of why it cannot happen now. Doing the same again with the same values changes nothing.
 */
export function after(thread: Thread, happening: Happening): After | WhyNot {
  if (thread.closed) return happening.does === 'end' && thread.closed === 'ended' ? changed(thread, {}) : 'AlreadyEnded';
  return (rules[happening.does] as Rule<Does>)(thread, happening as never);
}

export const isRefused = (result: After | WhyNot): result is WhyNot => typeof result === 'string';

/** The way of somebody who has said that they are interested; it is counted once, as the companionship's beginning. */
export const beginning = (known: Pick<Thread, 'interestedOn' | 'leavesHospitalOn'> & { ready?: boolean }): After => ({
  ...nothing,
  thread: { interestedOn: known.interestedOn, leavesHospitalOn: known.leavesHospitalOn, ready: known.ready ?? false, backInHospital: false, movedOutside: false, firstMetOn: null, closed: null, coming: null, going: null },
  counted: [{ what: 'companionship_opened' }],
});
