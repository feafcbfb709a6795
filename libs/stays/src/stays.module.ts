import { Module } from '@nestjs/common';
import { Agreements } from './agreement.service.js';
import { StayLookup } from './stay-lookup.js';
import { Claims } from './claims.service.js';
import { GuestMessages } from './guest-messages.js';
import { KeptSpaces } from './kept-spaces.js';
import { OffOffer } from './off-offer.js';

/** What others ask of stays: claims, agreements, whether a kept space may be used, whose a stay is. */
@Module({ providers: [Claims, OffOffer, Agreements, KeptSpaces, StayLookup, GuestMessages], exports: [GuestMessages, Claims, OffOffer, Agreements, KeptSpaces, StayLookup] })
export class StaysModule {}
