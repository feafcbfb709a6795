import { copyFileSync } from 'node:fs';
import { newId } from '#peerhouse/kernel';
import { testWorker, type GivenOrganisation, type TestWorker } from '#peerhouse/testing';
import type { Keyring } from '#peerhouse/vault';
import { bothApis, Guest, quickStretch, type BothApis } from './given/plans-story.js';
import { Dump, StolenKeys, Thief } from './given/what-the-server-has.js';

/** 1,000 private sections of 50 guests (the first bar), and beside them what is shared and what was. */
const guests = 50;
const each = 20;
const dayMs = 86_400_000;

let both: BothApis;
let open: GivenOrganisation;
let worker: TestWorker;
const all: Guest[] = [];
const privately = new Map<string, string>();
const shared = new Map<string, string>();
const stopped = new Map<string, string>();
let before: { dump: Dump; keyring: Keyring };
let now: { dump: Dump; keys: StolenKeys };

const heron = 'the heron by the pond ';
const canary = () => `${heron}${newId()}`;

async function aGuest(): Promise<void> {
  const guest = await Guest.begin(both, open, open.as.peerWorker);
  const write = async (into: Map<string, string>) => {
    const words = canary();
    const id = await guest.section(`${words} at night`);
    into.set(id, words);
    return id;
  };
  for (let at = 0; at < each; at += 1) await write(privately);
  const [first, second] = [await write(shared), await write(stopped)];
  await guest.shareWith('house', open.house.id, [first]);
  await guest.shareByCard([[...privately.keys()].find((id) => guest.open.sections.has(id))!]);
  const toStop = await guest.shareWith('worker', open.as.secondPeer.accountId, [second]);
  Object.assign(guest, { toStop });
  all.push(guest);
}

beforeAll(async () => {
  both = await bothApis({ poolSize: 8 });
  worker = await testWorker(both.staff, { KEYRING_FILE: both.keyring });
  open = await both.staff.given.organisation();
  await open.as.peerWorker.startShift();
  await open.as.secondPeer.startShift();
  for (let done = 0; done < guests; done += 5) await Promise.all(Array.from({ length: 5 }, () => aGuest()));
  const { admin } = both.staff.database;
  const grant = (await admin.query<{ id: string; section: string }>('select g.id, k.section_id as section from plan_grants g join keys.house_keys k on k.grant_id = g.id limit 1')).rows[0]!;
  await both.acts.do(open.as.peerWorker, 'lookAt', { grant: grant.id, section: grant.section }).catch(() => null);
  before = { dump: await Dump.take(admin), keyring: new StolenKeys(both.keyring).keyring };
  for (const guest of all) await guest.phone.stopSharing((guest as Guest & { toStop: string }).toStop, null);
  await worker.drainOutbox();
  now = { dump: await Dump.take(admin), keys: new StolenKeys(both.keyring) };
});
afterAll(async () => {
  await worker.stop();
  await both.close();
});

/** Whether any of the words stands there: all begin alike. */
const hasWords = (text: string) => [heron, Buffer.from(heron).toString('hex'), ...['', 'x', 'xx'].map((before) => Buffer.from(before + heron).toString('base64').slice(4, 24))].filter((way) => text.includes(way));
const read = (found: ReturnType<Thief['read']>, of: ReadonlyMap<string, string>) => found.filter(({ section, text }) => of.has(section) && text.includes(of.get(section)!));

describe('71: from all that the server has', () => {
  it('there are 1,000 private sections to try for', () => {
    expect([privately.size, shared.size, stopped.size]).toEqual([guests * each, guests, guests]);
  });

  it('0 of 1,000 private sections are read with the dump alone, nor anything else', () => {
    expect(new Thief(now.dump, StolenKeys.none).read()).toEqual([]);
  });

  it('0 of 1,000 private sections are read with the dump and every key, nor what is shared no longer; what is shared now is', () => {
    const found = new Thief(now.dump, now.keys).read();
    expect([read(found, privately).length, read(found, stopped).length, read(found, shared).length, found.length]).toEqual([0, 0, guests, guests]);
  });

  it('no word of anything stands in the dump, the queue or the logs, as it is or written otherwise', () => {
    const { text } = now.dump;
    expect([...now.dump.tables.keys()].filter((name) => name.startsWith('bullmq.')).length).toBeGreaterThan(0);
    expect([hasWords(text), hasWords(both.logs.join('\n')), hasWords(both.staff.logs.join('\n'))]).toEqual([[], [], []]);
  });

  it('without the keyring no guess is confirmed, not even the right one; with it the right one is', async () => {
    for (const { typed, open: { vault } } of all.slice(0, 2)) {
      const lock = { organisation: typed.organisation, name: typed.name, vault };
      const told = async (keys: StolenKeys) => Promise.all([typed.passphrase, 'password1234', `${typed.passphrase} `].map((guess) => new Thief(now.dump, keys).confirms(lock, guess, quickStretch)));
      expect(await told(StolenKeys.none)).toEqual([false, false, false]);
      expect(await told(now.keys)).toEqual([true, false, true]); // spaces at the ends are typed by nobody
    }
  });

  it('the harness would have read them: with one guest’s own key it reads that guest’s, and nobody else’s', () => {
    const { guestKey, vault } = all[0]!.open;
    const kek = Buffer.from(guestKey).toString('base64url');
    const found = new Thief(now.dump, new StolenKeys({ peppers: {}, keks: { 99: { key: kek, made: '' } } }, '')).read();
    expect([found.length, new Set(found.map((one) => one.vault))]).toEqual([each + 2, new Set([vault])]);
  });
});

describe('70: a backup from before Stop', () => {
  it('reads what was shared then with the keyring of that day', () => {
    const found = new Thief(before.dump, new StolenKeys(before.keyring)).read();
    expect([read(found, stopped).length, read(found, privately).length]).toEqual([guests, 0]);
  });

  it('reads nothing with the keyring of 7 days on, when what is shared still is read by those it is shared with', async () => {
    const began = both.staff.clock.now().getTime();
    for (let night = 1; night <= 7; night += 1) {
      await worker.runJob('keyring-night', new Date(began + night * dayMs));
      await worker.runJob('keyring-night', new Date(began + night * dayMs + 6 * 60_000));
    }
    const later = new StolenKeys(both.keyring);
    expect(Object.keys(later.keyring.keks).some((number) => number in before.keyring.keks)).toBe(false);
    expect(new Thief(before.dump, later).read()).toEqual([]);
    const dump = await Dump.take(both.staff.database.admin);
    expect(read(new Thief(dump, later).read(), shared)).toHaveLength(guests);
    expect(read(new Thief(dump, new StolenKeys(before.keyring)).read(), shared)).toEqual([]);
    copyFileSync(both.keyring, `${both.keyring}.copy`);
  });
});

describe('74: the logs', () => {
  it('hold no key, no proof, no label, no text and no bytes of any, also of what went wrong', async () => {
    const guest = await Guest.begin(both, open, open.as.peerWorker);
    const sent: string[] = [];
    const whole = guest.phone.whole.bind(guest.phone);
    guest.phone.whole = (field, variables) => {
      JSON.stringify(variables, (_, value: unknown) => {
        if (value instanceof Uint8Array) sent.push(Buffer.from(value).toString('base64url'));
        return value;
      });
      return whole(field, variables);
    };
    const words = canary();
    const night = await guest.section(words);
    const grant = await guest.shareWith('house', open.house.id, [night]);
    const { card } = await guest.shareByCard([night]);
    await guest.openCard(card);
    await both.acts.do(open.as.peerWorker, 'suggestToGuest', { stay: guest.stayId, words: `perhaps ${words}` });
    await guest.phone.signIn({ name: guest.typed.name }, { passphrase: new Uint8Array(32).fill(9) });
    await guest.phone.saveManifest({ page: { counter: 1, manifest: new Uint8Array(Buffer.from(words)) }, drop: [] }).catch(() => null);
    await both.staff.database.admin.query('update plan_versions set ct = set_byte(ct, 200, get_byte(ct, 200) # 1) where section_id = $1', [night]);
    expect(await both.acts.errorOf(open.as.peerWorker, 'lookAt', { grant, section: night })).toBe('FAULT');
    await both.staff.database.admin.query('alter table plan_vaults add constraint none check (counter < 0) not valid');
    expect((await guest.phone.whole('saveManifest', { input: { page: { counter: guest.open.manifest.n + 1, manifest: new Uint8Array(2089).fill(7) }, drop: [] } })).code).toBe('FAULT');
    await both.staff.database.admin.query('alter table plan_vaults drop constraint none');
    const keys = [guest.open.guestKey, ...[...guest.open.sections.values()].map(({ sectionKey }) => sectionKey.key), ...new StolenKeys(both.keyring).all].map((key) => Buffer.from(key));
    const logged = [...both.logs, ...both.staff.logs].join('\n');
    expect(sent.length).toBeGreaterThan(10);
    const never = [heron, words, guest.saving.labelOf(night), guest.typed.name, guest.typed.passphrase, ...sent.map((one) => one.slice(0, 20)), ...keys.flatMap((key) => [key.toString('base64url').slice(0, 20), key.toString('hex').slice(0, 24), key.toString('base64').slice(0, 20)])];
    expect(never.filter((one) => logged.includes(one))).toEqual([]);
    expect(logged).toContain('"fault"');
  });
});
