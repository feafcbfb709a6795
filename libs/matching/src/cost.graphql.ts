import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import type { HouseDay } from '#peerhouse/kernel';
import { HouseDayScalar, InvalidInput, resultUnion } from '#peerhouse/platform';

@ObjectType({ description: 'What a programme cost, as it was written down with a day.' })
export class ProgrammeCost {
  @Field(() => HouseDayScalar, { description: 'The day; the first of a month stands for the month.' }) declare day: HouseDay;
  @Field(() => Float, { description: 'In the currency of the reports.' }) declare amount: number;
}

@ObjectType({ description: 'What a programme cost.' })
export class ProgrammeCosts {
  @Field(() => ID, { description: 'The programme.' }) declare programmeId: string;
  @Field(() => String, { description: 'The three letters of the currency of its reports.' }) declare currency: string;
  @Field(() => [ProgrammeCost], { description: 'One for each day that something is written for, newest first.' }) declare costs: ProgrammeCost[];
}

export const CostsResult = resultUnion('CostsResult', ProgrammeCosts, [InvalidInput]);
