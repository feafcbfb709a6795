import { Module } from '@nestjs/common';
import { ReportsModule } from './reports.module.js';
import { ReportsStaffResolver } from './reports.staff-resolver.js';

/** Reports, for the staff app. */
@Module({ imports: [ReportsModule], providers: [ReportsStaffResolver] })
export class ReportsStaffApi {}
