import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { HouseDay } from '#peerhouse/kernel';
import { Worker } from '#peerhouse/identity';
import { HouseDayScalar, InstantScalar } from '#peerhouse/platform';

@InputType({ description: 'A way to be in touch, as typed.' })
export class FollowUpWayInput {
  @Field(() => String, { description: 'call, text, email, app or in_person.' }) declare channel: string;
  @Field(() => String, { nullable: true, description: 'A number, or an address of a mailbox; none for app and in_person.' }) declare address?: string | null;
  @Field(() => ID, { nullable: true, description: 'Instead of an address, the way whose address stays as it is.' }) declare keeps?: string | null;
}

@InputType({ description: 'What is never to be used: a line more on the list.' })
export class FollowUpNeverInput {
  @Field(() => String, { nullable: true, description: 'A channel: call, text, email, app or in_person.' }) declare channel?: string | null;
  @Field(() => String, { nullable: true, description: 'Or a number or an address, by whatever channel.' }) declare address?: string | null;
}

@InputType({ description: 'What somebody agrees to, as they said it.' })
export class FollowUpInput {
  @Field(() => String, { description: 'only_if_i_ask, once, days_2_7_30_90, weekly, own, or about a match match_asks.' }) declare rhythm: string;
  @Field(() => HouseDayScalar, { nullable: true, description: 'Day 0; the day of leaving, of the first meeting, or today.' }) declare from?: HouseDay | null;
  @Field(() => [Int], { nullable: true, description: 'Of a rhythm of their own: the stages, in days after day 0.' }) declare days?: number[] | null;
  @Field(() => Int, { nullable: true, description: 'Of a rhythm of their own: after the stages, every so many days.' }) declare everyDays?: number | null;
  @Field(() => Int, { nullable: true, description: 'So many times; without it, as long as the rhythm lasts.' }) declare times?: number | null;
  @Field(() => [FollowUpWayInput], { description: 'In their order: the first try goes the first way, the second the second.' }) declare ways: FollowUpWayInput[];
  @Field(() => [FollowUpNeverInput], { nullable: true, description: 'What else is never to be used. What is on the list stays.' }) declare never?: FollowUpNeverInput[] | null;
  @Field(() => [ID], { nullable: true, description: 'Lines of the never-list that are used again after all: the only way in which one leaves it.' }) declare usedAgain?: string[] | null;
  @Field(() => String, { nullable: true, description: 'An IANA name; the service’s where they did not say.' }) declare timeZone?: string | null;
  @Field(() => String, { nullable: true, description: 'HH:MM; the charter’s where they did not say.' }) declare quietFrom?: string | null;
  @Field(() => String, { nullable: true, description: 'HH:MM; the charter’s where they did not say.' }) declare quietTo?: string | null;
  @Field(() => [Int], { nullable: true, description: '1 Monday to 7 Sunday; every day where it is empty.' }) declare weekdays?: number[] | null;
  @Field(() => [HouseDayScalar], { nullable: true, description: 'Single days on which they want to be left in peace.' }) declare daysOff?: HouseDay[] | null;
  @Field(() => String, { nullable: true, description: 'The hour they would like best, HH:MM.' }) declare at?: string | null;
  @Field(() => String, { nullable: true, description: 'What a message may say: plain, or first_name of whoever asks. plain where they did not say.' }) declare says?: string | null;
  @Field(() => String, { nullable: true, description: 'What may be left on a voicemail: nothing, or first_name_and_number. nothing where they did not say.' }) declare voicemail?: string | null;
  @Field(() => String, { nullable: true, description: 'Of messages: en, fr, es or ar.' }) declare language?: string | null;
  @Field(() => ID, { nullable: true, description: 'The worker whom they want to hear from, and from nobody else.' }) declare onlyFrom?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Workers whom they would rather not hear from.' }) declare notFrom?: string[] | null;
}

@ObjectType({ description: 'A way to be in touch, without its number: that is shown on a card that one has.' })
export class FollowUpWay {
  @Field(() => ID, { description: 'Of the way; stays while its number does.' }) declare id: string;
  @Field(() => Int, { description: 'Its place in their order, from 1.' }) declare place: number;
  @Field(() => String, { description: 'call, text, email, app or in_person.' }) declare channel: string;
}

@ObjectType({ description: 'What is never to be used; an address is not shown.' })
export class FollowUpNever {
  @Field(() => ID, { description: 'Of the line.' }) declare id: string;
  @Field(() => String, { nullable: true, description: 'A channel; null: a number or an address.' }) declare channel: string | null;
}

@ObjectType({ description: 'When somebody may be reached, by their own clock on the wall.' })
export class ContactHours {
  @Field(() => String, { description: 'An IANA name.' }) declare timeZone: string;
  @Field(() => String, { description: 'Quiet from, HH:MM. The same twice: never quiet.' }) declare quietFrom: string;
  @Field(() => String, { description: 'Quiet until, HH:MM.' }) declare quietTo: string;
  @Field(() => [Int], { description: '1 Monday to 7 Sunday; every day where it is empty.' }) declare weekdays: number[];
  @Field(() => [HouseDayScalar], { description: 'Days on which they want to be left in peace.' }) declare daysOff: HouseDay[];
  @Field(() => String, { nullable: true, description: 'The hour they would like best, HH:MM.' }) declare at: string | null;
}

@ObjectType({ description: 'What somebody agreed to.' })
export class FollowUp {
  @Field(() => ID, { description: 'Of what was agreed.' }) declare id: string;
  @Field(() => ID, { description: 'Of the house or programme.' }) declare serviceId: string;
  @Field(() => String, { description: 'match, or keeping_in_touch.' }) declare about: string;
  @Field(() => String, { nullable: true, description: 'What they want to be called; null where it is not known, or not for whoever asks.' }) declare called: string | null;
  @Field(() => ID, { nullable: true, description: 'Of their way through the programme, about a match.' }) declare personId: string | null;
  @Field(() => String, { description: 'only_if_i_ask, once, days_2_7_30_90, weekly, own or match_asks.' }) declare rhythm: string;
  @Field(() => HouseDayScalar, { description: 'Day 0.' }) declare from: HouseDay;
  @Field(() => [Int], { description: 'Its stages, in days after day 0.' }) declare days: number[];
  @Field(() => Int, { nullable: true, description: 'After them, every so many days.' }) declare everyDays: number | null;
  @Field(() => Int, { nullable: true, description: 'So many times; null: as long as it lasts.' }) declare times: number | null;
  @Field(() => HouseDayScalar, { nullable: true, description: 'The next day of it; null: none is left, it has ended, or they asked us to stop.' }) declare nextOn: HouseDay | null;
  @Field(() => [FollowUpWay], { description: 'In their order.' }) declare ways: FollowUpWay[];
  @Field(() => [FollowUpNever], { description: 'What is never to be used.' }) declare never: FollowUpNever[];
  @Field(() => ContactHours, { description: 'When they may be reached.' }) declare hours: ContactHours;
  @Field(() => String, { description: 'plain or first_name.' }) declare says: string;
  @Field(() => String, { description: 'nothing or first_name_and_number.' }) declare voicemail: string;
  @Field(() => String, { description: 'Of messages.' }) declare language: string;
  @Field(() => Worker, { nullable: true, description: 'Whom they want to hear from, and nobody else.' }) declare onlyFrom: Worker | null;
  @Field(() => Boolean, { description: 'That worker may not ask any more (works on this list no more, or meets them): anybody asks whom they want to hear from now.' }) declare onlyFromLeft: boolean;
  @Field(() => [Worker], { description: 'Whom they would rather not hear from.' }) declare notFrom: Worker[];
  @Field(() => HouseDayScalar, { description: 'The day on which it was agreed.' }) declare agreedOn: HouseDay;
  @Field(() => HouseDayScalar, { nullable: true, description: 'The day on which they asked us to stop.' }) declare stoppedOn: HouseDay | null;
  @Field(() => HouseDayScalar, { nullable: true, description: 'The day on which it ended: no day is left, or the way through the programme is over. Whoever asked before to be rung is rung.' }) declare endedOn: HouseDay | null;
  @Field(() => Boolean, { description: 'Whether a worker who was told in person may begin it again: after a new stay or match.' }) declare mayBeginAgain: boolean;
  @Field(() => ID, { nullable: true, description: 'They agreed anew since, in this house: what holds is that one, and this is over.' }) declare gaveWayTo: string | null;
  @Field(() => HouseDayScalar, { nullable: true, description: 'It took the place of what they agreed to on that day.' }) declare insteadOf: HouseDay | null;
  @Field(() => InstantScalar, { description: 'When it was agreed.' }) declare agreedAt: Date;
  @Field(() => Int, { description: 'Goes with a change, so that nothing is written over.' }) declare version: number;
}

@ObjectType({ description: 'What can be agreed in a house or programme, by its charter.' })
export class FollowUpOffers {
  @Field(() => ID, { description: 'Of the house or programme.' }) declare serviceId: string;
  @Field(() => String, { description: 'match, or keeping_in_touch.' }) declare about: string;
  @Field(() => [String], { description: 'Rhythms; none: nothing of it is offered here.' }) declare rhythms: string[];
  @Field(() => [String], { description: 'Channels.' }) declare channels: string[];
  @Field(() => String, { description: 'An IANA name.' }) declare timeZone: string;
  @Field(() => String, { nullable: true, description: 'HH:MM.' }) declare quietFrom: string | null;
  @Field(() => String, { nullable: true, description: 'HH:MM.' }) declare quietTo: string | null;
  @Field(() => Int, { description: 'How often an unanswered one is tried.' }) declare tries: number;
  @Field(() => Int, { nullable: true, description: 'Of match_asks: days until it is first asked.' }) declare firstDays: number | null;
  @Field(() => Int, { nullable: true, description: 'Of match_asks: days from one asking to the next.' }) declare thenDays: number | null;
  @Field(() => [Worker], { description: 'Who may ask: from one of them alone they may want to hear, or from some of them not.' }) declare workers: Worker[];
}
