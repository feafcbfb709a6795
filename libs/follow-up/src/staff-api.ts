import { Module } from '@nestjs/common';
import { FollowUpExport } from './follow-up.export.js';
import { LateQuery } from './late.query.js';
import { LateStaffResolver } from './late.staff-resolver.js';

/** Follow-up for the staff app; so far what of it stays out of an organisation's copy. */
@Module({ providers: [FollowUpExport, LateQuery, LateStaffResolver] })
export class FollowUpStaffApi {}
