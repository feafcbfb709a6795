import { Injectable } from '@nestjs/common';
import { newId, type RequestContext } from '#peerhouse/kernel';
import type { Tx } from '#peerhouse/platform';
import type { House } from '#peerhouse/services';
import { asksForHopes } from './arrival.service.js';
import { Claims, type HoldView } from './claims.service.js';
import { OffOffer } from './off-offer.js';
import { Claim, Guest, GuestName, Stay, StayHopes } from './stay.entity.js';

/** What an agreement brings along, in the person's own words; each part only if they gave it. */
export interface Agreed { hold: HoldView; called: string | null; hopes: string | null }

/** From an agreement to an expected guest, and back when somebody changes their mind before coming in. */
@Injectable()
export class Agreements {
  constructor(private readonly claims: Claims, private readonly offOffer: OffOffer) {}

  /** The held space becomes the stay's, kept until the charter's hour on the day of coming in. Returns the stay's id. */
  async agree(tx: Tx, ctx: RequestContext, house: House, { hold, called, hopes }: Agreed): Promise<string> {
    const ours = { organisationId: house.organisationId, serviceId: house.id };
    const guestId = newId();
    const stayId = newId();
    await tx.insert(Guest, { id: guestId, ...ours, createdAt: ctx.now });
    if (called) await tx.insert(GuestName, { guestId, ...ours, called });
    const keptUntil = this.claims.keptUntil(house, ctx.now, hold.from);
    const spaceKind = await this.claims.kindOf(tx, house, hold.spaceId);
    await tx.insert(Stay, {
      id: stayId, ...ours, guestId, spaceKind, charterVersionId: house.charterVersionId, state: 'expected', arrives: hold.from, leaves: hold.to,
      keptUntil, hereBefore: false, writtenLate: false, version: 1, createdAt: ctx.now,
    });
    if (hopes && asksForHopes(house.charter)) await tx.insert(StayHopes, { stayId, ...ours, hopes });
    await tx.update(Claim, { id: hold.claimId }, { kind: 'stay', stayId, heldFor: null, endsAt: keptUntil, madeBy: ctx.accountId, madeAt: ctx.now });
    return stayId;
  }

  /** Takes an agreement back while the guest has not come in; false when they have. */
  async takeBack(tx: Tx, ctx: RequestContext, house: House, stayId: string): Promise<boolean> {
    const changed = await tx.update(Stay, { id: stayId, state: 'expected' }, { state: 'not_taken_up', takenBackAt: ctx.now, version: () => 'version + 1' });
    if (changed) await this.offOffer.keep(tx, ctx, house, () => tx.delete(Claim, { stayId }));
    return changed > 0;
  }
}

