import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { GuestVisiting, type GuestVisitor } from '#peerhouse/identity';
import { Public } from '#peerhouse/platform';
import { ProgrammeDoor, SayInterestedResult, SelfInterestInput } from './self-interest.graphql.js';
import { SelfInterest } from './self-interest.service.js';

const at = () => Args('at', { type: () => ID, description: 'The organisation, as the ward’s page has it.' });
const programmeId = () => Args('programmeId', { type: () => ID });
const why = 'whoever is interested has no sign-in yet; it tells of nobody';

/** The programme's open door: what it is, and “I'm interested”. */
@Resolver()
export class SelfInterestGuestResolver {
  constructor(private readonly interest: SelfInterest) {}

  @Query(() => ProgrammeDoor, { description: 'What a matching programme says of itself.' })
  @Public(why)
  programme(@at() organisation: string, @programmeId() programme: string, @Args('language', { type: () => String, nullable: true, description: 'Of its sentences; English where there is none in it.' }) language: string | null): Promise<ProgrammeDoor> {
    return this.interest.see({ organisationId: organisation, programmeId: programme }, language ?? 'en');
  }

  @Mutation(() => SayInterestedResult, { description: 'I’m interested. The moment is the place in the queue; nothing must be said, and nobody asks about health.' })
  @Public(why)
  sayInterested(@at() organisation: string, @programmeId() programme: string, @Args('input', { type: () => SelfInterestInput }) input: SelfInterestInput, @GuestVisiting() { address }: GuestVisitor) {
    return this.interest.say({ organisationId: organisation, programmeId: programme }, input, address);
  }
}
