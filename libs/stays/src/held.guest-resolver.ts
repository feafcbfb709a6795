import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#peerhouse/kernel';
import { Public, Who } from '#peerhouse/platform';
import { GuestNotes } from './guest-notes.service.js';
import { HeldAboutMe, SeeItDifferentlyResult } from './held.graphql.js';
import { HeldQuery } from './held.query.js';

const why = 'a guest has no role; without a sign-in it answers nothing, and with one only about who asks';

@Resolver()
export class HeldGuestResolver {
  constructor(private readonly held: HeldQuery, private readonly notes: GuestNotes) {}

  @Query(() => HeldAboutMe, { description: 'Everything the house holds about the guest who is signed in.' })
  @Public(why)
  heldAboutMe(@Who() ctx: RequestContext): Promise<HeldAboutMe> {
    return this.held.mine(ctx);
  }

  @Mutation(() => SeeItDifferentlyResult, { description: 'The guest’s own words beside a line, up to 1,000 characters; empty words take them out. Workers see them and cannot remove them. They go with the stay.' })
  @Public(why)
  seeItDifferently(
    @Who() ctx: RequestContext, @Args('stay', { type: () => ID, description: 'Which stay.' }) stay: string, @Args('line', { type: () => String, description: 'called, nights, rooms, hopes, leaving, lock_box, rights, enquiry, or the name of a line or message.' }) line: string,
    @Args('words', { type: () => String }) words: string,
  ): Promise<typeof SeeItDifferentlyResult> {
    return this.notes.write(ctx, stay, line, words);
  }
}
