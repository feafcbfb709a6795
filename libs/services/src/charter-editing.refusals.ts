import { Field, ObjectType } from '@nestjs/graphql';
import { Refusal, type HouseDay } from '#peerhouse/kernel';
import { HouseDayScalar, RefusalType } from '#peerhouse/platform';

@ObjectType({ implements: () => RefusalType, description: 'The version’s day has come: it stays. A change is a further version.' })
export class VersionInForce extends Refusal {
  constructor(since: HouseDay) {
    super();
    this.since = since;
  }

  @Field(() => HouseDayScalar, { description: 'Its first day.' })
  declare since: HouseDay;
}
