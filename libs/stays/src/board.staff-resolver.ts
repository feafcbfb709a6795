import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { HouseDay, RequestContext } from '#peerhouse/kernel';
import { HouseDayScalar, Needs, Who } from '#peerhouse/platform';
import { BoardQuery, type BoardClaimView, type BoardView } from './board.query.js';
import { ClosuresService } from './closures.service.js';
import { NamesService } from './names.service.js';
import { FreeSpace } from './refusals.js';
import { Board, CloseSpaceResult, OpenSpaceResult, ShownNames } from './stays.graphql.js';
import type { FreeSpaceView } from './stay.rules.js';

const house = () => Args('houseId', { type: () => ID });
const night = (name: string, nullable = false) => Args(name, { type: () => HouseDayScalar, nullable });

@Resolver()
export class BoardStaffResolver {
  constructor(
    private readonly query: BoardQuery,
    private readonly closures: ClosuresService,
    private readonly names: NamesService,
  ) {}

  @Query(() => Board, { name: 'board', description: 'Spaces by nights, from tonight unless said, 14 nights unless said, at most 366. Without names.' })
  @Needs('board.see', 'houseId')
  board(@Who() ctx: RequestContext, @house() houseId: string, @night('from', true) from: HouseDay | null, @Args('nights', { type: () => Int, nullable: true }) nights: number | null): Promise<BoardView> {
    return this.query.board(ctx, houseId, from ?? null, nights ?? null);
  }

  @Query(() => [FreeSpace], { name: 'freeSpaces', description: 'Spaces of the house for those nights, best first; kept ones last and marked.' })
  @Needs('board.see', 'houseId')
  free(
    @Who() ctx: RequestContext, @house() houseId: string, @night('from') from: HouseDay,
    @Args('nights', { type: () => Int, description: '1 to 365.' }) nights: number, @Args('kind', { type: () => String, nullable: true }) kind: string | null,
  ): Promise<FreeSpaceView[]> {
    return this.query.free(ctx, houseId, { kind: kind ?? 'night', from, nights });
  }

  @Mutation(() => ShownNames, { description: 'Names of the people here or expected, for two minutes; written into the audit.' })
  @Needs('names.show', 'houseId')
  showNames(@Who() ctx: RequestContext, @house() houseId: string) {
    return this.names.show(ctx, houseId);
  }

  @Mutation(() => CloseSpaceResult, { description: 'Takes a space out of use for the nights [from, to); why: not_enough_of_us, repair, cleaning or something_else.' })
  @Needs('board.change')
  async closeSpace(
    @Who() ctx: RequestContext, @Args('spaceId', { type: () => ID }) spaceId: string, @night('from') from: HouseDay, @night('to') to: HouseDay, @Args('why', { type: () => String }) why: string,
    @Args('words', { type: () => String, nullable: true, description: 'Own words about the space, up to 200 characters; gone after the days the charter keeps stays.' }) words: string | null,
  ) {
    const result = await this.closures.close(ctx, spaceId, { from, to, why, words });
    if (typeof result !== 'string') return result;
    const closure: BoardClaimView = {
      id: result, state: 'closed', from, to, stayId: null, heldFor: null, endsAt: null, why, pastLongest: false, actions: [{ name: 'openAgain', allowed: true, whyNot: null }],
    };
    return closure;
  }

  @Mutation(() => OpenSpaceResult, { description: 'Puts a space back into use; nights that have passed stay closed.' })
  @Needs('board.change')
  openSpace(@Who() ctx: RequestContext, @Args('claimId', { type: () => ID }) claimId: string) {
    return this.closures.open(ctx, claimId);
  }
}
