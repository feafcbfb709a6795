import { Module } from '@nestjs/common';
import { FollowUpExport } from './follow-up.export.js';

/** Follow-up for the staff app; so far what of it stays out of an organisation's copy. */
@Module({ providers: [FollowUpExport] })
export class FollowUpStaffApi {}
