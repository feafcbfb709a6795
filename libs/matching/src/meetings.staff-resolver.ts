import { Args, Float, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { isRefusal, type HouseDay, type Refusal, type RequestContext } from '#peerhouse/kernel';
import { HouseDayScalar, Needs, Who } from '#peerhouse/platform';
import { CalendarService } from './calendar.service.js';
import { GroupsService } from './groups.service.js';
import { GroupsResult, MatchCalendar, MatchInvitation, MatchMeetings, MeetingsResult, ProgrammeGroups } from './meetings.graphql.js';
import { MeetingsService } from './meetings.service.js';

const programmeId = () => Args('programmeId', { type: () => ID });
const personId = () => Args('personId', { type: () => ID, description: 'Of somebody’s way through the programme.' });
const seriesId = () => Args('seriesId', { type: () => ID });
const groupId = () => Args('groupId', { type: () => ID });
const slot = () => Args('slot', { type: () => HouseDayScalar, description: 'Which of them: its day without any change.' });
const following = () => Args('following', { type: () => Boolean, nullable: true, description: 'That one and all after it.' });
const time = () => Args('time', { type: () => String, description: 'HH:MM, local.' });
const language = () => Args('language', { type: () => String, nullable: true, description: 'Of the neutral titles; English where there is none in it.' });

/** Meetings, calendars, weekly groups and the ward’s invitation, for staff. */
@Resolver()
export class MeetingsStaffResolver {
  constructor(private readonly service: MeetingsService, private readonly calendar: CalendarService, private readonly groups: GroupsService) {}

  @Query(() => MatchMeetings, { description: 'The meetings of somebody, for the desk and for whoever meets them.' })
  @Needs('matching.see')
  meetings(@Who() ctx: RequestContext, @personId() person: string): Promise<MatchMeetings> {
    return this.service.ofPerson(ctx, person);
  }

  @Mutation(() => MeetingsResult, { description: 'A meeting is at another time, or that one and all after it.' })
  @Needs('matching.see')
  async moveMeeting(@Who() ctx: RequestContext, @personId() person: string, @seriesId() series: string, @slot() which: HouseDay, @Args('day', { type: () => HouseDayScalar }) day: HouseDay, @time() at: string, @following() all: boolean | null) {
    return this.shown(ctx, person, await this.service.move(ctx, person, { seriesId: series, slot: which, day, time: at, following: all }));
  }

  @Mutation(() => MeetingsResult, { description: 'A meeting is called off, or that one and all after it.' })
  @Needs('matching.see')
  async cancelMeeting(@Who() ctx: RequestContext, @personId() person: string, @seriesId() series: string, @slot() which: HouseDay, @following() all: boolean | null) {
    return this.shown(ctx, person, await this.service.cancel(ctx, person, { seriesId: series, slot: which, following: all }));
  }

  @Mutation(() => MeetingsResult, { description: 'Meetings go on from a day, at that time, where none is to come.' })
  @Needs('matching.see')
  async agreeMeetings(@Who() ctx: RequestContext, @personId() person: string, @Args('day', { type: () => HouseDayScalar }) day: HouseDay, @time() at: string) {
    return this.shown(ctx, person, await this.service.agree(ctx, person, { day, time: at }));
  }

  @Mutation(() => MeetingsResult, { description: 'What became of a meeting, with the minutes and the way. Without `how` the mark is taken back: then nobody said, and nothing follows.' })
  @Needs('matching.see')
  async markMeeting(
    @Who() ctx: RequestContext, @personId() person: string, @seriesId() series: string, @slot() which: HouseDay, @Args('how', { type: () => String, nullable: true, description: 'happened, moved or did_not_happen.' }) how: string | null,
    @Args('minutes', { type: () => Int, nullable: true }) minutes: number | null, @Args('travelMinutes', { type: () => Int, nullable: true }) travelMinutes: number | null, @Args('travelKm', { type: () => Float, nullable: true }) travelKm: number | null,
  ) {
    return this.shown(ctx, person, await this.service.mark(ctx, person, { seriesId: series, slot: which }, { how: how ?? null, minutes, travelMinutes, travelKm }));
  }

  @Mutation(() => MatchCalendar, { description: 'An address for the asker’s own calendar, in place of the last one.' })
  @Needs('matching.own', 'programmeId')
  makeCalendar(@Who() ctx: RequestContext, @programmeId() programme: string, @language() words: string | null): Promise<MatchCalendar> {
    return this.calendar.makePeers(ctx, programme, words);
  }

  @Mutation(() => Boolean, { description: 'The address shows nothing any more.' })
  @Needs('matching.own', 'programmeId')
  async endCalendar(@Who() ctx: RequestContext, @programmeId() programme: string): Promise<boolean> {
    await this.calendar.endPeers(ctx, programme);
    return true;
  }

  @Query(() => ProgrammeGroups, { description: 'The weekly groups of a programme.' })
  @Needs('matching.see', 'programmeId')
  programmeGroups(@Who() ctx: RequestContext, @programmeId() programme: string): Promise<ProgrammeGroups> {
    return this.groups.all(ctx, programme);
  }

  @Mutation(() => GroupsResult, { description: 'Makes a weekly group, or changes it. Sent again with the same `id`, a random UUID of the caller’s own, it is made once.' })
  @Needs('matching.desk', 'programmeId')
  async writeGroup(
    @Who() ctx: RequestContext, @programmeId() programme: string, @Args('name', { type: () => String }) name: string, @Args('weekday', { type: () => Int, description: '1 is Monday.' }) weekday: number, @time() at: string,
    @Args('place', { type: () => String }) place: string, @Args('ledBy', { type: () => ID, description: 'Account of who leads it.' }) ledBy: string, @Args('id', { type: () => ID, nullable: true }) id: string | null,
  ) {
    return this.shownGroups(ctx, await this.groups.write(ctx, programme, id ?? null, { name, weekday, time: at, place, ledBy }));
  }

  @Mutation(() => GroupsResult, { description: 'The group comes together no more.' })
  @Needs('matching.desk')
  async endGroup(@Who() ctx: RequestContext, @groupId() group: string) {
    return this.shownGroups(ctx, await this.groups.end(ctx, group));
  }

  @Mutation(() => GroupsResult, { description: 'How many people were there on a day. A number, nobody’s name.' })
  @Needs('matching.see')
  async countGroup(@Who() ctx: RequestContext, @groupId() group: string, @Args('day', { type: () => HouseDayScalar }) day: HouseDay, @Args('people', { type: () => Int }) people: number) {
    return this.shownGroups(ctx, await this.groups.count(ctx, group, day, people));
  }

  @Query(() => MatchInvitation, { description: 'What the ward’s one-page invitation says.' })
  @Needs('matching.see', 'programmeId')
  matchInvitation(@Who() ctx: RequestContext, @programmeId() programme: string): Promise<MatchInvitation> {
    return this.groups.invitation(ctx, programme);
  }

  private shown(ctx: RequestContext, person: string, result: string | Refusal): Promise<MatchMeetings> | Refusal {
    return isRefusal(result) ? result : this.service.ofPerson(ctx, person);
  }

  private shownGroups(ctx: RequestContext, result: string | Refusal): Promise<ProgrammeGroups> | Refusal {
    return isRefusal(result) ? result : this.groups.all(ctx, result);
  }
}
