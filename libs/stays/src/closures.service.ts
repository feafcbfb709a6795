import { Injectable } from '@nestjs/common';
import { addDays, newId, nightsBetween, type FieldProblem, type HouseDay, type RequestContext } from '#peerhouse/kernel';
import { Database, InvalidInput, mustIn, NotHere } from '#peerhouse/platform';
import { Houses } from '#peerhouse/services';
import { Claims, range } from './claims.service.js';
import { NotNow, SpaceTaken } from './refusals.js';
import { Claim } from './stay.entity.js';

export const closureReasons = ['not_enough_of_us', 'repair', 'cleaning', 'something_else'] as const;

/** Nights back, as anything may be written down for 72 hours; nights ahead, and of one closure. */
const furthestBack = 3;
const longest = 365;

/** Spaces out of use for some nights. A night with too few of us is a closure, so that "no space" stays honest. */
@Injectable()
export class ClosuresService {
  constructor(private readonly database: Database, private readonly houses: Houses, private readonly claims: Claims) {}

  /** Takes a space out of use for the nights [from, to); gives the closure's id. Closing it again for the same nights is that closure. */
  async close(ctx: RequestContext, spaceId: string, from: HouseDay, to: HouseDay, why: string): Promise<string | SpaceTaken | InvalidInput> {
    const serviceId = await this.serviceOf(ctx, 'select service_id from spaces where id = $1', spaceId);
    const taken = () => this.database.read(ctx, async (reader) =>
      this.claims.taken(reader, ctx.now, await this.houses.see(reader, ctx, serviceId), { spaceId, from, nights: nightsBetween(from, to) }));
    return this.database.run<string | SpaceTaken | InvalidInput>(ctx, async (tx) => {
      const house = await this.houses.lock(tx, ctx, serviceId);
      await this.claims.tidy(tx, ctx, house);
      const problem = problemOf(from, to, why, house.tonight);
      if (problem) return new InvalidInput([problem]);
      const [same] = await tx.sql<{ id: string }>(`select id from claims where space_id = $1 and kind = 'closure' and nights = $2::daterange and why = $3`, [spaceId, range(from, to), why]);
      if (same) return same.id;
      const inside = from <= house.tonight && to > house.tonight ? await this.claims.spacesInside(tx, house, house.tonight, null) : [];
      if (inside.includes(spaceId)) return this.claims.taken(tx, ctx.now, house, { spaceId, from, nights: nightsBetween(from, to) });
      const id = newId();
      await tx.insert(Claim, { id, organisationId: house.organisationId, serviceId, spaceId, nights: range(from, to), kind: 'closure', why, madeBy: ctx.accountId, madeAt: ctx.now });
      if (from < house.tonight) await this.claims.nightsChanged(tx, ctx, house);
      return id;
    }, { one_claim_a_night: taken });
  }

  /** Puts a space back into use: nights that have passed stay closed, the rest is free again. */
  async open(ctx: RequestContext, claimId: string): Promise<{ spaceId: string } | NotNow> {
    const serviceId = await this.serviceOf(ctx, "select service_id from claims where id = $1 and kind = 'closure'", claimId);
    return this.database.run<{ spaceId: string } | NotNow>(ctx, async (tx) => {
      const house = await this.houses.lock(tx, ctx, serviceId);
      const [closure] = await tx.sql<{ space_id: string; first: HouseDay; last: HouseDay }>('select space_id, first_night as first, until as last from claims where id = $1', [claimId]);
      if (!closure || closure.last < house.tonight) return new NotNow('closed');
      if (closure.first >= house.tonight) await tx.delete(Claim, { id: claimId });
      else if (closure.last > house.tonight) await tx.update(Claim, { id: claimId }, { nights: range(closure.first, house.tonight) });
      return { spaceId: closure.space_id };
    });
  }

  private async serviceOf(ctx: RequestContext, text: string, id: string): Promise<string> {
    const [row] = await this.database.read(ctx, (reader) => reader.sql<{ service_id: string }>(text, [id]));
    if (!row) throw new NotHere();
    mustIn(ctx, 'board.change', row.service_id);
    return row.service_id;
  }
}

/** What is wrong with the nights or the reason: at most 3 nights back, a year ahead and a year long. */
function problemOf(from: HouseDay, to: HouseDay, why: string, tonight: HouseDay): FieldProblem | null {
  if (!(closureReasons as readonly string[]).includes(why)) return { field: 'why', problem: 'not_a_choice' };
  if (to <= from) return { field: 'to', problem: 'wrong_order' };
  if (from < addDays(tonight, -furthestBack)) return { field: 'from', problem: 'too_far', limit: furthestBack };
  if (from > addDays(tonight, longest)) return { field: 'from', problem: 'too_far', limit: longest };
  return nightsBetween(from, to) > longest ? { field: 'to', problem: 'too_far', limit: longest } : null;
}
