import { NotHere, policyTable, type Permission } from '#peerhouse/platform';
import { personaPassword, testStaffApi, type GivenOrganisation, type Loose, type TestStaffApi } from '#peerhouse/testing';
import { Browser } from '../../identity/test/browser.js';
import { Shifts } from '../src/shifts.service.js';

const startShift = 'mutation ($house: ID!) { startShift(houseId: $house) { __typename ... on Shift { id houseId beganAt endsAt } ... on AlreadyOnShift { houseName until } } }';
const endShift = 'mutation { endShift { __typename ... on ShiftEnded { at } } }';
const onShift = 'query ($house: ID!) { onShift(houseId: $house) { accountId called } }';
const charter = `query ($house: ID!) { charter(serviceId: $house) { serviceName version startsOn sentences { key heading sentence } starters teams voices outcomes offersWhenFull
  longestNights asksBefore hopes lockBox medication rightsTexts { key heading text } personWord { one many } spaceWord { one many } phone } }`;
const mine = '{ me { services { id name kind timeZone roles may personWord { one many } spaceWord { one } } shift { houseId } } }';

let api: TestStaffApi;
let open: GivenOrganisation;

beforeAll(async () => {
  api = await testStaffApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  open = await api.given.organisation();
});

describe('services and charters', () => {
  const everyone = ['peerWorker', 'coordinator', 'houseLead', 'rightsOfficer', 'administrator', 'otherHouse'] as const;

  it('are seen by everyone of the organisation, by nobody else, and not without signing in', async () => {
    for (const who of everyone) {
      expect((await open.as[who].ask('{ services { name kind } }')).services).toEqual([{ name: 'Open Door 1', kind: 'house' }, { name: 'Open Door 2', kind: 'house' }]);
      expect((await open.as[who].ask(charter, { house: open.house.id })).charter.serviceName).toBe('Open Door 1');
    }
    expect(await open.as.nobody.askForError('{ services { name } }')).toBe('NOT_SIGNED_IN');
    expect(await open.as.nobody.askForError(charter, { house: open.house.id })).toBe('NOT_SIGNED_IN');
    expect(await open.as.otherOrganisation.askForError(charter, { house: open.house.id })).toBe('NOT_HERE');
    expect(await open.as.peerWorker.askForError(charter, { house: 'not an id' })).not.toBeNull();
  });

  it('are told in plain words made from the charter in force', async () => {
    const { charter: told } = await open.as.peerWorker.ask(charter, { house: open.house.id });
    expect(told).toMatchObject({
      version: 1, startsOn: '2016-01-01', starters: ['self'], teams: [], voices: ['guest', 'first_contact', 'second_member'], longestNights: 7, asksBefore: true, hopes: 'asked', lockBox: true,
      medication: 'none', personWord: { one: 'person', many: 'people' }, phone: '+1 413 555 0100', offersWhenFull: ['ring_back', 'directory'],
      outcomes: ['no_space', 'cannot_offer', 'chose_something_else', 'lost_touch', 'not_now'],
    });
    expect(told.sentences.find((one: Loose) => one.key === 'phone').sentence).toContain('+1 413 555 0100');
    expect(told.rightsTexts.map((one: Loose) => one.key)).toEqual(['rights', 'emergency', 'complaints']);
    for (const { text } of told.rightsTexts) expect(text.length).toBeGreaterThan(40);
    expect(told.rightsTexts[2].text).toContain('Noor, at the house');
  });

  it('come into force on their date in the house’s time zone, and not an hour before', async () => {
    const house = open.house;
    await api.database.admin.query(
      `insert into charter_versions (id, organisation_id, service_id, version, starts_on, charter, published_at)
       select gen_random_uuid(), organisation_id, service_id, 2, '2026-12-01', jsonb_set(charter, '{phone}', '"+1 413 555 0200"'), published_at from charter_versions where service_id = $1`, [house.id]);
    const before = api.clock.now();
    api.clock.set(new Date('2026-12-01T04:59:00Z'));
    expect((await open.as.peerWorker.ask(charter, { house: house.id })).charter).toMatchObject({ version: 1, phone: '+1 413 555 0100' });
    api.clock.pass(1);
    expect((await open.as.peerWorker.ask(charter, { house: house.id })).charter).toMatchObject({ version: 2, phone: '+1 413 555 0200', startsOn: '2026-12-01' });
    api.clock.set(before);
  });

  it('offer blueprints to administrators alone', async () => {
    expect((await open.as.administrator.ask('{ blueprints { key } }')).blueprints).toContainEqual({ key: 'afiya-house' });
    expect(await open.as.houseLead.askForError('{ blueprints { key } }')).toBe('NOT_HERE');
    expect(await open.as.nobody.askForError('{ blueprints { key } }')).toBe('NOT_SIGNED_IN');
  });
});

describe('what I may do', () => {
  const held = (role: string, shift: boolean) => (Object.entries(policyTable) as [string, Permission][])
    .filter(([, { roles, reach }]) => (roles as readonly string[]).includes(role) && (shift || reach !== 'shift')).map(([name]) => name);

  it.each([['peerWorker', 'peer_worker'], ['coordinator', 'coordinator'], ['houseLead', 'house_lead'], ['rightsOfficer', 'rights_officer']] as const)(
    'is what the policy table says of a %s off shift', async (who, role) => {
      const { me } = await open.as[who].ask(mine);
      expect(me.services).toEqual([{ id: open.house.id, name: 'Open Door 1', kind: 'house', timeZone: 'America/New_York', roles: [role], may: held(role, false), personWord: { one: 'person', many: 'people' }, spaceWord: { one: 'room' } }]);
      expect(me.shift).toBeNull();
    });

  it('is more on shift, in that house', async () => {
    await open.as.peerWorker.startShift();
    const { me } = await open.as.peerWorker.ask(mine);
    expect(me.shift).toEqual({ houseId: open.house.id });
    expect(me.services[0].may).toEqual(held('peer_worker', true));
    expect(me.services[0].may).toContain('names.show');
  });

  it('is told to administrators for every service', async () => {
    const { me } = await open.as.administrator.ask(mine);
    expect(me.services.map((one: Loose) => [one.name, one.roles])).toEqual([['Open Door 1', ['administrator']], ['Open Door 2', ['administrator']]]);
    expect(me.services[0].may).not.toContain('names.show');
  });

  it('is told with the sign-in itself, before the cookie has come back', async () => {
    const document = `mutation ($email: String!, $code: String) { signIn(email: $email, password: "${personaPassword}", code: $code) {
      __typename ... on AuthenticatorKey { secret } ... on Me { services { name roles } shift { houseId } } } }`;
    await open.as.peerWorker.startShift();
    const hers = new Browser(api);
    const { signIn: { secret } } = (await hers.post(document, { email: open.as.peerWorker.email })).body.data;
    const { signIn } = (await hers.post(document, { email: open.as.peerWorker.email, code: hers.codeOf(secret) })).body.data;
    expect(signIn).toEqual({ __typename: 'Me', services: [{ name: 'Open Door 1', roles: ['peer_worker'] }], shift: { houseId: open.house.id } });
  });
});

describe('a shift', () => {
  const start = async (who: keyof GivenOrganisation['as'], house = open.house.id) => (await open.as[who].ask(startShift, { house })).startShift;

  it('is started by peer workers and leads in their own house, and by nobody else', async () => {
    expect((await start('peerWorker')).__typename).toBe('Shift');
    expect((await start('houseLead')).__typename).toBe('Shift');
    for (const who of ['coordinator', 'rightsOfficer', 'administrator', 'otherHouse', 'otherOrganisation'] as const) {
      expect([who, await open.as[who].askForError(startShift, { house: open.house.id })]).toEqual([who, 'NOT_HERE']);
    }
    expect(await open.as.nobody.askForError(startShift, { house: open.house.id })).toBe('NOT_SIGNED_IN');
    expect(await open.as.nobody.askForError(endShift)).toBe('NOT_SIGNED_IN');
  });

  it('lasts twelve hours at most, and starting it twice is one shift', async () => {
    const first = await start('peerWorker');
    expect(first).toMatchObject({ houseId: open.house.id, beganAt: api.clock.now().toISOString(), endsAt: new Date(api.clock.now().getTime() + 12 * 3_600_000).toISOString() });
    api.clock.pass(30);
    expect(await start('peerWorker')).toEqual(first);
    api.clock.pass(12 * 60 - 30);
    expect((await open.as.peerWorker.ask(mine)).me.shift).toBeNull();
    expect((await start('peerWorker')).id).not.toBe(first.id);
  });

  it('is one house at a time', async () => {
    await api.database.admin.query("insert into account_roles (id, organisation_id, account_id, service_id, role, given_at) values (gen_random_uuid(), $1, $2, $3, 'peer_worker', $4)",
      [open.id, open.as.peerWorker.accountId, open.houses[1]!.id, api.clock.now()]);
    await start('peerWorker');
    expect(await start('peerWorker', open.houses[1]!.id)).toEqual({ __typename: 'AlreadyOnShift', houseName: 'Open Door 1', until: new Date(api.clock.now().getTime() + 12 * 3_600_000).toISOString() });
    expect((await open.as.peerWorker.ask(endShift)).endShift).toEqual({ __typename: 'ShiftEnded', at: api.clock.now().toISOString() });
    expect((await start('peerWorker', open.houses[1]!.id)).__typename).toBe('Shift');
  });

  it('is one, also when it is started from two browsers at the same moment', async () => {
    const shifts = api.get(Shifts);
    const ctx = open.as.peerWorker.ctx();
    const eightTimes = <T>(work: () => Promise<T>) => Promise.all(Array.from({ length: 8 }, work));
    // Connections are opened one after another; only those that are open already really come at the same moment.
    for (let round = 0; round < 5; round += 1) {
      await eightTimes(() => shifts.endShift(ctx));
      const answers = await eightTimes(() => shifts.startShift(ctx, open.house.id));
      expect(new Set(answers.map((answer) => (answer as { id: string }).id)).size).toBe(1);
      expect((await api.database.admin.query('select 1 from shifts where account_id = $1 and ended_at is null', [ctx.accountId])).rowCount).toBe(1);
    }
  });

  it('is refused by the service too, whoever asks it', async () => {
    await expect(api.get(Shifts).startShift(open.as.otherHouse.ctx(), open.house.id)).rejects.toThrow(NotHere);
    await expect(api.get(Shifts).startShift(open.as.otherOrganisation.ctx(), open.house.id)).rejects.toThrow(NotHere);
    await expect(api.get(Shifts).onShift(open.as.otherHouse.ctx(), open.house.id)).rejects.toThrow(NotHere);
  });

  it('ends at once, and ending it twice says so', async () => {
    await start('peerWorker');
    await open.as.peerWorker.ask(endShift);
    expect((await open.as.peerWorker.ask(endShift)).endShift).toEqual({ __typename: 'NotOnShift' });
    expect((await open.as.peerWorker.ask(mine)).me.shift).toBeNull();
  });

  it('is not for a programme, which has no house to be in', async () => {
    await api.database.admin.query("update services set kind = 'programme' where id = $1", [open.house.id]);
    expect(await open.as.peerWorker.askForError(startShift, { house: open.house.id })).toBe('NOT_HERE');
  });
});

describe('who is on shift', () => {
  it('is told by name to those who work in the house', async () => {
    await open.as.secondPeer.startShift();
    await open.as.peerWorker.startShift();
    for (const who of ['peerWorker', 'coordinator', 'houseLead'] as const) {
      expect((await open.as[who].ask(onShift, { house: open.house.id })).onShift.map((one: Loose) => one.called)).toEqual(['Ada', 'Bo']);
    }
    for (const who of ['rightsOfficer', 'otherHouse', 'otherOrganisation', 'administrator'] as const) expect([who, await open.as[who].askForError(onShift, { house: open.house.id })]).toEqual([who, 'NOT_HERE']);
    expect(await open.as.nobody.askForError(onShift, { house: open.house.id })).toBe('NOT_SIGNED_IN');
  });

  it('leaves out shifts that have ended and people whose account was', async () => {
    await open.as.secondPeer.startShift();
    await open.as.peerWorker.startShift();
    await open.as.peerWorker.endShift();
    await api.database.admin.query('update accounts set ended_at = $2 where id = $1', [open.as.secondPeer.accountId, api.clock.now()]);
    expect((await open.as.houseLead.ask(onShift, { house: open.house.id })).onShift).toEqual([]);
  });
});
