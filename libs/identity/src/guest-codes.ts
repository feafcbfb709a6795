import { Injectable } from '@nestjs/common';
import { newId, newPaperCode, type RequestContext } from '#peerhouse/kernel';
import type { Tx } from '#peerhouse/platform';
import { GuestAddress } from './guest-address.js';
import { Keys } from './secrets.js';

/** How long a paper code waits to be used, in hours. */
export const guestCodeHours = 72;

export interface GivenCode {
  /** Three groups of four, to be read from paper: `7K3M-Q2XD-94HB`. */
  code: string;
  endsAt: Date;
  /** Address of the guest app. */
  address: string;
}

/** Codes that open the guest's own app: given on paper by a worker on shift, once, for 72 hours. Only a keyed hash is kept. */
@Injectable()
export class GuestCodes {
  constructor(private readonly keys: Keys, private readonly address: GuestAddress) {}

  /** Makes a code for a guest of the house whose shift the worker is on; row-level security refuses any other house. */
  async give(tx: Tx, ctx: RequestContext, { guestId, serviceId }: { guestId: string; serviceId: string }): Promise<GivenCode> {
    const code = newPaperCode();
    const endsAt = new Date(ctx.now.getTime() + guestCodeHours * 3_600_000);
    await tx.sql(
      'insert into guest_codes (id, organisation_id, service_id, guest_id, code_hash, given_by, ends_at) values ($1, $2, $3, $4, $5, $6, $7)',
      [newId(), ctx.organisationId, serviceId, guestId, this.keys.mac('guest-codes', code), ctx.accountId, endsAt],
    );
    return { code: code.replace(/(.{4})(?=.)/g, '$1-'), endsAt, address: this.address.url };
  }
}
