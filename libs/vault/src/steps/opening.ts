import { isRefusal } from '#peerhouse/kernel';
import type { Id } from '../bytes/id.js';
import { cardProof, type Card } from '../keys/card.js';
import { noVaultProof, vaultProof } from '../keys/guest-key.js';
import { passphraseSecrets } from '../keys/passphrase.js';
import { openCardAnswer } from '../opening/open-card.js';
import { nothingSeen, openVault, type OpenVault, type Seen, type VaultKeys } from '../opening/open-vault.js';
import { unlockByCard, unlockByHandover, unlockByPassphrase } from '../opening/unwrap.js';
import type { GuestVaultApi, NeedsProof } from '../operations/guest-vault-api.js';
import { isServerRefusal } from '../operations/refused.js';
import { isRefused, refuse, type VaultRefusal } from '../refusals.js';
import { KDF, type Stretch } from '../stretch/kdf.js';
import type { Typed } from './locks.js';

/** Signs in and unlocks. Refusals: NotOpened, TooManyTries, FormatUnknown, KdfUnknown, Unopenable. */
export async function unlockWithPassphrase(api: GuestVaultApi, { organisation, name, passphrase }: Typed, stretch: Stretch) {
  const { proof, unlock } = await passphraseSecrets(organisation, name, passphrase, stretch);
  const opening = await api.signIn({ name }, { passphrase: proof });
  return isRefusal(opening) ? opening : unlockByPassphrase(opening, unlock);
}

/** Signs in and unlocks with the recovery card. Refusals as above. */
export async function unlockWithCard(api: GuestVaultApi, name: string, card: Card<'recovery'>) {
  const opening = await api.signIn({ name }, { card: cardProof(card) });
  return isRefusal(opening) ? opening : unlockByCard(opening, card);
}

/** On a second phone, already signed in. Refusals: HandoverEnded, TooManyTries, FormatUnknown, Unopenable. */
export async function unlockWithHandover(api: GuestVaultApi, card: Card<'handover'>) {
  const taken = await api.takeHandover(cardProof(card));
  return isRefusal(taken) ? taken : unlockByHandover(taken.vault, taken.wrap, card);
}

/** Signs in on the guest's own phone, unlocked already by its code. Refusals: NotOpened, TooManyTries, DeviceRemoved (wipe the phone), KdfUnknown, Unopenable. */
export async function signInWithPhone(api: Pick<GuestVaultApi, 'signIn'>, { vault, guestKey }: VaultKeys, { device, secret }: { device: Id; secret: Uint8Array }) {
  const opening = await api.signIn({ vault }, { vault: vaultProof(guestKey, vault), device, secret });
  if (isRefusal(opening)) return opening;
  return opening.kdf === KDF && opening.vault === vault ? { vault, guestKey } : refuse(opening.kdf === KDF ? 'Unopenable' : 'KdfUnknown');
}

/** Whether this phone was taken off its guest's list, or what it keeps was erased: then it is to be wiped. Asked with nothing open; it is no try. */
export const wasRemoved = async (api: Pick<GuestVaultApi, 'signIn'>, { vault, device, secret }: { vault: Id; device: Id; secret: Uint8Array }): Promise<boolean> =>
  isServerRefusal(await api.signIn({ vault }, { vault: noVaultProof, device, secret }), 'DeviceRemoved');

/**
 * Loads what this phone lacks and opens all of it. A section of its own that was damaged here is loaded anew.
 * Refusals: NeedsProof, and those of an opening.
 */
export async function loadVault(api: GuestVaultApi, keys: VaultKeys, seen: Seen = nothingSeen): Promise<OpenVault | VaultRefusal | NeedsProof> {
  const answer = await api.vault(seen.rows.map(({ section, version }) => ({ section, version })));
  if (isRefusal(answer)) return answer;
  const opened = openVault(keys, answer, seen);
  const isOwnFault = isRefused(opened) && seen.rows.some(({ section }) => section === opened.about.section);
  return isOwnFault ? loadVault(api, keys, { ...seen, rows: [] }) : opened;
}

/** With a supporter's card, without an account. Refusals: CardEnded; and of a section HashMismatch, FormatUnknown, Unopenable, BadPadding. */
export async function openSupporterCard(api: Pick<GuestVaultApi, 'openCard'>, card: Card<'supporter'>) {
  const answer = await api.openCard(cardProof(card));
  return isRefusal(answer) ? answer : openCardAnswer(card, answer);
}
