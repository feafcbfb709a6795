import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { isRefusal, type HouseDay, type Refusal, type RequestContext } from '#peerhouse/kernel';
import { ForGuest, HouseDayScalar, NotHere, Who } from '#peerhouse/platform';
import { CalendarService } from './calendar.service.js';
import { MatchCalendar, MatchMeetings, MeetingsResult } from './meetings.graphql.js';
import { MeetingsService } from './meetings.service.js';

const seriesId = () => Args('seriesId', { type: () => ID });
const slot = () => Args('slot', { type: () => HouseDayScalar, description: 'Which of them: its day without any change.' });
const following = () => Args('following', { type: () => Boolean, nullable: true, description: 'That one and all after it.' });

/** The person’s own meetings and calendar. */
@Resolver()
export class MyMeetingsGuestResolver {
  constructor(private readonly meetings: MeetingsService, private readonly calendar: CalendarService) {}

  @Query(() => MatchMeetings, { nullable: true, description: 'Your meetings; null where you are in no programme.' })
  @ForGuest('in')
  myMeetings(@Who() ctx: RequestContext): Promise<MatchMeetings | null> {
    return this.meetings.mine(ctx);
  }

  @Mutation(() => MeetingsResult, { description: 'A meeting is at another time, or that one and all after it.' })
  @ForGuest('in')
  async moveMyMeeting(@Who() ctx: RequestContext, @seriesId() series: string, @slot() which: HouseDay, @Args('day', { type: () => HouseDayScalar }) day: HouseDay, @Args('time', { type: () => String, description: 'HH:MM, local.' }) time: string, @following() all: boolean | null) {
    return this.shown(ctx, await this.meetings.move(ctx, null, { seriesId: series, slot: which, day, time, following: all }));
  }

  @Mutation(() => MeetingsResult, { description: 'A meeting is called off, or that one and all after it.' })
  @ForGuest('in')
  async cancelMyMeeting(@Who() ctx: RequestContext, @seriesId() series: string, @slot() which: HouseDay, @following() all: boolean | null) {
    return this.shown(ctx, await this.meetings.cancel(ctx, null, { seriesId: series, slot: which, following: all }));
  }

  @Mutation(() => MeetingsResult, { description: 'Meetings go on from a day, at that time, where none is to come.' })
  @ForGuest('in')
  async agreeMyMeetings(@Who() ctx: RequestContext, @Args('day', { type: () => HouseDayScalar }) day: HouseDay, @Args('time', { type: () => String, description: 'HH:MM, local.' }) time: string) {
    return this.shown(ctx, await this.meetings.agree(ctx, null, { day, time }));
  }

  @Mutation(() => MatchCalendar, { description: 'An address for your own calendar, in place of the last one. It says when you are busy, and nothing else.' })
  @ForGuest('in')
  makeMyCalendar(@Who() ctx: RequestContext, @Args('language', { type: () => String, nullable: true, description: 'Of the neutral titles.' }) language: string | null): Promise<MatchCalendar> {
    return this.calendar.makeMine(ctx, language);
  }

  @Mutation(() => Boolean, { description: 'The address shows nothing any more.' })
  @ForGuest('in')
  async endMyCalendar(@Who() ctx: RequestContext): Promise<boolean> {
    await this.calendar.endMine(ctx);
    return true;
  }

  private async shown(ctx: RequestContext, result: string | Refusal): Promise<MatchMeetings | Refusal> {
    if (isRefusal(result)) return result;
    const mine = await this.meetings.mine(ctx);
    if (!mine) throw new NotHere();
    return mine;
  }
}
