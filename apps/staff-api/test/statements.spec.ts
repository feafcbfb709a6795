import { GraphQLSchemaHost } from '@nestjs/graphql';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { newId } from '#peerhouse/kernel';
import { HouseStory, statementCount, testStaffApi, type Persona, type TestStaffApi } from '#peerhouse/testing';

type Ask = [field: string, statements: number, who: (story: HouseStory) => Persona, variables: (ids: Ids) => Record<string, unknown>];
interface Ids { followUp: string; programme: string; person: string; house: string; stay: string; enquiry: string; review: string; closing: string }

const lead = ({ open }: HouseStory) => open.as.houseLead;
const administrator = ({ open }: HouseStory) => open.as.administrator;
const coordinator = ({ open }: HouseStory) => open.as.coordinator;
const peer = ({ open }: HouseStory) => open.as.peerWorker;
const ofProgramme = ({ programme }: Ids) => ({ programmeId: programme });
const ofPerson = ({ person }: Ids) => ({ personId: person });
const ofHouse = ({ house }: Ids) => ({ houseId: house });
const ofService = ({ house }: Ids) => ({ serviceId: house });
const inTouch = (ids: Ids) => ({ ...ofService(ids), about: 'keeping_in_touch' });
const month = (ids: Ids) => ({ ...ofService(ids), kind: 'month', from: '2026-11-01' });

/**
 * Statements of each query, asked for everything it can answer: four to know who asks (begin, context, the session, end),
 * three around each reading, and what it reads. More of them wants a reason in the commit.
 */
const asks: Ask[] = [
  ['me', 18, administrator, () => ({})],
  ['people', 9, lead, () => ({})],
  ['audit', 11, administrator, () => ({})],
  ['machineWork', 9, administrator, () => ({})],
  ['rolesInWords', 4, administrator, () => ({})],
  ['mailGoesOut', 4, administrator, () => ({})],
  ['sending', 8, administrator, () => ({})],
  ['services', 8, administrator, () => ({})],
  ['blueprints', 4, administrator, () => ({})],
  ['charter', 9, lead, ofService],
  ['charterVersions', 9, lead, ofService],
  ['charterForm', 10, lead, ofService],
  ['previewCharter', 11, lead, (ids) => ({ ...ofService(ids), charter: {} })],
  ['forgotten', 9, lead, ofService],
  ['onShift', 9, lead, ofHouse],
  ['handover', 10, lead, ofHouse],
  ['board', 9, lead, ofHouse],
  ['findNights', 9, lead, () => ({ from: '2026-11-03', nights: 3 })],
  ['gettingReady', 8, lead, ofHouse],
  ['closing', 9, lead, ({ closing }) => ({ closingId: closing })],
  ['freeSpaces', 9, lead, (ids) => ({ ...ofHouse(ids), from: '2026-11-02', nights: 3 })],
  ['stays', 8, lead, ofHouse],
  ['stay', 8, lead, ({ stay }) => ({ id: stay })],
  ['enquiries', 10, lead, ofHouse],
  ['waitingList', 11, lead, ofHouse],
  ['now', 13, lead, ofHouse],
  ['enquiry', 12, lead, ({ enquiry }) => ({ id: enquiry })],
  ['houseRights', 14, lead, ofHouse],
  ['rightsShown', 9, lead, ({ stay }) => ({ stayId: stay })],
  ['accompanying', 10, lead, ({ stay }) => ({ stayId: stay })],
  ['sharedWithUs', 9, lead, ({ stay }) => ({ stayId: stay })],
  ['workersHere', 9, lead, ({ stay }) => ({ stay })],
  ['mySuggestions', 9, lead, ({ stay }) => ({ stay })],
  ['guestWords', 10, lead, ({ stay }) => ({ stayId: stay })],
  ['review', 11, lead, ({ review }) => ({ id: review })],
  ['reportPeriods', 9, lead, ofService],
  ['lateMessages', 9, lead, ofService],
  ['report', 10, lead, month],
  ['reportCsv', 10, lead, month],
  ['reportComparison', 10, lead, (ids) => ({ ...month(ids), beside: '2026-10-01' })],
  ['dataDictionary', 4, lead, () => ({})],
  ['matchDesk', 22, coordinator, ofProgramme],
  ['proposals', 22, coordinator, ofProgramme],
  ['matchPerson', 23, coordinator, ofPerson],
  ['peers', 14, coordinator, ofProgramme],
  ['myPeople', 21, peer, ofProgramme],
  ['myAvailability', 13, peer, ofProgramme],
  ['meetings', 13, coordinator, ofPerson],
  ['programmeGroups', 10, peer, ofProgramme],
  ['matchInvitation', 11, peer, ofProgramme],
  ['programmeCosts', 9, coordinator, ofProgramme],
  ['checkIns', 13, lead, inTouch],
  ['followUpOffers', 9, lead, inTouch],
  ['followUps', 10, lead, inTouch],
  ['followUp', 10, lead, ({ followUp }) => ({ followUpId: followUp })],
];
/** Asked by people who are not signed in, for one link. */
const ofNobody = ['link'];

let api: TestStaffApi;
let story: HouseStory;
let ids: Ids;
const few = new Map<string, number>();

beforeAll(async () => {
  api = await testStaffApi();
  story = await HouseStory.begin(api);
  const stay = await story.here({ room: 0, called: 'Jo', hopes: 'to sleep' });
  const enquiry = await story.nearlyAgreed({ room: 1, from: '2026-11-04' });
  const waits = await story.enquiry();
  await api.database.admin.query("update enquiries set state = 'waiting' where id = $1", [waits.id]);
  await story.acts.do(story.open.as.peerWorker, 'tellRights', { stayId: stay.id, texts: ['rights', 'emergency'] });
  await story.acts.do(story.open.as.peerWorker, 'accompany', { stayId: stay.id, input: { kind: 'ring', day: '2026-11-03' } });
  const closing = await story.acts.do(lead(story), 'closeSpace', { spaceId: story.room(2), from: '2026-11-20', to: '2026-11-22', why: 'repair', words: 'the tap' });
  const call = { whom: ['ambulance'], reason: 'medical_emergency', decidedById: story.open.as.secondPeer.accountId, asked: false, told: false };
  const { records: [{ reviewId }] } = await story.acts.do(story.open.as.peerWorker, 'writeDownCall', { houseId: story.open.house.id, input: call });
  const programme = await aProgramme();
  const agreed = await story.acts.do(lead(story), 'agreeFollowUp', { stayId: stay.id, about: 'keeping_in_touch', input: { rhythm: 'once', ways: [{ channel: 'call', address: '555 0123' }], onlyFrom: lead(story).accountId } });
  await api.database.admin.query("update check_ins set state = 'due' where follow_up_id = $1", [agreed.id]);
  ids = { followUp: agreed.id, ...programme, house: story.open.house.id, stay: stay.id, enquiry: enquiry.id, review: reviewId, closing: closing.id };
  await api.database.admin.query(`insert into audit (organisation_id, service_id, at, account_id, what) values ($1, $2, now(), $3, 'names.shown')`, [story.open.id, ids.house, story.open.as.peerWorker.accountId]);
  await story.acts.do(story.open.as.peerWorker, 'writeHandoverLine', { houseId: ids.house, input: { kind: 'house', words: 'Milk is low' } });
  for (const ask of asks) few.set(ask[0], await statementsOf(ask));
  await manyOfEverything();
  await manyInTheProgramme();
});
afterAll(() => api.close());

/** A matching programme beside the house, with the same people in the same roles: Ada meets somebody, somebody waits, and there is a group. */
async function aProgramme(): Promise<{ programme: string; person: string }> {
  const { id, house, as } = story.open;
  const [programme, person] = [newId(), newId()];
  const { admin } = api.database;
  const charter = { ...(parse(readFileSync('infra/blueprints/psseo-tdm.yaml', 'utf8')) as object), phone: '+1 613 555 0100' };
  await admin.query(`insert into services (id, organisation_id, kind, name, time_zone, blueprint, created_at) values ($1, $2, 'programme', 'Bridge', 'America/New_York', 'psseo-tdm', $3)`, [programme, id, api.clock.now()]);
  await admin.query(`insert into charter_versions (id, organisation_id, service_id, version, starts_on, charter, published_at) values ($1, $2, $3, 1, '2020-01-01', $4, $5)`, [newId(), id, programme, charter, api.clock.now()]);
  await admin.query('insert into account_roles (id, organisation_id, account_id, service_id, role, given_at) select gen_random_uuid(), organisation_id, account_id, $2, role, given_at from account_roles where service_id = $1', [house.id, programme]);
  await story.acts.do(as.coordinator, 'setUpPeer', { programmeId: programme, accountId: as.peerWorker.accountId, capacity: 2 });
  const { peers: { [0]: ada } } = await story.acts.do(as.coordinator, 'peers', { programmeId: programme });
  for (const personId of [person, newId()]) await story.acts.do(as.coordinator, 'noteInterest', { programmeId: programme, id: personId, input: { channel: 'ward', called: 'Kay', reach: '555 0111' } });
  await story.acts.do(as.coordinator, 'writeWishes', { personId: person, input: { likes: ['gardening'] } });
  await story.acts.do(as.coordinator, 'askPeer', { personId: person, peerId: ada.id });
  await story.acts.do(as.coordinator, 'sayForPeer', { personId: person, answer: 'yes' });
  await story.acts.do(as.coordinator, 'sayForPerson', { personId: person, answer: 'yes' });
  await story.acts.do(as.coordinator, 'firstMeetingHappened', { personId: person, on: '2026-11-02' });
  await story.acts.do(as.coordinator, 'writeGroup', { programmeId: programme, name: 'Tea', weekday: 1, time: '14:00', place: 'Centre', ledBy: as.peerWorker.accountId });
  return { programme, person };
}

/** A hundred more people in it, each with a peer of their own; and groups. */
async function manyInTheProgramme(): Promise<void> {
  const values = [story.open.id, ids.programme, story.open.as.peerWorker.accountId, api.clock.now()];
  const run = (text: string) => api.database.admin.query(`with given as (select $1::uuid as org, $2::uuid as house, $3::uuid as worker, $4::timestamptz as at) ${text}`, values);
  await run("insert into account_roles (id, organisation_id, account_id, service_id, role, given_at) select gen_random_uuid(), org, a.id, house, 'peer_worker', at from given, accounts a where a.email like '%@x.example'");
  await run("insert into peers (id, organisation_id, service_id, account_id, capacity) select a.id, org, house, a.id, 3 from given, accounts a where a.email like '%@x.example'");
  await run("insert into guests (id, organisation_id, service_id, created_at) select gen_random_uuid(), org, house, at from given, generate_series(1, 100)");
  await run(`insert into companionships (id, organisation_id, service_id, guest_id, charter_version_id, number, channel, interested_at, interested_on, ready) select g.id, org, house, g.id, v.id, 10 + row_number() over (order by g.id), 'ward', at, '2026-11-01', true
    from given join charter_versions v on v.service_id = house join guests g on g.service_id = house where not exists (select from companionships c where c.guest_id = g.id)`);
  await run("insert into companionship_wishes (companionship_id, organisation_id, service_id) select c.id, org, house from given join companionships c on c.service_id = house and c.number > 10");
  await run(`insert into matches (id, organisation_id, service_id, companionship_id, peer_id, proposed_on, peer_yes, person_yes, both_yes_on, met_on) select c.id, org, house, c.id, p.id, '2026-11-01', true, true, '2026-11-01', '2026-11-01'
    from given join peers p on p.service_id = house and p.account_id = worker join companionships c on c.service_id = house and c.number > 10`);
  await run("insert into meeting_series (id, organisation_id, service_id, companionship_id, match_id, from_day, until_day, time, every_days, minutes) select m.id, org, house, m.companionship_id, m.id, '2026-11-01', '2027-11-01', '18:00', 7, 60 from given join matches m on m.service_id = house and m.met_on = '2026-11-01'");
  await run("insert into match_news (id, organisation_id, service_id, companionship_id, peer_id, what, on_day) select gen_random_uuid(), org, house, m.companionship_id, m.peer_id, 'you_can_meet', '2026-11-01' from given join matches m on m.service_id = house");
  await run("insert into programme_groups (id, organisation_id, service_id, name, weekday, time, place, led_by) select gen_random_uuid(), org, house, 'Group ' || n, 1, '14:00', 'Centre', worker from given, generate_series(1, 100) n");
}

/** How many statements reach the database while one request is answered. */
const statementsOf = ([field, , who, variables]: Ask): Promise<number> => statementCount(() => story.acts.do(who(story), field, variables(ids)));

/** A hundred more of each thing in the house, and of houses. */
async function manyOfEverything(): Promise<void> {
  const { id, house, as } = story.open;
  const values = [id, house.id, house.charterVersionId, as.peerWorker.accountId, api.clock.now()];
  // An argument that a statement does not use has no type of its own.
  const run = (text: string) => api.database.admin.query(`with given as (select $1::uuid as org, $2::uuid as house, $3::uuid as version, $4::uuid as worker, $5::timestamptz as at) ${text}`, values);
  const many = 'from given, generate_series(1, 100) n';
  await run(`insert into services (id, organisation_id, kind, name, time_zone, blueprint, created_at) select gen_random_uuid(), org, 'house', 'House ' || n, 'Europe/Oslo', 'afiya-house', at ${many}`);
  await api.database.admin.query("insert into charter_versions (id, organisation_id, service_id, version, starts_on, charter, published_at) select gen_random_uuid(), s.organisation_id, s.id, 1, '2020-01-01', v.charter, v.published_at from services s, charter_versions v where s.name like 'House %' and v.id = $1", [house.charterVersionId]);
  await run(`insert into accounts (id, organisation_id, email, called, password_hash, created_at) select gen_random_uuid(), org, n || '@x.example', 'Name ' || n, 'none', at ${many}`);
  await run("insert into account_roles (id, organisation_id, account_id, service_id, role, given_at) select gen_random_uuid(), org, a.id, house, 'peer_worker', at from given, accounts a where a.email like '%@x.example'");
  await run("insert into shifts (id, organisation_id, service_id, account_id, began_at, ends_at) select gen_random_uuid(), org, house, a.id, at, at + interval '8 hours' from given, accounts a where a.email like '%@x.example'");
  await run(`insert into spaces (id, organisation_id, service_id, name, kind, position) select gen_random_uuid(), org, house, 'More ' || n, 'night', 10 + n ${many}`);
  await run("insert into guests (id, organisation_id, service_id, created_at) select p.id, org, house, at from given, spaces p where p.name like 'More %'");
  await run("insert into stays (id, organisation_id, service_id, guest_id, charter_version_id, state, arrives, leaves, came_in_at, welcome_written_at, created_at) select p.id, org, house, p.id, version, 'here', '2026-11-02', '2026-11-09', at, at, at from given, spaces p where p.name like 'More %'");
  await run(`insert into follow_ups (id, organisation_id, service_id, guest_id, charter_version_id, about, only_from, rhythm, from_day, planned_until, time_zone, quiet_from, quiet_to, language, agreed_at, agreed_on, agreed_with, words_version)
    select p.id, org, house, p.id, version, 'keeping_in_touch', worker, 'only_if_i_ask', '2026-11-02', '2026-11-23', 'America/New_York', '20:00', '09:00', 'en', at, '2026-11-02', 'guest', 1 from given, spaces p where p.name like 'More %'`);
  await run("insert into check_ins (id, organisation_id, service_id, follow_up_id, kind, slot, state, promised_at, due_at) select p.id, org, house, p.id, 'planned', '2026-11-02', 'due', at, at from given, spaces p where p.name like 'More %'");
  await run("insert into claims (id, organisation_id, service_id, space_id, nights, kind, stay_id, made_by, made_at) select gen_random_uuid(), org, house, p.id, '[2026-11-02,2026-11-09)', 'stay', p.id, worker, at from given, spaces p where p.name like 'More %'");
  await run("insert into enquiries (id, organisation_id, service_id, charter_version_id, number, state, channel, space_kind, wants_nights, asked_at, taken_by, created_at) select p.id, org, house, version, 100 + p.position, case when p.position % 2 = 0 then 'waiting' else 'in_conversation' end, 'phone', 'night', 2, at, worker, at from given, spaces p where p.name like 'More %'");
  await run("insert into voices (id, organisation_id, service_id, enquiry_id, voice, answer, written_by, spoken_at) select gen_random_uuid(), org, house, p.id, 'guest', 'yes', worker, at from given, spaces p where p.name like 'More %'");
  await run("insert into claims (id, organisation_id, service_id, space_id, nights, kind, held_for, ends_at, made_by, made_at) select gen_random_uuid(), org, house, p.id, '[2026-11-20,2026-11-22)', 'hold', p.id, at + interval '1 hour', worker, at from given, spaces p where p.name like 'More %'");
  await run(`insert into handover_lines (id, organisation_id, service_id, charter_version_id, kind, words, written_by, written_at) select gen_random_uuid(), org, house, version, 'promise', 'Line ' || n, worker, at ${many}`);
  await run(`insert into forgettings (id, organisation_id, service_id, what, count, forgotten_at) select gen_random_uuid(), org, house, 'stays', 1, at - n * interval '1 day' ${many}`);
  await run("insert into audit (organisation_id, service_id, at, account_id, what) select org, house, at, a.id, 'session.began' from given, accounts a where a.email like '%@x.example'");
  await run(`insert into emergency_calls (id, organisation_id, service_id, charter_version_id, whom, reason, by_policy, called_at, decided_by, asked, told, written_by, written_at, written_late)
    select p.id, org, house, version, '{police}', 'duty_by_law', false, at, worker, false, false, worker, at, false from given, spaces p where p.name like 'More %'`);
  await run("insert into accompanying (id, organisation_id, service_id, stay_id, kind, day, promised_by, promised_at) select gen_random_uuid(), org, house, s.id, 'visit', '2026-11-04', worker, at from given, stays s where s.service_id = house");
  await run("insert into reviews (id, organisation_id, service_id, call_id, decided_by, state, opened_at) select gen_random_uuid(), org, house, p.id, worker, 'open', at from given, spaces p where p.name like 'More %'");
  await run(`insert into facts (organisation_id, service_id, charter_version_id, what, day, written_on, n, channel, outcome) select org, house, version, 'contact', '2026-11-01', '2026-11-01', 1, 'phone', 'lost_touch' ${many}`);
}

describe('the statements of a query', () => {
  it('are counted for every query of the schema: a new one wants a line here', () => {
    expect([...asks.map(([field]) => field), ...ofNobody].sort()).toEqual(Object.keys(api.app.get(GraphQLSchemaHost).schema.getQueryType()!.getFields()).sort());
  });

  it('are counted again with a house that is full of everything', async () => {
    const lengths = async (field: string, variables: object, part?: string) => { const answer = await story.acts.do(lead(story), field, { ...variables }); return (part ? answer[part] : answer).length; };
    expect([await lengths('board', ofHouse(ids), 'spaces'), await lengths('stays', ofHouse(ids)), await lengths('enquiries', ofHouse(ids)), await lengths('onShift', ofHouse(ids)), await lengths('people', {}), await lengths('services', {})])
      .toEqual([103, 101, 103, 103, 107, 103]);
  });

  it.each(asks)('%s: %d, with a hundred more of everything as with few', async (field, statements, ...rest) => {
    expect([few.get(field), await statementsOf([field, statements, ...rest])]).toEqual([statements, statements]);
  });
});
