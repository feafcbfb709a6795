import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { HouseDay } from '#peerhouse/kernel';
import { HouseDayScalar } from '#peerhouse/platform';

@ObjectType({ description: 'One thing that can be done, or the code of why it cannot.' })
export class MatchAction {
  @Field(() => String, { description: 'What: tellMore, propose, takeBack, peerSays, personSays, fixFirstMeeting, firstMeetingHappened, askForAnother, stopOldMeetings, goOnAfterAll, handOn, nameCover, coverPeerSays, coverPersonSays, meetMeanwhile, endCover, leavingMoved, goToHospital, leaveHospital, moveOutside, moveWithin, end, finish.' }) declare name: string;
  @Field(() => Boolean, { description: 'Whether it can be done now.' }) declare allowed: boolean;
  @Field(() => String, { nullable: true, description: 'Why not, as the code of a refusal.' }) declare whyNot: string | null;
}

@ObjectType({ description: 'The first and last day for a first meeting, both included.' })
export class FirstMeetingWindow {
  @Field(() => HouseDayScalar, { description: 'The first of them.' }) declare from: HouseDay;
  @Field(() => HouseDayScalar, { description: 'The last of them.' }) declare to: HouseDay;
  @Field(() => String, { description: 'to_come, open, last_days or past.' }) declare state: string;
}

@ObjectType({ description: 'How long it may take, from what really happened; never a promise.' })
export class Wait {
  @Field(() => String, { description: 'soon, cannot_tell, range or nobody_can_meet.' }) declare kind: string;
  @Field(() => Int, { nullable: true, description: 'Weeks, of a range.' }) declare fromWeeks: number | null;
  @Field(() => Int, { nullable: true, description: 'Weeks, of a range.' }) declare toWeeks: number | null;
}

@ObjectType({ description: 'What comes next: nobody is without it.' })
export class MatchStep {
  @Field(() => String, { description: 'first_talk, peer_is_looked_for, proposal_to_come, peer_is_asked, your_answer, wait_with_group, talk_about_wishes, agree_first_meeting, first_meeting, next_meeting, agree_next_meeting, cover_is_looked_for, cover_is_asked, you_wait_for_them, your_answer_meanwhile, meet_cover, visit_in_hospital, tell_us_when_you_leave, resources_there, year_ends or open_door.' }) declare step: string;
  @Field(() => String, { description: 'Whose it is: person, peer, coordinator or both.' }) declare whose: string;
  @Field(() => HouseDayScalar, { nullable: true, description: 'The day it is on.' }) declare on: HouseDay | null;
  @Field(() => HouseDayScalar, { nullable: true, description: 'The day it is to be done by.' }) declare by: HouseDay | null;
  @Field(() => Wait, { nullable: true, description: 'While they wait for a place.' }) declare estimate: Wait | null;
  @Field(() => Boolean, { description: 'Whether this week’s groups are offered meanwhile.' }) declare groups: boolean;
}

@ObjectType({ description: 'One thing that speaks for two meeting, out of what both said.' })
export class BecauseOf {
  @Field(() => String, { description: 'asked_by_name, both_like, both_know, both_speak, both_free, near, as_wished, by_phone or has_room.' }) declare key: string;
  @Field(() => [String], { description: 'What: topics, languages, half-days such as tue_evening, the place, or the wish (gender, older, younger).' }) declare values: string[];
  @Field(() => Int, { nullable: true, description: 'Of has_room: how many more people.' }) declare more: number | null;
}

@ObjectType({ description: 'A peer looked at for one person. Peers who are not to be proposed are not among them, and nothing says that they were.' })
export class PeerCandidate {
  @Field(() => ID, { description: 'Of the peer.' }) declare peerId: string;
  @Field(() => String, { description: 'The name they go by at work.' }) declare called: string;
  @Field(() => [BecauseOf], { description: 'What speaks for it.' }) declare because: BecauseOf[];
  @Field(() => Int, { description: 'People they meet or are to meet.' }) declare taken: number;
  @Field(() => Int, { description: 'People they meet at most.' }) declare capacity: number;
  @Field(() => String, { nullable: true, description: 'full, other_place, no_common_language, not_as_wished, no_common_time, time_full or somebody_else_asked_for; null: they could meet.' }) declare whyNot: string | null;
}

@ObjectType({ description: 'Whom the matcher proposes for somebody, out of the whole list at once.' })
export class MatchProposal {
  @Field(() => ID, { description: 'For whom.' }) declare personId: string;
  @Field(() => ID, { description: 'Of the peer.' }) declare peerId: string;
  @Field(() => String, { description: 'The name the peer goes by at work.' }) declare called: string;
  @Field(() => String, { nullable: true, description: 'The half-day that would be theirs, such as tue_evening.' }) declare when: string | null;
  @Field(() => Boolean, { description: 'Chosen by the coordinator.' }) declare isPinned: boolean;
  @Field(() => [BecauseOf], { description: 'What speaks for it.' }) declare because: BecauseOf[];
}

@ObjectType({ description: 'Somebody meets this person while their peer is away, or is asked to.' })
export class MatchCover {
  @Field(() => ID, { description: 'Of the question whether they would; an answer says which one it answers.' }) declare question: string;
  @Field(() => ID, { description: 'Of the peer who covers.' }) declare peerId: string;
  @Field(() => String, { description: 'The name they go by at work.' }) declare called: string;
  @Field(() => HouseDayScalar, { description: 'Until this day.' }) declare until: HouseDay;
  @Field(() => Boolean, { description: 'That peer, who is asked first.' }) declare peerSaidYes: boolean;
  @Field(() => Boolean, { description: 'The person, who is asked then. Names pass with it.' }) declare personSaidYes: boolean;
}

@ObjectType({ description: 'A person and a peer, while it has not ended.' })
export class MatchNowType {
  @Field(() => ID, { description: 'Of the match.' }) declare id: string;
  @Field(() => ID, { description: 'Of the peer.' }) declare peerId: string;
  @Field(() => String, { description: 'The name the peer goes by at work.' }) declare called: string;
  @Field(() => String, { description: 'proposed, first_meeting, meeting, covered or paused.' }) declare state: string;
  @Field(() => Boolean, { description: 'The peer, who is asked first.' }) declare peerSaidYes: boolean;
  @Field(() => Boolean, { description: 'The person, who is asked then.' }) declare personSaidYes: boolean;
  @Field(() => Boolean, { description: 'The person’s yes was told to a coordinator, who wrote it down.' }) declare personYesTold: boolean;
  @Field(() => HouseDayScalar, { nullable: true, description: 'When they meet for the first time.' }) declare firstMeetingOn: HouseDay | null;
  @Field(() => String, { nullable: true, description: 'At what time, HH:MM.' }) declare firstMeetingTime: string | null;
  @Field(() => HouseDayScalar, { nullable: true, description: 'When they met for the first time.' }) declare metOn: HouseDay | null;
  @Field(() => Boolean, { description: 'The person wants another peer and goes on with this one until then.' }) declare untilNext: boolean;
  @Field(() => Boolean, { description: 'The peer is away.' }) declare peerAway: boolean;
  @Field(() => HouseDayScalar, { nullable: true, description: 'Until when, where that is known.' }) declare peerAwayUntil: HouseDay | null;
  @Field(() => MatchCover, { nullable: true, description: 'Who meets them meanwhile.' }) declare cover: MatchCover | null;
}

@ObjectType({ description: 'A way of theirs through the programme before this one, as long as it is kept.' })
export class EarlierWay {
  @Field(() => HouseDayScalar, { description: 'Their interest then.' }) declare interestedOn: HouseDay;
  @Field(() => HouseDayScalar, { description: 'When it ended; nothing says why.' }) declare endedOn: HouseDay;
  @Field(() => [String], { description: 'Peers whom they knew then, by the names they go by at work.' }) declare peers: string[];
}

@ObjectType({ description: 'A person of the programme, as its desk has them.' })
export class MatchPerson {
  @Field(() => ID, { description: 'Of their way through the programme.' }) declare id: string;
  @Field(() => Int, { description: 'Number in the programme.' }) declare number: number;
  @Field(() => String, { nullable: true, description: 'The name they want to be called by; null: none was given.' }) declare called: string | null;
  @Field(() => String, { description: 'interested, waiting, matched, paused, finished or ended.' }) declare state: string;
  @Field(() => HouseDayScalar, { description: 'Their first interest, which is their place in the queue.' }) declare interestedOn: HouseDay;
  @Field(() => Int, { description: 'Days without a peer: since then, or since their last one ended; 0 while they meet somebody.' }) declare daysWaited: number;
  @Field(() => String, { nullable: true, description: 'Where they would like to meet.' }) declare place: string | null;
  @Field(() => HouseDayScalar, { nullable: true, description: 'About when they leave the ward, or left it.' }) declare leavesHospitalOn: HouseDay | null;
  @Field(() => Boolean, { description: 'In hospital again.' }) declare backInHospital: boolean;
  @Field(() => Boolean, { description: 'Moved to where the programme is not.' }) declare movedOutside: boolean;
  @Field(() => Boolean, { description: 'Asked for a different peer. Nobody asks why.' }) declare wantsAnother: boolean;
  @Field(() => [EarlierWay], { description: 'They are interested again: what was before, the last first, as long as it is kept.' }) declare earlier: EarlierWay[];
  @Field(() => MatchNowType, { nullable: true, description: 'Proposed, or to meet for the first time.' }) declare coming: MatchNowType | null;
  @Field(() => MatchNowType, { nullable: true, description: 'They have met.' }) declare going: MatchNowType | null;
  @Field(() => FirstMeetingWindow, { nullable: true, description: 'Days for their first meeting.' }) declare window: FirstMeetingWindow | null;
  @Field(() => Boolean, { description: 'No day is agreed and the window closes or has closed.' }) declare isAboutToBeLate: boolean;
  @Field(() => HouseDayScalar, { nullable: true, description: 'The last day of the meetings.' }) declare lastsUntil: HouseDay | null;
  @Field(() => Boolean, { description: 'The charter’s early word of the end has come.' }) declare endsSoon: boolean;
  @Field(() => MatchStep, { description: 'What comes next.' }) declare nextStep: MatchStep;
  @Field(() => MatchProposal, { nullable: true, description: 'Whom the matcher proposes.' }) declare proposal: MatchProposal | null;
  @Field(() => String, { nullable: true, description: 'On the list without a proposal: nobody_free, or nobody_can_meet whoever were free.' }) declare unplaced: string | null;
  @Field(() => String, { nullable: true, description: 'What the peer is called whom the desk keeps for them: nobody else is proposed.' }) declare keptPeer: string | null;
  @Field(() => Int, { description: 'How often it was changed.' }) declare version: number;
}

@ObjectType({ description: 'A weekly group, open to everyone; people who wait are offered it.' })
export class ProgrammeGroup {
  @Field(() => ID, { description: 'Of the group.' }) declare id: string;
  @Field(() => String, { description: 'Its name.' }) declare name: string;
  @Field(() => Int, { description: 'Day of the week, 1 is Monday.' }) declare weekday: number;
  @Field(() => String, { description: 'HH:MM, local.' }) declare time: string;
  @Field(() => String, { description: 'Where.' }) declare place: string;
  @Field(() => HouseDayScalar, { description: 'The next one.' }) declare nextOn: HouseDay;
  @Field(() => String, { nullable: true, description: 'Who leads it, by the name they go by at work; staff alone.' }) declare ledBy: string | null;
  @Field(() => HouseDayScalar, { nullable: true, description: 'The last one that was counted; staff alone.' }) declare countedOn: HouseDay | null;
  @Field(() => Int, { nullable: true, description: 'How many people were there then; staff alone.' }) declare people: number | null;
}

@ObjectType({ description: 'The match desk: who waits, who is to meet for the first time, who meets.' })
export class MatchDesk {
  @Field(() => ID, { description: 'The programme.' }) declare programmeId: string;
  @Field(() => String, { description: 'Its name.' }) declare name: string;
  @Field(() => [String], { description: 'Places it is in.' }) declare catchments: string[];
  @Field(() => [MatchPerson], { description: 'In the order of the queue.' }) declare waiting: MatchPerson[];
  @Field(() => [MatchPerson], { description: 'Both said yes; those about to be late first.' }) declare firstMeetings: MatchPerson[];
  @Field(() => [MatchPerson], { description: 'They meet; paused ones among them.' }) declare goingWell: MatchPerson[];
  @Field(() => Int, { description: 'Days of the longest wait of all who have nobody, as it is; those not talked with yet among them.' }) declare longestWaitDays: number;
  @Field(() => [ProgrammeGroup], { description: 'This week’s groups.' }) declare groups: ProgrammeGroup[];
}

@ObjectType({ description: 'What somebody would like, as far as they said. Topics, never a story.' })
export class MatchWishes {
  @Field(() => [String], { description: 'What they would like to talk about or do.' }) declare likes: string[];
  @Field(() => [String], { description: 'What they would like the peer to know from their own life.' }) declare background: string[];
  @Field(() => [String], { description: 'Languages.' }) declare languages: string[];
  @Field(() => [String], { description: 'Half-days they are free, such as tue_evening.' }) declare times: string[];
  @Field(() => [String], { description: 'Whom they would rather meet.' }) declare genders: string[];
  @Field(() => String, { nullable: true, description: 'Someone older than teens, 20s, 30s, 40s, 50s, 60s, 70s or 80s.' }) declare olderThan: string | null;
  @Field(() => String, { nullable: true, description: 'Someone younger than that.' }) declare youngerThan: string | null;
  @Field(() => Boolean, { description: 'Meet by phone.' }) declare byPhone: boolean;
}

@ObjectType({ description: 'A person of the programme with all that the desk needs to introduce them.' })
export class MatchPersonDetail {
  @Field(() => MatchPerson, { description: 'The person.' }) declare person: MatchPerson;
  @Field(() => ID, { description: 'The programme.' }) declare programmeId: string;
  @Field(() => MatchWishes, { description: 'What they said.' }) declare wishes: MatchWishes;
  @Field(() => ID, { nullable: true, description: 'A peer they asked for by name, where that peer can be looked at for them.' }) declare asksFor: string | null;
  @Field(() => String, { nullable: true, description: 'The name they asked for, as they wrote it themself; it may be nobody’s.' }) declare asksForCalled: string | null;
  @Field(() => ID, { nullable: true, description: 'The peer whom the desk keeps for them, while that peer can be proposed at all.' }) declare pinnedTo: string | null;
  @Field(() => [ID], { description: 'Peers whom a coordinator keeps apart from them.' }) declare keptApart: string[];
  @Field(() => String, { nullable: true, description: 'How to reach them.' }) declare reach: string | null;
  @Field(() => Boolean, { description: 'A message may be left.' }) declare messageSafe: boolean;
  @Field(() => [PeerCandidate], { description: 'Peers, possible ones first.' }) declare candidates: PeerCandidate[];
  @Field(() => [MatchAction], { description: 'What the desk can do now.' }) declare actions: MatchAction[];
}

@ObjectType({ description: 'What a peer shares of themself, each part only if they want.' })
export class PeerShares {
  @Field(() => [String], { description: 'Languages.' }) declare languages: string[];
  @Field(() => String, { nullable: true, description: 'In their own word.' }) declare gender: string | null;
  @Field(() => String, { nullable: true, description: 'teens, 20s to 80s.' }) declare ageBand: string | null;
  @Field(() => [String], { description: 'What they like to do or talk about.' }) declare likes: string[];
  @Field(() => [String], { description: 'What they know from their own life.' }) declare background: string[];
  @Field(() => [String], { description: 'What they would rather not talk about.' }) declare ratherNot: string[];
  @Field(() => [String], { description: 'Places near them.' }) declare near: string[];
  @Field(() => [String], { description: 'Places they would travel to.' }) declare far: string[];
  @Field(() => [String], { description: 'Half-days they can, such as tue_evening.' }) declare times: string[];
  @Field(() => Boolean, { description: 'Also by phone.' }) declare byPhone: boolean;
}

@ObjectType({ description: 'A stretch in which a peer is away. Nobody asks why.' })
export class PeerAway {
  @Field(() => HouseDayScalar, { description: 'From.' }) declare from: HouseDay;
  @Field(() => HouseDayScalar, { nullable: true, description: 'The day they are there again; null: they do not know yet.' }) declare until: HouseDay | null;
}

@ObjectType({ description: 'A peer worker of the programme.' })
export class ProgrammePeer {
  @Field(() => ID, { description: 'Of the peer.' }) declare id: string;
  @Field(() => ID, { description: 'Their account.' }) declare accountId: string;
  @Field(() => String, { description: 'The name they go by at work.' }) declare called: string;
  @Field(() => String, { description: 'takes_people, steps_back, away or left.' }) declare state: string;
  @Field(() => Int, { description: 'People they meet at most.' }) declare capacity: number;
  @Field(() => Int, { description: 'Places that are taken: people they meet, are to meet, or cover.' }) declare taken: number;
  @Field(() => HouseDayScalar, { nullable: true, description: 'They take new people again from this day; null: until they say so.' }) declare stepsBackUntil: HouseDay | null;
  @Field(() => [PeerAway], { description: 'When they are away.' }) declare away: PeerAway[];
  @Field(() => PeerShares, { description: 'What they share.' }) declare shares: PeerShares;
  @Field(() => [ID], { description: 'People of theirs who have nobody while they are away.' }) declare withoutCover: string[];
  @Field(() => [ID], { description: 'Those of them for whom somebody is asked.' }) declare coverAsked: string[];
}

@ObjectType({ description: 'The peers of a programme, and who works there and is none yet.' })
export class ProgrammePeers {
  @Field(() => ID, { description: 'The programme.' }) declare programmeId: string;
  @Field(() => [ProgrammePeer], { description: 'In the order of their names; those who left among them.' }) declare peers: ProgrammePeer[];
  @Field(() => [MatchWorker], { description: 'Peer workers without a line of their own yet.' }) declare workers: MatchWorker[];
  @Field(() => [String], { description: 'Places the programme is in.' }) declare catchments: string[];
}

@ObjectType({ description: 'Somebody who works in the programme.' })
export class MatchWorker {
  @Field(() => ID, { description: 'Their account.' }) declare accountId: string;
  @Field(() => String, { description: 'The name they go by at work.' }) declare called: string;
}

@ObjectType({ description: 'A line of news for whoever it is for. Never why.' })
export class MatchNewsLine {
  @Field(() => ID, { description: 'Of the line.' }) declare id: string;
  @Field(() => String, { description: 'you_are_on_the_list, somebody_is_asked, would_you_meet, proposal_ended, you_can_meet, first_meeting_fixed, first_meeting_moves, someone_else_is_looked_for, match_ended_thanks, peer_is_away, somebody_else_for_a_while, you_cover, cover_ended, peer_is_back, person_in_hospital, person_out_of_hospital, resources_there, year_is_over, door_is_open, year_ends_soon, would_you_cover, would_you_meet_meanwhile, you_go_on, meeting_moved, meeting_called_off, meeting_on_again, meetings_moved, meetings_called_off, meetings_go_on or thanks.' }) declare what: string;
  @Field(() => HouseDayScalar, { description: 'When.' }) declare on: HouseDay;
  @Field(() => HouseDayScalar, { nullable: true, description: 'Of a meeting that was moved, called off, or is on again: the day it is on, or was to be on.' }) declare about: HouseDay | null;
  @Field(() => ID, { description: 'Of the way through the programme it is about.' }) declare personId: string;
}

@ObjectType({ description: 'Somebody a peer meets, is to meet, covers, or is asked about. Names and ways to reach only once both said yes.' })
export class MyPerson {
  @Field(() => ID, { description: 'Of their way through the programme.' }) declare id: string;
  @Field(() => ID, { description: 'Of the match.' }) declare matchId: string;
  @Field(() => String, { description: 'asked, own, asked_cover or cover.' }) declare as: string;
  @Field(() => String, { nullable: true, description: 'The name they want to be called by.' }) declare called: string | null;
  @Field(() => String, { nullable: true, description: 'How to reach them.' }) declare reach: string | null;
  @Field(() => Boolean, { nullable: true, description: 'A message may be left.' }) declare messageSafe: boolean | null;
  @Field(() => String, { nullable: true, description: 'Where they would like to meet.' }) declare place: string | null;
  @Field(() => [String], { description: 'What they would like to talk about.' }) declare likes: string[];
  @Field(() => [String], { description: 'What they would like a peer to know from their own life.' }) declare background: string[];
  @Field(() => [String], { description: 'Languages.' }) declare languages: string[];
  @Field(() => [String], { description: 'Half-days they are free.' }) declare times: string[];
  @Field(() => Boolean, { description: 'They would rather meet by phone.' }) declare byPhone: boolean;
  @Field(() => HouseDayScalar, { nullable: true, description: 'About when they leave the ward, or left it.' }) declare leavesHospitalOn: HouseDay | null;
  @Field(() => Boolean, { description: 'In hospital again.' }) declare backInHospital: boolean;
  @Field(() => MatchNowType, { description: 'The match.' }) declare match: MatchNowType;
  @Field(() => FirstMeetingWindow, { nullable: true, description: 'Days for a first meeting that is to come.' }) declare window: FirstMeetingWindow | null;
  @Field(() => HouseDayScalar, { nullable: true, description: 'The last day of the meetings.' }) declare lastsUntil: HouseDay | null;
  @Field(() => MatchStep, { description: 'What comes next.' }) declare nextStep: MatchStep;
  @Field(() => [MatchAction], { description: 'What this peer can do now.' }) declare actions: MatchAction[];
}

@ObjectType({ description: 'A peer’s people and news, for that peer.' })
export class MyPeople {
  @Field(() => ID, { description: 'The programme.' }) declare programmeId: string;
  @Field(() => [MyPerson], { description: 'Asked first, then by next step.' }) declare people: MyPerson[];
  @Field(() => [MatchNewsLine], { description: 'What they have not seen yet, newest first.' }) declare news: MatchNewsLine[];
}

@ObjectType({ description: 'What a peer can carry, for that peer.' })
export class MyAvailability {
  @Field(() => ID, { description: 'The programme.' }) declare programmeId: string;
  @Field(() => ProgrammePeer, { description: 'As it stands.' }) declare peer: ProgrammePeer;
  @Field(() => [String], { description: 'Places the programme is in.' }) declare catchments: string[];
}

@InputType({ description: 'What is noted when somebody is interested. Nothing of it must be given.' })
export class InterestInput {
  @Field(() => String, { description: 'ward or phone.' }) declare channel: string;
  @Field(() => String, { nullable: true, description: 'The name they want to be called by, up to 60 letters.' }) declare called?: string | null;
  @Field(() => String, { nullable: true, description: 'How to reach them, up to 200 letters.' }) declare reach?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'A message may be left.' }) declare messageSafe?: boolean | null;
  @Field(() => HouseDayScalar, { nullable: true, description: 'About when they leave the ward, or left it.' }) declare leavesHospitalOn?: HouseDay | null;
  @Field(() => String, { nullable: true, description: 'Where they would like to meet: one of the programme’s places.' }) declare place?: string | null;
}

@InputType({ description: 'What somebody would like, as far as they say: at most 12 topics of 40 letters each.' })
export class WishesInput {
  @Field(() => String, { nullable: true, description: 'Where they would like to meet.' }) declare place?: string | null;
  @Field(() => [String], { description: 'What they would like to talk about or do.' }) declare likes: string[];
  @Field(() => [String], { nullable: true, description: 'What they would like the peer to know from their own life.' }) declare background?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Languages.' }) declare languages?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Half-days they are free.' }) declare times?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Whom they would rather meet.' }) declare genders?: string[] | null;
  @Field(() => String, { nullable: true, description: 'Someone older than this decade.' }) declare olderThan?: string | null;
  @Field(() => String, { nullable: true, description: 'Someone younger than this decade.' }) declare youngerThan?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Meet by phone.' }) declare byPhone?: boolean | null;
  @Field(() => ID, { nullable: true, description: 'A peer of the programme they ask for by name; null: nobody by name; not sent: as it is. Told to the desk: in their own app it is an act of its own.' }) declare asksFor?: string | null;
}

@InputType({ description: 'What a peer shares of themself, each part only if they want: at most 12 topics of 40 letters each.' })
export class PeerSharesInput {
  @Field(() => [String], { nullable: true, description: 'Languages.' }) declare languages?: string[] | null;
  @Field(() => String, { nullable: true, description: 'In their own word.' }) declare gender?: string | null;
  @Field(() => String, { nullable: true, description: 'teens, 20s to 80s.' }) declare ageBand?: string | null;
  @Field(() => [String], { nullable: true, description: 'What they like to do or talk about.' }) declare likes?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'What they know from their own life.' }) declare background?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'What they would rather not talk about.' }) declare ratherNot?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Places near them.' }) declare near?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Places they would travel to.' }) declare far?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Half-days they can.' }) declare times?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Also by phone.' }) declare byPhone?: boolean | null;
}
