import { Injectable } from '@nestjs/common';
import type { HouseDay, RequestContext } from '#peerhouse/kernel';
import { Audit } from '#peerhouse/identity';
import type { Reader, Tx } from '#peerhouse/platform';
import type { House } from '#peerhouse/services';
import { Claims, isOffered } from '#peerhouse/stays';
import type { Enquiry } from './enquiry.entity.js';
import { AskedEarlier } from './entry.refusals.js';
import { askedEarlier, offeredFrom, type Waiting } from './waiting.rules.js';

/** Who waits for a space, and whose turn it is when one is free. */
@Injectable()
export class WaitingList {
  constructor(private readonly claims: Claims, private readonly audit: Audit) {}

  /** Null when it is their turn for that space, or when going before those who asked earlier is meant, which is written into the audit. */
  async refuse(tx: Tx, ctx: RequestContext, house: House, enquiry: Enquiry, spaceId: string, meant: boolean): Promise<AskedEarlier | null> {
    const earlier = askedEarlier(await this.of(tx, ctx.now, house, enquiry.spaceKind), enquiry, spaceId, house.tonight);
    if (!earlier.length) return null;
    if (!meant) return new AskedEarlier(earlier.map(({ number }) => number));
    await this.audit.write(tx, ctx, { what: 'waiting_list.passed', serviceId: house.id, aboutId: enquiry.id });
    return null;
  }

  private async of(reader: Reader, now: Date, house: House, spaceKind: string): Promise<Waiting[]> {
    const rows = await reader.sql<{ id: string; number: number; askedAt: Date; wantsFrom: HouseDay | null; wantsNights: number | null; offeredOn: HouseDay | null }>(
      `select id, number, asked_at as "askedAt", wants_from as "wantsFrom", wants_nights as "wantsNights", offered_on as "offeredOn" from enquiries where service_id = $1 and state = 'waiting' and space_kind = $2`, [house.id, spaceKind]);
    const asked = rows.map((row) => ({ from: offeredFrom(row.wantsFrom, house.tonight), nights: row.wantsNights ?? 1 }));
    const free = await this.claims.freeForEach(reader, now, house, spaceKind, asked);
    return rows.map((row, at) => ({ ...row, fits: free[at]!.filter(isOffered).map(({ spaceId }) => spaceId) }));
  }
}
