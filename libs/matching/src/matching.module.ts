import { Module } from '@nestjs/common';
import { ServicesModule } from '#peerhouse/services';
import { PeerFollowing } from './peer-following.js';
import { Programmes } from './programme.js';
import { SeriesWriter } from './series-writer.js';
import { WayActs } from './way-acts.js';
import { WayOpening } from './way-opening.js';
import { Ways, WayWriter } from './ways.js';

const own = [Programmes, Ways, WayWriter, WayActs, PeerFollowing, WayOpening, SeriesWriter];

/** Ways, and what happens on them, for each application. */
@Module({ imports: [ServicesModule], providers: own, exports: [...own, ServicesModule] })
export class MatchingModule {}
