import { Injectable } from '@nestjs/common';
import { isRefusal, newId, typedText, type HouseDay, type RequestContext } from '#peerhouse/kernel';
import { Database, InvalidInput, mustIn } from '#peerhouse/platform';
import { Houses } from '#peerhouse/services';
import { Claims } from './claims.service.js';
import { closingProblem } from './closing.rules.js';
import { ClosuresService } from './closures.service.js';
import { notEnoughOfUs as why, OffOffer } from './off-offer.js';
import { NothingEmpty } from './refusals.js';

export interface TakenOffOffer { closingIds: string[]; spaces: number; stillTaken: number }

/** Whether a house offers what is empty. One act for the house: with too few of us for a night, what is empty is not offered, and who has a space keeps it. */
@Injectable()
export class HouseOffer {
  constructor(private readonly database: Database, private readonly houses: Houses, private readonly claims: Claims, private readonly closures: ClosuresService, private readonly offOffer: OffOffer) {}

  /** Takes every space that is empty on the nights [from, to) off offer, for the nights it is empty; those that are taken stay taken. */
  takeOff(ctx: RequestContext, houseId: string, input: { from: HouseDay; to: HouseDay; words?: string | null }): Promise<TakenOffOffer | NothingEmpty | InvalidInput> {
    mustIn(ctx, 'board.change', houseId);
    const typed = { from: input.from, to: input.to, why, words: typedText(input.words ?? '') };
    return this.database.run<TakenOffOffer | NothingEmpty | InvalidInput>(ctx, async (tx) => {
      const house = await this.houses.lock(tx, ctx, houseId);
      await this.claims.tidy(tx, ctx, house);
      const problem = closingProblem(typed, house.tonight);
      if (problem) return new InvalidInput([problem]);
      const empty = await this.offOffer.empty(tx, house, typed);
      if (!empty.length) return new NothingEmpty();
      const act = { id: newId(), from: typed.from, to: typed.to, words: typed.words || null };
      const closingIds: string[] = [];
      for (const stretch of empty) closingIds.push(await this.offOffer.close(tx, ctx, house, act, stretch));
      if (typed.from < house.tonight) await this.claims.nightsChanged(tx, ctx, house);
      const closed = new Set(empty.map(({ spaceId }) => spaceId)).size;
      const [offered] = await tx.sql<{ n: number }>("select count(*)::int as n from spaces where service_id = $1 and kind = 'night' and not kept", [houseId]);
      return { closingIds, spaces: closed, stillTaken: offered!.n - closed };
    });
  }

  /** Offers again what was taken off: those closings, and all of the acts they belong to, end tonight or were nothing. One that is over or of another house is passed over. Says how many spaces that is, on whatever night. */
  offerAgain(ctx: RequestContext, houseId: string, closingIds: readonly string[]): Promise<{ spaces: number }> {
    mustIn(ctx, 'board.change', houseId);
    return this.database.run(ctx, async (tx) => {
      const house = await this.houses.lock(tx, ctx, houseId);
      const ours = await tx.sql<{ id: string }>(
        `select distinct c.id from claims c left join closing_versions v on v.closing_id = c.id and v.act is not null
         where c.service_id = $2 and c.kind = 'closure' and c.until > $3 and (c.id = any($1::uuid[]) or v.act in (select act from closing_versions where closing_id = any($1::uuid[]))) order by c.id`, [closingIds, houseId, house.tonight]);
      const spaces = new Set<string>();
      for (const { id } of ours) {
        const ended = await this.closures.callOff(tx, ctx, house, id);
        if (!isRefusal(ended)) spaces.add(ended.spaceId);
      }
      return { spaces: spaces.size };
    });
  }
}
