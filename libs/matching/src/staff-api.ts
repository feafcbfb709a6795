import { Module } from '@nestjs/common';
import { CalendarController } from './calendar.controller.js';
import { CalendarService } from './calendar.service.js';
import { CostService } from './cost.service.js';
import { CostStaffResolver } from './cost.staff-resolver.js';
import { DeskQuery } from './desk.query.js';
import { DeskStaffResolver } from './desk.staff-resolver.js';
import { GroupsQuery } from './groups.query.js';
import { GroupsService } from './groups.service.js';
import { InterestService } from './interest.service.js';
import { Lists } from './lists.js';
import { MatchingExport } from './matching.export.js';
import { MatchingModule } from './matching.module.js';
import { MatchingService } from './matching.service.js';
import { MeetingsService } from './meetings.service.js';
import { MeetingsStaffResolver } from './meetings.staff-resolver.js';
import { NextMeetings } from './next-meetings.js';
import { PeersQuery } from './peers.query.js';
import { PeersService } from './peers.service.js';
import { PeersStaffResolver } from './peers.staff-resolver.js';

/** Matching for the staff app: the desk, and peers with their own people. */
@Module({ imports: [MatchingModule], controllers: [CalendarController], providers: [Lists, DeskQuery, PeersQuery, GroupsQuery, NextMeetings, MeetingsService, CalendarService, GroupsService, CostService, InterestService, MatchingService, PeersService, DeskStaffResolver, PeersStaffResolver, MeetingsStaffResolver, CostStaffResolver, MatchingExport] })
export class MatchingStaffApi {}
