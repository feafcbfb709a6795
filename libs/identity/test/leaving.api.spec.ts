import pg from 'pg';
import { houseDay } from '#peerhouse/kernel';
import { besideAWorker, personaPassword, testNow, type GivenOrganisation, type Loose, type Persona, type TestStaffApi, type TestWorker } from '#peerhouse/testing';
import { LastAdministrator } from '../src/identity.refusals.js';
import { endOfDayEverywhere } from '../src/leave-date.rules.js';
import { LeaveDates } from '../src/leave-dates.service.js';
import { PeopleService } from '../src/people.service.js';
import { Browser } from './browser.js';

const setLeaveDate = `mutation ($accountId: ID!, $leavesOn: HouseDay) { setLeaveDate(accountId: $accountId, leavesOn: $leavesOn) {
  __typename ... on Person { called active leavesOn roles { role } } ... on InvalidInput { fields { field problem } } } }`;
const people = '{ people { called active leavesOn } }';

let api: TestStaffApi;
let worker: TestWorker;
let open: GivenOrganisation;
let ines: Persona;

besideAWorker((given) => ({ api, worker } = given));
beforeEach(async () => {
  api.clock.set(testNow); // Monday 2 November, ten in the morning in New York
  open = await api.given.organisation();
  ines = open.as.administrator;
});

const leave = (who: Persona, leavesOn: string | null, by = ines): Promise<Loose> => by.ask(setLeaveDate, { accountId: who.accountId, leavesOn }).then((data) => data.setLeaveDate);
const audited = async (who: Persona) =>
  (await api.database.admin.query('select what, account_id as by, detail from audit where about_id = $1 order by id', [who.accountId])).rows;
const runJob = () => worker.runJob('end-accounts-that-left');

describe('a last day', () => {
  it.each([
    ['2026-11-05', ['America/New_York'], '2026-11-06T05:00:00Z'],
    ['2026-11-05', ['America/New_York', 'Europe/London', 'Pacific/Auckland'], '2026-11-06T05:00:00Z'],
    ['2026-10-31', ['America/New_York'], '2026-11-01T04:00:00Z'],
    ['2026-11-01', ['America/New_York'], '2026-11-02T05:00:00Z'],
    ['2026-09-26', ['Pacific/Auckland'], '2026-09-26T12:00:00Z'],
    ['2026-11-05', [], '2026-11-06T00:00:00Z'],
  ])('%s in %j is over at %s', (day, zones, at) => {
    expect(endOfDayEverywhere(houseDay(day), zones)).toEqual(new Date(at));
  });

  it('is set, put off and taken back by an administrator, each with a line in the audit, the same again with none', async () => {
    const { peerWorker } = open.as;
    expect(await leave(peerWorker, '2026-11-30')).toEqual({ __typename: 'Person', called: 'Ada', active: true, leavesOn: '2026-11-30', roles: [{ role: 'peer_worker' }] });
    await leave(peerWorker, '2026-11-30');
    await leave(peerWorker, '2026-12-24');
    expect((await ines.ask(people)).people[0]).toEqual({ called: 'Ada', active: true, leavesOn: '2026-12-24' });
    expect((await leave(peerWorker, null)).leavesOn).toBeNull();
    expect(await audited(peerWorker)).toEqual([
      { what: 'leave_date.set', by: ines.accountId, detail: '2026-11-30' },
      { what: 'leave_date.set', by: ines.accountId, detail: '2026-12-24' },
      { what: 'leave_date.taken_back', by: ines.accountId, detail: null },
    ]);
  });

  it('is refused when it is over, for an ended account, and is nobody else’s to set', async () => {
    expect(await leave(open.as.peerWorker, '2026-11-01')).toEqual({ __typename: 'InvalidInput', fields: [{ field: 'leavesOn', problem: 'wrong_order' }] });
    expect((await leave(open.as.peerWorker, '2026-11-02')).leavesOn).toBe('2026-11-02');
    await api.get(PeopleService).endAccount(ines.ctx(), open.as.secondPeer.accountId);
    expect(await leave(open.as.secondPeer, '2026-12-01')).toEqual({ __typename: 'InvalidInput', fields: [{ field: 'accountId', problem: 'not_a_choice' }] });
    const order = ['nobody', 'peerWorker', 'houseLead', 'coordinator', 'rightsOfficer', 'otherHouse', 'otherOrganisation'] as const;
    for (const key of order) {
      expect([key, await open.as[key].askForError(setLeaveDate, { accountId: open.as.peerWorker.accountId, leavesOn: null })]).toEqual([key, key === 'nobody' ? 'NOT_SIGNED_IN' : 'NOT_HERE']);
    }
  });
});

describe('when the last day is over', () => {
  const midnight = new Date('2026-11-06T05:00:00Z');

  it('the sign-in has ended at that moment, whether the worker was there or not', async () => {
    await leave(open.as.peerWorker, '2026-11-05');
    await api.database.admin.query('update sessions set seen_at = $2, ends_at = $3 where account_id = $1', [open.as.peerWorker.accountId, new Date(midnight.getTime() - 1_000), new Date(midnight.getTime() + 3_600_000)]);
    api.clock.set(new Date(midnight.getTime() - 1));
    expect((await open.as.peerWorker.ask('{ me { called } }')).me).toEqual({ called: 'Ada' });
    api.clock.set(midnight);
    expect(await open.as.peerWorker.ask('{ me { called } }')).toEqual({ me: null });
    expect(await new Browser(api).signIn(open.as.peerWorker.email, personaPassword)).toEqual({ __typename: 'WrongSignIn' });
  });

  it('the worker ends the account, its roles, its shift and its links, once, and says so in the audit', async () => {
    const { peerWorker, secondPeer } = open.as;
    await leave(peerWorker, '2026-11-05');
    await leave(secondPeer, '2026-11-06');
    for (const { accountId } of [peerWorker, secondPeer]) await api.database.admin.query("update accounts set totp_secret = 'secret', totp_confirmed_at = now(), totp_last_step = 7 where id = $1", [accountId]);
    api.clock.set(new Date(midnight.getTime() - 3_600_000));
    for (const who of [peerWorker, secondPeer]) {
      await api.database.admin.query('update sessions set seen_at = $2, ends_at = $3 where account_id = $1', [who.accountId, api.clock.now(), new Date(midnight.getTime() + 3_600_000)]);
      await who.startShift();
    }
    await runJob();
    expect((await audited(peerWorker)).map(({ what }) => what)).toEqual(['leave_date.set']);
    api.clock.set(midnight);
    await runJob();
    await runJob();
    expect((await audited(peerWorker)).slice(1)).toEqual([{ what: 'account.ended', by: null, detail: 'peer_worker' }]);
    const look = (text: string, who: Persona) => api.database.admin.query(text, [who.accountId]).then(({ rows }) => rows);
    expect(await look('select password_hash, totp_secret, totp_confirmed_at, totp_last_step::int from accounts where id = $1', peerWorker)).toEqual([{ password_hash: null, totp_secret: null, totp_confirmed_at: null, totp_last_step: 0 }]);
    expect(await look('select password_hash is null or totp_secret is null as gone from accounts where id = $1', secondPeer)).toEqual([{ gone: false }]);
    expect(await look('select ended_at from shifts where account_id = $1', peerWorker)).toEqual([{ ended_at: midnight }]);
    expect(await look('select ended_at from sessions where account_id = $1', peerWorker)).toEqual([{ ended_at: midnight }]);
    expect(await look('select 1 from account_roles where account_id = $1', peerWorker)).toEqual([]);
    expect(await look('select ended_at from shifts where account_id = $1', secondPeer)).toEqual([{ ended_at: null }]);
  });

  it('their address is forgotten 30 days later, their name stays; until then they can be invited again', async () => {
    const { peerWorker } = open.as;
    await leave(peerWorker, '2026-11-05');
    api.clock.set(midnight);
    await runJob();
    const email = async () => (await api.database.admin.query('select email, called from accounts where id = $1', [peerWorker.accountId])).rows;
    for (const [day, kept] of [[30, true], [30.001, false]] as const) {
      api.clock.set(new Date(midnight.getTime() + day * 86_400_000));
      await worker.runJob('forget-what-is-due');
      expect(await email()).toEqual([{ email: kept ? peerWorker.email : null, called: 'Ada' }]);
    }
    const { rows } = await api.database.admin.query("select count from forgettings where organisation_id = $1 and what = 'addresses'", [open.id]);
    expect(rows).toEqual([{ count: 1 }]);
    await api.database.admin.query('update sessions set seen_at = $2, ends_at = $3 where account_id = $1', [ines.accountId, api.clock.now(), new Date(api.clock.now().getTime() + 3_600_000)]);
    expect((await ines.ask('{ people { accountId email active } }')).people.find((one: Loose) => one.accountId === peerWorker.accountId)).toEqual({ accountId: peerWorker.accountId, email: null, active: false });
  });

  it('the worker can give nobody another address, nor take that of who works here', async () => {
    const asWorker = new pg.Client({ connectionString: api.database.urls.worker });
    await asWorker.connect();
    await api.database.admin.query('update accounts set ended_at = now() where id = $1', [open.as.secondPeer.accountId]);
    const change = async (who: Persona, email: string | null) => {
      await asWorker.query("select set_config('app.organisation', $1, false)", [open.id]);
      return asWorker.query('update accounts set email = $2 where id = $1', [who.accountId, email]).then(({ rowCount }) => rowCount, (problem: { code: string }) => problem.code);
    };
    expect([await change(open.as.secondPeer, 'mine@example.org'), await change(open.as.houseLead, 'mine@example.org'), await change(open.as.houseLead, null), await change(open.as.secondPeer, null)]).toEqual(['42501', '42501', '23514', 1]);
    await asWorker.end();
  });

  it('a day that was put off at the last moment holds', async () => {
    await leave(open.as.peerWorker, '2026-11-05');
    await leave(open.as.peerWorker, '2026-11-20');
    api.clock.set(midnight);
    await runJob();
    expect((await api.database.admin.query('select ended_at from accounts where id = $1', [open.as.peerWorker.accountId])).rows).toEqual([{ ended_at: null }]);
  });
});

describe('the last administrator', () => {
  const makeAdministrator = (who: Persona) => api.database.admin.query("insert into account_roles (id, organisation_id, account_id, role, given_at) values (gen_random_uuid(), $1, $2, 'administrator', now())", [open.id, who.accountId]);

  it('has no last day, nor anybody while the others have one', async () => {
    expect(await leave(ines, '2027-01-31')).toEqual({ __typename: 'LastAdministrator' });
    await makeAdministrator(open.as.houseLead);
    expect((await leave(ines, '2027-01-31')).leavesOn).toBe('2027-01-31');
    expect(await leave(open.as.houseLead, '2028-01-31')).toEqual({ __typename: 'LastAdministrator' });
    expect(await api.get(PeopleService).endAccount(ines.ctx(), open.as.houseLead.accountId)).toBeInstanceOf(LastAdministrator);
    expect((await leave(ines, null)).leavesOn).toBeNull();
    expect((await leave(open.as.houseLead, '2028-01-31')).leavesOn).toBe('2028-01-31');
  });

  it('is left when seven administrators end each other, take the role or set last days all at once', async () => {
    const [service, leaving] = [api.get(PeopleService), api.get(LeaveDates)];
    for (let round = 0; round < 5; round += 1) {
      open = await api.given.organisation();
      const { peerWorker, secondPeer, houseLead, coordinator, rightsOfficer, otherHouse, administrator } = open.as;
      for (const who of [peerWorker, secondPeer, houseLead, coordinator, rightsOfficer, otherHouse]) await makeAdministrator(who);
      const { rows } = await api.database.admin.query<{ id: string; of: string }>("select id, account_id as of from account_roles where organisation_id = $1 and role = 'administrator'", [open.id]);
      const ctx = administrator.ctx();
      const answers = await Promise.all(rows.map(({ id, of }, n) => [() => service.takeRole(ctx, id), () => service.endAccount(ctx, of), () => leaving.set(ctx, of, houseDay('2027-01-01'))][n % 3]!()));
      expect(answers.filter((answer) => answer instanceof LastAdministrator)).toHaveLength(1);
      const { rows: left } = await api.database.admin.query("select 1 from account_roles r join accounts a on a.id = r.account_id where r.organisation_id = $1 and role = 'administrator' and ended_at is null and leaves_at is null", [open.id]);
      expect(left).toHaveLength(1);
    }
  });
});
