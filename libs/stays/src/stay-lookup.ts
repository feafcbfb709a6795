import { Injectable } from '@nestjs/common';
import type { Reader } from '#peerhouse/platform';
import type { StayState } from './stay.rules.js';

/** What other contexts may know of a stay: whose house it is and where it stands. */
@Injectable()
export class StayLookup {
  /** Null when it is not there, or not for whoever asks. */
  async find(reader: Reader, stayId: string): Promise<{ houseId: string; state: StayState } | null> {
    const [row] = await reader.sql<{ houseId: string; state: StayState }>('select service_id as "houseId", state from stays where id = $1', [stayId], 'stay-lookup');
    return row ?? null;
  }
}
