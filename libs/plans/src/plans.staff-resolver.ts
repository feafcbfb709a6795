import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { HouseDay, RequestContext } from '#peerhouse/kernel';
import { Worker } from '#peerhouse/identity';
import { HouseDayScalar, Needs, Who } from '#peerhouse/platform';
import { FromPaperService } from './from-paper.service.js';
import { LooksService } from './looks.service.js';
import { LookAtResult, OwnSuggestion, SharedWithUs, SuggestionWithdrawn, SuggestToGuestResult, TypeInBarResult, TypeInShareResult } from './staff.graphql.js';
import { SuggestionsService } from './suggestions.service.js';

/** All that staff can ask about plans. There is no field by which they read, write or reset what is not shared. */
@Resolver()
export class PlansStaffResolver {
  constructor(private readonly looks: LooksService, private readonly suggestions: SuggestionsService, private readonly paper: FromPaperService) {}

  @Query(() => [SharedWithUs], { description: 'What the guest of a stay shares with those on shift in the house, or with whoever asks: what the sections are called and until when. Asking this is no reading.' })
  @Needs('plans.read')
  sharedWithUs(@Who() ctx: RequestContext, @Args('stayId', { type: () => ID }) stay: string): Promise<SharedWithUs[]> {
    return this.looks.sharedWithUs(ctx, stay);
  }

  @Mutation(() => LookAtResult, { description: 'Reads a section that is shared now. The guest sees who read it and when, written before the words are answered.' })
  @Needs('plans.read')
  lookAt(@Who() ctx: RequestContext, @Args('grant', { type: () => ID }) grant: string, @Args('section', { type: () => ID }) section: string) {
    return this.looks.lookAt(ctx, grant, section);
  }

  @Mutation(() => SuggestToGuestResult, { description: 'Words for the guest’s own plan, up to 8 KiB: the guest takes them in, or not. They go after 7 days, or when the guest leaves.' })
  @Needs('plans.read')
  suggestToGuest(@Who() ctx: RequestContext, @Args('stay', { type: () => ID }) stay: string, @Args('words') words: string) {
    return this.suggestions.suggest(ctx, stay, words);
  }

  @Mutation(() => SuggestionWithdrawn, { description: 'Takes one’s own suggestion back.' })
  @Needs('plans.read')
  withdrawSuggestion(@Who() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<SuggestionWithdrawn> {
    return this.suggestions.withdraw(ctx, id);
  }

  @Query(() => [OwnSuggestion], { description: 'One’s own suggestions that wait for the guest of a stay. Nobody sees another’s.' })
  @Needs('plans.read')
  mySuggestions(@Who() ctx: RequestContext, @Args('stay', { type: () => ID }) stay: string): Promise<OwnSuggestion[]> {
    return this.suggestions.mine(ctx, stay);
  }

  @Query(() => [Worker], { description: 'Who works shifts in the house of a stay: for what guests write on paper about them.' })
  @Needs('plans.read')
  workersHere(@Who() ctx: RequestContext, @Args('stay', { type: () => ID }) stay: string): Promise<Worker[]> {
    return this.paper.workersHere(ctx, stay);
  }

  @Mutation(() => TypeInShareResult, { description: 'From a guest’s paper: who may read which parts until when. It waits for the guest as words do; nothing is shared until they say yes in their app, and if they never do, nothing is.' })
  @Needs('plans.read')
  typeInShare(
    @Who() ctx: RequestContext, @Args('stay', { type: () => ID }) stay: string, @Args('words', { description: 'Which parts, as it stands on the paper.' }) words: string,
    @Args('worker', { type: () => ID, nullable: true, description: 'One worker alone; without, those on shift.' }) worker: string | null,
    @Args('until', { type: () => HouseDayScalar, nullable: true, description: 'The last day; without, until the stay ends.' }) until: HouseDay | null,
  ) {
    return this.paper.typeInShare(ctx, stay, { words, worker: worker ?? null, until: until ?? null });
  }

  @Mutation(() => TypeInBarResult, { description: 'From a guest’s paper: this worker may read nothing of theirs. It counts at once; the guest sees who typed it in, and can take it back. Nobody here is told whether it was so before.' })
  @Needs('plans.read')
  typeInBar(@Who() ctx: RequestContext, @Args('stay', { type: () => ID }) stay: string, @Args('worker', { type: () => ID }) worker: string) {
    return this.paper.typeInBar(ctx, stay, worker);
  }

  @Mutation(() => TypeInBarResult, { description: 'Takes back what one typed in oneself about who may not look, while the guest has not confirmed it. Nobody here is told what was there.' })
  @Needs('plans.read')
  takeBackTypedBar(@Who() ctx: RequestContext, @Args('stay', { type: () => ID }) stay: string, @Args('worker', { type: () => ID }) worker: string) {
    return this.paper.takeBackTypedBar(ctx, stay, worker);
  }
}
