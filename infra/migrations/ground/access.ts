interface Access { grant: string; see: string; write?: string }
interface Rule { table: string; roles: Partial<Record<'staff' | 'guest' | 'worker' | 'owner', Access>> }

// Each value is asked in a sub-select: once a statement instead of once a row.
const ours = 'organisation_id = (select app_organisation())';
const inMyServices = 'service_id = any((select app_services())::uuid[])';
const myServices = `${ours} and ${inMyServices}`;
const onShift = `${ours} and service_id = (select app_shift())`;
const bySecret = 'token_hash = (select app_secret())';
const signedIn = `account_id in (select s.account_id from sessions s where s.token_hash = (select app_secret()) and s.ended_at is null)`;
const all = { grant: 'select, insert, update, delete', see: 'true', write: 'true' };
const look = { grant: 'select', see: 'true' };

/** Who may do what with which rows: each role of each table; what is not said is not allowed. */
export const rules: Rule[] = [
  { table: 'organisations', roles: {
    staff: { grant: 'select, insert', see: 'id = (select app_organisation())', write: 'id = (select app_organisation())' }, owner: look } },
  { table: 'services', roles: {
    staff: { grant: 'select, insert, update (name)', see: ours, write: ours },
    guest: { grant: 'select', see: ours }, worker: { grant: 'select, update (name)', see: 'true' } } },
  { table: 'charter_versions', roles: {
    staff: { grant: 'select, insert', see: ours, write: ours }, guest: { grant: 'select', see: ours }, worker: look } },
  { table: 'spaces', roles: {
    staff: { grant: 'select, insert', see: ours, write: ours },
    guest: { grant: 'select', see: ours }, worker: look } },
  { table: 'accounts', roles: {
    staff: { grant: 'select, insert, update', see: `${ours} or lower(email) = (select app_email()) or id in (select s.account_id from sessions s where s.token_hash = (select app_secret()) and s.ended_at is null)`, write: ours } } },
  { table: 'account_roles', roles: {
    staff: { grant: 'select, insert, delete', see: `${ours} or ${signedIn}`, write: ours } } },
  { table: 'sessions', roles: {
    staff: { grant: 'select, insert, update', see: `${bySecret} or ${ours}`, write: ours } } },
  { table: 'one_time_links', roles: {
    staff: { grant: 'select, insert, update', see: `${bySecret} or ${ours}`, write: `${bySecret} or ${ours}` },
    owner: { grant: 'select, insert, delete', see: "purpose = 'set_up'", write: "purpose = 'set_up'" } } },
  { table: 'audit', roles: {
    staff: { grant: 'select, insert', see: ours, write: ours } } },
  { table: 'shifts', roles: {
    staff: { grant: 'select, insert, update', see: `${ours} or ${signedIn}`, write: ours } } },
  { table: 'guests', roles: {
    staff: { grant: 'select, insert', see: myServices, write: onShift },
    guest: { grant: 'select', see: `${ours} and id = (select app_guest())` } } },
  { table: 'guest_names', roles: {
    staff: { grant: 'select, insert, update', see: onShift, write: onShift },
    guest: { grant: 'select', see: `${ours} and guest_id = (select app_guest())` } } },
  { table: 'guest_codes', roles: {
    staff: { grant: 'select, insert', see: onShift, write: onShift },
    guest: { grant: 'select, update', see: 'code_hash = (select app_secret())', write: 'code_hash = (select app_secret())' } } },
  { table: 'guest_sessions', roles: {
    guest: { grant: 'select, insert, update', see: `${bySecret} or (${ours} and guest_id = (select app_guest()))`, write: `${ours} and guest_id = (select app_guest())` } } },
  { table: 'stays', roles: {
    staff: { grant: 'select, insert, update', see: myServices, write: onShift },
    guest: { grant: 'select', see: `${ours} and guest_id = (select app_guest())` },
    worker: { grant: 'select, update', see: 'true', write: 'true' } } },
  { table: 'stay_hopes', roles: {
    staff: { grant: 'select, insert, update, delete', see: onShift, write: onShift } } },
  { table: 'claims', roles: {
    staff: { grant: 'select, insert, update, delete', see: myServices, write: onShift },
    worker: { grant: 'select, update, delete', see: 'true', write: 'true' } } },
  { table: 'enquiries', roles: {
    staff: { grant: 'select, insert, update', see: myServices, write: onShift },
    worker: { grant: 'select, update', see: 'true', write: 'true' } } },
  { table: 'enquiry_people', roles: {
    staff: { grant: 'select, insert, update, delete', see: onShift, write: onShift } } },
  { table: 'voices', roles: {
    staff: { grant: 'select, insert, update', see: myServices, write: onShift } } },
  { table: 'facts', roles: {
    staff: { grant: 'select, insert', see: ours, write: myServices },
    worker: { grant: 'select, insert', see: 'true', write: 'true' } } },
  { table: 'outbox', roles: {
    staff: { grant: 'insert', see: 'false', write: ours },
    guest: { grant: 'insert', see: 'false', write: ours },
    worker: all } },
];

/** Attempts hold only keyed hashes and counts: no person, no organisation, so no row-level rule. */
export const plainGrants = `
grant select, insert, update, delete on attempts to peerhouse_staff, peerhouse_guest, peerhouse_worker;
grant select on migrations to peerhouse_staff, peerhouse_guest, peerhouse_worker;
grant usage on schema public to peerhouse_staff, peerhouse_guest, peerhouse_worker;
`;
