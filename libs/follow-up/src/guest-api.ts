import { Module } from '@nestjs/common';
import { FollowUpModule } from './follow-up.module.js';
import { MyFollowUpGuestResolver } from './my-follow-up.guest-resolver.js';
import { MyFollowUpQuery } from './my-follow-up.query.js';
import { MyFollowUpService } from './my-follow-up.service.js';
import { OwnFollowUps } from './own-follow-ups.js';

/** Follow-up for the guest app: what was agreed, answered in one touch, and stopped as quickly. */
@Module({ imports: [FollowUpModule], providers: [OwnFollowUps, MyFollowUpQuery, MyFollowUpService, MyFollowUpGuestResolver] })
export class FollowUpGuestApi {}
