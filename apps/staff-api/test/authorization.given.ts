import { getNamedType, getNullableType, isEnumType, isInputObjectType, isListType, isNonNullType, type GraphQLArgument, type GraphQLInputField, type GraphQLInputType } from 'graphql';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type pg from 'pg';
import { parse } from 'yaml';
import { newId } from '#peerhouse/kernel';
import { testKeyring, type GivenHouse } from '#peerhouse/testing';
import { fromBase64url, houseKeyBytes, isRefused, sealAtRest } from '#peerhouse/vault';
import { sealSection } from '../../../libs/vault/src/keys/section.js';

/** One of everything a root field can be asked about, in one house. */
export interface Target { followUpId: string; checkInId: string; houseId: string; serviceId: string; spaceId: string; stayId: string; leftStayId: string; enquiryId: string; closedEnquiryId: string; waitingEnquiryId: string; claimId: string; closingId: string; closingIds: string[]; calledOffId: string; accountId: string; roleId: string; requestId: string; recordId: string; reviewId: string; promiseId: string; lineId: string; grant: string; section: string; suggestionId: string; programmeId: string; personId: string; peerId: string; seriesId: string; groupId: string }

/** Puts it there: somebody staying, somebody asking with a space held, a space out of use, a worker with a role, a count. */
export async function target(admin: pg.Client, organisationId: string, house: GivenHouse, at: Date, author: string | null = null): Promise<Target> {
  const ids: Target = { followUpId: newId(), checkInId: newId(), houseId: house.id, serviceId: house.id, spaceId: house.spaces[2]!.id, stayId: newId(), leftStayId: newId(), enquiryId: newId(), closedEnquiryId: newId(), waitingEnquiryId: newId(), claimId: newId(), closingId: '', closingIds: [], calledOffId: newId(), accountId: newId(), roleId: newId(), requestId: newId(), recordId: newId(), reviewId: newId(), promiseId: newId(), lineId: newId(), grant: newId(), section: newId(), suggestionId: newId(), programmeId: newId(), personId: newId(), peerId: newId(), seriesId: newId(), groupId: newId() };
  const guestId = newId();
  const insert = (table: string, values: Record<string, unknown>) => {
    const row = { organisation_id: organisationId, ...values };
    const names = Object.keys(row);
    return admin.query(`insert into ${table} (${names.join(', ')}) values (${names.map((_, index) => `$${index + 1}`).join(', ')})`, Object.values(row));
  };
  const inHouse = (table: string, values: Record<string, unknown>) => insert(table, { service_id: house.id, ...values });
  const claim = (values: Record<string, unknown>) => inHouse('claims', { id: newId(), made_at: at, nights: '[2026-11-02,2026-11-05)', ...values });
  await insert('accounts', { id: ids.accountId, email: `kit@${house.id}.example`, called: 'Kit', password_hash: 'none', created_at: at });
  await inHouse('account_roles', { id: ids.roleId, account_id: ids.accountId, role: 'peer_worker', given_at: at });
  const helperId = newId();
  await insert('accounts', { id: helperId, email: `helper@${house.id}.example`, called: 'Lou', created_at: at });
  await insert('authenticator_requests', { id: ids.requestId, account_id: ids.accountId, started_by: helperId, started_at: at, ends_at: new Date(at.getTime() + 3_600_000) });
  await inHouse('guests', { id: guestId, created_at: at });
  await inHouse('guest_names', { guest_id: guestId, called: 'Sam' });
  const stay = { guest_id: guestId, charter_version_id: house.charterVersionId, arrives: '2026-11-02', came_in_at: at, welcome_written_at: at, created_at: at };
  await inHouse('stays', { ...stay, id: ids.stayId, state: 'here', leaves: '2026-11-05' });
  await inHouse('stays', { ...stay, id: ids.leftStayId, state: 'left', leaves: '2026-11-02', left_at: at, leaving_written_at: at, planned_leaves: '2026-11-03', left_from: ids.spaceId, how: 'other' });
  await claim({ space_id: house.spaces[0]!.id, kind: 'stay', stay_id: ids.stayId });
  const enquiry = { charter_version_id: house.charterVersionId, channel: 'phone', space_kind: 'night', wants_nights: 2, asked_at: at, taken_by: ids.accountId, created_at: at };
  await inHouse('enquiries', { ...enquiry, id: ids.enquiryId, number: 1, state: 'open' });
  await inHouse('enquiry_codes', { id: newId(), enquiry_id: ids.enquiryId, code_hash: `voice ${house.id}`, given_by: ids.accountId, given_at: at, ends_at: new Date(at.getTime() + 3_600_000) });
  await inHouse('enquiries', { ...enquiry, id: ids.closedEnquiryId, number: 2, state: 'closed', outcome: 'lost_touch', closed_by: ids.accountId, closed_at: at, ring_back_on: '2026-11-02' });
  await inHouse('enquiries', { ...enquiry, id: ids.waitingEnquiryId, number: 3, state: 'waiting', heard_at: '2026-10-01' });
  await claim({ space_id: house.spaces[1]!.id, kind: 'hold', held_for: ids.enquiryId, ends_at: new Date(at.getTime() + 3_600_000) });
  ids.closingId = ids.claimId;
  ids.closingIds = [ids.claimId];
  await claim({ id: ids.claimId, space_id: ids.spaceId, kind: 'closure', why: 'repair', nights: '[2026-12-20,2026-12-22)' });
  const closing = { closing_id: ids.calledOffId, space_id: ids.spaceId, first_night: '2026-12-26', until: '2026-12-28', why: 'repair', written_at: at };
  await inHouse('closing_versions', { id: newId(), ...closing, version: 1 });
  await inHouse('closing_versions', { id: newId(), ...closing, version: 2, called_off: true });
  const done = { charter_version_id: house.charterVersionId, decided_by: ids.accountId, written_by: ids.accountId, written_at: at, written_late: false, told: false };
  await inHouse('emergency_calls', { ...done, id: ids.recordId, whom: ['ambulance'], reason: 'medical_emergency', by_policy: true, called_at: at, asked: false });
  await inHouse('accompanying', { id: ids.promiseId, stay_id: ids.stayId, kind: 'ring', day: '2026-11-03', promised_by: ids.accountId, promised_at: at });
  await inHouse('reviews', { id: ids.reviewId, call_id: ids.recordId, decided_by: ids.accountId, state: 'open', opened_at: at, what_we_did: 'rang', what_differently: 'ring a peer', what_changes: 'a list' });
  await inHouse('handover_lines', { id: ids.lineId, charter_version_id: house.charterVersionId, kind: 'promise', words: 'Help with the letter', written_by: ids.accountId, written_at: at });
  await inHouse('facts', { charter_version_id: house.charterVersionId, what: 'contact', day: '2026-11-02', written_on: '2026-11-02', n: 1, channel: 'phone', outcome: 'lost_touch' });
  await inHouse('follow_ups', {
    id: ids.followUpId, guest_id: guestId, charter_version_id: house.charterVersionId, about: 'keeping_in_touch', rhythm: 'only_if_i_ask', from_day: '2026-11-02', planned_until: '2026-11-23', time_zone: 'America/New_York', quiet_from: '20:00', quiet_to: '09:00',
    language: 'en', agreed_at: at, agreed_on: '2026-11-02', agreed_with: 'guest', words_version: 1,
  });
  await inHouse('check_ins', { id: ids.checkInId, follow_up_id: ids.followUpId, kind: 'planned', slot: '2026-11-02', state: 'due', promised_at: at, due_at: at });
  await aProgramme(admin, insert, { ...ids, author: author ?? ids.accountId }, at);
  await aShare(insert, { ...ids, guestId, author: author ?? ids.accountId }, at);
  return ids;
}

/** A programme beside the house, with the same people in the same roles: a peer with somebody they met today, somebody who covers, and a group. */
async function aProgramme(admin: pg.Client, insert: (table: string, values: Record<string, unknown>) => Promise<unknown>, { houseId, programmeId, personId, peerId, seriesId, groupId, accountId, author }: Target & { author: string }, at: Date): Promise<void> {
  const charter = { ...(parse(readFileSync('infra/blueprints/psseo-tdm.yaml', 'utf8')) as object), phone: '+1 613 555 0100' };
  const [versionId, guestId, matchId] = [newId(), newId(), newId()];
  const inProgramme = (table: string, values: Record<string, unknown>) => insert(table, { service_id: programmeId, ...values });
  await insert('services', { id: programmeId, kind: 'programme', name: 'Programme', time_zone: 'America/New_York', blueprint: 'psseo-tdm', created_at: at });
  await inProgramme('charter_versions', { id: versionId, version: 1, starts_on: '2016-01-01', charter, published_at: at });
  await admin.query('insert into account_roles (id, organisation_id, account_id, service_id, role, given_at) select gen_random_uuid(), organisation_id, account_id, $2, role, given_at from account_roles where service_id = $1', [houseId, programmeId]);
  await inProgramme('guests', { id: guestId, created_at: at });
  await inProgramme('peers', { id: peerId, account_id: author, capacity: 3 });
  if (author !== accountId) await inProgramme('peers', { id: newId(), account_id: accountId, capacity: 3 });
  await inProgramme('companionships', { id: personId, guest_id: guestId, charter_version_id: versionId, number: 1, channel: 'ward', interested_at: at, interested_on: '2026-11-02', ready: true, first_met_on: '2026-11-02' });
  const its = { companionship_id: personId };
  await inProgramme('companionship_wishes', its);
  await inProgramme('companionship_reach', its);
  await inProgramme('matches', { ...its, id: matchId, peer_id: peerId, proposed_on: '2026-11-02', peer_yes: true, person_yes: true, both_yes_on: '2026-11-02', met_on: '2026-11-02' });
  await inProgramme('peer_places', { peer_id: peerId, place: 1, match_id: matchId });
  await inProgramme('meeting_series', { ...its, id: seriesId, match_id: matchId, from_day: '2026-11-02', until_day: '2027-11-02', time: '18:00', every_days: 7, minutes: 60 });
  await inProgramme('programme_groups', { id: groupId, name: 'Tea', weekday: 1, time: '14:00', place: 'Centre', led_by: author });
}

/** A section that the guest shares with the house until the end of the stay, sealed as it has to be, and a suggestion of the author's. */
async function aShare(insert: (table: string, values: Record<string, unknown>) => Promise<unknown>, { houseId, guestId, stayId, grant, section, suggestionId, author }: Target & { guestId: string; author: string }, at: Date): Promise<void> {
  const { keks: { 1: kek } } = JSON.parse(readFileSync(testKeyring(), 'utf8')) as { keks: { 1: { key: string } } };
  const [account, vault, kekKey] = [newId(), newId(), fromBase64url(kek.key)!];
  const place = { vault, section, version: 1 };
  const sealed = sealSection(new Uint8Array(Buffer.from('Ring Sam.')), place);
  if (isRefused(sealed)) throw new Error(sealed.code);
  await insert('guest_accounts', { id: account, sign_in_name: `maple-otter-${10 + (accounts += 1)}`, made_at: at });
  await insert('guest_account_guests', { guest_id: guestId, service_id: houseId, account_id: account, tied_at: at });
  await insert('guest_locks', { vault_id: vault, account_id: account, state: 'active', kdf: 1, pepper_no: 1, verifier: randomBytes(32), wrap_pass: randomBytes(73), vault_proof: randomBytes(32), made_at: at });
  await insert('plan_vaults', { vault_id: vault, counter: 1, manifest: randomBytes(2089) });
  await insert('plan_versions', { vault_id: vault, section_id: section, version: 1, ct: sealed.ciphertext, wrap: randomBytes(105), saved_on: '2026-11-02' });
  await insert('plan_grants', { id: grant, vault_id: vault, reader: 'house', house_id: houseId, stay_id: stayId, words_version: 1, made_at: at });
  await insert('keys.house_keys', { grant_id: grant, section_id: section, version: 1, kek_no: 1, sealed: sealAtRest(kekKey, houseKeyBytes({ sectionKey: sealed.sectionKey, label: 'Bad nights' }), { table: 'house_keys', key: [grant, section] }) });
  const words = sealAtRest(kekKey, new Uint8Array(Buffer.from('maybe')), { table: 'plan_suggestions', key: [suggestionId] });
  await insert('plan_suggestions', { id: suggestionId, account_id: account, worker_id: author, worker_name: 'Ada', stay_id: stayId, kek_no: 1, sealed: words, made_at: at, until: new Date(at.getTime() + 7 * 86_400_000) });
}
/** How many there are: a sign-in name is one account's. */
let accounts = 0;

/** What `id` is the id of, and where it has to be one that has come to its end; null: left out here, as whoever asks may. */
const idOf: Record<string, keyof Target | null> = {
  'agreeFollowUp.personId': null, 'followUpOffers.personId': null, ...Object.fromEntries(['agreeFollowUp', 'changeFollowUp', 'beginFollowUpAgain'].flatMap((field) => ['keeps', 'onlyFrom', 'notFrom', 'usedAgain'].map((name) => [`${field}.${name}`, null]))),
  'sayHowItWas.way': null, 'noteInterest.id': 'groupId', 'noteInterest.again': null, 'setUpPeer.id': null, 'writeGroup.id': null, 'writeGroup.ledBy': 'accountId', 'writeWishes.asksFor': null, 'askForAnotherByPhone.than': null, 'sayForPerson.match': null, 'sayForPeer.match': null, 'answerProposal.match': null, 'seenMyNews.upTo': null, 'sayForCover.question': null, 'sayForPersonOfCover.question': null, 'answerProposal.question': null,
  'stay.id': 'stayId', 'makeSignInCode.stay': 'stayId', 'suggestToGuest.stay': 'stayId', 'mySuggestions.stay': 'stayId', 'workersHere.stay': 'stayId', 'typeInShare.stay': 'stayId', 'typeInShare.worker': null, 'typeInBar.stay': 'stayId', 'typeInBar.worker': 'accountId', 'takeBackTypedBar.stay': 'stayId', 'takeBackTypedBar.worker': 'accountId', 'withdrawSuggestion.id': 'suggestionId', 'enquiry.id': 'enquiryId', 'changeEnquiry.id': 'enquiryId', 'takeEnquiry.id': null, 'writeHandoverLine.id': null, 'writeHandoverLine.stayId': null, 'undoLeaving.stayId': 'leftStayId', 'closeAgain.closingId': 'calledOffId', 'reopenEnquiry.enquiryId': 'closedEnquiryId', 'closeEnquiry.otherHouse': null, 'stillWaits.enquiryId': 'waitingEnquiryId', 'leaveWaitingList.enquiryId': 'waitingEnquiryId', 'correctEnquiry.enquiryId': 'closedEnquiryId', 'markRung.enquiryId': 'closedEnquiryId',
  'writeDownCall.id': null, 'writeDownCall.decidedById': 'accountId', 'tellPlanNotFollowed.id': null, 'tellPlanNotFollowed.decidedById': 'accountId', 'writeDownDeviation.id': null, 'writeDownDeviation.decidedById': 'accountId', 'review.id': 'reviewId', 'accompany.id': null, 'correctArrival.stayId': 'leftStayId', 'correctLeaving.stayId': 'leftStayId', 'writeDownHere.id': null, 'handInSheet.id': null, 'writeReview.byWhomId': 'accountId' };

/** Something sensible to type, by `field.argument` or by name; what may be left out and is not here is left out. */
const typed: Record<string, unknown> = {
  about: 'keeping_in_touch', rhythm: 'once', says: 'talked',
  'noteInterest.channel': 'ward', 'sayForPerson.answer': 'yes', 'sayForPeer.answer': 'yes', 'sayForCover.answer': 'yes', 'sayForPersonOfCover.answer': 'yes', 'answerProposal.answer': 'yes', amount: 100, 'writeProgrammeCost.day': '2026-11-02', capacity: 3, apart: true, meanwhile: true, 'nameCover.until': '2026-12-01', on: '2026-11-02', slot: '2026-11-09', 'countGroup.day': '2026-11-02', day: '2026-11-10', time: '18:00', people: 7, weekday: 1, 'writeGroup.place': 'Centre', place: 'Kingston', likes: ['gardening'],
  'report.from': '2026-11-01', 'reportCsv.from': '2026-11-01', 'reportComparison.from': '2026-11-01', beside: '2026-10-01', 'freeSpaces.kind': 'night',
  'markRung.rung': true, waits: true, 'writeHandoverLine.kind': 'practical', 'writeHandoverLine.words': 'Milk', from: '2026-12-01', to: '2026-12-02', leaves: '2026-11-04', nights: 2, version: 1, why: 'repair', what: 'We rang.', channel: 'phone', voice: 'guest', answer: 'not_sure', outcome: 'lost_touch', how: 'moved_on', leavesOn: '2026-12-31',
  'writeDownHere.since': '2026-10-20', 'correctArrival.at': '2026-11-02T14:00:00Z', 'accompany.kind': 'ring', 'accompany.day': '2026-12-01', done: true, madeTo: 'no', keptIn: 'no', leftOut: 'no', passedOver: 'no', afraid: 'no', whom: ['ambulance'], reason: 'medical_emergency', kind: 'held', asked: true, told: true,
  charter: {}, basedOn: 1, startsOn: '2026-12-01',
  'suggestToGuest.words': 'maybe', 'typeInShare.words': 'What helps me', texts: ['rights'], hopes: 'to sleep', email: 'robin@elsewhere.example', called: 'Robin', password: 'the kettle is on', token: 'nobody-made-this-link', organisation: 'Another Door',
  blueprint: 'afiya-house', name: 'River House', timeZone: 'America/New_York', phone: '+1 413 555 0199', rightsOfficer: 'Noor', rightsOutsideName: 'Law Center', rightsOutsideWay: '+1 617 555 0100', spaces: ['Room 1'],
};

/** Arguments of a root field made from their types, about that target. An argument nobody thought of is an error with words. */
export function argumentsOf(field: string, args: readonly GraphQLArgument[], about: Target): Record<string, unknown> {
  return Object.fromEntries(args.map((argument) => [argument.name, valueOf(field, argument, about)]));
}

function valueOf(field: string, { name, type }: GraphQLArgument | GraphQLInputField, about: Target): unknown {
  const named = getNamedType(type as GraphQLInputType);
  const given = idOf[`${field}.${name}`];
  if (given === null) return undefined;
  if (named.name === 'ID') {
    const key = given ?? (name as keyof Target);
    if (!(key in about)) throw new Error(`${field}(${name}) takes an id: say in authorization.given.ts what it is the id of`);
    return about[key];
  }
  if (isEnumType(named)) return named.getValues()[0]!.name;
  if (isInputObjectType(named)) return Object.fromEntries(Object.values(named.getFields()).map((part) => [part.name, valueOf(field, part, about)]).filter(([, value]) => value !== undefined));
  const known = [`${field}.${name}`, name].find((key) => key in typed);
  // A name that means something else in its list form is not taken for it.
  if (known && Array.isArray(typed[known]) === isListType(getNullableType(type as GraphQLInputType))) return typed[known];
  if (isNonNullType(type)) throw new Error(`${field}(${name}: ${String(type)}) wants a value: say one in authorization.given.ts`);
  return undefined;
}

/** Keeps what is in every table, and puts back, past all triggers and rules, what is not as it was: for the next cell. */
export class Keeper {
  private constructor(private readonly admin: pg.Client, private readonly back: ReadonlyMap<string, string>, private readonly sums: string, private readonly kept: Sums) {}

  static async keep(admin: pg.Client): Promise<Keeper> {
    const { rows } = await admin.query<{ name: string; columns: string }>(
      `select c.relname as name, string_agg(quote_ident(a.attname), ', ' order by a.attnum) filter (where a.attgenerated = '') as columns
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'migrations' group by c.relname`);
    await admin.query(`create schema kept; ${rows.map(({ name }) => `create table kept.${name} as table public.${name}`).join('; ')}`);
    const back = new Map(rows.map(({ name, columns }) => [name, `delete from ${name}; insert into ${name} (${columns}) overriding system value select ${columns} from kept.${name}`]));
    // All of what is in a table in two numbers: a row or a letter more or less makes others.
    const sums = rows.map(({ name }) => `select '${name}' as name, concat(count(*), ' ', sum(hashtextextended(t::text, 0))) as sum from ${name} t`).join(' union all ');
    return new Keeper(admin, back, sums, await sumsOf(admin, sums));
  }

  async putBack(): Promise<void> {
    const changed = [...await sumsOf(this.admin, this.sums)].filter(([name, sum]) => this.kept.get(name) !== sum);
    if (changed.length > 0) await this.admin.query(`begin; set local session_replication_role = replica; ${changed.map(([name]) => this.back.get(name)!).join('; ')}; commit`);
  }
}

type Sums = ReadonlyMap<string, string>;

async function sumsOf(admin: pg.Client, text: string): Promise<Sums> {
  const { rows } = await admin.query<{ name: string; sum: string }>({ name: 'sums', text });
  return new Map(rows.map(({ name, sum }) => [name, sum]));
}
