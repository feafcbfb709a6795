import { Injectable } from '@nestjs/common';
import { Workers } from '#peerhouse/identity';
import type { RequestContext } from '#peerhouse/kernel';
import { Database, InvalidInput, mayIn, NotHere, type Tx } from '#peerhouse/platform';
import { Houses, type House } from '#peerhouse/services';
import { ChangedElsewhere } from '#peerhouse/stays';
import { Review } from './feedback.entity.js';
import { ReviewClosed, SomebodyElseCloses } from './feedback.refusals.js';
import { mayClose, reviewLacks, reviewOf, reviewProblems, type TypedReview } from './feedback.rules.js';
import { doing, withRole } from './house-workers.js';

interface Open { house: House; review: Review }

/** Looking at what the house did: what we did, what we would do differently, what changes, by whom until when. Each gives the review's id. */
@Injectable()
export class ReviewsService {
  constructor(private readonly database: Database, private readonly houses: Houses, private readonly workers: Workers) {}

  /** Keeps the words so far. Refuses what is closed, and what somebody else has changed since it was read. */
  write(ctx: RequestContext, reviewId: string, version: number, typed: TypedReview): Promise<string | InvalidInput | ChangedElsewhere | ReviewClosed> {
    return this.database.run<string | InvalidInput | ChangedElsewhere | ReviewClosed>(ctx, async (tx) => {
      const { house, review } = await this.open(tx, ctx, reviewId);
      if (review.state === 'closed') return this.closed(tx, review);
      const words = reviewOf(typed);
      const problems = reviewProblems(words, await withRole(tx, house.id, doing), house.today);
      if (problems.length) return new InvalidInput(problems);
      if (saysTheSame(review, words)) return reviewId;
      if (review.version !== version) return this.changed(tx, review);
      await tx.update(Review, { id: reviewId }, { ...words, writtenBy: ctx.accountId, writtenAt: ctx.now, version: version + 1 });
      return reviewId;
    });
  }

  /** Ends the review: its words stay as they are. Whoever decided is never the one who closes it. */
  close(ctx: RequestContext, reviewId: string, version: number): Promise<string | InvalidInput | ChangedElsewhere | ReviewClosed | SomebodyElseCloses> {
    return this.database.run<string | InvalidInput | ChangedElsewhere | ReviewClosed | SomebodyElseCloses>(ctx, async (tx) => {
      const { review } = await this.open(tx, ctx, reviewId);
      if (review.state === 'closed') return review.closedBy === ctx.accountId ? reviewId : this.closed(tx, review);
      if (!mayClose(review, ctx.accountId!)) return new SomebodyElseCloses();
      if (review.version !== version) return this.changed(tx, review);
      const missing = reviewLacks(review);
      if (missing.length) return new InvalidInput(missing);
      await tx.update(Review, { id: reviewId }, { state: 'closed', closedBy: ctx.accountId, closedAt: ctx.now, version: version + 1 });
      return reviewId;
    });
  }

  private async open(tx: Tx, ctx: RequestContext, reviewId: string): Promise<Open> {
    const [row] = await tx.sql<{ service_id: string }>('select service_id from reviews where id = $1', [reviewId]);
    if (!row || !mayIn(ctx, 'reviews.write', row.service_id)) throw new NotHere();
    const house = await this.houses.lock(tx, ctx, row.service_id);
    const review = await tx.find(Review, { id: reviewId });
    if (!review) throw new NotHere();
    return { house, review };
  }

  private async closed(tx: Tx, { closedBy, closedAt }: Review): Promise<ReviewClosed> {
    return new ReviewClosed((await this.workers.named(tx, [closedBy])).get(closedBy!)?.called ?? null, closedAt);
  }

  private async changed(tx: Tx, { writtenBy, writtenAt }: Review): Promise<ChangedElsewhere> {
    return new ChangedElsewhere(writtenBy && ((await this.workers.named(tx, [writtenBy])).get(writtenBy)?.called ?? null), writtenAt);
  }
}

const saysTheSame = (review: Review, words: ReturnType<typeof reviewOf>): boolean => (Object.keys(words) as (keyof typeof words)[]).every((key) => review[key] === words[key]);
