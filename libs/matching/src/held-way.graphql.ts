import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { HouseDay } from '#peerhouse/kernel';
import { HouseDayScalar } from '#peerhouse/platform';
import { MatchWishes } from './matching.graphql.js';

@ObjectType({ description: 'Somebody who meets you while your peer is away, or could.' })
export class HeldStandIn {
  @Field(() => String, { nullable: true, description: 'The name they go by at work; once you said yes.' }) declare called: string | null;
  @Field(() => HouseDayScalar, { description: 'Until when.' }) declare until: HouseDay;
  @Field(() => Boolean, { description: 'You said yes.' }) declare saidYes: boolean;
}

@ObjectType({ description: 'A peer you meet or met, by name: both said yes.' })
export class HeldMatch {
  @Field(() => ID, { description: 'Of the match.' }) declare id: string;
  @Field(() => String, { nullable: true, description: 'The name they go by at work.' }) declare called: string | null;
  @Field(() => HouseDayScalar, { description: 'Since when both had said yes.' }) declare bothYesOn: HouseDay;
  @Field(() => Boolean, { description: 'Your yes was told to us and written down for you.' }) declare yesWasTold: boolean;
  @Field(() => HouseDayScalar, { nullable: true, description: 'When you met for the first time.' }) declare metOn: HouseDay | null;
  @Field(() => HouseDayScalar, { nullable: true, description: 'When it ended. Why is kept nowhere.' }) declare endedOn: HouseDay | null;
  @Field(() => Boolean, { description: 'You said: not again. Nobody is told.' }) declare notAgain: boolean;
  @Field(() => HouseDayScalar, { nullable: true, description: 'When you asked for another, if you did.' }) declare askedAnotherOn: HouseDay | null;
  @Field(() => Boolean, { description: 'They are away, and you would rather wait for them.' }) declare waitsForPeer: boolean;
  @Field(() => HeldStandIn, { nullable: true, description: 'Who meets you meanwhile; or could, once they said yes.' }) declare standIn: HeldStandIn | null;
}

@ObjectType({ description: 'One of your meetings of which somebody wrote down what became of it.' })
export class HeldMark {
  @Field(() => HouseDayScalar, { description: 'Its day.' }) declare day: HouseDay;
  @Field(() => String, { description: 'happened, moved or did_not_happen.' }) declare how: string;
}

@ObjectType({ description: 'Everything a programme holds about one way of yours through it.' })
export class HeldWay {
  @Field(() => ID, { description: 'Of your way through it.' }) declare id: string;
  @Field(() => String, { description: 'Name of the programme.' }) declare programme: string;
  @Field(() => String, { nullable: true, description: 'What you want to be called.' }) declare called: string | null;
  @Field(() => String, { nullable: true, description: 'How to reach you.' }) declare reach: string | null;
  @Field(() => Boolean, { description: 'A message may be left there.' }) declare messageSafe: boolean;
  @Field(() => String, { description: 'How we learned of your interest: ward, self or phone.' }) declare channel: string;
  @Field(() => String, { nullable: true, description: 'Who noted it, by the name they go by at work; null: you yourself.' }) declare notedBy: string | null;
  @Field(() => HouseDayScalar, { description: 'Your place in the queue.' }) declare interestedOn: HouseDay;
  @Field(() => String, { nullable: true, description: 'Where you would like to meet.' }) declare place: string | null;
  @Field(() => HouseDayScalar, { nullable: true, description: 'About when you leave the ward, or left it.' }) declare leavesHospitalOn: HouseDay | null;
  @Field(() => Boolean, { description: 'In hospital again.' }) declare backInHospital: boolean;
  @Field(() => Boolean, { description: 'Moved to where the programme is not.' }) declare movedOutside: boolean;
  @Field(() => MatchWishes, { description: 'What you said you would like.' }) declare wishes: MatchWishes;
  @Field(() => String, { nullable: true, description: 'Whom you asked for by name, as you wrote it.' }) declare asksForCalled: string | null;
  @Field(() => String, { nullable: true, description: 'Who made the match, and asks how it goes: by the name they go by at work.' }) declare matchedBy: string | null;
  @Field(() => [HeldMatch], { description: 'Peers you met or are to meet, the latest first.' }) declare matches: HeldMatch[];
  @Field(() => Boolean, { description: 'That you said no to meeting somebody is kept, so that they are not proposed again.' }) declare saidNo: boolean;
  @Field(() => [HeldMark], { description: 'What became of meetings, where somebody wrote it down; the latest first.' }) declare marks: HeldMark[];
  @Field(() => Boolean, { description: 'You said thanks.' }) declare thanked: boolean;
  @Field(() => Boolean, { description: 'There is an address that shows your meetings in a calendar.' }) declare hasCalendar: boolean;
  @Field(() => HouseDayScalar, { nullable: true, description: 'The day it ended.' }) declare endedOn: HouseDay | null;
  @Field(() => HouseDayScalar, { nullable: true, description: 'The day from which all of it is erased; null while it goes on.' }) declare erasedFrom: HouseDay | null;
}
