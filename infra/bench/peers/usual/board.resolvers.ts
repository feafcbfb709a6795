import { ForbiddenException } from '@nestjs/common';
import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { InjectRepository } from '@nestjs/typeorm';
import { LessThanOrEqual, Repository } from 'typeorm';
import { addDays, calendarDayAt, nightsOf, type HouseDay } from '#peerhouse/kernel';
import { actionsOf, freeOf, isPast, stateOf, tonightOf, type PeerClaim } from '../board-rules.js';
import { Board, BoardAction, BoardClaim, BoardSpace } from './board.graphql.js';
import { CharterRow, HouseRow, SpaceRow } from './entities.js';
import type { Asking } from './loaders.js';

@Resolver(() => Board)
export class BoardResolver {
  constructor(
    @InjectRepository(HouseRow) private readonly houses: Repository<HouseRow>,
    @InjectRepository(CharterRow) private readonly charters: Repository<CharterRow>,
    @InjectRepository(SpaceRow) private readonly spaceRows: Repository<SpaceRow>,
  ) {}

  @Query(() => Board)
  async board(@Context() asking: Asking, @Args('houseId', { type: () => ID }) houseId: string, @Args('from', { type: () => String }) from: HouseDay, @Args('nights', { type: () => Int }) nights: number): Promise<Partial<Board>> {
    if (!asking.roles.some(({ serviceId, role }) => serviceId === houseId && ['peer_worker', 'coordinator', 'house_lead'].includes(role))) throw new ForbiddenException();
    const { timeZone } = await this.houses.findOneByOrFail({ id: houseId });
    const { charter } = await this.charters.findOneOrFail({ where: { serviceId: houseId, startsOn: LessThanOrEqual(calendarDayAt(asking.now, timeZone)) }, order: { startsOn: 'DESC', version: 'DESC' } });
    const house = { id: houseId, timeZone, longest: charter.nights?.longest ?? null, turns: charter.nights?.turns ?? '00:00', evening: charter.entry.hold?.until ?? '20:00' };
    asking.loaders.look(house, from, nights);
    return { house, houseId, timeZone, tonight: tonightOf(house, asking.now), longestNights: house.longest, nights: nightsOf(from, addDays(from, nights)) };
  }

  @ResolveField(() => [BoardSpace])
  spaces(@Parent() { houseId }: Board): Promise<SpaceRow[]> {
    return this.spaceRows.find({ where: { serviceId: houseId }, order: { position: 'ASC' } });
  }

  @ResolveField()
  async free(@Parent() board: Board, @Context() { loaders }: Asking): Promise<number[]> {
    const spaces = await this.spaces(board);
    return freeOf(await Promise.all(spaces.map(async (space) => ({ ...space, claims: await loaders.taken.load(space.id) }))), board.nights);
  }
}

@Resolver(() => BoardSpace)
export class SpaceResolver {
  @ResolveField()
  async claims(@Parent() { id }: BoardSpace, @Context() { loaders }: Asking): Promise<Partial<BoardClaim>[]> {
    const taken = await loaders.taken.load(id);
    return taken.map((claim) => ({ ...claim, stayId: claim.stay?.id ?? null, taken: claim }));
  }
}

@Resolver(() => BoardClaim)
export class ClaimResolver {
  @ResolveField()
  state(@Parent() { taken }: { taken: PeerClaim }): string {
    return stateOf(taken);
  }

  @ResolveField()
  pastLongest(@Parent() { taken }: { taken: PeerClaim }): boolean {
    return isPast(taken, taken.stay?.state === 'here');
  }

  @ResolveField(() => [BoardAction])
  actions(@Parent() { taken }: { taken: PeerClaim }, @Context() { now, onShift }: Asking): BoardAction[] {
    return actionsOf(taken, now, onShift);
  }
}
