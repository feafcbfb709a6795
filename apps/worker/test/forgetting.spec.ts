import { newId } from '#peerhouse/kernel';
import { inAHouseWithWorker, type HouseStory, type Loose, type TestStaffApi, type TestWorker } from '#peerhouse/testing';

let api: TestStaffApi;
let worker: TestWorker;
let story: HouseStory;
inAHouseWithWorker((given) => { ({ api, worker, story } = given); });

const ada = () => story.open.as.peerWorker;
const act = (field: string, variables: Record<string, unknown>) => story.acts.do(ada(), field, variables);
const forget = async () => { await worker.runJob('forget-what-is-due'); await worker.drainOutbox(); };
/** Every row of every table there is, the queue's own among them, as text. */
async function dump(): Promise<string> {
  const { rows: tables } = await api.database.admin.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema') order by 1`);
  const all: string[] = [];
  for (const { name } of tables) all.push(...(await api.database.admin.query<{ row: string }>(`select t::text as row from ${name} t`)).rows.map(({ row }) => `${name} ${row}`));
  return all.join('\n');
}
const count = async (table: string): Promise<number> => Number((await api.database.admin.query(`select count(*) as n from ${table} where service_id = $1`, [story.open.house.id])).rows[0].n);
/** The report as it is sent out, but for the moment it was read and the week it goes up to; and the facts under it, in which nothing is hidden. */
async function figures(): Promise<unknown> {
  const { text } = await story.acts.do(story.open.as.houseLead, 'reportCsv', { serviceId: story.open.house.id, kind: 'year', from: '2026-07-01' });
  const { rows } = await api.database.admin.query('select * from facts where service_id = $1 order by id', [story.open.house.id]);
  return { text: text.replaceAll(/,2026-\d\d-\d\dT[\d:.]+Z,2026-\d\d-\d\d,/g, ','), rows };
}

/** A person with words of every kind, from the call to the goodbye, with their own app opened on a phone. */
async function aWholeStay(): Promise<{ stayId: string; guestId: string; canaries: string[] }> {
  const canaries = [`Called-${newId()}`, `Reach-${newId()}`, `Hopes-${newId()}`, `Promised-${newId()}`, `Line-${newId()}`] as const;
  const [called, reach, hopes, promised, line] = canaries;
  const { id } = await act('takeEnquiry', { houseId: story.open.house.id, input: { channel: 'phone', wantsNights: 2, called, reach, hopes } });
  await act('holdSpace', { enquiryId: id, spaceId: story.room(0) });
  await act('speak', { enquiryId: id, voice: 'guest', answer: 'yes' });
  await act('speak', { enquiryId: id, voice: 'first_contact', answer: 'yes' });
  const { stayId } = await story.acts.do(story.open.as.secondPeer, 'speak', { enquiryId: id, voice: 'second_member', answer: 'yes' });
  await act('welcomeGuest', { stayId });
  await act('writeHandoverLine', { houseId: story.open.house.id, input: { kind: 'promise', words: promised, stayId } });
  await act('writeHandoverLine', { houseId: story.open.house.id, input: { kind: 'practical', words: line } });
  await act('giveGuestCode', { stayId });
  const { guestId } = (await api.database.admin.query<{ guestId: string }>('select guest_id as "guestId" from stays where id = $1', [stayId])).rows[0]!;
  await api.database.admin.query(
    `insert into guest_sessions (id, organisation_id, service_id, guest_id, token_hash, began_at, seen_at, ends_at) values ($1, $2, $3, $4, $5, $6, $6, $7)`,
    [newId(), story.open.id, story.open.house.id, guestId, newId(), api.clock.now(), new Date(api.clock.now().getTime() + 90 * 86_400_000)]);
  return { stayId, guestId, canaries: [...canaries] };
}

describe('what the charter says is kept so long', () => {
  it('is gone afterwards from every table, the queue and the logs, and every figure is what it was', async () => {
    const { stayId, guestId, canaries } = await aWholeStay();
    await story.at('2026-11-04', '10:00');
    await act('recordLeaving', { stayId, input: { how: 'moved_on', hopeMet: true } });
    const closed = await act('takeEnquiry', { houseId: story.open.house.id, input: { channel: 'phone', called: `Closed-${canaries[0]}`, reach: `Closed-${canaries[1]}` } });
    await act('closeEnquiry', { enquiryId: closed.id, input: { outcome: 'not_now' } });
    await story.at('2026-11-20', '10:00');
    await worker.runJobs();
    await worker.drainOutbox();
    const there = await dump();
    for (const trace of [canaries[0]!, ...canaries.slice(2), stayId, guestId]) expect(there).toContain(trace); // nothing would be proved of what was never there

    await story.at('2026-12-04', '10:01'); // 30 days after the leaving, and a minute
    await worker.runJob('count-nights');
    const before = await figures();
    const { changed } = await story.changes(forget);
    expect(changed).toEqual({ stays: '-1', stay_hopes: '-1', claims: '-1', guests: '-1', guest_names: '-1', guest_sessions: '-1', guest_events: '-1', enquiries: '-2', voices: '-3', handover_lines: '-2' });
    expect(await figures()).toEqual(before);
    await story.at('2026-12-20', '10:00');
    await forget();
    await worker.runJob('forget-done-events');
    const left = await dump();
    for (const trace of [...canaries, stayId, guestId]) expect([left, api.logs.join('\n')].filter((text) => text.includes(trace))).toEqual([]);
  });

  it('is there until then, to the minute', async () => {
    const { stayId } = await aWholeStay();
    await story.at('2026-11-04', '10:00');
    await act('recordLeaving', { stayId, input: { how: 'own_choice' } });
    await story.at('2026-12-04', '09:59');
    await forget();
    expect([await count('stays'), await count('stay_hopes')]).toEqual([1, 1]);
    await story.at('2026-12-04', '10:01');
    await forget();
    expect([await count('stays'), await count('stay_hopes'), await count('guests')]).toEqual([0, 0, 0]);
  });

  it('takes the enquiry with the stay that it led to, though more nights were asked for than they stayed', async () => {
    const { id: stayId } = await story.here({ room: 0, nights: 7 });
    await story.at('2026-11-04', '10:00');
    await act('recordLeaving', { stayId, input: { how: 'own_choice' } });
    await story.at('2026-12-04', '10:01');
    await forget();
    expect([await count('stays'), await count('enquiries')]).toEqual([0, 0]);
  });

  it('ends for who rang a day after the end, later when we said we’d ring, and the nameless rest stays for its days', async () => {
    const take = async (ringBackOn?: string) => {
      const { id } = await act('takeEnquiry', { houseId: story.open.house.id, input: { channel: 'phone', called: 'Jo', reach: '555 0100' } });
      await act('closeEnquiry', { enquiryId: id, input: { outcome: 'not_now', ...(ringBackOn ? { ringBackOn } : {}) } });
    };
    await take();
    await take('2026-11-06');
    const { id: open } = await act('takeEnquiry', { houseId: story.open.house.id, input: { channel: 'phone', called: 'Kay' } });
    await story.at('2026-11-03', '09:59');
    await forget();
    expect(await count('enquiry_people')).toBe(3);
    await story.at('2026-11-03', '10:01');
    await forget();
    expect([await count('enquiry_people'), await count('enquiries')]).toEqual([2, 3]);
    await story.at('2026-11-09', '00:01');
    await forget();
    expect([await count('enquiry_people'), await count('enquiries')]).toEqual([1, 3]);
    await story.at('2026-12-08', '10:00');
    await forget();
    expect([await count('enquiry_people'), await count('enquiries')]).toEqual([0, 1]); // a conversation that nobody ended keeps no person for ever
    expect((await act('enquiry', { id: open })).called).toBeNull();
  });

  it('ends for who rang five weeks after the end, whatever day was typed for ringing', async () => {
    const { id } = await act('takeEnquiry', { houseId: story.open.house.id, input: { channel: 'phone', called: 'Jo', reach: '555 0100' } });
    await act('closeEnquiry', { enquiryId: id, input: { outcome: 'not_now', ringBackOn: '2026-11-04' } });
    await api.database.admin.query(`update enquiries set ring_back_on = '2099-01-01' where id = $1`, [id]);
    await story.at('2026-12-09', '00:01');
    await forget();
    expect(await count('enquiry_people')).toBe(0);
  });

  it('is there for who is expected, though they asked long ago and did not say for when', async () => {
    const { id } = await act('takeEnquiry', { houseId: story.open.house.id, input: { channel: 'phone', called: 'Kay', reach: '555 0111' } });
    await story.at('2026-11-07', '10:00');
    const { version } = await act('enquiry', { id });
    await act('changeEnquiry', { id, version, input: { channel: 'phone', called: 'Kay', reach: '555 0111', wantsNights: 2 } });
    await act('holdSpace', { enquiryId: id, spaceId: story.room(0) });
    await act('speak', { enquiryId: id, voice: 'guest', answer: 'yes' });
    await act('speak', { enquiryId: id, voice: 'first_contact', answer: 'yes' });
    await story.acts.do(story.open.as.secondPeer, 'speak', { enquiryId: id, voice: 'second_member', answer: 'yes' });
    await forget();
    expect((await act('enquiry', { id })).reach).toBe('555 0111');
  });

  it('counts nights that nobody has counted yet before it forgets who used them', async () => {
    const { id } = await story.here({ room: 0, nights: 2 });
    await story.at('2026-11-04', '10:00');
    await act('recordLeaving', { stayId: id, input: { how: 'own_choice' } });
    await story.at('2026-12-20', '10:00'); // the worker was off all the while
    await forget();
    await worker.runJobs();
    const { rows: [used] } = await api.database.admin.query("select coalesce(sum(n), 0)::int as n from facts where service_id = $1 and what = 'night_used'", [story.open.house.id]);
    expect([await count('stays'), used.n]).toEqual([0, 2]);
  });

  it('never takes who is here or expected, however long', async () => {
    await story.here({ room: 0, nights: 3, called: 'Sam' });
    await story.expected({ room: 1, from: '2027-03-01', nights: 2 });
    await story.at('2027-02-20', '10:00');
    await worker.runJobs();
    expect([await count('stays'), await count('guest_names')]).toEqual([2, 1]);
  });

  it('takes the words of a closing so long after its last version: called off, after that; shortened or made longer, after its new end; by no charter that was taken back', async () => {
    const { id: organisation, house } = story.open;
    const say = (closing: string, version: number, until: string, calledOff: boolean, at: string) => api.database.admin.query(
      `insert into closing_versions (id, organisation_id, service_id, space_id, closing_id, version, first_night, until, why, words, called_off, written_at) values ($1, $2, $3, $4, $5, $6, '2026-11-03', $7, 'repair', 'The boiler', $8, $9)`,
      [newId(), organisation, house.id, story.room(0), closing, version, until, calledOff, at]);
    const [calledOff, shortened, longer, asItWas] = [newId(), newId(), newId(), newId()];
    for (const closing of [calledOff, shortened, asItWas]) await say(closing, 1, '2026-12-20', false, '2026-11-02T10:00:00Z');
    await say(longer, 1, '2026-11-05', false, '2026-11-02T10:00:00Z');
    await say(longer, 2, '2026-12-20', false, '2026-11-02T11:00:00Z');
    await say(calledOff, 2, '2026-12-20', true, '2026-11-02T11:00:00Z');
    await say(shortened, 2, '2026-11-05', false, '2026-11-02T11:00:00Z');
    const takenBack = newId();
    await api.database.admin.query(
      `insert into charter_versions select (jsonb_populate_record(v, jsonb_build_object('id', $2::uuid, 'version', 2, 'starts_on', '2026-11-03', 'charter', jsonb_set(v.charter, '{records,keep_days,stay}', '300')))).* from charter_versions v where v.service_id = $1`, [house.id, takenBack]);
    await api.database.admin.query('insert into charter_withdrawals (charter_version_id, organisation_id, service_id, withdrawn_by, withdrawn_at) values ($1, $2, $3, $4, now())', [takenBack, organisation, house.id, ada().accountId]);
    await story.at('2026-12-03', '10:00');
    await forget();
    expect(await count('closing_versions')).toBe(5);
    await story.at('2026-12-06', '10:00');
    await forget();
    expect(await count('closing_versions')).toBe(3);
  });

  it('numbers enquiries on, though the highest is forgotten', async () => {
    const first = await story.enquiry();
    await act('closeEnquiry', { enquiryId: first.id, input: { outcome: 'not_now' } });
    await story.at('2027-01-10', '10:00');
    await forget();
    expect(await count('enquiries')).toBe(0);
    expect((await story.enquiry()).number).toBe(first.number + 1);
  });

  it('leaves a receipt by month: how much, never whose; running again erases and writes nothing more', async () => {
    const { stayId, guestId } = await aWholeStay();
    await story.at('2026-11-04', '10:00');
    await act('recordLeaving', { stayId, input: { how: 'own_choice' } });
    await story.at('2026-12-20', '10:00');
    await forget();
    expect((await story.changes(forget)).changed).toEqual({});
    const seen: Loose[] = await story.acts.do(story.open.as.houseLead, 'forgotten', { serviceId: story.open.house.id });
    expect(seen.filter(({ what }) => what !== 'sign-ins')).toMatchObject([
      { month: '2026-12-01', what: 'enquiries', count: 1 }, { month: '2026-12-01', what: 'first-calls', count: 1 }, { month: '2026-12-01', what: 'handover-lines', count: 1 },
      { month: '2026-12-01', what: 'stays', count: 1 },
    ]);
    expect(JSON.stringify((await api.database.admin.query('select * from forgettings')).rows)).not.toMatch(new RegExp(`${stayId}|${guestId}`));
  });
});

it('sign-ins, links and paper codes are forgotten a week after their end, live ones are not', async () => {
  const at = api.clock.now();
  const ended = (days: number) => new Date(at.getTime() - days * 86_400_000);
  const { accountId } = story.open.as.peerWorker;
  const before = await api.database.admin.query('select count(*)::int as n from sessions where organisation_id = $1', [story.open.id]);
  for (const [days, how] of [[8, 'old'], [6, 'new']] as const) {
    await api.database.admin.query('insert into sessions (id, organisation_id, account_id, token_hash, began_at, seen_at, ends_at, ended_at) values ($1, $2, $3, $4, $5, $5, $6, $7)', [newId(), story.open.id, accountId, `${how} ${newId()}`, ended(9), ended(-9), ended(days)]);
    await api.database.admin.query(`insert into one_time_links (id, organisation_id, account_id, purpose, token_hash, ends_at) values ($1, $2, $3, 'invitation', $4, $5)`, [newId(), story.open.id, accountId, `${how} ${newId()}`, ended(days)]);
  }
  await forget();
  const left = async (table: string, where: string) => (await api.database.admin.query(`select count(*)::int as n from ${table} where organisation_id = $1 and ${where}`, [story.open.id])).rows[0].n;
  expect([await left('sessions', 'true'), await left('sessions', `token_hash like 'new %'`), await left('one_time_links', `token_hash like 'old %'`), await left('one_time_links', `token_hash like 'new %'`)])
    .toEqual([before.rows[0].n + 1, 1, 0, 1]);
});
