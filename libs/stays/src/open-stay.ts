import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#peerhouse/kernel';
import { mustIn, NotHere, type PermissionName, type Reader, type Tx } from '#peerhouse/platform';
import { Houses, type House } from '#peerhouse/services';
import { Claims } from './claims.service.js';
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
  constructor(private readonly houses: Houses, private readonly claims: Claims) {}

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

  private async serviceOf(reader: Reader, stayId: string): Promise<string> {
    const [row] = await reader.sql<{ service_id: string }>('select service_id from stays where id = $1', [stayId]);
    if (!row) throw new NotHere();
    return row.service_id;
  }
}
