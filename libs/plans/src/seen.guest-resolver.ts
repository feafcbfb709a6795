import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#peerhouse/kernel';
import { ForGuest, Who } from '#peerhouse/platform';
import { ReadersService } from './readers.service.js';
import { AllowReaderResult, BarReaderResult, CloseSuggestionResult, PlanOffer, Readers, SuggestionsResult, WhoLookedResult, WhoSeesWhat } from './seen.graphql.js';
import { SeenQuery } from './seen.query.js';
import { SuggestedService } from './suggested.service.js';

const workerId = () => Args('worker', { type: () => ID });

/** Who reads, who has read, who may; and what workers suggest. */
@Resolver()
export class SeenGuestResolver {
  constructor(private readonly seen: SeenQuery, private readonly readers: ReadersService, private readonly suggested: SuggestedService) {}

  @Query(() => WhoSeesWhat, { description: 'Everything that is shared now, with whom and until when.' })
  @ForGuest('in')
  whoSeesWhat(@Who() ctx: RequestContext): Promise<WhoSeesWhat> {
    return this.seen.whoSeesWhat(ctx);
  }

  @Query(() => WhoLookedResult, { description: 'Who read something, and what else happened with the account.' })
  @ForGuest('proved')
  whoLooked(@Who() ctx: RequestContext, @Args('earlier', { type: () => String, nullable: true, description: 'Where an earlier stretch said that the list goes on; from its beginning, where none is said.' }) earlier: string | null) {
    return this.seen.whoLooked(ctx, earlier ?? null);
  }

  @Query(() => Readers, { name: 'readers', description: 'Houses the guest is or was in, and who works there: to share with, or to keep from reading.' })
  @ForGuest('in')
  readersToChoose(@Who() ctx: RequestContext): Promise<Readers> {
    return this.readers.readers(ctx);
  }

  @Mutation(() => BarReaderResult, { description: 'That worker reads nothing of the guest’s any more, by whatever share. They are not told.' })
  @ForGuest('proved')
  barReader(@Who() ctx: RequestContext, @workerId() worker: string) {
    return this.readers.bar(ctx, worker);
  }

  @Mutation(() => AllowReaderResult, { description: 'That worker may read again what is shared with them.' })
  @ForGuest('proved')
  allowReader(@Who() ctx: RequestContext, @workerId() worker: string) {
    return this.readers.allow(ctx, worker);
  }

  @Query(() => [PlanOffer], { description: 'Which kinds of plans the guest’s houses offer.' })
  @ForGuest('in')
  planOffers(@Who() ctx: RequestContext): Promise<PlanOffer[]> {
    return this.readers.offers(ctx);
  }

  @Query(() => SuggestionsResult, { description: 'Words that workers suggest for the guest’s plans.' })
  @ForGuest('proved')
  suggestions(@Who() ctx: RequestContext) {
    return this.suggested.forGuest(ctx);
  }

  @Mutation(() => CloseSuggestionResult, { description: 'The suggestion was taken in, or not; the worker is not told which.' })
  @ForGuest('proved')
  closeSuggestion(@Who() ctx: RequestContext, @Args('id', { type: () => ID }) id: string) {
    return this.suggested.close(ctx, id);
  }
}
