import { policyTable } from '#peerhouse/platform';
import { testStaffApi, type GivenOrganisation, type Loose, type TestStaffApi } from '#peerhouse/testing';

const audit = 'query ($before: Int) { audit(before: $before) { entries { number at who what about service roles } more lines seal } }';
const rolesInWords = '{ rolesInWords { role may { words reach } } }';

let api: TestStaffApi;
let open: GivenOrganisation;
beforeAll(async () => {
  api = await testStaffApi();
  open = await api.given.organisation();
});
afterAll(() => api.close());

describe('the audit, as administrators read it', () => {
  it('says who did what, when, newest first, with names of people who work here and of nobody else', async () => {
    const { administrator, peerWorker } = open.as;
    await administrator.ask('mutation ($accountId: ID!, $serviceId: ID) { giveRole(accountId: $accountId, role: coordinator, serviceId: $serviceId) { __typename } }', { accountId: peerWorker.accountId, serviceId: open.house.id });
    const guest = '11111111-1111-4111-8111-111111111111';
    await api.database.admin.query("insert into audit (organisation_id, at, account_id, what, about_id, service_id, detail) values ($1, $2, $3, 'names.shown', $4, $5, 'Sam Smith')", [open.id, api.clock.now(), peerWorker.accountId, guest, open.house.id]);
    const { audit: page } = await administrator.ask(audit);
    const at = api.clock.now().toISOString();
    expect(page.entries).toEqual([
      { number: 2, at, who: 'Ada', what: 'names.shown', about: null, service: 'Open Door 1', roles: [] },
      { number: 1, at, who: 'Ines', what: 'role.given', about: 'Ada', service: 'Open Door 1', roles: ['coordinator'] },
    ]);
    expect([page.more, page.lines, page.seal]).toEqual([false, 2, expect.stringMatching(/^[0-9a-f]{64}$/)]);
    expect(JSON.stringify(page)).not.toMatch(new RegExp(`${guest}|Sam`));
  });

  it('comes in pages of fifty', async () => {
    await api.database.admin.query("insert into audit (organisation_id, at, what) select $1, now(), 'session.began' from generate_series(1, 60)", [open.id]);
    const { audit: first } = await open.as.administrator.ask(audit);
    expect([first.entries.length, first.entries[0].number, first.more]).toEqual([50, 62, true]);
    const { audit: rest } = await open.as.administrator.ask(audit, { before: first.entries.at(-1).number });
    expect([rest.entries.map((one: Loose) => one.number), rest.more]).toEqual([Array.from({ length: 12 }, (_, n) => 12 - n), false]);
  });

  it('is for administrators, each of their own organisation', async () => {
    for (const key of ['nobody', 'peerWorker', 'houseLead', 'coordinator', 'rightsOfficer', 'otherHouse'] as const) {
      expect([key, await open.as[key].askForError(audit)]).toEqual([key, key === 'nobody' ? 'NOT_SIGNED_IN' : 'NOT_HERE']);
    }
    expect((await open.as.otherOrganisation.ask(audit)).audit).toEqual({ entries: [], more: false, lines: 0, seal: '' });
  });
});

describe('what each role may do, in words', () => {
  it('is what the guards ask: every permission under each role that has it', async () => {
    const { rolesInWords: told } = await open.as.peerWorker.ask(rolesInWords);
    expect(told.map((one: Loose) => one.role)).toEqual(['peer_worker', 'coordinator', 'house_lead', 'rights_officer', 'administrator']);
    for (const { roles, words } of Object.values(policyTable)) {
      const holders = told.filter((one: Loose) => one.may.some((may: Loose) => may.words === words)).map((one: Loose) => one.role);
      expect([words, holders.sort()]).toEqual([words, [...roles].sort()]);
    }
    expect(await open.as.nobody.askForError(rolesInWords)).toBe('NOT_SIGNED_IN');
  });

  it('says each thing in words of its own', () => {
    const words = Object.values(policyTable).map((row) => row.words);
    expect(new Set(words).size).toBe(words.length);
    for (const one of words) expect(one).toMatch(/^[a-z][^.{}]{8,110}$/);
  });
});
