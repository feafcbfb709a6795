import { Module } from '@nestjs/common';
import { Agreements } from './agreement.service.js';
import { Claims } from './claims.service.js';

/** What entry asks of stays: claims and agreements. */
@Module({ providers: [Claims, Agreements], exports: [Claims, Agreements] })
export class StaysModule {}
