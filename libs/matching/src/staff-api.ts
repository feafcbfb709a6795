import { Module } from '@nestjs/common';
import { DeskQuery } from './desk.query.js';
import { DeskStaffResolver } from './desk.staff-resolver.js';
import { GroupsQuery } from './groups.query.js';
import { InterestService } from './interest.service.js';
import { Lists } from './lists.js';
import { MatchingExport } from './matching.export.js';
import { MatchingModule } from './matching.module.js';
import { MatchingService } from './matching.service.js';
import { NextMeetings } from './next-meetings.js';
import { PeersQuery } from './peers.query.js';
import { PeersService } from './peers.service.js';
import { PeersStaffResolver } from './peers.staff-resolver.js';

/** Matching for the staff app: the desk, and peers with their own people. */
@Module({ imports: [MatchingModule], providers: [Lists, DeskQuery, PeersQuery, GroupsQuery, NextMeetings, InterestService, MatchingService, PeersService, DeskStaffResolver, PeersStaffResolver, MatchingExport] })
export class MatchingStaffApi {}
