import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { HouseDay } from '#peerhouse/kernel';
import { CodeEnded, TooManyTries, WrongCode } from '#peerhouse/identity';
import { HouseDayScalar, InstantScalar, InvalidInput, resultUnion } from '#peerhouse/platform';
import { RightsText } from '#peerhouse/services';
import { GuestHouse } from '#peerhouse/stays';
import { AlreadyDecided, DecisionMade } from './entry.refusals.js';

@ObjectType({ description: 'One of the house’s own promises, made from its charter.' })
export class HousePromise {
  @Field(() => String, { description: 'A short heading.' }) heading: string;
  @Field(() => String, { description: 'One or more short sentences.' }) text: string;
}

@ObjectType({ description: 'The person’s own voice in an enquiry, opened by their code: what was asked, and what they answered. Of nobody else anything.' })
export class MyVoice {
  @Field(() => GuestHouse, { description: 'The house that was asked.' }) house: GuestHouse;
  @Field(() => String, { description: 'open, in_conversation or waiting (on the list: nothing to say now).' }) state: string;
  @Field(() => String, { description: 'night or day.' }) spaceKind: string;
  @Field(() => HouseDayScalar, { nullable: true, description: 'The first night asked for; null: not said.' }) wantsFrom: HouseDay | null;
  @Field(() => Int, { nullable: true, description: 'How many nights; null: not said.' }) wantsNights: number | null;
  @Field(() => [String], { description: 'Whose voices decide, the person’s among them: guest, first_contact, second_member, house, referrer or peer.' }) voices: string[];
  @Field(() => String, { nullable: true, description: 'yes, not_sure or no; null: nothing was said.' }) answer: string | null;
  @Field(() => Boolean, { description: 'Whether it was said with a code, not told to a worker.' }) ownPhone: boolean;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was said last.' }) spokenAt: Date | null;
  @Field(() => InstantScalar, { description: 'Until when the code works; the decision ends it before.' }) endsAt: Date;
  @Field(() => String, { description: 'The language those words are in.' }) language: string;
  @Field(() => [HousePromise], { description: 'What the house says of itself.' }) promises: HousePromise[];
  @Field(() => [RightsText], { description: 'The person’s rights there, in an emergency, and how to complain.' }) texts: RightsText[];
}

export const OpenMyVoiceResult = resultUnion('OpenMyVoiceResult', MyVoice, [WrongCode, CodeEnded, TooManyTries]);
export const SayMyVoiceResult = resultUnion('SayMyVoiceResult', MyVoice, [WrongCode, CodeEnded, TooManyTries, DecisionMade, InvalidInput]);

@ObjectType({ description: 'A code by which the person says their own voice, shown once.' })
export class VoiceCode {
  @Field(() => String, { description: '8 characters, in two groups.' }) code: string;
  @Field(() => InstantScalar, { description: 'Until when it works, 72 hours; the decision ends it before.' }) endsAt: Date;
  @Field(() => String, { description: 'Where the guests’ own app is.' }) address: string;
}

export const GiveVoiceCodeResult = resultUnion('GiveVoiceCodeResult', VoiceCode, [AlreadyDecided]);
