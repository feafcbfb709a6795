import { Injectable } from '@nestjs/common';
import { newId, type HouseDay } from '#peerhouse/kernel';
import { Facts, lastsUntil, meetingRhythm } from '#peerhouse/services';
import { halfDayAt } from './times.rules.js';
import type { Open } from './way-acts.js';

export interface Begun { matchId: string; from: HouseDay; time: string; firstMetOn: HouseDay; minutes: number; travelMinutes: number; travelKm: number }

/** Meetings that begin: the first one that happened, and then one after another until the last day. */
@Injectable()
export class SeriesWriter {
  constructor(private readonly facts: Facts) {}

  async begin({ tx, programme, way, terms }: Open, { matchId, from, time, firstMetOn, minutes, travelMinutes, travelKm }: Begun): Promise<void> {
    const { everyDays, minutes: planned } = meetingRhythm(terms);
    const id = newId();
    const own = [programme.organisationId, programme.id, way.id];
    await tx.sql(
      'insert into meeting_series (id, organisation_id, service_id, companionship_id, match_id, from_day, until_day, time, every_days, minutes) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
      [id, ...own, matchId, from, lastsUntil(terms, firstMetOn).until, time, everyDays, planned]);
    await tx.sql(
      `insert into meeting_marks (series_id, slot, organisation_id, service_id, companionship_id, match_id, how, minutes, travel_minutes, travel_km) values ($1, $2, $3, $4, $5, $6, 'happened', $7, $8, $9)`,
      [id, from, ...own, matchId, minutes, travelMinutes, travelKm]);
    await tx.sql('update matches set half_day = $2 where id = $1', [matchId, halfDayAt(from, time)]);
    await this.count({ programme, way }, tx, { day: from, how: 'happened', minutes, travelMinutes, n: 1 });
  }

  /** A meeting and the way to it are counted with their minutes; an undone mark with -1. */
  async count({ programme, way }: Pick<Open, 'programme' | 'way'>, tx: Open['tx'], { day, how, minutes, travelMinutes, n }: { day: HouseDay; how: 'happened' | 'did_not_happen'; minutes: number; travelMinutes: number; n: 1 | -1 }): Promise<void> {
    const under = { ...programme, charterVersionId: way.charterVersionId };
    await this.facts.add(tx, under, { what: 'meeting', day, how, amount: how === 'happened' ? minutes : 0, n });
    if (how === 'happened' && travelMinutes > 0) await this.facts.add(tx, under, { what: 'travel', day, amount: travelMinutes, n });
  }
}
