import { Module } from '@nestjs/common';
import { ProgrammeReportService } from './programme-report.service.js';
import { ReportsService } from './reports.service.js';

@Module({ providers: [ReportsService, ProgrammeReportService], exports: [ReportsService, ProgrammeReportService] })
export class ReportsModule {}
