import { Injectable } from '@nestjs/common';
import type { Reader } from '#peerhouse/platform';
import type { StayState } from './stay.rules.js';

export interface StayFound { houseId: string; guestId: string; state: StayState; leftAt: Date | null }

/** What other contexts may know of a stay: whose it is, in which house, and where it stands. */
@Injectable()
export class StayLookup {
  /** Null when it is not there, or not for whoever asks. */
  async find(reader: Reader, stayId: string): Promise<StayFound | null> {
    const [row] = await reader.sql<StayFound>('select service_id as "houseId", guest_id as "guestId", state, left_at as "leftAt" from stays where id = $1', [stayId], 'stay-lookup');
    return row ?? null;
  }

  /** Whether the person stays in that house now, also as the guest that another stay of theirs there is. For the worker's jobs. */
  async isHere(reader: Reader, guestId: string): Promise<boolean> {
    const [row] = await reader.sql<{ here: boolean }>("select exists (select from stays where guest_id in (select guests_like($1)) and state = 'here') as here", [guestId], 'guest-is-here');
    return row!.here;
  }

  /** The house of each of those stays that is there for whoever asks. */
  async housesOf(reader: Reader, stayIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (!stayIds.length) return new Map();
    const rows = await reader.sql<{ id: string; houseId: string }>('select id, service_id as "houseId" from stays where id = any($1::uuid[])', [stayIds], 'houses-of-stays');
    return new Map(rows.map(({ id, houseId }) => [id, houseId]));
  }
}
