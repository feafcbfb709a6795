import { StaffAuthenticator } from '#peerhouse/identity';
import { addDays, calendarDayAt, houseDay, instantOf, type HouseClock, type RequestContext } from '#peerhouse/kernel';
import { Database } from '#peerhouse/platform';
import { ReportsService, type Counts, type Period } from '#peerhouse/reports';
import { Houses } from '#peerhouse/services';
import { setUpHouse, posts, type Crew, type Member, type Post } from './replay-crew.js';
import { momentOf, NotThere, playEvent, type Known } from './replay-events.js';
import { writtenAt, type ReplayEvent, type ReplayFile } from './replay-file.js';
import { startServer, type ReplayDatabase, type ReplayServer } from './replay-server.js';

export interface Refused { event: ReplayEvent; number: number; code: string }
/** A figure that the report page does not tell. */
export interface HiddenCell { period: Period; section: string; figure: string }
export interface Played { counts: Counts; refused: Refused[]; hidden: HiddenCell[]; told: number }

/** How long somebody keeps a browser open for the next thing to do, in milliseconds. */
const worthKeeping = 3 * 3_600_000;

/** Sets up the house of the file, plays every event through the staff API in order, and reads the report. */
export async function play(file: ReplayFile, database: ReplayDatabase, onEvent: (done: number) => void = () => undefined): Promise<Played> {
  const { timeZone } = file.service;
  const first = [file.period.from, writtenAt(file.events[0]!).slice(0, 10)].sort()[0]!;
  const server = await startServer(database, instantOf(addDays(houseDay(first), -1), '12:00', timeZone));
  try {
    const crew = await setUpHouse(server, file.service);
    const year = new Year(server, crew, file, await look(crew, timeZone), await houseClock(server, crew));
    const refused = await year.play(onEvent);
    await year.toTheEnd();
    return { refused, counts: await figures(server, crew, file), ...(await hiddenCells(crew, file)) };
  } finally {
    await server.close();
  }
}

/** Names and promises of the house, as the API tells them. */
async function look({ members, serviceId }: Crew, timeZone: string): Promise<Known & { workers: string[] }> {
  const worker = await members.day.atWork(null);
  const { board, charter, dayPlaces } = await worker.ask<{
    board: { spaces: { id: string; name: string }[] };
    dayPlaces: { spaceId: string; name: string }[];
    charter: { voices: string[]; longestNights: number | null; lockBox: boolean; rightsTexts: { key: string }[] };
  }>(`query ($id: ID!, $from: HouseDay!) { board(houseId: $id, nights: 1) { spaces { id name } }
      dayPlaces: freeSpaces(houseId: $id, from: $from, nights: 1, kind: "day") { spaceId name }
      charter(serviceId: $id) { voices longestNights lockBox rightsTexts { key } } }`, { id: serviceId, from: calendarDayAt(worker.now(), timeZone) });
  return {
    serviceId, timeZone, longestNights: charter.longestNights, lockBox: charter.lockBox, rightsTexts: charter.rightsTexts.map(({ key }) => key),
    spaces: new Map([...dayPlaces.map(({ spaceId, name }) => [name, spaceId] as const), ...board.spaces.map(({ id, name }) => [name, id] as const)]),
    enquiries: new Map(), wanted: new Map(), stays: new Map(), closures: new Map(),
    workers: charter.voices.filter((voice) => ['first_contact', 'second_member', 'house'].includes(voice)),
  };
}

/** When the house's night turns. */
async function houseClock(server: ReplayServer, crew: Crew): Promise<HouseClock> {
  const ctx = await contextOf(server, crew.members.day);
  const house = await server.app.get(Database, { strict: false }).read(ctx, (reader) => server.app.get(Houses, { strict: false }).see(reader, ctx, crew.serviceId));
  return house.clock;
}

async function contextOf(server: ReplayServer, member: Member): Promise<RequestContext> {
  const ctx = await server.app.get(StaffAuthenticator, { strict: false }).whoBrings(member.secret, 'replay');
  if (!ctx) throw new Error(`${member.called} is not signed in`);
  return ctx;
}

class Year {
  private readonly posts: Post[];
  private readonly times: number[];
  /** For each event, when each post is needed next from there on. */
  private readonly next: Record<Post, number[]>;

  constructor(private readonly server: ReplayServer, private readonly crew: Crew, private readonly file: ReplayFile, private readonly known: Known & { workers: string[] }, private readonly clock: HouseClock) {
    this.times = file.events.map((event) => momentOf(writtenAt(event), clock.timeZone).getTime());
    this.posts = postsOf(file.events, known.workers);
    this.next = Object.fromEntries(posts.map((post) => [post, this.nextUses(post)])) as Record<Post, number[]>;
  }

  /** Gives the refusals that the file does not expect, in order. */
  async play(onEvent: (done: number) => void): Promise<Refused[]> {
    const refused: Refused[] = [];
    for (const [at, event] of this.file.events.entries()) {
      await this.advance(this.times[at]!, at);
      if (event.do === 'lapse') await this.server.dueWork();
      const code = await this.one(event, this.crew.members[this.posts[at]!]);
      if (code !== (event.refused ?? null)) refused.push({ event, number: at + 1, code: code ?? `not refused, though ${event.refused} was expected` });
      onEvent(at + 1);
    }
    return refused;
  }

  private async one(event: ReplayEvent, by: Member): Promise<string | null> {
    await by.atWork(this.crew.serviceId);
    try {
      return await playEvent(by, event, this.known);
    } catch (problem) {
      if (problem instanceof NotThere) return `cannot be played: ${problem.message}`;
      throw problem;
    }
  }

  /** On to the morning after the period, or after the last event, so that every night has turned; then whatever is due. */
  async toTheEnd(): Promise<void> {
    const after = instantOf(addDays(houseDay(this.file.period.to), 2), this.clock.turns, this.clock.timeZone).getTime();
    await this.advance(Math.max(after, this.times.at(-1) ?? 0) + 60_000, this.times.length);
    await this.server.dueWork();
    await this.crew.members.day.atWork(null);
  }

  /** Passes the time up to a moment: due work as each night turns, and people at work use their sign-in before it ends. */
  private async advance(to: number, at: number): Promise<void> {
    const { clock } = this.server;
    for (;;) {
      const turn = this.nextTurn(clock.now());
      const idle = this.idleNext(at);
      const wake = Math.min(turn, idle?.signedInUntil ?? Infinity);
      if (wake > to) break;
      clock.set(new Date(wake));
      if (wake === turn) await this.server.dueWork();
      else await idle!.stay();
    }
    clock.set(new Date(to));
  }

  private nextTurn(now: Date): number {
    const { turns, timeZone } = this.clock;
    const today = calendarDayAt(now, timeZone);
    const turn = instantOf(today, turns, timeZone);
    return (turn > now ? turn : instantOf(addDays(today, 1), turns, timeZone)).getTime();
  }

  /** Whose sign-in ends first for want of use, among those who are needed again soon. */
  private idleNext(at: number): Member | undefined {
    const now = this.server.clock.now().getTime();
    return posts
      .map((post) => ({ member: this.crew.members[post], needed: this.next[post][at] ?? Infinity }))
      .filter(({ member, needed }) => member.signedInUntil > now && needed < member.signedInAtMost && needed >= member.signedInUntil && needed - now <= worthKeeping)
      .sort((a, b) => a.member.signedInUntil - b.member.signedInUntil)[0]?.member;
  }

  private nextUses(post: Post): number[] {
    const uses: number[] = [];
    let next = Infinity;
    for (let at = this.times.length - 1; at >= 0; at--) {
      if (this.posts[at] === post) next = this.times[at]!;
      uses[at] = next;
    }
    return uses;
  }
}

/** Who does what: whoever is there by day or by night; the first contact's voice is of who took the enquiry, other workers' voices of somebody else. */
function postsOf(events: readonly ReplayEvent[], workers: readonly string[]): Post[] {
  const takenBy = new Map<string, Post>();
  return events.map((event) => {
    const hour = Number(writtenAt(event).slice(11, 13));
    const onDuty: Post = hour >= 6 && hour < 16 ? 'day' : 'night';
    if (event.do === 'enquire') takenBy.set(event.enquiry, onDuty);
    if (event.do !== 'voice' || !workers.includes(event.voice)) return onDuty;
    const taker = takenBy.get(event.enquiry) ?? onDuty;
    const others: Post[] = ['second', taker === 'day' ? 'night' : 'day'];
    return event.voice === 'first_contact' ? taker : others[workers.filter((voice) => voice !== 'first_contact').indexOf(event.voice)]!;
  });
}

/** The counts before small cells are hidden, read in this process: no API tells them. */
async function figures(server: ReplayServer, crew: Crew, { period }: ReplayFile): Promise<Counts> {
  const reports = server.app.get(ReportsService, { strict: false });
  return reports.figures(await contextOf(server, crew.members.day), crew.serviceId, { from: houseDay(period.from), to: houseDay(period.to) });
}

/** What the report page does not tell, in every period of the API that lies within the file's. */
async function hiddenCells({ members, serviceId }: Crew, { period }: ReplayFile): Promise<{ hidden: HiddenCell[]; told: number }> {
  const { reportPeriods } = await members.day.ask<{ reportPeriods: Period[] }>('query ($id: ID!) { reportPeriods(serviceId: $id) { kind from to } }', { id: serviceId });
  const hidden: HiddenCell[] = [];
  let told = 0;
  for (const one of reportPeriods.filter(({ from, to }) => from <= period.to && to >= period.from)) {
    const { report } = await members.day.ask<{ report: { sections: { key: string; rows: { key: string; hidden: boolean }[] }[] } }>(
      'query ($id: ID!, $kind: PeriodKind!, $from: HouseDay!) { report(serviceId: $id, kind: $kind, from: $from) { sections { key rows { key hidden } } } }', { id: serviceId, kind: one.kind, from: one.from });
    for (const { key: section, rows } of report.sections) {
      told += rows.length;
      hidden.push(...rows.filter((row) => row.hidden).map((row) => ({ period: one, section, figure: row.key })));
    }
  }
  return { hidden, told };
}
