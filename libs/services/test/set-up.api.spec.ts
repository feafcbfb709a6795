import { testStaffApi, type GivenOrganisation, type Loose, type TestStaffApi } from '#peerhouse/testing';
import { makeSetUpLink } from '../../../infra/seed/set-up-link.js';
import { Browser } from '../../identity/test/browser.js';

const setUp = `mutation ($token: String!, $input: SetUpInput!) { setUp(token: $token, input: $input) {
  __typename ... on AuthenticatorKey { secret } ... on InvalidInput { fields { field problem limit } } } }`;
const linkOf = 'query ($token: String!) { link(token: $token) { __typename ... on SetUpLink { blueprints { key name kind words } } } }';
const setUpHouse = `mutation ($input: SetUpHouseInput!) { setUpHouse(input: $input) {
  __typename ... on Service { id name kind timeZone blueprint } ... on InvalidInput { fields { field problem limit } } } }`;
const house = {
  blueprint: 'afiya-house', name: 'Oak House', timeZone: 'Pacific/Auckland', phone: '+64 9 555 0100',
  rightsOfficer: 'Noor, at the house', rightsOutsideName: 'Advocacy Service', rightsOutsideWay: '0800 555 050', spaces: [] as string[],
};
const input = { organisation: 'Oak Trust', called: 'Ines', email: 'ines@oak.example', password: 'the kettle is on', house };

let api: TestStaffApi;
const link = () => makeSetUpLink(api.database.urls.owner, api.clock.now());
const rows = async (text: string, values: unknown[] = []) => (await api.database.admin.query(text, values)).rows;

beforeAll(async () => {
  api = await testStaffApi();
});
afterAll(() => api.close());

describe('setting up a real organisation', () => {
  it('is for whoever holds the link, which replaces an older one and stands beside the demo alone', async () => {
    await api.database.admin.query("insert into organisations (id, name, demo, created_at) values (gen_random_uuid(), 'Demo', true, $1)", [api.clock.now()]);
    const first = (await link())!;
    const second = (await link())!;
    expect((await api.nobody.ask(linkOf, { token: first })).link).toEqual({ __typename: 'LinkEnded' });
    const { link: open } = await api.nobody.ask(linkOf, { token: second });
    expect(open.blueprints).toContainEqual(expect.objectContaining({ key: 'afiya-house', name: 'Afiya House', kind: 'house' }));
    expect((await api.nobody.ask(setUp, { token: first, input })).setUp).toEqual({ __typename: 'LinkEnded' });
  });

  it('says field by field what needs another look, and keeps the link', async () => {
    const token = (await link())!;
    const nothing = { organisation: '', called: '', email: 'ines', password: 'short', house: { ...house, name: '', timeZone: 'Oak', phone: '', rightsOfficer: ' ', rightsOutsideName: '', rightsOutsideWay: '', blueprint: 'no-house', spaces: ['A', 'A'] } };
    const { setUp: answer } = await api.nobody.ask(setUp, { token, input: nothing });
    expect(answer.fields.map((one: Loose) => `${one.field} ${one.problem}`)).toEqual([
      'organisation missing', 'called missing', 'email not_an_address', 'password too_short',
      'house.blueprint not_a_choice', 'house.name missing', 'house.timeZone not_a_time_zone', 'house.phone missing',
      'house.rightsOfficer missing', 'house.rightsOutsideName missing', 'house.rightsOutsideWay missing', 'house.spaces.1 twice',
    ]);
    expect(await rows('select 1 from organisations where not demo')).toEqual([]);
    expect((await api.nobody.ask(linkOf, { token })).link.__typename).toBe('SetUpLink');
  });

  it('ends by itself after 72 hours', async () => {
    const token = (await link())!;
    api.clock.pass(72 * 60);
    expect((await api.nobody.ask(setUp, { token, input })).setUp).toEqual({ __typename: 'LinkEnded' });
  });

  it('makes organisation, administrator and house in one act, once, and no link is made after it', async () => {
    const token = (await link())!;
    const answers = (await Promise.all([1, 2].map(() => api.nobody.ask(setUp, { token, input })))).map((answer) => answer.setUp);
    expect(answers.map((answer) => answer.__typename).sort()).toEqual(['AuthenticatorKey', 'LinkEnded']);
    expect(await rows('select name, demo from organisations where not demo')).toEqual([{ name: 'Oak Trust', demo: false }]);
    expect(await rows("select name, kind, time_zone, blueprint from services where name = 'Oak House'")).toEqual([{ name: 'Oak House', kind: 'house', time_zone: 'Pacific/Auckland', blueprint: 'afiya-house' }]);
    expect(await rows('select p.name, p.kind, p.kept, p.position from spaces p join services s on s.id = p.service_id order by position'))
      .toEqual([1, 2, 3].map((position) => ({ name: `Room ${position}`, kind: 'night', kept: false, position })));
    // In Auckland it is already tomorrow: 2 November 15:00 UTC, three days on.
    expect(await rows("select version, starts_on::text, charter->>'phone' as phone from charter_versions")).toEqual([{ version: 1, starts_on: '2026-11-06', phone: '+64 9 555 0100' }]);
    expect(await rows("select what, detail from audit where what <> 'session.began' order by id")).toEqual([
      { what: 'organisation.set_up', detail: null }, { what: 'role.given', detail: 'administrator' }, { what: 'house.set_up', detail: 'afiya-house' },
    ]);
    expect(await link()).toBeNull();

    const { secret } = answers.find((answer) => answer.__typename === 'AuthenticatorKey');
    const hers = new Browser(api);
    expect(await hers.signIn(input.email, input.password, hers.codeOf(secret))).toMatchObject({ called: 'Ines', organisation: 'Oak Trust', demo: false });
    const { body } = await hers.post('{ me { administrator services { name roles } } charter: services { id } }');
    expect(body.data.me).toEqual({ administrator: true, services: [{ name: 'Oak House', roles: ['administrator'] }] });
  });
});

describe('opening another house', () => {
  let open: GivenOrganisation;
  beforeEach(async () => {
    open = await api.given.organisation();
  });

  it('is for administrators alone', async () => {
    expect(await open.as.nobody.askForError(setUpHouse, { input: house })).toBe('NOT_SIGNED_IN');
    for (const who of ['peerWorker', 'houseLead', 'coordinator', 'rightsOfficer'] as const) expect([who, await open.as[who].askForError(setUpHouse, { input: house })]).toEqual([who, 'NOT_HERE']);
  });

  it('lays out the spaces as they were named, in the administrator’s own organisation, and gives nobody a role', async () => {
    const { setUpHouse: service } = await open.as.administrator.ask(setUpHouse, { input: { ...house, name: 'Elm House', spaces: ['Blue', 'Green'] } });
    expect(service).toMatchObject({ __typename: 'Service', name: 'Elm House', kind: 'house', timeZone: 'Pacific/Auckland', blueprint: 'afiya-house' });
    expect(await rows('select name from spaces where service_id = $1 order by position', [service.id])).toEqual([{ name: 'Blue' }, { name: 'Green' }]);
    expect(await rows('select organisation_id as id from services where id = $1', [service.id])).toEqual([{ id: open.id }]);
    expect(await rows('select 1 from account_roles where service_id = $1', [service.id])).toEqual([]);
    expect(await rows('select what, account_id as by, detail from audit where service_id = $1', [service.id])).toEqual([{ what: 'house.set_up', by: open.as.administrator.accountId, detail: 'afiya-house' }]);
    expect((await open.as.otherOrganisation.ask('{ services { name } }')).services).toEqual([{ name: 'Far Away 1' }]);
  });

  it('says what needs another look', async () => {
    const { setUpHouse: answer } = await open.as.administrator.ask(setUpHouse, { input: { ...house, name: '', timeZone: '' } });
    expect(answer.fields).toEqual([{ field: 'name', problem: 'missing', limit: null }, { field: 'timeZone', problem: 'not_a_time_zone', limit: null }]);
  });
});
