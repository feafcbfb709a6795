import { timingSafeEqual } from 'node:crypto';
import { isRefusal } from '#peerhouse/kernel';
import { hashOf, noVaultProof, sameBytes, type Proof } from '#peerhouse/vault';
import type { KeysMissing } from '../guest.refusals.js';
import type { ServerKeys } from '../keyring/server-keys.js';

export interface LockRow {
  vaultId: string;
  pepperNo: number;
  verifier: Uint8Array;
  wrapPass: Uint8Array;
  cardProof: Uint8Array | null;
  wrapCard: Uint8Array | null;
  vaultProof: Uint8Array;
}
export interface DeviceRow { id: string; secretProof: Uint8Array; isRemoved: boolean }

const nothing = new Uint8Array(32);
/** For a name that nobody has: the same is computed with it, and comes to nothing. */
const nobodys = '00000000-0000-4000-8000-000000000000';

/** Whether the proof is right for that lock; without a lock the same work is done. */
export function isRight(keys: ServerKeys, lock: LockRow | null, device: DeviceRow | null, proof: Proof): boolean | KeysMissing {
  if ('passphrase' in proof) {
    const verifier = lock ? keys.verifierUnder(lock.pepperNo, lock.vaultId, proof.passphrase) : keys.verifier(nobodys, proof.passphrase);
    if (isRefusal(verifier)) return verifier;
    return timingSafeEqual(verifier instanceof Uint8Array ? verifier : verifier.verifier, bytes(lock?.verifier)) && lock !== null;
  }
  if ('card' in proof) return timingSafeEqual(hashOf(proof.card), bytes(lock?.cardProof)) && Boolean(lock?.cardProof);
  return timingSafeEqual(hashOf(proof.vault), bytes(lock?.vaultProof)) && isLive(device, proof) && lock !== null;
}

/** Whether the phone showed its own secret, and was not removed. */
export const isLive = (device: DeviceRow | null, proof: Proof): boolean => isOwnSecret(device, proof) && !device!.isRemoved;

/** Whether the phone showed the secret that was kept of it, removed or not. */
export const isOwnSecret = (device: DeviceRow | null, proof: Proof): boolean =>
  'device' in proof && timingSafeEqual(hashOf(proof.secret), bytes(device?.secretProof)) && device !== null;

/** A kept phone that is locked shows no vault's proof: it asks whether it is still on its guest's list, which opens nothing and is no try. */
export const asksOnly = (proof: Proof): boolean => 'device' in proof && sameBytes(proof.vault, noVaultProof);

const bytes = (kept: Uint8Array | null | undefined): Uint8Array => (kept ? new Uint8Array(kept) : nothing);
