import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { HouseDay } from '#peerhouse/kernel';
import { HouseDayScalar, InstantScalar } from '#peerhouse/platform';

@ObjectType({ description: 'The house or programme, as a guest sees it.' })
export class GuestHouse {
  constructor(values: { id: string; kind: string; name: string; phone: string; timeZone: string }) {
    Object.assign(this, values);
  }

  @Field(() => ID, { description: 'Names it as a reader of plans.' })
  declare id: string;

  @Field(() => String, { description: 'house, or programme: of a house somebody is awake.' })
  declare kind: string;

  @Field(() => String, { description: 'Its name.' })
  declare name: string;

  @Field(() => String, { description: 'Its number.' })
  declare phone: string;

  @Field(() => String, { description: 'IANA name of its time zone, in which nights and hours are told.' })
  declare timeZone: string;
}

@ObjectType({ description: 'The guest’s own stay.' })
export class GuestStay {
  constructor(values: { id: string; state: string; arrives: HouseDay; leaves: HouseDay; nights: number; keptUntil: Date | null }) {
    Object.assign(this, values);
  }

  @Field(() => ID, { description: 'Names it where something ends with it.' })
  declare id: string;

  @Field(() => String, { description: 'expected, here, left or not_taken_up.' })
  declare state: string;

  @Field(() => HouseDayScalar, { description: 'The first night.' })
  declare arrives: HouseDay;

  @Field(() => HouseDayScalar, { description: 'The morning of leaving: planned, or as it was.' })
  declare leaves: HouseDay;

  @Field(() => Int, { description: 'How many nights that is.' })
  declare nights: number;

  @Field(() => InstantScalar, { nullable: true, description: 'Until when the house keeps the space for an expected guest.' })
  declare keptUntil: Date | null;
}
