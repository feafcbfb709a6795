import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { parse } from 'yaml';
import { newId } from '#peerhouse/kernel';
import { readWhole, wholeDocuments, type GivenOrganisation } from '#peerhouse/testing';
import { prepareSection, prepareShare } from '#peerhouse/vault';
import { cardProof } from '../../../libs/vault/src/keys/card.js';
import { bothApis, Guest, right, type BothApis } from '../../../libs/plans/test/given/plans-story.js';

/**
 * Who may ask what of the guest application, about one guest's things: stated once more and not read from the code.
 *
 *   in       answered: about what is asked, or, for an act of one's own, about one's own
 *   -        please sign in
 *   NotHere  there is nothing here
 *   a name   refused by that name
 *
 * The other guest has plans of their own; the former guest has an account and plans, and no house knows them any more. The supporter
 * holds a card and no account. Staff come with their own sign-in of the staff application, whichever their role.
 */
const table = `
  field             | guest        | other guest | former guest | supporter | staff     | nobody

  me                | in           | in          | in           | in        | in        | in
  welcome           | in           | in          | in           | in        | in        | in
  rightsTexts       | in           | in          | in           | in        | in        | in
  openMyVoice       | WrongCode    | WrongCode   | WrongCode    | WrongCode | WrongCode | WrongCode
  sayMyVoice        | WrongCode    | WrongCode   | WrongCode    | WrongCode | WrongCode | WrongCode
  signInWithCode    | WrongCode    | WrongCode   | WrongCode    | WrongCode | WrongCode | WrongCode
  signIn            | NotOpened    | NotOpened   | NotOpened    | NotOpened | NotOpened | NotOpened
  openCard          | in           | in          | in           | in        | in        | in

  heldAboutMe       | in           | in          | in           | -         | -         | -
  seeItDifferently  | in           | NotHere     | NotHere      | -         | -         | -

  myFollowUps       | in           | in          | in           | -         | -         | -
  heldOfMyFollowUps | in           | in          | in           | -         | -         | -
  answerCheckIn     | in           | NotHere     | NotHere      | -         | -         | -
  ringMe            | in           | NotHere     | NotHere      | -         | -         | -
  agreeMyFollowUp   | in           | NotHere     | NotHere      | -         | -         | -
  changeMyFollowUp  | in           | NotHere     | NotHere      | -         | -         | -
  stopMyFollowUp    | in           | NotHere     | NotHere      | -         | -         | -
  beginMyFollowUpAgain | in        | NotHere     | NotHere      | -         | -         | -

  programmes        | in           | in          | in           | in        | in        | in
  sayInterested     | in           | in          | in           | in        | in        | in
  myPeer            | in           | in          | in           | -         | -         | -
  myMeetings        | in           | in          | in           | -         | -         | -
  heldOfMyWays      | in           | in          | in           | -         | -         | -
  seenMyNews        | in           | NotHere     | NotHere      | -         | -         | -
  changeMyWishes    | in           | NotHere     | NotHere      | -         | -         | -
  sayToMeeting      | NotNow       | NotHere     | NotHere      | -         | -         | -
  fixMyFirstMeeting | NotNow       | NotHere     | NotHere      | -         | -         | -
  moveMyMeeting     | in           | NotHere     | NotHere      | -         | -         | -
  cancelMyMeeting   | in           | NotHere     | NotHere      | -         | -         | -
  agreeMyMeetings   | NotNow       | NotHere     | NotHere      | -         | -         | -
  makeMyCalendar    | in           | NotHere     | NotHere      | -         | -         | -
  endMyCalendar     | in           | in          | in           | -         | -         | -
  askForPeerByName  | in           | NotHere     | NotHere      | -         | -         | -
  askForAnother     | in           | NotHere     | NotHere      | -         | -         | -
  goOnAfterAll      | NotNow       | NotHere     | NotHere      | -         | -         | -
  sayToMeanwhile    | NotNow       | NotHere     | NotHere      | -         | -         | -
  meetSomebodyMeanwhile | NotNow   | NotHere     | NotHere      | -         | -         | -
  sayThanks         | in           | NotHere     | NotHere      | -         | -         | -
  imInHospital      | in           | NotHere     | NotHere      | -         | -         | -
  imOutOfHospital   | in           | NotHere     | NotHere      | -         | -         | -
  changeMyLeavingHospital | in     | NotHere     | NotHere      | -         | -         | -
  iMoved            | in           | NotHere     | NotHere      | -         | -         | -
  stopForNow        | in           | NotHere     | NotHere      | -         | -         | -
  imInterestedAgain | in           | NotHere     | NotHere      | -         | -         | -

  vault             | in           | in          | in           | -         | -         | -
  versions          | in           | in          | in           | -         | -         | -
  whoSeesWhat       | in           | in          | in           | -         | -         | -
  whoLooked         | in           | in          | in           | -         | -         | -
  readers           | in           | in          | in           | -         | -         | -
  planOffers        | in           | in          | in           | -         | -         | -
  suggestions       | in           | in          | in           | -         | -         | -
  prove             | NotOpened    | NotOpened   | NotOpened    | -         | -         | -
  createVault       | VaultExists  | VaultExists | VaultExists  | -         | -         | -
  takeHandover      | HandoverEnded | HandoverEnded | HandoverEnded | -     | -         | -
  unsealVault       | in           | NeedsProof  | NeedsProof   | -         | -         | -
  saveSection       | in           | ChangedElsewhere | ChangedElsewhere | -  | -         | -
  shareSections     | in           | ChangedElsewhere | ChangedElsewhere | -  | -         | -
  saveManifest      | ChangedElsewhere | in      | in           | -         | -         | -
  closeSuggestion   | in           | in          | in           | -         | -         | -
  barReader         | in           | in          | NotHere      | -         | -         | -
  allowReader       | in           | in          | NotHere      | -         | -         | -
  keepDevice        | in           | NotHere     | NotHere      | -         | -         | -
  removeDevice      | in           | NotHere     | NotHere      | -         | -         | -
  stopSharing       | in           | NotHere     | NotHere      | -         | -         | -
  stopSharingElsewhere | in        | in          | in           | -         | -         | -
  offerHandover     | in           | in          | in           | -         | -         | -
  replaceCard       | in           | in          | in           | -         | -         | -
  changePassphrase  | in           | in          | in           | -         | -         | -
  endOtherSignIns   | in           | in          | in           | -         | -         | -
  startAgain        | in           | in          | in           | -         | -         | -
  eraseVault        | in           | in          | in           | -         | -         | -
  eraseEverything   | in           | in          | in           | -         | -         | -
  signOut           | in           | in          | in           | in        | in        | in
`;
const actors = ['guest', 'other guest', 'former guest', 'supporter', 'staff', 'nobody'] as const;
type Actor = (typeof actors)[number];
const rows = table.trim().split('\n').slice(1).filter((line) => line.trim()).map((line) => {
  const [field, ...words] = line.split('|').map((cell) => cell.trim());
  return { field: field!, words: Object.fromEntries(actors.map((actor, at) => [actor, words[at]!])) as Record<Actor, string> };
});

let both: BothApis;
let open: GivenOrganisation;
let address: string;
let documents: ReadonlyMap<string, string>;

interface Stage { guest: Guest; cookies: Record<Actor, string[]>; asked: Record<string, Record<string, unknown>> }

beforeAll(async () => {
  both = await bothApis();
  open = await both.staff.given.organisation();
  await open.as.peerWorker.startShift();
  address = both.guests.address;
  documents = wholeDocuments(both.guests.app.get(GraphQLSchemaHost, { strict: false }).schema);
});
afterAll(() => both.close());

const bytes = (length: number) => Buffer.from(randomBytes(length)).toString('base64url');
const plain = (value: object) => JSON.parse(JSON.stringify(value, (_, one: unknown) => (one instanceof Uint8Array ? Buffer.from(one).toString('base64url') : one))) as Record<string, unknown>;

/** The guest's way through a programme: somebody they met today, and the weekly meetings with them. */
async function aWay(guestId: string): Promise<{ programme: string; seriesId: string; slots: string[] }> {
  const { admin } = both.staff.database;
  const [programme, version, peer, way, match, seriesId] = [newId(), newId(), newId(), newId(), newId(), newId()];
  const at = both.staff.clock.now();
  const day = (days: number) => new Date(at.getTime() + days * 86_400_000).toISOString().slice(0, 10);
  const insert = (table: string, values: Record<string, unknown>) => {
    const row = { organisation_id: open.id, ...values };
    return admin.query(`insert into ${table} (${Object.keys(row).join(', ')}) values (${Object.keys(row).map((_, index) => `$${index + 1}`).join(', ')})`, Object.values(row));
  };
  const charter = { ...(parse(readFileSync('infra/blueprints/psseo-tdm.yaml', 'utf8')) as object), phone: '+1 613 555 0100' };
  await insert('services', { id: programme, kind: 'programme', name: 'Programme', time_zone: 'America/New_York', blueprint: 'psseo-tdm', created_at: at });
  const its = { service_id: programme, companionship_id: way };
  await insert('charter_versions', { id: version, service_id: programme, version: 1, starts_on: '2016-01-01', charter, published_at: at });
  await insert('peers', { id: peer, service_id: programme, account_id: open.as.secondPeer.accountId, capacity: 3 });
  await insert('companionships', { id: way, service_id: programme, guest_id: guestId, charter_version_id: version, number: 1, channel: 'ward', interested_at: at, interested_on: day(0), ready: true, first_met_on: day(-1) });
  await insert('companionship_wishes', its);
  await insert('matches', { ...its, id: match, peer_id: peer, proposed_on: day(-1), peer_yes: true, person_yes: true, both_yes_on: day(-1), met_on: day(-1) });
  await insert('peer_places', { service_id: programme, peer_id: peer, place: 1, match_id: match });
  await insert('meeting_series', { ...its, id: seriesId, match_id: match, from_day: day(-1), until_day: day(300), time: '18:00', every_days: 7, minutes: 60 });
  return { programme, seriesId, slots: [day(6), day(13)] };
}

const toAgree = { rhythm: 'days_2_7_30_90', ways: [{ channel: 'call', address: '01632 960 201' }] };

/** What the guest agreed about being in touch, with its first check-in. */
async function inTouch({ phone, guestId }: Guest): Promise<{ id: string; version: number; checkIn: string }> {
  await phone.do('agreeMyFollowUp', { offer: `keeping_in_touch-${guestId}`, input: toAgree });
  const { rows: [row] } = await both.staff.database.admin.query<{ id: string; version: number; checkIn: string }>('select f.id, f.version, c.id as "checkIn" from follow_ups f join check_ins c on c.follow_up_id = f.id where f.guest_id = $1', [guestId]);
  return row!;
}

/** One guest with one of everything, another, and one whom no house knows any more. */
async function stage(): Promise<Stage> {
  await both.staff.database.admin.query('delete from attempts');
  const [guest, other, former] = [await Guest.begin(both, open, open.as.peerWorker), await Guest.begin(both, open, open.as.peerWorker), await Guest.begin(both, open, open.as.peerWorker)];
  const { admin } = both.staff.database;
  await admin.query('delete from guest_account_guests where guest_id = $1', [former.guestId]);
  await admin.query('update guest_sessions set guest_id = null, service_id = null where account_id = (select account_id from guest_locks where vault_id = $1)', [former.open.vault]);
  const night = await guest.section('Ring Sam.');
  const grant = await guest.shareWith('house', open.house.id, [night]);
  const { card } = await guest.shareByCard([night]);
  const device = newId();
  right(await guest.phone.keepDevice(device, new Uint8Array(32).fill(3)));
  const suggestion = await both.acts.do(open.as.peerWorker, 'suggestToGuest', { stay: guest.stayId, words: 'maybe' });
  const way = await aWay(guest.guestId);
  const touch = await inTouch(guest);
  const page = { counter: 2, manifest: bytes(2089) };
  const lock = { passphraseProof: bytes(32), serverShare: bytes(32), wrapPass: bytes(73) };
  const made = (vault: string) => ({ vault, ...lock, vaultProof: bytes(32), card: null, page: { ...page, counter: 1 } });
  const worker = open.as.secondPeer.accountId;
  const staffCookies = Object.values(open.as).flatMap((who) => (who === open.as.nobody ? [] : [`__Host-peerhouse-staff=${who.secret}`, `__Host-peerhouse-guest=${who.secret}`]));
  return {
    guest, cookies: { 'guest': [guest.phone.cookie], 'other guest': [other.phone.cookie], 'former guest': [former.phone.cookie], 'supporter': [''], 'staff': staffCookies, 'nobody': [''] },
    asked: {
      openMyVoice: { code: 'AAAA-AAAA-AAAA' }, sayMyVoice: { code: 'AAAA-AAAA-AAAA', answer: 'yes' }, signInWithCode: { code: 'AAAA-AAAA-AAAA' }, signIn: { who: { vault: guest.open.vault }, proof: { passphrase: bytes(32) } },
      openCard: { proof: Buffer.from(cardProof(card)).toString('base64url') }, seeItDifferently: { stay: guest.stayId, line: 'nights', words: 'not so' }, vault: { have: [] }, versions: { section: night, before: 9 },
      prove: { vault: guest.open.vault, proof: { passphrase: bytes(32) } }, createVault: { input: made(newId()) }, startAgain: { get input() { return made(newId()); } }, takeHandover: { proof: bytes(32) }, unsealVault: { vault: guest.open.vault },
      saveSection: { input: plain(right(prepareSection(guest.open, night, new Uint8Array(1), guest.saving)).request) },
      shareSections: { input: plain(right(prepareShare(guest.open, { grant: { id: newId(), reader: 'house', to: open.house.id, name: 'us', sections: [night], until: guest.inDays(3) } }, guest.saving)).request) },
      saveManifest: { input: { page, drop: [] } }, closeSuggestion: { id: suggestion.id }, barReader: { worker }, allowReader: { worker }, keepDevice: { device, secret: Buffer.alloc(32, 3).toString('base64url') }, removeDevice: { device },
      programmes: { at: open.id }, sayInterested: { at: open.id, programmeId: way.programme, ticket: newId(), input: { called: 'Fay' } }, askForPeerByName: { called: 'Bo' },
      changeMyWishes: { input: { likes: ['gardening'] } }, sayToMeeting: { answer: 'yes', match: newId() }, fixMyFirstMeeting: { on: guest.inDays(3).slice(0, 10) }, askForAnother: { meanwhile: true, than: newId() }, sayToMeanwhile: { answer: 'yes', question: newId() }, iMoved: { place: 'Kingston' },
      moveMyMeeting: { seriesId: way.seriesId, slot: way.slots[0], day: way.slots[0], time: '17:00' }, cancelMyMeeting: { seriesId: way.seriesId, slot: way.slots[1] }, agreeMyMeetings: { day: guest.inDays(9).slice(0, 10), time: '17:00' },
      answerCheckIn: { id: touch.checkIn, says: 'good' }, ringMe: touch, changeMyFollowUp: { ...touch, input: toAgree }, stopMyFollowUp: touch, beginMyFollowUpAgain: touch, agreeMyFollowUp: { offer: `match-${guest.guestId}`, input: toAgree },
      stopSharing: { grant }, offerHandover: { offer: { proof: bytes(32), wrap: bytes(73) } }, replaceCard: { card: null }, changePassphrase: { input: { ...lock, alsoPhones: false } },
    },
  };
}

/** `in`, the name of a refusal, or of an error as the table has it. */
async function ask(field: string, cookie: string, variables: Record<string, unknown> = {}): Promise<string> {
  const response = await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', cookie }, body: JSON.stringify({ query: documents.get(field), variables }) });
  const { data, errors } = (await response.json()) as { data?: Record<string, unknown>; errors?: { message: string; extensions: { code: string } }[] };
  if (errors) return { NOT_SIGNED_IN: '-', NOT_HERE: 'NotHere' }[errors[0]!.extensions.code] ?? `${errors[0]!.extensions.code} ${errors[0]!.message}`;
  const answer = (readWhole(data) as Record<string, { __typename?: string; code?: string } | null>)[field];
  // A refusal is named as its type is; other answers may hold a code too.
  return answer?.code !== undefined && answer.code === answer.__typename ? answer.code : 'in';
}

/** Everything of that guest's, but that somebody looked or tried. */
async function theirs({ guest }: Stage): Promise<string> {
  const { admin } = both.staff.database;
  const { vault } = guest.open;
  const { rows: [row] } = await admin.query<{ all: string }>(`select jsonb_build_array(
    (select jsonb_agg(to_jsonb(t) order by t.vault_id) from guest_locks t where account_id = mine.id), (select to_jsonb(t) from plan_vaults t where vault_id = $1), (select jsonb_agg(to_jsonb(t) order by section_id, version) from plan_versions t where vault_id = $1),
    (select jsonb_agg(to_jsonb(t) order by id) from plan_grants t where vault_id = $1), (select jsonb_agg(to_jsonb(t) order by grant_id, section_id) from keys.house_keys t join plan_grants g on g.id = t.grant_id where g.vault_id = $1),
    (select jsonb_agg(to_jsonb(t) order by id) from guest_devices t where account_id = mine.id), (select jsonb_agg(to_jsonb(t) order by id) from plan_suggestions t where account_id = mine.id), (select jsonb_agg(to_jsonb(t)) from plan_barred t where account_id = mine.id),
    (select jsonb_agg(id order by id) from guest_sessions where account_id = mine.id and ended_at is null), (select jsonb_agg(to_jsonb(t)) from guest_notes t where stay_id in (select id from stays where guest_id = $2)),
    (select jsonb_agg(to_jsonb(t) order by id) from follow_ups t where guest_id = $2), (select jsonb_agg(to_jsonb(c) order by c.id) from check_ins c join follow_ups f on f.id = c.follow_up_id where f.guest_id = $2)) as all
    from (select account_id as id from guest_locks where vault_id = $1) mine`, [vault, guest.guestId]);
  return JSON.stringify(row!.all);
}

describe('the table', () => {
  it('has a line for each root field of the guest application, and no other: say in it who may ask', () => {
    expect(rows.map(({ field }) => field).sort()).toEqual([...documents.keys()].sort());
  });
});

describe('as everybody, about one guest’s things', () => {
  let there: Stage;
  beforeAll(async () => { there = await stage(); });
  /** What the guest's own act leaves nothing of. */
  const ends = ['eraseVault', 'eraseEverything', 'startAgain', 'changePassphrase', 'unsealVault', 'saveSection', 'shareSections', 'endOtherSignIns', 'signOut', 'stopSharing', 'replaceCard', 'removeDevice', 'askForAnother'];

  it.each(rows)('$field', async ({ field, words }) => {
    const before = await theirs(there);
    const told: Partial<Record<Actor, string[]>> = {};
    const asked = async (actor: Actor) => {
      const answers = new Set<string>();
      for (const cookie of there.cookies[actor]) {
        await both.staff.database.admin.query('delete from attempts; delete from guest_tries'); // tries are counted elsewhere
        answers.add(await ask(field, cookie, there.asked[field]));
      }
      told[actor] = [...answers];
    };
    for (const actor of actors.filter((one) => one !== 'guest')) await asked(actor);
    expect(await theirs(there)).toBe(before); // whatever they were answered, the guest’s things are as they were
    await asked('guest');
    expect(told).toEqual(Object.fromEntries(actors.map((actor) => [actor, [words[actor]]])));
    if (ends.includes(field)) there = await stage();
  });
});
