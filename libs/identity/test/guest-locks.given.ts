import { Database } from '#peerhouse/platform';
import type { GuestPhone, Loose, TestGuestApi, TestStaffApi } from '#peerhouse/testing';
import { cardLock, cardProof, fromBase64url, newCard, newGuestKey, newVaultId, passphraseLock, toBase64url, vaultProof, type Card, type VaultKeys } from '#peerhouse/vault';
import { passphraseSecrets, unwrapByPassphrase } from '../../vault/src/keys/passphrase.js';
import { unwrapByCard } from '../../vault/src/keys/card.js';
import { newDeviceSecret } from '../../vault/src/keys/device.js';
import { quickStretch } from '../../vault/test/given/story.js';
import { GuestAuthenticator, GuestLocks } from '../src/index.js';

export const b64 = (bytes: Uint8Array): string => toBase64url(bytes);
export const bytes = (text: string): Uint8Array => fromBase64url(text)!;

/** A guest with an account, and a vault's keys of their own. */
export interface Guest { phone: GuestPhone; organisation: string; name: string; keys: VaultKeys; card: Card<'recovery'>; passphrase: string }

/** Signs in by paper code and makes a lock, as the phone does it; the vault's contents are the plans context's. */
export async function aGuestWithALock(api: TestStaffApi, guests: TestGuestApi, code: string, passphrase = 'lamp orbit tabby window'): Promise<Guest> {
  const phone = guests.phone();
  const me = await phone.do('signInWithCode', { code, ownPhone: false });
  const { organisation, signInName: name } = me.account;
  const keys = { vault: newVaultId(), guestKey: newGuestKey() };
  const guest: Guest = { phone, organisation, name, keys, card: newCard('recovery'), passphrase };
  await makeLock(guests, guest, 'create');
  return guest;
}

/** The same row that `createVault` makes, by the service that it hands over to. */
export async function makeLock(guests: TestGuestApi, guest: Guest, how: 'create' | 'startAgain'): Promise<Loose> {
  const ctx = await ctxOf(guests, guest.phone);
  const lock = await passphraseLock(guest.keys, guest, quickStretch);
  const made = { ...lock, vault: guest.keys.vault, vaultProof: vaultProof(guest.keys.guestKey, guest.keys.vault), card: cardLock(guest.keys, guest.card) };
  return guests.app.get(Database, { strict: false }).run<Loose>(ctx, (tx) => guests.app.get(GuestLocks, { strict: false })[how](tx, ctx, made));
}

/** Whoever the phone's cookie says is signed in, as services are handed them. */
export async function ctxOf(guests: TestGuestApi, phone: GuestPhone) {
  return (await guests.app.get(GuestAuthenticator, { strict: false }).whoBrings(phone.secret()!, 'test'))!;
}

export const proofs = {
  async passphrase({ organisation, name }: Pick<Guest, 'organisation' | 'name'>, passphrase: string): Promise<Loose> {
    return { passphrase: b64((await passphraseSecrets(organisation, name, passphrase, quickStretch)).proof) };
  },
  card: (card: Card): Loose => ({ card: b64(cardProof(card)) }),
  handover: (card: Card): Loose => ({ proof: b64(cardProof(card)) }),
  phone: ({ keys: { guestKey, vault } }: Pick<Guest, 'keys'>, device: string, secret: Uint8Array): Loose => ({ vault: b64(vaultProof(guestKey, vault)), device, secret: b64(secret) }),
};

/** Signs in by name, on that phone. */
export const signIn = (phone: GuestPhone, { organisation, name }: Pick<Guest, 'organisation' | 'name'>, proof: Loose, ownPhone = false): Promise<Loose> =>
  phone.do('signIn', { who: { organisation, name }, proof, ownPhone });

/** Whether what came out of an opening is the guest's key. */
export async function opensWith(opening: Loose, guest: Guest, passphrase: string): Promise<boolean> {
  const { unlock } = await passphraseSecrets(guest.organisation, guest.name, passphrase, quickStretch);
  const key = unwrapByPassphrase(bytes(opening.wrapPass), unlock, bytes(opening.serverShare), opening.vault);
  return key instanceof Uint8Array && b64(key) === b64(guest.keys.guestKey);
}

export const opensWithCard = (opening: Loose, { keys }: Guest, card: Card<'recovery'>): boolean => {
  const key = unwrapByCard(bytes(opening.wrapCard), card, opening.vault);
  return key instanceof Uint8Array && b64(key) === b64(keys.guestKey);
};

/** Keeps that phone as the guest's own; its id and secret. */
export async function keepPhone(guest: Pick<Guest, 'phone'>): Promise<{ device: string; secret: Uint8Array }> {
  const kept = { device: newVaultId(), secret: newDeviceSecret() };
  const done = await guest.phone.do('keepDevice', { device: kept.device, secret: b64(kept.secret) });
  if (done.__typename !== 'Done') throw new Error(`not kept: ${JSON.stringify(done)}`);
  return kept;
}
