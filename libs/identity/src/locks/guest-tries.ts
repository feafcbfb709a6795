import { Injectable } from '@nestjs/common';
import type { Tx } from '#peerhouse/platform';
import { mayTry, type RefusedTry } from '#peerhouse/vault';
import { TooManyTries } from '../identity.refusals.js';
import { Keys } from '../secrets.js';

const minute = 60_000;
const waits = [15 * minute, 24 * 60 * minute];

/** Whose lock is tried: hidden in a keyed hash, the same for a name somebody has and for one nobody has. */
export type TriedName = string & { readonly tried: unique symbol };

/** Tries to open a lock, counted by name; a kept phone has tries of its own. */
@Injectable()
export class GuestTries {
  constructor(private readonly keys: Keys) {}

  nameOf(organisationId: string, signInName: string): TriedName {
    return this.keys.mac('attempts', `guest lock:${organisationId}:${signInName}`) as TriedName;
  }

  /** Of a vault that nobody has. */
  vaultOf(vaultId: string): TriedName {
    return this.keys.mac('attempts', `guest vault:${vaultId}`) as TriedName;
  }

  /** Waits for whoever tries the same name, then says whether one more try is heard. `device`: a kept phone that showed its live secret. */
  async mayTry(tx: Tx, name: TriedName, device: string | null, now: Date): Promise<TooManyTries | null> {
    await tx.sql('select pg_advisory_xact_lock(hashtextextended($1, 0))', [name]);
    const refused = await tx.sql<RefusedTry>('select at, device_id as device from guest_tries where key_hash = $1 and at > $2', [name, new Date(now.getTime() - waits[1]!)]);
    return mayTry(refused, device, now) ? null : new TooManyTries(minutesToWait(refused, device, now));
  }

  async refused(tx: Tx, name: TriedName, device: string | null, now: Date): Promise<void> {
    await tx.sql('insert into guest_tries (key_hash, device_id, at) values ($1, $2, $3)', [name, device, now]);
  }
}

/** Until the first moment at which a refused try no longer counts and one more would be heard. */
function minutesToWait(refused: readonly RefusedTry[], device: string | null, now: Date): number {
  const moments = refused.flatMap(({ at }) => waits.map((wait) => at.getTime() + wait)).filter((at) => at > now.getTime()).sort((a, b) => a - b);
  const first = moments.find((at) => mayTry(refused, device, new Date(at))) ?? now.getTime() + waits[0]!;
  return Math.max(1, Math.ceil((first - now.getTime()) / minute));
}
