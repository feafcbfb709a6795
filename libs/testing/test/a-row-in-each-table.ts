import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { newId } from '#peerhouse/kernel';
import type { GivenOrganisation } from '#peerhouse/testing';

type Insert = (table: string, values: Record<string, unknown>) => Promise<unknown>;
/** How often it was done: an account's name is nobody else's. */
let made = 0;

/** The guest whose rows were made. */
export interface MadeRows { guestId: string; stayId: string; enquiryId: string; accountId: string; signInName: string; vaultId: string; grantIds: string[]; cardProof: Buffer }

/**
 * Puts one row that belongs to the first house into each table that `given.organisation` leaves empty, so that "shows no
 * rows" means something. A new table wants a line here.
 */
export async function aRowInEachTable(admin: pg.Client, { id, house, as: { peerWorker } }: Pick<GivenOrganisation, 'id' | 'house' | 'as'>, at: Date): Promise<MadeRows> {
  made += 1;
  const [guestId, stayId, enquiryId] = [newId(), newId(), newId()];
  const insert = (table: string, values: Record<string, unknown>) => {
    const row = { organisation_id: id, ...values };
    const names = Object.keys(row);
    return admin.query(`insert into ${table} (${names.join(', ')}) values (${names.map((_, index) => `$${index + 1}`).join(', ')})`, Object.values(row));
  };
  const inHouse = (table: string, values: Record<string, unknown>) => insert(table, { service_id: house.id, ...values });
  const later = new Date(at.getTime() + 3_600_000);
  await insert('one_time_links', { id: newId(), account_id: peerWorker.accountId, purpose: 'invitation', token_hash: `link ${house.id}`, ends_at: later });
  const askedFor = newId();
  await insert('accounts', { id: askedFor, email: `lost@${house.id}.example`, called: 'Lou', created_at: at });
  await insert('mails', { id: newId(), account_id: askedFor, kind: 'access_given', about: `mail ${house.id}`, state: 'sent', made_at: at, next_at: at });
  await insert('authenticator_requests', { id: newId(), account_id: askedFor, started_by: peerWorker.accountId, started_at: at, ends_at: later });
  await inHouse('charter_withdrawals', { charter_version_id: await aPlannedVersion(admin, id, house.id, at), withdrawn_by: peerWorker.accountId, withdrawn_at: at });
  await inHouse('audit', { at, account_id: peerWorker.accountId, what: 'names.shown' });
  const shiftId = newId();
  await inHouse('shifts', { id: shiftId, account_id: peerWorker.accountId, began_at: at, ends_at: later, ended_at: at });
  await inHouse('guests', { id: guestId, created_at: at });
  await inHouse('guest_names', { guest_id: guestId, called: 'Sam' });
  await inHouse('guest_codes', { id: newId(), guest_id: guestId, code_hash: `code ${house.id}`, given_by: peerWorker.accountId, ends_at: later });
  await inHouse('guest_sessions', { id: newId(), guest_id: guestId, token_hash: `session ${house.id}`, began_at: at, seen_at: at, ends_at: later });
  await inHouse('stays', { id: stayId, guest_id: guestId, charter_version_id: house.charterVersionId, state: 'here', arrives: '2026-11-02', leaves: '2026-11-05', came_in_at: at, created_at: at });
  await inHouse('stay_hopes', { stay_id: stayId, hopes: 'to sleep' });
  await inHouse('guest_notes', { id: newId(), stay_id: stayId, line: 'nights', words: 'I said two', written_at: at });
  await inHouse('guest_messages', { id: newId(), stay_id: stayId, kind: 'plan_not_followed', day: '2026-11-02', what: 'We rang.', why: 'We were afraid.', decided_by: 'Ada', written_by: 'Ada', written_at: at });
  await inHouse('handover_lines', { id: newId(), charter_version_id: house.charterVersionId, kind: 'promise', words: 'Help with the letter', stay_id: stayId, written_by: peerWorker.accountId, written_at: at });
  await inHouse('handover_reads', { shift_id: shiftId, account_id: peerWorker.accountId, read_at: at });
  await inHouse('claims', { id: newId(), space_id: house.spaces[0]!.id, nights: '[2026-11-02,2026-11-05)', kind: 'stay', stay_id: stayId, made_at: at });
  await inHouse('closing_versions', { id: newId(), closing_id: newId(), version: 1, space_id: house.spaces[0]!.id, first_night: '2026-11-20', until: '2026-11-22', why: 'repair', words: 'the tap', written_by: peerWorker.accountId, written_at: at });
  await inHouse('enquiries', { id: enquiryId, charter_version_id: house.charterVersionId, number: 1, state: 'open', channel: 'phone', space_kind: 'night', asked_at: at, taken_by: peerWorker.accountId, created_at: at });
  await inHouse('enquiry_people', { enquiry_id: enquiryId, called: 'Kay', reach: '555 0111' });
  await inHouse('enquiry_codes', { id: newId(), enquiry_id: enquiryId, code_hash: `voice ${house.id}`, given_by: peerWorker.accountId, given_at: at, ends_at: later });
  await inHouse('voices', { id: newId(), enquiry_id: enquiryId, voice: 'guest', answer: 'yes', spoken_at: at });
  await inHouse('facts', { charter_version_id: house.charterVersionId, what: 'contact', day: '2026-11-02', written_on: '2026-11-02', n: 1 });
  const [callId, deviationId] = [newId(), newId()];
  const done = { charter_version_id: house.charterVersionId, decided_by: peerWorker.accountId, told: false, written_by: peerWorker.accountId, written_at: at, written_late: false };
  await inHouse('emergency_calls', { ...done, id: callId, whom: ['ambulance'], reason: 'medical_emergency', by_policy: true, called_at: at, asked: false });
  await inHouse('deviations', { ...done, id: deviationId, kind: 'held', day: '2026-11-02' });
  await inHouse('reviews', { id: newId(), call_id: callId, decided_by: peerWorker.accountId, state: 'open', opened_at: at });
  await inHouse('rights_texts_shown', { id: newId(), charter_version_id: house.charterVersionId, language: 'en', key: 'rights', heading: 'Your rights', words: 'Yours.', hash: 'a'.repeat(64), first_shown_on: '2026-11-02' });
  await inHouse('accompanying', { id: newId(), stay_id: stayId, kind: 'ring', day: '2026-11-03', line: 'ward 4', promised_by: peerWorker.accountId, promised_at: at });
  await inHouse('felt_sheets', { id: newId(), made_to: 'no', kept_in: 'no', left_out: 'yes', passed_over: 'no', afraid: 'rather_not' });
  await inHouse('enquiry_numbers', { last: 1 });
  await inHouse('forgettings', { id: newId(), what: 'stays', count: 1, forgotten_at: at });
  await aWay(inHouse, { guestId, charterVersionId: house.charterVersionId, workerId: peerWorker.accountId }, at);
  await aFollowUp(inHouse, { guestId, charterVersionId: house.charterVersionId, workerId: peerWorker.accountId }, at);
  await insert('outbox', { name: 'StayBegan', payload: '{}', created_at: at });
  const account = await aGuestAccount(insert, { guestId, serviceId: house.id, signInName: `maple-otter-${10 + (made % 90)}` }, at);
  await inHouse('guest_events', { id: newId(), guest_id: guestId, kind: 'code_made', who: 'Ada', at });
  const plan = await aPlan(insert, { ...account, houseId: house.id, stayId, workerId: peerWorker.accountId }, at);
  return { guestId, stayId, enquiryId, ...account, ...plan };
}

/** A way through a programme with a peer, their meetings, and a group. */
async function aWay(insert: Insert, { guestId, charterVersionId, workerId }: { guestId: string; charterVersionId: string; workerId: string }, at: Date): Promise<void> {
  const [peer, way, match, series, group] = [newId(), newId(), newId(), newId(), newId()];
  const day = '2026-11-02';
  const its = { companionship_id: way };
  await insert('peers', { id: peer, account_id: workerId, capacity: 2 });
  await insert('peers_away', { id: newId(), peer_id: peer, from_day: day });
  await insert('companionships', { id: way, guest_id: guestId, charter_version_id: charterVersionId, number: 1, channel: 'ward', interested_at: at, interested_on: day });
  await insert('companionship_wishes', its);
  await insert('companionship_reach', { ...its, reach: '555 0111' });
  await insert('matches', { ...its, id: match, peer_id: peer, proposed_on: day, peer_yes: true, person_yes: true, both_yes_on: day, met_on: day });
  await insert('peer_places', { peer_id: peer, place: 1, match_id: match });
  await insert('kept_apart', { ...its, peer_id: peer, kind: 'not_again', said_by: 'peer' });
  await insert('match_news', { ...its, id: newId(), peer_id: peer, what: 'you_can_meet', on_day: day });
  await insert('meeting_series', { ...its, id: series, match_id: match, from_day: day, until_day: '2027-11-02', time: '18:00', every_days: 7, minutes: 60 });
  await insert('meeting_changes', { ...its, series_id: series, slot: day, cancelled: true });
  await insert('meeting_marks', { ...its, series_id: series, slot: day, match_id: match, how: 'happened', minutes: 60 });
  await insert('calendar_feeds', { id: newId(), companionship_id: way, guest_id: guestId, secret_hash: `feed ${way}`, language: 'en', made_at: at });
  await insert('programme_groups', { id: group, name: 'Tea', weekday: 3, time: '14:00', place: 'Centre', led_by: workerId });
  await insert('group_meetings', { group_id: group, day, people: 7 });
}

/** A follow-up to keep in touch, with a check-in that was asked by text and answered in words. */
async function aFollowUp(insert: Insert, { guestId, charterVersionId, workerId }: { guestId: string; charterVersionId: string; workerId: string }, at: Date): Promise<void> {
  const [followUp, checkIn] = [newId(), newId()];
  const its = { follow_up_id: followUp };
  const sealed = { kek_no: 1, sealed: randomBytes(40) };
  await insert('follow_ups', {
    id: followUp, guest_id: guestId, charter_version_id: charterVersionId, about: 'keeping_in_touch', rhythm: 'once', from_day: '2026-11-02', days: [7], planned_until: '2026-11-23', time_zone: 'Europe/London',
    quiet_from: '20:00', quiet_to: '09:00', language: 'en', agreed_at: at, agreed_on: '2026-11-02', agreed_with: 'guest', words_version: 1,
  });
  await insert('follow_up_ways', { ...its, ...sealed, id: newId(), place: 1, channel: 'text', reached_by: `reached ${followUp}` });
  await insert('follow_up_never', { ...its, id: newId(), channel: 'call' });
  await insert('follow_up_not_from', { ...its, account_id: workerId });
  await insert('check_ins', { ...its, id: checkIn, kind: 'planned', slot: '2026-11-09', state: 'due', promised_at: at, due_at: at, asked: 1, tries: 1, last_try_at: at, why: 'wrote' });
  await insert('follow_up_messages', { ...its, id: newId(), check_in_id: checkIn, kind: 'ask', number: 1, channel: 'text', state: 'sent', made_at: at, next_at: at, claimed_at: at, handed_over: 1, settled_at: at });
  await insert('check_in_words', { id: newId(), place: 1, check_in_id: checkIn, ...sealed, written_at: at });
}

/** A version whose day is far off. */
async function aPlannedVersion(admin: pg.Client, organisationId: string, serviceId: string, at: Date): Promise<string> {
  const id = newId();
  await admin.query("insert into charter_versions (id, organisation_id, service_id, version, starts_on, charter, published_at) values ($1, $2, $3, 99, '2099-01-01', '{}', $4)", [id, organisationId, serviceId, at]);
  return id;
}

/** An account with a lock, a phone, a handover and a sign-in of its own. */
async function aGuestAccount(insert: Insert, { guestId, serviceId, signInName }: { guestId: string; serviceId: string; signInName: string }, at: Date) {
  const [accountId, vaultId, deviceId] = [newId(), newId(), newId()];
  const bytes = (length: number) => randomBytes(length);
  await insert('guest_accounts', { id: accountId, sign_in_name: signInName, made_at: at });
  await insert('guest_account_guests', { guest_id: guestId, service_id: serviceId, account_id: accountId, tied_at: at });
  await insert('guest_locks', { vault_id: vaultId, account_id: accountId, state: 'active', kdf: 1, pepper_no: 1, verifier: bytes(32), wrap_pass: bytes(73), vault_proof: bytes(32), made_at: at });
  await insert('guest_devices', { id: deviceId, account_id: accountId, secret_proof: bytes(32), seen_on: '2026-11-02' });
  await insert('guest_handovers', { vault_id: vaultId, proof: bytes(32), wrap: bytes(73), until: new Date(at.getTime() + 600_000) });
  await insert('guest_events', { id: newId(), account_id: accountId, kind: 'opened_by_card', at });
  await insert('keys.lock_shares', { vault_id: vaultId, kek_no: 1, sealed: bytes(73) });
  return { accountId, vaultId, signInName };
}

/** A vault with a section that is shared with the house and by a card, read by a worker, with a suggestion and a reader who is barred. */
async function aPlan(insert: Insert, { vaultId, accountId, houseId, stayId, workerId }: { vaultId: string; accountId: string; houseId: string; stayId: string; workerId: string }, at: Date) {
  const [sectionId, toHouse, byCard, cardProof] = [newId(), newId(), newId(), randomBytes(32)];
  await insert('plan_vaults', { vault_id: vaultId, counter: 1, manifest: randomBytes(2089) });
  await insert('plan_versions', { vault_id: vaultId, section_id: sectionId, version: 1, ct: randomBytes(2089), wrap: randomBytes(105), saved_on: '2026-11-02' });
  const share = { vault_id: vaultId, words_version: 1, made_at: at };
  await insert('plan_grants', { ...share, id: toHouse, reader: 'house', house_id: houseId, stay_id: stayId });
  await insert('plan_grants', { ...share, id: byCard, reader: 'card', card_proof: cardProof });
  await insert('keys.house_keys', { grant_id: toHouse, section_id: sectionId, version: 1, kek_no: 1, sealed: randomBytes(110) });
  await insert('keys.card_keys', { grant_id: byCard, section_id: sectionId, version: 1, kek_no: 1, sealed: randomBytes(146) });
  await insert('plan_looks', { id: newId(), vault_id: vaultId, grant_id: toHouse, section_id: sectionId, version: 1, worker_id: workerId, house_id: houseId, reader_name: 'Ada', at });
  await insert('plan_suggestions', { id: newId(), account_id: accountId, worker_id: workerId, worker_name: 'Ada', stay_id: stayId, kek_no: 1, sealed: randomBytes(60), made_at: at, until: new Date(at.getTime() + 7 * 86_400_000) });
  await insert('plan_barred', { id: newId(), account_id: accountId, worker_id: workerId, said_at: at });
  return { grantIds: [toHouse, byCard], cardProof };
}
