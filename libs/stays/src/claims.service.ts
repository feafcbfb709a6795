import { Injectable } from '@nestjs/common';
import { addDays, instantOf, newId, nightsBetween, type HouseDay, type RequestContext } from '#peerhouse/kernel';
import { NotHere, Outbox, type Reader, type Tx } from '#peerhouse/platform';
import { expectedUntil, factKind, Facts, holdMinutes, type House } from '#peerhouse/services';
import { OffOffer } from './off-offer.js';
import { HouseFull, SpaceTaken } from './refusals.js';
import { firstFreeNight, freeSpaces, hasSpace, lastNightInUse, takenInFact, type FreeSpaceView, type Space, type Stretch, type Taken } from './stay.rules.js';
import { Claim, Stay } from './stay.entity.js';
import { leavingTakenBack, nightsChanged, stayEnded } from './stays.events.js';

/** One stretch of a stay's own. */
export interface OwnClaim extends Stretch { id: string; kind: string }
export interface HoldView { claimId: string; spaceId: string; spaceName: string; from: HouseDay; to: HouseDay; endsAt: Date }

/** Which nights of which kind of space; nights taken by whom it is asked for, an enquiry or a stay, count as free. */
export interface Asked { kind: string; from: HouseDay; nights: number; askedFor?: string | null }
export interface AskedSpace extends Omit<Asked, 'kind'> { spaceId: string; /** A claim that is no reason, as it is the one to be changed. */ but?: string | null }

interface Ended { id: string; stay_id: string | null; first: HouseDay; kind: string }

const lookAhead = 60;
const lookBack = 7;

/**
 * Who has which space on which night. Every writing use case has locked the house and tidied first, so that what has
 * ended by itself is gone before anything is decided; the exclusion constraint has the last word.
 */
@Injectable()
export class Claims {
  constructor(private readonly facts: Facts, private readonly outbox: Outbox, private readonly offOffer: OffOffer) {}

  /** Lets go what has ended by itself and lets guests who are still here keep their space. By time, inside the transaction. */
  async tidy(tx: Tx, ctx: RequestContext, house: House): Promise<void> {
    const [ended] = await tx.sql('select 1 from claims where service_id = $1 and ends_at <= $2 limit 1', [house.id, ctx.now]);
    if (ended) await this.offOffer.keep(tx, ctx, house, () => this.letGoEnded(tx, ctx, house));
    await this.keepForThoseHere(tx, ctx, house);
  }

  private async letGoEnded(tx: Tx, ctx: RequestContext, house: House): Promise<void> {
    const ended = await tx.sql<Ended>(
      `delete from claims c using spaces p where p.id = c.space_id and c.service_id = $1 and c.ends_at <= $2 returning c.id, c.stay_id, c.first_night as first, p.kind`, [house.id, ctx.now]);
    await this.lapse(tx, house, ended);
  }

  /** Each hold, and each expected stay whatever spaces it had, lapses once; counted by its first night. */
  private async lapse(tx: Tx, house: House, ended: Ended[]): Promise<void> {
    const stays = [...new Set(ended.flatMap(({ stay_id }) => stay_id ?? []))];
    if (stays.length) await tx.sql(`update stays set state = 'not_taken_up', version = version + 1 where id = any($1::uuid[])`, [stays]);
    const holds = ended.filter(({ stay_id }) => stay_id === null).map(({ first, kind }) => ({ first, kind, outcome: 'deciding' }));
    const expected = stays.map((stay) => ({ ...ended.filter(({ stay_id }) => stay_id === stay).sort((a, b) => a.first.localeCompare(b.first))[0]!, outcome: 'expected' }));
    for (const { first, kind, outcome } of [...holds, ...expected]) await this.facts.add(tx, house, { what: 'hold_lapsed', day: first, n: 1, outcome, ...factKind(kind) });
  }

  /** A guest who stays on after the planned morning has tonight's space from the evening hour on, or until somebody else has it. */
  private async keepForThoseHere(tx: Tx, ctx: RequestContext, house: House): Promise<void> {
    const until = addDays(lastInUse(house, ctx.now), 1);
    const closed = await this.offOffer.underThoseHere(tx, house, until);
    if (!closed.length) return this.carryOn(tx, ctx, house, until);
    await this.offOffer.keep(tx, ctx, house, async () => {
      for (const stretch of closed) await this.offOffer.giveBack(tx, ctx, stretch);
      await this.carryOn(tx, ctx, house, until);
    });
  }

  private async carryOn(tx: Tx, ctx: RequestContext, house: House, until: HouseDay): Promise<void> {
    const kept = await tx.sql<{ id: string }>(
      `with kept as (
         update claims c set nights = daterange(c.first_night, least($2::date,
           (select min(o.first_night) from claims o where o.service_id = $1 and o.space_id = c.space_id and o.first_night >= c.until)))
         from stays s
         where s.id = c.stay_id and s.service_id = $1 and s.state = 'here' and s.space_kind = 'night' and s.leaves < $2 and c.until = s.leaves
           and not exists (select 1 from claims o where o.service_id = $1 and o.space_id = c.space_id and o.first_night = c.until)
         returning c.stay_id, c.until)
       update stays s set leaves = kept.until, version = s.version + 1 from kept where s.id = kept.stay_id returning s.id`, [house.id, until]);
    if (kept.length) await this.nightsChanged(tx, ctx, house);
  }

  /** Says that nights that have passed may count differently now. */
  async nightsChanged(tx: Tx, ctx: Pick<RequestContext, 'organisationId' | 'now'>, house: House): Promise<void> {
    await this.outbox.add(tx, ctx, nightsChanged(house.id));
  }

  /** Others hear that a guest has left, when it was put right, or that it was taken back. */
  async tellOfLeaving(tx: Tx, ctx: Pick<RequestContext, 'organisationId' | 'now'>, stayId: string, how: 'left' | 'taken back'): Promise<void> {
    await this.outbox.add(tx, ctx, how === 'left' ? stayEnded(stayId) : leavingTakenBack(stayId));
  }

  /** Spaces of that kind with what is free from that night, best first. What has ended by itself counts as free; nights of whom it is asked for as well. */
  async free(reader: Reader, now: Date, house: House, asked: Asked): Promise<FreeSpaceView[]> {
    const { spaces, taken } = await this.look(reader, now, house, asked);
    return freeSpaces(spaces, taken, asked.from, asked.nights, house.tonight);
  }

  /** What is free for each of several who ask for that kind, in their order, in one reading. */
  async freeForEach(reader: Reader, now: Date, house: House, kind: string, asked: readonly { from: HouseDay; nights: number }[]): Promise<FreeSpaceView[][]> {
    const from = asked.map((one) => one.from).sort()[0];
    if (from === undefined) return [];
    const until = asked.map((one) => addDays(one.from, one.nights)).sort().at(-1)!;
    const { spaces, taken } = await this.look(reader, now, house, { kind, from, nights: nightsBetween(from, until) });
    return asked.map((one) => freeSpaces(spaces, taken, one.from, one.nights, house.tonight));
  }

  /** The spaces of that kind, and what is taken of them in fact. */
  async look(reader: Reader, now: Date, house: House, { kind, from, nights, askedFor = null }: Asked): Promise<{ spaces: Space[]; taken: Taken[] }> {
    const used = lastInUse(house, now);
    // Guests still here past their morning end a few days back at most: they are looked at too, and have what they have in fact.
    const rows = await reader.sql<Space & { first: HouseDay | null; last: HouseDay | null; last_of_here: boolean | null }>(
      `select p.id, p.name, p.kind, p.kept, p.features, c.first_night as first, c.until as last, s.state = 'here' and s.leaves = c.until and s.space_kind = 'night' as last_of_here
       from spaces p
       left join claims c on c.service_id = $1 and c.space_id = p.id and c.until > $3 and c.first_night < $4 and (c.ends_at is null or c.ends_at > $5)
         and ($6::uuid is null or (c.held_for is distinct from $6 and c.stay_id is distinct from $6))
       left join stays s on s.id = c.stay_id and s.service_id = $1
       where p.service_id = $1 and p.kind = $2 order by p.position, c.first_night`, [house.id, kind, addDays(from < used ? from : used, -lookBack), addDays(from, nights), now, askedFor], 'free-spaces');
    const spaces = [...new Map(rows.map(({ id, name, kind: of, kept, features }) => [id, { id, name, kind: of, kept, features }])).values()];
    const taken = rows.flatMap(({ id, first, last, last_of_here }) => (first && last ? [{ spaceId: id, from: first, to: last, lastOfHere: last_of_here ?? false }] : []));
    return { spaces, taken: takenInFact(taken, used) };
  }

  /** Whether every space of that kind that is on offer is closed on that night. */
  async allClosed(reader: Reader, house: House, kind: string, night: HouseDay): Promise<boolean> {
    const [open] = await reader.sql(
      `select 1 from spaces p where p.service_id = $1 and p.kind = $2 and not p.kept
         and not exists (select 1 from claims c where c.service_id = $1 and c.space_id = p.id and c.kind = 'closure' and c.first_night <= $3 and c.until > $3) limit 1`, [house.id, kind, night]);
    return !open;
  }

  /** Holds a space while voices gather, in place of any earlier hold for the same; ends by itself after the charter's minutes, or those named, or when an earlier one would have. */
  async hold(tx: Tx, ctx: RequestContext, house: House, wanted: { spaceId: string; kind: string; from: HouseDay; nights: number; heldFor: string; minutes?: number | undefined; endsAt?: Date }): Promise<HoldView | SpaceTaken | HouseFull> {
    const asked = { ...wanted, askedFor: wanted.heldFor };
    const { spaces, taken } = await this.look(tx, ctx.now, house, asked);
    const space = spaces.find(({ id }) => id === wanted.spaceId);
    if (!space) throw new NotHere();
    const free = freeSpaces(spaces, taken, wanted.from, wanted.nights);
    if (!free.some((one) => one.spaceId === space.id && one.freeForAll)) {
      return hasSpace(free) ? this.taken(tx, ctx.now, house, asked) : this.full(tx, ctx.now, house, asked);
    }
    const claimId = newId();
    const endsAt = wanted.endsAt ?? new Date(ctx.now.getTime() + (wanted.minutes ?? holdMinutes(house.charter)) * 60_000);
    await this.offOffer.keep(tx, ctx, house, async () => {
      await tx.delete(Claim, { heldFor: wanted.heldFor });
      await tx.insert(Claim, {
        id: claimId, organisationId: house.organisationId, serviceId: house.id, spaceId: space.id, nights: range(wanted.from, addDays(wanted.from, wanted.nights)),
        kind: 'hold', heldFor: wanted.heldFor, endsAt, madeBy: ctx.accountId, madeAt: ctx.now,
      });
    });
    return { claimId, spaceId: space.id, spaceName: space.name, from: wanted.from, to: addDays(wanted.from, wanted.nights), endsAt };
  }

  /** Lets a hold go; nothing happens when there is none. */
  async letGo(tx: Tx, ctx: RequestContext, house: House, heldFor: string): Promise<boolean> {
    return this.offOffer.keep(tx, ctx, house, async () => (await tx.delete(Claim, { heldFor, kind: 'hold' })) > 0);
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

  /** What has it, by whom, since when, and what is free instead; with no claim on those nights, somebody is still in it. */
  async taken(reader: Reader, now: Date, house: House, asked: AskedSpace): Promise<SpaceTaken> {
    const [row] = await reader.sql<{ name: string; called: string | null; made_at: Date | null; kind: string; by: 'stay' | 'hold' | 'closure' | null }>(
      `select p.name, p.kind, c.kind as by, a.called, c.made_at from spaces p
       left join claims c on c.service_id = $6 and c.space_id = p.id and c.until > $2 and c.first_night < $2::date + $3::int and (c.ends_at is null or c.ends_at > $4)
         and c.id is distinct from $7 and ($5::uuid is null or (c.held_for is distinct from $5 and c.stay_id is distinct from $5))
       left join accounts a on a.id = c.made_by
       where p.id = $1 and p.service_id = $6 order by c.first_night limit 1`, [asked.spaceId, asked.from, asked.nights, now, asked.askedFor ?? null, house.id, asked.but ?? null]);
    if (!row) throw new NotHere();
    const free = await this.free(reader, now, house, { ...asked, kind: row.kind });
    return new SpaceTaken({ spaceName: row.name, kind: row.by, by: row.called, at: row.made_at, stillIn: row.made_at === null, free: free.filter((one) => one.spaceId !== asked.spaceId) });
  }

  private async full(reader: Reader, now: Date, house: House, wanted: Asked): Promise<HouseFull> {
    const { spaces, taken } = await this.look(reader, now, house, { ...wanted, nights: lookAhead + wanted.nights });
    const nextFree = firstFreeNight(spaces, taken, Array.from({ length: lookAhead }, (_, night) => addDays(wanted.from, night)), wanted.nights);
    return new HouseFull({ from: wanted.from, nights: wanted.nights, nextFree });
  }

  /** The kind of a space of this house; what is another house's is not here. */
  async kindOf(reader: Reader, house: House, spaceId: string): Promise<string> {
    const [row] = await reader.sql<{ kind: string }>('select kind from spaces where id = $1 and service_id = $2', [spaceId, house.id]);
    if (!row) throw new NotHere();
    return row.kind;
  }

  /** Spaces with a guest still inside at that night: past their planned morning, or with the night. They have the space, whatever the plan said; a day place is nobody's overnight. */
  async spacesInside(reader: Reader, house: House, night: HouseDay, but: string | null): Promise<string[]> {
    const rows = await reader.sql<{ space_id: string }>(
      `select c.space_id from stays s join claims c on c.stay_id = s.id
       where s.service_id = $1 and s.state = 'here' and s.id is distinct from $2 and c.first_night <= $3 and (c.until > $3 or (c.until = s.leaves and s.space_kind = 'night'))`, [house.id, but, night]);
    return rows.map(({ space_id }) => space_id);
  }

  /** The whole of one stay's claims, first night first. */
  async ofStay(reader: Reader, stayId: string): Promise<OwnClaim[]> {
    return reader.sql(
      `select c.id, c.space_id as "spaceId", p.kind, c.first_night as "from", c.until as "to"
       from claims c join spaces p on p.id = c.space_id where c.stay_id = $1 order by c.first_night`, [stayId]);
  }

  /** A space for a stay; the database refuses when somebody else has a night of it. */
  async add(tx: Tx, ctx: RequestContext, stay: Pick<Stay, 'id' | 'organisationId' | 'serviceId'>, stretch: Stretch, endsAt: Date | null): Promise<void> {
    await tx.insert(Claim, {
      id: newId(), organisationId: stay.organisationId, serviceId: stay.serviceId, spaceId: stretch.spaceId, nights: range(stretch.from, stretch.to),
      kind: 'stay', stayId: stay.id, endsAt, madeBy: ctx.accountId, madeAt: ctx.now,
    });
  }

  /** The stay goes on in that space from that night on; what it had from then on is let go, and two stretches on one space become one. */
  async goOnIn(tx: Tx, ctx: RequestContext, stay: Pick<Stay, 'id' | 'organisationId' | 'serviceId' | 'state' | 'keptUntil'>, stretch: Stretch, segments: readonly OwnClaim[]): Promise<void> {
    await tx.sql('delete from claims where stay_id = $1 and first_night >= $2', [stay.id, stretch.from]);
    const before = segments.findLast((one) => one.from < stretch.from);
    if (before?.spaceId === stretch.spaceId && before.to >= stretch.from) {
      await tx.update(Claim, { id: before.id }, { nights: range(before.from, stretch.to) });
      return;
    }
    if (before && before.to > stretch.from) await tx.update(Claim, { id: before.id }, { nights: range(before.from, stretch.from) });
    await this.add(tx, ctx, stay, stretch, stay.state === 'expected' ? stay.keptUntil : null);
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
}

/** The hour of the evening until which an expected guest's space is kept; from then on tonight belongs to who is there. */
const eveningHour = (house: House): string => expectedUntil(house.charter)?.hour ?? '20:00';

/** The last night that a guest who is here has used or is using. */
export const lastInUse = (house: House, now: Date): HouseDay => lastNightInUse(house.today, now >= instantOf(house.today, eveningHour(house), house.timeZone));

export const range = (from: HouseDay, to: HouseDay): string => `[${from},${to})`;
