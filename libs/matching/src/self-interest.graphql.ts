import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { TooManyTries } from '#peerhouse/identity';
import type { HouseDay } from '#peerhouse/kernel';
import { HouseDayScalar, InstantScalar, InvalidInput, resultUnion } from '#peerhouse/platform';
import { MatchStep, ProgrammeGroup } from './matching.graphql.js';
import { OutsideCatchment } from './matching.refusals.js';

@ObjectType({ description: 'A matching programme, as it presents itself to anybody.' })
export class ProgrammeDoor {
  @Field(() => ID, { description: 'The programme.' }) declare id: string;
  @Field(() => ID, { description: 'Its organisation.' }) declare organisation: string;
  @Field(() => String, { description: 'IANA name of its time zone.' }) declare timeZone: string;
  @Field(() => String, { description: 'Its name.' }) declare name: string;
  @Field(() => String, { description: 'Its phone.' }) declare phone: string;
  @Field(() => [String], { description: 'Places it is in.' }) declare places: string[];
  @Field(() => [String], { description: 'How it meets, who is matched, what is not asked; in its own sentences.' }) declare sentences: string[];
}

@ObjectType({ description: 'The interest is noted, and with it their place in the queue.' })
export class SaidInterested {
  @Field(() => String, { description: 'A code for their own page, shown once.' }) declare code: string;
  @Field(() => InstantScalar, { description: 'Until when it works.' }) declare endsAt: Date;
  @Field(() => MatchStep, { description: 'What comes next.' }) declare nextStep: MatchStep;
  @Field(() => [ProgrammeGroup], { description: 'This week’s groups, open to everyone.' }) declare groups: ProgrammeGroup[];
}

@InputType({ description: 'What somebody says of themself. Nothing of it must be said.' })
export class SelfInterestInput {
  @Field(() => String, { nullable: true, description: 'The name they want to be called by, up to 60 letters.' }) declare called?: string | null;
  @Field(() => String, { nullable: true, description: 'How to reach them, up to 200 letters.' }) declare reach?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'A message may be left.' }) declare messageSafe?: boolean | null;
  @Field(() => HouseDayScalar, { nullable: true, description: 'About when they leave the ward, or left it.' }) declare leavesHospitalOn?: HouseDay | null;
  @Field(() => String, { nullable: true, description: 'Where they would like to meet: one of the programme’s places.' }) declare place?: string | null;
}

export const SayInterestedResult = resultUnion('SayInterestedResult', SaidInterested, [InvalidInput, OutsideCatchment, TooManyTries]);
