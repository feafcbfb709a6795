import { Injectable } from '@nestjs/common';
import { addDays, newId, type HouseDay, type RequestContext } from '#peerhouse/kernel';
import { Database, InvalidInput, mayIn, NotHere, type Reader, type Tx } from '#peerhouse/platform';
import { meetingRhythm } from '#peerhouse/services';
import { NotNow, NotYet } from '#peerhouse/stays';
import { lastDay } from './desk.query.js';
import { Lists } from './lists.js';
import { AfterTheEnd } from './matching.refusals.js';
import { cancelFollowing, cancelOne, isMarked, markProblem, marks, meetingsOf, moveFollowing, moveOne, moveProblem, slotIndex, type Change, type Mark, type Meeting } from './meetings.rules.js';
import type { MatchMeeting, MatchMeetings } from './meetings.graphql.js';
import { tellOfMeetings, type By } from './meetings-told.js';
import { NextMeetings, type KeptSeries } from './next-meetings.js';
import { Programmes, type Programme } from './programme.js';
import { SeriesWriter } from './series-writer.js';
import { isMetBy, stateOf } from './states.rules.js';
import { halfDayAt } from './times.rules.js';
import { timeProblems, tookProblems } from './typed.js';
import type { Open } from './way-acts.js';
import { goingOf, seenBy, Ways, type Way } from './ways.js';

export interface Slot { seriesId: string; slot: HouseDay; following?: boolean | null }
export interface Moved extends Slot { day: HouseDay; time: string }
export interface Marked { how: string | null; minutes?: number | null; travelMinutes?: number | null; travelKm?: number | null }
export type MeetingRefusal = InvalidInput | NotNow | NotYet | AfterTheEnd;

/** Days back that meetings are shown and marked. */
const shownBack = 35;

interface MarkRow { seriesId: string; slot: HouseDay; how: Mark; minutes: number; travelMinutes: number; travelKm: string }
/** One row of meetings with what is different in it, and where it may go. */
interface Row { open: Pick<Open, 'tx' | 'ctx' | 'programme' | 'way' | 'terms'> & { by: By }; series: KeptSeries; changes: Change[]; counts: ReadonlyMap<string, number> }

/** Weekly meetings: moved or called off, one or all following; and what became of them. Silence is not known about, and nothing follows from it. */
@Injectable()
export class MeetingsService {
  constructor(private readonly database: Database, private readonly programmes: Programmes, private readonly ways: Ways, private readonly lists: Lists, private readonly next: NextMeetings, private readonly writer: SeriesWriter) {}

  /** For the desk and for whoever meets them. */
  ofPerson(ctx: RequestContext, wayId: string): Promise<MatchMeetings> {
    return this.database.read(ctx, async (reader) => this.shown(reader, ctx, (await this.theirs(reader, ctx, wayId)).way, true));
  }

  /** The person's own. */
  mine(ctx: RequestContext): Promise<MatchMeetings | null> {
    return this.database.read(ctx, async (reader) => {
      const way = await this.ways.mine(reader);
      return way ? this.shown(reader, ctx, way, false) : null;
    });
  }

  move(ctx: RequestContext, wayId: string | null, to: Moved): Promise<string | MeetingRefusal> {
    return this.change(ctx, wayId, to, async (row, meeting) => {
      const problems = timeProblems('time', to.time);
      if (problems.length) return new InvalidInput(problems);
      const last = lastDay(row.open.terms, row.open.way)!;
      const problem = moveProblem(row.series, to.slot, to, { now: ctx.now, lastDay: last });
      if (problem === 'NoSuchMeeting') throw new NotHere();
      if (problem === 'TooLongAgo') return new InvalidInput([{ field: 'day', problem: 'past_day' }]);
      if (problem === 'AfterTheEnd') return new AfterTheEnd(last);
      if (isMarked(to.slot, to.following ?? false, row.series.marked)) return new NotNow('marked');
      const isSame = to.day === meeting.day && to.time === meeting.time;
      if (!to.following) {
        if (!isSame || meeting.isCancelled) await tellOfMeetings(row.open, row.series.matchId, isSame ? 'meeting_on_again' : 'meeting_moved', to.day);
        return this.keep(row, moveOne(row.changes, to.slot, { day: to.day, time: to.time }));
      }
      const { before, following } = moveFollowing(row.series, row.changes, to.slot, { day: to.day, time: to.time, id: newId() });
      await this.keep(row, before.changes);
      await this.end(row, before.series.until);
      const { tx, way } = row.open;
      await tellOfMeetings(row.open, row.series.matchId, 'meetings_moved', to.day);
      await this.writer.write(row.open, row.series.matchId, following.series);
      await this.keep({ ...row, series: { ...following.series, wayId: way.id, matchId: row.series.matchId, marked: [] }, changes: [], counts: new Map() }, following.changes);
      await tx.sql('update matches set half_day = $2 where id = $1', [row.series.matchId, halfDayAt(to.day, to.time)]);
      return null;
    });
  }

  cancel(ctx: RequestContext, wayId: string | null, slot: Slot): Promise<string | MeetingRefusal> {
    return this.change(ctx, wayId, slot, async (row, meeting) => {
      if (isMarked(slot.slot, slot.following ?? false, row.series.marked)) return new NotNow('marked');
      if (meeting.startsAt <= ctx.now) return new NotNow(stateOf(row.open.way.thread));
      if (!meeting.isCancelled || slot.following) await tellOfMeetings(row.open, row.series.matchId, slot.following ? 'meetings_called_off' : 'meeting_called_off', meeting.day);
      if (!slot.following) return this.keep(row, cancelOne(row.changes, slot.slot));
      const before = cancelFollowing(row.series, row.changes, slot.slot);
      await this.keep(row, before.changes);
      return this.end(row, before.series.until);
    });
  }

  /** Meetings go on from that day, at that time, where none is to come: all that followed were called off. `wayId` null: by the person themself. */
  agree(ctx: RequestContext, wayId: string | null, { day, time }: Pick<Moved, 'day' | 'time'>): Promise<string | MeetingRefusal> {
    return this.database.run<string | MeetingRefusal>(ctx, async (tx) => {
      const open = await this.opened(tx, ctx, wayId);
      const { programme, way, terms } = open;
      const going = goingOf(way);
      if (!going || (await this.next.of(tx, ctx.now, programme, [way])).has(way.id)) return new NotNow(stateOf(way.thread));
      const problems = [...timeProblems('time', time), ...(day < programme.today ? [{ field: 'day', problem: 'past_day' }] : [])];
      if (problems.length) return new InvalidInput(problems);
      const last = lastDay(terms, way)!;
      if (day > last) return new AfterTheEnd(last);
      const { everyDays, minutes } = meetingRhythm(terms);
      await this.writer.write(open, going.id, { id: newId(), from: day, until: addDays(last, 1), time, everyDays, minutes });
      await tx.sql('update matches set half_day = $2 where id = $1', [going.id, halfDayAt(day, time)]);
      await tellOfMeetings(open, going.id, 'meetings_go_on', day);
      return way.id;
    });
  }

  /** By the peer or the desk. The way to it and its minutes are counts for the cost; a mark taken back is uncounted. */
  mark(ctx: RequestContext, wayId: string, slot: Slot, { how, minutes, travelMinutes, travelKm }: Marked): Promise<string | MeetingRefusal> {
    return this.change(ctx, wayId, slot, async ({ open, series }, meeting) => {
      const values = { minutes: minutes ?? series.minutes, travelMinutes: travelMinutes ?? 0, travelKm: travelKm ?? 0 };
      const problems = [
        ...(how !== null && !(marks as readonly string[]).includes(how) ? [{ field: 'how', problem: 'not_a_choice' }] : []),
        ...tookProblems(values),
      ];
      if (problems.length) return new InvalidInput(problems);
      const problem = markProblem(meeting, ctx.now);
      if (problem) return problem === 'NotYet' ? new NotYet() : new NotNow(stateOf(open.way.thread));
      await this.keepMark(open, series, meeting, how as Mark | null, values);
      return null;
    });
  }

  private async keepMark(open: Row['open'], series: KeptSeries, meeting: Meeting, how: Mark | null, values: { minutes: number; travelMinutes: number; travelKm: number }): Promise<void> {
    const [was] = await open.tx.sql<MarkRow>('delete from meeting_marks where series_id = $1 and slot = $2 returning how, minutes, travel_minutes as "travelMinutes", travel_km as "travelKm"', [series.id, meeting.slot]);
    if (was) await this.writer.count(open, { day: meeting.day, how: was.how, minutes: was.minutes, travelMinutes: was.travelMinutes, n: -1 });
    if (how !== null) await this.writer.mark(open, series, meeting, { how, ...values });
  }

  /** Somebody's way, locked; `wayId` null: the person's own. */
  private async opened(tx: Tx, ctx: RequestContext, wayId: string | null): Promise<Row['open']> {
    const { way, by } = wayId === null ? { way: await this.ways.mine(tx, { lock: true }), by: 'person' as const } : await this.theirs(tx, ctx, wayId, { lock: true });
    if (!way) throw new NotHere();
    return { tx, ctx, way, by, programme: await this.programmes.see(tx, ctx, way.serviceId), terms: await this.programmes.termsOf(tx, way.charterVersionId) };
  }

  /** `wayId` null: the person's own. Gives the way's id. */
  private change(ctx: RequestContext, wayId: string | null, slot: Slot, work: (row: Row, meeting: Meeting) => Promise<MeetingRefusal | null>): Promise<string | MeetingRefusal> {
    return this.database.run<string | MeetingRefusal>(ctx, async (tx) => {
      const open = await this.opened(tx, ctx, wayId);
      const { programme, way } = open;
      const series = (await this.next.series(tx, programme.timeZone, way.matches.map(({ id }) => id))).find(({ id }) => id === slot.seriesId);
      if (!series || slotIndex(series, slot.slot) === null) throw new NotHere();
      const changes = (await this.next.changes(tx, [series])).get(series.id) ?? [];
      const [meeting] = meetingsOf(series, changes, series.from, addDays(series.until, 400)).filter((one) => one.slot === slot.slot);
      const counts = new Map(changes.map((change) => [change.slot, change.changes]));
      return (await work({ open, series, changes, counts }, meeting!)) ?? way.id;
    });
  }

  /** Writes which of a row are different, and how often each was changed. */
  private async keep({ open: { tx, programme, way }, series, changes: before, counts }: Row, changes: readonly Change[]): Promise<null> {
    for (const gone of before.filter(({ slot }) => !changes.some((one) => one.slot === slot))) await tx.sql('delete from meeting_changes where series_id = $1 and slot = $2', [series.id, gone.slot]);
    for (const change of changes) {
      const same = before.find(({ slot }) => slot === change.slot);
      if (same && same.cancelled === change.cancelled && same.day === change.day && same.time === change.time) continue;
      await tx.sql('delete from meeting_changes where series_id = $1 and slot = $2', [series.id, change.slot]);
      await tx.sql(
        'insert into meeting_changes (series_id, slot, organisation_id, service_id, companionship_id, cancelled, day, time, changes) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
        [series.id, change.slot, programme.organisationId, programme.id, way.id, change.cancelled, change.day, change.time, (counts.get(change.slot) ?? 0) + 1]);
    }
    return null;
  }

  private async end({ open: { tx }, series }: Row, until: HouseDay): Promise<null> {
    await tx.sql('update meeting_series set until_day = $2 where id = $1', [series.id, until]);
    return null;
  }

  /** Somebody's way for the desk; for a peer who meets or covers them, with no other peer's meetings. */
  private async theirs(reader: Reader, ctx: RequestContext, wayId: string, how = { lock: false }): Promise<{ way: Way; by: By }> {
    const way = how.lock ? await this.ways.lock(reader as Tx, wayId) : await this.ways.find(reader, wayId);
    if (!way) throw new NotHere();
    if (mayIn(ctx, 'matching.desk', way.serviceId)) return { way, by: 'desk' };
    const me = mayIn(ctx, 'matching.own', way.serviceId) ? await this.lists.myself(reader, way.serviceId, ctx.accountId!) : undefined;
    if (!me || !way.matches.some((match) => isMetBy(match, me.id))) throw new NotHere();
    return { way: seenBy(way, me.id), by: { peerId: me.id } };
  }

  private async shown(reader: Reader, ctx: RequestContext, way: Way, toStaff: boolean): Promise<MatchMeetings> {
    const programme = await this.programmes.see(reader, ctx, way.serviceId);
    const terms = await this.programmes.termsOf(reader, way.charterVersionId);
    const all = await this.next.series(reader, programme.timeZone, way.matches.map(({ id }) => id));
    const meetings = await this.all(reader, programme, all);
    const columns = toStaff ? 'series_id as "seriesId", slot, how, minutes, travel_minutes as "travelMinutes", travel_km as "travelKm"' : 'series_id as "seriesId", slot, how';
    const rows = await reader.sql<MarkRow>(`select ${columns} from meeting_marks where series_id = any($1::uuid[])`, [all.map(({ id }) => id)], toStaff ? 'marks' : 'marks-for-person');
    const markOf = new Map(rows.map((row) => [`${row.seriesId} ${row.slot}`, row]));
    return { personId: way.id, lastsUntil: lastDay(terms, way), meetings: meetings.map((meeting): MatchMeeting => {
      const mark = markOf.get(`${meeting.seriesId} ${meeting.slot}`);
      return { ...meeting, how: mark?.how ?? null, minutes: (toStaff && mark?.minutes) || null, travelMinutes: toStaff && mark ? mark.travelMinutes : null, travelKm: toStaff && mark ? Number(mark.travelKm) : null };
    }) };
  }

  private async all(reader: Reader, { today }: Pick<Programme, 'today'>, all: readonly KeptSeries[]): Promise<Meeting[]> {
    const different = await this.next.changes(reader, all);
    return all.flatMap((one) => meetingsOf(one, different.get(one.id) ?? [], addDays(today, -shownBack), addDays(today, 800))).sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  }
}
