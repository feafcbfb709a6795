import type { GivenOrganisation } from '#peerhouse/testing';
import { newVaultId, startAgain, unlockWithPassphrase } from '#peerhouse/vault';
import { passphraseSecrets } from '../../vault/src/keys/passphrase.js';
import { bothApis, Guest, quickStretch, right, type BothApis } from './given/plans-story.js';

/** Whoever has a house code can begin plans again beside those of a guest, who may not have been asked. What that gives them, and what it never does. */
let both: BothApis;
let open: GivenOrganisation;
let guest: Guest;
let began: Date;

beforeAll(async () => { both = await bothApis(); });
beforeEach(async () => {
  open = await both.staff.given.organisation();
  await open.as.peerWorker.startShift();
  guest = await Guest.begin(both, open, open.as.peerWorker);
  began = both.staff.clock.now();
});
afterEach(() => both.staff.clock.set(began));
afterAll(() => both.close());

const later = (seconds: number) => both.staff.clock.set(new Date(both.staff.clock.now().getTime() + seconds * 1000));
const byCode = async () => {
  const phone = guest.phone.another();
  right(await phone.signInWithCode((await both.acts.do(open.as.peerWorker, 'makeSignInCode', { stay: guest.stayId })).code));
  return phone;
};
const theirs = 'somebody else altogether';
const proofOf = async (passphrase: string) => ({ passphrase: (await passphraseSecrets(guest.typed.organisation, guest.typed.name, passphrase, quickStretch)).proof });
const beginAgain = async (phone: Guest['phone']) => {
  later(1);
  return right(await startAgain(phone, { typed: { ...guest.typed, passphrase: theirs }, card: null, day: guest.day }, quickStretch));
};
const takeUp = async () => {
  const own = await byCode();
  expect(right(await own.prove(guest.open.vault, await proofOf(guest.typed.passphrase))).vault).toBe(guest.open.vault);
  right(await own.unsealVault(guest.open.vault));
};
const aWeekPasses = () => both.staff.database.admin.query(`update guest_locks set made_at = made_at - interval '8 days'`);

describe('plans that somebody began again, and the guest took their own up', () => {
  it('count for nothing more a week later: they erase nothing, and are told of nothing from before', async () => {
    const { vault } = await beginAgain(await byCode());
    await takeUp();
    await aWeekPasses();
    const phone = await byCode();
    right(await phone.prove(vault, await proofOf(theirs)));
    expect((await phone.do('readers')).opensMore).toBe(true);
    expect((await phone.whole('eraseEverything')).data!['eraseEverything']).toMatchObject({ __typename: 'NeedsProof' });
    // Put back in the place of the guest's, they wait a week again: the guest has to see it.
    right(await phone.unsealVault(vault));
    expect((await phone.whole('eraseEverything')).data!['eraseEverything']).toMatchObject({ __typename: 'BeganAgainLately' });
    await aWeekPasses();
    expect((await phone.do('readers')).opensMore).toBe(false);
  });

  it('hide none, however often they were begun again: the passphrase says which it opens, as one try', async () => {
    const phone = await byCode();
    await beginAgain(phone);
    const { vault: second } = await beginAgain(phone);
    await beginAgain(phone);
    const { account } = await phone.do('me');
    expect(account.sealedVault).toBe(guest.open.vault);
    // Also by the id of another that was set aside; a wrong one opens none, and is one refused try.
    const own = await byCode();
    expect(await own.prove(second, await proofOf('none of them'))).toMatchObject({ code: 'NotOpened' });
    expect(right(await own.prove(second, await proofOf(guest.typed.passphrase))).vault).toBe(guest.open.vault);
    right(await own.unsealVault(guest.open.vault));
    expect((await own.do('me')).account).toMatchObject({ vault: guest.open.vault });
    const { rows } = await both.staff.database.admin.query<{ n: number }>(`select count(*)::int as n from guest_events where account_id = $1 and kind = 'refused'`, [account.id]);
    expect(rows[0]!.n).toBe(1);
  });
});

describe('a kept phone', () => {
  it('that says which it is after another proof by passphrase is signed out when it is taken off the list', async () => {
    const [device, secret] = [newVaultId(), new Uint8Array(32).fill(7)];
    right(await guest.phone.keepDevice(device, secret));
    right(await unlockWithPassphrase(guest.phone, guest.typed, quickStretch)); // as before a share
    right(await guest.phone.keepDevice(device, secret));
    expect((await guest.phone.do('me')).devices).toMatchObject([{ id: device, isThis: true }]);
    const other = guest.phone.another();
    right(await unlockWithPassphrase(other, guest.typed, quickStretch));
    right(await other.do('removeDevice', { device }));
    expect(await guest.phone.do('me').catch(() => null)).toBeNull();
  });
});
