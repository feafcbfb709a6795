import { Module } from '@nestjs/common';
import { PublicHouses } from '#peerhouse/services';
import { CalendarController } from './calendar.controller.js';
import { CalendarService } from './calendar.service.js';
import { GroupsQuery } from './groups.query.js';
import { HeldWayQuery } from './held-way.query.js';
import { InterestedPageController } from './interested-page.controller.js';
import { Lists } from './lists.js';
import { MatchingModule } from './matching.module.js';
import { MeetingsService } from './meetings.service.js';
import { MyMeetingsGuestResolver } from './my-meetings.guest-resolver.js';
import { MyWayGuestResolver } from './my-way.guest-resolver.js';
import { MyWayQuery } from './my-way.query.js';
import { MyWayService } from './my-way.service.js';
import { SelfInterestGuestResolver } from './self-interest.guest-resolver.js';
import { SelfInterest } from './self-interest.service.js';
import { NextMeetings } from './next-meetings.js';

/** Matching for the guest app: my peer, and a different one. */
@Module({ imports: [MatchingModule], controllers: [CalendarController, InterestedPageController], providers: [PublicHouses, SelfInterest, SelfInterestGuestResolver, Lists, GroupsQuery, NextMeetings, MeetingsService, CalendarService, MyWayQuery, HeldWayQuery, MyWayService, MyWayGuestResolver, MyMeetingsGuestResolver] })
export class MatchingGuestApi {}
