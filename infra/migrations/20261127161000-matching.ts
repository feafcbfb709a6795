import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Matching: peers and what they choose to share, people's ways through a programme, matches, meetings, groups. No column says why
 * anything ended or changed, and none has room for more than short topics: no file is kept of anybody. Nobody sees a row of them
 * before the next migration says who may.
 */
export class Matching1795795800000 implements MigrationInterface {
  name = 'Matching1795795800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(facts);
    await runner.query(tables);
    for (const table of ['peers', 'peers_away', 'peer_places', 'companionships', 'companionship_wishes', 'companionship_reach', 'matches', 'kept_apart', 'match_news', 'meeting_series', 'meeting_changes', 'meeting_marks', 'calendar_feeds', 'programme_groups', 'group_meetings']) {
      await runner.query(`alter table ${table} enable row level security; alter table ${table} force row level security`);
    }
  }

  async down(): Promise<void> {
    throw new Error('What people asked for is not to be lost: restore a backup instead.');
  }
}

const facts = `
alter table facts drop constraint facts_what_check;
alter table facts add constraint facts_what_check check (what in ('contact', 'stay_began', 'night_open', 'night_used', 'stay_ended', 'hold_lapsed', 'companionship_opened', 'companionship_closed',
  'first_meeting', 'meeting', 'travel', 'rematch', 'check_in', 'emergency_call', 'deviation', 'felt', 'complaint', 'gathering', 'cost'));
`;

const topics = (column: string, most = 12) => `${column} text[] not null default '{}' check (cardinality(${column}) <= ${most} and length(array_to_string(${column}, '')) <= ${most * 40})`;
/** Half-days of a week, mon_morning to sun_evening. */
const times = (column: string) => `${column} text[] not null default '{}' check (cardinality(${column}) <= 21)`;
const band = "in ('teens', '20s', '30s', '40s', '50s', '60s', '70s', '80s')";
const ofProgramme = `organisation_id uuid not null references organisations,
  service_id uuid not null references services`;
const ofPerson = `${ofProgramme},
  companionship_id uuid not null references companionships on delete cascade`;
const clock = "~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'";

const tables = `
create table peers (
  id uuid primary key,
  ${ofProgramme},
  account_id uuid not null references accounts,
  capacity integer not null check (capacity between 0 and 20),
  steps_back boolean not null default false,
  steps_back_until date,
  left_on date,
  ${topics('languages')},
  gender text check (length(gender) between 1 and 40),
  age_band text check (age_band ${band}),
  ${topics('likes')},
  ${topics('background')},
  ${topics('rather_not')},
  ${topics('near')},
  ${topics('far')},
  ${times('times')},
  by_phone boolean not null default false,
  version integer not null default 1,
  unique (service_id, account_id),
  check (steps_back or steps_back_until is null)
);
create table peers_away (
  id uuid primary key,
  ${ofProgramme},
  peer_id uuid not null references peers on delete cascade,
  from_day date not null,
  until_day date,
  check (until_day is null or until_day > from_day),
  constraint away_once exclude using gist (peer_id with =, daterange(from_day, until_day) with &&)
);

create table companionships (
  id uuid primary key,
  ${ofProgramme},
  guest_id uuid not null references guests on delete cascade,
  charter_version_id uuid not null references charter_versions,
  number integer not null,
  channel text not null check (channel in ('ward', 'self', 'phone')),
  interested_at timestamptz not null,
  interested_on date not null,
  noted_by uuid references accounts,
  place text check (length(place) between 1 and 80),
  ready boolean not null default false,
  leaves_hospital_on date,
  back_in_hospital boolean not null default false,
  moved_outside boolean not null default false,
  matched_by uuid references accounts,
  first_met_on date,
  closed_on date,
  closed_as text check (closed_as in ('finished', 'ended')),
  early_word_said date,
  thanked boolean not null default false,
  wait text check (wait in ('soon', 'cannot_tell', 'range', 'nobody_can_meet')),
  wait_from_weeks integer,
  wait_to_weeks integer,
  version integer not null default 1,
  unique (service_id, number),
  check ((closed_on is null) = (closed_as is null)),
  check ((wait = 'range') = (wait_from_weeks is not null and wait_to_weeks is not null))
);
create index companionships_open on companionships (service_id) where closed_on is null;
create index companionships_guest on companionships (guest_id);
create unique index companionships_once on companionships (guest_id) where closed_on is null;
create table companionship_wishes (
  companionship_id uuid primary key references companionships on delete cascade,
  ${ofProgramme},
  ${topics('likes')},
  ${topics('background')},
  ${topics('languages')},
  ${times('times')},
  ${topics('genders', 5)},
  older_than text check (older_than ${band}),
  younger_than text check (younger_than ${band}),
  by_phone boolean not null default false,
  asks_for uuid references peers,
  pinned_to uuid references peers,
  pinned_by uuid references accounts
);
create table companionship_reach (
  companionship_id uuid primary key references companionships on delete cascade,
  ${ofProgramme},
  reach text check (length(reach) between 1 and 200),
  message_safe boolean not null default false
);

create table matches (
  id uuid primary key,
  ${ofPerson},
  peer_id uuid not null references peers,
  asked_by_name boolean not null default false,
  half_day text,
  proposed_on date not null,
  proposed_by uuid references accounts,
  peer_yes boolean not null default false,
  person_yes boolean not null default false,
  person_yes_told boolean not null default false,
  both_yes_on date,
  first_meeting_on date,
  first_meeting_time text check (first_meeting_time ${clock}),
  met_on date,
  until_next boolean not null default false,
  peer_away boolean not null default false,
  peer_away_until date,
  cover_peer_id uuid references peers,
  cover_until date,
  ended_on date,
  version integer not null default 1,
  constraint both_yes check ((peer_yes and person_yes) = (both_yes_on is not null)),
  check (met_on is null or both_yes_on is not null),
  check (first_meeting_on is null or both_yes_on is not null),
  check (first_meeting_time is null or first_meeting_on is not null),
  check (peer_away or peer_away_until is null),
  check ((cover_peer_id is null) = (cover_until is null)),
  check (cover_peer_id is null or cover_peer_id <> peer_id)
);
create unique index matches_one_coming on matches (companionship_id) where ended_on is null and met_on is null;
create unique index matches_one_going on matches (companionship_id) where ended_on is null and met_on is not null;
-- Two who knew each other's names are a pair once, but where the person asked for that peer by name.
create unique index matches_a_pair_once on matches (companionship_id, peer_id) where both_yes_on is not null and not asked_by_name;
create index matches_peer on matches (peer_id) where ended_on is null;
create index matches_cover on matches (cover_peer_id) where ended_on is null;
create index matches_service on matches (service_id, met_on);

-- A peer's places, each taken once: a match that has not ended has one, and so has a cover.
create table peer_places (
  peer_id uuid not null references peers on delete cascade,
  place integer not null check (place between 1 and 20),
  ${ofProgramme},
  match_id uuid not null references matches on delete cascade,
  covers boolean not null default false,
  primary key (peer_id, place),
  unique (match_id, covers)
);

create table kept_apart (
  companionship_id uuid not null references companionships on delete cascade,
  peer_id uuid not null references peers on delete cascade,
  kind text not null check (kind in ('met', 'said_no', 'not_again', 'forbidden')),
  said_by text not null check (said_by in ('person', 'peer', 'coordinator', 'nobody')),
  ${ofProgramme},
  primary key (companionship_id, peer_id, kind, said_by),
  check ((kind = 'met') = (said_by = 'nobody'))
);

create table match_news (
  id uuid primary key,
  number bigint generated always as identity,
  ${ofPerson},
  peer_id uuid references peers,
  what text not null check (length(what) between 1 and 40),
  on_day date not null,
  seen boolean not null default false
);
create index match_news_person on match_news (companionship_id);
create index match_news_peer on match_news (peer_id) where peer_id is not null;

create table meeting_series (
  id uuid primary key,
  ${ofPerson},
  match_id uuid not null references matches on delete cascade,
  from_day date not null,
  until_day date not null,
  time text not null check (time ${clock}),
  every_days integer not null check (every_days between 1 and 90),
  minutes integer not null check (minutes between 15 and 480)
);
create index meeting_series_match on meeting_series (match_id);
create table meeting_changes (
  series_id uuid not null references meeting_series on delete cascade,
  slot date not null,
  ${ofPerson},
  cancelled boolean not null,
  day date,
  time text check (time ${clock}),
  changes integer not null default 1,
  primary key (series_id, slot)
);
-- No row: nobody said, and nothing follows from that.
create table meeting_marks (
  series_id uuid not null references meeting_series on delete cascade,
  slot date not null,
  ${ofPerson},
  match_id uuid not null references matches on delete cascade,
  how text not null check (how in ('happened', 'moved', 'did_not_happen')),
  minutes integer not null check (minutes between 0 and 480),
  travel_minutes integer not null default 0 check (travel_minutes between 0 and 1440),
  travel_km numeric(6, 1) not null default 0 check (travel_km between 0 and 5000),
  primary key (series_id, slot)
);

create table calendar_feeds (
  id uuid primary key,
  ${ofProgramme},
  companionship_id uuid references companionships on delete cascade,
  guest_id uuid references guests on delete cascade,
  peer_id uuid references peers on delete cascade,
  account_id uuid references accounts,
  secret_hash text not null unique,
  language text not null,
  made_at timestamptz not null,
  check ((companionship_id is null) <> (peer_id is null)),
  check ((companionship_id is null) = (guest_id is null)),
  check ((peer_id is null) = (account_id is null))
);

create table programme_groups (
  id uuid primary key,
  ${ofProgramme},
  name text not null check (length(name) between 1 and 80),
  weekday integer not null check (weekday between 1 and 7),
  time text not null check (time ${clock}),
  place text not null check (length(place) between 1 and 120),
  led_by uuid not null references accounts,
  ended_on date
);
create table group_meetings (
  group_id uuid not null references programme_groups on delete cascade,
  day date not null,
  ${ofProgramme},
  people integer not null check (people between 0 and 200),
  primary key (group_id, day)
);

-- The place in the queue is that of the first interest, whatever happens later.
create function queue_place_stays() returns trigger language plpgsql as $$
begin
  raise exception 'a place in the queue is kept' using errcode = 'check_violation';
end $$;
create trigger queue_place_stays before update on companionships for each row
  when (new.interested_at <> old.interested_at or new.interested_on <> old.interested_on) execute function queue_place_stays();
`;
