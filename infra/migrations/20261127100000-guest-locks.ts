import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a guest may have of their own without a house: an account under an issued name, the lock of their plans, phones
 * they kept. The server's share of each lock lies in a schema of its own, which no data backup takes along.
 */
export class GuestLocks1795773600000 implements MigrationInterface {
  name = 'GuestLocks1795773600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(context);
    await runner.query(tables);
    await runner.query(sessions);
    for (const table of ['guest_accounts', 'guest_account_guests', 'guest_locks', 'guest_devices', 'guest_handovers', 'guest_events', 'keys.lock_shares']) {
      await runner.query(`alter table ${table} enable row level security; alter table ${table} force row level security`);
    }
    await runner.query(guests);
    await runner.query(staff);
    await runner.query(worker);
  }

  async down(): Promise<void> {
    throw new Error('A lock that is taken away opens for nobody any more: restore a backup instead.');
  }
}

const context = `
create function app_guest_account() returns uuid language sql stable as $$ select nullif(current_setting('app.guest_account', true), '')::uuid $$;
create schema keys;
`;

/** Two words and two digits, as a guest may type it; also in any other way that means the same. */
const issuedName = '^[a-z]+-[a-z]+-[0-9]{2}$';
/** A contents page or a text: 2 to 64 KiB and what its seal takes. */
const tables = `
create table guest_accounts (
  id uuid primary key,
  organisation_id uuid not null references organisations,
  sign_in_name text not null check (sign_in_name ~ '${issuedName}'),
  made_at timestamptz not null,
  unique (organisation_id, sign_in_name)
);

create table guest_account_guests (
  guest_id uuid primary key references guests on delete cascade,
  organisation_id uuid not null references organisations,
  service_id uuid not null references services,
  account_id uuid not null references guest_accounts on delete cascade,
  tied_at timestamptz not null
);
create index guest_account_guests_account on guest_account_guests (account_id);

create table guest_locks (
  vault_id uuid primary key,
  organisation_id uuid not null references organisations,
  account_id uuid not null references guest_accounts on delete cascade,
  state text not null check (state in ('active', 'sealed')),
  kdf integer not null check (kdf = 1),
  pepper_no integer not null,
  verifier bytea not null check (length(verifier) = 32),
  wrap_pass bytea not null check (length(wrap_pass) = 73),
  card_proof bytea unique check (length(card_proof) = 32),
  wrap_card bytea check (length(wrap_card) = 73),
  vault_proof bytea not null check (length(vault_proof) = 32),
  made_at timestamptz not null,
  check ((card_proof is null) = (wrap_card is null))
);
create unique index guest_locks_active on guest_locks (account_id) where state = 'active';
create index guest_locks_account on guest_locks (account_id);

create table guest_devices (
  id uuid primary key,
  organisation_id uuid not null references organisations,
  account_id uuid not null references guest_accounts on delete cascade,
  secret_proof bytea not null check (length(secret_proof) = 32),
  seen_on date not null,
  removed_on date
);
create index guest_devices_account on guest_devices (account_id);

create table guest_handovers (
  vault_id uuid primary key references guest_locks on delete cascade,
  organisation_id uuid not null references organisations,
  proof bytea not null check (length(proof) = 32),
  wrap bytea not null check (length(wrap) = 73),
  until timestamptz not null
);

create table guest_events (
  id uuid primary key,
  organisation_id uuid not null references organisations,
  service_id uuid references services,
  account_id uuid references guest_accounts on delete cascade,
  guest_id uuid references guests on delete cascade,
  kind text not null check (kind in ('opened_by_passphrase', 'opened_by_card', 'opened_by_phone', 'opened_by_handover', 'refused', 'vault_made', 'started_again', 'unsealed',
    'passphrase_changed', 'card_made', 'card_removed', 'phone_kept', 'phone_removed', 'handover_offered', 'code_made', 'code_used')),
  who text check (length(who) between 1 and 60),
  at timestamptz not null,
  check (account_id is not null or guest_id is not null)
);
create index guest_events_account on guest_events (account_id, at);
create index guest_events_guest on guest_events (guest_id, at);

create table guest_tries (
  id bigint generated always as identity primary key,
  key_hash text not null,
  device_id uuid,
  at timestamptz not null
);
create index guest_tries_key on guest_tries (key_hash, at);

create table keys.lock_shares (
  vault_id uuid primary key references guest_locks on delete cascade,
  organisation_id uuid not null references organisations,
  kek_no integer not null,
  sealed bytea not null check (length(sealed) = 73)
);
`;

/** A sign-in by name, or by a kept phone, may be of a guest of whom no house knows any more. */
const sessions = `
alter table guest_sessions alter column guest_id drop not null, alter column service_id drop not null,
  add column account_id uuid references guest_accounts on delete cascade,
  add column device_id uuid references guest_devices on delete set null,
  add column proved_vault uuid references guest_locks on delete set null,
  add column proved_at timestamptz,
  add check (account_id is not null or (guest_id is not null and service_id is not null));
create index guest_sessions_account on guest_sessions (account_id);
alter table guest_codes add column giver_called text check (length(giver_called) between 1 and 60);
`;

const ours = 'organisation_id = (select app_organisation())';
const mine = `${ours} and account_id = (select app_guest_account())`;
const ofMyLocks = `${ours} and vault_id in (select l.vault_id from guest_locks l where l.account_id = (select app_guest_account()))`;
const myGuests = 'guest_id in (select g.guest_id from guest_account_guests g where g.account_id = (select app_guest_account()))';
const myGuest = `${ours} and guest_id = (select app_guest())`;

/** An account is found by its name, a lock by its vault's id, before anybody is signed in: each is the secret that shows its own row. */
const guests = `
grant select, insert, delete on guest_accounts to peerhouse_guest;
create policy guest_accounts_guest on guest_accounts to peerhouse_guest
  using (${ours} and (id = (select app_guest_account()) or sign_in_name = (select app_secret()))) with check (${ours} and id = (select app_guest_account()));
grant select, insert on guest_account_guests to peerhouse_guest;
create policy guest_account_guests_guest on guest_account_guests to peerhouse_guest
  using (${ours} and (account_id = (select app_guest_account()) or guest_id = (select app_guest()))) with check (${mine});
grant select, insert, update, delete on guest_locks to peerhouse_guest;
create policy guest_locks_guest on guest_locks to peerhouse_guest
  using ((${mine}) or vault_id::text = (select app_secret())) with check (${mine});
grant select, insert, update on guest_devices to peerhouse_guest;
create policy guest_devices_guest on guest_devices to peerhouse_guest using (${mine}) with check (${mine});
grant select, insert, update, delete on guest_handovers to peerhouse_guest;
create policy guest_handovers_guest on guest_handovers to peerhouse_guest using (${ofMyLocks}) with check (${ofMyLocks});
grant select, insert on guest_events to peerhouse_guest;
create policy guest_events_guest on guest_events to peerhouse_guest using ((${mine}) or (${ours} and ${myGuests})) with check (${mine});
grant usage on schema keys to peerhouse_guest;
grant select, insert, update on keys.lock_shares to peerhouse_guest;
create policy lock_shares_guest on keys.lock_shares to peerhouse_guest using (${ofMyLocks}) with check (${ofMyLocks});
drop policy guest_sessions_guest on guest_sessions;
create policy guest_sessions_guest on guest_sessions to peerhouse_guest
  using (token_hash = (select app_secret()) or (${mine}) or (${myGuest})) with check ((${mine}) or (${myGuest}));
grant select, insert, delete on guest_tries to peerhouse_guest;
create function only_organisation() returns uuid language sql stable security definer set search_path = public, pg_temp as $$
  select case when count(*) = 1 then (array_agg(id))[1] end from organisations
$$;
revoke execute on function only_organisation() from public;
grant execute on function only_organisation() to peerhouse_guest, peerhouse_staff;
`;

/** Staff leave word of a code they made, and see nothing of it again. A sign-in by the proof of a lock that was there before it is no paper's, and stays when a paper is lost. */
const staff = `
grant insert on guest_events to peerhouse_staff;
create policy guest_events_staff on guest_events for insert to peerhouse_staff
  with check (${ours} and service_id = (select app_shift()) and account_id is null and kind = 'code_made');
create or replace function end_guest_sign_ins(guest uuid, at timestamptz) returns void language sql security definer set search_path = public, pg_temp as $$
  update guest_sessions set ended_at = at
  where guest_id = guest and ended_at is null
    and (proved_at is null or not exists (select 1 from guest_locks l where l.vault_id = proved_vault and l.made_at <= began_at))
$$;
`;

/** The worker forgets, by ids and days; and seals the shares anew each night, with a key that is in no database. */
const erasable: Record<string, string> = {
  guest_accounts: 'id, organisation_id, made_at',
  guest_account_guests: 'guest_id, organisation_id, account_id',
  guest_locks: 'vault_id, organisation_id, account_id, pepper_no',
  guest_devices: 'id, organisation_id, account_id, removed_on',
  guest_handovers: 'vault_id, organisation_id, until',
  guest_events: 'id, organisation_id, account_id, at',
};
const worker = `
${Object.entries(erasable).map(([table, columns]) => `grant select (${columns}), delete on ${table} to peerhouse_worker;
create policy ${table}_worker_finds on ${table} for select to peerhouse_worker using (true);
create policy ${table}_worker_erases on ${table} for delete to peerhouse_worker using (true);`).join('\n')}
grant select, delete on guest_tries to peerhouse_worker;
grant select (account_id), update (guest_id, service_id) on guest_sessions to peerhouse_worker;
create policy guest_sessions_worker_unties on guest_sessions for update to peerhouse_worker using (true) with check (true);
grant usage on schema keys to peerhouse_worker;
grant select, update (kek_no, sealed) on keys.lock_shares to peerhouse_worker;
create policy lock_shares_worker on keys.lock_shares to peerhouse_worker using (true) with check (true);
`;
