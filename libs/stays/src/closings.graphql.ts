import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { HouseDay } from '#peerhouse/kernel';
import { HouseDayScalar, InstantScalar, InvalidInput, resultUnion } from '#peerhouse/platform';
import { ChangedElsewhere, NothingEmpty, NotNow, SpaceTaken, TooLongAgo } from './refusals.js';
import { Action } from './stays.graphql.js';

@ObjectType({ description: 'A closing as it was written once.' })
export class ClosingLine {
  @Field(() => HouseDayScalar, { description: 'First night.' }) from: HouseDay;
  @Field(() => HouseDayScalar, { description: 'The morning after the last night.' }) to: HouseDay;
  @Field(() => String, { description: 'not_enough_of_us, repair, cleaning or something_else.' }) why: string;
  @Field(() => String, { nullable: true, description: 'The house’s own words, about the space; null: none, or forgotten.' }) words: string | null;
  @Field(() => Boolean, { description: 'It was called off here.' }) calledOff: boolean;
  @Field(() => String, { nullable: true, description: 'Who wrote it, by the name they go by at work.' }) by: string | null;
  @Field(() => InstantScalar, { description: 'When.' }) at: Date;
}

@ObjectType({ description: 'A space out of use for some nights, and how it came about.' })
export class Closing extends ClosingLine {
  @Field(() => ID, { description: 'Id of the closing; of its claim on the board while there is one.' }) id: string;
  @Field(() => ID, { description: 'The house.' }) houseId: string;
  @Field(() => ID, { description: 'The space.' }) spaceId: string;
  @Field(() => String, { description: 'What the house calls it.' }) spaceName: string;
  @Field(() => String, { description: 'planned, running, over, or called_off.' }) state: string;
  @Field(() => Int, { description: 'Grows each time it is written; send it back with changeClosing.' }) version: number;
  @Field(() => [ClosingLine], { description: 'What was written before, newest first.' }) history: ClosingLine[];
  @Field(() => [Action], { description: 'change, openAgain, closeAgain: what may be done with it.' }) actions: Action[];
}

@InputType({ description: 'A closing as it is to be.' })
export class ClosingInput {
  @Field(() => HouseDayScalar, { description: 'First night.' }) from: HouseDay;
  @Field(() => HouseDayScalar, { description: 'The morning after the last night.' }) to: HouseDay;
  @Field(() => String, { description: 'not_enough_of_us, repair, cleaning or something_else.' }) why: string;
  @Field(() => String, { nullable: true, description: 'Own words about the space, up to 200 characters; gone after the days the charter keeps stays.' }) words?: string | null;
}

@ObjectType({ description: 'What is empty on those nights is not offered.' })
export class OffOffer {
  @Field(() => [ID], { description: 'The closings that were made; send them to offerAgain.' }) closingIds: string[];
  @Field(() => Int, { description: 'Spaces taken off offer for some or all of those nights.' }) spaces: number;
  @Field(() => Int, { description: 'Spaces that are taken for all of them and stay so.' }) stillTaken: number;
}

@ObjectType({ description: 'Spaces are offered again.' })
export class OfferedAgain {
  @Field(() => Int, { description: 'Spaces that are offered again on some night.' }) spaces: number;
}

export const ChangeClosingResult = resultUnion('ChangeClosingResult', Closing, [SpaceTaken, InvalidInput, ChangedElsewhere, NotNow]);
export const CloseAgainResult = resultUnion('CloseAgainResult', Closing, [SpaceTaken, NotNow, TooLongAgo]);
export const TakeOffOfferResult = resultUnion('TakeOffOfferResult', OffOffer, [NothingEmpty, InvalidInput]);
