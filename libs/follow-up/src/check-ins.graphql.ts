import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { HouseDay } from '#peerhouse/kernel';
import { HouseDayScalar, InstantScalar } from '#peerhouse/platform';
import { ContactHours, FollowUpWay } from './agreements.graphql.js';

@ObjectType({ description: 'One thing that can be done with a card, or the code of why it cannot.' })
export class CheckInAction {
  @Field(() => String, { description: 'take, giveBack, showWays, undo, or a result: talked, read, wants_another_peer, no_more, wants_call_back, wrong_number, later, no_answer, no_answer_again, left_word, left_word_again.' }) declare name: string;
  @Field(() => Boolean, { description: 'Whether it can be done now.' }) declare allowed: boolean;
  @Field(() => String, { nullable: true, description: 'Why not, as the code of a refusal.' }) declare whyNot: string | null;
}

@ObjectType({ description: 'A check-in on a worker’s list. A card is a promise of ours.' })
export class CheckInCard {
  @Field(() => ID, { description: 'Of the check-in.' }) declare id: string;
  @Field(() => ID, { description: 'Of what was agreed.' }) declare followUpId: string;
  @Field(() => ID, { description: 'Of the house or programme.' }) declare serviceId: string;
  @Field(() => String, { description: 'match, or keeping_in_touch.' }) declare about: string;
  @Field(() => String, { description: 'today, later, waiting or done.' }) declare section: string;
  @Field(() => String, { description: 'planned, due, asking, waiting, taken or closed.' }) declare state: string;
  @Field(() => String, { nullable: true, description: 'What they want to be called.' }) declare called: string | null;
  @Field(() => ID, { nullable: true, description: 'Of their way through the programme, about a match.' }) declare personId: string | null;
  @Field(() => String, { nullable: true, description: 'Whom they meet, about a match.' }) declare withPeer: string | null;
  @Field(() => HouseDayScalar, { nullable: true, description: 'Since when they meet, about a match.' }) declare since: HouseDay | null;
  @Field(() => Boolean, { description: 'They asked to be rung.' }) declare isCallBack: boolean;
  @Field(() => HouseDayScalar, { description: 'The day we said, by their own calendar.' }) declare promisedOn: HouseDay;
  @Field(() => InstantScalar, { nullable: true, description: 'When it comes up again, or until when we wait for them; of a call that was put off, the hour, also where it stands on the list before that because they wrote.' }) declare nextAt: Date | null;
  @Field(() => [FollowUpWay], { description: 'How they may be reached now, in their order: none that is on the never-list, or was a wrong number.' }) declare ways: FollowUpWay[];
  @Field(() => ContactHours, { description: 'When they may be reached.' }) declare hours: ContactHours;
  @Field(() => String, { description: 'What may be left on a voicemail: nothing or first_name_and_number.' }) declare voicemail: string;
  @Field(() => Int, { description: 'Tries without an answer so far.' }) declare tries: number;
  @Field(() => HouseDayScalar, { nullable: true, description: 'The day of the last try.' }) declare lastTryOn: HouseDay | null;
  @Field(() => Boolean, { description: 'Whether that try is without an answer so far.' }) declare unanswered: boolean;
  @Field(() => HouseDayScalar, { nullable: true, description: 'The day of the check-in before this one.' }) declare beforeOn: HouseDay | null;
  @Field(() => String, { nullable: true, description: 'How it ended.' }) declare before: string | null;
  @Field(() => String, { nullable: true, description: 'Why it is on the list, where that is not plain: by_hand, asked, wrote, may_have_gone_out, could_not_reach, no_way, our_delay or asker_left.' }) declare whyHere: string | null;
  @Field(() => String, { nullable: true, description: 'Whom they wanted to hear from, and nobody else, where that worker may not ask any more: anybody asks whom they want now.' }) declare askerLeft: string | null;
  @Field(() => String, { nullable: true, description: 'Who asks, where it is not anybody: the name they go by at work.' }) declare askedBy: string | null;
  @Field(() => String, { nullable: true, description: 'Who has it now: the name they go by at work.' }) declare takenBy: string | null;
  @Field(() => Boolean, { description: 'Whether whoever asks has it.' }) declare isMine: boolean;
  @Field(() => InstantScalar, { nullable: true, description: 'Until when it is theirs without a sign of them.' }) declare takenUntil: Date | null;
  @Field(() => String, { nullable: true, description: 'How it ended.' }) declare outcome: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'Until when whoever asks can take back what they said.' }) declare undoUntil: Date | null;
  @Field(() => Boolean, { description: 'They asked us to stop.' }) declare isStopped: boolean;
  @Field(() => Boolean, { description: 'What was agreed has ended: after this card nothing comes.' }) declare isOver: boolean;
  @Field(() => [CheckInAction], { description: 'What can be done, and why not.' }) declare actions: CheckInAction[];
}

@ObjectType({ description: 'One of the two lists, oldest promise first; who asked to be rung comes before that.' })
export class CheckInList {
  @Field(() => ID, { description: 'Of the house or programme.' }) declare serviceId: string;
  @Field(() => String, { description: 'Its name.' }) declare name: string;
  @Field(() => String, { description: 'match, or keeping_in_touch.' }) declare about: string;
  @Field(() => [CheckInCard], { description: 'What was promised for today or before.' }) declare today: CheckInCard[];
  @Field(() => [CheckInCard], { description: 'They asked us to try later.' }) declare later: CheckInCard[];
  @Field(() => [CheckInCard], { description: 'Something went out, and they answer or do not.' }) declare waiting: CheckInCard[];
  @Field(() => [CheckInCard], { description: 'What ended today.' }) declare done: CheckInCard[];
  @Field(() => Int, { description: 'Cards of today on the list about matches.' }) declare matches: number;
  @Field(() => Int, { description: 'Cards of today on the list of keeping in touch.' }) declare keepingInTouch: number;
  @Field(() => Int, { nullable: true, description: 'On Monday, instead of nagging: how many wait on both lists. Null on other days, and where none does.' }) declare digest: number | null;
}

@InputType({ description: 'What came of it, as told in one touch.' })
export class CheckInResultInput {
  @Field(() => String, { description: 'talked, read (what they wrote, and nothing more to do), wants_another_peer, no_more, wants_call_back, wrong_number, later, no_answer or left_word.' }) declare says: string;
  @Field(() => HouseDayScalar, { nullable: true, description: 'Of later, the day; of no_answer and left_word, the day of the next try, or none: leave it, they know where we are.' }) declare on?: HouseDay | null;
  @Field(() => String, { nullable: true, description: 'The hour of that day, HH:MM, where they said one.' }) declare at?: string | null;
  @Field(() => ID, { nullable: true, description: 'Of wrong_number, which of the ways that may be used. Left out where there is one with a number.' }) declare way?: string | null;
}

@ObjectType({ description: 'A way to be in touch, with its number.' })
export class ShownWay {
  @Field(() => ID, { description: 'Stays while its number does.' }) declare id: string;
  @Field(() => String, { description: 'call, text, email, app or in_person.' }) declare channel: string;
  @Field(() => String, { nullable: true, description: 'A number, or an address of a mailbox.' }) declare address: string | null;
}

@ObjectType({ description: 'Numbers of a card that one has, and what they wrote back; who looked is written down.' })
export class CheckInWaysShown {
  @Field(() => ID, { description: 'Of the check-in.' }) declare id: string;
  @Field(() => [ShownWay], { description: 'Those that may be used, in their order.' }) declare ways: ShownWay[];
  @Field(() => String, { nullable: true, description: 'What they wrote back, where it was no answer that a rule can read.' }) declare words: string | null;
  @Field(() => InstantScalar, { description: 'Until when the card is theirs.' }) declare until: Date;
}
