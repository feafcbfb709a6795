import { Injectable } from '@nestjs/common';
import { newId, nightsBetween, typedText, type HouseDay, type RequestContext } from '#peerhouse/kernel';
import { Database, InvalidInput, mustIn, NotHere, type Reader, type Tx } from '#peerhouse/platform';
import { Houses, type House } from '#peerhouse/services';
import { Claims, range } from './claims.service.js';
import { ClosingVersion } from './closing.entity.js';
import { closingProblem, leftOfClosing, type ClosingTyped } from './closing.rules.js';
import { OffOffer } from './off-offer.js';
import { ChangedElsewhere, NotNow, SpaceTaken, TooLongAgo } from './refusals.js';
import { Claim } from './stay.entity.js';
import { undoUntil } from './stay.rules.js';

export type ClosingInput = Omit<ClosingTyped, 'words'> & { words?: string | null };

/** A closing as it stands: what its claim has, and what was written last. */
interface Standing { id: string; spaceId: string; version: number; typed: ClosingTyped; calledOff: boolean; writtenAt: Date | null; claimed: boolean }

/** Spaces out of use for some nights. A night with too few of us is a closure, so that "no space" stays honest. Each way it was written is kept. */
@Injectable()
export class ClosuresService {
  constructor(private readonly database: Database, private readonly houses: Houses, private readonly claims: Claims, private readonly offOffer: OffOffer) {}

  /** Takes a space out of use for the nights [from, to); gives the closure's id. Closing it again for the same nights is that closure. */
  async close(ctx: RequestContext, spaceId: string, input: ClosingInput): Promise<string | SpaceTaken | InvalidInput> {
    const typed = asTyped(input);
    const serviceId = await this.serviceOf(ctx, 'select service_id from spaces where id = $1', spaceId);
    return this.database.run<string | SpaceTaken | InvalidInput>(ctx, async (tx) => {
      const house = await this.houses.lock(tx, ctx, serviceId);
      await this.claims.tidy(tx, ctx, house);
      const problem = closingProblem(typed, house.tonight);
      if (problem) return new InvalidInput([problem]);
      const [same] = await tx.sql<{ id: string }>(`select id from claims where space_id = $1 and kind = 'closure' and nights = $2::daterange and why = $3`, [spaceId, range(typed.from, typed.to), typed.why]);
      if (same && (await standing(tx, same.id)).typed.words === typed.words) return same.id;
      return (await this.refuseInside(tx, ctx, house, spaceId, typed)) ?? this.put(tx, ctx, house, spaceId, typed);
    }, this.onTaken(ctx, serviceId, spaceId, typed));
  }

  /** Other nights, another reason or other words; what was written before stays in its history. Nights longer ago than 72 hours stay as they are. */
  async change(ctx: RequestContext, closingId: string, input: ClosingInput, version: number): Promise<string | SpaceTaken | InvalidInput | ChangedElsewhere | NotNow> {
    const typed = asTyped(input);
    const serviceId = await this.serviceOf(ctx, ofClosing, closingId);
    const { spaceId } = await this.database.read(ctx, (reader) => standing(reader, closingId));
    return this.database.run<string | SpaceTaken | InvalidInput | ChangedElsewhere | NotNow>(ctx, async (tx) => {
      const house = await this.houses.lock(tx, ctx, serviceId);
      await this.claims.tidy(tx, ctx, house);
      const now = await standing(tx, closingId);
      if (now.calledOff) return new NotNow('called_off');
      if (isSame(now.typed, typed)) return closingId;
      if (version !== now.version) return new ChangedElsewhere(...(await whoWrote(tx, closingId)));
      const problem = closingProblem(typed, house.tonight, now.typed);
      if (problem) return new InvalidInput([problem]);
      const inside = await this.refuseInside(tx, ctx, house, spaceId, typed, closingId);
      if (inside) return inside;
      await tx.update(Claim, { id: closingId }, { nights: range(typed.from, typed.to), why: typed.why });
      await this.write(tx, ctx, house, { ...now, typed, version: now.version + 1 });
      if (typed.from < house.tonight || now.typed.from < house.tonight) await this.claims.nightsChanged(tx, ctx, house);
      return closingId;
    }, this.onTaken(ctx, serviceId, spaceId, typed, closingId));
  }

  /** Puts a space back into use: nights that have passed stay closed, the rest is free again; of a closing that had not begun nothing is left. */
  async open(ctx: RequestContext, closingId: string): Promise<{ spaceId: string } | NotNow> {
    const serviceId = await this.serviceOf(ctx, "select service_id from claims where id = $1 and kind = 'closure'", closingId);
    return this.database.run<{ spaceId: string } | NotNow>(ctx, async (tx) => {
      const house = await this.houses.lock(tx, ctx, serviceId);
      return this.callOff(tx, ctx, house, closingId);
    });
  }

  /** The same inside a unit of work that has the house. */
  async callOff(tx: Tx, ctx: RequestContext, house: House, closingId: string): Promise<{ spaceId: string } | NotNow> {
    const now = await standing(tx, closingId);
    if (!now.claimed || now.typed.to < house.tonight) return new NotNow('closed');
    if (now.typed.to === house.tonight) return { spaceId: now.spaceId };
    const left = leftOfClosing(now.typed, house.tonight);
    if (left) await tx.update(Claim, { id: closingId }, { nights: range(left.from, left.to) });
    else await tx.delete(Claim, { id: closingId });
    await this.write(tx, ctx, house, { ...now, typed: { ...now.typed, ...left }, version: now.version + 1, calledOff: true });
    await this.offOffer.endAct(tx, ctx, house, closingId);
    return { spaceId: now.spaceId };
  }

  /** Takes a calling-off back, within 24 hours: closed again as it was; refused when somebody has a night of it meanwhile. */
  async closeAgain(ctx: RequestContext, closingId: string): Promise<string | SpaceTaken | NotNow | TooLongAgo> {
    const serviceId = await this.serviceOf(ctx, ofClosing, closingId);
    const { spaceId, typed } = await this.database.read(ctx, (reader) => beforeCalledOff(reader, closingId));
    return this.database.run<string | SpaceTaken | NotNow | TooLongAgo>(ctx, async (tx) => {
      const house = await this.houses.lock(tx, ctx, serviceId);
      await this.claims.tidy(tx, ctx, house);
      const now = await standing(tx, closingId);
      if (!now.calledOff) return closingId;
      if (ctx.now >= undoUntil(now.writtenAt!)) return new TooLongAgo(24);
      const before = await beforeCalledOff(tx, closingId);
      const inside = await this.refuseInside(tx, ctx, house, spaceId, before.typed, closingId);
      if (inside) return inside;
      if (now.claimed) await tx.update(Claim, { id: closingId }, { nights: range(before.typed.from, before.typed.to) });
      else await tx.insert(Claim, this.claimOf(ctx, house, closingId, spaceId, before.typed));
      await this.write(tx, ctx, house, { ...before, version: now.version + 1 });
      if (before.typed.from < house.tonight) await this.claims.nightsChanged(tx, ctx, house);
      return closingId;
    }, this.onTaken(ctx, serviceId, spaceId, typed, closingId));
  }

  /** A closing of a house that is locked, written down for the first time. */
  async put(tx: Tx, ctx: RequestContext, house: House, spaceId: string, typed: ClosingTyped): Promise<string> {
    const id = newId();
    await tx.insert(Claim, this.claimOf(ctx, house, id, spaceId, typed));
    await this.write(tx, ctx, house, { id, spaceId, version: 1, typed, calledOff: false });
    if (typed.from < house.tonight) await this.claims.nightsChanged(tx, ctx, house);
    return id;
  }

  private claimOf(ctx: RequestContext, house: House, id: string, spaceId: string, { from, to, why }: ClosingTyped) {
    return { id, organisationId: house.organisationId, serviceId: house.id, spaceId, nights: range(from, to), kind: 'closure' as const, why, madeBy: ctx.accountId, madeAt: ctx.now };
  }

  private async write(tx: Tx, ctx: RequestContext, house: House, { id, spaceId, version, typed, calledOff }: Pick<Standing, 'id' | 'spaceId' | 'version' | 'typed' | 'calledOff'>): Promise<void> {
    await tx.insert(ClosingVersion, {
      id: newId(), organisationId: house.organisationId, serviceId: house.id, spaceId, closingId: id, version,
      firstNight: typed.from, until: typed.to, why: typed.why, words: typed.words || null, calledOff, writtenBy: ctx.accountId, writtenAt: ctx.now,
    });
  }

  /** No space is closed under a guest who is still in it, whatever was planned. */
  private async refuseInside(tx: Tx, ctx: RequestContext, house: House, spaceId: string, { from, to }: ClosingTyped, closingId: string | null = null): Promise<SpaceTaken | null> {
    if (from > house.tonight || to <= house.tonight) return null;
    const inside = await this.claims.spacesInside(tx, house, house.tonight, null);
    return inside.includes(spaceId) ? this.claims.taken(tx, ctx.now, house, { spaceId, from, nights: nightsBetween(from, to), but: closingId }) : null;
  }

  private onTaken(ctx: RequestContext, serviceId: string, spaceId: string, { from, to }: ClosingTyped, closingId: string | null = null) {
    return {
      one_claim_a_night: () => this.database.read(ctx, async (reader) =>
        this.claims.taken(reader, ctx.now, await this.houses.see(reader, ctx, serviceId), { spaceId, from, nights: nightsBetween(from, to), but: closingId })),
    };
  }

  private async serviceOf(ctx: RequestContext, text: string, id: string): Promise<string> {
    const [row] = await this.database.read(ctx, (reader) => reader.sql<{ service_id: string }>(text, [id]));
    if (!row) throw new NotHere();
    mustIn(ctx, 'board.change', row.service_id);
    return row.service_id;
  }
}

const ofClosing = "select service_id from claims where id = $1 and kind = 'closure' union all select service_id from closing_versions where closing_id = $1 limit 1";

interface Row { space_id: string; version: number; from: HouseDay; to: HouseDay; why: string; words: string; called_off: boolean; written_at: Date | null; claimed: boolean }

/** What the claim says goes before what was written last: it is what the board shows. A closing whose history was forgotten has only its claim. */
async function standing(reader: Reader, id: string): Promise<Standing> {
  const [row] = await reader.sql<Row>(
    `select coalesce(c.space_id, v.space_id) as space_id, coalesce(v.version, 0) as version, coalesce(c.first_night, v.first_night) as "from", coalesce(c.until, v.until) as "to",
       coalesce(c.why, v.why) as why, coalesce(v.words, '') as words, coalesce(v.called_off, false) as called_off, v.written_at, c.id is not null as claimed
     from (select id, space_id, first_night, until, why from claims where id = $1 and kind = 'closure') c
     full join (select * from closing_versions where closing_id = $1 order by version desc limit 1) v on true`, [id]);
  if (!row) throw new NotHere();
  return standingOf(id, row);
}

/** As it was written last before it was called off. */
async function beforeCalledOff(reader: Reader, id: string): Promise<Standing> {
  const [row] = await reader.sql<Row>(
    `select space_id, version, first_night as "from", until as "to", why, coalesce(words, '') as words, false as called_off, written_at, true as claimed
     from closing_versions where closing_id = $1 and not called_off order by version desc limit 1`, [id]);
  return row ? standingOf(id, row) : standing(reader, id);
}

const standingOf = (id: string, { space_id, version, from, to, why, words, called_off, written_at, claimed }: Row): Standing =>
  ({ id, spaceId: space_id, version, typed: { from, to, why, words }, calledOff: called_off, writtenAt: written_at, claimed });

async function whoWrote(reader: Reader, id: string): Promise<[string | null, Date | null]> {
  const [row] = await reader.sql<{ called: string | null; at: Date }>(
    'select a.called, v.written_at as at from closing_versions v left join accounts a on a.id = v.written_by where v.closing_id = $1 order by v.version desc limit 1', [id]);
  return [row?.called ?? null, row?.at ?? null];
}

const asTyped = ({ words, ...rest }: ClosingInput): ClosingTyped => ({ ...rest, words: typedText(words ?? '') });
const isSame = (one: ClosingTyped, other: ClosingTyped): boolean => one.from === other.from && one.to === other.to && one.why === other.why && one.words === other.words;
