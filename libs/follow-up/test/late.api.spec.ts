import { newId } from '#peerhouse/kernel';
import { testNow, testStaffApi, type GivenOrganisation, type Persona, type TestStaffApi } from '#peerhouse/testing';
import { givenCheckIn, givenFollowUp, type GivenPlace } from './clock.given.js';

const minute = 60_000;
const ask = 'query ($serviceId: ID!) { lateMessages(serviceId: $serviceId) { checkInId messageId why since } }';

let api: TestStaffApi;
let organisation: GivenOrganisation;
let place: GivenPlace;
beforeAll(async () => {
  api = await testStaffApi();
  organisation = await api.given.organisation();
  place = { organisationId: organisation.id, houseId: organisation.house.id, charterVersionId: organisation.house.charterVersionId };
});
afterAll(() => api.close());

const ago = (minutes: number) => new Date(testNow.getTime() - minutes * minute);
async function card(promisedAt: Date, state: string, change = ''): Promise<string> {
  const { id } = await givenFollowUp(api.database.admin, place, ago(9_000));
  const checkIn = await givenCheckIn(api.database.admin, place, id, promisedAt, state);
  if (change) await api.database.admin.query(`update check_ins set ${change} where id = $1`, [checkIn]);
  return checkIn;
}
async function message(checkInId: string, madeAt: Date, waitsFor: string | null): Promise<string> {
  const id = newId();
  await api.database.admin.query("insert into follow_up_messages (id, organisation_id, service_id, follow_up_id, check_in_id, kind, number, state, made_at, next_at, waits_for) select $1, $2, $3, follow_up_id, $4, 'ask', 1, 'waiting', $5, $5, $6 from check_ins where id = $4", [id, place.organisationId, place.houseId, checkInId, madeAt, waitsFor]);
  return id;
}
const late = async (who: Persona, serviceId = place.houseId) => {
  const { data, errors } = await who.tryAsk<{ lateMessages: { checkInId: string; messageId: string | null; why: string; since: string }[] }>(ask, { serviceId });
  return data?.lateMessages ?? errors![0]!.extensions.code;
};

it('tells what is late and why, by ids alone, to those who keep the machine going, and to nobody of another house', async () => {
  const [behind, waits, unheard, nobody] = [await card(ago(3), 'planned'), await card(ago(60), 'asking'), await card(ago(30), 'due', "why = 'may_have_gone_out'"), await card(ago(1_500), 'due')];
  const held = await message(waits, ago(16), 'quiet');
  await message(await card(ago(60), 'asking'), ago(14), 'quiet'); // not long enough
  await card(ago(1), 'planned');
  await card(ago(60), 'due');
  await card(ago(9_000), 'waiting', `due_at = '${new Date(testNow.getTime() + minute).toISOString()}'`);
  const line = (checkInId: string, why: string, since: Date, messageId: string | null = null) => ({ checkInId, messageId, why, since: since.toISOString() });
  const all = [line(nobody, 'by_hand', ago(1_500)), line(unheard, 'may_have_gone_out', ago(30)), line(waits, 'quiet', ago(16), held), line(behind, 'not_looked_at', ago(3))];
  const { administrator, houseLead, coordinator, peerWorker, otherHouse, otherOrganisation, nobody: stranger } = organisation.as;
  for (const who of [administrator, houseLead, coordinator]) expect(await late(who)).toEqual(all);
  expect(await Promise.all([peerWorker, otherHouse, otherOrganisation, stranger].map((who) => late(who)))).toEqual(['NOT_HERE', 'NOT_HERE', 'NOT_HERE', 'NOT_SIGNED_IN']);
  expect(await late(administrator, organisation.houses[1]!.id)).toEqual([]);
});
