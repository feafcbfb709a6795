import { testWorker, type GivenOrganisation, type TestWorker } from '#peerhouse/testing';
import { bothApis, Guest, right, type BothApis } from './given/plans-story.js';

const hour = 3_600_000;
const day = 24 * hour;

let both: BothApis;
let worker: TestWorker;
let open: GivenOrganisation;
let guest: Guest;
let night: string;
beforeAll(async () => {
  both = await bothApis();
  worker = await testWorker(both.staff, { KEYRING_FILE: both.keyring });
});
beforeEach(async () => {
  open = await both.staff.given.organisation({ charter: (charter) => { charter['records'].keep_days.looks = 100; } });
  await open.as.peerWorker.startShift();
  guest = await Guest.begin(both, open, open.as.peerWorker);
  night = await guest.section('Ring Sam.');
});
afterAll(async () => {
  await worker.stop();
  await both.close();
});

const grantRow = async (id: string) => (await both.staff.database.admin.query<{ until: Date | null; ended_by: string | null }>('select until, ended_by from plan_grants where id = $1', [id])).rows[0]!;
const countOf = async (table: string, column: string, value: string): Promise<number> => (await both.staff.database.admin.query(`select count(*)::int as n from ${table} where ${column} = $1`, [value])).rows[0].n;
const at = (ms: number) => new Date(both.staff.clock.now().getTime() + ms);
const runAll = async (when: Date) => { await worker.drainOutbox(); await worker.runJob('clear-ended-shares', when); };

describe('a share until the end of a stay', () => {
  it('ends a day after the guest has left, runs on when the leaving is taken back, and follows a leaving put right', async () => {
    const grant = await guest.shareWith('house', open.house.id, [night], { stay: guest.stayId });
    expect(await grantRow(grant)).toEqual({ until: null, ended_by: null });
    const left = both.staff.clock.now();
    await both.acts.do(open.as.peerWorker, 'recordLeaving', { stayId: guest.stayId, input: {} });
    await worker.drainOutbox();
    expect(await grantRow(grant)).toEqual({ until: new Date(left.getTime() + day), ended_by: null });
    expect(await both.acts.do(open.as.peerWorker, 'lookAt', { grant, section: night })).toMatchObject({ text: 'Ring Sam.' });
    await both.acts.do(open.as.peerWorker, 'undoLeaving', { stayId: guest.stayId });
    await worker.drainOutbox();
    expect(await grantRow(grant)).toEqual({ until: null, ended_by: null });
    await both.acts.do(open.as.peerWorker, 'recordLeaving', { stayId: guest.stayId, input: {} });
    await runAll(at(day - 1));
    expect(await countOf('keys.house_keys', 'grant_id', grant)).toBe(1);
    await runAll(at(day));
    expect([await grantRow(grant), await countOf('keys.house_keys', 'grant_id', grant)]).toEqual([{ until: at(day), ended_by: 'stay' }, 0]);
    expect(await both.acts.do(open.as.peerWorker, 'lookAt', { grant, section: night })).toMatchObject({ __typename: 'ShareEnded' });
  });

  it('does no harm with news that comes late or twice: it goes by how the stay stands', async () => {
    const grant = await guest.shareWith('worker', open.as.peerWorker.accountId, [night], { stay: guest.stayId });
    await both.acts.do(open.as.peerWorker, 'recordLeaving', { stayId: guest.stayId, input: {} });
    await both.acts.do(open.as.peerWorker, 'undoLeaving', { stayId: guest.stayId });
    await worker.drainOutbox();
    await both.staff.database.admin.query("update outbox set done_at = null where name in ('StayEnded', 'LeavingTakenBack')");
    await runAll(at(3 * day));
    expect(await grantRow(grant)).toEqual({ until: null, ended_by: null });
  });

  it('ends when the stay does not come about', async () => {
    const grant = await guest.shareWith('house', open.house.id, [night], { stay: guest.stayId });
    await both.staff.database.admin.query("update stays set state = 'not_taken_up', came_in_at = null where id = $1", [guest.stayId]);
    await runAll(at(0));
    expect([(await grantRow(grant)).ended_by, await countOf('keys.house_keys', 'grant_id', grant)]).toEqual(['stay', 0]);
  });
});

describe('a share until a time', () => {
  it('loses its keys within the hour after, and the guest is told', async () => {
    const [soon, later] = [await guest.shareWith('house', open.house.id, [night], { until: guest.inDays(1) }), await guest.shareWith('house', open.house.id, [night], { until: guest.inDays(2) })];
    const { id: card } = await guest.shareByCard([night]);
    await runAll(at(day));
    expect([(await grantRow(soon)).ended_by, (await grantRow(later)).ended_by, (await grantRow(card)).ended_by]).toEqual(['time', null, null]);
    expect([await countOf('keys.house_keys', 'grant_id', soon), await countOf('keys.house_keys', 'grant_id', later), await countOf('keys.card_keys', 'grant_id', card)]).toEqual([0, 1, 1]);
    both.staff.clock.set(at(day));
    right(await guest.phone.do('me'));
    both.staff.clock.set(at(-day));
  });
});

describe('a suggestion', () => {
  it('goes after 7 days, or as the guest leaves, a share from paper too; a leaving taken back gives it its time again', async () => {
    const { id } = await both.acts.do(open.as.peerWorker, 'suggestToGuest', { stay: guest.stayId, words: 'maybe' });
    const { id: fromPaper } = await both.acts.do(open.as.peerWorker, 'typeInShare', { stay: guest.stayId, words: 'What helps me' });
    await both.acts.do(open.as.peerWorker, 'recordLeaving', { stayId: guest.stayId, input: {} });
    await worker.drainOutbox();
    expect(right(await guest.phone.do('suggestions')).suggestions).toEqual([]);
    await both.acts.do(open.as.peerWorker, 'undoLeaving', { stayId: guest.stayId });
    await worker.drainOutbox();
    expect(right(await guest.phone.do('suggestions')).suggestions).toHaveLength(2);
    await runAll(at(7 * day - 1));
    expect([await countOf('plan_suggestions', 'id', id), await countOf('plan_suggestions', 'id', fromPaper)]).toEqual([1, 1]);
    await runAll(at(7 * day));
    expect([await countOf('plan_suggestions', 'id', id), await countOf('plan_suggestions', 'id', fromPaper)]).toEqual([0, 0]);
  });
});

describe('who looked', () => {
  it('is forgotten after the charter’s days, then the ended share; a live one stays, and receipts say how much', async () => {
    const [ended, live] = [await guest.shareWith('house', open.house.id, [night]), await guest.shareWith('house', open.house.id, [night])];
    for (const grant of [ended, live]) await both.acts.do(open.as.peerWorker, 'lookAt', { grant, section: night });
    await guest.phone.stopSharing(ended, null);
    const left = async (when: Date) => { await worker.runJob('forget-what-is-due', when); return [await countOf('plan_looks', 'vault_id', guest.open.vault), await countOf('plan_grants', 'vault_id', guest.open.vault)]; };
    expect(await left(at(100 * day))).toEqual([2, 2]);
    expect(await left(at(100 * day + hour))).toEqual([0, 1]);
    const { rows } = await both.staff.database.admin.query('select what, count from forgettings where organisation_id = $1 and what = any($2) order by what', [open.id, ['ended-shares', 'plan-looks']]);
    expect(rows).toEqual([{ what: 'ended-shares', count: 1 }, { what: 'plan-looks', count: 2 }]);
  });
});
