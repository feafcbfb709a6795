import { createHash } from 'node:crypto';
import { addDays, calendarDayAt, instantOf, nightsBetween, nightsOf, type HouseDay } from '#peerhouse/kernel';
import { StaffAuthenticator } from '#peerhouse/identity';
import { ReportsService, type ProgrammeCounts } from '#peerhouse/reports';
import { setUpProgramme, type Member, type ProgrammeCrew } from './replay-crew.js';
import { ReplayProblem } from './replay-file.js';
import type { FilePerson, Happens, ProgrammeFile } from './replay-programme-file.js';
import { startServer, type ReplayDatabase, type ReplayServer } from './replay-server.js';

export interface ProgrammeFigureCompared { name: string; expected: number; actual: number; how: 'is' | 'at least' | 'at most'; matches: boolean }
/** `digest`: of every act in its order, in the file's own names, and of what the report counts. The same file on the same version has the same. */
export interface ProgrammePlayed { compared: ProgrammeFigureCompared[]; counts: ProgrammeCounts; refused: string[]; acts: number; digest: string }

interface Match { peerId: string; firstMeetingOn: HouseDay | null; metOn: HouseDay | null; peerAway: boolean; untilNext: boolean }
interface Seen { id: string; state: string; interestedOn: HouseDay; coming: Match | null; going: Match | null; window: { from: HouseDay; to: HouseDay } | null; proposal: { peerId: string } | null; unplaced: string | null }
interface Desk { waiting: Seen[]; firstMeetings: Seen[]; goingWell: Seen[] }

const ofMatch = 'peerId firstMeetingOn metOn peerAway untilNext';
const ofPerson = `id state interestedOn unplaced proposal { peerId } window { from to } coming { ${ofMatch} } going { ${ofMatch} }`;
const deskQuery = `query ($id: ID!) { matchDesk(programmeId: $id) { waiting { ${ofPerson} } firstMeetings { ${ofPerson} } goingWell { ${ofPerson} } } }`;
const refusalOf = '{ __typename ... on Refusal { code } }';

/** A half-day of the file, `Thu morning`, as the API has it. */
const halfDay = (said: string): string => said.toLowerCase().replace(/^(\w{3})\w* /, '$1_');

/** Plays the year day by day: what happens, who becomes interested, the meetings of the day, then the desk takes every proposal. */
export async function playProgramme(replay: ProgrammeFile, database: ReplayDatabase, onDay: (done: number, all: number) => void = () => undefined): Promise<ProgrammePlayed> {
  const { timeZone } = replay.service;
  const first = [replay.period.from, ...replay.opening.map(({ person: { interestedOn } }) => interestedOn)].sort()[0]!;
  const begins = addDays(first, -1);
  const server = await startServer(database, instantOf(begins, '12:00', timeZone));
  try {
    const crew = await setUpProgramme(server, replay.service, replay.peers.map(({ id }) => id));
    const year = new Year(server, crew, replay);
    await year.mindPlaces();
    await year.setUpPeers();
    const days = nightsOf(first, addDays(replay.period.to, 1));
    for (const [at, one] of days.entries()) {
      await year.day(one);
      onDay(at + 1, days.length);
    }
    return await year.end();
  } finally {
    await server.close();
  }
}

class Year {
  private readonly refused: string[] = [];
  private readonly ids = new Map<string, string>();
  private readonly idOf = new Map<string, FilePerson>();
  private readonly peerIds = new Map<string, string>();
  private readonly keyOf = new Map<string, string>();
  private readonly held = new Map<string, { seriesId: string; next: HouseDay; count: number; askedOn: number | null }>();
  private readonly saidNo = new Set<string>();
  private readonly pairs = new Map<string, number>();
  private readonly lost = new Set<string>();
  private readonly nobody = new Set<string>();
  private aboveCapacity = 0;
  private seen: Desk | null = null;
  private placesMoved = false;
  private readonly firstMeetings = new Map<string, { days: number; inside: boolean }>();
  private readonly ended = new Set<string>();
  private readonly journal = createHash('sha256');
  private acts = 0;

  constructor(private readonly server: ReplayServer, private readonly crew: ProgrammeCrew, private readonly replay: ProgrammeFile) {}

  private get amal(): Member { return this.crew.coordinator; }

  /** A place that the blueprint's programme has not is said before the year begins, instead of a refusal for each person there. */
  async mindPlaces(): Promise<void> {
    await this.amal.atWork(null);
    const { matchDesk } = await this.amal.ask<{ matchDesk: { catchments: string[] } }>('query ($id: ID!) { matchDesk(programmeId: $id) { catchments } }', { id: this.crew.serviceId });
    const elsewhere = this.replay.service.sites.filter((site) => !matchDesk.catchments.includes(site));
    if (elsewhere.length) throw new ReplayProblem(`${this.replay.service.blueprint} is not in ${elsewhere.join(', ')}; it is in ${matchDesk.catchments.join(', ')}.`);
  }

  async setUpPeers(): Promise<void> {
    await this.amal.atWork(null);
    for (const { id, capacity, shares, languages, gender, ageBand, sites, free } of this.replay.peers) {
      const { setUpPeer } = await this.amal.ask<{ setUpPeer: { __typename: string; code?: string; peers?: { id: string; accountId: string }[] } }>(
        'mutation ($programme: ID!, $account: ID!, $capacity: Int!, $id: ID) { setUpPeer(programmeId: $programme, accountId: $account, capacity: $capacity, id: $id) { __typename ... on ProgrammePeers { peers { id accountId } } ... on Refusal { code } } }',
        { programme: this.crew.serviceId, account: this.crew.peers.get(id), capacity, id: idOf(`peer ${id}`) });
      const peerId = setUpPeer.peers?.find(({ accountId }) => accountId === this.crew.peers.get(id))?.id;
      if (!peerId) throw new Error(`${id} could not be set up: ${setUpPeer.code}`);
      this.peerIds.set(id, peerId);
      this.keyOf.set(peerId, id);
      await this.act('shareAsPeer', '$peerId: ID!, $input: PeerSharesInput!', { peerId, input: { likes: shares, languages, gender, ageBand, near: sites, times: free.map(halfDay) } });
    }
  }

  async day(today: HouseDay): Promise<void> {
    const { timeZone } = this.replay.service;
    if (today < this.replay.period.from && !this.isBusy(today)) return;
    this.server.clock.set(instantOf(today, '08:00', timeZone));
    await this.server.worker.runJob('matching-days');
    this.seen = null;
    this.server.clock.set(instantOf(today, '20:00', timeZone));
    await this.amal.atWork(null);
    for (const one of this.replay.happenings.filter(({ on }) => on === today)) await this.happens(one);
    for (const one of [...this.replay.opening.map((each) => each.person), ...this.replay.people].filter(({ interestedOn }) => interestedOn === today)) await this.interested(one);
    for (const one of this.replay.opening.filter(({ firstMeetingOn }) => firstMeetingOn === today)) await this.opened(one.person, one.peer, today);
    await this.meetings(today);
    await this.firstMeetingsOf(today, await this.desk());
    if (today < this.replay.period.from) return;
    await this.introduce(today);
    if (this.placesMoved) await this.lookAtPlaces();
    this.placesMoved = false;
  }

  /** Whether anything is on that day: before the period nobody is looked for. */
  private isBusy(today: HouseDay): boolean {
    return this.replay.happenings.some(({ on }) => on === today) || this.replay.opening.some(({ person, firstMeetingOn }) => person.interestedOn === today || firstMeetingOn === today) || [...this.held.values()].some(({ next }) => next === today);
  }

  private happens(one: Happens): Promise<boolean> {
    switch (one.do) {
      case 'peer is ill': return this.act('beAway', '$peerId: ID!, $until: HouseDay', { peerId: this.peerIds.get(one.peer), until: one.untilOn });
      case 'peer leaves the service': return this.act('leaveAsPeer', '$peerId: ID!', { peerId: this.peerIds.get(one.peer) });
      case 'peer steps back from new people': return this.act('stepBackToday', '$peerId: ID!, $until: HouseDay', { peerId: this.peerIds.get(one.peer), until: one.untilOn });
      case 'peer lowers their limit': return this.act('changePeerLimit', '$peerId: ID!, $capacity: Int!', { peerId: this.peerIds.get(one.peer), capacity: one.capacity });
      case 'leaving moved': return this.act('changeLeavingHospital', '$personId: ID!, $to: HouseDay', { personId: this.ids.get(one.person), to: one.leavesHospitalOn });
    }
  }

  private async interested(one: FilePerson): Promise<void> {
    const id = idOf(`person ${one.id}`);
    this.ids.set(one.id, id);
    this.idOf.set(id, one);
    await this.act('noteInterest', '$programmeId: ID!, $id: ID!, $input: InterestInput!', { programmeId: this.crew.serviceId, id, input: { channel: 'ward', called: one.callMe, place: one.site, leavesHospitalOn: one.leavesHospitalOn } });
    await this.act('writeWishes', '$personId: ID!, $input: WishesInput!', {
      personId: id, input: { likes: one.likes, languages: one.languages, times: one.free.map(halfDay), genders: one.wishes.gender ? [one.wishes.gender] : [], olderThan: one.wishes.someoneOlderThan ?? null, place: one.site },
    });
  }

  /** They met before the period began, with the peer that the file says. */
  private async opened(one: FilePerson, peer: string, today: HouseDay): Promise<void> {
    const personId = this.ids.get(one.id)!;
    await this.introduceTo(personId, this.peerIds.get(peer)!, today, null);
    await this.firstMeetingsOf(today, await this.desk());
  }

  /** Each meeting of today that anybody has, unless their peer is away; then what the file says comes after it. */
  private async meetings(today: HouseDay): Promise<void> {
    const { goingWell, waiting } = await this.desk();
    for (const one of [...goingWell, ...waiting]) {
      const held = this.held.get(one.id);
      if (!held || !one.going || one.going.peerAway || held.next > today) continue;
      if (held.next === today) {
        await this.act('markMeeting', '$personId: ID!, $seriesId: ID!, $slot: HouseDay!, $how: String', { personId: one.id, seriesId: held.seriesId, slot: today, how: 'happened' });
        held.count += 1;
        await this.after(one.id, held);
      }
      while (held.next <= today) held.next = addDays(held.next, 7);
    }
  }

  private async after(personId: string, held: { count: number; askedOn: number | null }): Promise<void> {
    const said = this.idOf.get(personId)!;
    if (said.endsAtMeeting === held.count) {
      this.ended.add(personId);
      await this.act('endByPhone', '$personId: ID!', { personId });
      return;
    }
    if (said.asksForAnotherPeerAtMeeting !== held.count || held.askedOn !== null) return;
    held.askedOn = held.count;
    await this.act('askForAnotherByPhone', '$personId: ID!, $meanwhile: Boolean!', { personId, meanwhile: false });
  }

  /** First meetings of today happen; one without a day gets one. */
  private async firstMeetingsOf(today: HouseDay, { firstMeetings }: Desk): Promise<void> {
    for (const one of firstMeetings) {
      const { firstMeetingOn, peerAway, peerId } = one.coming!;
      if (firstMeetingOn === null && !peerAway) await this.fix(one, today);
      if (firstMeetingOn !== today || peerAway) continue;
      await this.act('firstMeetingHappened', '$personId: ID!, $on: HouseDay!', { personId: one.id, on: today });
      const pair = `${one.id} ${peerId}`;
      this.pairs.set(pair, (this.pairs.get(pair) ?? 0) + 1);
      if (!this.firstMeetings.has(one.id)) this.firstMeetings.set(one.id, { days: nightsBetween(one.interestedOn, today), inside: one.window === null || (one.window.from <= today && today <= one.window.to) });
      const { meetings } = await this.amal.ask<{ meetings: { meetings: { seriesId: string; slot: HouseDay }[] } }>('query ($personId: ID!) { meetings(personId: $personId) { meetings { seriesId slot } } }', { personId: one.id });
      const before = this.held.get(one.id);
      const held = { seriesId: meetings.meetings.find(({ slot }) => slot === today)!.seriesId, next: addDays(today, 7), count: (before?.count ?? 0) + 1, askedOn: before?.askedOn ?? null };
      this.held.set(one.id, held);
      await this.after(one.id, held);
    }
  }

  /** The coordinator takes each proposal the same day, until there is none. */
  private async introduce(today: HouseDay): Promise<void> {
    for (let more = true; more;) {
      const { waiting } = await this.desk();
      for (const { id, unplaced, interestedOn } of waiting) {
        if (unplaced === 'nobody_can_meet') this.nobody.add(id);
        if (this.idOf.get(id)!.interestedOn !== interestedOn) this.lost.add(id);
      }
      more = false;
      for (const one of waiting.filter(({ proposal }) => proposal !== null)) more = (await this.introduceTo(one.id, one.proposal!.peerId, today, one)) || more;
      if (!more) continue;
      for (const one of (await this.desk()).firstMeetings) if (one.coming!.firstMeetingOn === null && !one.coming!.peerAway) await this.fix(one, today);
    }
  }

  private async introduceTo(personId: string, peerId: string, today: HouseDay, seen: Seen | null): Promise<boolean> {
    if (!(await this.act('askPeer', '$personId: ID!, $peerId: ID!', { personId, peerId }))) return false;
    await this.act('sayForPeer', '$personId: ID!, $answer: String!', { personId, answer: 'yes' });
    const no = seen !== null && this.idOf.get(personId)!.firstSaysNoToProposal && !this.saidNo.has(personId);
    if (no) this.saidNo.add(personId);
    await this.act('sayForPerson', '$personId: ID!, $answer: String!', { personId, answer: no ? 'no' : 'yes' });
    if (seen === null) await this.act('fixFirstMeeting', '$personId: ID!, $on: HouseDay!, $anyway: Boolean', { personId, on: today, anyway: true });
    return true;
  }

  /** Two days after both yeses or at the window's opening, whichever is later. */
  private async fix(one: Seen, today: HouseDay): Promise<void> {
    const soon = addDays(today, 2);
    const on = one.window && one.window.from > soon ? one.window.from : soon;
    await this.act('fixFirstMeeting', '$personId: ID!, $on: HouseDay!, $anyway: Boolean', { personId: one.id, on, anyway: one.window !== null && on > one.window.to });
  }

  /** Nobody is given more people than they take: who has met more than a lowered limit goes on, and is given nobody new. */
  private readonly taken = new Map<string, number>();
  private async lookAtPlaces(): Promise<void> {
    const { peers } = await this.amal.ask<{ peers: { peers: { id: string; taken: number; capacity: number }[] } }>('query ($id: ID!) { peers(programmeId: $id) { peers { id taken capacity } } }', { id: this.crew.serviceId });
    for (const { id, taken, capacity } of peers.peers) {
      if (taken > capacity && taken > (this.taken.get(id) ?? 0)) this.aboveCapacity += 1;
      this.taken.set(id, taken);
    }
  }

  /** As it was looked at last, while nothing was done since. */
  private async desk(): Promise<Desk> {
    this.seen ??= (await this.amal.ask<{ matchDesk: Desk }>(deskQuery, { id: this.crew.serviceId })).matchDesk;
    return this.seen;
  }

  /** One act through the API; a refusal is told at the end, and is no success. */
  private async act(name: string, types: string, variables: Record<string, unknown>): Promise<boolean> {
    const passed = Object.keys(variables).map((key) => `${key}: $${key}`).join(', ');
    if (name !== 'markMeeting') {
      this.seen = null;
      this.placesMoved = true;
    }
    const answer = (await this.amal.ask<Record<string, { __typename: string; code?: string }>>(`mutation (${types}) { ${name}(${passed}) ${refusalOf} }`, variables))[name]!;
    this.write(name, variables, answer.code);
    if (answer.code) this.refused.push(`${calendarDayAt(this.server.clock.now(), this.replay.service.timeZone)} ${name}(${JSON.stringify(variables)}): ${answer.code}`);
    return !answer.code;
  }

  /** What was done that day, by the names of the file: what is made by chance, as the id of a row of meetings, is left out. */
  private write(name: string, variables: Record<string, unknown>, code = 'done'): void {
    const { programmeId, seriesId, ...said } = variables;
    const named = Object.entries(said).map(([key, value]) => `${key}=${JSON.stringify(this.idOf.get(String(value))?.id ?? this.keyOf.get(String(value)) ?? value)}`);
    this.journal.update(`${calendarDayAt(this.server.clock.now(), this.replay.service.timeZone)} ${name} ${named.join(' ')}: ${code}\n`);
    this.acts += 1;
  }

  async end(): Promise<ProgrammePlayed> {
    const { period, cost, people, expected } = this.replay;
    this.server.clock.set(instantOf(period.to, '21:00', this.replay.service.timeZone));
    await this.amal.atWork(null);
    await this.act('writeProgrammeCost', '$programmeId: ID!, $day: HouseDay!, $amount: Float!', { programmeId: this.crew.serviceId, day: period.to, amount: cost.total });
    const ctx = await this.server.app.get(StaffAuthenticator, { strict: false }).whoBrings(this.amal.secret, 'replay');
    const counts = await this.server.app.get(ReportsService, { strict: false }).programmeFigures(ctx!, this.crew.serviceId, period);
    const fresh = people.flatMap(({ id }) => this.firstMeetings.get(this.ids.get(id) ?? '') ?? []);
    const waits = people.flatMap(({ id, interestedOn }) => this.firstMeetings.get(this.ids.get(id)!)?.days ?? (this.ended.has(this.ids.get(id)!) ? [] : nightsBetween(interestedOn, period.to)));
    const actual: Record<string, number> = {
      peopleSupported: counts.peopleSupported, costPerPerson: Math.round((counts.cost / counts.peopleSupported) * 100) / 100, pairsRepeated: [...this.pairs.values()].filter((times) => times > 1).length,
      aboveCapacity: this.aboveCapacity, placesInQueueLost: this.lost.size, peopleNoPeerCanMeet: this.nobody.size,
      firstMeetingsOfNewPeople: fresh.length, insideWindow: fresh.length ? fresh.filter(({ inside }) => inside).length / fresh.length : 0, longestWaitDays: Math.max(0, ...waits),
    };
    const { atLeast, atMost, ...exact } = expected;
    const told = (values: Record<string, unknown>, how: ProgrammeFigureCompared['how'], matches: (is: number, wanted: number) => boolean): ProgrammeFigureCompared[] =>
      Object.entries(values as Record<string, number>).map(([name, wanted]) => ({ name, expected: wanted, actual: actual[name] ?? Number.NaN, how, matches: name in actual && matches(actual[name]!, wanted) }));
    const compared = [...told(exact, 'is', (is, wanted) => Math.abs(is - wanted) < 0.005), ...told(atLeast, 'at least', (is, wanted) => is >= wanted), ...told(atMost, 'at most', (is, wanted) => is <= wanted)];
    return { compared, counts, refused: this.refused, acts: this.acts, digest: this.journal.update(JSON.stringify(counts)).digest('hex') };
  }
}

/** The same id for the same name in every run: of two who fit as well, the matcher takes the one whose id comes first. */
function idOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
