import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#peerhouse/kernel';
import { Audit } from '#peerhouse/identity';
import { NotHere, type Reader, type Tx } from '#peerhouse/platform';
import { isOnOffer, offersWhenFull, type House } from '#peerhouse/services';
import { Claims, type AskedSpace } from './claims.service.js';
import { KeptSpace } from './refusals.js';

/** Spaces kept for emergencies: never on offer, used only by a deliberate act while no other is free (spaces.kept, entry.when_full). */
@Injectable()
export class KeptSpaces {
  constructor(private readonly claims: Claims, private readonly audit: Audit) {}

  /** Null when the space may be taken: any on offer, and a kept one when that is meant, which is written into the audit. `notIn` are spaces that cannot be had instead. */
  async refuse(tx: Tx, ctx: RequestContext, house: House, asked: AskedSpace, meant: boolean, notIn: readonly string[] = []): Promise<KeptSpace | null> {
    const space = await this.space(tx, house, asked.spaceId);
    if (isOnOffer(space)) return null;
    const free = (await this.claims.free(tx, ctx.now, house, { ...asked, kind: space.kind })).filter((one) => isOnOffer(one) && one.freeForAll && !notIn.includes(one.spaceId));
    const mayUse = offersWhenFull(house.charter).includes('kept_space') && free.length === 0;
    if (!mayUse || !meant) return new KeptSpace({ spaceId: asked.spaceId, spaceName: space.name, mayUse, free });
    await this.audit.write(tx, ctx, { what: 'kept_space.used', serviceId: house.id, aboutId: asked.spaceId });
    return null;
  }

  /** For what is written down as it was in truth, and refused to nobody: whether the space is kept, and then its use stands in the audit. */
  async noteUse(tx: Tx, ctx: RequestContext, house: House, spaceId: string): Promise<boolean> {
    const kept = await this.isKept(tx, house, spaceId);
    if (kept) await this.audit.write(tx, ctx, { what: 'kept_space.used', serviceId: house.id, aboutId: spaceId });
    return kept;
  }

  /** Whether a space of this house is kept. */
  async isKept(reader: Reader, house: House, spaceId: string): Promise<boolean> {
    return !isOnOffer(await this.space(reader, house, spaceId));
  }

  private async space(reader: Reader, house: House, spaceId: string): Promise<{ name: string; kind: string; kept: boolean }> {
    const [row] = await reader.sql<{ name: string; kind: string; kept: boolean }>('select name, kind, kept from spaces where id = $1 and service_id = $2', [spaceId, house.id]);
    if (!row) throw new NotHere();
    return row;
  }
}
