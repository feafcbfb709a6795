import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { isRefusal } from '#peerhouse/kernel';
import { Database } from '#peerhouse/platform';
import { HouseStory, newTestKeyring, testGuestApi, testNow, testStaffApi, type GuestPhone, type Loose, type TestGuestApi, type TestStaffApi } from '#peerhouse/testing';
import { cardLock, cardMark, newCard, newGuestKey, newVaultId, passphraseLock, type Keyring } from '#peerhouse/vault';
import { GuestLocks, VaultAccess } from '../src/index.js';
import { unwrapByCard } from '../../vault/src/keys/card.js';
import { quickStretch } from '../../vault/test/given/story.js';
import { aGuestWithALock, b64, bytes, ctxOf, keepPhone, makeLock, opensWith, opensWithCard, proofs, signIn, type Guest } from './guest-locks.given.js';

const keyring = newTestKeyring();
let api: TestStaffApi;
let guests: TestGuestApi;
let story: HouseStory;
let stay: Loose;
let guest: Guest;

beforeAll(async () => {
  api = await testStaffApi();
  guests = await testGuestApi(api, { KEYRING_FILE: keyring });
});
beforeEach(async () => {
  api.clock.set(testNow);
  await api.database.admin.query('delete from attempts');
  story = await HouseStory.begin(api);
  stay = await story.here({ called: 'Jo' });
  guest = await aGuestWithALock(api, guests, await code());
});
afterAll(async () => {
  await guests.close();
  await api.close();
});

const code = async (): Promise<string> => (await story.acts.do(story.open.as.peerWorker, 'giveGuestCode', { stayId: stay.id })).code;
const at = (minutes: number): void => api.clock.set(new Date(testNow.getTime() + minutes * 60_000));
const random = (length = 32): Uint8Array => crypto.getRandomValues(new Uint8Array(length));
const byPassphrase = async (passphrase = guest.passphrase, phone = guests.phone()): Promise<Loose> => signIn(phone, guest, await proofs.passphrase(guest, passphrase));
const isSignedIn = async (phone: GuestPhone): Promise<boolean> => (await phone.do('me')) !== null;
/** Another phone of the same guest's, let in by a code of the house. */
async function byCode(): Promise<GuestPhone> {
  const phone = guests.phone();
  await phone.do('signInWithCode', { code: await code() });
  return phone;
}
async function changePassphrase(phone: GuestPhone, passphrase: string, alsoPhones = false): Promise<Loose> {
  const { passphraseProof, serverShare, wrapPass } = await passphraseLock(guest.keys, { ...guest, passphrase }, quickStretch);
  return phone.do('changePassphrase', { input: { passphraseProof: b64(passphraseProof), serverShare: b64(serverShare), wrapPass: b64(wrapPass), alsoPhones } });
}
const lockInput = (card: Parameters<typeof cardLock>[1]): Loose => {
  const { proof, wrap } = cardLock(guest.keys, card);
  return { proof: b64(proof), wrap: b64(wrap) };
};
/** One act of the service that the plans context calls, as that phone. */
async function act<T>(phone: GuestPhone, work: (locks: GuestLocks, tx: Loose, ctx: Loose) => Promise<T>): Promise<T> {
  const ctx = await ctxOf(guests, phone);
  return guests.app.get(Database, { strict: false }).run<T>(ctx, (tx) => work(guests.app.get(GuestLocks, { strict: false }), tx, ctx));
}
const access = (phone: GuestPhone, sealedToo = false) => act(phone, (_, tx, ctx) => guests.app.get(VaultAccess, { strict: false }).atLeast(tx, ctx, 'proved', { sealedToo }));
const events = async (): Promise<string[]> => (await api.database.admin.query('select kind from guest_events e join guest_accounts a on a.id = e.account_id where a.sign_in_name = $1 order by e.at, kind', [guest.name])).rows.map(({ kind }) => kind);

describe('a new passphrase', () => {
  it('61 leaves the old one opening nothing, and ends other sign-ins and the handover that was offered', async () => {
    const other = guests.phone();
    await byPassphrase(guest.passphrase, other);
    const handover = newCard('handover');
    await guest.phone.do('offerHandover', { offer: lockInput(handover) });
    expect((await changePassphrase(guest.phone, 'a new one altogether')).__typename).toBe('Done');
    expect((await byPassphrase()).__typename).toBe('NotOpened');
    expect(await opensWith(await byPassphrase('a new one altogether'), guest, 'a new one altogether')).toBe(true);
    expect([await isSignedIn(guest.phone), await isSignedIn(other)]).toEqual([true, false]);
    const third = await byCode();
    expect((await third.do('takeHandover', proofs.handover(handover))).__typename).toBe('HandoverEnded');
    expect(opensWithCard(await signIn(guests.phone(), guest, proofs.card(guest.card)), guest, guest.card)).toBe(true);
  });

  it('removes the other kept phones where that is asked, and only there', async () => {
    const other = guests.phone();
    await byPassphrase(guest.passphrase, other);
    const [here, there] = [await keepPhone(guest), await keepPhone({ phone: other })];
    const phoneIn = async ({ device, secret }: typeof here) => (await guests.phone().do('signIn', { who: { vault: guest.keys.vault }, proof: proofs.phone(guest, device, secret) })).__typename;
    await changePassphrase(guest.phone, 'the second of them');
    expect([await phoneIn(here), await phoneIn(there)]).toEqual(['Opening', 'Opening']);
    await changePassphrase(guest.phone, 'the third of them', true);
    expect([await phoneIn(here), await phoneIn(there)]).toEqual(['Opening', 'DeviceRemoved']);
    // A sign-in that does not say on which phone it is takes all of them off.
    const nowhere = guests.phone();
    await byPassphrase('the third of them', nowhere);
    await changePassphrase(nowhere, 'the fourth of them', true);
    expect(await phoneIn(here)).toBe('DeviceRemoved');
  });

  it('takes up a new pepper at the next opening, and opens when the old one is gone', async () => {
    const before = readFileSync(keyring, 'utf8');
    const { peppers, keks } = JSON.parse(before) as Keyring;
    const guests2 = await withKeyring({ keks, peppers: { ...peppers, 2: b64(random()) } });
    const pepperNo = async () => (await api.database.admin.query('select pepper_no as n from guest_locks where vault_id = $1', [guest.keys.vault])).rows[0].n;
    try {
      expect(await pepperNo()).toBe(1);
      expect((await signIn(guests2.phone(), guest, await proofs.passphrase(guest, 'wrong'))).__typename).toBe('NotOpened');
      expect(await pepperNo()).toBe(1);
      expect((await signIn(guests2.phone(), guest, await proofs.passphrase(guest, guest.passphrase))).__typename).toBe('Opening');
      expect(await pepperNo()).toBe(2);
    } finally {
      await guests2.close();
    }
  });
});

async function withKeyring(content: Keyring): Promise<TestGuestApi> {
  const file = newTestKeyring();
  writeFileSync(file, JSON.stringify(content));
  return testGuestApi(api, { KEYRING_FILE: file });
}

describe('a recovery card', () => {
  it('that is replaced is dead at once; without one nothing opens by card', async () => {
    const next = newCard('recovery');
    const mark = async () => { const proved = await access(guest.phone); return isRefusal(proved) ? null : proved.cardMark && b64(new Uint8Array(proved.cardMark)); };
    expect(await mark()).toBe(b64(cardMark(guest.card)));
    // The same bytes again, where the answer was lost.
    for (let n = 0; n < 2; n += 1) expect((await guest.phone.do('replaceCard', { card: lockInput(next) })).__typename).toBe('Done');
    expect(await mark()).toBe(b64(cardMark(next)));
    expect((await signIn(guests.phone(), guest, proofs.card(guest.card))).__typename).toBe('NotOpened');
    expect(opensWithCard(await signIn(guests.phone(), guest, proofs.card(next)), guest, next)).toBe(true);
    expect((await guest.phone.do('replaceCard', { card: null })).__typename).toBe('Done');
    expect((await signIn(guests.phone(), guest, proofs.card(next))).__typename).toBe('NotOpened');
    expect([(await guest.phone.do('me')).account.hasCard, await mark()]).toEqual([false, null]);
  });

  it('62 opens where the server’s share is lost, as a kept phone does; with a new passphrase all is well again', async () => {
    const kept = await keepPhone(guest);
    await api.database.admin.query('delete from keys.lock_shares where vault_id = $1', [guest.keys.vault]);
    expect((await byPassphrase()).__typename).toBe('KeysMissing');
    expect((await byPassphrase('not the one')).__typename).toBe('NotOpened');
    const phone = guests.phone();
    expect(opensWithCard(await signIn(phone, guest, proofs.card(guest.card)), guest, guest.card)).toBe(true);
    expect((await guests.phone().do('signIn', { who: { vault: guest.keys.vault }, proof: proofs.phone(guest, kept.device, kept.secret) })).__typename).toBe('Opening');
    expect((await changePassphrase(phone, 'after the loss')).__typename).toBe('Done');
    expect(await opensWith(await byPassphrase('after the loss'), guest, 'after the loss')).toBe(true);
  });

  it('62 opens where the keyring’s file is missing, which is said in the same bytes to everybody; put back, it counts at once', async () => {
    const kept = await keepPhone(guest);
    renameSync(keyring, `${keyring}.away`);
    const without = await testGuestApi(api, { KEYRING_FILE: keyring });
    try {
      const { organisation, name } = guest;
      const answers = [await without.phone().textOf('signIn', { who: { organisation, name }, proof: await proofs.passphrase(guest, guest.passphrase) }), await without.phone().textOf('signIn', { who: { organisation, name: 'nobody-there-42' }, proof: await proofs.passphrase(guest, 'x') })];
      expect(answers[0]).toBe(answers[1]);
      expect(JSON.parse(answers[0]!).data.signIn.__typename).toBe('KeysMissing');
      const phone = without.phone();
      expect((await signIn(phone, guest, proofs.card(guest.card))).__typename).toBe('Opening');
      expect((await without.phone().do('signIn', { who: { vault: guest.keys.vault }, proof: proofs.phone(guest, kept.device, kept.secret) })).__typename).toBe('Opening');
      expect((await changePassphrase(phone, 'not now')).__typename).toBe('KeysMissing');
      expect(api.logs.filter((line) => line.includes('The keyring is missing'))).toHaveLength(1);
      renameSync(`${keyring}.away`, keyring);
      expect((await signIn(without.phone(), guest, await proofs.passphrase(guest, guest.passphrase))).__typename).toBe('Opening');
    } finally {
      await without.close();
    }
  });
});

describe('starting again', () => {
  it('63 by a house code seals the old vault; the real proof, and nothing less, puts it back', async () => {
    const first = guest.keys;
    const kept = await keepPhone(guest);
    const stranger = await byCode();
    const theirs: Guest = { ...guest, phone: stranger, keys: { vault: newVaultId(), guestKey: newGuestKey() }, card: newCard('recovery'), passphrase: 'somebody else entirely' };
    expect(isRefusal(await makeLock(guests, theirs, 'create'))).toBe(true);
    expect(isRefusal(await makeLock(guests, theirs, 'startAgain'))).toBe(false);
    expect((await stranger.do('me')).account).toMatchObject({ vault: theirs.keys.vault, sealedVault: first.vault, level: 'fresh' });
    // Who started again has proved the new vault, and the old one with nothing.
    expect(await act(stranger, (locks, tx, ctx) => locks.unseal(tx, ctx, first.vault))).toMatchObject({ code: 'NeedsProof' });
    expect((await stranger.do('prove', { vault: first.vault, proof: await proofs.passphrase(guest, theirs.passphrase) })).__typename).toBe('NotOpened');
    // The guest: by passphrase with a code of the house, or straight by the phone that was kept.
    const own = await byCode();
    expect(await act(own, (locks, tx, ctx) => locks.unseal(tx, ctx, first.vault))).toMatchObject({ code: 'NeedsProof' });
    expect(await opensWith(await own.do('prove', { vault: first.vault, proof: await proofs.passphrase(guest, guest.passphrase) }), guest, guest.passphrase)).toBe(true);
    expect((await guests.phone().do('signIn', { who: { vault: first.vault }, proof: proofs.phone({ keys: first }, kept.device, kept.secret) })).__typename).toBe('Opening');
    // Sealed, it can be read and taken away, and not written.
    expect(await access(own)).toMatchObject({ code: 'NeedsProof' });
    expect(await access(own, true)).toMatchObject({ vaultId: first.vault, isSealed: true });
    expect((await own.do('replaceCard', { card: null })).__typename).toBe('NeedsProof');
    expect(await act(own, (locks, tx, ctx) => locks.unseal(tx, ctx, first.vault))).toMatchObject({ vaultId: first.vault });
    expect((await own.do('me')).account).toMatchObject({ vault: first.vault, sealedVault: theirs.keys.vault });
    expect(await access(own)).toMatchObject({ vaultId: first.vault, isSealed: false });
    expect(await opensWith(await byPassphrase(), guest, guest.passphrase)).toBe(true);
    expect(await events()).toEqual(expect.arrayContaining(['started_again', 'unsealed', 'refused']));
  });

  it('leaves one active vault, however many start again at once', async () => {
    const others = [await byCode(), guest.phone];
    await Promise.all(others.map((phone) => makeLock(guests, { ...guest, phone, keys: { vault: newVaultId(), guestKey: newGuestKey() }, card: newCard('recovery') }, 'startAgain')));
    const { rows } = await api.database.admin.query('select l.state, count(*)::int as n from guest_locks l join guest_accounts a on a.id = l.account_id where a.sign_in_name = $1 group by state order by state', [guest.name]);
    expect(rows).toEqual([{ state: 'active', n: 1 }, { state: 'sealed', n: 2 }]);
  });

  it('does not take the id of somebody else’s vault', async () => {
    const other = await story.here({ called: 'Bo', room: 1 });
    const theirs = await aGuestWithALock(api, guests, (await story.acts.do(story.open.as.peerWorker, 'giveGuestCode', { stayId: other.id })).code);
    await expect(makeLock(guests, { ...guest, keys: { vault: theirs.keys.vault, guestKey: newGuestKey() } }, 'startAgain')).rejects.toThrow('There is nothing here');
    expect((await signIn(guests.phone(), theirs, proofs.card(theirs.card))).__typename).toBe('Opening');
  });
});

describe('a handover', () => {
  it('is taken once, within ten minutes, by the same account; the taker is fresh', async () => {
    const card = newCard('handover');
    expect((await guest.phone.do('offerHandover', { offer: lockInput(card) })).__typename).toBe('Done');
    const other = await story.here({ called: 'Bo', room: 1 });
    const theirs = await aGuestWithALock(api, guests, (await story.acts.do(story.open.as.peerWorker, 'giveGuestCode', { stayId: other.id })).code);
    expect((await theirs.phone.do('takeHandover', proofs.handover(card))).__typename).toBe('HandoverEnded');
    const phones = [await byCode(), await byCode()];
    const both = await Promise.all(phones.map((phone) => phone.do('takeHandover', proofs.handover(card))));
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['Handover', 'HandoverEnded']);
    const taken = both.find(({ __typename }) => __typename === 'Handover')!;
    expect(b64(unwrapByCard(bytes(taken.wrap), card, taken.vault) as Uint8Array)).toBe(b64(guest.keys.guestKey));
    const taker = phones[both.indexOf(taken)]!;
    expect((await taker.do('me')).account.level).toBe('fresh');
    expect((await changePassphrase(taker, 'set on the new phone')).__typename).toBe('Done');
  });

  it('has ended after ten minutes, and when another is offered', async () => {
    const [first, second] = [newCard('handover'), newCard('handover')];
    for (const card of [first, second]) await guest.phone.do('offerHandover', { offer: lockInput(card) });
    const phone = await byCode();
    expect((await phone.do('takeHandover', proofs.handover(first))).__typename).toBe('HandoverEnded');
    at(10);
    expect((await phone.do('takeHandover', proofs.handover(second))).__typename).toBe('HandoverEnded');
    at(9.9);
    expect((await phone.do('takeHandover', proofs.handover(second))).__typename).toBe('Handover');
  });
});

describe('a kept phone', () => {
  it('that is removed, from another, is told so at its next contact and to nobody else; its sign-ins have ended', async () => {
    const kept = await keepPhone(guest);
    const elsewhere = await byCode();
    expect((await elsewhere.do('removeDevice', { device: kept.device })).__typename).toBe('Done');
    expect((await elsewhere.do('removeDevice', { device: kept.device })).__typename).toBe('Done');
    expect(await isSignedIn(guest.phone)).toBe(false);
    const contact = (secret: Uint8Array) => guests.phone().do('signIn', { who: { vault: guest.keys.vault }, proof: proofs.phone(guest, kept.device, secret) });
    expect((await contact(kept.secret)).__typename).toBe('DeviceRemoved');
    expect((await contact(random())).__typename).toBe('NotOpened');
    expect((await elsewhere.do('me')).devices).toEqual([]);
    expect(await events()).toEqual(expect.arrayContaining(['phone_kept', 'phone_removed']));
  });

  it('is the same when it is kept twice, and another’s is not here', async () => {
    const kept = await keepPhone(guest);
    expect((await guest.phone.do('keepDevice', { device: kept.device, secret: b64(kept.secret) })).__typename).toBe('Done');
    expect(await guest.phone.errorOf('keepDevice', { device: kept.device, secret: b64(random()) })).toBe('NOT_HERE');
    const other = await story.here({ called: 'Bo', room: 1 });
    const theirs = await aGuestWithALock(api, guests, (await story.acts.do(story.open.as.peerWorker, 'giveGuestCode', { stayId: other.id })).code);
    expect(await theirs.phone.errorOf('removeDevice', { device: kept.device })).toBe('NOT_HERE');
    expect(await theirs.phone.errorOf('keepDevice', { device: kept.device, secret: b64(kept.secret) })).toBe('NOT_HERE');
    expect((await events()).filter((kind) => kind === 'phone_kept')).toHaveLength(1);
  });
});

describe('sign-ins', () => {
  it('are listed, and all but this one can be ended', async () => {
    const other = await byCode();
    expect((await guest.phone.do('me')).signIns).toHaveLength(2);
    expect((await guest.phone.do('endOtherSignIns')).__typename).toBe('Done');
    expect([await isSignedIn(guest.phone), await isSignedIn(other)]).toEqual([true, false]);
    expect((await guest.phone.do('me')).signIns).toMatchObject([{ isThis: true, ownPhone: false, beganAt: '2026-11-02T15:00:00.000Z' }]);
  });

  it('by a proof of the guest’s own stay when a paper is lost; those by paper end', async () => {
    const byPaper = await byCode();
    const own = guests.phone();
    await byPassphrase(guest.passphrase, own);
    await story.acts.do(story.open.as.peerWorker, 'withdrawGuestCode', { stayId: stay.id });
    expect([await isSignedIn(byPaper), await isSignedIn(own)]).toEqual([false, true]);
  });
});

describe('the database and the logs', () => {
  it('74 hold no proof, share, secret or key as it travelled, nor any passphrase', async () => {
    const kept = await keepPhone(guest);
    const lock = await passphraseLock(guest.keys, guest, quickStretch);
    await byPassphrase();
    await byPassphrase('mistyped orbit');
    await signIn(guests.phone(), guest, proofs.card(guest.card));
    const secrets = [lock.passphraseProof, kept.secret, guest.keys.guestKey, bytes(proofs.card(guest.card).card), bytes(proofs.phone(guest, kept.device, kept.secret).vault)];
    const needles = secrets.flatMap((each) => [b64(each), Buffer.from(each).toString('hex'), Buffer.from(each).toString('base64')]);
    const { rows: tables } = await api.database.admin.query("select oid::regclass::text as name from pg_class where relkind = 'r' and relnamespace in ('public'::regnamespace, 'keys'::regnamespace)");
    const dump = (await Promise.all(tables.map(async ({ name }) => JSON.stringify((await api.database.admin.query(`select t::text from ${name} t`)).rows)))).join('\n');
    for (const place of [dump, api.logs.join('\n')]) {
      for (const needle of [...needles, guest.passphrase, 'mistyped orbit']) expect(place.includes(needle)).toBe(false);
    }
    expect(api.logs.join('\n')).not.toContain(guest.name);
  });
});
