import { testNow, testStaffApi, testWorker, type GivenOrganisation, type Loose, type Persona, type TestStaffApi } from '#peerhouse/testing';
import { MailServer } from '../../platform/test/mail-server.given.js';
import { linkAddress } from '../src/mails.rules.js';

const invite = `mutation ($email: String!, $byHand: Boolean) { invite(email: $email, called: "Kit", role: administrator, byHand: $byHand) { __typename ... on Invitation { accountId token endsAt } } }`;
const again = 'mutation ($accountId: ID!, $byHand: Boolean) { inviteAgain(accountId: $accountId, byHand: $byHand) { __typename ... on Invitation { token } ... on InvalidInput { fields { field } } } }';
const accept = 'mutation ($token: String!) { acceptInvitation(token: $token, called: "Kit", password: "the kettle is on") { __typename } }';
const giveRole = 'mutation ($accountId: ID!, $role: Role!, $serviceId: ID) { giveRole(accountId: $accountId, role: $role, serviceId: $serviceId) { ... on Person { roles { id role } } } }';
const takeRole = 'mutation ($roleId: ID!) { takeRole(roleId: $roleId) { __typename } }';
const setLeaveDate = 'mutation ($accountId: ID!, $leavesOn: HouseDay) { setLeaveDate(accountId: $accountId, leavesOn: $leavesOn) { __typename } }';
const linkOf = 'query ($token: String!) { link(token: $token) { __typename } }';
const people = '{ mailGoesOut people { accountId accepted mail { kind state at } } }';
const staffUrl = 'https://staff.example.org';
const email = 'kit@open-door.example';

let api: TestStaffApi;
let open: GivenOrganisation;
let ines: Persona;
let worker: Awaited<ReturnType<typeof testWorker>>;
const server = new MailServer();

beforeAll(async () => {
  api = await testStaffApi({ config: { MAIL_FROM: 'office@open-door.example' } });
  await server.start();
  worker = await testWorker(api, { SMTP_URL: server.url, MAIL_FROM: 'office@open-door.example', STAFF_URL: staffUrl });
});
afterAll(async () => {
  await worker.stop();
  await server.stop();
  await api.close();
});
beforeEach(async () => {
  api.clock.set(testNow);
  server.arrived.length = 0;
  await api.database.admin.query('delete from outbox; delete from one_time_links; delete from mails; delete from attempts');
  open = await api.given.organisation();
  ines = open.as.administrator;
});

/** The worker does everything that is due now. */
const work = async (minutes = 0) => {
  api.clock.pass(minutes);
  await worker.drainOutbox();
  await worker.runJob('send-mails');
};
const inviteKit = (more: object = {}): Promise<Loose> => ines.ask(invite, { email, ...more }).then((data) => data.invite);
const tokenIn = (text: string) => /#(\S+)/.exec(text)![1]!;
const mailOf = async (accountId: string): Promise<Loose> => (await ines.ask(people)).people.find((one: Loose) => one.accountId === accountId).mail;
const linkIs = async (token: string): Promise<string> => (await api.nobody.ask(linkOf, { token })).link.__typename;

describe('an invitation by mail', () => {
  it('shows its link to nobody but the one it is sent to, and tells who invited that it went out', async () => {
    const invited = await inviteKit();
    expect(invited).toMatchObject({ __typename: 'Invitation', token: null, endsAt: null });
    expect((await api.database.admin.query('select 1 from one_time_links')).rows).toEqual([]);
    await work();
    expect(server.arrived).toMatchObject([{ from: 'office@open-door.example', to: email }]);
    const { text } = server.arrived[0]!;
    const token = tokenIn(text);
    expect(text).toContain(linkAddress(staffUrl, 'invitation', token));
    expect(await mailOf(invited.accountId)).toEqual({ kind: 'invitation', state: 'sent', at: api.clock.now().toISOString() });
    expect((await api.nobody.ask(accept, { token })).acceptInvitation.__typename).toBe('AuthenticatorKey');
  });

  it('leaves neither secret, address nor words in the outbox, the mails, the queue or the log', async () => {
    const { accountId } = await inviteKit();
    await work();
    const token = tokenIn(server.arrived[0]!.text);
    const { rows } = await api.database.admin.query('select m::text as row from mails m union all select o::text from outbox o union all select l::text from one_time_links l');
    const kept = [...rows.map(({ row }) => row as string), ...api.logs].join('\n');
    expect(kept).toContain(accountId);
    for (const never of [token, email, 'Kit', 'Hello', 'invitation#']) expect([never, kept.includes(never)]).toEqual([never, false]);
  });

  it('goes out once, however often the event is handled and the job runs', async () => {
    await inviteKit();
    await worker.drainOutbox();
    await api.database.admin.query('update outbox set done_at = null');
    await Promise.all([work(), work(), worker.runJob('send-mails')]);
    await work(60);
    expect(server.arrived).toHaveLength(1);
  });

  it('waits while the server is away, and each try makes a new link that ends the one before', async () => {
    const { accountId } = await inviteKit();
    await server.stop();
    for (const minutes of [0, 1, 2]) {
      await work(minutes);
      expect(await mailOf(accountId)).toMatchObject({ state: 'waiting' });
    }
    const { rows } = await api.database.admin.query('select ends_at > $1 as stands from one_time_links', [api.clock.now()]);
    expect(rows.map(({ stands }) => stands).sort()).toEqual([false, false, true]);
    await server.start();
    await work(1); // not due yet
    expect(server.arrived).toHaveLength(0);
    await work(3);
    expect(server.arrived).toHaveLength(1);
    expect(await linkIs(tokenIn(server.arrived[0]!.text))).toBe('InvitationLink');
    expect((await api.database.admin.query('select tries from mails')).rows).toEqual([{ tries: 4 }]);
  });

  it('is given up after two days without a server, and when its address is refused for good', async () => {
    const { accountId } = await inviteKit();
    await server.stop();
    await work();
    await work(48 * 60);
    expect(await mailOf(accountId)).toMatchObject({ state: 'given_up' });
    await server.start({ onRcptTo: (_to, _session, done) => done(Object.assign(new Error('nobody here'), { responseCode: 550 })) });
    await ines.ask(again, { accountId });
    await work();
    expect(await mailOf(accountId)).toMatchObject({ state: 'given_up' });
    await server.stop();
    await server.start();
  });

  it('that may have gone out is never sent again by itself, and can be sent anew', async () => {
    const { accountId } = await inviteKit();
    await worker.drainOutbox();
    await api.database.admin.query("update mails set state = 'sending'"); // a worker was killed here
    await work();
    await work(24 * 60);
    expect([server.arrived.length, (await mailOf(accountId)).state]).toEqual([0, 'unsure']);
    await ines.ask(again, { accountId });
    await work();
    expect(server.arrived).toHaveLength(1);
    expect((await mailOf(accountId)).state).toBe('sent');
  });

  it('is not sent any more once the link was handed over, taken up, or the account ended', async () => {
    const { accountId } = await inviteKit();
    await worker.drainOutbox();
    const { inviteAgain: { token } } = await ines.ask(again, { accountId, byHand: true });
    await work();
    expect([server.arrived.length, (await mailOf(accountId)).state, await linkIs(token)]).toEqual([0, 'not_needed', 'InvitationLink']);
    expect((await api.nobody.ask(accept, { token })).acceptInvitation.__typename).toBe('AuthenticatorKey');
    expect((await ines.ask(again, { accountId })).inviteAgain).toEqual({ __typename: 'InvalidInput', fields: [{ field: 'accountId' }] });
    const other = await inviteKit({ email: 'lou@open-door.example' });
    await ines.ask('mutation ($accountId: ID!) { endAccount(accountId: $accountId) { __typename } }', { accountId: other.accountId });
    await work();
    expect(server.arrived).toHaveLength(0);
  });

  it('that a slow server never answered for holds nobody’s rows meanwhile', async () => {
    const { accountId } = await inviteKit();
    await server.stop();
    let letGo = (): void => undefined;
    const inHand = new Promise<void>((begun) => {
      void server.start({ onData: (stream, _session, done) => { stream.resume(); stream.on('end', () => { letGo = () => done(); begun(); }); } });
    });
    await worker.drainOutbox();
    const running = worker.runJob('send-mails');
    await inHand;
    const { rows } = await api.database.admin.query("select 1 from pg_stat_activity where usename = 'peerhouse_worker' and state like 'idle in transaction%' and datname = current_database()");
    expect(rows).toEqual([]);
    expect((await mailOf(accountId)).state).toBe('sending');
    letGo();
    await running;
    expect((await mailOf(accountId)).state).toBe('sent');
    await server.stop();
    await server.start();
  });
});

describe('after a restore', () => {
  const sending = '{ sending { heldSince } }';
  const sendAgain = 'mutation { sendAgain { heldSince } }';
  const hold = () => api.database.admin.query('update organisations set sending_held_since = $2 where id = $1', [open.id, testNow]);

  it('nothing is sent, whatever happens, until an administrator says that it is the real house; then all of it is', async () => {
    await hold();
    const { accountId } = await inviteKit();
    await ines.ask(giveRole, { accountId: open.as.peerWorker.accountId, role: 'coordinator', serviceId: open.house.id });
    for (const minutes of [0, 60, 24 * 60]) await work(minutes);
    expect([server.arrived, (await mailOf(accountId)).state]).toEqual([[], 'waiting']);
    expect(await ines.ask(sending)).toEqual({ sending: { heldSince: testNow.toISOString() } });
    for (const time of [1, 2]) expect([time, await ines.ask(sendAgain)]).toEqual([time, { sendAgain: { heldSince: null } }]);
    await work();
    expect(server.arrived.map(({ to }) => to).sort()).toEqual([email, open.as.peerWorker.email].sort());
    const { rows } = await api.database.admin.query("select account_id as by from audit where organisation_id = $1 and what = 'sending.resumed'", [open.id]);
    expect(rows).toEqual([{ by: ines.accountId }]);
  });

  it('another organisation of the installation goes on sending, and says nothing for this one', async () => {
    await hold();
    const { as: { administrator } } = await api.given.organisation();
    await administrator.ask(invite, { email: 'lou@far-away.example' });
    await administrator.ask(sendAgain);
    await work();
    expect(server.arrived.map(({ to }) => to)).toEqual(['lou@far-away.example']);
    expect((await ines.ask(sending)).sending.heldSince).toBe(testNow.toISOString());
  });

  it('is an administrator’s to say', async () => {
    for (const key of ['houseLead', 'peerWorker', 'coordinator', 'rightsOfficer'] as const) expect([key, await open.as[key].askForError(sendAgain), await open.as[key].askForError(sending)]).toEqual([key, 'NOT_HERE', 'NOT_HERE']);
  });
});

describe('a notice', () => {
  it('tells the account itself that something was given or taken, several of a kind at once as one', async () => {
    const { accountId, email: to } = open.as.peerWorker;
    const { giveRole: given } = await ines.ask(giveRole, { accountId, role: 'house_lead', serviceId: open.house.id });
    await ines.ask(giveRole, { accountId, role: 'coordinator', serviceId: open.house.id });
    await ines.ask(giveRole, { accountId, role: 'coordinator', serviceId: open.house.id });
    await work();
    expect(server.arrived.map((one) => [one.to, /added|taken/.exec(one.text)![0]])).toEqual([[to, 'added']]);
    await ines.ask(takeRole, { roleId: given.roles.find((one: Loose) => one.role === 'house_lead').id });
    await work();
    expect(server.arrived.map((one) => [one.to, /added|taken/.exec(one.text)![0]])).toEqual([[to, 'added'], [to, 'taken']]);
  });

  it('comes a week before a last day, once, and once more when the day was moved', async () => {
    const { accountId, email: to } = open.as.peerWorker;
    await ines.ask(setLeaveDate, { accountId, leavesOn: '2026-11-30' });
    const tell = async (at: string) => { api.clock.set(new Date(at)); await worker.runJob('tell-of-last-days'); await work(); return server.arrived.length; };
    expect([await tell('2026-11-23T04:59:00Z'), await tell('2026-11-23T05:01:00Z'), await tell('2026-11-24T12:00:00Z')]).toEqual([0, 1, 1]);
    expect(server.arrived[0]).toMatchObject({ to, text: expect.stringContaining('2026-11-30') as unknown as string });
    await api.database.admin.query('update sessions set seen_at = $1, ends_at = $2', [api.clock.now(), new Date('2027-01-01')]);
    await ines.ask(setLeaveDate, { accountId, leavesOn: '2026-12-01' });
    expect(await tell('2026-11-25T12:00:00Z')).toBe(2);
  });
});

describe('without a mail server', () => {
  it('links are shown to who invites, and a notice is one line in the log, without address or words', async () => {
    const quiet = await testStaffApi();
    const its = await testWorker(quiet);
    try {
      const { as: { administrator, peerWorker, houseLead } } = await quiet.given.organisation();
      expect((await administrator.ask(people)).mailGoesOut).toBe(false);
      expect(await houseLead.askForError(people)).toBeNull();
      const { invite: invited } = await administrator.ask(invite, { email });
      expect(invited.token).toMatch(/^[\w-]{43}$/);
      await administrator.ask(giveRole, { accountId: peerWorker.accountId, role: 'coordinator', serviceId: peerWorker.house });
      await its.drainOutbox();
      await its.runJob('send-mails');
      expect((await quiet.database.admin.query('select kind, state from mails')).rows).toEqual([{ kind: 'access_given', state: 'logged' }]);
      const said = quiet.logs.filter((line) => line.includes('a mail would have gone out'));
      expect([said.length, said.join('').includes('@')]).toEqual([1, false]);
    } finally {
      await its.stop();
      await quiet.close();
    }
  });
});
