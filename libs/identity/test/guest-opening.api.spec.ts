import { HouseStory, statementsOf, testGuestApi, testNow, testStaffApi, whatChanged, type GuestPhone, type Loose, type TestGuestApi, type TestStaffApi } from '#peerhouse/testing';
import { newCard, newVaultId } from '#peerhouse/vault';
import { aGuestWithALock, b64, keepPhone, opensWith, opensWithCard, proofs, signIn, type Guest } from './guest-locks.given.js';

let api: TestStaffApi;
let guests: TestGuestApi;
let story: HouseStory;
let stay: Loose;
let guest: Guest;

beforeAll(async () => {
  api = await testStaffApi();
  guests = await testGuestApi(api);
});
beforeEach(async () => {
  api.clock.set(testNow);
  await api.database.admin.query('delete from attempts');
  story = await HouseStory.begin(api);
  stay = await story.here({ called: 'Jo' });
  guest = await aGuestWithALock(api, guests, await paperCode());
});
afterAll(async () => {
  await guests.close();
  await api.close();
});

const paperCode = async (): Promise<string> => (await story.acts.do(story.open.as.peerWorker, 'giveGuestCode', { stayId: stay.id })).code;
const codeOnTheSpot = async (): Promise<string> => (await story.acts.do(story.open.as.peerWorker, 'makeSignInCode', { stay: stay.id })).code;
const at = (minutes: number): void => api.clock.set(new Date(testNow.getTime() + minutes * 60_000));
const level = async (phone: GuestPhone): Promise<string> => (await phone.do('me')).account.level;
const wrong = () => proofs.passphrase(guest, 'not the one');
const random = (): Uint8Array => crypto.getRandomValues(new Uint8Array(32));

describe('signing in', () => {
  it('by passphrase, card or kept phone lets out just what belongs to it, and proves the vault', async () => {
    const kept = await keepPhone(guest);
    const phones = [guests.phone(), guests.phone(), guests.phone()] as const;
    const byPassphrase = await signIn(phones[0], guest, await proofs.passphrase(guest, guest.passphrase));
    expect(byPassphrase).toMatchObject({ __typename: 'Opening', vault: guest.keys.vault, kdf: 1, wrapCard: null });
    expect(await opensWith(byPassphrase, guest, guest.passphrase)).toBe(true);
    const byCard = await signIn(phones[1], guest, proofs.card(guest.card));
    expect(byCard).toMatchObject({ __typename: 'Opening', vault: guest.keys.vault, serverShare: null, wrapPass: null });
    expect(opensWithCard(byCard, guest, guest.card)).toBe(true);
    const byPhone = await phones[2].do('signIn', { who: { vault: guest.keys.vault }, proof: proofs.phone(guest, kept.device, kept.secret), ownPhone: true });
    expect(byPhone).toEqual({ __typename: 'Opening', vault: guest.keys.vault, kdf: 1, serverShare: null, wrapPass: null, wrapCard: null });
    for (const phone of phones) {
      expect(await level(phone)).toBe('fresh');
      expect(await phone.do('me')).toMatchObject({ called: 'Jo', house: { name: story.open.house.name }, stay: { state: 'here' } });
    }
    expect((await phones[2].do('me')).devices).toEqual([{ __typename: 'GuestDevice', id: kept.device, seenOn: '2026-11-02', isThis: true }]);
  });

  it('understands the name however it is typed, and in its own organisation alone', async () => {
    const typed = guest.name.toUpperCase().replaceAll('-', ' – ');
    expect((await signIn(guests.phone(), { ...guest, name: ` ${typed}` }, proofs.card(guest.card))).__typename).toBe('Opening');
    const elsewhere = { organisation: story.open.as.otherOrganisation.organisationId, name: guest.name };
    expect((await signIn(guests.phone(), elsewhere, proofs.card(guest.card))).__typename).toBe('NotOpened');
  });

  it('is proved, and fresh for 15 minutes; only a right proof makes it fresh again', async () => {
    const { phone } = guest;
    expect(await level(phone)).toBe('fresh');
    at(15);
    expect(await level(phone)).toBe('fresh');
    at(15.1);
    expect(await level(phone)).toBe('proved');
    expect((await phone.do('replaceCard', { card: null })).__typename).toBe('NeedsProof');
    expect((await phone.do('prove', { vault: guest.keys.vault, proof: await wrong() })).__typename).toBe('NotOpened');
    expect(await level(phone)).toBe('proved');
    expect((await phone.do('prove', { vault: guest.keys.vault, proof: proofs.card(guest.card) })).__typename).toBe('Opening');
    expect(await level(phone)).toBe('fresh');
  });

  it('takes the one way of proving that is filled, and ids that are ids', async () => {
    const proof = proofs.card(guest.card);
    for (const misshapen of [{}, { ...proof, ...(await wrong()) }, { card: 'AAAA' }, { vault: b64(random()) }, { card: 'not base64url!' }]) {
      expect([misshapen, await guests.phone().errorOf('signIn', { who: { organisation: guest.organisation, name: guest.name }, proof: misshapen })]).toEqual([misshapen, 'BAD_USER_INPUT']);
    }
    expect(await guests.phone().errorOf('signIn', { who: { organisation: guest.organisation }, proof })).toBe('BAD_USER_INPUT');
    expect(await guests.phone().errorOf('signIn', { who: { vault: 'x' }, proof })).toBe('NOT_HERE');
  });
});

describe('a sign-in without a proof', () => {
  it('58 by paper code or by a code made on the spot yields no server’s share, no wrap and no level above "in"', async () => {
    for (const makeCode of [paperCode, codeOnTheSpot]) {
      const phone = guests.phone();
      const text = await phone.textOf('signInWithCode', { code: await makeCode(), ownPhone: true });
      expect(text).toContain(`"signInName":"${guest.name}"`);
      expect(text).not.toMatch(/serverShare|wrap/i);
      expect(await level(phone)).toBe('in');
      for (const [field, variables] of [['replaceCard', { card: null }], ['offerHandover', { offer: lockOf() }], ['keepDevice', { device: newVaultId(), secret: b64(random()) }], ['changePassphrase', { input: passphraseInput() }]] as const) {
        expect([field, (await phone.do(field, variables)).__typename]).toEqual([field, 'NeedsProof']);
      }
      expect(await level(phone)).toBe('in');
    }
  });

  const lockOf = () => ({ proof: b64(random()), wrap: b64(new Uint8Array(73)) });
  const passphraseInput = () => ({ passphraseProof: b64(random()), serverShare: b64(random()), wrapPass: b64(new Uint8Array(73)), alsoPhones: true });

  it('leaves word of who made the code, for the guest alone', async () => {
    await codeOnTheSpot();
    const { rows } = await api.database.admin.query('select e.kind, e.who from guest_events e where e.guest_id = (select guest_id from stays where id = $1) order by e.at, e.kind', [stay.id]);
    expect(rows).toEqual([{ kind: 'code_made', who: 'Ada' }, { kind: 'code_made', who: 'Ada' }]);
    const used = await api.database.admin.query("select e.who from guest_events e join guest_accounts a on a.id = e.account_id where a.sign_in_name = $1 and e.kind = 'code_used'", [guest.name]);
    expect(used.rows).toEqual([{ who: 'Ada' }]);
  });

  it('by a code made on the spot works for ten minutes', async () => {
    const code = await codeOnTheSpot();
    at(10);
    expect((await guests.phone().do('signInWithCode', { code })).__typename).toBe('CodeEnded');
  });

  it('ties a second house’s guest to the account that is signed in, which keeps its name', async () => {
    const other = await story.here({ called: 'Jo again', room: 1 });
    const { code } = await story.acts.do(story.open.as.peerWorker, 'giveGuestCode', { stayId: other.id });
    const me = await guest.phone.do('signInWithCode', { code, ownPhone: true });
    expect(me).toMatchObject({ called: 'Jo again', account: { signInName: guest.name, vault: guest.keys.vault, hasCard: true, level: 'in' } });
    const { rows } = await api.database.admin.query('select count(*)::int as n from guest_account_guests g join guest_accounts a on a.id = g.account_id where a.sign_in_name = $1', [guest.name]);
    expect(rows[0].n).toBe(2);
  });
});

describe('a code typed where somebody is signed in', () => {
  const codeOfAnother = async (): Promise<string> => {
    const other = await story.here({ called: 'Kit', room: 2 });
    return (await story.acts.do(story.open.as.peerWorker, 'giveGuestCode', { stayId: other.id })).code;
  };

  it('on a tablet of the house is a person of its own: nobody is tied to the last guest’s account', async () => {
    const tablet = guests.phone();
    await tablet.do('signInWithCode', { code: await paperCode() });
    const next = await tablet.do('signInWithCode', { code: await codeOfAnother() });
    expect(next).toMatchObject({ called: 'Kit', account: { vault: null } });
    expect(next.account.signInName).not.toBe(guest.name);
  });

  it('on the guest’s own phone is the guest’s', async () => {
    const own = guests.phone();
    await own.do('signInWithCode', { code: await paperCode(), ownPhone: true });
    expect((await own.do('signInWithCode', { code: await codeOfAnother(), ownPhone: true })).account.signInName).toBe(guest.name);
  });
});

describe('what does not open', () => {
  it('59 is answered to the byte alike for a name nobody has, a wrong passphrase, card or phone, and a vault nobody has', async () => {
    const kept = await keepPhone(guest);
    const nobody = { organisation: guest.organisation, name: 'nobody-there-42' };
    const by = async (who: Loose, proof: Loose) => guests.phone().textOf('signIn', { who, proof });
    const { organisation, name } = guest;
    const answers = [
      await by(nobody, await wrong()), await by({ organisation, name }, await wrong()),
      await by(nobody, proofs.card(guest.card)), await by({ organisation, name }, proofs.card(newCard('recovery'))),
      await by({ vault: newVaultId() }, proofs.phone(guest, kept.device, kept.secret)),
      await by({ organisation: newVaultId(), name }, proofs.card(guest.card)),
    ];
    expect(new Set(answers).size).toBe(1);
    expect(JSON.parse(answers[0]!).data.signIn.__typename).toBe('NotOpened');
    // A kept phone has to show both: its own secret and the vault's proof.
    expect(await by({ vault: guest.keys.vault }, proofs.phone(guest, kept.device, random()))).toBe(answers[0]);
    expect(await by({ vault: guest.keys.vault }, { ...proofs.phone(guest, kept.device, kept.secret), vault: b64(random()) })).toBe(answers[0]);
    // And so is a sixth try.
    const sixth = async (who: Loose) => { for (let n = 0; n < 5; n += 1) await by(who, await wrong()); return by(who, await wrong()); };
    const tooMany = [await sixth({ organisation, name: 'also-nobody-43' }), await sixth({ organisation, name })];
    expect(tooMany[0]).toBe(tooMany[1]);
    expect(JSON.parse(tooMany[0]!).data.signIn).toMatchObject({ __typename: 'TooManyTries', TooManyTries_minutes: 15 });
  });

  it('59 is asked of the database in the same statements, one by one, for a name nobody has as for one that somebody has', async () => {
    const asked = (who: Loose, proof: Loose) => statementsOf(async () => expect((await guests.phone().do('signIn', { who, proof })).__typename).toBe('NotOpened'));
    const { organisation, name } = guest;
    for (const proof of [await wrong(), proofs.card(newCard('recovery'))]) {
      expect(await asked({ organisation, name: 'nobody-here-44' }, proof)).toEqual(await asked({ organisation, name }, proof));
      expect(await asked({ vault: newVaultId() }, proof)).toEqual(await asked({ vault: guest.keys.vault }, proof));
    }
  });

  it('60 strangers’ tries, however many, leave a kept phone free; its own wrong ones are counted apart', async () => {
    const kept = await keepPhone(guest);
    const own = () => guests.phone().do('signIn', { who: { vault: guest.keys.vault }, proof: proofs.phone(guest, kept.device, kept.secret) });
    for (let n = 0; n < 12; n += 1) await signIn(guests.phone(), guest, await wrong());
    expect((await signIn(guests.phone(), guest, await proofs.passphrase(guest, guest.passphrase))).__typename).toBe('TooManyTries');
    expect((await own()).__typename).toBe('Opening');
    // Not even when everybody on the same network is turned away.
    for (let n = 0; n < 110; n += 1) await signIn(guests.phone(), { ...guest, name: `stranger-tries-${10 + (n % 89)}` }, proofs.card(newCard('recovery')));
    expect((await signIn(guests.phone(), { ...guest, name: 'fresh-name-55' }, await wrong())).__typename).toBe('TooManyTries');
    expect((await own()).__typename).toBe('Opening');
    // A stranger with a made-up phone is a stranger.
    expect((await guests.phone().do('signIn', { who: { vault: guest.keys.vault }, proof: proofs.phone(guest, kept.device, random()) })).__typename).toBe('TooManyTries');
    const wrongVault = { ...proofs.phone(guest, kept.device, kept.secret), vault: b64(random()) };
    for (let n = 0; n < 10; n += 1) expect((await guests.phone().do('signIn', { who: { vault: guest.keys.vault }, proof: wrongVault })).__typename).toBe('NotOpened');
    expect((await own()).__typename).toBe('TooManyTries');
    at(15);
    expect((await own()).__typename).toBe('Opening');
  });

  it('81 a kept phone that is locked asks whether it was removed: it opens nothing, is no try, tells a stranger nothing, and “removed” is heard by that phone alone', async () => {
    const [kept, other] = [await keepPhone(guest), await keepPhone(guest)];
    const asking = (device: string, secret: Uint8Array) => ({ vault: b64(new Uint8Array(32)), device, secret: b64(secret) });
    const ask = (device: string, secret: Uint8Array, vault = guest.keys.vault) => guests.phone().textOf('signIn', { who: { vault }, proof: asking(device, secret) });
    const nobodys = await ask(newVaultId(), random(), newVaultId());
    expect(JSON.parse(nobodys).data.signIn.__typename).toBe('NotOpened');
    const own = { ...proofs.phone(guest, kept.device, kept.secret), vault: b64(random()) };
    for (let n = 0; n < 10; n += 1) await guests.phone().do('signIn', { who: { vault: guest.keys.vault }, proof: own });
    const tries = async () => (await api.database.admin.query('select count(*)::int as n from guest_tries')).rows[0].n;
    const before = await tries();
    // Also where that phone has tried too often, and a sign-in of the same account asks.
    const { changed } = await whatChanged(api.database.admin, async () => {
      for (let n = 0; n < 12; n += 1) expect(await ask(kept.device, kept.secret)).toBe(nobodys);
      expect((await guest.phone.do('prove', { vault: guest.keys.vault, proof: asking(kept.device, kept.secret) })).__typename).toBe('NotOpened');
    });
    expect([changed, await tries()]).toEqual([{}, before]);
    // Without the phone's own secret it is a try like any other.
    const tried = await whatChanged(api.database.admin, async () => expect(await ask(kept.device, random())).toBe(nobodys));
    expect([tried.changed, await tries()]).toEqual([{ guest_events: '+1' }, before + 1]);
    await guest.phone.do('removeDevice', { device: kept.device });
    expect(JSON.parse(await ask(kept.device, kept.secret)).data.signIn.__typename).toBe('DeviceRemoved');
    expect([await ask(kept.device, random()), await ask(kept.device, other.secret), await ask(other.device, other.secret)]).toEqual([nobodys, nobodys, nobodys]);
  });

  it('is heard 5 times in 15 minutes and 30 times in a day, also when 20 try at once', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, async () => (await signIn(guests.phone(), guest, await wrong())).__typename));
    expect(all.filter((name) => name === 'NotOpened')).toHaveLength(5);
    for (let quarter = 1; quarter < 6; quarter += 1) {
      at(quarter * 15);
      for (let n = 0; n < 5; n += 1) expect((await signIn(guests.phone(), guest, await wrong())).__typename).toBe('NotOpened');
    }
    at(90);
    expect(await signIn(guests.phone(), guest, await wrong())).toMatchObject({ __typename: 'TooManyTries', minutes: 1440 - 90 });
    at(1440);
    expect((await signIn(guests.phone(), guest, await proofs.passphrase(guest, guest.passphrase))).__typename).toBe('Opening');
  });

  it('leaves word for the guest: each opening with its way, each refused try', async () => {
    await signIn(guests.phone(), guest, await wrong());
    await signIn(guests.phone(), guest, proofs.card(guest.card));
    const { rows } = await api.database.admin.query('select kind from guest_events e join guest_accounts a on a.id = e.account_id where a.sign_in_name = $1 order by kind', [guest.name]);
    expect(rows.map(({ kind }) => kind)).toEqual(['code_used', 'opened_by_card', 'refused', 'vault_made']);
  });
});
