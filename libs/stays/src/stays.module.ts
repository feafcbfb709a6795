import { Module } from '@nestjs/common';
import { Agreements } from './agreement.service.js';
import { StayLookup } from './stay-lookup.js';
import { Claims } from './claims.service.js';
import { KeptSpaces } from './kept-spaces.js';

/** What others ask of stays: claims, agreements, whether a kept space may be used, whose a stay is. */
@Module({ providers: [Claims, Agreements, KeptSpaces, StayLookup], exports: [Claims, Agreements, KeptSpaces, StayLookup] })
export class StaysModule {}
