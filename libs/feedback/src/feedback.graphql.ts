import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Worker } from '#peerhouse/identity';
import type { HouseDay } from '#peerhouse/kernel';
import { HouseDayScalar, InstantScalar, InvalidInput, resultUnion } from '#peerhouse/platform';
import { Action, ChangedElsewhere, NotNow, NotYet } from '#peerhouse/stays';
import { ReviewClosed, SomebodyElseCloses } from './feedback.refusals.js';

@ObjectType({ description: 'Something the house did: a call for help from outside, or something against a wish or a plan. No person and no stay is in it.' })
export class RightsRecord {
  @Field(() => ID, { description: 'Id of the record.' }) id: string;
  @Field(() => ID, { description: 'The house.' }) houseId: string;
  @Field(() => String, { description: 'call or deviation.' }) about: string;
  @Field(() => HouseDayScalar, { description: 'The day it happened, in the house’s time zone.' }) day: HouseDay;
  @Field(() => InstantScalar, { nullable: true, description: 'Of a call: when.' }) calledAt: Date | null;
  @Field(() => [String], { description: 'Of a call: police, ambulance, crisis_service, hospital.' }) whom: string[];
  @Field(() => String, { nullable: true, description: 'Of a call: own_wish, medical_emergency, serious_threat_of_violence, harm_to_self_happening, duty_by_law or none_of_these.' }) reason: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Of a call: whether the policy published at that time allows it.' }) byPolicy: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Of a call: whether the person was asked first.' }) asked: boolean | null;
  @Field(() => String, { nullable: true, description: 'Of a deviation: held, locked_in, made_to_take, kept_from_leaving, plan_not_followed or something_else.' }) kind: string | null;
  @Field(() => Boolean, { description: 'Whether the person was told what we did, and why.' }) told: boolean;
  @Field(() => Worker, { description: 'The worker who decided.' }) decidedBy: Worker;
  @Field(() => Worker, { description: 'Who wrote it down.' }) writtenBy: Worker;
  @Field(() => InstantScalar, { description: 'When it was written down.' }) writtenAt: Date;
  @Field(() => Boolean, { description: 'Written down more than 72 hours later.' }) writtenLate: boolean;
  @Field(() => Int, { description: 'Version of the charter it is held to: the one in force then.' }) charterVersion: number;
  @Field(() => ID, { nullable: true, description: 'The review that opened with it; none after a call the person wished for.' }) reviewId: string | null;
  @Field(() => String, { nullable: true, description: 'open or closed.' }) reviewState: string | null;
}

@ObjectType({ description: 'When and whom the house calls, as guests read it, and what could be written down outside of that.' })
export class EmergencyPolicy {
  @Field(() => [String], { description: 'Reasons for which it calls; the person’s own wish is always one.' }) reasons: string[];
  @Field(() => [String], { description: 'Reasons it does not call for; written down, they are marked.' }) otherReasons: string[];
  @Field(() => [String], { description: 'Whom it calls.' }) whom: string[];
  @Field(() => [String], { description: 'Whom it does not call unasked.' }) otherWhom: string[];
  @Field(() => [String], { description: 'The policy in words, as guests read it.' }) sentences: string[];
  @Field(() => Int, { description: 'Version of the charter in force.' }) charterVersion: number;
}

@ObjectType({ description: 'A promise of ours when somebody goes to a hospital or is taken. Without a name; it goes with the stay.' })
export class Accompanying {
  @Field(() => ID, { description: 'Id of the promise.' }) id: string;
  @Field(() => ID, { description: 'The stay.' }) stayId: string;
  @Field(() => String, { description: 'go_along, ring, visit or bring_something.' }) kind: string;
  @Field(() => HouseDayScalar, { description: 'The day it is for.' }) day: HouseDay;
  @Field(() => String, { nullable: true, description: 'A practical line: where, when, what to bring.' }) line: string | null;
  @Field(() => Worker, { description: 'Who promised it.' }) promisedBy: Worker;
  @Field(() => InstantScalar, { description: 'When.' }) promisedAt: Date;
  @Field(() => Worker, { nullable: true, description: 'Who did it; null: not done yet.' }) doneBy: Worker | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When.' }) doneAt: Date | null;
}

@ObjectType({ description: 'What was promised to the guest of a stay.' })
export class AccompanyingOfStay {
  @Field(() => ID, { description: 'The stay.' }) stayId: string;
  @Field(() => [Accompanying], { description: 'By day; also what is done.' }) promises: Accompanying[];
}

@InputType({ description: 'A promise to go along, ring or visit.' })
export class AccompanyingInput {
  @Field(() => String, { description: 'go_along, ring, visit or bring_something.' }) kind: string;
  @Field(() => HouseDayScalar, { description: 'The day it is for, from today on.' }) day: HouseDay;
  @Field(() => String, { nullable: true, description: 'A practical line of up to 200 characters, without a name.' }) line?: string | null;
}

@ObjectType({ description: 'What the house did: for those on shift, the lead and the rights officer.' })
export class HouseRights {
  @Field(() => ID, { description: 'The house.' }) houseId: string;
  @Field(() => EmergencyPolicy, { description: 'The policy in force.' }) policy: EmergencyPolicy;
  @Field(() => [Worker], { description: 'Workers of the house who can have decided.' }) deciders: Worker[];
  @Field(() => [RightsRecord], { description: 'Newest first: whose review is open, and those of the last year.' }) records: RightsRecord[];
  @Field(() => [Accompanying], { description: 'Promises to go along, ring or visit that are not done yet, by day; only for those on shift.' }) accompanying: Accompanying[];
  @Field(() => Int, { nullable: true, description: 'Sheets about what people felt that wait until they are five; only for those on shift.' }) sheetsWaiting: number | null;
}

@ObjectType({ description: 'A look at what the house did. It asks about us; there is nothing in it about the person.' })
export class Review {
  @Field(() => ID, { description: 'Id of the review.' }) id: string;
  @Field(() => RightsRecord, { description: 'What it is about.' }) record: RightsRecord;
  @Field(() => String, { description: 'open or closed.' }) state: string;
  @Field(() => InstantScalar, { description: 'When it opened, by itself.' }) openedAt: Date;
  @Field(() => String, { nullable: true, description: 'What did we do?' }) whatWeDid: string | null;
  @Field(() => String, { nullable: true, description: 'What would we do differently?' }) whatDifferently: string | null;
  @Field(() => String, { nullable: true, description: 'What changes in the house?' }) whatChanges: string | null;
  @Field(() => Worker, { nullable: true, description: 'Who sees to the change.' }) byWhom: Worker | null;
  @Field(() => HouseDayScalar, { nullable: true, description: 'Until when.' }) until: HouseDay | null;
  @Field(() => Worker, { nullable: true, description: 'Who wrote last.' }) writtenBy: Worker | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When.' }) writtenAt: Date | null;
  @Field(() => Worker, { nullable: true, description: 'Who closed it: never the one who decided.' }) closedBy: Worker | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When.' }) closedAt: Date | null;
  @Field(() => [Worker], { description: 'Who can see to a change: those who work in the house, and its rights officer.' }) workers: Worker[];
  @Field(() => [Action], { description: 'write and close.' }) actions: Action[];
  @Field(() => Int, { description: 'Grows with each change; send it back.' }) version: number;
}

@InputType({ description: 'We did something a guest’s plan asked us not to. What and why are told to the guest; the house’s own record has neither.' })
export class PlanNotFollowedInput {
  @Field(() => HouseDayScalar, { nullable: true, description: 'The day, if not today; up to a year back.' }) day?: HouseDay | null;
  @Field(() => ID, { description: 'The worker who decided.' }) decidedById: string;
  @Field(() => String, { description: 'What we did, in up to 1,000 characters, to the guest.' }) what: string;
  @Field(() => String, { description: 'Why, in up to 1,000 characters, to the guest.' }) why: string;
}

@InputType({ description: 'A call for help from outside, as an act of the house.' })
export class CallInput {
  @Field(() => [String], { description: 'police, ambulance, crisis_service, hospital; at least one.' }) whom: string[];
  @Field(() => String, { description: 'own_wish, medical_emergency, serious_threat_of_violence, harm_to_self_happening, duty_by_law or none_of_these. What the policy does not name is kept and marked.' }) reason: string;
  @Field(() => InstantScalar, { nullable: true, description: 'When, if not now; up to a year back.' }) calledAt?: Date | null;
  @Field(() => ID, { description: 'The worker who decided.' }) decidedById: string;
  @Field(() => Boolean, { description: 'Whether the person was asked first.' }) asked: boolean;
  @Field(() => Boolean, { description: 'Whether the person has been told.' }) told: boolean;
}

@InputType({ description: 'Something the house did against a wish or a plan.' })
export class DeviationInput {
  @Field(() => String, { description: 'held, locked_in, made_to_take, kept_from_leaving, plan_not_followed or something_else.' }) kind: string;
  @Field(() => HouseDayScalar, { nullable: true, description: 'The day, if not today; up to a year back.' }) day?: HouseDay | null;
  @Field(() => ID, { description: 'The worker who decided.' }) decidedById: string;
  @Field(() => Boolean, { description: 'Whether the person has been told.' }) told: boolean;
}

@InputType({ description: 'A review’s words about what we did. Each part up to 2,000 characters; what is left out is taken out.' })
export class ReviewInput {
  @Field(() => String, { nullable: true, description: 'What did we do?' }) whatWeDid?: string | null;
  @Field(() => String, { nullable: true, description: 'What would we do differently?' }) whatDifferently?: string | null;
  @Field(() => String, { nullable: true, description: 'What changes in the house?' }) whatChanges?: string | null;
  @Field(() => ID, { nullable: true, description: 'Who sees to it; goes with `until`.' }) byWhomId?: string | null;
  @Field(() => HouseDayScalar, { nullable: true, description: 'Until when.' }) until?: HouseDay | null;
}

@InputType({ description: 'A sheet about what somebody felt, without who and when. Each answer is yes, no or rather_not.' })
export class FeltInput {
  @Field(() => String, { description: 'Were you made to do something you did not want to do?' }) madeTo: string;
  @Field(() => String, { description: 'Did you feel you could not leave when you wanted to?' }) keptIn: string;
  @Field(() => String, { description: 'Was something decided about you without you?' }) leftOut: string;
  @Field(() => String, { description: 'Did you say no to something, and it happened all the same?' }) passedOver: string;
  @Field(() => String, { description: 'Were you afraid of what would happen if you said no?' }) afraid: string;
}

@ObjectType({ description: 'The sheet was taken.' })
export class SheetTaken {
  @Field(() => Boolean, { description: 'It was the fifth: all five were counted and are gone.' }) counted: boolean;
  @Field(() => Int, { description: 'How many wait now.' }) waiting: number;
}

export const HandInSheetResult = resultUnion('HandInSheetResult', SheetTaken, [InvalidInput]);
export const WriteDownResult = resultUnion('WriteDownResult', HouseRights, [InvalidInput, NotYet]);
export const WriteReviewResult = resultUnion('WriteReviewResult', Review, [InvalidInput, ChangedElsewhere, ReviewClosed]);
export const CloseReviewResult = resultUnion('CloseReviewResult', Review, [InvalidInput, ChangedElsewhere, ReviewClosed, SomebodyElseCloses]);
export const AccompanyResult = resultUnion('AccompanyResult', AccompanyingOfStay, [InvalidInput, NotNow]);
