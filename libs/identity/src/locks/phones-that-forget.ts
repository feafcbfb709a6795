import { Injectable } from '@nestjs/common';
import type { Reader, Tx } from '#peerhouse/platform';
import { hashOf } from '#peerhouse/vault';
import { Keys } from '../secrets.js';
import { dayOf } from './guest-devices.js';

/** Phones that kept a vault which was erased from another: each is told at its next contact, by the secret it shows, and by nothing that leads to its guest. */
@Injectable()
export class PhonesThatForget {
  constructor(private readonly keys: Keys) {}

  /** All that the account kept; what they hold of vaults that are still there stays theirs. */
  async mark(tx: Tx, accountId: string, now: Date): Promise<void> {
    const phones = await tx.sql<{ secretProof: Uint8Array }>('select secret_proof as "secretProof" from guest_devices where account_id = $1', [accountId]);
    await tx.sql('insert into phones_that_forget (key_hash, since) select unnest($1::text[]), $2 on conflict do nothing', [phones.map(({ secretProof }) => this.markOf(secretProof)), dayOf(now)]);
  }

  async isMarked(reader: Reader, secret: Uint8Array): Promise<boolean> {
    const [told] = await reader.sql<{ forgets: boolean }>('select phone_forgets($1) as forgets', [this.markOf(hashOf(secret))]);
    return told!.forgets;
  }

  private markOf(secretProof: Uint8Array): string {
    return this.keys.mac('attempts', `phone that forgets:${Buffer.from(secretProof).toString('hex')}`);
  }
}
