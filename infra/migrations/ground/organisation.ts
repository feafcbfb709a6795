/** Who is there and who may come in: organisations, services, spaces, accounts, shifts. */
export const organisationTables = `
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
`;
