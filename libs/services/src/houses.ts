import { Injectable } from '@nestjs/common';
import { calendarDayAt, nightAt, type HouseClock, type HouseDay, type RequestContext } from '#peerhouse/kernel';
import { NotHere, type Reader, type Tx } from '#peerhouse/platform';
import { readCharter } from './charter.read.js';
import { turnsAt } from './charter.rules.js';
import type { Charter } from './charter.schema.js';
import { versionInForce } from './version-in-force.js';

/** A house as use cases see it: where it is and the charter in force. */
export interface House {
  id: string;
  organisationId: string;
  name: string;
  timeZone: string;
  charterVersionId: string;
  charterVersion: number;
  charter: Charter;
  clock: HouseClock;
  /** The night that belongs to this moment: before the turning hour it is still the night before. */
  tonight: HouseDay;
  /** The calendar date on which it began with Peerhouse. */
  firstDay: HouseDay;
  /** The calendar date at this moment; leaving counts by it. */
  today: HouseDay;
}

interface Row { id: string; organisation_id: string; name: string; time_zone: string; created_at: Date; version_id: string; version: number; charter: unknown }

/** A version is never edited, so each is read once. */
const charters = new Map<string, Charter>();

const inForce = `select s.id, s.organisation_id, s.name, s.time_zone, s.created_at, v.id as version_id, v.version, v.charter
  from services s
  join lateral (${versionInForce('s.id', '($2::timestamptz at time zone s.time_zone)::date')}) v on true
  where s.id = any($1::uuid[]) and s.organisation_id = $3`;

/** Houses with the charter in force on their own calendar date. */
@Injectable()
export class Houses {
  /** The first lock of every use case that changes a house; waits for whoever came first. */
  async lock(tx: Tx, ctx: RequestContext, serviceId: string): Promise<House> {
    await tx.sql('select id from services where id = $1 for no key update', [serviceId]);
    return this.see(tx, ctx, serviceId);
  }

  /** The house as it is now. Another organisation's is not here, whatever row-level security would say. */
  async see(reader: Reader, ctx: Pick<RequestContext, 'organisationId' | 'now'>, serviceId: string): Promise<House> {
    const house = (await this.seeAll(reader, ctx, [serviceId])).get(serviceId);
    if (!house) throw new NotHere();
    return house;
  }

  /** The same for several at once, by id; those that are not here are left out. */
  async seeAll(reader: Reader, ctx: Pick<RequestContext, 'organisationId' | 'now'>, serviceIds: readonly string[]): Promise<Map<string, House>> {
    const rows = await reader.sql<Row>(inForce, [serviceIds, ctx.now, ctx.organisationId], 'house-in-force');
    return new Map(rows.map((row) => [row.id, houseOf(row, ctx.now)]));
  }

  /** The charter of a version, for a stay that keeps the one it began under. */
  async charterOf(reader: Reader, versionId: string): Promise<Charter> {
    const known = charters.get(versionId);
    if (known) return known;
    const [row] = await reader.sql<{ charter: unknown }>('select charter from charter_versions where id = $1', [versionId]);
    if (!row) throw new NotHere();
    return keep(versionId, row.charter);
  }
}

function keep(versionId: string, raw: unknown): Charter {
  const charter = charters.get(versionId) ?? (readCharter(raw) as Charter);
  charters.set(versionId, charter);
  return charter;
}

function houseOf(row: Row, now: Date): House {
  const charter = keep(row.version_id, row.charter);
  const clock = { timeZone: row.time_zone, turns: turnsAt(charter) };
  return {
    id: row.id, organisationId: row.organisation_id, name: row.name, timeZone: row.time_zone,
    charterVersionId: row.version_id, charterVersion: row.version, charter, clock,
    firstDay: calendarDayAt(row.created_at, row.time_zone), tonight: nightAt(now, clock), today: calendarDayAt(now, row.time_zone),
  };
}
