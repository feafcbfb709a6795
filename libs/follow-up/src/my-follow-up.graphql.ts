import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { HouseDay } from '#peerhouse/kernel';
import { KeysMissing } from '#peerhouse/identity';
import { ChangedElsewhere, HouseDayScalar, InvalidInput, resultUnion } from '#peerhouse/platform';
import { NotNow } from '#peerhouse/stays';
import { CheckInOver, FollowUpThere, NotAboutAMatch, TooSoon } from './follow-up.refusals.js';

@ObjectType({ description: 'A way to be in touch with you.' })
export class MyInTouchWay {
  @Field(() => String, { description: 'call, text, email, app or in_person.' }) declare channel: string;
  @Field(() => String, { nullable: true, description: 'The number or address; null where it needs none, and where our keys are missing.' }) declare address: string | null;
}

@ObjectType({ description: 'What is never used: a channel, or a number or address.' })
export class MyNever {
  @Field(() => ID, { nullable: true, description: 'Of the line; null where our keys are missing.' }) declare id: string | null;
  @Field(() => String, { nullable: true, description: 'call, text, email, app or in_person.' }) declare channel: string | null;
  @Field(() => String, { nullable: true, description: 'The number or address.' }) declare address: string | null;
}

@ObjectType({ description: 'A day on which we mean to be in touch, and why.' })
export class MyContact {
  @Field(() => HouseDayScalar, { description: 'Its day, in your own zone.' }) declare on: HouseDay;
  @Field(() => String, { nullable: true, description: 'From when on, HH:MM by your own clock; null where that is not worked out yet.' }) declare time: string | null;
  @Field(() => String, { description: 'agreed: a day of the rhythm; another_time: you, or you and us, put it off to then; ring: you asked to be rung; goes_on: we asked, and try again then.' }) declare why: string;
  @Field(() => Int, { nullable: true, description: 'Of a day of the rhythm: how many days after the day it counts from.' }) declare daysAfter: number | null;
}

@ObjectType({ description: 'A time when we were to be in touch, and what became of it.' })
export class MyPastContact {
  @Field(() => HouseDayScalar, { description: 'The day it was promised for.' }) declare on: HouseDay;
  @Field(() => String, { description: 'talked, read, good, wants_call_back, wants_another_peer, no_answer, wrong_number, no_more, skipped, with_earlier, here_again, changed or ended.' }) declare outcome: string;
}

@ObjectType({ description: 'A check-in that waits for you, or for one of us. No answer is fine.' })
export class MyCheckIn {
  @Field(() => ID, { description: 'Of the check-in.' }) declare id: string;
  @Field(() => HouseDayScalar, { description: 'The day we said.' }) declare on: HouseDay;
  @Field(() => [String], { description: 'What can be answered to it: good, wants_call_back, wants_another_peer, skipped, later, no_more.' }) declare answers: string[];
}

@ObjectType({ description: 'What you and we agreed about being in touch.' })
export class MyFollowUp {
  @Field(() => ID, { description: 'Of what was agreed.' }) declare id: string;
  @Field(() => Int, { description: 'Changes with every change.' }) declare version: number;
  @Field(() => String, { description: 'match: how it goes with your peer; keeping_in_touch.' }) declare about: string;
  @Field(() => String, { description: 'Name of the house or programme.' }) declare with: string;
  @Field(() => String, { description: 'Its phone.' }) declare phone: string;
  @Field(() => String, { nullable: true, description: 'Your peer, by the name they go by at work, where it is about a match.' }) declare peer: string | null;
  @Field(() => ID, { nullable: true, description: 'Of that match, where you meet, or are to meet, somebody.' }) declare match: string | null;
  @Field(() => String, { nullable: true, description: 'Who asks, by the name they go by at work; null: whoever of us is there. Never your peer, where it is about a match.' }) declare asks: string | null;
  @Field(() => Boolean, { description: 'You want to hear from them and nobody else.' }) declare onlyThem: boolean;
  @Field(() => Boolean, { description: 'And they may not ask any more: one of us will ask whom you would like.' }) declare theyLeft: boolean;
  @Field(() => [String], { description: 'From whom you would rather not hear, by the names they go by at work.' }) declare notFrom: string[];
  @Field(() => HouseDayScalar, { description: 'When it was agreed, or changed last.' }) declare agreedOn: HouseDay;
  @Field(() => String, { nullable: true, description: 'Who wrote it down with you, by the name they go by at work; null: you yourself.' }) declare agreedBy: string | null;
  @Field(() => HouseDayScalar, { nullable: true, description: 'It took the place of what you agreed there on that day.' }) declare insteadOf: HouseDay | null;
  @Field(() => Boolean, { description: 'You agreed anew there since: that holds, and this is over.' }) declare gaveWay: boolean;
  @Field(() => String, { description: 'only_if_i_ask, once, days_2_7_30_90, weekly, own or match_asks.' }) declare rhythm: string;
  @Field(() => HouseDayScalar, { description: 'The day from which days are counted.' }) declare from: HouseDay;
  @Field(() => [Int], { description: 'So many days after it.' }) declare days: number[];
  @Field(() => Int, { nullable: true, description: 'After the last of them, every so many days.' }) declare everyDays: number | null;
  @Field(() => Int, { nullable: true, description: 'How often, where that is agreed.' }) declare times: number | null;
  @Field(() => HouseDayScalar, { nullable: true, description: 'The day on which it is over; where you only wait to ask, two years after you agreed, changed it or asked.' }) declare until: HouseDay | null;
  @Field(() => [MyInTouchWay], { description: 'In your order.' }) declare ways: MyInTouchWay[];
  @Field(() => [MyNever], { description: 'What we never use.' }) declare never: MyNever[];
  @Field(() => String, { description: 'plain: a message says nothing of who we are; first_name: the first name of who asks.' }) declare says: string;
  @Field(() => String, { description: 'What may be left where nobody picks up: nothing or first_name_and_number.' }) declare voicemail: string;
  @Field(() => String, { description: 'Your zone: hours are those of the clock on the wall there.' }) declare timeZone: string;
  @Field(() => String, { description: 'HH:MM; from then on it is quiet.' }) declare quietFrom: string;
  @Field(() => String, { description: 'HH:MM; until then it is quiet. The same as quietFrom: never quiet.' }) declare quietTo: string;
  @Field(() => String, { nullable: true, description: 'The hour you like best, HH:MM.' }) declare at: string | null;
  @Field(() => [Int], { description: '1 Monday … 7 Sunday; every day where it is empty.' }) declare weekdays: number[];
  @Field(() => [HouseDayScalar], { description: 'Days on which you want to be left in peace.' }) declare daysOff: HouseDay[];
  @Field(() => HouseDayScalar, { nullable: true, description: 'Since when you asked us to stop.' }) declare stoppedOn: HouseDay | null;
  @Field(() => HouseDayScalar, { nullable: true, description: 'Since when it is over. What you asked for before is still done, and what you wrote is read.' }) declare overOn: HouseDay | null;
  @Field(() => MyCheckIn, { nullable: true, description: 'What waits for an answer, or for one of us to ring or write.' }) declare waiting: MyCheckIn | null;
  @Field(() => MyCheckIn, { nullable: true, description: 'You asked to be rung, and will be.' }) declare ringing: MyCheckIn | null;
  @Field(() => Boolean, { description: 'What you wrote back waits to be read by one of us.' }) declare wrote: boolean;
  @Field(() => Boolean, { description: 'There is a number at which you may be rung.' }) declare canRing: boolean;
  @Field(() => [MyContact], { description: 'Every day of the coming year on which we mean to be in touch, in order.' }) declare next: MyContact[];
  @Field(() => [MyPastContact], { description: 'What was, the latest first.' }) declare past: MyPastContact[];
  @Field(() => [String], { description: 'Rhythms that can be chosen.' }) declare rhythms: string[];
  @Field(() => [String], { description: 'Channels that can be chosen.' }) declare channels: string[];
}

@ObjectType({ description: 'Where nothing is agreed yet, and you can begin yourself.' })
export class MyFollowUpOffer {
  @Field(() => ID, { description: 'Of the offer.' }) declare id: string;
  @Field(() => String, { description: 'match or keeping_in_touch.' }) declare about: string;
  @Field(() => String, { description: 'Name of the house or programme.' }) declare with: string;
  @Field(() => String, { description: 'Its phone.' }) declare phone: string;
  @Field(() => String, { nullable: true, description: 'Your peer, where it is about a match.' }) declare peer: string | null;
  @Field(() => HouseDayScalar, { description: 'Today, there.' }) declare today: HouseDay;
  @Field(() => String, { description: 'Its time zone.' }) declare timeZone: string;
  @Field(() => String, { description: 'Its quiet hours begin, HH:MM.' }) declare quietFrom: string;
  @Field(() => String, { description: 'And end.' }) declare quietTo: string;
  @Field(() => [String], { description: 'Rhythms that can be chosen.' }) declare rhythms: string[];
  @Field(() => [String], { description: 'Channels that can be chosen.' }) declare channels: string[];
}

@ObjectType({ description: 'Staying in touch, for who is signed in.' })
export class MyFollowUps {
  @Field(() => [MyFollowUp], { description: 'What was agreed, the latest first.' }) declare followUps: MyFollowUp[];
  @Field(() => [MyFollowUpOffer], { description: 'What you can begin yourself.' }) declare offers: MyFollowUpOffer[];
  @Field(() => Boolean, { description: 'There may be more of other houses, once your plans are opened.' }) declare opensMore: boolean;
}

@ObjectType({ description: 'A message that went to you, or may have.' })
export class HeldMessage {
  @Field(() => HouseDayScalar, { description: 'Its day.' }) declare on: HouseDay;
  @Field(() => String, { nullable: true, description: 'text, email or app.' }) declare channel: string | null;
  @Field(() => String, { description: 'sent, logged (nothing left our machine), unsure (it may have gone out), given_up (nobody took it).' }) declare how: string;
}

@ObjectType({ description: 'Everything that is held about being in touch with you.' })
export class HeldFollowUp {
  @Field(() => MyFollowUp, { description: 'What was agreed, and what came of it.' }) declare agreed: MyFollowUp;
  @Field(() => [HeldMessage], { description: 'What went out, the latest first.' }) declare messages: HeldMessage[];
  @Field(() => [String], { description: 'What you wrote back, as long as nobody has read it.' }) declare wrote: string[];
  @Field(() => HouseDayScalar, { nullable: true, description: 'The day from which all of it is erased; null while it goes on.' }) declare erasedFrom: HouseDay | null;
}

export const MyFollowUpsResult = resultUnion('MyFollowUpsResult', MyFollowUps, [InvalidInput, NotNow, CheckInOver, TooSoon, NotAboutAMatch, FollowUpThere, ChangedElsewhere, KeysMissing]);
