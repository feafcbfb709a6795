import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { HouseDay } from '#peerhouse/kernel';
import { HouseDayScalar } from '#peerhouse/platform';
import { Stay } from '#peerhouse/stays';
import { EnquiryLine } from './entry.graphql.js';

@ObjectType({ description: 'What needs a person in the next hours.' })
export class Now {
  @Field(() => ID, { description: 'The house.' }) houseId: string;
  @Field(() => HouseDayScalar, { description: 'The night that belongs to this moment.' }) tonight: HouseDay;
  @Field(() => HouseDayScalar, { description: 'Today’s date in the house.' }) today: HouseDay;
  @Field(() => Int, { description: 'Spaces empty and open tonight; day places count nowhere here.' }) open: number;
  @Field(() => Int, { description: 'Empty tonight and closed; kept spaces are not counted.' }) notOffered: number;
  @Field(() => Int, { description: 'Taken tonight.' }) taken: number;
  @Field(() => Int, { description: 'People on the waiting list without an offer, while a space can be offered to one of them for all their nights from tonight; else 0.' }) waiting: number;
  @Field(() => [EnquiryLine], { description: 'Open ones, those on the waiting list with an offer that runs, and those we said we would ring about by today and have not.' }) enquiries: EnquiryLine[];
  @Field(() => [Stay], { description: 'Expected by tonight; here, and leaving by tomorrow.' }) stays: Stay[];
  @Field(() => Int, { nullable: true, description: 'Open lines of the handover that the asker has not read; null off shift.' }) unread: number | null;
}
