import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { isId } from '#peerhouse/kernel';
import { Public } from '#peerhouse/platform';
import { RightsNow } from './rights-now.graphql.js';
import { RightsNowQuery } from './rights-now.query.js';

@Resolver()
export class RightsNowGuestResolver {
  constructor(private readonly rights: RightsNowQuery) {}

  @Query(() => [RightsNow], { description: 'Rights and ways to complain, as the houses publish them now; by name. It tells of nobody who is there.' })
  @Public('rights are for whoever wants to know them')
  rightsTexts(
    @Args('at', { type: () => ID, nullable: true, description: 'The organisation, from the address on the paper.' }) at: string | null,
    @Args('language', { type: () => String, nullable: true, description: 'Language code; the house’s own where it has no words in it.' }) language: string | null,
  ): Promise<RightsNow[]> {
    return this.rights.of(at && isId(at) ? at : null, language ?? 'en');
  }
}
