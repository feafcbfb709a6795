import { Injectable } from '@nestjs/common';
import { newId, typedText, type FieldProblem, type HouseDay, type RequestContext } from '#peerhouse/kernel';
import type { Tx } from '#peerhouse/platform';

const longest = 1000;

export interface TypedMessage { what: string; why: string }
export interface ToldOfPlan extends TypedMessage { houseId: string; stayId: string; day: HouseDay; decidedBy: string; writtenBy: string }

/** What the house tells a guest of what it did; it hangs on their stay, and nothing of the house's own record leads there. */
@Injectable()
export class GuestMessages {
  /** What needs another look before it is told: what we did, and why. */
  problems({ what, why }: TypedMessage): FieldProblem[] {
    return Object.entries({ what, why }).flatMap(([field, words]): FieldProblem[] => {
      const typed = typedText(words);
      return !typed ? [{ field, problem: 'missing' }] : typed.length > longest ? [{ field, problem: 'too_long', limit: longest }] : [];
    });
  }

  /** We did something their plan asked us not to. */
  async planNotFollowed(tx: Tx, ctx: RequestContext, { houseId, stayId, day, what, why, decidedBy, writtenBy }: ToldOfPlan): Promise<void> {
    await tx.sql(
      `insert into guest_messages (id, organisation_id, service_id, stay_id, kind, day, what, why, decided_by, written_by, written_at) values ($1, $2, $3, $4, 'plan_not_followed', $5, $6, $7, $8, $9, $10)`,
      [newId(), ctx.organisationId, houseId, stayId, day, typedText(what), typedText(why), decidedBy, writtenBy, ctx.now]);
  }
}
