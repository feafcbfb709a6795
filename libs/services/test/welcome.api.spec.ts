import { newId } from '#peerhouse/kernel';
import { testGuestApi, testStaffApi, type GivenOrganisation, type TestGuestApi, type TestStaffApi } from '#peerhouse/testing';

let api: TestStaffApi;
let guests: TestGuestApi;
let open: GivenOrganisation;

beforeAll(async () => {
  api = await testStaffApi();
  guests = await testGuestApi(api);
});
afterAll(async () => {
  await guests.close();
  await api.close();
});

const welcome = (at?: string) => guests.phone().do('welcome', at ? { at } : {});
const nobody = { __typename: 'Welcome', organisation: null, houses: [], languages: [] };

describe('the first page of the guest app', () => {
  it('is empty where there is no organisation', async () => {
    expect(await welcome()).toEqual(nobody);
  });

  it('knows the houses of the organisation that the address names, and of the only one where it names none', async () => {
    open = await api.given.organisation();
    const houses = open.houses.map(({ id, name }) => ({ __typename: 'WelcomeHouse', id, kind: 'house', name, phone: '+1 413 555 0100', languages: ['en', 'es'] }));
    const told = { __typename: 'Welcome', organisation: open.id, houses, languages: ['en', 'es'] };
    expect(await welcome(open.id)).toEqual(told);
    // There are two organisations now: without an address it is anybody's guess.
    expect(await welcome()).toEqual(nobody);
    const other = open.as.otherOrganisation;
    expect((await welcome(other.organisationId)).houses).toHaveLength(1);
    await api.database.admin.query('set session_replication_role = replica');
    await api.database.admin.query('delete from services where organisation_id = $1', [other.organisationId]);
    await api.database.admin.query('delete from organisations where id = $1', [other.organisationId]);
    expect(await welcome()).toEqual(told);
  });

  it('is the same empty page for an id that nobody has and for one that is none', async () => {
    expect(await welcome(newId())).toEqual(nobody);
    expect(await guests.phone().do('welcome', { at: 'nobody' })).toEqual(await welcome());
  });

  it('says nothing more when a guest comes or goes', async () => {
    const before = await guests.phone().textOf('welcome', { at: open.id });
    await api.database.admin.query('insert into guests (id, organisation_id, service_id, created_at) values (gen_random_uuid(), $1, $2, now())', [open.id, open.house.id]);
    expect(await guests.phone().textOf('welcome', { at: open.id })).toBe(before);
  });
});
