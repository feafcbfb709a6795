import { Field, ID, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { HouseDay } from '#peerhouse/kernel';
import { Database, HouseDayScalar, InstantScalar } from '#peerhouse/platform';
import { HeldAboutMe } from '#peerhouse/stays';

@ObjectType({ description: 'A promise of the house, when somebody goes to a hospital or is taken.' })
export class HeldPromise {
  @Field(() => ID, { description: 'The stay.' }) stayId: string;
  @Field(() => String, { description: 'go_along, ring, visit or bring_something.' }) kind: string;
  @Field(() => HouseDayScalar, { description: 'The day it is for.' }) day: HouseDay;
  @Field(() => String, { nullable: true, description: 'A practical line.' }) words: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was done.' }) doneAt: Date | null;
}

const held = `select a.stay_id as "stayId", a.kind, a.day, a.line as words, a.done_at as "doneAt" from accompanying a where a.stay_id = any($1) order by a.day, a.promised_at`;

@Resolver(() => HeldAboutMe)
export class HeldPromisesGuestResolver {
  constructor(private readonly database: Database) {}

  @ResolveField(() => [HeldPromise], { description: 'What the house promised to do, by day.' })
  promises(@Parent() { ctx, stayIds }: HeldAboutMe): Promise<HeldPromise[]> {
    return this.database.read(ctx, (reader) => reader.sql<HeldPromise>(held, [stayIds], 'held-promises'));
  }
}
