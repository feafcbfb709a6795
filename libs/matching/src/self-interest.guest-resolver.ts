import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { GuestVisiting, type GuestVisitor } from '#peerhouse/identity';
import { Public } from '#peerhouse/platform';
import { WishesInput } from './matching.graphql.js';
import { ProgrammeDoor, SayInterestedResult, SelfInterestInput } from './self-interest.graphql.js';
import { SelfInterest } from './self-interest.service.js';

const why = 'whoever is interested has no sign-in yet; it tells of nobody';

/** The programme's open door: what it is, and “I'm interested”. */
@Resolver()
export class SelfInterestGuestResolver {
  constructor(private readonly interest: SelfInterest) {}

  @Query(() => [ProgrammeDoor], { description: 'What matching programmes say of themselves: of the organisation that the address on the ward’s page names, else of the only one.' })
  @Public(why)
  programmes(@Args('at', { type: () => ID, nullable: true }) at: string | null, @Args('language', { type: () => String, nullable: true, description: 'Of its sentences; English where there is none in it.' }) language: string | null): Promise<ProgrammeDoor[]> {
    return this.interest.see(at, language ?? 'en');
  }

  @Mutation(() => SayInterestedResult, { description: 'I’m interested. The moment is the place in the queue; nothing must be said, and nobody asks about health. With wishes they come onto the list at once. Sent again with the same ticket within an hour it is the same interest, with a new code.' })
  @Public(why)
  sayInterested(
    @Args('at', { type: () => ID, description: 'The organisation.' }) organisation: string, @Args('programmeId', { type: () => ID }) programme: string,
    @Args('ticket', { type: () => ID, description: 'An id that only whoever sends it knows.' }) ticket: string,
    @Args('input', { type: () => SelfInterestInput }) input: SelfInterestInput, @Args('wishes', { type: () => WishesInput, nullable: true }) wishes: WishesInput | null, @GuestVisiting() { address }: GuestVisitor,
  ) {
    return this.interest.say({ organisationId: organisation, programmeId: programme, ticket }, { interest: input, wishes }, address);
  }
}
