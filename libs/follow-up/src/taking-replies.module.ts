import { Module } from '@nestjs/common';
import { TakesReplies } from './channels/takes-replies.js';
import { RepliesService } from './replies.service.js';
import { FollowUpWays } from './ways.js';
import { FollowUpWriter } from './writer.js';

/** What follows from replies, for `RepliesModule` in the guest application. */
@Module({ providers: [FollowUpWays, FollowUpWriter, { provide: TakesReplies, useClass: RepliesService }], exports: [TakesReplies] })
export class TakingReplies {}
