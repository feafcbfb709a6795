import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#peerhouse/kernel';
import { Needs, Who } from '#peerhouse/platform';
import { LooksService } from './looks.service.js';
import { LookAtResult, OwnSuggestion, SharedWithUs, SuggestionWithdrawn, SuggestToGuestResult } from './staff.graphql.js';
import { SuggestionsService } from './suggestions.service.js';

/** All that staff can ask about plans. There is no field by which they read, write or reset what is not shared. */
@Resolver()
export class PlansStaffResolver {
  constructor(private readonly looks: LooksService, private readonly suggestions: SuggestionsService) {}

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
}
