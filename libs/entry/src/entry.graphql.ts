import { Field, ID, InputType, Int, ObjectType, OmitType } from '@nestjs/graphql';
import type { HouseDay } from '#peerhouse/kernel';
import { HouseDayScalar, InstantScalar, InvalidInput, resultUnion } from '#peerhouse/platform';
import { Worker } from '#peerhouse/identity';
import { EntryRules } from '#peerhouse/services';
import { Action, ChangedElsewhere, FreeSpace, HouseFull, KeptSpace, NotForADayPlace, NotNow, NotYet, SpaceTaken, TalkFirst, TooLongAgo } from '#peerhouse/stays';
import { AlreadyDecided, AskedEarlier, FirstContactHere, MayNotStart, NotInCharter, OfferEnded, OfferStands, OtherHouseBegan, OtherHouseClosed, SpaceWasFree, VoiceNotNeeded, VoiceTaken } from './entry.refusals.js';

@ObjectType({ description: 'A space held while voices gather; it ends by itself.' })
export class Hold {
  @Field(() => ID, { description: 'Id of the claim.' }) claimId: string;
  @Field(() => ID, { description: 'The space.' }) spaceId: string;
  @Field(() => String, { description: 'What the house calls it.' }) spaceName: string;
  @Field(() => HouseDayScalar, { description: 'First night.' }) from: HouseDay;
  @Field(() => HouseDayScalar, { description: 'The morning after the last night.' }) to: HouseDay;
  @Field(() => InstantScalar, { description: 'When it ends by itself.' }) endsAt: Date;
}

@ObjectType({ description: 'One of the voices the charter needs; not answered yet when answer is null.' })
export class Voice {
  @Field(() => String, { description: 'guest, first_contact, second_member, house, referrer or peer.' }) voice: string;
  @Field(() => String, { nullable: true, description: 'yes, not_sure or no.' }) answer: string | null;
  @Field(() => Worker, { nullable: true, description: 'Whose voice it is, for workers’ voices.' }) worker: Worker | null;
  @Field(() => Worker, { nullable: true, description: 'Who wrote down a voice that was told in person: the guest’s or a referrer’s.' }) toldTo: Worker | null;
  @Field(() => Boolean, { description: 'The guest said it on their own phone, by their code.' }) ownPhone: boolean;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was said last.' }) spokenAt: Date | null;
  @Field(() => Action, { description: 'Whether I may speak or write down this voice now, else the code of why not.' }) action: Action;
}

@ObjectType({ description: 'An enquiry in the list, without anything the person said of themself.' })
export class EnquiryLine {
  @Field(() => ID, { description: 'Id of the enquiry.' }) id: string;
  @Field(() => Int, { description: 'Counts up within the house.' }) number: number;
  @Field(() => String, { description: 'open, in_conversation, agreed, waiting or closed.' }) state: string;
  @Field(() => String, { description: 'phone, web, text, walk_in or email.' }) channel: string;
  @Field(() => String, { description: 'night or day.' }) spaceKind: string;
  @Field(() => HouseDayScalar, { nullable: true, description: 'First night wanted; null: not said.' }) wantsFrom: HouseDay | null;
  @Field(() => Int, { nullable: true, description: 'Nights wanted; null: not said.' }) wantsNights: number | null;
  @Field(() => InstantScalar, { description: 'When they asked.' }) askedAt: Date;
  @Field(() => Worker, { description: 'The first contact.' }) takenBy: Worker;
  @Field(() => [String], { description: 'Voices that have not said yes, in the charter’s order.' }) waitingFor: string[];
  @Field(() => Boolean, { description: 'The second voice was asked of me.' }) askedOfMe: boolean;
  @Field(() => Hold, { nullable: true, description: 'The space held meanwhile.' }) hold: Hold | null;
  @Field(() => String, { nullable: true, description: 'no_space, cannot_offer, chose_something_else, lost_touch or not_now.' }) outcome: string | null;
  @Field(() => [String], { description: 'What was offered instead.' }) offered: string[];
  @Field(() => HouseDayScalar, { nullable: true, description: 'When we said we would ring.' }) ringBackOn: HouseDay | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was closed.' }) closedAt: Date | null;
  @Field(() => ID, { nullable: true, description: 'The stay it came to.' }) stayId: string | null;
  @Field(() => Worker, { nullable: true, description: 'Whom the second voice was asked of.' }) secondAsked: Worker | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When they were asked, the last time.' }) secondAskedAt: Date | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When we rang, as we said we would.' }) rungAt: Date | null;
  @Field(() => Worker, { nullable: true, description: 'Who rang.' }) rungBy: Worker | null;
  @Field(() => InstantScalar, { nullable: true, description: 'While it is open: by when the charter promises an answer, where it does; null too while they wish us to wait.' }) answerDueAt: Date | null;
  @Field(() => InstantScalar, { nullable: true, description: 'While it is open: since when they wish us to wait with the answer.' }) waitsSince: Date | null;
}

@ObjectType({ description: 'Another house of the organisation, by its name alone.' })
export class HouseName {
  @Field(() => ID, { description: 'Of the house.' }) id: string;
  @Field(() => String, { description: 'Its name.' }) name: string;
}

@ObjectType({ description: 'One conversation towards a shared yes, or an honest not now.' })
export class Enquiry extends OmitType(EnquiryLine, ['takenBy', 'askedOfMe'] as const) {
  @Field(() => ID, { description: 'The house.' }) houseId: string;
  @Field(() => Worker, { description: 'The first contact: who took it, or carried it on after them.' }) takenBy: Worker;
  @Field(() => String, { description: 'Who started it: self, team or anyone_with_consent.' }) startedBy: string;
  @Field(() => String, { nullable: true, description: 'The team, where one did; of anyone else nothing is kept.' }) startedTeam: string | null;
  @Field(() => String, { nullable: true, description: 'Asked us before this month? yes, no or rather_not; null: not asked.' }) askedBefore: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether they stayed here before, as they say it; null: not asked. For day places.' }) stayedHere: boolean | null;
  @Field(() => [String], { description: 'What we told them: keys of the texts.' }) told: string[];
  @Field(() => String, { nullable: true, description: 'The name to be called by; only for those on shift, null too when they gave none.' }) called: string | null;
  @Field(() => String, { nullable: true, description: 'How to reach them; only for those on shift.' }) reach: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether a message may be left; only for those on shift.' }) messageSafe: boolean | null;
  @Field(() => String, { nullable: true, description: 'What they hope for, in their words; only for those on shift.' }) hopes: string | null;
  @Field(() => [Voice], { description: 'All the voices the charter needs.' }) voices: Voice[];
  @Field(() => InstantScalar, { nullable: true, description: 'Until when a code works by which they say theirs on their own phone; null when none does, and for those off shift.' }) voiceCodeUntil: Date | null;
  @Field(() => [FreeSpace], { description: 'Spaces for the nights wanted, best first; kept ones last and marked.' }) freeSpaces: FreeSpace[];
  @Field(() => Worker, { nullable: true, description: 'Who closed it.' }) closedBy: Worker | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was put right after its end.' }) correctedAt: Date | null;
  @Field(() => Worker, { nullable: true, description: 'Who put it right.' }) correctedBy: Worker | null;
  @Field(() => [HouseName], { description: 'Houses of the network that can be asked instead, when this one is full.' }) otherHouses: HouseName[];
  @Field(() => HouseName, { nullable: true, description: 'Where it went on, with their yes.' }) passedTo: HouseName | null;
  @Field(() => HouseName, { nullable: true, description: 'The house of the organisation it came from.' }) cameFrom: HouseName | null;
  @Field(() => EntryRules, { description: 'What the charter it began under says; whatever is in force now.' }) rules: EntryRules;
  @Field(() => [Action], { description: 'change, hold, letGo, close, wait, answerOffer, leaveList, carryOn, giveVoiceCode, withdrawVoiceCode, reopen, correct.' }) actions: Action[];
  @Field(() => Int, { description: 'Grows with each change; send it back with changeEnquiry.' }) version: number;
}

@ObjectType({ description: 'Somebody on the waiting list, in the order of asking.' })
export class WaitingLine {
  @Field(() => EnquiryLine, { description: 'Their enquiry; its hold is what is offered to them now.' }) enquiry: EnquiryLine;
  @Field(() => HouseDayScalar, { nullable: true, description: 'The day a space was last offered to them.' }) offeredOn: HouseDay | null;
  @Field(() => Boolean, { description: 'Nothing has happened to it for 14 days: somebody asks whether they still wait.' }) askStill: boolean;
  @Field(() => [FreeSpace], { description: 'What can be offered to them now: free for all their nights, and for nobody who asked earlier and was offered nothing today.' }) offerable: FreeSpace[];
}

@InputType({ description: 'What was said, as far as it was said: only the way in is needed.' })
export class EnquiryInput {
  @Field(() => String, { description: 'phone, web, text, walk_in or email.' }) channel: string;
  @Field(() => String, { nullable: true, description: 'night (unless said) or day.' }) spaceKind?: string | null;
  @Field(() => HouseDayScalar, { nullable: true, description: 'First night wanted, at most a year ahead and 72 hours back.' }) wantsFrom?: HouseDay | null;
  @Field(() => Int, { nullable: true, description: 'Nights wanted, 1 to 365.' }) wantsNights?: number | null;
  @Field(() => String, { nullable: true, description: 'yes, no or rather_not.' }) askedBefore?: string | null;
  @Field(() => String, { nullable: true, description: 'Who starts it: self (unless said), team or anyone_with_consent; as it was, where a change leaves it out.' }) startedBy?: string | null;
  @Field(() => String, { nullable: true, description: 'The team, as the charter names it.' }) startedTeam?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'They know, and agree: needed of everybody who starts an entry for another.' }) theyKnow?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether they stayed here before, as they say it; nobody is looked up.' }) stayedHere?: boolean | null;
  @Field(() => [String], { nullable: true, description: 'Keys of what we told them.' }) told?: string[] | null;
  @Field(() => String, { nullable: true, description: 'The name to be called by, up to 60 characters.' }) called?: string | null;
  @Field(() => String, { nullable: true, description: 'How to reach them, up to 200 characters.' }) reach?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether a message may be left.' }) messageSafe?: boolean | null;
  @Field(() => String, { nullable: true, description: 'What they hope for, in their words, up to 2,000 characters.' }) hopes?: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When they asked, if not now; up to 72 hours back.' }) askedAt?: Date | null;
}

@InputType({ description: 'Another house of the network that is asked, with the person’s yes.' })
export class OtherHouseInput {
  @Field(() => ID, { description: 'The house, one of otherHouses.' }) houseId: string;
  @Field(() => Boolean, { description: 'They say yes to asking there.' }) theyAgree: boolean;
  @Field(() => Boolean, { nullable: true, description: 'They want their name and how to reach them to go along.' }) carry?: boolean | null;
}

@InputType({ description: 'An enquiry’s end without a stay.' })
export class CloseEnquiryInput {
  @Field(() => String, { description: 'An outcome of the charter: no_space, cannot_offer, chose_something_else, lost_touch or not_now.' }) outcome: string;
  @Field(() => [String], { nullable: true, description: 'Offers of the charter that were made instead.' }) offered?: string[] | null;
  @Field(() => HouseDayScalar, { nullable: true, description: 'When we said we would ring; today or later.' }) ringBackOn?: HouseDay | null;
  @Field(() => OtherHouseInput, { nullable: true, description: 'With no_space: where a nameless enquiry opens instead; offered is then other_house too.' }) otherHouse?: OtherHouseInput | null;
}

export const TakeEnquiryResult = resultUnion('TakeEnquiryResult', Enquiry, [InvalidInput, MayNotStart, TooLongAgo, NotYet]);
export const ChangeEnquiryResult = resultUnion('ChangeEnquiryResult', Enquiry, [InvalidInput, MayNotStart, ChangedElsewhere, AlreadyDecided]);
export const CarryOnResult = resultUnion('CarryOnResult', Enquiry, [FirstContactHere, VoiceTaken, AlreadyDecided]);
export const SpeakResult = resultUnion('SpeakResult', Enquiry, [AskedEarlier, TalkFirst, InvalidInput, VoiceTaken, VoiceNotNeeded, AlreadyDecided, SpaceTaken, KeptSpace, NotForADayPlace, HouseFull]);
export const HoldSpaceResult = resultUnion('HoldSpaceResult', Enquiry, [AskedEarlier, TalkFirst, SpaceTaken, KeptSpace, NotForADayPlace, HouseFull, AlreadyDecided, InvalidInput]);
export const LetAnswerWaitResult = resultUnion('LetAnswerWaitResult', Enquiry, [NotInCharter, AlreadyDecided]);
export const LetGoResult = resultUnion('LetGoResult', Enquiry, [AlreadyDecided, NotNow]);
export const CloseEnquiryResult = resultUnion('CloseEnquiryResult', Enquiry, [SpaceWasFree, NotInCharter, OtherHouseClosed, AlreadyDecided, InvalidInput]);
export const MarkRungResult = resultUnion('MarkRungResult', Enquiry, [NotNow]);
export const WaitResult = resultUnion('WaitResult', Enquiry, [SpaceWasFree, NotInCharter, AlreadyDecided, InvalidInput]);
export const OfferSpaceResult = resultUnion('OfferSpaceResult', Enquiry, [OfferStands, AskedEarlier, TalkFirst, SpaceTaken, KeptSpace, NotForADayPlace, HouseFull, InvalidInput, NotNow]);
export const AnswerOfferResult = resultUnion('AnswerOfferResult', Enquiry, [OfferEnded, AskedEarlier, TalkFirst, SpaceTaken, KeptSpace, NotForADayPlace, HouseFull, InvalidInput, NotNow]);
export const StillWaitsResult = resultUnion('StillWaitsResult', Enquiry, [NotNow]);
export const LeaveListResult = resultUnion('LeaveListResult', Enquiry, [NotNow]);
export const ReopenResult = resultUnion('ReopenResult', Enquiry, [TooLongAgo, NotNow, OtherHouseBegan]);
