import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { HouseDay } from '#peerhouse/kernel';
import { HouseDayScalar } from '#peerhouse/platform';
import { RightsText } from './services.graphql.js';

@ObjectType({ description: 'Somebody outside the house to complain to.' })
export class RightsContact {
  @Field(() => String, { description: 'Who.' }) declare name: string;
  @Field(() => String, { description: 'How to reach them.' }) declare way: string;
}

@ObjectType({ description: 'What a house publishes of rights and complaints, as it stands now. For anybody; nothing of who is there.' })
export class RightsNow {
  @Field(() => ID, { description: 'The house.' }) declare houseId: string;
  @Field(() => String, { description: 'house or programme.' }) declare kind: string;
  @Field(() => String, { description: 'Its name.' }) declare name: string;
  @Field(() => String, { description: 'Its number; empty where the charter names none.' }) declare phone: string;
  @Field(() => String, { description: 'Version of its charter.' }) declare charterVersion: string;
  @Field(() => HouseDayScalar, { description: 'Since when that version holds.' }) declare startsOn: HouseDay;
  @Field(() => String, { description: 'Language of the words.' }) declare language: string;
  @Field(() => [RightsText], { description: 'The texts, in the charter’s order.' }) declare texts: RightsText[];
  @Field(() => String, { description: 'Who in the house hears complaints first, and how.' }) declare officer: string;
  @Field(() => [RightsContact], { description: 'To whom outside the house one can complain.' }) declare outside: RightsContact[];
}
