import { Module } from '@nestjs/common';
import { Agreements } from './agreement.service.js';
import { StayLookup } from './stay-lookup.js';
import { Claims } from './claims.service.js';

/** What entry asks of stays: claims and agreements. */
@Module({ providers: [Claims, Agreements, StayLookup], exports: [Claims, Agreements, StayLookup] })
export class StaysModule {}
