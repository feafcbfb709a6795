import { Injectable } from '@nestjs/common';
import { addDays, type HouseDay } from '#peerhouse/kernel';
import type { Reader } from '#peerhouse/platform';
import { byKey } from './by-key.js';
import { isMarked, meetingsOf, type Change, type Series } from './meetings.rules.js';
import type { Programme } from './programme.js';
import type { Way } from './ways.js';

/** `marked`: those of which somebody wrote down what became of them. */
export interface KeptSeries extends Series { wayId: string; matchId: string; marked: readonly HouseDay[] }
export interface KeptChange extends Change { seriesId: string; changes: number }

const series = `select id, companionship_id as "wayId", match_id as "matchId", from_day as "from", until_day as until, time, every_days as "everyDays", minutes,
    coalesce((select json_agg(m.slot) from meeting_marks m where m.series_id = meeting_series.id), '[]') as marked from meeting_series`;
const changes = 'select series_id as "seriesId", slot, cancelled, day, time, changes from meeting_changes';

/** Days in which the next meeting is looked for. */
const within = 60;

/** Meetings that come round, read for many people at once. */
@Injectable()
export class NextMeetings {
  /** The day of each person's next meeting that is not called off; one that goes on now is still it, until it is marked, and first meetings to come are not among them. */
  async of(reader: Reader, now: Date, programme: Pick<Programme, 'today' | 'timeZone'>, ways: readonly Way[]): Promise<ReadonlyMap<string, HouseDay>> {
    const all = await this.series(reader, programme.timeZone, ways.flatMap(({ matches }) => matches.map(({ id }) => id)));
    const different = await this.changes(reader, all);
    const next = new Map<string, HouseDay>();
    for (const one of all) {
      const [first] = meetingsOf(one, different.get(one.id) ?? [], programme.today, addDays(programme.today, within)).filter(({ slot, isCancelled, endsAt }) => !isCancelled && endsAt > now && !isMarked(slot, false, one.marked));
      const known = next.get(one.wayId);
      if (first && (known === undefined || first.day < known)) next.set(one.wayId, first.day);
    }
    return next;
  }

  async series(reader: Reader, timeZone: string, matchIds: readonly string[]): Promise<KeptSeries[]> {
    const rows = await reader.sql<Omit<KeptSeries, 'timeZone'>>(`${series} where match_id = any($1::uuid[]) order by from_day, id`, [matchIds], 'series-of-matches');
    return rows.map((row) => ({ ...row, timeZone }));
  }

  async changes(reader: Reader, all: readonly { id: string }[]): Promise<ReadonlyMap<string, KeptChange[]>> {
    const rows = await reader.sql<KeptChange>(`${changes} where series_id = any($1::uuid[]) order by slot`, [all.map(({ id }) => id)], 'changes-of-series');
    return byKey(rows, ({ seriesId }) => seriesId);
  }
}
