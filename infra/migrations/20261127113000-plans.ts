import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Guests' plans, sealed: vaults, versions, shares and their keys, looks, suggestions, whom a guest keeps from reading. Keys
 * lie in the schema `keys`, of which copies live five days. What hangs on a lock goes with it.
 */
export class Plans1795779000000 implements MigrationInterface {
  name = 'Plans1795779000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    for (const table of ['plan_vaults', 'plan_versions', 'plan_grants', 'plan_looks', 'plan_suggestions', 'plan_barred', 'keys.house_keys', 'keys.card_keys']) {
      await runner.query(`alter table ${table} enable row level security; alter table ${table} force row level security`);
    }
    await runner.query(guests);
    await runner.query(cards);
    await runner.query(staff);
    await runner.query(asked);
    await runner.query(worker);
  }

  async down(): Promise<void> {
    throw new Error('What guests wrote is theirs: restore a backup instead.');
  }
}

/** 2 KiB doubled up to 64 KiB, and what the seal takes: between them no size tells anything. */
const padded = 'in (2089, 4137, 8233, 16425, 32809, 65577)';
const tables = `
create table plan_vaults (
  vault_id uuid primary key references guest_locks on delete cascade,
  organisation_id uuid not null references organisations,
  counter integer not null check (counter >= 1),
  manifest bytea not null check (length(manifest) ${padded})
);

create table plan_versions (
  vault_id uuid not null references plan_vaults on delete cascade,
  section_id uuid not null,
  version integer not null check (version >= 1),
  organisation_id uuid not null references organisations,
  ct bytea not null check (length(ct) ${padded}),
  wrap bytea not null check (length(wrap) = 105),
  saved_on date not null,
  primary key (vault_id, section_id, version)
);
-- Sealed bytes get no smaller, so nothing is lost by not trying.
alter table plan_vaults alter column manifest set storage external;
alter table plan_versions alter column ct set storage external;

create table plan_grants (
  id uuid primary key,
  organisation_id uuid not null references organisations,
  vault_id uuid not null references plan_vaults on delete cascade,
  reader text not null check (reader in ('house', 'worker', 'card')),
  house_id uuid references services,
  worker_id uuid references accounts,
  card_proof bytea unique check (length(card_proof) = 32),
  until timestamptz,
  stay_id uuid,
  words_version integer not null,
  made_at timestamptz not null,
  ended_at timestamptz,
  ended_by text check (ended_by in ('guest', 'time', 'stay')),
  check ((reader = 'house') = (house_id is not null)),
  check ((reader = 'worker') = (worker_id is not null)),
  check ((reader = 'card') = (card_proof is not null)),
  constraint plan_grants_have_an_end check (reader = 'card' or until is not null or stay_id is not null),
  constraint plan_grants_end_within_a_year check (reader = 'card' or stay_id is not null or until <= made_at + interval '367 days'),
  check ((ended_at is null) = (ended_by is null))
);
create index plan_grants_vault on plan_grants (vault_id);
create index plan_grants_house on plan_grants (house_id) where ended_at is null;
create index plan_grants_worker on plan_grants (worker_id) where ended_at is null;
create index plan_grants_stay on plan_grants (stay_id) where ended_at is null;
create index plan_grants_until on plan_grants (until) where ended_at is null;

create table plan_looks (
  id uuid primary key,
  organisation_id uuid not null references organisations,
  vault_id uuid not null,
  -- No tie to the vault's row: whoever looks locks the share alone.
  grant_id uuid not null references plan_grants on delete cascade,
  section_id uuid not null,
  version integer not null,
  worker_id uuid,
  house_id uuid,
  reader_name text check (length(reader_name) between 1 and 60),
  at timestamptz not null,
  check ((worker_id is null) = (reader_name is null)),
  check ((worker_id is null) = (house_id is null))
);
create index plan_looks_vault on plan_looks (vault_id, at);
create index plan_looks_grant on plan_looks (grant_id);

create table plan_suggestions (
  id uuid primary key,
  organisation_id uuid not null references organisations,
  account_id uuid not null references guest_accounts on delete cascade,
  worker_id uuid not null references accounts,
  worker_name text not null check (length(worker_name) between 1 and 60),
  stay_id uuid not null,
  kek_no integer not null,
  sealed bytea not null check (length(sealed) between 41 and 8233),
  made_at timestamptz not null,
  until timestamptz not null
);
create index plan_suggestions_account on plan_suggestions (account_id);
create index plan_suggestions_stay on plan_suggestions (stay_id);

create table plan_barred (
  account_id uuid not null references guest_accounts on delete cascade,
  worker_id uuid not null references accounts,
  organisation_id uuid not null references organisations,
  primary key (account_id, worker_id)
);

create table keys.house_keys (
  grant_id uuid not null references plan_grants on delete cascade,
  section_id uuid not null,
  organisation_id uuid not null references organisations,
  version integer not null,
  kek_no integer not null,
  sealed bytea not null check (length(sealed) between 105 and 425),
  primary key (grant_id, section_id)
);

create table keys.card_keys (
  grant_id uuid not null references plan_grants on delete cascade,
  section_id uuid not null,
  organisation_id uuid not null references organisations,
  version integer not null,
  kek_no integer not null,
  sealed bytea not null check (length(sealed) = 146),
  primary key (grant_id, section_id)
);
`;

const ours = 'organisation_id = (select app_organisation())';
const live = 'ended_at is null and (until is null or until > clock_timestamp())';
const mine = `${ours} and account_id = (select app_guest_account())`;
const ofMyLocks = `${ours} and vault_id in (select l.vault_id from guest_locks l where l.account_id = (select app_guest_account()))`;
const myGuests = 'select g.guest_id from guest_account_guests g where g.account_id = (select app_guest_account())';
/** Whose live share this is a key of, as the role asking sees shares. */
const ofItsGrants = (condition: string) => `exists (select 1 from plan_grants g where g.id = grant_id and ${condition})`;
const inMyVaults = `g.vault_id in (select l.vault_id from guest_locks l where l.account_id = (select app_guest_account()))`;

/** Guests have what is theirs, and no key they gave away; and of their houses who works there, to name them or keep them from reading. */
const guests = `
grant select, insert, update (counter, manifest) on plan_vaults to peerhouse_guest;
create policy plan_vaults_guest on plan_vaults to peerhouse_guest using (${ofMyLocks}) with check (${ofMyLocks});
grant select, insert, delete on plan_versions to peerhouse_guest;
create policy plan_versions_guest on plan_versions to peerhouse_guest using (${ofMyLocks}) with check (${ofMyLocks});
grant select, insert, update (ended_at, ended_by) on plan_grants to peerhouse_guest;
create policy plan_grants_guest on plan_grants to peerhouse_guest using (${ofMyLocks}) with check (${ofMyLocks});
grant select on plan_looks to peerhouse_guest;
create policy plan_looks_guest on plan_looks for select to peerhouse_guest using (${ofMyLocks});
grant select, delete on plan_suggestions to peerhouse_guest;
create policy plan_suggestions_guest on plan_suggestions to peerhouse_guest using (${mine}) with check (false);
grant select, insert, delete on plan_barred to peerhouse_guest;
create policy plan_barred_guest on plan_barred to peerhouse_guest using (${mine}) with check (${mine});
grant select (grant_id, section_id, organisation_id, version, kek_no), insert, delete on keys.house_keys to peerhouse_guest;
create policy house_keys_guest on keys.house_keys to peerhouse_guest using (${ours} and ${ofItsGrants(inMyVaults)}) with check (${ours} and ${ofItsGrants(`${inMyVaults} and g.reader in ('house', 'worker')`)});
grant select, insert, delete on keys.card_keys to peerhouse_guest;
create policy card_keys_guest on keys.card_keys to peerhouse_guest using (${ours} and ${ofItsGrants(inMyVaults)}) with check (${ours} and ${ofItsGrants(`${inMyVaults} and g.reader = 'card'`)});
create policy stays_guest_of_account on stays for select to peerhouse_guest using (${ours} and guest_id in (${myGuests}));
create policy guests_guest_of_account on guests for select to peerhouse_guest using (${ours} and id in (${myGuests}));
grant select (organisation_id, account_id, service_id, role) on account_roles to peerhouse_guest;
create policy account_roles_guest on account_roles for select to peerhouse_guest
  using (${ours} and role in ('peer_worker', 'house_lead') and service_id in (select t.service_id from guests t where t.id in (${myGuests})));
grant select (id, organisation_id, called, ended_at) on accounts to peerhouse_guest;
create policy accounts_guest on accounts for select to peerhouse_guest using (${ours} and id in (select r.account_id from account_roles r));
`;

const ofTheCard = `reader = 'card' and encode(card_proof, 'hex') = (select app_secret()) and ${live}`;
const byTheCard = `exists (select 1 from plan_grants g where g.reader = 'card' and encode(g.card_proof, 'hex') = (select app_secret())`;

/** Without an account a supporter's card shows its own share, while it lives: what it is about, its keys, and leaves a look. A lock on the share is no change of it. */
const cards = `
create policy plan_grants_card on plan_grants to peerhouse_guest using (${ofTheCard}) with check (false);
create policy card_keys_card on keys.card_keys for select to peerhouse_guest using (${byTheCard} and g.id = grant_id));
create policy plan_versions_card on plan_versions for select to peerhouse_guest
  using (${byTheCard} and g.vault_id = plan_versions.vault_id and exists (select 1 from keys.card_keys k where k.grant_id = g.id and k.section_id = plan_versions.section_id and k.version = plan_versions.version)));
grant insert on plan_looks to peerhouse_guest;
create policy plan_looks_card on plan_looks for insert to peerhouse_guest
  with check (worker_id is null and ${byTheCard} and g.id = grant_id and g.vault_id = plan_looks.vault_id and g.organisation_id = plan_looks.organisation_id));
`;

const forMe = `${ours} and ${live} and (select app_shift()) is not null and (house_id = (select app_shift()) or worker_id = (select app_account()))`;

/** Staff on shift read live shares with them, their keys and those versions, and add looks. What they may lock they cannot change. */
const staff = `
grant usage on schema keys to peerhouse_staff;
grant select (id, organisation_id, vault_id, reader, house_id, worker_id, until, stay_id, made_at, ended_at) on plan_grants to peerhouse_staff;
grant update (id) on plan_grants to peerhouse_staff;
create policy plan_grants_staff on plan_grants to peerhouse_staff using (${forMe}) with check (false);
grant select on keys.house_keys to peerhouse_staff;
create policy house_keys_staff on keys.house_keys for select to peerhouse_staff using (${ours} and ${ofItsGrants('true')});
grant select (vault_id, section_id, version, organisation_id, ct, saved_on) on plan_versions to peerhouse_staff;
create policy plan_versions_staff on plan_versions for select to peerhouse_staff
  using (${ours} and exists (select 1 from plan_grants g join keys.house_keys k on k.grant_id = g.id where g.vault_id = plan_versions.vault_id and k.section_id = plan_versions.section_id and k.version = plan_versions.version));
grant insert on plan_looks to peerhouse_staff;
create policy plan_looks_staff on plan_looks for insert to peerhouse_staff
  with check (${ours} and worker_id = (select app_account()) and house_id = (select app_shift()) and exists (select 1 from plan_grants g where g.id = grant_id and g.vault_id = plan_looks.vault_id));
grant select, insert, delete on plan_suggestions to peerhouse_staff;
create policy plan_suggestions_staff on plan_suggestions to peerhouse_staff
  using (${ours} and worker_id = (select app_account())) with check (${ours} and worker_id = (select app_account()) and (select app_shift()) is not null);
`;

/**
 * Staff see no account, no lock, and no share that has ended. Functions of the owner, on whom row-level security is forced, say
 * what is needed and nothing beside it: which vaults are a guest's of the shift, to whom words go that are meant for that guest,
 * whether a guest keeps whoever asks from reading, and whether a share that was for them has ended.
 */
const asked = `
create policy guest_account_guests_owner on guest_account_guests for select to peerhouse_owner using (${ours} and service_id = (select app_shift()));
create policy guest_locks_owner on guest_locks for select to peerhouse_owner using (${ours});
create policy plan_barred_owner on plan_barred for select to peerhouse_owner using (${ours} and worker_id = (select app_account()));
create policy plan_grants_owner on plan_grants for select to peerhouse_owner
  using (${ours} and (ended_at is not null or until <= clock_timestamp()) and (house_id = (select app_shift()) or worker_id = (select app_account())));
create function vaults_of_guest(guest uuid) returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select l.vault_id from guest_account_guests t join guest_locks l on l.account_id = t.account_id where t.guest_id = guest
$$;
create function account_of_guest(guest uuid) returns uuid language sql stable security definer set search_path = public, pg_temp as $$
  select account_id from guest_account_guests where guest_id = guest
$$;
create function keeps_me_from_reading(vault uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from guest_locks l join plan_barred b on b.account_id = l.account_id where l.vault_id = vault)
$$;
create function share_has_ended(share uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from plan_grants where id = share and organisation_id = app_organisation()
    and (ended_at is not null or until <= clock_timestamp()) and (house_id = app_shift() or worker_id = app_account()))
$$;
${['vaults_of_guest(uuid)', 'account_of_guest(uuid)', 'keeps_me_from_reading(uuid)', 'share_has_ended(uuid)'].map((name) => `revoke execute on function ${name} from public;
grant execute on function ${name} to peerhouse_staff;`).join('\n')}
`;

/** The worker ends what has ended by itself, forgets, and seals keys anew each night; it sees no text and no contents page. */
const worker = `
grant select (id, organisation_id, vault_id, reader, house_id, until, stay_id, made_at, ended_at), update (until, ended_at, ended_by), delete on plan_grants to peerhouse_worker;
grant select (id, organisation_id, vault_id, grant_id, house_id, at), delete on plan_looks to peerhouse_worker;
grant select (id, organisation_id, stay_id, made_at, kek_no, sealed, until), update (until, kek_no, sealed), delete on plan_suggestions to peerhouse_worker;
${['plan_grants', 'plan_looks', 'plan_suggestions'].map((table) => `create policy ${table}_worker on ${table} to peerhouse_worker using (true) with check (true);`).join('\n')}
${['house_keys', 'card_keys'].map((table) => `grant select, update (kek_no, sealed), delete on keys.${table} to peerhouse_worker;
create policy ${table}_worker on keys.${table} to peerhouse_worker using (true) with check (true);`).join('\n')}
`;
