import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { RequestContext, HouseDay } from '#peerhouse/kernel';
import { HouseDayScalar, InstantScalar, InvalidInput, resultUnion } from '#peerhouse/platform';
import { RightsText } from '#peerhouse/services';

@ObjectType({ description: 'How a guest sees a line that is held about them; shown to the house beside that line.' })
export class GuestNote {
  @Field(() => String, { description: 'The line it stands beside.' }) line: string;
  @Field(() => String, { description: 'The guest’s own words.' }) words: string;
  @Field(() => InstantScalar, { description: 'When they were written.' }) writtenAt: Date;
}

@ObjectType({ description: 'A practical line or a promise that the house wrote down for a stay.' })
export class HeldLine {
  @Field(() => String, { description: 'Its name among the lines: seeItDifferently takes it.' }) line: string;
  @Field(() => String, { description: 'practical or promise.' }) kind: string;
  @Field(() => String, { description: 'What was written.' }) words: string;
  @Field(() => String, { description: 'Who wrote it, by the name they go by at work.' }) by: string;
  @Field(() => InstantScalar, { description: 'When.' }) at: Date;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was done.' }) doneAt: Date | null;
}

@ObjectType({ description: 'The rights texts as they were told at arrival.' })
export class RightsToldToMe {
  @Field(() => InstantScalar, { description: 'When.' }) at: Date;
  @Field(() => String, { description: 'By whom, by the name they go by at work.' }) by: string;
  @Field(() => String, { description: 'Version of the house’s charter.' }) charterVersion: string;
  @Field(() => String, { description: 'Language of the words.' }) language: string;
  @Field(() => [RightsText], { description: 'The exact words of that day.' }) texts: RightsText[];
}

@ObjectType({ description: 'The house did something a plan asked it not to, and says so.' })
export class GuestMessage {
  @Field(() => String, { description: 'Its name among the lines: seeItDifferently takes it.' }) line: string;
  @Field(() => String, { description: 'plan_not_followed.' }) kind: string;
  @Field(() => HouseDayScalar, { description: 'The day it happened.' }) day: HouseDay;
  @Field(() => String, { description: 'What we did.' }) what: string;
  @Field(() => String, { description: 'Why.' }) why: string;
  @Field(() => String, { description: 'Who decided, by the name they go by at work.' }) decidedBy: string;
  @Field(() => String, { description: 'Who told of it.' }) writtenBy: string;
  @Field(() => InstantScalar, { description: 'When it was told.' }) writtenAt: Date;
}

@ObjectType({ description: 'One stay, and what the house holds about it.' })
export class HeldStay {
  @Field(() => ID, { description: 'The stay: seeItDifferently takes it.' }) id: string;
  @Field(() => String, { description: 'The house’s name.' }) houseName: string;
  @Field(() => String, { description: 'The house’s time zone.' }) timeZone: string;
  @Field(() => String, { nullable: true, description: 'The name to be called by.' }) called: string | null;
  @Field(() => String, { description: 'expected, here, left or not_taken_up.' }) state: string;
  @Field(() => HouseDayScalar, { description: 'First night.' }) arrives: HouseDay;
  @Field(() => HouseDayScalar, { description: 'The morning of leaving.' }) leaves: HouseDay;
  @Field(() => [String], { description: 'Rooms of the stay, by name.' }) rooms: string[];
  @Field(() => InstantScalar, { nullable: true, description: 'When they came in.' }) cameInAt: Date | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When they left.' }) leftAt: Date | null;
  @Field(() => String, { nullable: true, description: 'How it ended, by their own answer; null when they were not asked.' }) how: string | null;
  @Field(() => String, { nullable: true, description: 'Hopes told to a worker.' }) hopes: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When their own locked box was shown to them.' }) lockBoxOfferedAt: Date | null;
  @Field(() => RightsToldToMe, { nullable: true, description: 'The rights as told; null when they were not.' }) rightsTold: RightsToldToMe | null;
  @Field(() => [HeldLine], { description: 'Practical lines and promises.' }) lines: HeldLine[];
  @Field(() => [GuestMessage], { description: 'What the house did against their plan and told them, newest first.' }) messages: GuestMessage[];
  @Field(() => [GuestNote], { description: 'How they see it differently, beside which line.' }) notes: GuestNote[];
  @Field(() => HouseDayScalar, { nullable: true, description: 'The day from which all of it is erased, where that is known: after leaving.' }) erasedFrom: HouseDay | null;
}

@ObjectType({ description: 'Everything houses hold about the guest who asks. What is not here they do not hold; plans are the guest’s own, and locked.' })
export class HeldAboutMe {
  /** As whom the parts of other contexts are read; not part of the answer. */
  readonly ctx: RequestContext;
  /** The stays below, by which other contexts find their own parts; not part of the answer. */
  readonly stayIds: string[];

  @Field(() => [HeldStay], { description: 'Every stay that is still kept, the newest first.' }) stays: HeldStay[];
  @Field(() => Boolean, { description: 'Whether stays of this account are left out until its plans are opened: a paper code of a house opens that house’s alone.' }) opensMore: boolean;
}

export const SeeItDifferentlyResult = resultUnion('SeeItDifferentlyResult', HeldAboutMe, [InvalidInput]);

@ObjectType({ description: 'What the guest of a stay wrote beside lines about them, and what they were told of what we did. No worker changes or removes any of it.' })
export class GuestWords {
  @Field(() => ID, { description: 'The stay.' }) stayId: string;
  @Field(() => [GuestNote], { description: 'By line.' }) notes: GuestNote[];
  @Field(() => [GuestMessage], { description: 'Newest first.' }) messages: GuestMessage[];
}
