import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { isId } from '#peerhouse/kernel';
import { Public } from '#peerhouse/platform';
import { Welcome } from './welcome.graphql.js';
import { WelcomeQuery } from './welcome.query.js';

@Resolver()
export class WelcomeGuestResolver {
  constructor(private readonly welcoming: WelcomeQuery) {}

  @Query(() => Welcome, { description: 'Houses to ring and languages to choose from, before anybody signs in. It tells of nobody who is there.' })
  @Public('the first page, for whoever opens it')
  welcome(@Args('at', { type: () => ID, nullable: true, description: 'The organisation, from the address on the paper.' }) at: string | null): Promise<Welcome> {
    return this.welcoming.welcome(at && isId(at) ? at : null);
  }
}
