import { Injectable } from '@nestjs/common';
import { addDays, type HouseDay, type RequestContext } from '#peerhouse/kernel';
import { Audit } from '#peerhouse/identity';
import type { Reader, Tx } from '#peerhouse/platform';
import type { House } from '#peerhouse/services';
import { Claims, isOffered, type FreeSpaceView } from '#peerhouse/stays';
import type { Enquiry } from './enquiry.entity.js';
import { AskedEarlier } from './entry.refusals.js';
import { askedEarlier, offeredFrom, type Waiting } from './waiting.rules.js';

/** What is asked for. */
type Asks = Pick<Enquiry, 'spaceKind' | 'wantsFrom' | 'wantsNights'>;

const nightsFrom = (from: HouseDay, nights: number | null) => ({ from, to: addDays(from, nights ?? 1) });

/** Who waits for a space, and whose turn it is when one is free. */
@Injectable()
export class WaitingList {
  constructor(private readonly claims: Claims, private readonly audit: Audit) {}

  /** Null when it is their turn for that space, or when going before those who asked earlier is meant, which is written into the audit. */
  async refuse(tx: Tx, ctx: RequestContext, house: House, enquiry: Enquiry, spaceId: string, meant: boolean): Promise<AskedEarlier | null> {
    const earlier = askedEarlier(await this.of(tx, ctx.now, house, enquiry.spaceKind), { ...enquiry, ...nightsFrom(enquiry.wantsFrom ?? house.tonight, enquiry.wantsNights) }, spaceId, house.tonight);
    if (!earlier.length) return null;
    if (!meant) return new AskedEarlier(earlier.map(({ number }) => number));
    await this.audit.write(tx, ctx, { what: 'waiting_list.passed', serviceId: house.id, aboutId: enquiry.id });
    return null;
  }

  /** Those who wait, each with the nights they want and the spaces on offer that are free for all of them. */
  async withSpaces<W extends Asks>(reader: Reader, now: Date, house: House, waiting: readonly W[]): Promise<(W & Pick<Waiting, 'from' | 'to'> & { fits: FreeSpaceView[] })[]> {
    const fits = new Map<W, FreeSpaceView[]>();
    for (const kind of new Set(waiting.map(({ spaceKind }) => spaceKind))) {
      const ofKind = waiting.filter(({ spaceKind }) => spaceKind === kind);
      const free = await this.claims.freeForEach(reader, now, house, kind, ofKind.map((one) => ({ from: offeredFrom(one.wantsFrom, house.tonight), nights: one.wantsNights ?? 1 })));
      ofKind.forEach((one, at) => fits.set(one, free[at]!.filter(isOffered)));
    }
    return waiting.map((one) => ({ ...one, ...nightsFrom(offeredFrom(one.wantsFrom, house.tonight), one.wantsNights), fits: fits.get(one)! }));
  }

  /** Those who wait without an offer that runs: whoever has one is in nobody's way. */
  private async of(reader: Reader, now: Date, house: House, spaceKind: string): Promise<Waiting[]> {
    const rows = await reader.sql<Asks & Omit<Waiting, 'from' | 'to' | 'fits'>>(
      `select id, number, asked_at as "askedAt", space_kind as "spaceKind", wants_from as "wantsFrom", wants_nights as "wantsNights", offered_on as "offeredOn"
       from enquiries where service_id = $1 and state = 'waiting' and space_kind = $2`, [house.id, spaceKind]);
    if (!rows.length) return [];
    const offers = await this.claims.holdsOf(reader, rows.map(({ id }) => id), now);
    return this.withSpaces(reader, now, house, rows.filter(({ id }) => !offers.has(id)));
  }
}
