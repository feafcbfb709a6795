import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DiscoveryService } from '@nestjs/core';
import { Database } from '#peerhouse/platform';
import { HouseStory, newTestKeyring, testGuestApi, testNow, testStaffApi, testWorker, type Loose, type TestGuestApi, type TestStaffApi, type TestWorker } from '#peerhouse/testing';
import { COPIES_DAYS, fromBase64url, passphraseLock, unsealAtRest, type Keyring } from '#peerhouse/vault';
import { readKeyring } from '../src/keyring/keyring-file.js';
import { KeyringNight, SealedLockShares } from '../src/keyring/keyring-night.js';
import { quickStretch } from '../../vault/test/given/story.js';
import { aGuestWithALock, opensWith, proofs, signIn, type Guest } from './guest-locks.given.js';

let file: string;
let copy: string;
let api: TestStaffApi;
let guests: TestGuestApi;
let worker: TestWorker;
let story: HouseStory;

beforeAll(async () => { api = await testStaffApi(); });
beforeEach(async () => {
  api.clock.set(testNow);
  await api.database.admin.query('delete from attempts; delete from guest_accounts');
  file = newTestKeyring();
  copy = path.join(path.dirname(file), 'elsewhere', 'keyring.json');
  [guests, worker] = [await testGuestApi(api, { KEYRING_FILE: file }), await testWorker(api, { KEYRING_FILE: file, KEYRING_COPY: copy })];
  story = await HouseStory.begin(api);
});
afterEach(async () => {
  await guests.close();
  await worker.stop();
});
afterAll(() => api.close());

const read = (place = file): Keyring => JSON.parse(readFileSync(place, 'utf8')) as Keyring;
const numbers = (keyring = read()): number[] => Object.keys(keyring.keks).map(Number);
const at = (hours: number): Date => new Date(testNow.getTime() + hours * 3_600_000);
const night = (hours: number) => worker.runJob('keyring-night', at(hours));
const row = async ({ keys: { vault } }: Guest): Promise<Loose> => (await api.database.admin.query('select kek_no as "kekNo", sealed from keys.lock_shares where vault_id = $1', [vault])).rows[0];
const isOpenedBy = (keyring: Keyring, { kekNo, sealed }: Loose, { keys: { vault } }: Guest): boolean => {
  const key = keyring.keks[kekNo]?.key;
  return Boolean(key) && unsealAtRest(fromBase64url(key!)!, new Uint8Array(sealed), { table: 'lock_shares', key: [vault] }) instanceof Uint8Array;
};
let rooms = 0;
async function aGuest(): Promise<Guest> {
  const stay = await story.here({ called: 'Jo', room: rooms++ % 3 });
  const { code } = await story.acts.do(story.open.as.peerWorker, 'giveGuestCode', { stayId: stay.id });
  return aGuestWithALock(api, guests, code);
}
const opens = async (guest: Guest): Promise<boolean> => {
  await api.database.admin.query('delete from attempts; delete from guest_tries');
  const opening = await signIn(guests.phone(), guest, await proofs.passphrase(guest, guest.passphrase));
  return opening.__typename === 'Opening' && opensWith(opening, guest, guest.passphrase);
};

describe('the file', () => {
  it('is read as the launcher makes it at the first start, and nothing else is taken for one', async () => {
    const { newKeyring, writeKeyring } = (await import(path.join(process.cwd(), 'apps/launcher/keyring.mjs'))) as Record<string, (...given: unknown[]) => unknown>;
    const made = path.join(path.dirname(file), 'made.json');
    writeKeyring!(made, newKeyring!(testNow));
    expect(readKeyring(made)).toEqual(read(made));
    for (const text of ['', '{}', '{"peppers":{"1":"short"},"keks":{}}', readFileSync(made, 'utf8').slice(0, -9), readFileSync(made, 'utf8').replace('"made"', '"other"')]) {
      writeFileSync(made, text);
      expect(readKeyring(made)).toBeNull();
    }
  });
});

describe('a night of the keyring', () => {
  it('makes the next key, copied before it is used; five minutes later seals every row under it; the night after drops the old one', async () => {
    const guest = await aGuest();
    await night(1);
    expect(numbers()).toEqual([1]);
    await night(24);
    expect(numbers()).toEqual([1, 2]);
    expect(read(copy)).toEqual(read());
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(copy).mode & 0o777).toBe(0o600);
    await night(24.05);
    expect((await row(guest)).kekNo).toBe(1);
    await night(24.1);
    expect((await row(guest)).kekNo).toBe(2);
    expect(await opens(guest)).toBe(true);
    await night(48);
    expect(numbers()).toEqual([2, 3]);
    await night(48.1);
    expect(await opens(guest)).toBe(true);
  });

  it('keeps a key for as long as a row is sealed under it, and leaves a row alone that it cannot open', async () => {
    const [guest, lost] = [await aGuest(), await aGuest()];
    await api.database.admin.query('update keys.lock_shares set kek_no = 77 where vault_id = $1', [lost.keys.vault]);
    for (let hours = 24; hours <= 96; hours += 24) await night(hours);
    expect(numbers()).toEqual([1, 4, 5]);
    const before = await row(lost);
    await night(96.1);
    expect((await row(guest)).kekNo).toBe(5);
    expect(await row(lost)).toEqual(before);
    expect(api.logs.some((line) => line.includes('1 keys are sealed under a key that is not in the keyring'))).toBe(true);
    await night(120);
    expect(numbers()).toEqual([5, 6]);
  });

  it('does nothing where the keyring is missing: none is made in its place', async () => {
    await aGuest();
    rmSync(file);
    await night(24);
    expect(existsSync(file)).toBe(false);
  });

  it('69 that is killed at each of its steps loses no key and revives none', async () => {
    const guestsOfTheNight = [await aGuest(), await aGuest(), await aGuest()];
    const erased = guestsOfTheNight[2]!;
    const steps: string[] = [];
    /** The night with a hand on each of its steps: reading, each write, each row. */
    const handled = (hand: (step: string) => Promise<void> | void): KeyringNight => {
      const real = worker.app.get(Database, { strict: false });
      const database = Object.assign(Object.create(real) as Database, {
        readAs: async (...given: Parameters<Database['readAs']>) => { await hand('reads rows'); return real.readAs(...given); },
        runAs: async (...given: Parameters<Database['runAs']>) => { await hand('seals a row'); const done = await real.runAs(...given); await hand('has sealed a row'); return done; },
      });
      const discovery = { getProviders: () => [{ instance: new SealedLockShares() }] } as unknown as DiscoveryService;
      const one = new KeyringNight(discovery, database, file, copy);
      one.onModuleInit();
      return one;
    };
    class Killed extends Error {}
    let hours = 24;
    /** Both runs of a night; killed at the so-manyth step. */
    const nightKilledAt = async (step: number): Promise<boolean> => {
      let count = 0;
      for (const after of [0, 0.1]) {
        const killed = await handled((name) => {
          count += 1;
          if (step === 0) steps.push(name);
          if (count === step) throw new Killed(name);
        }).run(at(hours + after)).then(() => false, (problem: unknown) => problem instanceof Killed);
        if (killed) return true;
      }
      return false;
    };
    await nightKilledAt(0);
    expect(steps).toEqual(['reads rows', 'reads rows', ...guestsOfTheNight.flatMap(() => ['seals a row', 'has sealed a row'])]);
    for (let step = 1; step <= steps.length; step += 1) {
      hours += 24;
      expect([step, await nightKilledAt(step)]).toEqual([step, true]);
      // While it lies there killed, everybody opens, and so do they with what only the copy has.
      for (const guest of guestsOfTheNight.slice(0, 2)) {
        expect(isOpenedBy(read(), await row(guest), guest)).toBe(true);
        expect(isOpenedBy(read(copy), await row(guest), guest)).toBe(true);
      }
      await nightKilledAt(-1);
      for (const guest of guestsOfTheNight.slice(0, 2)) expect(await opens(guest)).toBe(true);
    }
    // A share that goes while it is being sealed anew stays gone.
    hours += 24;
    const racing = handled(async (name) => { if (name === 'seals a row') await api.database.admin.query('delete from guest_locks where vault_id = $1', [erased.keys.vault]); });
    await racing.run(at(hours));
    await racing.run(at(hours + 0.1));
    expect(await row(erased)).toBeUndefined();
    expect((await api.database.admin.query('select 1 from keys.lock_shares')).rowCount).toBe(2);
  });

  it('69 that is killed between the copy and the file, or while either is written, leaves both readable', async () => {
    const guest = await aGuest();
    await night(24);
    await night(24.1);
    const before = read();
    // The copy has a key that the file has not: it was killed between them.
    writeFileSync(copy, JSON.stringify({ ...before, keks: { ...before.keks, 3: { key: 'A'.repeat(43), made: at(48).toISOString() } } }));
    writeFileSync(`${file}.writing`, '{"half');
    await night(48);
    expect(read(copy)).toEqual(read());
    expect(read().keks[3]!.key).not.toBe('A'.repeat(43));
    await night(48.1);
    expect((await row(guest)).kekNo).toBe(3);
    expect(await opens(guest)).toBe(true);
  });
});

describe('a backup', () => {
  it('61, 70 from before a new passphrase, or before erasing, is opened by no keyring and no copy of one 7 days on', async () => {
    const [guest, changed] = [await aGuest(), await aGuest()];
    const backups = [[guest, await row(guest)], [changed, await row(changed)]] as const;
    const kept: { hours: number; keyring: Keyring }[] = [];
    for (const [whose, backup] of backups) expect(isOpenedBy(read(), backup, whose)).toBe(true);
    await api.database.admin.query('delete from guest_locks where vault_id = $1', [guest.keys.vault]);
    // A new passphrase keeps the row: what is sealed there is another share.
    const { passphraseProof, serverShare, wrapPass } = await passphraseLock(changed.keys, { ...changed, passphrase: 'a new one altogether' }, quickStretch);
    expect((await changed.phone.do('changePassphrase', { input: { passphraseProof, serverShare, wrapPass, alsoPhones: false } })).__typename).toBe('Done');
    let lastDay = Infinity;
    for (let hours = 1; hours <= 8 * 24; hours += 1) {
      await night(hours);
      await night(hours + 0.1);
      kept.push({ hours, keyring: read() });
      const stillKept = kept.filter((one) => hours - one.hours <= COPIES_DAYS * 24);
      if (stillKept.some(({ keyring }) => backups.some(([whose, backup]) => isOpenedBy(keyring, backup, whose)))) lastDay = hours / 24;
    }
    expect(lastDay).toBeGreaterThan(5); // it is the copies that keep it so long
    expect(lastDay).toBeLessThan(7);
    expect(isOpenedBy(read(), await row(changed), changed)).toBe(true);
  });
});
