import { Global, Module } from '@nestjs/common';
import { ServicesModule } from '#peerhouse/services';
import { StaysModule } from '#peerhouse/stays';
import { TakeUpCheckIn } from './clock/check-in-due.js';
import { Elsewhere } from './clock/elsewhere.js';
import { FiguresController } from './clock/figures.controller.js';
import { FindDueCheckIns } from './clock/find-due-check-ins.js';
import { ForgetFollowUps, ForgetMessages } from './clock/follow-up.forgetting.js';
import { ForgetTakenReplies } from './clock/forget-taken-replies.js';
import { FOLLOW_UP_READY, FollowUpReady } from './clock/follow-up-ready.js';
import { CountFromFirstMeeting, FollowTheMatch } from './clock/match-news.js';
import { PlanCheckIns } from './clock/plan-check-ins.js';
import { SendMessages } from './clock/send-messages.js';
import { Sender } from './clock/sender.js';
import { TellOfWaitingCards } from './clock/tell-of-waiting-cards.js';
import { SealedNever, SealedWays, SealedWords } from './sealed-tables.js';
import { FollowUpWays } from './ways.js';
import { FollowUpWriter } from './writer.js';

/** What follow-up does in the worker: the clock of everything that was promised. `ChannelsModule` brings the ways out. */
@Global()
@Module({
  imports: [ServicesModule, StaysModule],
  providers: [
    FollowUpWriter, FollowUpWays, Elsewhere, Sender, PlanCheckIns, FindDueCheckIns, TakeUpCheckIn, FollowTheMatch, CountFromFirstMeeting, SendMessages, ForgetFollowUps, ForgetMessages, ForgetTakenReplies, TellOfWaitingCards, SealedWays, SealedNever, SealedWords,
    { provide: FOLLOW_UP_READY, useClass: FollowUpReady },
  ],
  controllers: [FiguresController],
  exports: [FOLLOW_UP_READY],
})
export class FollowUpJobs {}
