import { addDays, houseDay, type HouseDay } from '#peerhouse/kernel';
import { keptApart } from '../src/bars.rules.js';
import { windowState } from '../src/first-meeting.rules.js';
import { after, beginning, isRefused } from '../src/happenings.rules.js';
import { candidatesFor } from '../src/matcher/fits.rules.js';
import type { PeerToMatch, PersonToMatch, Proposals, ToMatch } from '../src/matcher/matcher.types.js';
import { propose, type Memory } from '../src/matcher/proposals.rules.js';
import type { Bar, Happening, HalfDay, Thread, Window } from '../src/matching.types.js';
import { nextStepOf } from '../src/next-step.rules.js';
import { followsFor, peerStateOf, roomOf, takeOnProblem, type PeerChange, type PeerNow } from '../src/peers.rules.js';
import { isAgreed, isOnTheList, placesTaken, stateOf } from '../src/states.rules.js';
import { waitEstimate } from '../src/waiting.rules.js';
import { allUses, aPeer, dice, someone, type Dice } from './worlds.given.js';

/** `knew`: peers they knew by name, or said no to; `own`: whom they would not meet again; `theirs`: who said of them that they would not, or no. Kept beside the rules, to judge them by. */
interface Person { asks: PersonToMatch; thread: Thread; bars: Bar[]; asksFor: string | null; knew: Set<string>; own: Set<string>; theirs: Set<string>; hour: HalfDay | null; first: HouseDay }
interface Peer { shares: PeerToMatch; now: PeerNow }

const towns = 2;

/** A programme in memory that does nothing but play the rules, and looks after every act whether what must hold does. */
export class Programme {
  readonly of: Dice;
  today = houseDay('2026-11-02');
  readonly people = new Map<string, Person>();
  readonly peers = new Map<string, Peer>();
  readonly wrong: string[] = [];
  readonly done: Record<string, number> = {};
  private memory: Memory | undefined;

  constructor(seed: number) {
    this.of = dice(seed);
    for (let at = this.of.upTo(3) + 3; at > 0; at -= 1) this.peerComes();
  }

  peerComes(room = 1 + this.of.upTo(2), of = this.of): Peer {
    const shares = aPeer(of, `peer${String(this.peers.size).padStart(3, '0')}`, towns, room);
    const peer = { shares, now: { id: shares.id, capacity: room, stepsBack: null, away: [], leftOn: null, works: true } };
    this.peers.set(shares.id, peer);
    return peer;
  }

  personComes(): void {
    const asks = { ...someone(this.of, `person${String(this.people.size).padStart(3, '0')}`, towns, { wishes: 0.15, times: [5, 10] }), interestedOn: this.today };
    const { thread } = beginning({ interestedOn: this.today, leavesHospitalOn: this.of.chance(0.7) ? addDays(this.today, this.of.upTo(20)) : null, ready: this.of.chance(0.5) });
    this.people.set(asks.id, { asks, thread, bars: [], asksFor: null, knew: new Set(), own: new Set(), theirs: new Set(), hour: null, first: this.today });
  }

  taken(peerId: string): number {
    return [...this.people.values()].flatMap(({ thread }) => placesTaken(thread)).filter((one) => one === peerId).length;
  }

  window({ thread }: Person): Window | null {
    if (!isAgreed(thread.coming)) return null;
    return thread.leavesHospitalOn === null ? { from: this.today, to: addDays(this.today, 14) } : { from: addDays(thread.leavesHospitalOn, -7), to: addDays(thread.leavesHospitalOn, 14) };
  }

  /** Something happens to a person, by the rules; what cannot happen now is refused and changes nothing. */
  happens(id: string, happening: Happening): boolean {
    const person = this.people.get(id)!;
    const result = after(person.thread, happening);
    if (isRefused(result)) return false;
    this.heard(person, happening);
    const known = [result.thread.coming, result.thread.going, ...result.ended].map((match) => match?.peerId);
    for (const match of [person.thread.coming, person.thread.going]) if (match && !known.includes(match.peerId)) this.wrong.push(`${id} had ${match.peerId}, and nobody was told of an end`);
    this.done[happening.does] = (this.done[happening.does] ?? 0) + 1;
    person.thread = result.thread;
    const { coming, going } = result.thread;
    if (happening.does === 'askForAnother' && (isAgreed(coming) || (going !== null && !going.untilNext))) this.wrong.push(`${id} asked for somebody else, and nobody is looked for`);
    person.bars.push(...result.bars);
    for (const match of [result.thread.coming, result.thread.going]) if (isAgreed(match)) person.knew.add(match.peerId);
    // Whom they were only to meet when they moved to where that peer does not go may be proposed another time.
    if (happening.does === 'moveWithin') for (const { peerId } of result.ended) if (!person.bars.some((bar) => bar.peerId === peerId)) person.knew.delete(peerId);
    if (result.thread.coming === null && result.thread.going === null) person.hour = null;
    person.asks = { ...person.asks, version: person.asks.version + 1 };
    return true;
  }

  /** A no; and a name that was asked for, which counts once and never for whom they have or want no more. */
  private heard(person: Person, happening: Happening): void {
    const { coming, going } = person.thread;
    if (happening.does === 'peerSays' && happening.answer === 'no') person.theirs.add(coming!.peerId);
    if (happening.does === 'personSays' && happening.answer === 'no') person.knew.add(coming!.peerId);
    const answered = happening.does === 'personSays' ? [coming] : happening.does === 'askForAnother' ? [coming, going] : [];
    if (answered.some((match) => match?.peerId === person.asksFor)) person.asksFor = null;
  }

  /** Either of two who know each other would not meet the other again; it is said to nobody. */
  private notAgain(person: Person): void {
    const { coming, going } = person.thread;
    const peerId = this.of.oneOf([going?.peerId, going?.cover?.peerId, coming?.peerId].filter((one) => one !== undefined));
    if (!peerId) return;
    const by = this.of.oneOf(['person', 'peer'] as const);
    person.bars.push({ peerId, kind: 'not_again', by });
    (by === 'person' ? person.own : person.theirs).add(peerId);
    this.done[`${by} says not again`] = (this.done[`${by} says not again`] ?? 0) + 1;
    person.asks = { ...person.asks, version: person.asks.version + 1 };
  }

  peerChanges(peerId: string, change: PeerChange): void {
    const { now } = this.peers.get(peerId)!;
    const people = [...this.people].map(([id, person]) => ({ id, thread: person.thread, window: this.window(person) })).filter(({ thread }) => placesTaken(thread).includes(peerId));
    if (change.what === 'leaves') now.leftOn = this.today;
    if (change.what === 'away') now.away = [{ from: this.today, until: change.until }];
    if (change.what === 'back') now.away = [];
    if (change.what === 'steps_back') now.stepsBack = { until: this.of.chance(0.5) ? addDays(this.today, 14) : null };
    if (change.what === 'limit') now.capacity = change.to;
    for (const { id, happening } of followsFor(change, peerId, people, this.taken(peerId))) this.happens(id, happening);
  }

  private world(): ToMatch {
    const people = [...this.people.values()].filter(({ thread }) => isOnTheList(thread)).map(({ asks, bars, asksFor, thread }) => ({
      ...asks, asksFor, interestedOn: thread.interestedOn, keptApart: [...keptApart(bars, asksFor), ...(thread.going ? [thread.going.peerId] : [])],
    }));
    const peers = [...this.peers.values()].map(({ shares, now }) => ({ ...shares, room: roomOf(now, this.taken(now.id), this.today), hoursTaken: this.hours(now.id) }));
    return { people, peers, others: [...this.people.values()].filter(({ thread }) => thread.closed === null && !isOnTheList(thread)).map(({ asks }) => asks), pins: [], uses: allUses, hoursPerHalfDay: 3 };
  }

  private hours(peerId: string): Partial<Record<HalfDay, number>> {
    const hours: Partial<Record<HalfDay, number>> = {};
    for (const { thread, hour } of this.people.values()) if (hour !== null && (thread.coming ?? thread.going)?.peerId === peerId) hours[hour] = (hours[hour] ?? 0) + 1;
    return hours;
  }

  /** The desk works the list out, from what it remembers; the same as from nothing. */
  list(): Proposals {
    const world = this.world();
    const { proposals, memory } = propose(world, this.memory);
    this.memory = memory;
    const told = ({ proposed, unplaced }: Proposals) => JSON.stringify([proposed, unplaced]);
    if (this.of.chance(0.3) && told(propose(world).proposals) !== told(proposals)) this.wrong.push('what is remembered is not what is so');
    return proposals;
  }

  /** A coordinator takes some of the proposals. */
  takeProposals(share: number): void {
    for (const { personId, peerId, when } of this.list().proposed) {
      if (!this.of.chance(share)) continue;
      const person = this.people.get(personId)!;
      const { now } = this.peers.get(peerId)!;
      if (person.knew.has(peerId) && person.asksFor !== peerId) this.wrong.push(`${personId} is proposed ${peerId} again`);
      if (person.own.has(peerId)) this.wrong.push(`${personId} is proposed ${peerId}, whom they would not meet again`);
      if (person.theirs.has(peerId)) this.wrong.push(`${personId} is proposed ${peerId}, who would not meet them`);
      if (person.asksFor === peerId) this.done['proposed by name'] = (this.done['proposed by name'] ?? 0) + 1;
      if (takeOnProblem(now, this.taken(peerId), this.today)) this.wrong.push(`${peerId} is proposed above their limit`);
      if (!this.happens(personId, { does: 'propose', peerId })) this.wrong.push(`${personId} is proposed, and was not on the list`);
      person.hour = when;
    }
  }

  /** What must hold after every act. */
  look(): void {
    const { unplaced, proposed } = this.list();
    const why = new Map(unplaced.map((one) => [one.personId, one.why]));
    for (const [id, person] of this.people) {
      const { thread } = person;
      if (thread.interestedOn !== person.first) this.wrong.push(`${id} has lost their place in the queue`);
      const window = this.window(person);
      const place = why.get(id) ?? 'free';
      const next = nextStepOf(thread, {
        today: this.today, window, place, nextMeetingOn: this.of.chance(0.5) ? addDays(this.today, 3) : null, lastsUntil: thread.firstMetOn && addDays(thread.firstMetOn, 365), since: null,
        estimate: waitEstimate({ starts: [], ahead: 0, hasPlace: place === 'free', today: this.today, neededStarts: 8 }),
      });
      if (!next?.step || !next.whose) this.wrong.push(`${id} is without a next step`);
      if (isOnTheList(thread) && !why.has(id) && !proposed.some(({ personId }) => personId === id)) this.wrong.push(`${id} is on the list and was forgotten`);
      if (window && windowState(window, this.today) === undefined) this.wrong.push(`${id} has a window of no state`);
      if (thread.coming && thread.going && !thread.going.untilNext) this.wrong.push(`${id} has two peers`);
    }
  }

  /** One day of whatever there is. */
  day(): void {
    const { of } = this;
    this.today = addDays(this.today, 1 + of.upTo(3));
    if (of.chance(0.5) && this.people.size < 9) this.personComes();
    if (of.chance(0.08)) this.peerComes();
    if (of.chance(0.7)) this.takeProposals(0.8);
    for (const id of this.people.keys()) if (of.chance(0.8)) this.somethingFor(id);
    for (const [id, { now }] of this.peers) {
      if (now.leftOn !== null) continue;
      const isAway = now.away.length > 0;
      if (isAway && of.chance(0.25)) this.peerChanges(id, { what: 'back' });
      else if (!isAway && of.chance(0.1)) this.peerChanges(id, of.oneOf<PeerChange>([{ what: 'leaves' }, { what: 'away', until: null }, { what: 'away', until: of.chance(0.5) ? addDays(this.today, 10) : null }, { what: 'steps_back' }, { what: 'limit', to: of.upTo(4) }, { what: 'limit', to: of.upTo(4) }]));
    }
    this.look();
  }

  private somethingFor(id: string): void {
    const { of } = this;
    const person = this.people.get(id)!;
    const window = this.window(person) ?? { from: this.today, to: addDays(this.today, 14) };
    const from = window.from > this.today ? window.from : this.today;
    const usual: Happening[] = [
      { does: 'tellMore' }, { does: 'peerSays', answer: of.chance(0.8) ? 'yes' : 'no' }, { does: 'personSays', answer: of.chance(0.8) ? 'yes' : 'no' },
      { does: 'fixFirstMeeting', on: from, window }, { does: 'firstMeetingHappened', on: this.today, window },
    ];
    const seldom: Happening[] = [
      ...Array.from({ length: 6 }, () => ({ does: 'askForAnother' as const, meanwhile: of.chance(0.5) })), { does: 'goOnAfterAll', counted: this.today }, { does: 'handOn' }, { does: 'takeBack' }, { does: 'endCover' }, { does: 'meetMeanwhile' }, { does: 'goToHospital' }, { does: 'leaveHospital', on: this.today },
      { does: 'leavingMoved', to: of.chance(0.8) ? addDays(this.today, of.upTo(30)) : null, window: this.window(person) },
      ...(of.chance(0.5) ? [{ does: 'moveOutside' as const }] : []), { does: 'moveWithin', peersThere: of.some([...this.peers.keys()], 0, 3) }, ...(of.chance(0.3) ? [{ does: 'end' as const }] : []), { does: 'finish', yearOver: person.thread.firstMetOn !== null && of.chance(0.3) },
    ];
    if (of.chance(0.6) && person.thread.going?.peerAway) this.cover(id);
    else if (of.chance(0.06)) this.asksByName(person);
    else if (of.chance(0.04)) this.notAgain(person);
    else if (of.chance(0.25)) this.happens(id, of.oneOf(seldom));
    else for (const happening of usual) if (of.chance(0.7)) this.happens(id, happening);
  }

  private cover(id: string): void {
    const { thread, bars } = this.people.get(id)!;
    const { cover } = thread.going!;
    if (cover) {
      const says = cover.peerSaidYes ? 'coverPersonSays' as const : 'coverPeerSays' as const;
      this.happens(id, this.of.chance(0.8) ? { does: says, answer: this.of.chance(cover.peerSaidYes ? 0.4 : 0.8) ? 'yes' : 'no' } : this.of.oneOf<Happening>([{ does: 'endCover' }, { does: 'coverPeerSays', answer: 'no' }, { does: 'coverPersonSays', answer: 'yes' }]));
      return;
    }
    if (thread.going!.waitsForPeer && this.of.chance(0.8)) return void this.happens(id, { does: 'meetMeanwhile' });
    const free = [...this.peers.values()].find(({ now }) => now.id !== thread.going!.peerId && takeOnProblem(now, this.taken(now.id), this.today) === null && !keptApart(bars, null).includes(now.id));
    if (free) this.happens(id, { does: 'nameCover', peerId: free.now.id, until: addDays(this.today, 7) });
  }

  private asksByName(person: Person): void {
    if (person.asksFor !== null) person.asksFor = null;
    else person.asksFor = person.knew.size ? this.of.oneOf([...person.knew]) : null;
    // By themself in their own app, or told to the desk: then what they said of not again stays.
    if (person.asksFor !== null && this.of.chance(0.5) && person.own.delete(person.asksFor)) person.bars = person.bars.filter(({ kind, by, peerId }) => !(kind === 'not_again' && by === 'person' && peerId === person.asksFor));
    person.asks = { ...person.asks, version: person.asks.version + 1 };
  }

  /** Places come, everybody says yes: then nobody who waits is left over. */
  untilNobodyWaits(): void {
    for (const person of this.people.values()) {
      person.asksFor = null;
      person.asks = { ...person.asks, version: person.asks.version + 1 };
    }
    for (const [id, { thread }] of this.people) {
      this.happens(id, { does: 'leaveHospital', on: this.today });
      if (thread.movedOutside) this.happens(id, { does: 'moveWithin', peersThere: [...this.peers.keys()] });
      this.happens(id, { does: 'tellMore' });
    }
    for (let round = 0; round < 12; round += 1) {
      for (const id of this.people.keys()) for (const does of ['peerSays', 'personSays'] as const) this.happens(id, { does, answer: 'yes' });
      for (const { personId } of this.list().unplaced) this.peerFor(this.people.get(personId)!);
      this.takeProposals(1);
    }
    const left = [...this.people].filter(([, { thread }]) => ['interested', 'waiting'].includes(stateOf(thread)));
    for (const [id, { thread }] of left) this.wrong.push(`${id} still waits: ${JSON.stringify(thread)}`);
  }

  /** Somebody who could meet them joins, whatever the wishes. */
  private peerFor({ asks }: Person): void {
    const peer = this.peerComes(3);
    Object.assign(peer.shares, { near: [asks.place], times: asks.times, languages: asks.languages, gender: asks.wishes.genders?.[0] ?? 'woman', ageBand: '80s' });
    if (candidatesFor(asks, [{ ...peer.shares }], allUses, 3)[0]?.whyNot) this.wrong.push(`nobody can be found for ${asks.id}`);
  }

  peerStates(): string[] {
    return [...this.peers.values()].map(({ now }) => peerStateOf(now, this.today));
  }
}
