import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#peerhouse/kernel';
import { Database, mustIn, Needs, NotHere, Who } from '#peerhouse/platform';
import { GuestWords } from './held.graphql.js';
import { StayLookup } from './stay-lookup.js';
import { WordsOfStays } from './words-of-stays.query.js';

@Resolver()
export class GuestWordsStaffResolver {
  constructor(private readonly database: Database, private readonly stays: StayLookup, private readonly words: WordsOfStays) {}

  @Query(() => GuestWords, { description: 'What the guest of a stay wrote beside lines about them, and what they were told. Read only.' })
  @Needs('names.show')
  guestWords(@Who() ctx: RequestContext, @Args('stayId', { type: () => ID }) stayId: string): Promise<GuestWords> {
    return this.database.read(ctx, async (reader) => {
      const stay = await this.stays.find(reader, stayId);
      if (!stay) throw new NotHere();
      mustIn(ctx, 'names.show', stay.houseId);
      return { stayId, ...(await this.words.read(reader, [stayId])) };
    });
  }
}
