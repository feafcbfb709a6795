import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { HouseDay } from '#peerhouse/kernel';
import { HouseDayScalar, InvalidInput, resultUnion } from '#peerhouse/platform';
import { NotNow, NotYet } from '#peerhouse/stays';
import { FirstMeetingWindow, MatchAction, MatchNewsLine, MatchStep, MatchWishes, ProgrammeGroup } from './matching.graphql.js';
import { AfterTheEnd, AlreadyAnswered, AlreadyEnded, OutsideWindow } from './matching.refusals.js';

@ObjectType({ description: 'Somebody who could meet you while your peer is away. Their name comes with your yes.' })
export class MyPeerMeanwhile {
  @Field(() => HouseDayScalar, { description: 'Until when.' }) declare until: HouseDay;
  @Field(() => [String], { description: 'What they like to do or talk about.' }) declare likes: string[];
  @Field(() => [String], { description: 'What they know from their own life.' }) declare background: string[];
}

@ObjectType({ description: 'The peer, for the person they meet or are to meet.' })
export class MyPeerNow {
  @Field(() => ID, { description: 'Of the match.' }) declare id: string;
  @Field(() => String, { nullable: true, description: 'The name they go by at work; once both said yes.' }) declare called: string | null;
  @Field(() => String, { description: 'proposed, first_meeting, meeting, covered or paused.' }) declare state: string;
  @Field(() => [String], { description: 'What they like to do or talk about, as far as they share it.' }) declare likes: string[];
  @Field(() => [String], { description: 'What they know from their own life, as far as they share it.' }) declare background: string[];
  @Field(() => HouseDayScalar, { nullable: true, description: 'When you meet for the first time.' }) declare firstMeetingOn: HouseDay | null;
  @Field(() => String, { nullable: true, description: 'At what time, HH:MM.' }) declare firstMeetingTime: string | null;
  @Field(() => HouseDayScalar, { nullable: true, description: 'When you met for the first time.' }) declare metOn: HouseDay | null;
  @Field(() => Boolean, { description: 'You asked for another peer and go on with this one until then.' }) declare untilNext: boolean;
  @Field(() => HouseDayScalar, { nullable: true, description: 'They are away until this day, where that is known.' }) declare awayUntil: HouseDay | null;
  @Field(() => String, { nullable: true, description: 'Who meets you meanwhile.' }) declare coveredBy: string | null;
  @Field(() => HouseDayScalar, { nullable: true, description: 'Until when.' }) declare coveredUntil: HouseDay | null;
  @Field(() => ID, { nullable: true, description: 'Of the question whether somebody else meets you meanwhile, once they said yes; your answer says which one it answers.' }) declare question: string | null;
  @Field(() => MyPeerMeanwhile, { nullable: true, description: 'Whom you are asked about, for the while.' }) declare meanwhile: MyPeerMeanwhile | null;
}

@ObjectType({ description: 'The way through the programme of the person who is signed in.' })
export class MyPeer {
  @Field(() => ID, { description: 'Of the way.' }) declare id: string;
  @Field(() => String, { description: 'Name of the programme.' }) declare programme: string;
  @Field(() => String, { description: 'Its phone.' }) declare phone: string;
  @Field(() => String, { description: 'Its time zone: times are told in it.' }) declare timeZone: string;
  @Field(() => String, { description: 'interested, waiting, matched, paused, finished or ended.' }) declare state: string;
  @Field(() => HouseDayScalar, { description: 'Your first interest: your place in the queue, which stays yours.' }) declare interestedOn: HouseDay;
  @Field(() => MatchStep, { description: 'What comes next.' }) declare nextStep: MatchStep;
  @Field(() => MyPeerNow, { nullable: true, description: 'Somebody you are asked about, or are to meet for the first time.' }) declare coming: MyPeerNow | null;
  @Field(() => MyPeerNow, { nullable: true, description: 'Your peer.' }) declare going: MyPeerNow | null;
  @Field(() => FirstMeetingWindow, { nullable: true, description: 'Days for a first meeting that is to come.' }) declare window: FirstMeetingWindow | null;
  @Field(() => HouseDayScalar, { nullable: true, description: 'The last day of the meetings.' }) declare lastsUntil: HouseDay | null;
  @Field(() => HouseDayScalar, { nullable: true, description: 'About when you leave the ward, or left it.' }) declare leavesHospitalOn: HouseDay | null;
  @Field(() => String, { nullable: true, description: 'Where you would like to meet.' }) declare place: string | null;
  @Field(() => [String], { description: 'Places the programme is in.' }) declare places: string[];
  @Field(() => MatchWishes, { description: 'What you said you would like.' }) declare wishes: MatchWishes;
  @Field(() => [ProgrammeGroup], { description: 'This week’s groups, open to everyone.' }) declare groups: ProgrammeGroup[];
  @Field(() => [MatchNewsLine], { description: 'What you have not seen yet, newest first.' }) declare news: MatchNewsLine[];
  @Field(() => [MatchAction], { description: 'What you can do now.' }) declare actions: MatchAction[];
  @Field(() => Boolean, { description: 'You said thanks.' }) declare thanked: boolean;
}

export const MyPeerResult = resultUnion('MyPeerResult', MyPeer, [InvalidInput, NotNow, NotYet, AlreadyAnswered, AlreadyEnded, OutsideWindow, AfterTheEnd]);
