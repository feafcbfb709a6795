import { Injectable } from '@nestjs/common';
import { Workers } from '#peerhouse/identity';
import { addDays, type HouseDay } from '#peerhouse/kernel';
import type { Reader } from '#peerhouse/platform';
import type { ProgrammeGroup } from './matching.graphql.js';
import type { Programme } from './programme.js';
import { weekdayOf } from './times.rules.js';

interface Row { id: string; name: string; weekday: number; time: string; place: string }
interface StaffRow extends Row { ledBy: string; countedOn: HouseDay | null; people: number | null }

/** The next day of the week that is that one (1 is Monday), today included. */
export const nextWeekday = (today: HouseDay, weekday: number): HouseDay => addDays(today, (weekday - 1 - weekdayOf(today) + 7) % 7);

/** Weekly groups, as people who wait are offered them. */
@Injectable()
export class GroupsQuery {
  constructor(private readonly workers: Workers) {}

  /** For staff, with who leads each and how many came last. */
  async ofProgramme(reader: Reader, programme: Pick<Programme, 'id' | 'today'>): Promise<ProgrammeGroup[]> {
    const rows = await reader.sql<StaffRow>(
      `select g.id, g.name, g.weekday, g.time, g.place, g.led_by as "ledBy", c.day as "countedOn", c.people from programme_groups g
       left join lateral (select day, people from group_meetings m where m.group_id = g.id order by day desc limit 1) c on true
       where g.service_id = $1 and g.ended_on is null`, [programme.id], 'groups-of-programme');
    const named = await this.workers.named(reader, rows.map(({ ledBy }) => ledBy));
    return inTheirOrder(rows.map((row) => ({ ...row, nextOn: nextWeekday(programme.today, row.weekday), ledBy: named.get(row.ledBy)?.called ?? null })));
  }

  /** For the person themself. */
  async forPerson(reader: Reader, programme: Pick<Programme, 'id' | 'today'>): Promise<ProgrammeGroup[]> {
    const rows = await reader.sql<Row>('select id, name, weekday, time, place from programme_groups where service_id = $1 and ended_on is null', [programme.id], 'groups-for-person');
    return inTheirOrder(rows.map((row) => ({ ...row, nextOn: nextWeekday(programme.today, row.weekday), ledBy: null, countedOn: null, people: null })));
  }
}

const inTheirOrder = (groups: ProgrammeGroup[]): ProgrammeGroup[] => groups.sort((a, b) => (`${a.nextOn} ${a.time} ${a.id}` < `${b.nextOn} ${b.time} ${b.id}` ? -1 : 1));
