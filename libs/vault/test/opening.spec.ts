import { bytesText } from '../src/bytes/bytes.js';
import { withVersionName } from '../src/contents/manifest.rules.js';
import { newCard } from '../src/keys/card.js';
import { sealAtRest } from '../src/keys/at-rest.js';
import { newServerShare } from '../src/keys/guest-key.js';
import { passphraseSecrets } from '../src/keys/passphrase.js';
import { nothingSeen, type VaultKeys } from '../src/opening/open-vault.js';
import { unlockByPassphrase } from '../src/opening/unwrap.js';
import { openVersions } from '../src/opening/open-versions.js';
import type { VersionRow } from '../src/operations/guest-vault-api.js';
import { RefusedByServer } from '../src/operations/refused.js';
import { keepPhone, unlockPhone } from '../src/phone/own-phone.js';
import { isRefused, refuse } from '../src/refusals.js';
import { createVault, startAgain } from '../src/steps/creating.js';
import { changePassphrase, offerHandover, replaceCard } from '../src/steps/locks.js';
import { loadVault, openSupporterCard, signInWithPhone, unlockWithCard, unlockWithHandover, unlockWithPassphrase } from '../src/steps/opening.js';
import { saveEdit, stopSharing } from '../src/steps/saving.js';
import { quickStretch, right, saving, Story } from './given/story.js';

let guest: Story;
beforeEach(async () => {
  guest = await Story.begin();
});

const notOpened = new RefusedByServer('NotOpened');
const night = async (keys: VaultKeys) => bytesText(right(await loadVault(guest.server, keys)).sections.get(guest.ids.night)!.text);
const byPassphrase = (passphrase: string) => unlockWithPassphrase(guest.server, { ...guest.typed, passphrase }, quickStretch);

describe('opening', () => {
  test('by passphrase, however it is typed', async () => {
    expect(await night(right(await byPassphrase(guest.typed.passphrase.toUpperCase().replaceAll(' ', ' – '))))).toBe('Ring Sam. Not my brother.');
    expect(await byPassphrase(`${guest.typed.passphrase}s`)).toEqual(notOpened);
  });

  test('by the recovery card, and no longer by one that was replaced', async () => {
    expect(await night(right(await unlockWithCard(guest.server, guest.typed.name, guest.card)))).toBe('Ring Sam. Not my brother.');
    const next = newCard('recovery');
    await replaceCard(guest.server, guest.open, next);
    expect(await unlockWithCard(guest.server, guest.typed.name, guest.card)).toEqual(notOpened);
    expect(await night(right(await unlockWithCard(guest.server, guest.typed.name, next)))).toBe('Ring Sam. Not my brother.');
    await replaceCard(guest.server, guest.open, null);
    expect(await unlockWithCard(guest.server, guest.typed.name, next)).toEqual(notOpened);
  });

  test('on a second phone by a handover, once', async () => {
    const shown = newCard('handover');
    await offerHandover(guest.server, guest.open, shown);
    const keys = right(await unlockWithHandover(guest.server, shown));
    await changePassphrase(guest.server, keys, { ...guest.typed, passphrase: 'another four words here' }, quickStretch, false);
    expect(await night(right(await byPassphrase('another four words here')))).toBe('Ring Sam. Not my brother.');
    expect(await unlockWithHandover(guest.server, shown)).toEqual(new RefusedByServer('HandoverEnded'));
  });

  test('no longer by a passphrase that was changed, not even with the old share of the server', async () => {
    const old = right(await guest.server.signIn({ name: guest.typed.name }, { passphrase: (await passphraseSecrets(guest.typed.organisation, guest.typed.name, guest.typed.passphrase, quickStretch)).proof }));
    await changePassphrase(guest.server, guest.open, { ...guest.typed, passphrase: 'another four words here' }, quickStretch, false);
    expect(await byPassphrase(guest.typed.passphrase)).toEqual(notOpened);
    const { serverShare, wrapPass } = right(await guest.server.signIn({ name: guest.typed.name }, { passphrase: (await passphraseSecrets(guest.typed.organisation, guest.typed.name, 'another four words here', quickStretch)).proof }));
    expect(serverShare).not.toEqual(old.serverShare);
    expect(wrapPass).not.toEqual(old.wrapPass);
  });

  test('never starts a second vault by accident; starting again seals the first', async () => {
    const creating = { typed: guest.typed, card: null, day: saving.day };
    expect(await createVault(guest.server, creating, quickStretch)).toEqual(new RefusedByServer('VaultExists'));
    const second = right(await startAgain(guest.server, { ...creating, typed: { ...guest.typed, passphrase: 'a wholly new beginning' } }, quickStretch));
    expect(second.vault).not.toBe(guest.open.vault);
    expect(guest.server.locks.map(({ isSealed }) => isSealed)).toEqual([true, false]);
    const { proof, unlock } = await passphraseSecrets(guest.typed.organisation, guest.typed.name, guest.typed.passphrase, quickStretch);
    const sealed = right(unlockByPassphrase(right(await guest.server.prove(guest.open.vault, { passphrase: proof })), unlock));
    await guest.server.unsealVault(sealed.vault); // the passphrase came back
    expect(await night(right(await byPassphrase(guest.typed.passphrase)))).toBe('Ring Sam. Not my brother.');
  });

  test('by card or phone where the server lost its share, and by a new passphrase from then on', async () => {
    const phone = right(await keepPhone(guest.server, guest.open, '24-68-90', quickStretch));
    guest.server.shares.set(guest.open.vault, sealAtRest(newServerShare(), newServerShare(), { table: 'lock_shares', key: [guest.open.vault] }));
    await expect(byPassphrase(guest.typed.passphrase)).rejects.toThrow('share');
    const byPhone = right((await unlockPhone(phone, '24-68-90', quickStretch)).opened);
    expect(await signInWithPhone(guest.server, byPhone, phone)).toEqual(byPhone);
    const keys = right(await unlockWithCard(guest.server, guest.typed.name, guest.card));
    await changePassphrase(guest.server, keys, { ...guest.typed, passphrase: 'another four words here' }, quickStretch, false);
    expect(await night(right(await byPassphrase('another four words here')))).toBe('Ring Sam. Not my brother.');
  });

  test('no longer after erasing, by anything', async () => {
    await guest.server.eraseVault();
    expect([await byPassphrase(guest.typed.passphrase), await unlockWithCard(guest.server, guest.typed.name, guest.card), await openSupporterCard(guest.server, guest.supporterCard)]).toMatchObject([notOpened, notOpened, { code: 'CardEnded' }]);
    const { locks, versionRows, grants, keys, pages, shares } = guest.server;
    expect([locks, versionRows, grants, keys, [...pages], [...shares]].flat()).toEqual([]);
  });
});

describe('a supporter\'s card', () => {
  test('opens what it was made for, in its current words, until it is stopped', async () => {
    const words = async () => right(await openSupporterCard(guest.server, guest.supporterCard)).map((shared) => (isRefused(shared) ? shared.code : bytesText(shared.text)));
    expect(await words()).toEqual(['Ring Sam. Not my brother.']);
    await guest.write(guest.ids.night, 'Ring Sam, then Ada.');
    expect(await words()).toEqual(['Ring Sam, then Ada.']);
    await stopSharing(guest.server, guest.ids.toSam, guest.open, saving);
    expect(await openSupporterCard(guest.server, guest.supporterCard)).toEqual(new RefusedByServer('CardEnded'));
  });
});

describe('earlier versions', () => {
  test('are read with their names, and only those that the guest kept', async () => {
    guest.open = right(await saveEdit(guest.server, guest.open, withVersionName(guest.ids.night, 1, 'the first'), saving, nothingSeen));
    const rows = await guest.server.versions(guest.ids.night, 2);
    expect(openVersions(guest.open, guest.ids.night, rows)).toEqual([expect.objectContaining({ version: 1, name: 'the first', text: new TextEncoder().encode('Ring Sam.') })]);
    const lies: [string, Partial<VersionRow>][] = [['Unopenable', { wrap: new Uint8Array(105).fill(1) }], ['HashMismatch', { ciphertext: rows[0]!.ciphertext.slice(1) }], ['VersionMismatch', { version: 7 }], ['UnknownSection', { section: guest.ids.day }]];
    for (const [name, lie] of lies) expect(openVersions(guest.open, guest.ids.night, [{ ...rows[0]!, ...lie }])).toEqual([expect.objectContaining({ code: name })]);
    expect(openVersions(guest.open, guest.ids.toSam, rows)).toEqual([refuse('UnknownSection', { section: guest.ids.night })]);
  });
});
