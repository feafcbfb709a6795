import { HouseStory, inAHouseWithWorker, type TestStaffApi, type TestWorker } from '#peerhouse/testing';

let api: TestStaffApi;
let worker: TestWorker;
let story: HouseStory;
inAHouseWithWorker((given) => { ({ api, worker, story } = given); });

const ada = () => story.open.as.peerWorker;
const act = (field: string, variables: Record<string, unknown>) => story.acts.do(ada(), field, variables);
const leave = (stayId: string, more: Record<string, unknown> = {}) => act('recordLeaving', { stayId, input: { how: 'moved_on', ...more } });

/** The house's nights as the facts add up to: [open, used] by night. */
async function nights(): Promise<Record<string, [number, number]>> {
  const { rows } = await api.database.admin.query<{ day: string; open: number; used: number }>(
    `select day::text, sum(n) filter (where what = 'night_open')::int as open, coalesce(sum(n) filter (where what = 'night_used'), 0)::int as used
     from facts where service_id = $1 and what in ('night_open', 'night_used') and space_kind is null group by day order by day`, [story.open.house.id]);
  return Object.fromEntries(rows.map(({ day, open, used }) => [day, [open, used]]));
}
const counted = async () => {
  await worker.runJobs();
  await worker.drainOutbox();
  return nights();
};

describe('nights are counted', () => {
  it('as they turn, and not before', async () => {
    await story.here({ room: 0, nights: 2 });
    expect(await counted()).toEqual({});
    await story.at('2026-11-03', '05:59');
    expect(await counted()).toEqual({});
    await story.at('2026-11-03', '06:00');
    expect(await counted()).toEqual({ '2026-11-02': [3, 1] });
  });

  it('once, however often the worker runs', async () => {
    await story.here({ room: 0 });
    await story.at('2026-11-04', '10:00');
    const first = await counted();
    expect(first).toEqual({ '2026-11-02': [3, 1], '2026-11-03': [3, 1] });
    expect((await story.changes(counted)).changed).toEqual({});
    const { changed } = await story.changes(() => Promise.all([worker.runJob('count-nights'), worker.runJob('count-nights')]));
    expect(changed).toEqual({});
  });

  it('in the other houses too when one breaks: it is logged once, with a reference, and done when it can be', async () => {
    const [first, second] = story.open.houses;
    await story.at('2026-11-03', '10:00');
    const { admin } = api.database;
    await admin.query(`create function broken() returns trigger language plpgsql as $$ begin raise exception 'it is broken'; end $$;
      create trigger broken before insert on facts for each row when (new.service_id = '${first!.id}') execute function broken()`);
    api.logs.length = 0;
    const openIn = async (id: string) => (await admin.query("select count(*)::int as n from facts where what = 'night_open' and service_id = $1", [id])).rows[0].n as number;
    expect(await worker.runJob('count-nights')).toBe(true);
    expect([await openIn(first!.id), await openIn(second!.id)]).toEqual([0, 1]);
    const told = api.logs.map((line) => JSON.parse(line) as Record<string, unknown>).filter(({ job }) => job === 'count-nights');
    expect(told).toEqual([expect.objectContaining({ level: 50, id: first!.id, reference: expect.stringMatching(/^[0-9a-f-]{36}$/), fault: expect.objectContaining({ code: 'P0001' }) })]);
    await admin.query('drop trigger broken on facts; drop function broken');
    await worker.runJob('count-nights');
    expect(await openIn(first!.id)).toBe(1);
  });

  it('without kept spaces, closed ones and day places, and with nobody who is only expected', async () => {
    await api.database.admin.query("insert into spaces (id, organisation_id, service_id, name, kind, position) values (gen_random_uuid(), $1, $2, 'Day place', 'day', 9)", [story.open.id, story.open.house.id]);
    await story.here({ room: 2 });
    await api.database.admin.query('update spaces set kept = true where id = $1', [story.room(2)]);
    await act('closeSpace', { spaceId: story.room(1), from: '2026-11-02', to: '2026-11-03', why: 'not_enough_of_us' });
    await story.at('2026-11-02', '23:00');
    await story.expected({ room: 0 });
    await story.at('2026-11-03', '06:00');
    expect(await counted()).toEqual({ '2026-11-02': [1, 0] });
  });

  it('also when the worker was away for a fortnight', async () => {
    await story.here({ room: 0, nights: 3 });
    await story.at('2026-11-05', '09:00');
    await leave((await act('stays', { houseId: story.open.house.id }))[0].id);
    await story.at('2026-11-16', '09:00');
    const all = await counted();
    expect(Object.keys(all)).toHaveLength(14);
    expect(Object.values(all).map(([, used]) => used)).toEqual([1, 1, 1, ...Array.from({ length: 11 }, () => 0)]);
  });
});

describe('counts correct themselves', () => {
  it('after a leaving that was written late, and after its undo', async () => {
    const { id } = await story.here({ room: 0, nights: 6 });
    await story.at('2026-11-05', '09:00');
    expect(await counted()).toEqual({ '2026-11-02': [3, 1], '2026-11-03': [3, 1], '2026-11-04': [3, 1] });
    await leave(id, { at: story.moment('2026-11-03', '09:00').toISOString() });
    expect(await nights()).toMatchObject({ '2026-11-03': [3, 1] });
    await worker.drainOutbox();
    expect(await nights()).toEqual({ '2026-11-02': [3, 1], '2026-11-03': [3, 0], '2026-11-04': [3, 0] });
    await act('undoLeaving', { stayId: id });
    await worker.drainOutbox();
    expect(await nights()).toEqual({ '2026-11-02': [3, 1], '2026-11-03': [3, 1], '2026-11-04': [3, 1] });
  });

  it('after an arrival of 72 hours ago, and after its undo a day later', async () => {
    const { id } = await story.expected({ room: 0, nights: 6 });
    await story.at('2026-11-05', '09:59');
    expect((await counted())['2026-11-02']).toEqual([3, 0]);
    await act('welcomeGuest', { stayId: id, at: story.moment('2026-11-02', '10:00').toISOString(), spaceId: story.room(0) });
    await worker.drainOutbox();
    expect(await nights()).toEqual({ '2026-11-02': [3, 1], '2026-11-03': [3, 1], '2026-11-04': [3, 1] });
    await story.at('2026-11-06', '09:58');
    expect((await counted())['2026-11-05']).toEqual([3, 1]);
    await act('undoWelcome', { stayId: id });
    await worker.drainOutbox();
    expect(Object.values(await nights()).map(([, used]) => used)).toEqual([0, 0, 0, 0]);
  });

  it('after a space that was out of use, as is found out later', async () => {
    await story.at('2026-11-04', '09:00');
    await counted();
    await act('closeSpace', { spaceId: story.room(0), from: '2026-11-02', to: '2026-11-05', why: 'repair' });
    await worker.drainOutbox();
    expect(await nights()).toEqual({ '2026-11-02': [2, 0], '2026-11-03': [2, 0] });
  });

  it('for a guest who is still here though the plan ended', async () => {
    const { id } = await story.here({ room: 0, nights: 1 });
    await story.at('2026-11-03', '20:00');
    await worker.runJob('let-go-ended-claims');
    expect(await story.stay(id)).toMatchObject({ leaves: '2026-11-04' });
    await story.at('2026-11-05', '07:00');
    expect(await counted()).toEqual({ '2026-11-02': [3, 1], '2026-11-03': [3, 1], '2026-11-04': [3, 1] });
  });
});

describe('the worker tidies', () => {
  it('what has ended by itself, once, with its count', async () => {
    await story.expected({ room: 0 });
    const enquiry = await story.enquiry();
    await act('holdSpace', { enquiryId: enquiry.id, spaceId: story.room(1) });
    expect((await story.changes(() => worker.runJob('let-go-ended-claims'))).changed).toEqual({});
    await story.at('2026-11-02', '20:00');
    const { changed, facts } = await story.changes(() => worker.runJob('let-go-ended-claims'));
    expect(changed).toEqual({ stays: '~1', claims: '-2', facts: '+2' });
    expect(facts.map(({ what, outcome, n }) => [what, outcome, n]).sort()).toEqual([['hold_lapsed', 'deciding', 1], ['hold_lapsed', 'expected', 1]]);
    expect((await story.changes(() => worker.runJob('let-go-ended-claims'))).changed).toEqual({});
  });

  it('a house in one time zone by its own evening, not by another’s', async () => {
    story = await HouseStory.begin(api, { timeZone: 'Pacific/Auckland' });
    api.clock.set(new Date('2026-11-02T00:00:00Z')); // one in the afternoon in Auckland
    for (const who of ['peerWorker', 'secondPeer'] as const) await story.open.as[who].startShift();
    const { id, keptUntil } = await story.expected({ room: 0 });
    expect(keptUntil).toBe('2026-11-02T07:00:00.000Z');
    api.clock.set(new Date('2026-11-02T07:00:00Z'));
    await worker.runJobs();
    expect((await story.stay(id)).state).toBe('not_taken_up');
  });
});
