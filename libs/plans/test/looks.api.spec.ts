import { newId } from '#peerhouse/kernel';
import { statementCount, type GivenOrganisation } from '#peerhouse/testing';
import { RefusedByServer, type OpenVault } from '#peerhouse/vault';
import { aGuestHere, bothApis, Guest, right, type BothApis } from './given/plans-story.js';

let both: BothApis;
let open: GivenOrganisation;
let guest: Guest;
beforeAll(async () => { both = await bothApis(); });
beforeEach(async () => {
  open = await both.staff.given.organisation();
  await open.as.peerWorker.startShift();
  await open.as.secondPeer.startShift();
  await open.as.otherHouse.startShift();
  guest = await Guest.begin(both, open, open.as.peerWorker);
});
afterAll(() => both.close());

const shared = (who = open.as.peerWorker, stayId = guest.stayId) => both.acts.do(who, 'sharedWithUs', { stayId });
const lookAt = (who: typeof open.as.peerWorker, grant: string, section: string) => both.acts.do(who, 'lookAt', { grant, section });
const errorOf = (who: typeof open.as.peerWorker, field: string, variables: object) => both.acts.errorOf(who, field, variables as Record<string, unknown>);
interface Line { __typename: 'LookSeen' | 'GuestEvent'; at: string; kind: string; who: string | null; whom: string | null; version: number; readerName: string | null }
const lines = async (): Promise<Line[]> => right(await guest.phone.do('whoLooked')).lines;
const looked = async () => (await lines()).filter(({ __typename }) => __typename === 'LookSeen');

describe('what a guest shares', () => {
  it('is seen by those on shift as labels and ends, and that is no reading', async () => {
    const [night, day] = [await guest.section('Ring Sam.'), await guest.section('Water the plants.')];
    const toHouse = await guest.shareWith('house', open.house.id, [night], { until: guest.inDays(3) });
    const toAda = await guest.shareWith('worker', open.as.peerWorker.accountId, [day], { stay: guest.stayId });
    await guest.shareByCard([day]);
    const here = await shared(); // made in one moment: either may be first
    expect(here.sort((one: { readerIsMe: boolean }) => (one.readerIsMe ? 1 : -1))).toEqual([
      { __typename: 'SharedWithUs', grant: toHouse, section: night, label: `label ${night.slice(0, 4)}`, until: guest.inDays(3), readerIsMe: false },
      { __typename: 'SharedWithUs', grant: toAda, section: day, label: `label ${day.slice(0, 4)}`, until: null, readerIsMe: true },
    ]);
    expect((await shared(open.as.secondPeer)).map(({ grant }: { grant: string }) => grant)).toEqual([toHouse]);
    expect(await looked()).toEqual([]);
  });

  it('is read with the reader’s name, and the guest sees who, where, what and when', async () => {
    const night = await guest.section('Ring Sam. 🦦');
    const grant = await guest.shareWith('house', open.house.id, [night]);
    expect(await lookAt(open.as.secondPeer, grant, night)).toEqual({ __typename: 'SharedText', text: 'Ring Sam. 🦦', label: `label ${night.slice(0, 4)}`, savedOn: guest.day, readBy: 'Bo' });
    expect(await looked()).toEqual([{ __typename: 'LookSeen', at: both.staff.clock.now().toISOString(), readerName: 'Bo', houseName: 'Open Door 1', section: night, version: 1, grant, how: 'look' }]);
    await guest.write(night, 'Ring Kim.');
    expect(await lookAt(open.as.peerWorker, grant, night)).toMatchObject({ text: 'Ring Kim.', readBy: 'Ada' });
    expect((await looked()).map(({ readerName, version }) => [readerName, version]).sort()).toEqual([['Ada', 2], ['Bo', 1]]);
  });

  it('stands in “who sees what” with its reader’s name, and in “what happened” when it began and ended', async () => {
    const night = await guest.section('Ring Sam.');
    const toHouse = await guest.shareWith('house', open.house.id, [night]);
    const toBo = await guest.shareWith('worker', open.as.secondPeer.accountId, [night]);
    const { id: byCard } = await guest.shareByCard([night]);
    await lookAt(open.as.peerWorker, toHouse, night);
    const { shares } = await guest.phone.do('whoSeesWhat');
    const told = new Map(shares.map((one: { id: string; readerName: string | null; looks: number; sections: string[] }) => [one.id, [one.readerName, one.looks, one.sections]]));
    expect(told).toEqual(new Map([[toHouse, ['Open Door 1', 1, [night]]], [toBo, ['Bo', 0, [night]]], [byCard, [null, 0, [night]]]]));
    await guest.phone.stopSharing(toBo, null);
    const all = await lines();
    const of = (kind: string) => all.filter((line) => line.kind === kind).map(({ who }) => who);
    expect([of('share_made').sort(), of('share_stopped'), of('vault_made'), of('code_made')]).toEqual([[null, 'Bo', 'Open Door 1'].sort(), ['Bo'], [null], ['Ada']]);
  });

  it('is told in one list, stretch by stretch, of which nothing is lost or told twice', async () => {
    const night = await guest.section('x');
    const grant = await guest.shareWith('house', open.house.id, [night]);
    const { id: card } = await guest.shareByCard([night]);
    const { admin } = both.staff.database;
    // A share that began at the one moment of the 110 looks below: lines of every kind at one moment have one order.
    await admin.query("update plan_grants set made_at = '2026-09-01T08:00:00Z' where id = $1", [grant]);
    const begun = await lines();
    const look = (version: number, at: string, by: 'worker' | 'card' = 'worker') => admin.query(
      `insert into plan_looks (id, organisation_id, vault_id, grant_id, section_id, version, worker_id, house_id, reader_name, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [newId(), open.id, guest.open.vault, by === 'card' ? card : grant, night, version, ...(by === 'card' ? [null, null, null] : [open.as.peerWorker.accountId, open.house.id, 'Ada']), at]);
    const event = (who: string, at: string) => admin.query(
      `insert into guest_events (id, organisation_id, account_id, kind, who, at) select $1, organisation_id, account_id, 'code_made', $2, $3 from guest_locks where vault_id = $4`, [newId(), who, at, guest.open.vault]);
    // Seven at a moment, of both kinds, less than a thousandth of a second apart; and 110 at one moment, more than a stretch has.
    const moment = (at: number) => `2026-10-01T10:20:30.0000${String(Math.floor(at / 7)).padStart(2, '0')}Z`;
    for (let at = 0; at < 120; at += 1) await (at % 2 ? look(1000 + at, moment(at)) : event(`worker ${at}`, moment(at)));
    for (let at = 0; at < 110; at += 1) await look(2000 + at, '2026-09-01T08:00:00Z');
    for (let at = 0; at < 3; at += 1) await look(3000 + at, `2026-09-01T08:${at}7:00Z`, 'card');

    const nameOf = (line: Line) => (line.__typename === 'LookSeen' ? `look ${line.version}` : `${line.kind} ${line.who}`);
    const stretches: Line[][] = [];
    let earlier: string | null = null;
    do {
      const answer: { lines: Line[]; earlier: string | null } = right(await guest.phone.do('whoLooked', { earlier }));
      stretches.push(answer.lines);
      ({ earlier } = answer);
      // Somebody looks, and something happens, while the guest reads on: it stands before what was read.
      await look(4000 + stretches.length, guest.inDays(1));
      await event(`meanwhile ${stretches.length}`, guest.inDays(1));
    } while (earlier !== null && stretches.length < 9);
    const told = stretches.flat();
    const made = [...Array.from({ length: 120 }, (_, at) => (at % 2 ? `look ${1000 + at}` : `code_made worker ${at}`)), ...Array.from({ length: 110 }, (_, at) => `look ${2000 + at}`), 'look 3000', 'look 3001', 'look 3002'];
    expect(told.map(nameOf).sort()).toEqual([...begun.map(nameOf), ...made].sort());
    expect(told.map(({ at }) => at)).toEqual(told.map(({ at }) => at).sort().reverse());
    expect(stretches.map(({ length }) => length)).toEqual([100, 100, told.length - 200]);
    expect(told.filter(({ readerName, __typename }) => __typename === 'LookSeen' && readerName === null).map(({ at }) => at)).toEqual(Array.from({ length: 3 }, () => '2026-09-01T08:00:00.000Z')); // of a card the hour
    expect((await lines()).slice(0, 6).map(nameOf).sort()).toEqual(['code_made meanwhile 1', 'code_made meanwhile 2', 'code_made meanwhile 3', 'look 4001', 'look 4002', 'look 4003']);
    for (const no of ['', 'yesterday', '2026-13-01T10:00:00.000000Z/look/x', "2026-10-01T10:20:30.000000Z/'", '2026-10-01T10:20:30Z/look/x']) await expect(guest.phone.do('whoLooked', { earlier: no })).rejects.toThrow('BAD_USER_INPUT');
  });

  it('ends where nothing is left, also after just a hundred', async () => {
    const left = 100 - (await lines()).length;
    const { admin } = both.staff.database;
    await admin.query(`insert into guest_events (id, organisation_id, account_id, kind, at) select gen_random_uuid(), organisation_id, account_id, 'code_used', '2026-10-01T10:00:00Z' from guest_locks, generate_series(1, $2) where vault_id = $1`, [guest.open.vault, left]);
    const whole: { lines: Line[]; earlier: string | null } = right(await guest.phone.do('whoLooked'));
    expect([whole.lines.length, whole.earlier]).toEqual([100, null]);
    // What a house keeps for less than a year it says nothing of before that.
    const keptFor = async () => right(await guest.phone.do('whoLooked')).keptDays;
    expect(await keptFor()).toBe(365);
    await admin.query(`insert into charter_versions (id, organisation_id, service_id, version, starts_on, charter, published_at)
      select gen_random_uuid(), organisation_id, service_id, version + 1, current_date - 1, jsonb_set(charter, '{records,keep_days,looks}', '30'), published_at from charter_versions where service_id = $1`, [open.house.id]);
    expect(await keptFor()).toBe(30);
  });

  it('is answered with no-store', async () => {
    const night = await guest.section('x');
    const grant = await guest.shareWith('house', open.house.id, [night]);
    const response = await fetch(`${both.staff.address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', cookie: `__Host-peerhouse-staff=${open.as.peerWorker.secret}` }, body: JSON.stringify({ query: `mutation { lookAt(grant: "${grant}", section: "${night}") { ... on SharedText { text } } }` }) });
    expect([await response.json(), response.headers.get('cache-control')]).toEqual([{ data: { lookAt: { text: 'x' } } }, 'no-store']);
    const whole = await guest.phone.whole('vault', { have: [] });
    expect(whole.headers.get('cache-control')).toBe('no-store');
  });
});

describe('nobody else reads', () => {
  it('who is off shift, works elsewhere, is barred, or whom it is not for', async () => {
    const night = await guest.section('Ring Sam.');
    const toHouse = await guest.shareWith('house', open.house.id, [night]);
    const toBo = await guest.shareWith('worker', open.as.secondPeer.accountId, [night]);
    const one = { grant: toHouse, section: night };
    expect(await errorOf(open.as.peerWorker, 'lookAt', { grant: toBo, section: night })).toBe('NOT_HERE');
    for (const who of ['otherHouse', 'otherOrganisation', 'coordinator', 'rightsOfficer', 'administrator'] as const) {
      if (who === 'otherOrganisation') await open.as[who].startShift();
      expect([who, await errorOf(open.as[who], 'lookAt', one), await errorOf(open.as[who], 'sharedWithUs', { stayId: guest.stayId })]).toEqual([who, 'NOT_HERE', 'NOT_HERE']);
    }
    expect(await errorOf(open.as.houseLead, 'lookAt', one)).toBe('NOT_ON_SHIFT');
    expect(await errorOf(open.as.nobody, 'lookAt', one)).toBe('NOT_SIGNED_IN');
    expect(right(await guest.phone.do('barReader', { worker: open.as.secondPeer.accountId }))).toMatchObject({ done: true });
    expect([await errorOf(open.as.secondPeer, 'lookAt', one), await errorOf(open.as.secondPeer, 'lookAt', { grant: toBo, section: night }), await shared(open.as.secondPeer)]).toEqual(['NOT_HERE', 'NOT_HERE', []]);
    expect(right(await guest.phone.do('allowReader', { worker: open.as.secondPeer.accountId }))).toMatchObject({ done: true });
    await open.as.peerWorker.endShift();
    expect(await errorOf(open.as.peerWorker, 'lookAt', one)).toBe('NOT_ON_SHIFT');
    expect(await looked()).toEqual([]);
    expect(await lookAt(open.as.secondPeer, toBo, night)).toMatchObject({ text: 'Ring Sam.' });
  });

  it('after it was stopped, has come to its end, or lost the section', async () => {
    const [night, day] = [await guest.section('one'), await guest.section('two')];
    const stopped = await guest.shareWith('house', open.house.id, [night]);
    const over = await guest.shareWith('house', open.house.id, [night]);
    const narrow = await guest.shareWith('house', open.house.id, [night]);
    await guest.phone.stopSharing(stopped, null);
    await both.staff.database.admin.query("update plan_grants set until = clock_timestamp() - interval '1 second' where id = $1", [over]);
    const ended = { __typename: 'ShareEnded', code: 'ShareEnded' };
    expect([await lookAt(open.as.peerWorker, stopped, night), await lookAt(open.as.peerWorker, over, night), await lookAt(open.as.peerWorker, narrow, day)]).toEqual([ended, ended, ended]);
    expect((await shared()).map(({ grant }: { grant: string }) => grant)).toEqual([narrow]);
    expect(await errorOf(open.as.otherHouse, 'lookAt', { grant: stopped, section: night })).toBe('NOT_HERE'); // that it ever was is nobody else's to know
    expect(await errorOf(open.as.peerWorker, 'lookAt', { grant: newId(), section: night })).toBe('NOT_HERE');
    expect(await looked()).toEqual([]);
  });

  it('and a text that is not as the guest sealed it leaves no look', async () => {
    const night = await guest.section('Ring Sam.');
    const grant = await guest.shareWith('house', open.house.id, [night]);
    await both.staff.database.admin.query("update plan_versions set ct = set_byte(ct, 99, get_byte(ct, 99) # 1) where section_id = $1", [night]);
    expect(await errorOf(open.as.peerWorker, 'lookAt', { grant, section: night })).toBe('FAULT');
    expect(await looked()).toEqual([]);
  });
});

describe('a share', () => {
  it('is made with houses and workers of the guest alone, for a year at most', async () => {
    const night = await guest.section('x');
    const tried = async (reader: 'house' | 'worker', to: string, end: { until?: string | null; stay?: string } = {}): Promise<unknown> => {
      const before: OpenVault = guest.open;
      return guest.shareWith(reader, to, [night], end).then(() => 'shared', (problem: Error) => problem.message).finally(() => { guest.open = before; });
    };
    const { admin } = both.staff.database;
    await admin.query('update accounts set ended_at = $2 where id = $1', [open.as.houseLead.accountId, both.staff.clock.now()]);
    const other = await Guest.begin(both, open, open.as.peerWorker, { vault: false });
    for (const [reader, to, end] of [
      ['house', open.houses[1]!.id, {}], ['house', open.as.otherOrganisation.house, {}], ['worker', open.as.otherHouse.accountId, {}], ['worker', open.as.houseLead.accountId, {}], ['worker', newId(), {}], ['house', open.house.id, { stay: other.stayId }], ['house', open.house.id, { stay: newId() }],
    ] as const) expect(await tried(reader, to, end)).toMatch(/ReaderGone/);
    for (const end of [{ until: guest.inDays(400) }, { until: guest.inDays(-1) }, { until: null }]) expect(await tried('house', open.house.id, end)).toMatch(/InvalidInput/);
    expect(await tried('house', open.house.id, { until: guest.inDays(364) })).toBe('shared');
  });

  it('is chosen from the guest’s own houses and who works there, and what they offer is told', async () => {
    const readers = await guest.phone.do('readers');
    expect(readers.houses).toEqual([{ __typename: 'HouseToRead', id: open.house.id, name: 'Open Door 1' }]);
    expect(readers.workers.map(({ name, barred }: { name: string; barred: boolean }) => [name, barred])).toEqual([['Ada', false], ['Bo', false], ['Rosa', false]]);
    right(await guest.phone.do('barReader', { worker: open.as.houseLead.accountId }));
    expect((await guest.phone.do('readers')).workers.filter(({ barred }: { barred: boolean }) => barred).map(({ name }: { name: string }) => name)).toEqual(['Rosa']);
    await expect(guest.phone.do('barReader', { worker: open.as.otherHouse.accountId })).rejects.toThrow('NOT_HERE');
    expect(await guest.phone.do('planOffers')).toEqual([{ __typename: 'PlanOffer', houseId: open.house.id, houseName: 'Open Door 1', kinds: ['wellness', 'crisis', 'contact_sheet', 'sensory'], wrapName: false }]);
  });

  it('tells whoever came in with a code of one house of that house alone, and nobody whom the guest keeps from reading, until the plans are opened', async () => {
    const [here, there] = [open.house, open.houses[1]!];
    const { admin } = both.staff.database;
    const { guestId, stayId: stayThere } = await aGuestHere(both, open.id, there);
    await admin.query('insert into guest_account_guests (guest_id, organisation_id, service_id, account_id, tied_at) select $1, organisation_id, $2, account_id, now() from guest_account_guests where guest_id = $3', [guestId, there.id, guest.guestId]);
    const night = await guest.section('Ring Sam.');
    for (const [reader, to] of [['house', here.id], ['house', there.id], ['worker', open.as.secondPeer.accountId], ['worker', open.as.otherHouse.accountId]] as const) await guest.shareWith(reader, to, [night]);
    // Bo works in both: that they may read until the stay there ends tells of the other house, as a look there does.
    await admin.query(`insert into account_roles select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(), 'service_id', $1::uuid))).* from account_roles r where account_id = $2 and service_id = $3`, [there.id, open.as.secondPeer.accountId, here.id]);
    const ofThere = await guest.shareWith('worker', open.as.secondPeer.accountId, [night], { stay: stayThere });
    const { id: card } = await guest.shareByCard([night]);
    const bos = (await guest.phone.do('whoSeesWhat')).shares.find((one: { readerName: string; stay: string | null }) => one.readerName === 'Bo' && !one.stay).id;
    for (const house of [here, there]) await admin.query(`insert into plan_looks (id, organisation_id, vault_id, grant_id, section_id, version, worker_id, house_id, reader_name, at) values ($1, $2, $3, $4, $5, 1, $6, $7, 'Bo', now())`, [newId(), open.id, guest.open.vault, bos, night, open.as.secondPeer.accountId, house.id]);
    right(await guest.phone.do('barReader', { worker: open.as.peerWorker.accountId }));
    const told = async (phone: Guest['phone']) => {
      const { houses, workers, opensMore } = await phone.do('readers');
      const { shares, opensMore: opensMoreShares } = await phone.do('whoSeesWhat');
      expect(opensMoreShares).toBe(opensMore);
      return {
        houses: houses.map(({ name }: { name: string }) => name).sort(), workers: new Set(workers.map(({ houseId }: { houseId: string }) => houseId)).size, barred: workers.filter(({ barred }: { barred: boolean }) => barred).map(({ name }: { name: string }) => name), opensMore,
        offers: (await phone.do('planOffers')).map(({ houseName }: { houseName: string }) => houseName).sort(), shares: shares.map(({ readerName, to, looks }: { readerName: string | null; to: string | null; looks: number }) => [readerName ?? 'a card', to === null, looks]).sort(),
      };
    };
    const elsewhere = open.as.otherHouse.called;
    expect(await told(guest.phone)).toEqual({
      houses: ['Open Door 1', 'Open Door 2'], workers: 2, barred: ['Ada'], opensMore: false, offers: ['Open Door 1', 'Open Door 2'], shares: [['Bo', false, 0], ['Bo', false, 2], [elsewhere, false, 0], ['Open Door 1', false, 0], ['Open Door 2', false, 0], ['a card', true, 0]].sort(),
    });
    const { code } = await both.acts.do(open.as.peerWorker, 'makeSignInCode', { stay: guest.stayId });
    const byCode = guest.phone.another();
    right(await byCode.signInWithCode(code));
    const ofTheCode = { houses: ['Open Door 1'], workers: 1, barred: [], opensMore: true, offers: ['Open Door 1'], shares: [['Bo', false, 1], ['Open Door 1', false, 0], ['a card', true, 0]].sort() };
    expect(await told(byCode)).toEqual(ofTheCode);
    const other = await Guest.begin(both, open, open.as.peerWorker); // in one house, nobody barred: what is said is the same
    const alone = other.phone.another();
    right(await alone.signInWithCode((await both.acts.do(open.as.peerWorker, 'makeSignInCode', { stay: other.stayId })).code));
    expect(await told(alone)).toEqual({ ...ofTheCode, shares: [] });
    expect(JSON.stringify([await byCode.do('readers'), await byCode.do('whoSeesWhat'), await byCode.do('planOffers')])).not.toContain(there.id);
    // What this sign-in is not told of it can stop all the same: said alike where there is nothing, and nothing else is stopped.
    expect([await byCode.do('stopSharingElsewhere'), await alone.do('stopSharingElsewhere'), await guest.phone.do('stopSharingElsewhere')]).toMatchObject([{ done: true }, { done: true }, { done: true }]);
    expect(await told(byCode)).toEqual(ofTheCode);
    const left = (await guest.phone.do('whoSeesWhat')).shares;
    expect(left.map(({ readerName }: { readerName: string | null }) => readerName ?? 'a card').sort()).toEqual(['Bo', 'Open Door 1', 'a card']);
    expect(left.map(({ id }: { id: string }) => id)).toEqual(expect.arrayContaining([bos, card]));
    expect((await admin.query('select 1 from keys.house_keys where grant_id = $1', [ofThere])).rows).toEqual([]);
  });
});

describe('a supporter’s card', () => {
  it('opens its sections without an account, in the hour’s look each, until it is stopped', async () => {
    const night = await guest.section('Ring Sam.');
    await guest.section('not for Kim');
    const { id, card } = await guest.shareByCard([night]);
    const answer = right(await guest.openCard(card));
    expect(answer.map((one: any) => Buffer.from(one.text).toString())).toEqual(['Ring Sam.']);
    const [look] = await looked();
    expect(look).toEqual({ __typename: 'LookSeen', at: `${both.staff.clock.now().toISOString().slice(0, 13)}:00:00.000Z`, readerName: null, houseName: null, section: night, version: 1, grant: id, how: 'card' });
    await guest.write(night, 'Ring Kim.');
    expect(right(await guest.openCard(card)).map((one: any) => Buffer.from(one.text).toString())).toEqual(['Ring Kim.']);
    await guest.phone.stopSharing(id, null);
    expect(await guest.openCard(card)).toEqual(new RefusedByServer('CardEnded'));
    expect(await guest.phone.another().openCard(new Uint8Array(32))).toEqual(new RefusedByServer('CardEnded'));
    expect(await looked()).toHaveLength(2);
  });
});

describe('the statements of a request', () => {
  // Four to know who asks, three around a reading or a unit of work, and what it reads and writes.
  it('are as many for one section and one share as for many', async () => {
    const counts: number[][] = [];
    let grant = '';
    let night = '';
    for (const more of [1, 6]) {
      for (let at = 0; at < more; at += 1) {
        night = await guest.section(`section ${at}`);
        grant = await guest.shareWith('house', open.house.id, [night]);
        await guest.shareWith('worker', open.as.secondPeer.accountId, [night]);
      }
      counts.push([
        await statementCount(() => guest.phone.vault([])), await statementCount(() => guest.phone.do('whoSeesWhat')), await statementCount(() => guest.phone.do('whoLooked')),
        await statementCount(() => lookAt(open.as.peerWorker, grant, night)), await statementCount(() => shared()),
      ]);
    }
    expect(counts).toEqual([[11, 12, 15, 12, 9], [11, 12, 15, 12, 9]]);
  });
});
