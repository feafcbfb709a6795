import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#peerhouse/kernel';
import { Needs, Who } from '#peerhouse/platform';
import { HereBeforeService } from './here-before.service.js';
import { HereBeforeInput, WriteDownHereResult } from './stays.graphql.js';
import { StaysQuery } from './stays.query.js';

@Resolver()
export class HereBeforeStaffResolver {
  constructor(private readonly hereBefore: HereBeforeService, private readonly query: StaysQuery) {}

  @Mutation(() => WriteDownHereResult, { description: 'In the first 14 days of a house: a guest who is here already, since whenever. The space is theirs from tonight on. Taken back with undoWelcome.' })
  @Needs('stays.welcome', 'houseId')
  async writeDownHere(
    @Who() ctx: RequestContext, @Args('houseId', { type: () => ID }) houseId: string, @Args('input', { type: () => HereBeforeInput }) input: HereBeforeInput,
    @Args('id', { type: () => ID, nullable: true, description: 'A random UUID of the caller’s own: sent again with it, it is written down once.' }) id?: string | null,
  ) {
    return this.query.after(ctx, await this.hereBefore.writeDown(ctx, houseId, input, id ?? undefined));
  }
}
