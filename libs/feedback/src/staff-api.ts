import { Module } from '@nestjs/common';
import { StaysModule } from '#peerhouse/stays';
import { AccompanyingService } from './accompanying.service.js';
import { FeedbackExport } from './feedback.export.js';
import { FeedbackQuery } from './feedback.query.js';
import { FeedbackStaffResolver } from './feedback.staff-resolver.js';
import { FeltService } from './felt.service.js';
import { RecordsService } from './records.service.js';
import { ReviewsService } from './reviews.service.js';

/** What the house did and how it is looked at, for the staff app. */
@Module({ imports: [StaysModule], providers: [FeedbackQuery, AccompanyingService, RecordsService, ReviewsService, FeltService, FeedbackStaffResolver, FeedbackExport] })
export class FeedbackStaffApi {}
