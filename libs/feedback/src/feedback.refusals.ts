import { Field, ObjectType } from '@nestjs/graphql';
import { Refusal } from '#peerhouse/kernel';
import { InstantScalar, RefusalType } from '#peerhouse/platform';

const implement = { implements: () => RefusalType };

@ObjectType({ ...implement, description: 'Whoever decided does not close the review of it: somebody else does.' })
export class SomebodyElseCloses extends Refusal {}

@ObjectType({ ...implement, description: 'This review was closed; its words stay as they are.' })
export class ReviewClosed extends Refusal {
  constructor(by: string | null, at: Date | null) {
    super();
    this.by = by;
    this.at = at;
  }
  @Field(() => String, { nullable: true, description: 'By whom, by the name they go by at work.' }) by: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When.' }) at: Date | null;
}
