import { ageBands, halfDays, type HalfDay } from '../matching.types.js';
import type { Because, Candidate, PeerToMatch, PersonToMatch, Use, WhyNotMeet } from './matcher.types.js';

const allDay = (1 << halfDays.length) - 1;
const bitOf = new Map(halfDays.map((half, at) => [half, 1 << at]));

/** Half-days as bits; all of them where none was said. */
const bitsOf = (times: readonly HalfDay[]): number => (times.length === 0 ? allDay : times.reduce((bits, half) => bits | bitOf.get(half)!, 0));
const halfDaysIn = (bits: number): HalfDay[] => halfDays.filter((_, at) => (bits & (1 << at)) !== 0);

const common = (a: readonly string[], b: readonly string[]): string[] => a.filter((one) => b.includes(one));

/**
 * What both sides said, as bits: the same word has the same bit in one run. Pairs are many, words few, so that two are compared by a few
 * whole numbers instead of by letters.
 */
export class Words {
  private readonly at = new Map<string, number>();

  bits(said: readonly string[]): Int32Array {
    const places = said.map((word) => this.at.get(word) ?? (this.at.set(word, this.at.size), this.at.size - 1));
    const bits = new Int32Array(places.length ? (Math.max(...places) >> 5) + 1 : 0);
    for (const place of places) bits[place >> 5]! |= 1 << (place & 31);
    return bits;
  }
}

/** How many words two have in common. */
function inCommon(a: Int32Array, b: Int32Array): number {
  let count = 0;
  for (let at = Math.min(a.length, b.length) - 1; at >= 0; at -= 1) count += bitsCount(a[at]! & b[at]!);
  return count;
}

/** Bits that are set in a number of 32: pairs, fours and eights are added up side by side. */
function bitsCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export interface Terms { uses: ReadonlySet<Use>; hoursPerHalfDay: number; words: Words }
export const termsOf = (uses: readonly Use[], hoursPerHalfDay: number): Terms => ({ uses: new Set(uses), hoursPerHalfDay, words: new Words() });

/** A side as pairs are looked at; what the charter does not let be looked at is as if it had not been said. */
interface Said { shares: Int32Array; languages: Int32Array; times: number; age: number }

export interface PeerReady extends Said {
  peer: PeerToMatch;
  ratherNot: Int32Array;
  near: ReadonlySet<string>;
  goesTo: ReadonlySet<string>;
  /** Of `times`, those with an hour left, and how many hours each has. */
  open: number;
  seats: number[];
}
export interface PersonReady extends Said { person: PersonToMatch; apart: ReadonlySet<string>; older: number; younger: number; genders: readonly string[]; byPhone: boolean }

const bandOf = (band: string | null | undefined): number => (band === null || band === undefined ? -1 : ageBands.indexOf(band as never));

/** The same word liked and lived is two. */
const asLiked = (word: string): string => `liked ${word}`;

/** Half-days of a side as bits. */
export const timesOf = ({ times }: Pick<PersonToMatch, 'times'>, { uses }: Pick<Terms, 'uses'>): number => (uses.has('times') ? bitsOf(times) : allDay);

const saidOf = ({ likes, background, languages, times }: PersonToMatch | PeerToMatch, { uses, words }: Terms): Omit<Said, 'age'> => ({
  shares: words.bits([...(uses.has('interests') ? likes.map(asLiked) : []), ...(uses.has('background') ? background.map((word) => `lived ${word}`) : [])]),
  languages: words.bits(uses.has('languages') ? languages.map((word) => `spoken ${word}`) : []),
  times: timesOf({ times }, { uses }),
});

export function peerReady(peer: PeerToMatch, terms: Terms): PeerReady {
  const said = saidOf(peer, terms);
  const withTimes = terms.uses.has('times');
  const seats = halfDays.map((half) => (withTimes ? Math.max(0, terms.hoursPerHalfDay - (peer.hoursTaken[half] ?? 0)) : Math.max(0, peer.room)));
  const open = withTimes ? seats.reduce((bits, left, at) => (left > 0 ? bits | (1 << at) : bits), 0) & said.times : allDay;
  const [near, goesTo] = terms.uses.has('places') ? [peer.near, [...peer.near, ...peer.far]] : [[], []];
  return { ...said, peer, open, seats, age: bandOf(peer.ageBand), ratherNot: terms.words.bits(terms.uses.has('interests') ? peer.ratherNot.map(asLiked) : []), near: new Set(near), goesTo: new Set(goesTo) };
}

/** An older one than nobody, a younger one than anybody: no wish. */
export function personReady(person: PersonToMatch, terms: Terms): PersonReady {
  const wishes = terms.uses.has('wishes') ? person.wishes : {};
  return {
    ...saidOf(person, terms), person, age: -1, apart: new Set(person.keptApart), genders: wishes.genders ?? [], byPhone: wishes.byPhone ?? false,
    older: bandOf(wishes.olderThan), younger: wishes.youngerThan === undefined ? ageBands.length : bandOf(wishes.youngerThan),
  };
}

/** Half-days that both can, and in which the peer has an hour left. */
export const bothOpen = (person: PersonReady, peer: PeerReady): number => person.times & peer.open;

const isThere = ({ person }: PersonReady, { goesTo }: PeerReady): boolean => person.place === null || goesTo.size === 0 || goesTo.has(person.place);
const canTalk = (a: Said, b: Said): boolean => a.languages.length === 0 || b.languages.length === 0 || inCommon(a.languages, b.languages) > 0;
/** Who they would rather meet is kept to; what a peer does not say of themself meets no wish about it. */
const isAsWished = ({ genders, older, younger }: PersonReady, { peer, age }: PeerReady): boolean =>
  (genders.length === 0 || (peer.gender !== null && genders.includes(peer.gender))) && (older < 0 || age > older) && (younger === ageBands.length || (age >= 0 && age < younger));
const isAskedFor = ({ person }: PersonReady, { peer }: PeerReady): boolean => person.asksFor === null || person.asksFor === peer.id;

/** What stands against two meeting whoever else there is; null when nothing does. Free places and hours are not looked at here. */
export function whyNotMeet(who: PersonReady, peer: PeerReady): Exclude<WhyNotMeet, 'full' | 'time_full'> | null {
  if (!isAskedFor(who, peer)) return 'somebody_else_asked_for';
  if (!isThere(who, peer)) return 'other_place';
  if (!canTalk(who, peer)) return 'no_common_language';
  if (!isAsWished(who, peer)) return 'not_as_wished';
  return (who.times & peer.times) === 0 ? 'no_common_time' : null;
}

/** Whether somebody of their kind could meet a peer who goes there: by language and wishes, whatever their hours, and whoever they ask for or are kept apart from. */
export const suits = (who: PersonReady, peer: PeerReady): boolean => canTalk(who, peer) && isAsWished(who, peer);

/** Whether they could meet a peer who suits their kind. */
export const couldMeetThis = (who: PersonReady, peer: PeerReady): boolean => isAskedFor(who, peer) && bothOpen(who, peer) !== 0 && (who.apart.size === 0 || !who.apart.has(peer.peer.id));

/** Weights of the soft wishes; only the order they give is used, nobody sees them (ours). */
const weights = { shared: 4, ratherNot: 4, near: 3, byPhone: 2, halfDay: 1, mostHalfDays: 3 } as const;

/** How well two would fit, of those who could meet; more is better. */
export function fitOf(who: PersonReady, peer: PeerReady): number {
  const shared = inCommon(who.shares, peer.shares);
  const near = who.person.place !== null && peer.near.has(who.person.place) ? weights.near : 0;
  const byPhone = who.byPhone && peer.peer.byPhone ? weights.byPhone : 0;
  const common = who.times === allDay ? 0 : Math.min(weights.mostHalfDays, bitsCount(bothOpen(who, peer)));
  return weights.shared * shared - weights.ratherNot * inCommon(who.shares, peer.ratherNot) + near + byPhone + weights.halfDay * common;
}

/** The same in words: what speaks for it, out of what both said. */
export function becauseOf(who: PersonReady, peer: PeerReady, terms: Terms, room = peer.peer.room): Because[] {
  const { person } = who;
  const { uses } = terms;
  const { wishes } = person;
  const list = (key: 'both_like' | 'both_know' | 'both_speak', what: string[], used: Use): Because[] => (uses.has(used) && what.length ? [{ key, what }] : []);
  const wished: Because[] = [
    ...(wishes.genders?.length ? [{ key: 'as_wished' as const, wish: 'gender' as const }] : []),
    ...(wishes.olderThan === undefined ? [] : [{ key: 'as_wished' as const, wish: 'older' as const }]),
    ...(wishes.youngerThan === undefined ? [] : [{ key: 'as_wished' as const, wish: 'younger' as const }]),
    ...(wishes.byPhone && peer.peer.byPhone ? [{ key: 'by_phone' as const }] : []),
  ];
  const said = person.times.length > 0 && peer.peer.times.length > 0;
  return [
    ...(person.asksFor === peer.peer.id ? [{ key: 'asked_by_name' as const }] : []),
    ...list('both_like', common(person.likes, peer.peer.likes), 'interests'),
    ...list('both_know', common(person.background, peer.peer.background), 'background'),
    ...(uses.has('wishes') ? wished : []),
    ...(uses.has('times') && said ? [{ key: 'both_free' as const, when: halfDaysIn(bothOpen(who, peer)) }] : []),
    ...list('both_speak', common(person.languages, peer.peer.languages), 'languages'),
    ...(uses.has('places') && person.place !== null && peer.near.has(person.place) ? [{ key: 'near' as const, place: person.place }] : []),
    ...(room > 0 ? [{ key: 'has_room' as const, more: room }] : []),
  ];
}

/** Who a coordinator may look at for a person: possible ones first, the others with why not. Those kept apart are not in it, and nothing says that they were. */
export function candidatesFor(person: PersonToMatch, peers: readonly PeerToMatch[], uses: readonly Use[], hoursPerHalfDay: number): Candidate[] {
  const terms = termsOf(uses, hoursPerHalfDay);
  const who = personReady(person, terms);
  return peers.filter(({ id }) => !who.apart.has(id)).map((peer) => {
    const ready = peerReady(peer, terms);
    const whyNot = whyNotMeet(who, ready) ?? (peer.room <= 0 ? 'full' as const : bothOpen(who, ready) === 0 ? 'time_full' as const : null);
    return { fit: fitOf(who, ready), candidate: { peerId: peer.id, because: becauseOf(who, ready, terms), whyNot } };
  }).sort((a, b) => Number(a.candidate.whyNot !== null) - Number(b.candidate.whyNot !== null) || b.fit - a.fit || (a.candidate.peerId < b.candidate.peerId ? -1 : 1))
    .map(({ candidate }) => candidate);
}
