import { Injectable } from '@nestjs/common';
import { newId, type HouseDay } from '#peerhouse/kernel';
import { Facts, lastsUntil, meetingRhythm } from '#peerhouse/services';
import type { Mark, Meeting, Series } from './meetings.rules.js';
import { halfDayAt } from './times.rules.js';
import type { Open } from './way-acts.js';

export interface Begun { matchId: string; from: HouseDay; time: string; firstMetOn: HouseDay; minutes: number; travelMinutes: number; travelKm: number }

type Written = Pick<Open, 'tx' | 'programme' | 'way'>;

/** Meetings that begin: the first one that happened, and then one after another until the last day. */
@Injectable()
export class SeriesWriter {
  constructor(private readonly facts: Facts) {}

  async begin(open: Open, { matchId, from, time, firstMetOn, minutes, travelMinutes, travelKm }: Begun): Promise<void> {
    const { tx, terms } = open;
    const { everyDays, minutes: planned } = meetingRhythm(terms);
    const id = newId();
    await this.write(open, matchId, { id, from, until: lastsUntil(terms, firstMetOn).until, time, everyDays, minutes: planned });
    await this.mark(open, { id, matchId }, { slot: from, day: from }, { how: 'happened', minutes, travelMinutes, travelKm });
    await tx.sql('update matches set half_day = $2 where id = $1', [matchId, halfDayAt(from, time)]);
  }

  /** A row of meetings of a match. */
  async write({ tx, programme, way }: Written, matchId: string, { id, from, until, time, everyDays, minutes }: Omit<Series, 'timeZone'>): Promise<void> {
    await tx.sql(
      'insert into meeting_series (id, organisation_id, service_id, companionship_id, match_id, from_day, until_day, time, every_days, minutes) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
      [id, programme.organisationId, programme.id, way.id, matchId, from, until, time, everyDays, minutes]);
  }

  /** What became of one of them, and it is counted. */
  async mark(open: Written, series: { id: string; matchId: string }, { slot, day }: Pick<Meeting, 'slot' | 'day'>, { how, minutes, travelMinutes, travelKm }: { how: Mark; minutes: number; travelMinutes: number; travelKm: number }): Promise<void> {
    const { tx, programme, way } = open;
    await tx.sql(
      'insert into meeting_marks (series_id, slot, organisation_id, service_id, companionship_id, match_id, how, minutes, travel_minutes, travel_km) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
      [series.id, slot, programme.organisationId, programme.id, way.id, series.matchId, how, minutes, travelMinutes, travelKm]);
    await this.count(open, { day, how, minutes, travelMinutes, n: 1 });
  }

  /** A meeting and the way to it are counted with their minutes; an undone mark with -1, one that was moved not at all. */
  async count({ tx, programme, way }: Written, { day, how, minutes, travelMinutes, n }: { day: HouseDay; how: Mark; minutes: number; travelMinutes: number; n: 1 | -1 }): Promise<void> {
    if (how === 'moved') return;
    const under = { ...programme, charterVersionId: way.charterVersionId };
    await this.facts.add(tx, under, { what: 'meeting', day, how, amount: how === 'happened' ? minutes : 0, n });
    if (how === 'happened' && travelMinutes > 0) await this.facts.add(tx, under, { what: 'travel', day, amount: travelMinutes, n });
  }
}
