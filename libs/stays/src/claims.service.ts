import { Injectable } from '@nestjs/common';
import { addDays, calendarDayAt, instantOf, newId, type HouseDay, type RequestContext } from '#peerhouse/kernel';
import { NotHere, Outbox, type Reader, type Tx } from '#peerhouse/platform';
import { expectedUntil, Facts, holdMinutes, type House } from '#peerhouse/services';
import { HouseFull, SpaceTaken } from './refusals.js';
import { firstFreeNight, freeSpaces, hasSpace, lastNightInUse, type FreeSpaceView, type Space, type Stretch } from './stay.rules.js';
import { Claim, Stay } from './stay.entity.js';
import { nightsChanged } from './stays.events.js';

export interface HoldView { claimId: string; spaceId: string; spaceName: string; from: HouseDay; to: HouseDay; endsAt: Date }

const lookAhead = 60;

/**
 * Who has which space on which night. Every writing use case has locked the house and tidied first, so that what has
 * ended by itself is gone before anything is decided; the exclusion constraint has the last word.
 */
@Injectable()
export class Claims {
  constructor(private readonly facts: Facts, private readonly outbox: Outbox) {}

  /** Lets go what has ended by itself and lets guests who are still here keep their space. By time, inside the transaction. */
  async tidy(tx: Tx, ctx: Pick<RequestContext, 'organisationId' | 'now'>, house: House): Promise<void> {
    const ended = await tx.sql<{ stay_id: string | null; first: HouseDay }>(
      `delete from claims where service_id = $1 and ends_at <= $2 returning stay_id, first_night as first`, [house.id, ctx.now]);
    for (const { stay_id, first } of ended) {
      if (stay_id) await tx.sql(`update stays set state = 'not_taken_up', version = version + 1 where id = $1`, [stay_id]);
      await this.facts.add(tx, house, { what: 'hold_lapsed', day: first, n: 1, outcome: stay_id ? 'expected' : 'deciding' });
    }
    await this.keepForThoseHere(tx, ctx, house);
  }

  /** A guest who stays on after the planned morning has tonight's space from the evening hour on, if nobody else has it. */
  private async keepForThoseHere(tx: Tx, ctx: Pick<RequestContext, 'organisationId' | 'now'>, house: House): Promise<void> {
    const evening = ctx.now >= instantOf(house.today, eveningHour(house), house.timeZone);
    const until = addDays(lastNightInUse(house.today, evening), 1);
    const kept = await tx.sql<{ stay_id: string }>(
      `update claims c set nights = daterange(c.first_night, $2)
       from stays s
       where s.id = c.stay_id and s.service_id = $1 and s.state = 'here' and s.leaves < $2 and c.until = s.leaves
         and not exists (select 1 from claims o where o.space_id = c.space_id and o.id <> c.id and o.until > c.until and o.first_night < $2)
       returning c.stay_id`, [house.id, until]);
    if (!kept.length) return;
    await tx.sql('update stays set leaves = $2, version = version + 1 where id = any($1::uuid[])', [kept.map((one) => one.stay_id), until]);
    await this.nightsChanged(tx, ctx, house);
  }

  /** Says that nights that have passed may count differently now. */
  async nightsChanged(tx: Tx, ctx: Pick<RequestContext, 'organisationId' | 'now'>, house: House): Promise<void> {
    await this.outbox.add(tx, ctx, nightsChanged(house.id));
  }

  /** Spaces of that kind with what is free from that night, best first. What has ended by itself counts as free. */
  async free(reader: Reader, now: Date, houseId: string, kind: string, from: HouseDay, nights: number, ignoring: string | null = null): Promise<FreeSpaceView[]> {
    const { spaces, taken } = await this.look(reader, now, houseId, kind, from, nights, ignoring);
    return freeSpaces(spaces, taken, from, nights);
  }

  /** Whether the board has a space on offer for all those nights. */
  async hasSpace(reader: Reader, now: Date, houseId: string, kind: string, from: HouseDay, nights: number, ignoring: string | null): Promise<boolean> {
    return hasSpace(await this.free(reader, now, houseId, kind, from, nights, ignoring));
  }

  private async look(reader: Reader, now: Date, houseId: string, kind: string, from: HouseDay, nights: number, ignoring: string | null): Promise<{ spaces: Space[]; taken: Stretch[] }> {
    const rows = await reader.sql<Space & { first: HouseDay | null; last: HouseDay | null }>(
      `select p.id, p.name, p.kind, p.kept, p.features, c.first_night as first, c.until as last
       from spaces p
       left join claims c on c.service_id = $1 and c.space_id = p.id and c.until > $3 and c.first_night < $3::date + $4::int and (c.ends_at is null or c.ends_at > $5)
         and ($6::uuid is null or c.held_for is distinct from $6::uuid)
       where p.service_id = $1 and p.kind = $2 order by p.position, c.first_night`, [houseId, kind, from, nights, now, ignoring], 'free-spaces');
    const spaces = [...new Map(rows.map(({ id, name, kind: of, kept, features }) => [id, { id, name, kind: of, kept, features }])).values()];
    const taken = rows.flatMap(({ id, first, last }) => (first && last ? [{ spaceId: id, from: first, to: last }] : []));
    return { spaces, taken };
  }

  /** Holds a space while voices gather, in place of any earlier hold for the same; ends by itself after the charter's minutes. */
  async hold(tx: Tx, ctx: RequestContext, house: House, wanted: { spaceId: string; kind: string; from: HouseDay; nights: number; heldFor: string }): Promise<HoldView | SpaceTaken | HouseFull> {
    const { spaces, taken } = await this.look(tx, ctx.now, house.id, wanted.kind, wanted.from, wanted.nights, wanted.heldFor);
    const space = spaces.find(({ id }) => id === wanted.spaceId);
    if (!space) throw new NotHere();
    const free = freeSpaces(spaces, taken, wanted.from, wanted.nights);
    if (!free.some((one) => one.spaceId === space.id && one.freeForAll)) {
      if (hasSpace(free)) return this.taken(tx, ctx.now, house, { spaceId: space.id, from: wanted.from, nights: wanted.nights, kind: wanted.kind });
      return this.full(tx, ctx.now, house, wanted);
    }
    await tx.delete(Claim, { heldFor: wanted.heldFor });
    const claimId = newId();
    const endsAt = new Date(ctx.now.getTime() + holdMinutes(house.charter) * 60_000);
    await tx.insert(Claim, {
      id: claimId, organisationId: house.organisationId, serviceId: house.id, spaceId: space.id, nights: range(wanted.from, addDays(wanted.from, wanted.nights)),
      kind: 'hold', heldFor: wanted.heldFor, endsAt, madeBy: ctx.accountId, madeAt: ctx.now,
    });
    return { claimId, spaceId: space.id, spaceName: space.name, from: wanted.from, to: addDays(wanted.from, wanted.nights), endsAt };
  }

  /** Lets a hold go; nothing happens when there is none. */
  async letGo(tx: Tx, heldFor: string): Promise<boolean> {
    return (await tx.delete(Claim, { heldFor, kind: 'hold' })) > 0;
  }

  async holdOf(reader: Reader, heldFor: string, now: Date): Promise<HoldView | null> {
    return (await this.holdsOf(reader, [heldFor], now)).get(heldFor) ?? null;
  }

  /** The live holds of those they are for. */
  async holdsOf(reader: Reader, heldFor: readonly string[], now: Date): Promise<Map<string, HoldView>> {
    const rows = await reader.sql<{ held_for: string; id: string; space_id: string; name: string; first: HouseDay; last: HouseDay; ends_at: Date }>(
      `select c.held_for, c.id, c.space_id, p.name, c.first_night as first, c.until as last, c.ends_at
       from claims c join spaces p on p.id = c.space_id
       where c.held_for = any($1::uuid[]) and c.kind = 'hold' and c.ends_at > $2`, [heldFor, now]);
    return new Map(rows.map((row) => [row.held_for, { claimId: row.id, spaceId: row.space_id, spaceName: row.name, from: row.first, to: row.last, endsAt: row.ends_at }]));
  }

  /** Who has it, since when, and what is free instead. */
  async taken(reader: Reader, now: Date, house: Pick<House, 'id'>, asked: { spaceId: string; from: HouseDay; nights: number; kind?: string }): Promise<SpaceTaken> {
    const [row] = await reader.sql<{ name: string; called: string | null; made_at: Date | null; kind: string }>(
      `select p.name, p.kind, a.called, c.made_at from spaces p
       left join claims c on c.space_id = p.id and c.until > $2 and c.first_night < $2::date + $3::int and (c.ends_at is null or c.ends_at > $4)
       left join accounts a on a.id = c.made_by
       where p.id = $1 order by c.first_night limit 1`, [asked.spaceId, asked.from, asked.nights, now]);
    if (!row) throw new NotHere();
    const free = await this.free(reader, now, house.id, asked.kind ?? row.kind, asked.from, asked.nights);
    return new SpaceTaken({ spaceName: row.name, by: row.called, at: row.made_at, free: free.filter((one) => one.spaceId !== asked.spaceId) });
  }

  private async full(reader: Reader, now: Date, house: House, wanted: { kind: string; from: HouseDay; nights: number }): Promise<HouseFull> {
    const { spaces, taken } = await this.look(reader, now, house.id, wanted.kind, wanted.from, lookAhead, null);
    const nextFree = firstFreeNight(spaces, taken, Array.from({ length: lookAhead }, (_, night) => addDays(wanted.from, night)));
    return new HouseFull({ from: wanted.from, nights: wanted.nights, nextFree });
  }

  /** The whole of one stay's claims, first night first. */
  async ofStay(reader: Reader, stayId: string): Promise<(Stretch & { id: string; spaceName: string })[]> {
    return reader.sql(
      `select c.id, c.space_id as "spaceId", p.name as "spaceName", c.first_night as "from", c.until as "to"
       from claims c join spaces p on p.id = c.space_id where c.stay_id = $1 order by c.first_night`, [stayId]);
  }

  /** A space for a stay; the database refuses when somebody else has a night of it. */
  async add(tx: Tx, ctx: RequestContext, stay: Pick<Stay, 'id' | 'organisationId' | 'serviceId'>, stretch: Stretch, endsAt: Date | null): Promise<void> {
    await tx.insert(Claim, {
      id: newId(), organisationId: stay.organisationId, serviceId: stay.serviceId, spaceId: stretch.spaceId, nights: range(stretch.from, stretch.to),
      kind: 'stay', stayId: stay.id, endsAt, madeBy: ctx.accountId, madeAt: ctx.now,
    });
  }

  /** The stay's nights end on that morning: later ones are let go, the last one is cut or carried on. */
  async endStayOn(tx: Tx, stayId: string, leaves: HouseDay): Promise<void> {
    await tx.sql('delete from claims where stay_id = $1 and first_night >= $2', [stayId, leaves]);
    await tx.sql(
      `update claims set nights = daterange(first_night, $2)
       where id = (select id from claims where stay_id = $1 order by first_night desc limit 1)`, [stayId, leaves]);
  }

  /** Until when an agreed space is kept: the charter's hour on the day of coming in, and at least two hours from now. */
  keptUntil(house: House, now: Date, arrives: HouseDay): Date {
    const hour = instantOf(arrives, eveningHour(house), house.timeZone);
    const least = new Date(now.getTime() + (expectedUntil(house.charter)?.atLeastMinutes ?? 0) * 60_000);
    return hour > least ? hour : least;
  }

  /** The calendar date of a moment in the house. */
  dayOf(house: House, at: Date): HouseDay {
    return calendarDayAt(at, house.timeZone);
  }
}

/** The hour of the evening until which an expected guest's space is kept; from then on tonight belongs to who is there. */
const eveningHour = (house: House): string => expectedUntil(house.charter)?.hour ?? '20:00';

export const range = (from: HouseDay, to: HouseDay): string => `[${from},${to})`;
