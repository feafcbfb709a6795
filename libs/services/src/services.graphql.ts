import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { AuthenticatorKey, LinkEnded, RoleEnum, TooManyTries } from '#peerhouse/identity';
import type { HouseDay, Role } from '#peerhouse/kernel';
import { HouseDayScalar, InvalidInput, resultUnion } from '#peerhouse/platform';
import type { HouseInput } from './new-house.js';

@ObjectType('WordForms', { description: 'A word for one and for many, as this service says it.' })
export class WordFormsType {
  @Field(() => String, { description: 'Of one.' })
  declare one: string;

  @Field(() => String, { description: 'Of many.' })
  declare many: string;
}

@ObjectType('Service', { description: 'A house or a programme of the organisation.' })
export class ServiceType {
  @Field(() => ID, { description: 'Of the service.' })
  declare id: string;

  @Field(() => String, { description: 'Its name.' })
  declare name: string;

  @Field(() => String, { description: 'house or programme.' })
  declare kind: string;

  @Field(() => String, { description: 'IANA time zone; its nights and dates are meant there.' })
  declare timeZone: string;

  @Field(() => String, { description: 'Key of the blueprint it was opened from.' })
  declare blueprint: string;
}

@ObjectType({ description: 'A service in which the person has a role; for administrators every service of the organisation.' })
export class MyService {
  @Field(() => ID, { description: 'Of the service.' })
  declare id: string;

  @Field(() => String, { description: 'Its name.' })
  declare name: string;

  @Field(() => String, { description: 'house or programme.' })
  declare kind: string;

  @Field(() => String, { description: 'IANA time zone; its nights and dates are meant there.' })
  declare timeZone: string;

  @Field(() => [RoleEnum], { description: 'The person’s roles here; administrator is added for those who are.' })
  declare roles: Role[];

  @Field(() => [String], { description: 'Names of the permissions held here at this moment (see the policy table), e.g. stays.welcome.' })
  declare may: string[];

  @Field(() => HouseDayScalar, { nullable: true, description: 'The last day on which a new house can write down who was there before it began with Peerhouse; null: over.' })
  declare beginsUntil: HouseDay | null;

  @Field(() => WordFormsType, { description: 'What this service calls a guest.' })
  declare personWord: WordFormsType;

  @Field(() => WordFormsType, { description: 'What this service calls a space.' })
  declare spaceWord: WordFormsType;
}

@ObjectType('Blueprint', { description: 'The charter of a known service, from which a new one starts.' })
export class BlueprintType {
  @Field(() => String, { description: 'What `setUpHouse` asks for.' })
  declare key: string;

  @Field(() => String, { description: 'Name of the service it was made from.' })
  declare name: string;

  @Field(() => String, { description: 'house or programme.' })
  declare kind: string;

  @Field(() => String, { description: 'One line about that service.' })
  declare words: string;
}

@ObjectType({ description: 'One promise of a charter in plain words.' })
export class CharterSentence {
  @Field(() => String, { description: 'Which promise.' })
  declare key: string;

  @Field(() => String, { description: 'A short heading.' })
  declare heading: string;

  @Field(() => String, { description: 'One or more short sentences, made from the charter’s values.' })
  declare sentence: string;
}

@ObjectType({ description: 'A text that is told at arrival, made of the charter’s own sentences.' })
export class RightsText {
  @Field(() => String, { description: 'rights, emergency or complaints.' })
  declare key: string;

  @Field(() => String, { description: 'A short heading.' })
  declare heading: string;

  @Field(() => String, { description: 'The text, one paragraph a line.' })
  declare text: string;
}

@ObjectType('Forgotten', { description: 'How much of one kind was erased in a month.' })
export class ForgottenType {
  @Field(() => HouseDayScalar, { description: 'First day of the month, in the service’s time zone.' })
  declare month: string;

  @Field(() => String, { description: 'stays, closings, first-calls, enquiries; sign-ins of the whole organisation.' })
  declare what: string;

  @Field(() => Int, { description: 'How many.' })
  declare count: number;
}

@ObjectType({ description: 'What the charter says about day places.' })
export class DayPlacesOffered {
  @Field(() => Int, { description: 'How many there are.' })
  declare places: number;

  @Field(() => Int, { description: 'Days one person may come for, at most.' })
  declare days: number;

  @Field(() => Boolean, { description: 'Only for people who stayed here before, as they say it themselves.' })
  declare forFormerGuests: boolean;
}

@ObjectType({ description: 'What a version of the charter says about asking to come: an enquiry keeps to the one it began under.' })
export class EntryRules {
  @Field(() => [String], { description: 'Who may start an entry: self, team, anyone_with_consent.' })
  declare starters: string[];

  @Field(() => [String], { description: 'The teams that may start one, by name.' })
  declare teams: string[];

  @Field(() => [String], { description: 'How an enquiry may be closed: no_space, cannot_offer, chose_something_else, lost_touch, not_now.' })
  declare outcomes: string[];

  @Field(() => [String], { description: 'What is offered when the house is full.' })
  declare offersWhenFull: string[];

  @Field(() => DayPlacesOffered, { nullable: true, description: 'Places for the day; null: none.' })
  declare dayPlaces: DayPlacesOffered | null;

  @Field(() => Boolean, { description: 'Whether an enquiry may note if the person asked us before this month.' })
  declare asksBefore: boolean;
}

@ObjectType('Charter', { description: 'The charter in force today, in the service’s time zone: what the house promises and what the software holds to.' })
export class CharterType extends EntryRules {
  @Field(() => ID, { description: 'Of the service.' })
  declare serviceId: string;

  @Field(() => String, { description: 'Its name.' })
  declare serviceName: string;

  @Field(() => Int, { description: 'Counts up from 1; a version is never edited.' })
  declare version: number;

  @Field(() => HouseDayScalar, { description: 'The date it came into force.' })
  declare startsOn: string;

  @Field(() => [CharterSentence], { description: 'The whole charter in plain words, in the order of the charter page.' })
  declare sentences: CharterSentence[];

  @Field(() => [String], { description: 'Whose yes an entry needs, in the charter’s order: guest, first_contact, second_member, house, referrer, peer.' })
  declare voices: string[];

  @Field(() => Int, { nullable: true, description: 'The nominal longest stay in nights; null: none. It ends nothing.' })
  declare longestNights: number | null;

  @Field(() => String, { description: 'How hopes are asked at arrival: asked, offered or off.' })
  declare hopes: string;

  @Field(() => Boolean, { description: 'Whether each guest has a locked box of their own.' })
  declare lockBox: boolean;

  @Field(() => String, { description: 'none, own_charge or assist_if_asked.' })
  declare medication: string;

  @Field(() => String, { description: 'The language of those texts: the first of the house’s that has a catalogue.' })
  declare rightsLanguage: string;

  @Field(() => [RightsText], { description: 'The texts told at arrival, in the language in which they are kept as told.' })
  declare rightsTexts: RightsText[];

  @Field(() => WordFormsType, { description: 'What this service calls a guest.' })
  declare personWord: WordFormsType;

  @Field(() => WordFormsType, { description: 'What this service calls a space.' })
  declare spaceWord: WordFormsType;

  @Field(() => String, { description: 'The telephone number guests ring.' })
  declare phone: string;
}

@InputType({ description: 'What a house fills into its blueprint before it opens.' })
export class SetUpHouseInput implements HouseInput {
  @Field(() => String, { description: 'Key of the blueprint.' })
  declare blueprint: string;

  @Field(() => String, { description: 'Name of the house, up to 120 letters.' })
  declare name: string;

  @Field(() => String, { description: 'IANA time zone, such as America/New_York.' })
  declare timeZone: string;

  @Field(() => String, { description: 'The number guests ring, up to 40 letters.' })
  declare phone: string;

  @Field(() => String, { description: 'Name of the rights officer and how to reach them: the first reader of complaints. Up to 200 letters.' })
  declare rightsOfficer: string;

  @Field(() => String, { description: 'Somebody outside the house to complain to, up to 120 letters.' })
  declare rightsOutsideName: string;

  @Field(() => String, { description: 'How to reach them, up to 200 letters.' })
  declare rightsOutsideWay: string;

  @Field(() => [String], { description: 'Names of the spaces, each once, up to 60 letters, in the order of the blueprint’s; empty: the blueprint’s own.' })
  declare spaces: string[];
}

@InputType({ description: 'A new organisation with its first administrator and first house.' })
export class SetUpInput {
  @Field(() => String, { description: 'Name of the organisation, up to 120 letters.' })
  declare organisation: string;

  @Field(() => String, { description: 'The name the administrator goes by, up to 60 letters.' })
  declare called: string;

  @Field(() => String, { description: 'The address the administrator signs in with.' })
  declare email: string;

  @Field(() => String, { description: '12 to 200 characters, none of the passwords everybody knows.' })
  declare password: string;

  @Field(() => SetUpHouseInput, { description: 'The first house.' })
  declare house: SetUpHouseInput;
}

export const SetUpResult = resultUnion('SetUpResult', AuthenticatorKey, [InvalidInput, LinkEnded, TooManyTries]);
export const SetUpHouseResult = resultUnion('SetUpHouseResult', ServiceType, [InvalidInput]);
