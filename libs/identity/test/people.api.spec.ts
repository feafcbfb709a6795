import { hashOfSecret } from '#peerhouse/identity';
import { personaPassword, statementsOf, testStaffApi, type GivenOrganisation, type Loose, type Persona, type TestStaffApi } from '#peerhouse/testing';
import { attemptLimits } from '../src/attempts.js';
import { LastAdministrator } from '../src/identity.refusals.js';
import { Person } from '../src/identity.graphql.js';
import { PeopleService } from '../src/people.service.js';
import { Browser } from './browser.js';

const person = '__typename ... on Person { accountId called active roles { id role serviceId serviceName givenAt } } ... on InvalidInput { fields { field problem limit } }';
const invite = `mutation ($email: String!, $called: String!, $role: Role!, $serviceId: ID) { invite(email: $email, called: $called, role: $role, serviceId: $serviceId) {
  __typename ... on Invitation { accountId token endsAt } ... on InvalidInput { fields { field problem limit } } } }`;
const giveRole = `mutation ($accountId: ID!, $role: Role!, $serviceId: ID) { giveRole(accountId: $accountId, role: $role, serviceId: $serviceId) { ${person} } }`;
const takeRole = `mutation ($roleId: ID!) { takeRole(roleId: $roleId) { ${person} } }`;
const endAccount = `mutation ($accountId: ID!) { endAccount(accountId: $accountId) { ${person} } }`;
const people = '{ people { accountId called email active roles { role serviceName } } }';
const accept = `mutation ($token: String!, $called: String!, $password: String!) { acceptInvitation(token: $token, called: $called, password: $password) {
  __typename ... on AuthenticatorKey { secret } ... on InvalidInput { fields { field problem limit } } } }`;
const linkOf = 'query ($token: String!) { link(token: $token) { __typename ... on InvitationLink { organisation called email } } }';

let api: TestStaffApi;
let open: GivenOrganisation;
let ines: Persona;

beforeAll(async () => {
  api = await testStaffApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  open = await api.given.organisation();
  ines = open.as.administrator;
  await api.database.admin.query('delete from attempts');
});

const roleOf = async (who: Persona): Promise<string> => (await api.database.admin.query('select id from account_roles where account_id = $1', [who.accountId])).rows[0].id;
const audited = async (aboutId: string) =>
  (await api.database.admin.query('select what, account_id as by, service_id as at, detail from audit where about_id = $1 and organisation_id = $2 order by id', [aboutId, open.id])).rows;
const give = (who: Persona, role: string, serviceId?: string): Promise<Loose> => ines.ask(giveRole, { accountId: who.accountId, role, serviceId }).then((data) => data.giveRole);
const inviteKit = async (more: object = {}): Promise<Loose> =>
  (await ines.ask(invite, { email: 'kit@open-door.example', called: 'Kit', role: 'peer_worker', serviceId: open.house.id, ...more })).invite;

describe('who may', () => {
  const asked: [name: string, document: string, variables: () => Promise<Record<string, unknown>>, allowed: (keyof GivenOrganisation['as'])[]][] = [
    ['people', people, async () => ({}), ['administrator', 'houseLead', 'otherHouse', 'otherOrganisation']],
    ['invite', invite, async () => ({ email: '', called: '', role: 'peer_worker' }), ['administrator', 'otherOrganisation']],
    ['giveRole', giveRole, async () => ({ accountId: open.as.secondPeer.accountId, role: 'coordinator', serviceId: open.house.id }), ['administrator']],
    ['takeRole', takeRole, async () => ({ roleId: await roleOf(open.as.secondPeer) }), ['administrator']],
    ['endAccount', endAccount, async () => ({ accountId: open.as.secondPeer.accountId }), ['administrator']],
  ];

  it.each(asked)('ask for %s, and nobody else', async (_, document, variables, allowed) => {
    const given = await variables();
    const order = (['nobody', ...Object.keys(open.as).filter((key) => key !== 'nobody' && key !== 'administrator'), 'administrator'] as (keyof GivenOrganisation['as'])[]);
    for (const key of order) {
      const expected = allowed.includes(key) ? null : key === 'nobody' ? 'NOT_SIGNED_IN' : 'NOT_HERE';
      expect([key, await open.as[key].askForError(document, given)]).toEqual([key, expected]);
    }
  });
});

describe('the list of people', () => {
  it('shows everyone of the own organisation by name with their roles, and nobody else', async () => {
    const { people: list } = await open.as.houseLead.ask(people);
    expect(list.map((one: Loose) => one.called)).toEqual(['Ada', 'Amal', 'Bo', 'Ines', 'Noor', 'Otto', 'Rosa']);
    expect(list[0]).toEqual({ accountId: open.as.peerWorker.accountId, called: 'Ada', email: open.as.peerWorker.email, active: true, roles: [{ role: 'peer_worker', serviceName: 'Open Door 1' }] });
    expect(list.find((one: Loose) => one.called === 'Ines').roles).toEqual([{ role: 'administrator', serviceName: null }]);
  });

  it('takes as many statements for a hundred people as for one', async () => {
    const statements = async () => (await statementsOf(() => api.get(PeopleService).people(ines.ctx()))).length;
    const before = await statements();
    await api.database.admin.query("insert into accounts (id, organisation_id, email, called, created_at) select gen_random_uuid(), $1, n || '@x.example', 'Name ' || n, $2 from generate_series(1, 100) n", [open.id, api.clock.now()]);
    expect((await ines.ask(people)).people).toHaveLength(107);
    expect([before, await statements()]).toEqual([5, 5]);
  });
});

describe('inviting', () => {
  it('makes an account with one role and a link that works once, for 72 hours', async () => {
    const invited = await inviteKit({ email: ' Kit@Open-Door.Example ' });
    expect(invited).toMatchObject({ __typename: 'Invitation', endsAt: new Date(api.clock.now().getTime() + 72 * 3_600_000).toISOString() });
    expect((await api.nobody.ask(linkOf, { token: invited.token })).link).toEqual({ __typename: 'InvitationLink', organisation: 'Open Door', called: 'Kit', email: 'kit@open-door.example' });
    const { rows } = await api.database.admin.query('select * from one_time_links where account_id = $1', [invited.accountId]);
    expect(rows).toMatchObject([{ token_hash: hashOfSecret(invited.token), used_at: null }]);
    expect(await audited(invited.accountId)).toEqual([
      { what: 'role.given', by: ines.accountId, at: open.house.id, detail: 'peer_worker' },
      { what: 'account.invited', by: ines.accountId, at: null, detail: null },
    ]);

    const first = (await api.nobody.ask(accept, { token: invited.token, called: 'Kitty', password: 'the kettle is on' })).acceptInvitation;
    expect(first.__typename).toBe('AuthenticatorKey');
    const theirs = new Browser(api);
    expect(await theirs.signIn('kit@open-door.example', 'the kettle is on', theirs.codeOf(first.secret))).toMatchObject({ called: 'Kitty' });
    expect((await api.nobody.ask(accept, { token: invited.token, called: 'Else', password: 'the kettle is off' })).acceptInvitation).toEqual({ __typename: 'LinkEnded' });
    expect((await api.nobody.ask(linkOf, { token: invited.token })).link).toEqual({ __typename: 'LinkEnded' });
    expect((await audited(invited.accountId)).at(-1)).toMatchObject({ what: 'invitation.accepted', by: invited.accountId });
  });

  it('lets six people with the same link in once', async () => {
    const { token } = await inviteKit();
    const answers = await Promise.all(Array.from({ length: 6 }, (_, one) => api.nobody.ask(accept, { token, called: 'Kit', password: `the kettle is on ${one}` })));
    expect(answers.map((answer) => answer.acceptInvitation.__typename).sort()).toEqual(['AuthenticatorKey', ...Array.from({ length: 5 }, () => 'LinkEnded')]);
  });

  it('says field by field what needs another look, and then has changed nothing', async () => {
    const fieldsOf = (answer: Loose) => answer.fields.map((one: Loose) => `${one.field} ${one.problem}`);
    expect(fieldsOf(await inviteKit({ email: 'kit', called: ' ', serviceId: undefined }))).toEqual(['email not_an_address', 'called missing', 'serviceId missing']);
    expect(fieldsOf(await inviteKit({ called: 'x'.repeat(61), serviceId: open.as.otherOrganisation.house }))).toEqual(['called too_long', 'serviceId not_a_choice']);
    expect(fieldsOf(await inviteKit({ role: 'administrator' }))).toEqual(['serviceId not_a_choice']);
    const { token } = await inviteKit();
    expect(fieldsOf((await api.nobody.ask(accept, { token, called: '', password: 'kit@open-door.example' })).acceptInvitation)).toEqual(['called missing', 'password too_common']);
    expect((await api.nobody.ask(linkOf, { token })).link.__typename).toBe('InvitationLink');
  });

  it('refuses an address that is taken here, though not one that another organisation knows', async () => {
    expect(await inviteKit({ email: open.as.peerWorker.email.toUpperCase() })).toEqual({ __typename: 'AddressTaken' });
    expect((await inviteKit({ email: open.as.otherOrganisation.email })).__typename).toBe('Invitation');
  });

  it('replaces an invitation nobody took up', async () => {
    const first = await inviteKit();
    const second = await inviteKit({ called: 'Kit Moss', role: 'coordinator' });
    expect(second.accountId).toBe(first.accountId);
    expect((await api.nobody.ask(linkOf, { token: first.token })).link).toEqual({ __typename: 'LinkEnded' });
    expect((await api.nobody.ask(linkOf, { token: second.token })).link).toMatchObject({ called: 'Kit Moss' });
  });

  it('ends by itself after 72 hours', async () => {
    const { token } = await inviteKit();
    api.clock.pass(72 * 60);
    expect((await api.nobody.ask(linkOf, { token })).link).toEqual({ __typename: 'LinkEnded' });
    expect((await api.nobody.ask(accept, { token, called: 'Kit', password: 'the kettle is on' })).acceptInvitation).toEqual({ __typename: 'LinkEnded' });
  });

  it('counts wrong links by place', async () => {
    const { token } = await inviteKit();
    for (let tries = 0; tries < attemptLimits.link.tries; tries += 1) expect((await api.nobody.ask(linkOf, { token: `wrong ${tries}` })).link).toEqual({ __typename: 'LinkEnded' });
    expect((await api.nobody.ask(linkOf, { token })).link).toEqual({ __typename: 'TooManyTries' });
    expect((await api.nobody.ask(accept, { token, called: 'Kit', password: 'the kettle is on' })).acceptInvitation).toEqual({ __typename: 'TooManyTries' });
  });
});

describe('roles', () => {
  it('are given once, however often, and written into the audit once', async () => {
    const { accountId } = open.as.peerWorker;
    api.clock.pass(1);
    for (let times = 0; times < 2; times += 1) {
      const answer = await give(open.as.peerWorker, 'house_lead', open.houses[1]!.id);
      expect(answer.roles.map((one: Loose) => [one.role, one.serviceName])).toEqual([['peer_worker', 'Open Door 1'], ['house_lead', 'Open Door 2']]);
    }
    expect(await audited(accountId)).toEqual([{ what: 'role.given', by: ines.accountId, at: open.houses[1]!.id, detail: 'house_lead' }]);
  });

  it('refuse a service of another organisation, an administrator in one service, and an ended account', async () => {
    const problem = async (who: Persona, role: string, serviceId?: string) => (await give(who, role, serviceId)).fields[0];
    expect(await problem(open.as.peerWorker, 'coordinator', open.as.otherOrganisation.house)).toEqual({ field: 'serviceId', problem: 'not_a_choice', limit: null });
    expect(await problem(open.as.peerWorker, 'administrator', open.house.id)).toMatchObject({ field: 'serviceId', problem: 'not_a_choice' });
    expect(await problem(open.as.peerWorker, 'coordinator')).toMatchObject({ field: 'serviceId', problem: 'missing' });
    await ines.ask(endAccount, { accountId: open.as.secondPeer.accountId });
    expect(await problem(open.as.secondPeer, 'coordinator', open.house.id)).toMatchObject({ field: 'accountId', problem: 'not_a_choice' });
  });

  it('hold at the next request', async () => {
    expect(await open.as.peerWorker.askForError(people)).toBe('NOT_HERE');
    const answer = await give(open.as.peerWorker, 'house_lead', open.house.id);
    expect(await open.as.peerWorker.askForError(people)).toBeNull();
    await ines.ask(takeRole, { roleId: answer.roles.find((one: Loose) => one.role === 'house_lead').id });
    expect(await open.as.peerWorker.askForError(people)).toBe('NOT_HERE');
  });

  it('end the sign-in at once when the last one is taken', async () => {
    const { accountId } = open.as.peerWorker;
    const { takeRole: answer } = await ines.ask(takeRole, { roleId: await roleOf(open.as.peerWorker) });
    expect(answer).toMatchObject({ __typename: 'Person', active: true, roles: [] });
    expect(await open.as.peerWorker.ask('{ me { called } }')).toEqual({ me: null });
    expect((await api.database.admin.query('select ended_at from sessions where account_id = $1', [accountId])).rows).toEqual([{ ended_at: api.clock.now() }]);
    expect(await audited(accountId)).toEqual([{ what: 'role.taken', by: ines.accountId, at: open.house.id, detail: 'peer_worker' }]);
    await give(open.as.peerWorker, 'peer_worker', open.house.id);
    expect(await open.as.peerWorker.ask('{ me { called } }')).toEqual({ me: null });
  });
});

describe('the last administrator', () => {
  it('is neither taken away nor ended, and somebody who has never signed in does not count', async () => {
    await inviteKit({ role: 'administrator', serviceId: undefined });
    expect((await ines.ask(takeRole, { roleId: await roleOf(ines) })).takeRole).toEqual({ __typename: 'LastAdministrator' });
    expect((await ines.ask(endAccount, { accountId: ines.accountId })).endAccount).toEqual({ __typename: 'LastAdministrator' });
    expect(await audited(ines.accountId)).toEqual([]);
    await give(open.as.houseLead, 'administrator');
    expect((await ines.ask(takeRole, { roleId: await roleOf(ines) })).takeRole.__typename).toBe('Person');
    expect(await ines.ask('{ me { called } }')).toEqual({ me: null });
  });

  it('is left when two administrators take the role from each other at the same moment', async () => {
    const service = api.get(PeopleService);
    for (let round = 0; round < 10; round += 1) {
      const { as: { administrator: one, houseLead: other }, id } = await api.given.organisation();
      await api.database.admin.query("update account_roles set role = 'administrator', service_id = null where account_id = $1", [other.accountId]);
      const [ofOne, ofOther] = [await roleOf(one), await roleOf(other)];
      const answers = await Promise.all([service.takeRole({ ...one.ctx(), administrator: true }, ofOther), service.takeRole({ ...other.ctx(), administrator: true }, ofOne)]);
      expect(answers.map((answer) => answer.constructor)).toEqual(expect.arrayContaining([Person, LastAdministrator]));
      const { rows } = await api.database.admin.query("select 1 from account_roles where organisation_id = $1 and role = 'administrator'", [id]);
      expect(rows).toHaveLength(1);
    }
  });
});

describe('ending an account', () => {
  it('ends roles, sign-ins and links at once, and once', async () => {
    const { accountId, email } = open.as.peerWorker;
    for (let times = 0; times < 2; times += 1) {
      expect((await ines.ask(endAccount, { accountId })).endAccount).toMatchObject({ __typename: 'Person', active: false, roles: [] });
    }
    expect(await open.as.peerWorker.ask('{ me { called } }')).toEqual({ me: null });
    expect(await new Browser(api).signIn(email, personaPassword)).toEqual({ __typename: 'WrongSignIn' });
    expect(await audited(accountId)).toEqual([{ what: 'account.ended', by: ines.accountId, at: null, detail: 'peer_worker' }]);
    expect((await ines.ask(people)).people.at(-1)).toMatchObject({ called: 'Ada', active: false });
  });

  it('ends an invitation that is on its way', async () => {
    const { accountId, token } = await inviteKit();
    await ines.ask(endAccount, { accountId });
    expect((await api.nobody.ask(linkOf, { token })).link).toEqual({ __typename: 'LinkEnded' });
  });

  it('can be followed by a new invitation, with a new password and a new authenticator', async () => {
    const { accountId, email } = open.as.peerWorker;
    await new Browser(api).signInFirst(email, personaPassword);
    await ines.ask(endAccount, { accountId });
    const invited = await inviteKit({ email, called: 'Ada' });
    expect(invited.accountId).toBe(accountId);
    expect(await new Browser(api).signIn(email, personaPassword)).toEqual({ __typename: 'WrongSignIn' });
    const { acceptInvitation } = await api.nobody.ask(accept, { token: invited.token, called: 'Ada', password: 'back with a kettle' });
    const hers = new Browser(api);
    expect(await hers.signIn(email, 'back with a kettle', hers.codeOf(acceptInvitation.secret))).toMatchObject({ called: 'Ada' });
  });
});
