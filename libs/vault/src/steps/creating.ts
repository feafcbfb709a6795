import { isRefusal } from '#peerhouse/kernel';
import { newVaultId } from '../bytes/id.js';
import type { Random } from '../bytes/random.js';
import { emptyManifest, inTurn, nextManifest, type Edit } from '../contents/manifest.rules.js';
import { writeManifest } from '../contents/written.js';
import type { WholeCard } from '../keys/card.js';
import { newGuestKey, vaultProof } from '../keys/guest-key.js';
import type { OpenVault } from '../opening/open-vault.js';
import type { GuestVaultApi } from '../operations/guest-vault-api.js';
import { isRefused } from '../refusals.js';
import type { Stretch } from '../stretch/kdf.js';
import { cardLock, passphraseLock, type Typed } from './locks.js';

export interface Creating { typed: Typed; card: WholeCard | null; day: string; first?: Edit }

/** Makes a guest's vault. Refusals: VaultExists (also where an answer was lost on the way: the passphrase opens what was made), ContentsTooLong. */
export const createVault = (api: GuestVaultApi, creating: Creating, stretch: Stretch, random?: Random) => newVault(api, 'createVault', creating, stretch, random);

/** A new vault beside one that nobody can open any more: the old one can still be read and taken away, should its passphrase come back. */
export const startAgain = (api: GuestVaultApi, creating: Creating, stretch: Stretch, random?: Random) => newVault(api, 'startAgain', creating, stretch, random);

async function newVault(api: GuestVaultApi, how: 'createVault' | 'startAgain', { typed, card, day, first = inTurn() }: Creating, stretch: Stretch, random?: Random) {
  const keys = { vault: newVaultId(random), guestKey: newGuestKey(random) };
  const manifest = nextManifest(first(emptyManifest()), day);
  const sealed = writeManifest(manifest, keys.guestKey, keys.vault, random);
  if (isRefused(sealed)) return sealed;
  const lock = await passphraseLock(keys, typed, stretch, random);
  const page = { counter: manifest.n, manifest: sealed };
  const answer = await api[how]({ vault: keys.vault, ...lock, vaultProof: vaultProof(keys.guestKey, keys.vault), card: card && cardLock(keys, card, random), page });
  return isRefusal(answer) ? answer : ({ ...keys, manifest, sections: new Map(), grants: [], told: [] } satisfies OpenVault);
}
