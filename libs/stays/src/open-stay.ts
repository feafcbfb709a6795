import { Injectable } from '@nestjs/common';
import { isRefusal, nightsBetween, type RequestContext } from '#peerhouse/kernel';
import { Database, mustIn, NotHere, type PermissionName, type Reader, type Tx } from '#peerhouse/platform';
import { Houses, type House } from '#peerhouse/services';
import { Claims } from './claims.service.js';
import { OffOffer } from './off-offer.js';
import type { SpaceTaken } from './refusals.js';
import { Stay } from './stay.entity.js';
import type { Stretch } from './stay.rules.js';

export interface OpenStay {
  house: House;
  stay: Stay;
  /** The nights a use case is about to take: what the refusal is about when somebody else has them. */
  wanted?: Stretch;
  /** Where the guest is now and wants to go from: not told as free instead. */
  notIn?: string;
}

/** Opens one stay for change: may this person, house locked, what has ended let go, then the stay as it is now. */
@Injectable()
export class StayOpener {
  constructor(private readonly database: Database, private readonly houses: Houses, private readonly claims: Claims, private readonly offOffer: OffOffer) {}

  async open(tx: Tx, ctx: RequestContext, stayId: string, permission: PermissionName = 'stays.welcome'): Promise<OpenStay> {
    const serviceId = await this.serviceOf(tx, stayId);
    mustIn(ctx, permission, serviceId);
    const house = await this.houses.lock(tx, ctx, serviceId);
    await this.claims.tidy(tx, ctx, house);
    await tx.sql('select id from stays where id = $1 for no key update', [stayId]);
    const stay = await tx.find(Stay, { id: stayId });
    if (!stay) throw new NotHere();
    return { house, stay };
  }

  /** One change of one stay in one transaction; the exclusion constraint's word becomes the refusal of who came second. */
  change<R>(ctx: RequestContext, stayId: string, work: (tx: Tx, open: OpenStay) => Promise<string | R>): Promise<string | R | SpaceTaken> {
    let open: OpenStay | undefined;
    return this.database.run<string | R | SpaceTaken>(ctx, async (tx) => {
      const opened = (open = await this.open(tx, ctx, stayId));
      const result = await this.offOffer.keep(tx, ctx, opened.house, () => work(tx, opened));
      return isRefusal(result) ? result : stayId;
    }, { one_claim_a_night: () => this.database.read(ctx, (reader) => this.takenBy(reader, ctx, open!)) });
  }

  /** Who has the nights that were wanted, and what is free for them; not where somebody is still inside. */
  async takenBy(reader: Reader, ctx: RequestContext, { house, stay, wanted, notIn }: OpenStay, inside: readonly string[] = []): Promise<SpaceTaken> {
    const { spaceId, from, to } = wanted!;
    const taken = await this.claims.taken(reader, ctx.now, house, { spaceId, from, nights: Math.max(1, nightsBetween(from, to)), askedFor: stay.id });
    taken.free = taken.free.filter((one) => one.spaceId !== notIn && !inside.includes(one.spaceId));
    return taken;
  }

  private async serviceOf(reader: Reader, stayId: string): Promise<string> {
    const [row] = await reader.sql<{ service_id: string }>('select service_id from stays where id = $1', [stayId]);
    if (!row) throw new NotHere();
    return row.service_id;
  }
}
