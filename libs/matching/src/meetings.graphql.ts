import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { HouseDay } from '#peerhouse/kernel';
import { HouseDayScalar, InstantScalar, InvalidInput, resultUnion } from '#peerhouse/platform';
import { NotNow, NotYet } from '#peerhouse/stays';
import { AfterTheEnd, AlreadyEnded } from './matching.refusals.js';
import { ProgrammeGroup } from './matching.graphql.js';

@ObjectType({ description: 'One of the meetings that come round.' })
export class MatchMeeting {
  @Field(() => ID, { description: 'Of the row of meetings it is one of.' }) declare seriesId: string;
  @Field(() => HouseDayScalar, { description: 'Which of them: its day without any change.' }) declare slot: HouseDay;
  @Field(() => HouseDayScalar, { description: 'Its day.' }) declare day: HouseDay;
  @Field(() => String, { description: 'HH:MM, local.' }) declare time: string;
  @Field(() => InstantScalar, { description: 'When it begins.' }) declare startsAt: Date;
  @Field(() => InstantScalar, { description: 'When it is over.' }) declare endsAt: Date;
  @Field(() => Boolean, { description: 'It is on another day or at another time than the row.' }) declare isMoved: boolean;
  @Field(() => Boolean, { description: 'It is called off.' }) declare isCancelled: boolean;
  @Field(() => String, { nullable: true, description: 'happened, moved or did_not_happen; null: nobody said, and nothing follows.' }) declare how: string | null;
  @Field(() => Int, { nullable: true, description: 'Minutes it took; staff alone.' }) declare minutes: number | null;
  @Field(() => Int, { nullable: true, description: 'Minutes on the way; staff alone.' }) declare travelMinutes: number | null;
  @Field(() => Float, { nullable: true, description: 'Kilometres; staff alone.' }) declare travelKm: number | null;
}

@ObjectType({ description: 'The meetings of a person, from five weeks ago to the end.' })
export class MatchMeetings {
  @Field(() => ID, { description: 'Of their way through the programme.' }) declare personId: string;
  @Field(() => [MatchMeeting], { description: 'In the order of their days; called-off ones among them.' }) declare meetings: MatchMeeting[];
  @Field(() => HouseDayScalar, { nullable: true, description: 'The last day of the meetings.' }) declare lastsUntil: HouseDay | null;
}

@ObjectType({ description: 'An address that shows the meetings in a calendar, with neutral titles. Shown once; whoever has it sees when somebody is busy, and nothing else.' })
export class MatchCalendar {
  @Field(() => String, { description: 'The part after the server’s own address.' }) declare path: string;
}

@ObjectType({ description: 'The weekly groups of a programme.' })
export class ProgrammeGroups {
  @Field(() => ID, { description: 'The programme.' }) declare programmeId: string;
  @Field(() => [ProgrammeGroup], { description: 'In the order of their next days.' }) declare groups: ProgrammeGroup[];
}

@ObjectType({ description: 'What the ward’s invitation says, for one page of paper.' })
export class MatchInvitation {
  @Field(() => ID, { description: 'The programme.' }) declare programmeId: string;
  @Field(() => String, { description: 'Its name.' }) declare name: string;
  @Field(() => String, { description: 'Its phone.' }) declare phone: string;
  @Field(() => [String], { description: 'The programme’s own sentences: how it meets, who is matched, what is not asked.' }) declare sentences: string[];
  @Field(() => [String], { description: 'Places it is in.' }) declare catchments: string[];
  @Field(() => [ProgrammeGroup], { description: 'Groups, open to everyone.' }) declare groups: ProgrammeGroup[];
  @Field(() => String, { description: 'Where somebody says that they are interested: for the QR code, and to type.' }) declare address: string;
}

const ofMeetings = [InvalidInput, NotNow, NotYet, AlreadyEnded, AfterTheEnd];
export const MeetingsResult = resultUnion('MeetingsResult', MatchMeetings, ofMeetings);
export const GroupsResult = resultUnion('GroupsResult', ProgrammeGroups, [InvalidInput]);
