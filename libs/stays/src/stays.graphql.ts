import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { HouseDay } from '#peerhouse/kernel';
import { HouseDayScalar, InstantScalar, InvalidInput, resultUnion } from '#peerhouse/platform';
import { BeginningOver, ChangedElsewhere, EarlyArrival, HoldExpired, KeptSpace, NotForADayPlace, NotNow, NotReadyYet, NotYet, SpaceTaken, TalkFirst, TooLongAgo } from './refusals.js';

@ObjectType({ description: 'Something that could be done here, and whether it may be now.' })
export class Action {
  @Field(() => String, { description: 'What could be done.' }) name: string;
  @Field(() => Boolean, { description: 'Whether it may be done now, by this person.' }) allowed: boolean;
  @Field(() => String, { nullable: true, description: 'Code of why not: NotNow or OffShift, or the refusal it would meet.' }) whyNot: string | null;
}

@ObjectType({ description: 'One taken stretch of nights [from, to) on one space. Held and expected ones end by themselves at endsAt.' })
export class BoardClaim {
  @Field(() => ID, { description: 'Id of the claim.' }) id: string;
  @Field(() => String, { description: 'here, expected, held, closed, or left for nights that have passed.' }) state: string;
  @Field(() => HouseDayScalar, { description: 'First night.' }) from: HouseDay;
  @Field(() => HouseDayScalar, { description: 'The morning after the last night.' }) to: HouseDay;
  @Field(() => ID, { nullable: true, description: 'The stay it belongs to.' }) stayId: string | null;
  @Field(() => ID, { nullable: true, description: 'Whom a hold is for: the enquiry’s id.' }) heldFor: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When it ends by itself.' }) endsAt: Date | null;
  @Field(() => String, { nullable: true, description: 'Of a closure: not_enough_of_us, repair, cleaning, something_else.' }) why: string | null;
  @Field(() => Boolean, { description: 'The stay goes past the nominal longest; it ends nothing.' }) pastLongest: boolean;
  @Field(() => [Action], { description: 'What may be done with it.' }) actions: Action[];
}

@ObjectType({ description: 'A space with what is taken on it in the nights shown.' })
export class BoardSpace {
  @Field(() => ID, { description: 'Id of the space.' }) id: string;
  @Field(() => String, { description: 'What the house calls it.' }) name: string;
  @Field(() => String, { description: 'night or day.' }) kind: string;
  @Field(() => Boolean, { description: 'Kept for emergencies: not on offer.' }) kept: boolean;
  @Field(() => [String], { description: 'step_free, own_bathroom, shared, quiet.' }) features: string[];
  @Field(() => [BoardClaim], { description: 'First night first.' }) claims: BoardClaim[];
  @Field(() => ID, { nullable: true, description: 'The stay of a guest who is still here though the nights have ended: tonight is free once they have left, and theirs from the house’s evening hour on.' }) stillInStayId: string | null;
}

@ObjectType({ description: 'Places for the day, beside the spaces for the night and never counted with them.' })
export class DayPlacesUsed {
  @Field(() => Int, { description: 'How many the house has.' }) places: number;
  @Field(() => [Int], { description: 'Taken on each day, in the order of `nights`.' }) used: number[];
}

@ObjectType({ description: 'A house by its nights, without names.' })
export class Board {
  @Field(() => ID, { description: 'The house.' }) houseId: string;
  @Field(() => String, { description: 'IANA time zone; every day here is in it.' }) timeZone: string;
  @Field(() => HouseDayScalar, { description: 'The night that belongs to this moment; it turns at the charter’s hour.' }) tonight: HouseDay;
  @Field(() => InstantScalar, { description: 'When this was read.' }) asOf: Date;
  @Field(() => Int, { nullable: true, description: 'Nominal longest stay in nights; null: none.' }) longestNights: number | null;
  @Field(() => [HouseDayScalar], { description: 'The nights shown, in order; at most 366.' }) nights: HouseDay[];
  @Field(() => [BoardSpace], { description: 'In the house’s order.' }) spaces: BoardSpace[];
  @Field(() => [Int], { description: 'Free spaces of each night, in the order of `nights`; kept spaces and day places are not counted.' }) free: number[];
  @Field(() => [Int], { description: 'Empty on each night and closed; kept spaces and day places are not counted.' }) notOffered: number[];
  @Field(() => [Int], { description: 'Taken on each night, kept spaces too; day places are not counted.' }) taken: number[];
  @Field(() => DayPlacesUsed, { nullable: true, description: 'Null: the house has none.' }) dayPlaces: DayPlacesUsed | null;
}

@ObjectType({ description: 'The name a guest wants to be called by.' })
export class ShownName {
  @Field(() => ID, { description: 'The stay.' }) stayId: string;
  @Field(() => String, { description: 'The name.' }) called: string;
}

@ObjectType({ description: 'Names of the people here or expected; hide them again at `until`.' })
export class ShownNames {
  @Field(() => InstantScalar, { description: 'Two minutes from the asking.' }) until: Date;
  @Field(() => [ShownName], { description: 'Those who gave one.' }) names: ShownName[];
}

@ObjectType({ description: 'Nights of one stay in one space.' })
export class StaySegment {
  @Field(() => ID, { description: 'The space.' }) spaceId: string;
  @Field(() => String, { description: 'What the house calls it.' }) spaceName: string;
  @Field(() => HouseDayScalar, { description: 'First night.' }) from: HouseDay;
  @Field(() => HouseDayScalar, { description: 'The morning after the last night.' }) to: HouseDay;
}

@ObjectType({ description: 'Which rights texts were told, kept as shown.' })
export class RightsTold {
  @Field(() => [String], { description: 'Keys of the texts.' }) texts: string[];
  @Field(() => Int, { description: 'Version of the charter.' }) charterVersion: number;
  @Field(() => String, { description: 'Language code.' }) language: string;
  @Field(() => InstantScalar, { description: 'When.' }) at: Date;
  @Field(() => String, { description: 'By whom, by the name they go by at work.' }) by: string;
}

@ObjectType({ description: 'A rights text in the words that were shown.' })
export class RightsTextShown {
  @Field(() => String, { description: 'Key of the text.' }) key: string;
  @Field(() => String, { description: 'Its heading that day.' }) heading: string;
  @Field(() => String, { description: 'Its words that day.' }) text: string;
}

@ObjectType({ description: 'A guest’s time in a house.' })
export class Stay {
  @Field(() => ID, { description: 'Id of the stay.' }) id: string;
  @Field(() => ID, { description: 'The house.' }) houseId: string;
  @Field(() => ID, { description: 'A random id of the guest.' }) guestId: string;
  @Field(() => String, { description: 'night, or day for a visit: its nights are then days.' }) spaceKind: string;
  @Field(() => String, { description: 'expected, here, left or not_taken_up.' }) state: string;
  @Field(() => HouseDayScalar, { description: 'First night, planned or as it was.' }) arrives: HouseDay;
  @Field(() => HouseDayScalar, { description: 'The morning of leaving, planned or as it was.' }) leaves: HouseDay;
  @Field(() => Int, { description: 'Nights from arrives to leaves.' }) nights: number;
  @Field(() => ID, { nullable: true, description: 'The space of the last nights.' }) spaceId: string | null;
  @Field(() => String, { nullable: true, description: 'Its name.' }) spaceName: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'Until when an expected guest’s space is kept.' }) keptUntil: Date | null;
  @Field(() => Boolean, { description: 'They were here before the house began with Peerhouse; then the hour of coming in is not known.' }) hereBefore: boolean;
  @Field(() => InstantScalar, { nullable: true, description: 'When the guest came in.' }) cameInAt: Date | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When the guest left.' }) leftAt: Date | null;
  @Field(() => String, { nullable: true, description: 'The guest’s view of how it ended: hopes_met, own_choice, moved_on, hospital, other, rather_not_say; null: not asked, or not said.' }) how: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether at least one hope was met; null when not answered.' }) hopeMet: boolean | null;
  @Field(() => Int, { nullable: true, description: 'Nominal longest stay in nights of the charter the stay began under.' }) longestNights: number | null;
  @Field(() => Boolean, { description: 'The stay goes past it; it ends nothing.' }) pastLongest: boolean;
  @Field(() => RightsTold, { nullable: true, description: 'The rights told; null: not yet.' }) rightsTold: RightsTold | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When the own locked box was offered.' }) lockBoxOfferedAt: Date | null;
  @Field(() => String, { nullable: true, description: 'The guest’s own words; only for those on shift in the house.' }) hopes: string | null;
  @Field(() => [StaySegment], { description: 'First night first.' }) segments: StaySegment[];
  @Field(() => InstantScalar, { nullable: true, description: 'Until when the arrival or the leaving can be taken back.' }) undoUntil: Date | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When what was written down of coming in or leaving was put right last.' }) correctedAt: Date | null;
  @Field(() => String, { nullable: true, description: 'By whom, by the name they go by at work.' }) correctedBy: string | null;
  @Field(() => [Action], { description: 'What may be done with it.' }) actions: Action[];
  @Field(() => Int, { description: 'Grows with each change; send it back with changeNights.' }) version: number;
}

@InputType({ description: 'A guest who is here already when the house begins with Peerhouse.' })
export class HereBeforeInput {
  @Field(() => ID, { description: 'The space they are in.' }) spaceId: string;
  @Field(() => HouseDayScalar, { description: 'Their first night, up to a year back.' }) since: HouseDay;
  @Field(() => HouseDayScalar, { description: 'The morning of leaving, as planned; tomorrow or later.' }) leaves: HouseDay;
  @Field(() => String, { nullable: true, description: 'The name to be called by, up to 60 characters; leave out when they want none.' }) called?: string | null;
}

@InputType({ description: 'A leaving, as the guest tells it.' })
export class LeavingInput {
  @Field(() => InstantScalar, { nullable: true, description: 'When, if not now; up to 72 hours back.' }) at?: Date | null;
  @Field(() => String, { nullable: true, description: 'hopes_met, own_choice, moved_on, hospital, other or rather_not_say; leave out when not asked or not said.' }) how?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether at least one hope was met; leave out when not answered.' }) hopeMet?: boolean | null;
}

@InputType({ description: 'A leaving put right.' })
export class RightLeavingInput {
  @Field(() => InstantScalar, { nullable: true, description: 'When they left; leave out when the time was right.' }) at?: Date | null;
  @Field(() => String, { nullable: true, description: 'hopes_met, own_choice, moved_on, hospital, other or rather_not_say; leave out when not asked or not said.' }) how?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether at least one hope was met; leave out when not answered.' }) hopeMet?: boolean | null;
}

@ObjectType({ description: 'The space is in use again.' })
export class SpaceOpened {
  @Field(() => ID, { description: 'The space.' }) spaceId: string;
}

@ObjectType({ description: 'A space that somebody has left, or moved out of, and that is being got ready.' })
export class SpaceGettingReady {
  @Field(() => ID, { description: 'The space.' }) spaceId: string;
  @Field(() => String, { description: 'What the house calls it.' }) spaceName: string;
  @Field(() => InstantScalar, { description: 'When it is ready, by the charter’s minutes.' }) readyAt: Date;
}

@ObjectType({ description: 'The space is ready: somebody may come in.' })
export class SpaceReady {
  @Field(() => ID, { description: 'The space.' }) spaceId: string;
}

@ObjectType({ description: 'A paper code, shown once; it opens the guest’s own app.' })
export class GuestCode {
  @Field(() => String, { description: '12 characters.' }) code: string;
  @Field(() => InstantScalar, { description: 'When it stops working: a paper code after 72 hours, one made on the spot after ten minutes.' }) endsAt: Date;
  @Field(() => String, { description: 'Address of the guest app.' }) address: string;
}

export const WelcomeGuestResult = resultUnion('WelcomeGuestResult', Stay, [SpaceTaken, KeptSpace, NotReadyYet, HoldExpired, EarlyArrival, NotNow, TooLongAgo, NotYet]);
export const WriteDownHereResult = resultUnion('WriteDownHereResult', Stay, [SpaceTaken, BeginningOver, InvalidInput]);
export const CorrectStayResult = resultUnion('CorrectStayResult', Stay, [SpaceTaken, NotNow, ChangedElsewhere, InvalidInput, TooLongAgo, NotYet]);
export const ChangeStayResult = resultUnion('ChangeStayResult', Stay, [SpaceTaken, KeptSpace, NotReadyYet, NotForADayPlace, TalkFirst, NotNow, ChangedElsewhere, InvalidInput, TooLongAgo, NotYet]);
export const UndoResult = resultUnion('UndoResult', Stay, [SpaceTaken, NotNow, TooLongAgo]);
export const CloseSpaceResult = resultUnion('CloseSpaceResult', BoardClaim, [SpaceTaken, InvalidInput]);
export const OpenSpaceResult = resultUnion('OpenSpaceResult', SpaceOpened, [NotNow]);
export const GiveGuestCodeResult = resultUnion('GiveGuestCodeResult', GuestCode, [NotNow]);
export const MakeSignInCodeResult = resultUnion('MakeSignInCodeResult', GuestCode, [NotNow]);
