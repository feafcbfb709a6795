import { personaPassword, testNow, testStaffApi, type GivenOrganisation, type Loose, type Persona, type TestStaffApi } from '#peerhouse/testing';
import { newAuthenticator } from '../../../infra/commands/new-authenticator.js';
import { attemptLimits } from '../src/attempts.js';
import { AuthenticatorRequests } from '../src/authenticator-requests.service.js';
import { mayConfirm, mayStart } from '../src/authenticator-request.rules.js';
import { LinkForSomebody } from '../src/identity.graphql.js';
import { Browser } from './browser.js';

const start = 'mutation ($accountId: ID!) { startNewAuthenticator(accountId: $accountId) { __typename ... on Person { newAuthenticator { id startedById startedBy endsAt } } ... on InvalidInput { fields { field problem } } } }';
const confirm = 'mutation ($requestId: ID!) { confirmNewAuthenticator(requestId: $requestId) { __typename ... on Invitation { accountId token endsAt } } }';
const callOff = 'mutation ($requestId: ID!) { callOffNewAuthenticator(requestId: $requestId) { newAuthenticator { id } } }';
const setUp = 'mutation ($token: String!, $password: String!) { setUpAuthenticator(token: $token, password: $password) { __typename ... on AuthenticatorKey { secret } } }';
const linkOf = 'query ($token: String!) { link(token: $token) { __typename ... on AuthenticatorLink { organisation called email } } }';

let api: TestStaffApi;
let open: GivenOrganisation;
let ada: Persona;
let rosa: Persona;
let ines: Persona;

beforeAll(async () => {
  api = await testStaffApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  api.clock.set(testNow);
  await api.database.admin.query('delete from attempts');
  open = await api.given.organisation();
  ({ peerWorker: ada, houseLead: rosa, administrator: ines } = open.as);
});

const started = (by: Persona, who: Persona): Promise<Loose> => by.ask(start, { accountId: who.accountId }).then((data) => data.startNewAuthenticator);
const confirmed = (by: Persona, requestId: string): Promise<Loose> => by.ask(confirm, { requestId }).then((data) => data.confirmNewAuthenticator);
const audited = async (who: Persona) => (await api.database.admin.query("select what, account_id as by from audit where about_id = $1 and what <> 'session.began' order by id", [who.accountId])).rows;
const setUpWith = (token: string, password: string): Promise<Loose> => api.nobody.ask(setUp, { token, password }).then((data) => data.setUpAuthenticator);

describe('two people and the one it is about', () => {
  it.each([
    ['ines', 'ada', ['ines', 'rosa'], null], ['ines', 'ines', ['ines', 'rosa'], 'for_yourself'],
    ['ines', 'ada', ['ines'], 'nobody_else'], ['ines', 'rosa', ['ines', 'rosa'], 'nobody_else'],
  ])('%s asks for %s, where %j could help: %s', (actor, person, helpers, problem) => {
    expect(mayStart({ actor, person, helpers })).toBe(problem);
  });

  it.each([['rosa', null], ['ines', 'same_person'], ['ada', 'for_yourself']])('%s confirms what ines asked for ada: %s', (actor, problem) => {
    expect(mayConfirm({ actor, person: 'ada', startedBy: 'ines' })).toBe(problem);
  });
});

describe('a lost authenticator', () => {
  it('is replaced by two people and the person: old codes and sign-ins end, the link and the password set up new codes', async () => {
    const theirs = new Browser(api);
    const old = await theirs.signInFirst(ada.email, personaPassword);
    const { newAuthenticator: request } = await started(ines, ada);
    expect(request).toMatchObject({ startedById: ines.accountId, startedBy: 'Ines', endsAt: new Date(testNow.getTime() + 72 * 3_600_000).toISOString() });
    expect((await started(rosa, ada)).newAuthenticator.id).toBe(request.id);
    expect(await theirs.whoAmI()).toBe('Ada'); // asking alone changes nothing

    const link = await confirmed(rosa, request.id);
    expect(link).toMatchObject({ __typename: 'Invitation', accountId: ada.accountId });
    expect([await theirs.whoAmI(), await ada.ask('{ me { called } }')]).toEqual([null, { me: null }]);
    api.clock.pass(1);
    for (const code of [undefined, new Browser(api).codeOf(old)]) expect((await new Browser(api).signIn(ada.email, personaPassword, code)).__typename).toBe('CodeNeeded');

    expect((await api.nobody.ask(linkOf, { token: link.token })).link).toEqual({ __typename: 'AuthenticatorLink', organisation: 'Open Door', called: 'Ada', email: ada.email });
    expect(await setUpWith(link.token, 'not the password')).toEqual({ __typename: 'WrongSignIn' });
    const { secret } = await setUpWith(link.token, personaPassword);
    expect(await setUpWith(link.token, personaPassword)).toEqual({ __typename: 'LinkEnded' });
    expect((await theirs.signIn(ada.email, personaPassword, theirs.codeOf(secret))).called).toBe('Ada');
    expect(await audited(ada)).toEqual([
      { what: 'authenticator.asked_for', by: ines.accountId }, { what: 'authenticator.ended', by: rosa.accountId }, { what: 'authenticator.set_up_anew', by: ada.accountId },
    ]);
  });

  it('is nobody’s to replace for themselves, nor one person’s alone', async () => {
    expect(await started(ines, ines)).toEqual({ __typename: 'NotForYourself' });
    const { id } = (await started(ines, rosa)).newAuthenticator;
    expect(await confirmed(ines, id)).toEqual({ __typename: 'SecondPersonNeeded' });
    expect(await confirmed(rosa, id)).toEqual({ __typename: 'NotForYourself' });
    expect((await confirmed(open.as.otherHouse, id)).__typename).toBe('Invitation');
  });

  it('says so when nobody else could confirm', async () => {
    await api.database.admin.query("delete from account_roles where organisation_id = $1 and role = 'house_lead'", [open.id]);
    expect(await started(ines, ada)).toEqual({ __typename: 'NobodyElse' });
    expect(await audited(ada)).toEqual([]);
  });

  it('is confirmed once when three do it at the same moment, and never by who is called off meanwhile', async () => {
    const { newAuthenticator: { id } } = await started(ines, ada);
    const service = api.get(AuthenticatorRequests);
    const answers = await Promise.all([rosa, open.as.otherHouse, rosa].map((who) => service.confirm(who.ctx(), id)));
    expect(answers.map((answer) => answer.constructor.name).sort()).toEqual([LinkForSomebody.name, 'RequestEnded', 'RequestEnded']);
    expect((await audited(ada)).filter(({ what }) => what === 'authenticator.ended')).toHaveLength(1);
    const again = (await started(rosa, ada)).newAuthenticator.id;
    expect(await ines.ask(callOff, { requestId: again })).toEqual({ callOffNewAuthenticator: { newAuthenticator: null } });
    await ines.ask(callOff, { requestId: again });
    expect(await confirmed(ines, again)).toEqual({ __typename: 'RequestEnded' });
    expect((await audited(ada)).filter(({ what }) => what === 'authenticator.called_off')).toEqual([{ what: 'authenticator.called_off', by: ines.accountId }]);
  });

  it('ends by itself after three days, and can be asked for again', async () => {
    const { newAuthenticator: { id } } = await started(ines, ada);
    api.clock.pass(72 * 60);
    await api.database.admin.query("update sessions set seen_at = $1, ends_at = $1::timestamptz + interval '1 hour'", [api.clock.now()]);
    expect(await confirmed(rosa, id)).toEqual({ __typename: 'RequestEnded' });
    expect((await started(rosa, ada)).newAuthenticator.id).not.toBe(id);
  });

  it('of an invitation that was not taken up, or an ended account, is none', async () => {
    await api.database.admin.query('update accounts set password_hash = null where id = $1', [ada.accountId]);
    expect(await started(ines, ada)).toEqual({ __typename: 'InvalidInput', fields: [{ field: 'accountId', problem: 'not_a_choice' }] });
  });

  it('leaves its link to nobody who does not know the password: tries are counted with those of signing in', async () => {
    const { newAuthenticator: { id } } = await started(ines, ada);
    const { token } = await confirmed(rosa, id);
    for (let tries = 0; tries < attemptLimits.sign_in_address.tries; tries += 1) expect((await setUpWith(token, `guess number ${tries}`)).__typename).toBe('WrongSignIn');
    expect((await setUpWith(token, personaPassword)).__typename).toBe('TooManyTries');
    api.clock.pass(15);
    expect((await setUpWith(token, personaPassword)).__typename).toBe('AuthenticatorKey');
  });

  it('is asked for, confirmed and called off by administrators and house leads of that organisation alone', async () => {
    const { newAuthenticator: { id: requestId } } = await started(ines, ada);
    for (const key of ['nobody', 'peerWorker', 'coordinator', 'rightsOfficer', 'otherOrganisation'] as const) {
      const expected = key === 'nobody' ? 'NOT_SIGNED_IN' : 'NOT_HERE';
      expect([key, await open.as[key].askForError(start, { accountId: ada.accountId })]).toEqual([key, expected]);
      for (const document of [confirm, callOff]) expect([key, await open.as[key].askForError(document, { requestId })]).toEqual([key, expected]);
    }
  });
});

describe('on the machine', () => {
  it('a link is made for somebody nobody else can help, and it stands in the audit', async () => {
    const old = await new Browser(api).signInFirst(ines.email, personaPassword);
    const answer = await newAuthenticator(api.database.urls.staff, ` ${ines.email.toUpperCase()} `, undefined, api.clock.now());
    const { token } = answer as { token: string };
    expect(await ines.ask('{ me { called } }')).toEqual({ me: null });
    api.clock.pass(1);
    expect((await new Browser(api).signIn(ines.email, personaPassword, new Browser(api).codeOf(old))).__typename).toBe('CodeNeeded');
    expect((await setUpWith(token, personaPassword)).__typename).toBe('AuthenticatorKey');
    expect(await audited(ines)).toEqual([{ what: 'authenticator.ended_on_machine', by: null }, { what: 'authenticator.set_up_anew', by: ines.accountId }]);
  });

  it('an address nobody has, or several organisations have, changes nothing', async () => {
    await api.database.admin.query('update accounts set email = $2 where id = $1', [open.as.otherOrganisation.accountId, ada.email]);
    const of = (address: string, organisation?: string) => newAuthenticator(api.database.urls.staff, address, organisation, api.clock.now());
    expect(await of('nobody@nowhere.example')).toEqual({ problem: expect.stringContaining('Nobody who can sign in') });
    expect(await of(ada.email)).toEqual({ problem: expect.stringContaining('several organisations') });
    expect(await of(ada.email, 'Elsewhere')).toEqual({ problem: expect.stringContaining('Nobody') });
    expect((await ada.ask('{ me { called } }')).me).toEqual({ called: 'Ada' });
    expect(await of(ada.email, 'Open Door')).toEqual({ token: expect.any(String) });
  });
});
