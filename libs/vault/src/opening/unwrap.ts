import { isId } from '#peerhouse/kernel';
import type { Id } from '../bytes/id.js';
import { unwrapByCard, type Card } from '../keys/card.js';
import { unwrapByPassphrase } from '../keys/passphrase.js';
import { isOfOtherFormat } from '../keys/seal.js';
import type { Opening } from '../operations/guest-vault-api.js';
import { isRefused, refuse, type VaultRefusal } from '../refusals.js';
import { KDF } from '../stretch/kdf.js';
import type { VaultKeys } from './open-vault.js';

const NOTHING = new Uint8Array();

/** The guest's key, by passphrase. Refusals: FormatUnknown, KdfUnknown, Unopenable. */
export function unlockByPassphrase(opening: Opening, unlock: Uint8Array): VaultKeys | VaultRefusal {
  const { vault, serverShare = NOTHING, wrapPass = NOTHING } = opening;
  return unlocked(opening, wrapPass, () => unwrapByPassphrase(wrapPass, unlock, serverShare, vault));
}

/** The guest's key, by the recovery card. Refusals: FormatUnknown, KdfUnknown, Unopenable. */
export function unlockByCard(opening: Opening, card: Card<'recovery'>): VaultKeys | VaultRefusal {
  const { vault, wrapCard = NOTHING } = opening;
  return unlocked(opening, wrapCard, () => unwrapByCard(wrapCard, card, vault));
}

/** The guest's key, from another open phone. Refusals: FormatUnknown, Unopenable. */
export const unlockByHandover = (vault: Id, wrap: Uint8Array, card: Card<'handover'>): VaultKeys | VaultRefusal =>
  unlocked({ vault, kdf: KDF }, wrap, () => unwrapByCard(wrap, card, vault));

function unlocked({ vault, kdf }: Opening, wrap: Uint8Array, unwrap: () => Uint8Array | VaultRefusal): VaultKeys | VaultRefusal {
  if (isOfOtherFormat(wrap)) return refuse('FormatUnknown');
  if (kdf !== KDF) return refuse('KdfUnknown');
  const guestKey = isId(vault) ? unwrap() : refuse('Unopenable');
  return isRefused(guestKey) ? guestKey : { vault, guestKey };
}
