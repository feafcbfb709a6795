import { Injectable } from '@nestjs/common';
import { isRefusal, nightsBetween, typedText, type HouseDay, type RequestContext } from '#peerhouse/kernel';
import { Database, InvalidInput, mustIn } from '#peerhouse/platform';
import { Houses } from '#peerhouse/services';
import { Claims } from './claims.service.js';
import { closingProblem, emptyStretches } from './closing.rules.js';
import { ClosuresService } from './closures.service.js';
import { NothingEmpty } from './refusals.js';

export interface TakenOffOffer { closingIds: string[]; spaces: number; stillTaken: number }
const why = 'not_enough_of_us';

/** Whether a house offers what is empty. One act for the house: with too few of us for a night, what is empty is not offered, and who has a space keeps it. */
@Injectable()
export class HouseOffer {
  constructor(private readonly database: Database, private readonly houses: Houses, private readonly claims: Claims, private readonly closures: ClosuresService) {}

  /** Takes every space that is empty on the nights [from, to) off offer, for the nights it is empty; those that are taken stay taken. */
  takeOff(ctx: RequestContext, houseId: string, input: { from: HouseDay; to: HouseDay; words?: string | null }): Promise<TakenOffOffer | NothingEmpty | InvalidInput> {
    mustIn(ctx, 'board.change', houseId);
    const typed = { from: input.from, to: input.to, why, words: typedText(input.words ?? '') };
    return this.database.run<TakenOffOffer | NothingEmpty | InvalidInput>(ctx, async (tx) => {
      const house = await this.houses.lock(tx, ctx, houseId);
      await this.claims.tidy(tx, ctx, house);
      const problem = closingProblem(typed, house.tonight);
      if (problem) return new InvalidInput([problem]);
      const { spaces, taken } = await this.claims.look(tx, ctx.now, house, { kind: 'night', from: typed.from, nights: nightsBetween(typed.from, typed.to) });
      const inside = typed.from <= house.tonight && typed.to > house.tonight ? await this.claims.spacesInside(tx, house, house.tonight, null) : [];
      const offered = spaces.filter((space) => !space.kept);
      const empty = emptyStretches(offered.filter(({ id }) => !inside.includes(id)), taken, typed);
      if (!empty.length) return new NothingEmpty();
      const closingIds: string[] = [];
      for (const { spaceId, from, to } of empty) closingIds.push(await this.closures.put(tx, ctx, house, spaceId, { ...typed, from, to }));
      const closed = new Set(empty.map(({ spaceId }) => spaceId)).size;
      return { closingIds, spaces: closed, stillTaken: offered.length - closed };
    });
  }

  /** Offers again what was taken off: those closings end tonight, or were nothing. One that is over or of another house is passed over. */
  offerAgain(ctx: RequestContext, houseId: string, closingIds: readonly string[]): Promise<{ spaces: number }> {
    mustIn(ctx, 'board.change', houseId);
    return this.database.run(ctx, async (tx) => {
      const house = await this.houses.lock(tx, ctx, houseId);
      const ours = await tx.sql<{ id: string }>(`select id from claims where id = any($1::uuid[]) and service_id = $2 and kind = 'closure' order by id`, [closingIds, houseId]);
      let spaces = 0;
      for (const { id } of ours) if (!isRefusal(await this.closures.callOff(tx, ctx, house, id))) spaces += 1;
      return { spaces };
    });
  }
}
