import { Module } from '@nestjs/common';
import { Workers } from '#peerhouse/identity';
import { GroupsQuery } from './groups.query.js';
import { Lists } from './lists.js';
import { MatchingModule } from './matching.module.js';
import { MyWayGuestResolver } from './my-way.guest-resolver.js';
import { MyWayQuery } from './my-way.query.js';
import { MyWayService } from './my-way.service.js';
import { NextMeetings } from './next-meetings.js';

/** Matching for the guest app: my peer, and a different one. */
@Module({ imports: [MatchingModule], providers: [Workers, Lists, GroupsQuery, NextMeetings, MyWayQuery, MyWayService, MyWayGuestResolver] })
export class MatchingGuestApi {}
