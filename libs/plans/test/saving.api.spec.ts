import { connect } from 'node:net';
import { newId } from '#peerhouse/kernel';
import { Acts, type GivenOrganisation } from '#peerhouse/testing';
import { loadVault, nothingSeen, prepareSection, prepareShare, RefusedByServer, saveEdit, saveWords, startAgain, stopSharing, unlockWithPassphrase, withoutSection, WrittenElsewhere, type NewVault, type OpenVault } from '#peerhouse/vault';
import { passphraseSecrets } from '../../vault/src/keys/passphrase.js';
import { lying } from '../../vault/test/given/story.js';
import { bothApis, Guest, quickStretch, right, type BothApis } from './given/plans-story.js';

let both: BothApis;
let open: GivenOrganisation;
let guest: Guest;
beforeAll(async () => {
  both = await bothApis();
  open = await both.staff.given.organisation();
  await open.as.peerWorker.startShift();
});
beforeEach(async () => { guest = await Guest.begin(both, open, open.as.peerWorker); });
afterAll(() => both.close());

const text = (words: string) => new Uint8Array(Buffer.from(words));
const words = ({ sections }: OpenVault, section: string) => Buffer.from(sections.get(section)!.text).toString();
const reload = async (from: Guest = guest) => right(await loadVault(from.phone, from.open, nothingSeen));
const countOf = async (table: string, where: string, value: string): Promise<number> =>
  (await both.staff.database.admin.query(`select count(*)::int as n from ${table} where ${where} = $1`, [value])).rows[0].n;
const dayAfter = (days: number): string => new Date(both.staff.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);

describe('a vault', () => {
  it('comes back as it was written, and sends a phone only what it lacks', async () => {
    const [night, day] = [await guest.section('Ring Sam.'), await guest.section('Water the plants.')];
    await guest.write(night, 'Ring Sam. Not my brother.');
    const there = await reload();
    expect([words(there, night), words(there, day), there.manifest.n]).toEqual(['Ring Sam. Not my brother.', 'Water the plants.', 4]);
    const answer = right(await guest.phone.vault([{ section: night, version: 2 }, { section: day, version: 7 }]));
    expect(answer.sections.map(({ section, version }: { section: string; version: number }) => [section, version])).toEqual([[day, 1]]);
  });

  it('has earlier versions, newest first', async () => {
    const night = await guest.section('one');
    for (const next of ['two', 'three']) await guest.write(night, next);
    const rows = await guest.phone.versions(night, 3);
    expect(rows.map(({ version, savedOn }: { version: number; savedOn: string }) => [version, savedOn])).toEqual([[2, guest.day], [1, guest.day]]);
  });

  it('is made once, and the same once more is as good', async () => {
    const lost = await Guest.begin(both, open, open.as.peerWorker, { vault: false });
    const sent: NewVault[] = [];
    const create = lost.phone.createVault.bind(lost.phone);
    lost.phone.createVault = async (made) => { sent.push(made); return create(made); };
    await lost.makeVault();
    expect(await create(sent[0]!)).toMatchObject({ done: true });
    expect(await create({ ...sent[0]!, vault: newId() })).toEqual(new RefusedByServer('VaultExists'));
  });

  it('is not written over by an older page of another guest, whose browser has this one’s sign-in by now', async () => {
    const second = await Guest.begin(both, open, open.as.peerWorker);
    const page = guest.phone.another();
    page.account = (await guest.phone.do('me')).account.id;
    page.cookie = second.phone.cookie;
    const older = right(prepareSection(guest.open, newId(), text('of the first'), guest.saving)).request;
    expect(older.page.counter).toBe(second.open.manifest.n + 1);
    await expect(page.saveSection(older)).rejects.toThrow('NOT_SIGNED_IN');
    await expect(page.eraseVault()).rejects.toThrow('NOT_SIGNED_IN');
    expect((await reload(second)).manifest.n).toBe(second.open.manifest.n);
    page.cookie = guest.phone.cookie;
    expect(await page.saveSection(older)).toMatchObject({ done: true });
  });

  it('is nobody else’s: another guest finds no vault, share or section in it', async () => {
    const night = await guest.section('mine alone');
    const grant = await guest.shareWith('house', open.house.id, [night]);
    const other = await Guest.begin(both, open, open.as.peerWorker);
    await expect(other.phone.stopSharing(grant, null)).rejects.toThrow('NOT_HERE');
    expect(await other.phone.versions(night, 9)).toEqual([]);
    expect(right(await other.phone.vault([])).grants).toEqual([]);
    expect((await other.phone.do('whoSeesWhat')).shares).toEqual([]);
    expect(right(await other.phone.do('whoLooked')).lines.filter(({ __typename }: { __typename: string }) => __typename === 'LookSeen')).toEqual([]);
    await expect(other.phone.unsealVault(guest.open.vault)).resolves.toEqual(new RefusedByServer('NeedsProof'));
    expect((await reload()).grants.map(({ id, isLive }) => [id, isLive])).toEqual([[grant, true]]);
  });

  it('asks for as much proof as the act wants', async () => {
    const night = await guest.section('mine');
    const { code } = await both.acts.do(open.as.peerWorker, 'makeSignInCode', { stay: guest.stayId });
    const byCode = guest.phone.another();
    right(await byCode.signInWithCode(code));
    const needs = new RefusedByServer('NeedsProof');
    const { request } = right(prepareSection(guest.open, night, text('not mine'), guest.saving));
    const share = right(prepareShare(guest.open, { grant: { id: newId(), reader: 'house', to: open.house.id, name: 'us', sections: [night], until: guest.inDays(3) } }, guest.saving)).request;
    expect([
      await byCode.vault([]), await byCode.versions(night, 9), await byCode.saveSection(request), await byCode.saveManifest({ page: request.page, drop: [] }), await byCode.shareSections(share), await byCode.unsealVault(guest.open.vault), await byCode.eraseVault(),
      await byCode.do('whoLooked'), await byCode.do('suggestions'), await byCode.do('barReader', { worker: open.as.peerWorker.accountId }), await byCode.do('closeSuggestion', { id: newId() }),
    ]).toEqual(Array.from({ length: 11 }, () => needs));
    both.staff.clock.set(new Date(both.staff.clock.now().getTime() + 16 * 60_000));
    expect([await guest.phone.shareSections(share), await guest.phone.eraseVault()]).toEqual([needs, needs]); // proved a quarter of an hour ago
    expect(right(await guest.phone.vault([])).counter).toBe(2);
  });
});

describe('saving', () => {
  it('64: of two saves on one base one wins, and both texts live', async () => {
    const night = await guest.section('first');
    const tablet = guest.phone.another();
    tablet.cookie = guest.phone.cookie;
    const save = (api: typeof tablet, said: string) => saveWords(api, guest.open, { section: night, base: 1, text: text(said) }, guest.saving, nothingSeen);
    const both2 = await Promise.all([save(guest.phone, 'from the phone'), save(tablet, 'from the tablet')]);
    const elsewhere = both2.filter((one) => one instanceof WrittenElsewhere);
    expect(elsewhere).toHaveLength(1);
    const { mine, theirs } = elsewhere[0] as WrittenElsewhere;
    expect([Buffer.from(mine.text).toString(), words(theirs, night)].sort()).toEqual(['from the phone', 'from the tablet']);
    expect(words(await reload(), night)).toBe(words(theirs, night));
  });

  it('64: however many save at once, each number is one version and one page', async () => {
    const night = await guest.section('first');
    const requests = Array.from({ length: 12 }, (_, at) => right(prepareSection(guest.open, night, text(`try ${at}`), guest.saving)).request);
    const answers = await Promise.all(requests.map((request) => guest.phone.saveSection(request)));
    expect(answers.filter((answer) => !(answer instanceof RefusedByServer))).toHaveLength(1);
    expect(answers.filter((answer) => answer instanceof RefusedByServer && answer.code === 'ChangedElsewhere')).toHaveLength(11);
    expect(await countOf('plan_versions', 'section_id', night)).toBe(2);
  });

  it('65: a save that was cut anywhere and is sent again lands once', async () => {
    const night = await guest.section('first');
    const { request } = right(prepareSection(guest.open, night, text('said once'), guest.saving));
    const bytes = (_: string, value: unknown) => (value instanceof Uint8Array ? Buffer.from(value).toString('base64url') : value);
    const body = Buffer.from(JSON.stringify({ query: new Acts(both.guests.app).documents.get('saveSection'), variables: { input: request } }, bytes));
    const { hostname, port, host } = new URL(both.guests.address);
    const cutAfter = (sent: number) => new Promise<void>((resolve) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write(`POST /graphql HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\ncookie: ${guest.phone.cookie}\r\ncontent-length: ${body.length}\r\n\r\n`);
        socket.write(body.subarray(0, sent), () => socket.destroy());
      });
      socket.on('close', () => resolve());
    });
    for (const sent of [1, body.length >> 1, body.length - 1]) {
      await cutAfter(sent);
      expect([sent, await countOf('plan_versions', 'section_id', night), (await reload()).manifest.n]).toEqual([sent, 1, request.page.counter - 1]);
    }
    await cutAfter(body.length); // all of it, and nobody hears the answer
    expect(await guest.phone.saveSection(request)).toMatchObject({ done: true });
    expect(await guest.phone.saveSection(request)).toMatchObject({ done: true }); // the answer was lost
    const again = await saveWords(guest.phone, guest.open, { section: night, base: 1, text: text('said once') }, guest.saving, nothingSeen); // the app was closed meanwhile
    expect([words(right(again), night), await countOf('plan_versions', 'section_id', night)]).toEqual(['said once', 2]);
    await guest.phone.saveSection(right(prepareSection(await reload(), night, text('and more'), guest.saving)).request);
    expect(await guest.phone.saveSection(request)).toMatchObject({ done: true }); // later than a newer one: it is there
    expect(words(await reload(), night)).toBe('and more');
  });

  it('65: a save of which anything is not as it has to be leaves nothing', async () => {
    const night = await guest.section('first');
    await guest.shareWith('house', open.house.id, [night]);
    const { request } = right(prepareSection(guest.open, night, text('second'), guest.saving));
    const key = request.keys[0]!;
    for (const turned of [
      { ...request, ciphertext: request.ciphertext.slice(1) }, { ...request, wrap: new Uint8Array(104) }, { ...request, page: { ...request.page, manifest: new Uint8Array(50) } },
      { ...request, keys: [{ ...key, key: new Uint8Array(63) }] }, { ...request, section: 'night' },
    ]) await expect(guest.phone.saveSection(turned)).rejects.toThrow(/BAD_USER_INPUT|NOT_HERE/);
    for (const turned of [{ ...request, version: 3 }, { ...request, page: { ...request.page, counter: request.page.counter + 1 } }]) expect(await guest.phone.saveSection(turned)).toEqual(new RefusedByServer('ChangedElsewhere'));
    const there = await reload();
    expect([words(there, night), there.manifest.n, there.grants[0]!.sections]).toEqual(['first', request.page.counter - 1, [night]]);
  });

  it('66: a save that comes after Stop brings no share back', async () => {
    const night = await guest.section('shared');
    const grant = await guest.shareWith('house', open.house.id, [night]);
    const late = right(prepareSection(guest.open, night, text('written before Stop'), guest.saving)).request;
    const shareAgain = right(prepareShare(guest.open, { grant: guest.open.manifest.grants[0]! }, guest.saving)).request;
    const tablet = guest.phone.another();
    tablet.cookie = guest.phone.cookie;
    await tablet.stopSharing(grant, null);
    expect(await guest.phone.saveSection(late)).toMatchObject({ done: true });
    expect([await countOf('keys.house_keys', 'grant_id', grant), await guest.phone.shareSections(shareAgain)]).toEqual([0, new RefusedByServer('ChangedElsewhere')]);
    expect(await both.acts.do(open.as.peerWorker, 'sharedWithUs', { stayId: guest.stayId })).toEqual([]);
    expect(await both.acts.do(open.as.peerWorker, 'lookAt', { grant, section: night })).toMatchObject({ __typename: 'ShareEnded' });
  });

  it('66: of saves and Stops at once none leaves a key behind', async () => {
    const night = await guest.section('shared');
    for (let round = 0; round < 8; round += 1) {
      guest.open = await reload();
      const grant = await guest.shareWith('house', open.house.id, [night]);
      const { request } = right(prepareSection(guest.open, night, text(`round ${round}`), guest.saving));
      await Promise.all([guest.phone.saveSection(request), guest.phone.stopSharing(grant, null)]);
      expect([round, await countOf('keys.house_keys', 'grant_id', grant)]).toEqual([round, 0]);
    }
  });

  it('keeps 48 sections and 200 versions of one, and says so', async () => {
    const { admin } = both.staff.database;
    const night = await guest.section('first');
    const fill = (sections: string, versions: string) => admin.query(
      `insert into plan_versions select vault_id, ${sections}, ${versions}, organisation_id, ct, wrap, saved_on from plan_versions cross join generate_series(1, $2::int) n where section_id = $1 and version = 1`, [night, sections === 'section_id' ? 199 : 47]);
    await fill('section_id', 'n + 1');
    const { request } = right(prepareSection(guest.open, night, text('one too many'), guest.saving));
    expect(await guest.phone.saveSection({ ...request, version: 201 })).toEqual(new RefusedByServer('TooManyVersions'));
    expect(await guest.phone.saveSection({ ...request, version: 201, drop: [{ section: night, versions: [2, 3] }] })).toMatchObject({ done: true });
    await fill('gen_random_uuid()', '1');
    const another = right(prepareSection(guest.open, newId(), text('no room'), guest.saving)).request;
    expect(await guest.phone.saveSection({ ...another, page: { ...another.page, counter: request.page.counter + 1 } })).toEqual(new RefusedByServer('TooManySections'));
  });

  it('takes a section’s keys away with it', async () => {
    const [night, day] = [await guest.section('night'), await guest.section('day')];
    const grant = await guest.shareWith('house', open.house.id, [night, day]);
    const { card } = await guest.shareByCard([night]);
    guest.open = right(await saveEdit(guest.phone, guest.open, withoutSection(night), guest.saving, nothingSeen));
    expect(new Map((await reload()).grants.map(({ reader, sections }) => [reader, sections]))).toEqual(new Map([['house', [day]], ['card', []]]));
    expect(await both.acts.do(open.as.peerWorker, 'lookAt', { grant, section: night })).toMatchObject({ __typename: 'ShareEnded' });
    expect(await guest.openCard(card)).toEqual([]);
  });
});

describe('Stop', () => {
  it('68: works locked, on an old page, and twice', async () => {
    const night = await guest.section('shared');
    const [first, second, third] = [await guest.shareWith('house', open.house.id, [night]), await guest.shareWith('worker', open.as.secondPeer.accountId, [night]), (await guest.shareByCard([night])).id];
    const old = guest.open;
    await guest.write(night, 'later');
    const { code } = await both.acts.do(open.as.peerWorker, 'makeSignInCode', { stay: guest.stayId });
    const locked = guest.phone.another();
    right(await locked.signInWithCode(code)); // signed in, and no proof of anything
    for (const api of [locked, locked]) expect(await stopSharing(api, first, null, guest.saving)).toMatchObject({ done: true });
    expect(await stopSharing(guest.phone, second, old, guest.saving)).toMatchObject({ done: true });
    expect(await stopSharing(lying(guest.phone, 'vault', () => { throw new Error('unread'); }), third, guest.open, guest.saving)).toMatchObject({ done: true });
    const there = await reload();
    expect(there.grants.filter(({ isLive }) => isLive)).toEqual([]);
    expect([there.manifest.n, words(there, night)]).toEqual([guest.open.manifest.n + 1, 'later']); // the third Stop's page was the next one
  });

  it('68: takes no page from a sign-in that proved nothing', async () => {
    const night = await guest.section('shared');
    const grant = await guest.shareWith('house', open.house.id, [night]);
    const { code } = await both.acts.do(open.as.peerWorker, 'makeSignInCode', { stay: guest.stayId });
    const byCode = guest.phone.another();
    right(await byCode.signInWithCode(code));
    expect(await byCode.stopSharing(grant, { counter: guest.open.manifest.n + 1, manifest: new Uint8Array(2089) })).toMatchObject({ done: true });
    expect((await reload()).manifest.n).toBe(guest.open.manifest.n);
  });
});

describe('a vault set aside', () => {
  it('63: is put back by the real proof, with all that was in it, after somebody started again by a house code', async () => {
    const night = await guest.section('the real one');
    const grant = await guest.shareWith('house', open.house.id, [night]);
    const real = guest.open;
    const { code } = await both.acts.do(open.as.peerWorker, 'makeSignInCode', { stay: guest.stayId });
    const stranger = guest.phone.another();
    right(await stranger.signInWithCode(code));
    both.staff.clock.set(new Date(both.staff.clock.now().getTime() + 1000));
    const theirs = right(await startAgain(stranger, { typed: { ...guest.typed, passphrase: 'somebody else altogether' }, card: null, day: guest.day }, quickStretch));
    expect(await stranger.unsealVault(real.vault)).toEqual(new RefusedByServer('NeedsProof'));
    // Of the account they have what came since: nothing from before is told, opened to anybody or erased.
    expect((await stranger.whole('eraseEverything')).data!['eraseEverything']).toMatchObject({ code: 'BeganAgainLately', until: dayAfter(7) });
    expect(await stranger.do('allowReader', { worker: open.as.peerWorker.accountId })).toEqual(new RefusedByServer('NeedsProof'));
    expect(right(await stranger.do('whoLooked')).lines.map(({ kind }: { kind: string }) => kind)).toEqual(['started_again']);
    expect(await both.acts.do(open.as.peerWorker, 'lookAt', { grant, section: night })).toMatchObject({ __typename: 'SharedText', text: 'the real one' }); // shares run on
    expect(words(await reload(), night)).toBe('the real one'); // read and taken away it can be
    expect(await guest.phone.saveSection(right(prepareSection(real, night, text('more'), guest.saving)).request)).toEqual(new RefusedByServer('NeedsProof'));
    const later = guest.phone.another();
    right(await later.signInWithCode((await both.acts.do(open.as.peerWorker, 'makeSignInCode', { stay: guest.stayId })).code));
    const { proof } = await passphraseSecrets(guest.typed.organisation, guest.typed.name, guest.typed.passphrase, quickStretch);
    right(await later.prove(real.vault, { passphrase: proof }));
    expect(await later.unsealVault(real.vault)).toMatchObject({ done: true });
    expect(await later.unsealVault(real.vault)).toMatchObject({ done: true });
    const { account } = await later.do('me');
    expect(account).toMatchObject({ vault: real.vault, sealedVault: theirs.vault });
    expect(await later.saveSection(right(prepareSection(real, night, text('more'), guest.saving)).request)).toMatchObject({ done: true });
  });

  it('goes with the whole account a week after the new start, by the new passphrase alone: nothing is left of either', async () => {
    await guest.section('from before');
    const here = guest.phone.another();
    right(await here.signInWithCode((await both.acts.do(open.as.peerWorker, 'makeSignInCode', { stay: guest.stayId })).code));
    both.staff.clock.set(new Date(both.staff.clock.now().getTime() + 1000));
    const typed = { ...guest.typed, passphrase: 'the one that came after' };
    const theirs = right(await startAgain(here, { typed, card: null, day: guest.day }, quickStretch));
    const { account } = await here.do('me');
    const before = both.staff.clock.now();
    both.staff.clock.set(new Date(before.getTime() + 7 * 86_400_000));
    right(await unlockWithPassphrase(here, typed, quickStretch));
    expect((await here.whole('eraseEverything')).data!['eraseEverything']).toMatchObject({ __typename: 'Erased', vaults: 2, signIns: 1, unreadableOn: dayAfter(7), backupsFreeOn: dayAfter(30) });
    for (const vault of [guest.open.vault, theirs.vault]) expect([await countOf('guest_locks', 'vault_id', vault), await countOf('plan_vaults', 'vault_id', vault), await countOf('plan_versions', 'vault_id', vault)]).toEqual([0, 0, 0]);
    expect(await countOf('guest_sessions', 'account_id', account.id)).toBe(0);
    expect(await here.do('me')).toBeNull();
    both.staff.clock.set(before);
  });

  it('63: is not lost when what took its place is erased', async () => {
    const night = await guest.section('the real one');
    const stranger = guest.phone.another();
    right(await stranger.signInWithCode((await both.acts.do(open.as.peerWorker, 'makeSignInCode', { stay: guest.stayId })).code));
    const made = { typed: { ...guest.typed, passphrase: 'somebody else altogether' }, card: null, day: guest.day };
    let sent: NewVault | null = null;
    const keeping = lying(stranger, 'startAgain', (answer) => answer);
    const theirs = right(await startAgain({ ...keeping, startAgain: async (vault: NewVault) => { sent = vault; return keeping.startAgain(vault); } } as typeof stranger, made, quickStretch));
    expect(await stranger.startAgain(sent!)).toMatchObject({ done: true }); // sent once more: no third vault
    expect(right(await stranger.eraseVault())).toMatchObject({ done: true });
    expect([await countOf('guest_locks', 'vault_id', theirs.vault), await countOf('guest_locks', 'account_id', (await guest.phone.do('me')).account.id)]).toEqual([0, 1]);
    expect(await guest.phone.unsealVault(guest.open.vault)).toMatchObject({ done: true });
    expect(words(await reload(), night)).toBe('the real one');
  });
});

describe('erasing', () => {
  it('76: leaves no row of the vault, in any table', async () => {
    const night = await guest.section('gone');
    const grant = await guest.shareWith('house', open.house.id, [night]);
    const { card } = await guest.shareByCard([night]);
    await both.acts.do(open.as.peerWorker, 'lookAt', { grant, section: night });
    await guest.openCard(card);
    const { admin } = both.staff.database;
    const { vault } = guest.open;
    const ids = [vault, night, grant];
    const holding = async (): Promise<string[]> => {
      const { rows: tables } = await admin.query<{ name: string; text: string }>(
        `select n.nspname || '.' || c.relname as name, 'select count(*)::int as n from ' || n.nspname || '.' || c.relname || ' t where to_jsonb(t)::text ~ $1' as text
         from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname in ('public', 'keys', 'bullmq') and c.relkind = 'r' order by 1`);
      const found: string[] = [];
      for (const { name, text: count } of tables) if ((await admin.query<{ n: number }>(count, [ids.join('|')])).rows[0]!.n > 0) found.push(name);
      return found;
    };
    expect(await holding()).toEqual(['keys.card_keys', 'keys.house_keys', 'keys.lock_shares', 'public.guest_locks', 'public.guest_sessions', 'public.plan_grants', 'public.plan_looks', 'public.plan_vaults', 'public.plan_versions']);
    expect(right(await guest.phone.eraseVault())).toMatchObject({ done: true });
    expect(await holding()).toEqual([]);
    expect(await both.acts.do(open.as.peerWorker, 'sharedWithUs', { stayId: guest.stayId })).toEqual([]);
    await expect(both.acts.do(open.as.peerWorker, 'lookAt', { grant, section: night })).rejects.toThrow('NOT_HERE');
  });
});
