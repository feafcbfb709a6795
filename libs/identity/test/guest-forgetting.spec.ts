import { HouseStory, testGuestApi, testNow, testStaffApi, testWorker, whatChanged, type Loose, type TestGuestApi, type TestStaffApi, type TestWorker } from '#peerhouse/testing';
import { aGuestWithALock, b64, keepPhone, proofs, signIn, type Guest } from './guest-locks.given.js';

let api: TestStaffApi;
let guests: TestGuestApi;
let worker: TestWorker;
let story: HouseStory;
let stay: Loose;

beforeAll(async () => {
  api = await testStaffApi();
  [guests, worker] = [await testGuestApi(api), await testWorker(api)];
});
beforeEach(async () => {
  api.clock.set(testNow);
  await api.database.admin.query('delete from attempts');
  story = await HouseStory.begin(api);
  stay = await story.here({ called: 'Jo' });
});
afterAll(async () => {
  await guests.close();
  await worker.stop();
  await api.close();
});

const code = async (): Promise<string> => (await story.acts.do(story.open.as.peerWorker, 'giveGuestCode', { stayId: stay.id })).code;
const days = (after: number): void => api.clock.set(new Date(testNow.getTime() + after * 86_400_000));
const forget = async () => { await worker.runJob('forget-what-is-due'); await worker.drainOutbox(); };
const accounts = async (name: string): Promise<number> => (await api.database.admin.query('select 1 from guest_accounts where sign_in_name = $1 and organisation_id = $2', [name, story.open.id])).rowCount!;
/** Left, and as long ago as the house keeps a stay. */
async function theHouseForgets(): Promise<void> {
  await story.acts.do(story.open.as.peerWorker, 'recordLeaving', { stayId: stay.id, input: { how: 'own_choice' } });
  days(31);
  await forget();
  await forget();
  expect((await api.database.admin.query('select 1 from stays where id = $1', [stay.id])).rowCount).toBe(0);
}

describe('an account', () => {
  it('without plans goes when the last house forgets its guest, with its sign-ins and all that happened', async () => {
    const phone = guests.phone();
    const { account } = await phone.do('signInWithCode', { code: await code(), ownPhone: true });
    expect(await accounts(account.signInName)).toBe(1);
    await theHouseForgets();
    expect(await accounts(account.signInName)).toBe(0);
    for (const table of ['guest_sessions', 'guest_events', 'guest_account_guests']) expect([table, (await api.database.admin.query(`select 1 from ${table} where organisation_id = $1`, [story.open.id])).rowCount]).toEqual([table, 0]);
  });

  it('with plans outlives every house: it opens, and says that no house knows of them', async () => {
    const guest = await aGuestWithALock(api, guests, await code());
    await theHouseForgets();
    const phone = guests.phone();
    expect((await signIn(phone, guest, proofs.card(guest.card))).__typename).toBe('Opening');
    expect(await phone.do('me')).toMatchObject({ called: null, house: null, stay: null, account: { signInName: guest.name, vault: guest.keys.vault } });
  });

  it('that was signed in while the house forgot stays signed in', async () => {
    const guest = await aGuestWithALock(api, guests, await code());
    await story.acts.do(story.open.as.peerWorker, 'recordLeaving', { stayId: stay.id, input: { how: 'own_choice' } });
    days(30);
    const phone = guests.phone();
    await signIn(phone, guest, proofs.card(guest.card), true);
    days(31);
    await forget();
    expect(await phone.do('me')).toMatchObject({ house: null, account: { signInName: guest.name } });
  });

  it('that is erased is forgotten by its kept phones too: each is told at its next contact, by its own secret alone, for two years', async () => {
    const guest = await aGuestWithALock(api, guests, await code());
    const [first, second] = [await keepPhone(guest), await keepPhone(guest)];
    expect((await guest.phone.do('eraseEverything')).__typename).toBe('Erased');
    const contact = async (device: string, secret: Uint8Array) => (await guests.phone().do('signIn', { who: { vault: guest.keys.vault }, proof: proofs.phone(guest, device, secret) })).__typename;
    expect([await contact(first.device, first.secret), await contact(second.device, second.secret), await contact(first.device, second.secret), await contact(first.device, new Uint8Array(32))])
      .toEqual(['DeviceRemoved', 'DeviceRemoved', 'DeviceRemoved', 'NotOpened']);
    const marks = await api.database.admin.query('select to_jsonb(m)::text as row from phones_that_forget m');
    expect(marks.rowCount).toBe(2);
    for (const { row } of marks.rows) for (const lead of [guest.name, guest.keys.vault, first.device, second.device, b64(first.secret)]) expect(row).not.toContain(lead);
    // The same phone, called theirs again by a guest who began anew, is told nothing of the kind.
    const again = await aGuestWithALock(api, guests, await code());
    const kept = await keepPhone(again);
    expect((await guests.phone().do('signIn', { who: { vault: again.keys.vault }, proof: proofs.phone(again, kept.device, kept.secret) })).__typename).toBe('Opening');
    days(731);
    await forget();
    expect((await api.database.admin.query('select 1 from phones_that_forget')).rowCount).toBe(0);
  });

  it('is erased with its lock, phones, sign-ins and events, and the house keeps what is the house’s', async () => {
    const guest: Guest = await aGuestWithALock(api, guests, await code());
    api.clock.pass(16);
    expect((await guest.phone.do('eraseEverything')).__typename).toBe('NeedsProof');
    const phone = guests.phone();
    await signIn(phone, guest, proofs.card(guest.card));
    const erase = async () => expect(await phone.do('eraseEverything')).toEqual({ __typename: 'Erased', erasedAt: '2026-11-02T15:16:00.000Z', unreadableOn: '2026-11-09', backupsFreeOn: '2026-12-02', vaults: 1, phones: 0, signIns: 2 });
    const { changed } = await whatChanged(api.database.admin, erase);
    expect(changed).toEqual({ guest_accounts: '-1', guest_account_guests: '-1', guest_locks: '-1', 'keys.lock_shares': '-1', guest_sessions: '-2', guest_events: '-3' });
    expect((await signIn(guests.phone(), guest, proofs.card(guest.card))).__typename).toBe('NotOpened');
    expect(await phone.do('me')).toBeNull();
  });
});

describe('what happened with an account', () => {
  it('is kept as long as who looked (records.keep_days.looks), to the day', async () => {
    const guest = await aGuestWithALock(api, guests, await code());
    const left = async () => (await api.database.admin.query('select 1 from guest_events where organisation_id = $1 and account_id is not null', [story.open.id])).rowCount;
    days(365);
    await forget();
    expect(await left()).toBe(2);
    days(365.01);
    await forget();
    expect(await left()).toBe(0);
    expect(await accounts(guest.name)).toBe(1);
  });
});
