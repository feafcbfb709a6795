import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { HouseDay } from '#peerhouse/kernel';
import { HouseDayScalar } from '#peerhouse/platform';

@ObjectType({ description: 'A space for the nights that were looked for.' })
export class FoundSpace {
  @Field(() => ID, { description: 'Id of the space.' }) spaceId: string;
  @Field(() => String, { description: 'What the house calls it.' }) name: string;
  @Field(() => [String], { description: 'step_free, own_bathroom, shared, quiet.' }) features: string[];
  @Field(() => Boolean, { description: 'Kept for emergencies: not on offer.' }) kept: boolean;
  @Field(() => Int, { description: 'Nights in a row that are free from the first night on; at most 365.' }) freeNights: number;
  @Field(() => Int, { description: 'Those of them that are on offer: up to the nominal longest stay.' }) offeredNights: number;
  @Field(() => Boolean, { description: 'Free for all the nights.' }) freeForAll: boolean;
  @Field(() => HouseDayScalar, { nullable: true, description: 'The next day after the first night from which it is free for all the nights.' }) nextFree: HouseDay | null;
  @Field(() => Boolean, { description: 'Somebody whose nights have ended is still in it.' }) stillIn: boolean;
}

@ObjectType({ description: 'A house with its spaces for the nights that were looked for.' })
export class FoundHouse {
  @Field(() => ID, { description: 'The house.' }) houseId: string;
  @Field(() => String, { description: 'Its name.' }) name: string;
  @Field(() => String, { description: 'IANA time zone; every day here is in it.' }) timeZone: string;
  @Field(() => HouseDayScalar, { description: 'The night that belongs to this moment there.' }) tonight: HouseDay;
  @Field(() => HouseDayScalar, { description: 'The first night looked for; tonight when nothing or a day that has passed was asked for.' }) from: HouseDay;
  @Field(() => Int, { nullable: true, description: 'Nominal longest stay in nights; null: none.' }) longestNights: number | null;
  @Field(() => HouseDayScalar, { nullable: true, description: 'The first day from which a space on offer is free for all the nights; null: none within a year.' }) firstPossible: HouseDay | null;
  @Field(() => [FoundSpace], { description: 'Best first: free for all, then the longest stretch; kept ones last.' }) spaces: FoundSpace[];
}
