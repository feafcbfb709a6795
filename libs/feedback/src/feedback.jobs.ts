import { Module } from '@nestjs/common';
import { ForgetReviews } from './feedback.forgetting.js';

/** What feedback does in the worker. */
@Module({ providers: [ForgetReviews] })
export class FeedbackJobs {}
