import { testStaffApi, whatChanged, type GivenOrganisation, type Loose, type Persona, type TestStaffApi } from '#peerhouse/testing';
import { withValues, type Raw } from './charter.given.js';

const refusals = '... on Refusal { code }';
const invalid = '... on InvalidInput { fields { field problem limit } }';
const versionsQuery = 'query ($house: ID!) { charterVersions(serviceId: $house) { version startsOn state mayWithdraw quietChanges publishedBy { called } withdrawnBy { called } changes { key before after } } }';
const formQuery = 'query ($house: ID!) { charterForm(serviceId: $house) { version startsOn today charter dayPlaces publishedBy { called } groups { key fields { path } } } }';
const previewQuery = `query ($house: ID!, $charter: CharterValues!) { previewCharter(serviceId: $house, charter: $charter) { __typename ... on CharterPreview { sentences { key } changes { key before after } quietChanges } ${refusals} ${invalid} } }`;
const publishing = `mutation ($house: ID!, $basedOn: Int!, $startsOn: HouseDay!, $charter: CharterValues!) {
  publishCharter(serviceId: $house, basedOn: $basedOn, startsOn: $startsOn, charter: $charter) { __typename ... on CharterVersion { id version startsOn state mayWithdraw } ${refusals} ${invalid} ... on ChangedElsewhere { by at } } }`;
const withdrawing = `mutation ($house: ID!, $version: Int!) { withdrawCharter(serviceId: $house, version: $version) { __typename ... on CharterVersion { version state } ${refusals} ... on VersionInForce { since } ... on ChangedElsewhere { by } } }`;

let api: TestStaffApi;
let open: GivenOrganisation;
let charter: Raw;

beforeAll(async () => { api = await testStaffApi(); });
afterAll(() => api.close());
beforeEach(async () => {
  open = await api.given.organisation();
  ({ charter } = await form());
});

const house = () => ({ house: open.house.id });
const form = async (as: Persona = open.as.houseLead): Promise<Loose> => (await as.ask(formQuery, house())).charterForm;
const versions = async (as: Persona = open.as.peerWorker): Promise<Loose[]> => (await as.ask(versionsQuery, house())).charterVersions;
const publish = async (values: Raw, { basedOn = 1, startsOn = '2026-12-01', as = open.as.houseLead } = {}): Promise<Loose> =>
  (await as.ask(publishing, { ...house(), basedOn, startsOn, charter: withValues(charter, values) })).publishCharter;
const withdraw = async (version: number, as: Persona = open.as.houseLead): Promise<Loose> => (await as.ask(withdrawing, { ...house(), version })).withdrawCharter;
const inForce = async (): Promise<Loose> => (await open.as.peerWorker.ask('query ($house: ID!) { charter(serviceId: $house) { version longestNights } }', house())).charter;

/** A second house lead of the same house. */
async function secondLead(): Promise<Persona> {
  await api.database.admin.query(`insert into account_roles (id, organisation_id, service_id, account_id, role, given_at) values (gen_random_uuid(), $1, $2, $3, 'house_lead', now())`, [open.id, open.house.id, open.as.secondPeer.accountId]);
  return open.as.secondPeer;
}

describe('a new version of the charter', () => {
  it('is made from the last one, in the fields of the schema', async () => {
    const told = await form();
    expect(told).toMatchObject({ version: 1, startsOn: '2016-01-01', today: '2026-11-02', dayPlaces: 0, publishedBy: null });
    expect(told.charter.nights.longest).toBe(7);
    expect(told.groups.map(({ key }: Loose) => key)).toEqual(['service', 'words', 'nights', 'entry', 'stay', 'emergency', 'rights', 'records', 'plans', 'follow_up', 'feedback', 'report']);
  });

  it('is shown before it is published: sentences old and new, what has none, the whole; nothing is kept', async () => {
    const { answer, changed } = await whatChanged(api.database.admin, () => open.as.houseLead.ask(previewQuery, { ...house(), charter: withValues(charter, { 'nights.longest': 10, public: 'words' }) }));
    expect(changed).toEqual({});
    expect(answer.previewCharter).toMatchObject({ __typename: 'CharterPreview', quietChanges: ['public'], changes: [{ key: 'nights', before: expect.stringContaining('7 nights'), after: expect.stringContaining('10 nights') }] });
    expect(answer.previewCharter.sentences.length).toBeGreaterThan(15);
  });

  it('is published from a day on, beside those before it, and holds as that day begins in the house', async () => {
    const { answer, changed } = await whatChanged(api.database.admin, () => publish({ 'nights.longest': 10 }));
    expect(answer).toMatchObject({ __typename: 'CharterVersion', version: 2, startsOn: '2026-12-01', state: 'to_come', mayWithdraw: true });
    expect(changed).toEqual({ charter_versions: '+1', audit: '+1' });
    expect(await versions()).toMatchObject([
      { version: 2, state: 'to_come', mayWithdraw: false, publishedBy: { called: 'Rosa' }, changes: [{ key: 'nights', before: expect.stringContaining('7 nights') }] }, { version: 1, state: 'in_force', changes: [] }]);
    const before = api.clock.now();
    api.clock.set(new Date('2026-12-01T04:59:00Z'));
    expect(await inForce()).toEqual({ version: 1, longestNights: 7 });
    api.clock.pass(1);
    expect(await inForce()).toEqual({ version: 2, longestNights: 10 });
    expect(await withdraw(2)).toEqual({ __typename: 'VersionInForce', code: 'VersionInForce', since: '2026-12-01' });
    api.clock.set(before);
  });

  it('may hold from today', async () => {
    expect(await publish({ 'nights.longest': 10 }, { startsOn: '2026-11-02' })).toMatchObject({ version: 2, state: 'in_force', mayWithdraw: false });
    expect(await inForce()).toEqual({ version: 2, longestNights: 10 });
  });

  it('sent twice with the same is published once', async () => {
    const first = await publish({ 'nights.longest': 10 });
    expect(await publish({ 'nights.longest': 10 })).toEqual(first);
    expect(await versions()).toHaveLength(2);
  });
});

describe('what a stay began under', () => {
  it('stays as it was, whatever is published meanwhile', async () => {
    const { rows: [guest] } = await api.database.admin.query(`insert into guests (id, organisation_id, service_id, created_at) values (gen_random_uuid(), $1, $2, now()) returning id`, [open.id, open.house.id]);
    await api.database.admin.query(`insert into stays (id, organisation_id, service_id, guest_id, charter_version_id, state, arrives, leaves, came_in_at, created_at) values (gen_random_uuid(), $1, $2, $3, $4, 'here', '2026-11-02', '2026-11-05', $5, $5)`, [open.id, open.house.id, guest.id, open.house.charterVersionId, api.clock.now()]);
    const { changed } = await whatChanged(api.database.admin, () => publish({ 'nights.longest': 2 }, { startsOn: '2026-11-02' }));
    expect(changed).toEqual({ charter_versions: '+1', audit: '+1' });
  });
});

describe('taking a version back', () => {
  it('before its day leaves what was in force, for the guests’ application and the worker too', async () => {
    await publish({ 'nights.longest': 10 });
    const { answer, changed } = await whatChanged(api.database.admin, () => withdraw(2));
    expect([answer, changed]).toEqual([{ __typename: 'CharterVersion', version: 2, state: 'withdrawn' }, { charter_withdrawals: '+1', audit: '+1' }]);
    expect(await withdraw(2)).toEqual(answer);
    const before = api.clock.now();
    api.clock.set(new Date('2026-12-02T12:00:00Z'));
    expect(await inForce()).toEqual({ version: 1, longestNights: 7 });
    api.clock.set(before);
    expect(await publish({ 'nights.longest': 9 })).toMatchObject({ version: 3, state: 'to_come' });
    expect((await versions())[0]).toMatchObject({ version: 3, changes: [{ before: expect.stringContaining('7 nights') }] });
  });

  it('is for the last one alone: the one before it is what that was made from', async () => {
    await publish({ 'nights.longest': 10 });
    await publish({ 'nights.longest': 11 }, { basedOn: 2, startsOn: '2026-12-05' });
    expect((await versions(open.as.houseLead)).map(({ version, mayWithdraw }) => [version, mayWithdraw])).toEqual([[3, true], [2, false], [1, false]]);
    expect(await withdraw(2)).toEqual({ __typename: 'ChangedElsewhere', code: 'ChangedElsewhere', by: 'Rosa' });
    expect(await withdraw(1)).toMatchObject({ __typename: 'VersionInForce' });
    expect(await withdraw(3)).toMatchObject({ state: 'withdrawn' });
    expect(await withdraw(2)).toMatchObject({ state: 'withdrawn' });
    expect(await open.as.houseLead.askForError(withdrawing, { ...house(), version: 9 })).toBe('NOT_HERE');
  });
});

describe('what is refused, with nothing changed', () => {
  const refused = async (work: () => Promise<Loose>) => {
    const { answer, changed } = await whatChanged(api.database.admin, work);
    expect(changed).toEqual({});
    return answer;
  };

  it.each<[string, Raw, string, Loose]>([
    ['a day of the past', { 'nights.longest': 10 }, '2026-11-01', { field: 'startsOn', problem: 'past_day', limit: null }],
    ['a day years away', { 'nights.longest': 10 }, '2036-11-01', { field: 'startsOn', problem: 'too_far', limit: 731 }],
    ['no change at all', {}, '2026-12-01', { field: 'charter', problem: 'nothing_changed', limit: null }],
    ['a switch that no charter has', { 'entry.reason_for_leaving': true }, '2026-12-01', { field: 'entry', problem: 'not_a_choice', limit: null }],
    ['a charter without the guest’s voice', { 'entry.voices': ['first_contact'] }, '2026-12-01', { field: 'entry.voices', problem: 'does_not_agree', limit: null }],
    ['another number of rooms', { 'spaces.0.count': 4 }, '2026-12-01', { field: 'spaces', problem: 'not_here', limit: null }],
    ['a house of another organisation to ask', { network: ['00000000-0000-4000-8000-000000000002'] }, '2026-12-01', { field: 'network.0', problem: 'not_a_choice', limit: null }],
  ])('%s', async (_, values, startsOn, problem) => {
    expect(await refused(() => publish(values, { startsOn }))).toEqual({ __typename: 'InvalidInput', code: 'InvalidInput', fields: [problem] });
  });

  it('a day before the version that is to come', async () => {
    await publish({ 'nights.longest': 10 });
    expect(await refused(() => publish({ 'nights.longest': 11 }, { basedOn: 2, startsOn: '2026-11-30' }))).toMatchObject({ fields: [{ field: 'startsOn', problem: 'before_last' }] });
  });

  it('a preview of what is no charter, field by field', async () => {
    const answer = await refused(() => open.as.houseLead.ask(previewQuery, { ...house(), charter: withValues(charter, { 'nights.turns': '', 'follow_up.tries': 9 }) }));
    expect(answer.previewCharter.fields).toEqual([{ field: 'nights.turns', problem: 'missing', limit: null }, { field: 'follow_up.tries', problem: 'too_big', limit: 5 }]);
    for (const nothing of [{}, [], 'charter', null]) {
      const code = nothing === null ? await open.as.houseLead.askForError(previewQuery, { ...house(), charter: nothing }) : (await open.as.houseLead.ask(previewQuery, { ...house(), charter: nothing })).previewCharter.code;
      expect(code).not.toBe('FAULT');
    }
  });

  it('a version made from one that is not the last any more, and says who and when', async () => {
    const other = await secondLead();
    await publish({ 'nights.longest': 10 }, { as: other });
    expect(await refused(() => publish({ 'nights.longest': 9 }))).toEqual({ __typename: 'ChangedElsewhere', code: 'ChangedElsewhere', by: 'Bo', at: '2026-11-02T15:00:00.000Z' });
    await withdraw(2, other);
    expect(await refused(() => publish({ 'nights.longest': 9 }, { basedOn: 2 }))).toMatchObject({ __typename: 'ChangedElsewhere', by: 'Bo' });
  });

  it('all but one of eight that are published at once', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, (_, at) => publish({ 'nights.longest': 10 + at })));
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([...Array.from({ length: 7 }, () => 'ChangedElsewhere'), 'CharterVersion']);
    expect(await versions()).toHaveLength(2);
  });
});

describe('for whom it is', () => {
  it('the house’s lead alone writes; everyone of the organisation sees the versions', async () => {
    for (const who of ['peerWorker', 'coordinator', 'rightsOfficer', 'administrator', 'otherHouse', 'otherOrganisation'] as const) {
      expect(await open.as[who].askForError(publishing, { ...house(), basedOn: 1, startsOn: '2026-12-01', charter })).toBe('NOT_HERE');
      expect(await open.as[who].askForError(withdrawing, { ...house(), version: 1 })).toBe('NOT_HERE');
      expect(await open.as[who].askForError(formQuery, house())).toBe('NOT_HERE');
    }
    expect(await versions(open.as.administrator)).toHaveLength(1);
    expect(await open.as.otherOrganisation.askForError(versionsQuery, house())).toBe('NOT_HERE');
    expect(await open.as.nobody.askForError(versionsQuery, house())).toBe('NOT_SIGNED_IN');
  });
});
