import { assertNever } from '#peerhouse/kernel';
import type { AnyRefusalFragment, FreeSpaceLineFragment } from '#peerhouse/contract/staff';
import type { Times } from '../time/use-times.js';
import type { Say, SayCode, WordKey } from './words.js';

export type AnyRefusal = AnyRefusalFragment;
type Ways = { say: Say; sayCode: SayCode; times: Times };

/** By what has the nights. */
const takenWords: Record<string, WordKey> = { stay: 'refusal.SpaceTaken.stay', hold: 'refusal.SpaceTaken.hold', closure: 'refusal.SpaceTaken.closure' };

const dayPlaceWords: Record<string, WordKey> = { none: 'refusal.NotForADayPlace', too_long: 'refusal.NotForADayPlace.tooLong', former_guests: 'refusal.NotForADayPlace.formerGuests' };

/** One sentence or two for a refusal. A new refusal does not compile until it has words here. */
export function refusalWords(refusal: AnyRefusal, { say, sayCode, times }: Ways): string {
  const by = (who: string | null | undefined) => who ?? say('refusal.somebody');
  const at = (when: string | null | undefined) => (when ? times.moment(when) : say('refusal.aMomentAgo'));
  switch (refusal.__typename) {
    case 'InvalidInput': return say('refusal.InvalidInput');
    case 'ChangedElsewhere': return say(refusal.at ? 'refusal.ChangedElsewhere' : 'refusal.ChangedElsewhere.meanwhile', { by: by(refusal.by), at: at(refusal.at) });
    case 'WrongSignIn': return say('refusal.WrongSignIn');
    case 'CodeNeeded': return say(refusal.wrong ? 'refusal.CodeNeeded' : 'signIn.codeNext');
    case 'TooManyTries': return say('refusal.TooManyTries', { minutes: refusal.minutes });
    case 'LinkEnded': return say('refusal.LinkEnded');
    case 'AddressTaken': return say('refusal.AddressTaken');
    case 'LastAdministrator': return say('refusal.LastAdministrator');
    case 'NotForYourself': return say('refusal.NotForYourself');
    case 'SecondPersonNeeded': return say('refusal.SecondPersonNeeded');
    case 'NobodyElse': return say('refusal.NobodyElse');
    case 'RequestEnded': return say('refusal.RequestEnded');
    case 'AlreadyOnShift': return say('refusal.AlreadyOnShift', { house: refusal.houseName, until: times.ahead(refusal.until) });
    case 'NotOnShift': return say('refusal.NotOnShift');
    case 'SpaceTaken': return say(refusal.stillIn ? 'refusal.SpaceTaken.stillIn' : takenWords[refusal.kind ?? ''] ?? 'refusal.SpaceTaken', { name: refusal.takenSpace, by: by(refusal.by), at: at(refusal.at) });
    case 'HouseFull': return say(refusal.nextFree ? 'refusal.HouseFull' : 'refusal.HouseFull.noNext', { from: times.day(refusal.from), nights: refusal.nights, next: refusal.nextFree ? times.day(refusal.nextFree) : '' });
    case 'NothingEmpty': return say('refusal.NothingEmpty');
    case 'NotReadyYet': return say('refusal.NotReadyYet', { name: refusal.notReady, at: times.ahead(refusal.readyAt) });
    case 'HoldExpired': return say('refusal.HoldExpired', { at: at(refusal.endedAt) });
    case 'EarlyArrival': return say('refusal.EarlyArrival', { day: times.day(refusal.expected), nights: refusal.early });
    case 'KeptSpace': return say(refusal.free.length ? 'refusal.KeptSpace.free' : refusal.mayUse ? 'refusal.KeptSpace' : 'refusal.KeptSpace.notOffered', { name: refusal.keptName, names: refusal.free.map((space) => space.name).join(', ') });
    case 'AskedEarlier': return say('refusal.AskedEarlier', { count: refusal.numbers.length, numbers: refusal.numbers.join(', ') });
    case 'OfferStands': return say('refusal.OfferStands', { name: refusal.offeredSpace, at: times.ahead(refusal.offeredUntil) });
    case 'OfferEnded': return say('refusal.OfferEnded');
    case 'NotForADayPlace': return say(dayPlaceWords[refusal.dayProblem] ?? 'refusal.NotForADayPlace', { days: refusal.mostDays ?? 0 });
    case 'NotNow': return say('refusal.NotNow', { state: sayCode('stateNow', refusal.state) });
    case 'TooLongAgo': return say('refusal.TooLongAgo', { hours: refusal.hours });
    case 'BeginningOver': return say('refusal.BeginningOver', { until: times.day(refusal.beganUntil) });
    case 'NotYet': return say('refusal.NotYet');
    case 'AlreadyDecided': return say('refusal.AlreadyDecided', { by: by(refusal.by), at: at(refusal.at), state: sayCode('stateNow', refusal.state) });
    case 'VoiceTaken': return say('refusal.VoiceTaken', { by: refusal.voiceBy });
    case 'FirstContactHere': return say('refusal.FirstContactHere', { by: refusal.firstContact });
    case 'VoiceNotNeeded': return say('refusal.VoiceNotNeeded');
    case 'TalkFirst': return say('refusal.TalkFirst', { longest: refusal.nominal, voices: refusal.talkWith.map((voice) => sayCode('voice', voice)).join(', ') });
    case 'SpaceWasFree': return say('refusal.SpaceWasFree', { names: refusal.free.map((space) => space.name).join(', ') });
    case 'OtherHouseBegan': return say('refusal.OtherHouseBegan', { house: refusal.otherHouse });
    case 'OtherHouseClosed': return say('refusal.OtherHouseClosed', { house: refusal.closedHouse });
    case 'ReviewClosed': return say('refusal.ReviewClosed', { by: by(refusal.reviewClosedBy), at: at(refusal.reviewClosedAt) });
    case 'VersionInForce': return say('refusal.VersionInForce', { day: times.day(refusal.since, 'withYear') });
    case 'SomebodyElseCloses': return say('refusal.SomebodyElseCloses');
    case 'ShareEnded': return say('refusal.ShareEnded');
    case 'NoSignInYet': return say('refusal.NoSignInYet');
    case 'KeysMissing': return say('refusal.KeysMissing');
    case 'LineTaken': return say(refusal.done ? 'refusal.LineTaken.done' : 'refusal.LineTaken', { by: by(refusal.by), at: at(refusal.lineSince) });
    case 'MayNotStart': return say('refusal.MayNotStart', { who: [...refusal.starters.filter((each) => each !== 'team').map((each) => sayCode('starter', each)), ...refusal.teams].join(', ') });
    case 'PeerAlreadyFull': return say('refusal.PeerAlreadyFull', { peer: refusal.fullPeer, free: refusal.withRoom.length ? refusal.withRoom.map(({ called }) => called).join(', ') : 'none' });
    case 'PeerNotOffered': return say('refusal.PeerNotOffered');
    case 'AlreadyAnswered': return say('refusal.AlreadyAnswered');
    case 'AlreadyEnded': return say('refusal.AlreadyEnded');
    case 'OutsideWindow': return say('refusal.OutsideWindow', { from: times.day(refusal.windowFrom), to: times.day(refusal.windowTo) });
    case 'AfterTheEnd': return say('refusal.AfterTheEnd', { lastDay: times.day(refusal.lastDay) });
    case 'OutsideCatchment': return say('refusal.OutsideCatchment', { places: refusal.places.join(', ') });
    case 'NotInCharter': return say('refusal.NotInCharter');
    case 'TakenByAnother': return say('refusal.TakenByAnother', { who: by(refusal.hasIt) });
    case 'MadeByAnother': return say('refusal.MadeByAnother', { who: by(refusal.madeIt) });
    case 'NotTheirPeer': return say('refusal.NotTheirPeer');
    case 'NotWanted': return say('refusal.NotWanted');
    case 'CheckInOver': return say('refusal.CheckInOver', { how: refusal.endedAs ? sayCode('checkInOutcome', refusal.endedAs) : 'none' });
    case 'NotYours': return say('refusal.NotYours');
    case 'TooSoon': return say('refusal.TooSoon', { day: times.day(refusal.earliest) });
    case 'NoMoreTries': return say('refusal.NoMoreTries');
    case 'NoVoicemail': return say('refusal.NoVoicemail');
    case 'NotAboutAMatch': return say('refusal.NotAboutAMatch');
    case 'TooLateToUndo': return say('refusal.TooLateToUndo');
    case 'FollowUpThere': return say('refusal.FollowUpThere');
    case 'TheyAskedUsToStop': return say('refusal.TheyAskedUsToStop');
    default: return assertNever(refusal);
  }
}

/** What is free instead, where a refusal says so; whole stretches first. A kept space is no other way. */
export function insteadOf(refusal: AnyRefusal): FreeSpaceLineFragment[] {
  const free = 'free' in refusal ? refusal.free : [];
  return free.filter((space) => !space.kept).sort((a, b) => Number(b.freeForAll) - Number(a.freeForAll) || b.freeNights - a.freeNights);
}
