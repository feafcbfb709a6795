import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Everything a house needs, in one timeline. Personal data and organisation data lie under forced row-level
 * security; each application has its own role and sees only what its policies name. Context comes from
 * set_config(..., true) in the same transaction; an unset context sees nothing.
 */
export class Ground1764028800000 implements MigrationInterface {
  name = 'Ground1764028800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create extension if not exists btree_gist');
    await runner.query(contextFunctions);
    await runner.query(tables);
    for (const rule of rules) {
      await runner.query(`alter table ${rule.table} enable row level security; alter table ${rule.table} force row level security`);
      for (const [role, access] of Object.entries(rule.roles)) {
        await runner.query(`grant ${access.grant} on ${rule.table} to peerhouse_${role}`);
        await runner.query(
          `create policy ${rule.table}_${role} on ${rule.table} to peerhouse_${role} using (${access.see})` +
            (access.write ? ` with check (${access.write})` : ''),
        );
      }
    }
    await runner.query(plainGrants);
  }

  async down(): Promise<void> {
    throw new Error('The first migration has no way back: restore a backup instead.');
  }
}

const contextFunctions = `
create function app_organisation() returns uuid language sql stable as $$ select nullif(current_setting('app.organisation', true), '')::uuid $$;
create function app_account() returns uuid language sql stable as $$ select nullif(current_setting('app.account', true), '')::uuid $$;
create function app_services() returns uuid[] language sql stable as $$ select coalesce(nullif(current_setting('app.services', true), '')::uuid[], '{}') $$;
create function app_administrator() returns boolean language sql stable as $$ select coalesce(nullif(current_setting('app.administrator', true), '')::boolean, false) $$;
create function app_shift() returns uuid language sql stable as $$ select nullif(current_setting('app.shift', true), '')::uuid $$;
create function app_guest() returns uuid language sql stable as $$ select nullif(current_setting('app.guest', true), '')::uuid $$;
create function app_secret() returns text language sql stable as $$ select nullif(current_setting('app.secret', true), '') $$;
create function app_email() returns text language sql stable as $$ select nullif(current_setting('app.email', true), '') $$;
`;

const tables = `
create table organisations (
  id uuid primary key,
  name text not null check (length(name) between 1 and 120),
  demo boolean not null default false,
  created_at timestamptz not null
);

create table services (
  id uuid primary key,
  organisation_id uuid not null references organisations,
  kind text not null check (kind in ('house', 'programme')),
  name text not null check (length(name) between 1 and 120),
  time_zone text not null,
  blueprint text not null,
  created_at timestamptz not null
);
create index services_organisation on services (organisation_id);

create table charter_versions (
  id uuid primary key,
  organisation_id uuid not null references organisations,
  service_id uuid not null references services,
  version integer not null,
  starts_on date not null,
  charter jsonb not null,
  published_by uuid,
  published_at timestamptz not null,
  unique (service_id, version)
);

create table spaces (
  id uuid primary key,
  organisation_id uuid not null references organisations,
  service_id uuid not null references services,
  name text not null check (length(name) between 1 and 60),
  kind text not null check (kind in ('night', 'day')),
  kept boolean not null default false,
  features text[] not null default '{}',
  position integer not null,
  unique (service_id, name)
);

create table accounts (
  id uuid primary key,
  organisation_id uuid not null references organisations,
  email text not null,
  called text not null check (length(called) between 1 and 60),
  password_hash text,
  totp_secret text,
  totp_confirmed_at timestamptz,
  totp_last_step bigint not null default 0,
  ended_at timestamptz,
  created_at timestamptz not null
);
create unique index accounts_email on accounts (organisation_id, lower(email));
create index accounts_sign_in on accounts (lower(email));

create table account_roles (
  id uuid primary key,
  organisation_id uuid not null references organisations,
  account_id uuid not null references accounts,
  service_id uuid references services,
  role text not null check (role in ('peer_worker', 'coordinator', 'house_lead', 'rights_officer', 'administrator')),
  given_by uuid,
  given_at timestamptz not null,
  check ((role = 'administrator') = (service_id is null)),
  unique nulls not distinct (account_id, service_id, role)
);

create table sessions (
  id uuid primary key,
  organisation_id uuid not null references organisations,
  account_id uuid not null references accounts,
  token_hash text not null unique,
  began_at timestamptz not null,
  seen_at timestamptz not null,
  ends_at timestamptz not null,
  ended_at timestamptz
);
create index sessions_account on sessions (account_id);

create table one_time_links (
  id uuid primary key,
  organisation_id uuid references organisations,
  account_id uuid references accounts,
  purpose text not null check (purpose in ('set_up', 'invitation')),
  token_hash text not null unique,
  ends_at timestamptz not null,
  used_at timestamptz,
  check ((purpose = 'set_up') = (account_id is null))
);

create table attempts (
  key_hash text primary key,
  window_began_at timestamptz not null,
  tries integer not null
);

create table audit (
  id bigint generated always as identity primary key,
  organisation_id uuid not null references organisations,
  service_id uuid,
  at timestamptz not null,
  account_id uuid,
  what text not null,
  about_id uuid,
  detail text
);
create index audit_organisation on audit (organisation_id, id);

create table shifts (
  id uuid primary key,
  organisation_id uuid not null references organisations,
  service_id uuid not null references services,
  account_id uuid not null references accounts,
  began_at timestamptz not null,
  ends_at timestamptz not null,
  ended_at timestamptz
);
create index shifts_account on shifts (account_id, ends_at);
create index shifts_service on shifts (service_id, ends_at);

create table guests (
  id uuid primary key,
  organisation_id uuid not null references organisations,
  service_id uuid not null references services,
  created_at timestamptz not null
);

create table guest_names (
  guest_id uuid primary key references guests,
  organisation_id uuid not null references organisations,
  service_id uuid not null references services,
  called text not null check (length(called) between 1 and 60)
);

create table guest_codes (
  id uuid primary key,
  organisation_id uuid not null references organisations,
  service_id uuid not null references services,
  guest_id uuid not null references guests,
  code_hash text not null unique,
  given_by uuid not null,
  ends_at timestamptz not null,
  used_at timestamptz
);

create table guest_sessions (
  id uuid primary key,
  organisation_id uuid not null references organisations,
  service_id uuid not null references services,
  guest_id uuid not null references guests,
  token_hash text not null unique,
  began_at timestamptz not null,
  seen_at timestamptz not null,
  ends_at timestamptz not null,
  ended_at timestamptz
);

create table stays (
  id uuid primary key,
  organisation_id uuid not null references organisations,
  service_id uuid not null references services,
  guest_id uuid not null references guests,
  charter_version_id uuid not null references charter_versions,
  state text not null check (state in ('expected', 'here', 'left', 'not_taken_up')),
  arrives date not null,
  leaves date not null check (leaves >= arrives),
  kept_until timestamptz,
  came_in_at timestamptz,
  welcome_written_at timestamptz,
  left_at timestamptz,
  leaving_written_at timestamptz,
  planned_leaves date,
  left_from uuid references spaces,
  how text check (how in ('hopes_met', 'own_choice', 'moved_on', 'hospital', 'other', 'rather_not_say')),
  hope_met boolean,
  rights_told jsonb,
  rights_told_by uuid,
  rights_told_at timestamptz,
  lock_box_offered_at timestamptz,
  written_late boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null,
  check ((state in ('here', 'left')) = (came_in_at is not null)),
  check ((state = 'left') = (left_at is not null))
);
create index stays_service on stays (service_id, state, arrives);
create index stays_leaves on stays (service_id, leaves);
create index stays_guest on stays (guest_id);

create table stay_hopes (
  stay_id uuid primary key references stays,
  organisation_id uuid not null references organisations,
  service_id uuid not null references services,
  hopes text not null check (length(hopes) between 1 and 2000)
);

create table claims (
  id uuid primary key,
  organisation_id uuid not null references organisations,
  service_id uuid not null references services,
  space_id uuid not null references spaces,
  nights daterange not null check (not isempty(nights) and lower_inc(nights) and not upper_inf(nights)),
  -- The same two days apart: row-level security lets an index be used for days, not for overlapping ranges.
  first_night date not null generated always as (lower(nights)) stored,
  until date not null generated always as (upper(nights)) stored,
  kind text not null check (kind in ('stay', 'hold', 'closure')),
  stay_id uuid references stays,
  held_for uuid,
  why text check (why in ('not_enough_of_us', 'repair', 'cleaning', 'something_else')),
  ends_at timestamptz,
  made_by uuid,
  made_at timestamptz not null,
  check ((kind = 'stay') = (stay_id is not null)),
  check ((kind = 'hold') = (held_for is not null)),
  check ((kind = 'closure') = (why is not null)),
  check (kind <> 'hold' or ends_at is not null),
  constraint one_claim_a_night exclude using gist (space_id with =, nights with &&)
);
create index claims_service on claims (service_id, until);
create index claims_stay on claims (stay_id) where stay_id is not null;
create index claims_held_for on claims (held_for) where held_for is not null;
create index claims_ending on claims (ends_at) where ends_at is not null;

create table enquiries (
  id uuid primary key,
  organisation_id uuid not null references organisations,
  service_id uuid not null references services,
  charter_version_id uuid not null references charter_versions,
  number integer not null,
  state text not null check (state in ('open', 'in_conversation', 'agreed', 'waiting', 'closed')),
  channel text not null check (channel in ('phone', 'web', 'text', 'walk_in', 'email')),
  space_kind text not null check (space_kind in ('night', 'day')),
  wants_from date,
  wants_nights integer check (wants_nights between 1 and 365),
  asked_at timestamptz not null,
  written_late boolean not null default false,
  taken_by uuid not null references accounts,
  started_by text not null default 'self',
  asked_before text check (asked_before in ('yes', 'no', 'rather_not')),
  told text[] not null default '{}',
  second_asked uuid references accounts,
  outcome text check (outcome in ('no_space', 'cannot_offer', 'chose_something_else', 'lost_touch', 'not_now')),
  offered text[] not null default '{}',
  ring_back_on date,
  closed_by uuid,
  closed_at timestamptz,
  stay_id uuid,
  version integer not null default 1,
  created_at timestamptz not null,
  check ((state = 'closed') = (outcome is not null)),
  check ((state = 'agreed') = (stay_id is not null)),
  unique (service_id, number)
);
create index enquiries_service on enquiries (service_id, state, asked_at);

create table enquiry_people (
  enquiry_id uuid primary key references enquiries,
  organisation_id uuid not null references organisations,
  service_id uuid not null references services,
  called text check (length(called) <= 60),
  reach text check (length(reach) <= 200),
  message_safe boolean,
  hopes text check (length(hopes) <= 2000)
);

create table voices (
  id uuid primary key,
  organisation_id uuid not null references organisations,
  service_id uuid not null references services,
  enquiry_id uuid not null references enquiries,
  voice text not null check (voice in ('guest', 'first_contact', 'second_member', 'house', 'referrer', 'peer')),
  answer text not null check (answer in ('yes', 'not_sure', 'no')),
  worker_id uuid references accounts,
  written_by uuid references accounts,
  spoken_at timestamptz not null,
  unique (enquiry_id, voice),
  unique (enquiry_id, worker_id)
);

create table facts (
  id bigint generated always as identity primary key,
  organisation_id uuid not null references organisations,
  service_id uuid not null references services,
  charter_version_id uuid not null references charter_versions,
  what text not null check (what in ('contact', 'stay_began', 'night_open', 'night_used', 'stay_ended', 'hold_lapsed',
    'companionship_opened', 'companionship_closed', 'first_meeting', 'meeting', 'rematch', 'check_in', 'emergency_call',
    'complaint', 'gathering', 'cost')),
  day date not null,
  cohort_day date,
  n integer not null check (n <> 0),
  days integer,
  amount numeric(12, 2),
  channel text,
  outcome text,
  how text,
  hope_met text check (hope_met in ('yes', 'no')),
  offered text,
  asked_before text
);
create index facts_service on facts (service_id, what, day);
create index facts_cohort on facts (service_id, what, cohort_day);

create table outbox (
  id bigint generated always as identity primary key,
  organisation_id uuid,
  name text not null,
  payload jsonb not null,
  created_at timestamptz not null,
  dispatched_at timestamptz,
  tries integer not null default 0,
  done_at timestamptz
);
create index outbox_waiting on outbox (id) where done_at is null;
create function outbox_waits() returns trigger language plpgsql as $$ begin perform pg_notify('outbox', ''); return null; end $$;
create trigger outbox_waits after insert on outbox for each statement execute function outbox_waits();
`;

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

const rules: Rule[] = [
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
const plainGrants = `
grant select, insert, update, delete on attempts to peerhouse_staff, peerhouse_guest, peerhouse_worker;
grant select on migrations to peerhouse_staff, peerhouse_guest, peerhouse_worker;
grant usage on schema public to peerhouse_staff, peerhouse_guest, peerhouse_worker;
`;
