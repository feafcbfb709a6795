import { Module } from '@nestjs/common';
import { StaysModule } from '#peerhouse/stays';
import { AgreementsQuery } from './agreements.query.js';
import { AgreementsService } from './agreements.service.js';
import { CheckInsService } from './check-ins.service.js';
import { FollowUpExport } from './follow-up.export.js';
import { FollowUpModule } from './follow-up.module.js';
import { FollowUpStaffResolver } from './follow-up.staff-resolver.js';
import { LateQuery } from './late.query.js';
import { LateStaffResolver } from './late.staff-resolver.js';
import { ListQuery } from './list.query.js';

/** Follow-up for the staff app: the two lists, what people agree to, and what is late. */
@Module({ imports: [FollowUpModule, StaysModule], providers: [AgreementsQuery, ListQuery, LateQuery, AgreementsService, CheckInsService, FollowUpStaffResolver, LateStaffResolver, FollowUpExport] })
export class FollowUpStaffApi {}
