import { Field, ID, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '#peerhouse/platform';

@ObjectType({ description: 'Something that was promised and has not come about, or that a person has to look at. Ids alone: whom it is about is for those who ask them.' })
export class LateMessage {
  @Field(() => ID, { description: 'Of the check-in.' }) declare checkInId: string;
  @Field(() => ID, { nullable: true, description: 'Of the message, where one waits.' }) declare messageId: string | null;
  @Field(() => String, { description: 'A message waits for: quiet, last_try, worker_has_it, asker_away, sending_held, gateway (nobody takes it at the moment), keys (no number can be opened). On a list because of: may_have_gone_out, could_not_reach, no_way, our_delay, asker_left; or for a day: by_hand, asked, wrote. not_looked_at: the machine is behind.' }) declare why: string;
  @Field(() => InstantScalar, { description: 'Since when: its moment, when the message was made, or what was promised.' }) declare since: Date;
}
