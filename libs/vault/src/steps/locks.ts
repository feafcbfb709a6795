import type { Id } from '../bytes/id.js';
import type { Random } from '../bytes/random.js';
import { cardProof, wrapByCard, type WholeCard } from '../keys/card.js';
import { newServerShare } from '../keys/guest-key.js';
import { passphraseSecrets, wrapByPassphrase } from '../keys/passphrase.js';
import type { VaultKeys } from '../opening/open-vault.js';
import type { CardLock, GuestVaultApi, PassphraseLock } from '../operations/guest-vault-api.js';
import type { Stretch } from '../stretch/kdf.js';

/** Who types a passphrase: the organisation's id and the sign-in name make its salt. */
export interface Typed { organisation: Id; name: string; passphrase: string }

/** A lock for this passphrase, with a server's share of its own: once the old share's keyring is gone, the old passphrase opens no backup. */
export async function passphraseLock({ vault, guestKey }: VaultKeys, { organisation, name, passphrase }: Typed, stretch: Stretch, random?: Random): Promise<PassphraseLock> {
  const own = guestKey.slice(); // a lock meanwhile overwrites the other
  const { proof, unlock } = await passphraseSecrets(organisation, name, passphrase, stretch);
  const serverShare = newServerShare(random);
  const wrapPass = wrapByPassphrase(own, unlock, serverShare, vault, random);
  own.fill(0);
  return { passphraseProof: proof, serverShare, wrapPass };
}

export const cardLock = ({ vault, guestKey }: VaultKeys, card: WholeCard, random?: Random): CardLock =>
  ({ proof: cardProof(card), wrap: wrapByCard(guestKey, card, vault, random) });

/** A new passphrase; ends other sessions, handovers and, if asked, other kept phones. The guest's key stays. */
export const changePassphrase = async (api: GuestVaultApi, keys: VaultKeys, typed: Typed, stretch: Stretch, alsoPhones: boolean) =>
  api.changePassphrase({ ...(await passphraseLock(keys, typed, stretch)), alsoPhones });

/** Another card, or none; the one before is dead at once. */
export const replaceCard = (api: GuestVaultApi, keys: VaultKeys, card: WholeCard | null) => api.replaceCard(card && cardLock(keys, card));

/** Shows another phone of the guest's the way in, for ten minutes. */
export const offerHandover = (api: GuestVaultApi, keys: VaultKeys, card: WholeCard) => api.offerHandover(cardLock(keys, card));
