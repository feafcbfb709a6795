/** What happens in a house: guests, stays, claims, enquiries, facts, and what is to be told on. */
export const houseTables = `
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
