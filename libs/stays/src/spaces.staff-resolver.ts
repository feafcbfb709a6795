import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { HouseDay, RequestContext } from '#peerhouse/kernel';
import { HouseDayScalar, Needs, Who } from '#peerhouse/platform';
import { ReadySpaces, type GettingReadyView } from './ready.service.js';
import { FoundHouse } from './search.graphql.js';
import { SearchQuery, type FoundHouseView } from './search.query.js';
import { SpaceGettingReady, SpaceReady } from './stays.graphql.js';

@Resolver()
export class SpacesStaffResolver {
  constructor(private readonly ready: ReadySpaces, private readonly search: SearchQuery) {}

  @Query(() => [FoundHouse], { name: 'findNights', description: 'Spaces free from that day (tonight unless said) for so many nights, in every house whose board one may see; best first.' })
  @Needs('board.see')
  find(
    @Who() ctx: RequestContext, @Args('from', { type: () => HouseDayScalar, nullable: true }) from: HouseDay | null,
    @Args('nights', { type: () => Int, nullable: true, description: '1 to 365; 1 unless said.' }) nights: number | null, @Args('kind', { type: () => String, nullable: true, description: 'night unless said, or day.' }) kind: string | null,
  ): Promise<FoundHouseView[]> {
    return this.search.find(ctx, { from: from ?? null, nights: nights ?? 1, kind: kind ?? 'night' });
  }

  @Query(() => [SpaceGettingReady], { name: 'gettingReady', description: 'Spaces that somebody has left and that are not ready yet, first ready first. None where the charter gives no time for it.' })
  @Needs('board.see', 'houseId')
  gettingReady(@Who() ctx: RequestContext, @Args('houseId', { type: () => ID }) houseId: string): Promise<GettingReadyView[]> {
    return this.ready.list(ctx, houseId);
  }

  @Mutation(() => SpaceReady, { description: 'The space is ready now: somebody may come in. Written into the audit.' })
  @Needs('board.change')
  sayReady(@Who() ctx: RequestContext, @Args('spaceId', { type: () => ID }) spaceId: string): Promise<{ spaceId: string }> {
    return this.ready.say(ctx, spaceId);
  }
}
