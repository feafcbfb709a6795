import { Module } from '@nestjs/common';
import { ServicesModule } from '#peerhouse/services';
import { AgreementWriter } from './agreement-writer.js';
import { FollowUpWays } from './ways.js';
import { FollowUpWriter } from './writer.js';

const own = [FollowUpWays, FollowUpWriter, AgreementWriter];

/** What people agreed to and what happens to their check-ins, for each application. */
@Module({ imports: [ServicesModule], providers: own, exports: [...own, ServicesModule] })
export class FollowUpModule {}
