import { Module } from '@nestjs/common';
import { ProgrammeReportStaffResolver } from './programme-report.staff-resolver.js';
import { ReportsModule } from './reports.module.js';
import { ReportsStaffResolver } from './reports.staff-resolver.js';

/** Reports, for the staff app. */
@Module({ imports: [ReportsModule], providers: [ReportsStaffResolver, ProgrammeReportStaffResolver] })
export class ReportsStaffApi {}
