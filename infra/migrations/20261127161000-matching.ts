import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Matching: peers and what they choose to share, people's ways through a programme, matches, meetings, groups. No column says why
 * anything ended or changed, and none has room for more than short topics: no file is kept of anybody.
 */
export class Matching1795795800000 implements MigrationInterface {
  name = 'Matching1795795800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(facts);
    await runner.query(tables);
    for (const table of ['peers', 'peers_away', 'peer_places', 'companionships', 'companionship_wishes', 'companionship_reach', 'matches', 'kept_apart', 'match_news', 'meeting_series', 'meeting_changes', 'meeting_marks', 'calendar_feeds', 'programme_groups', 'group_meetings']) {
      await runner.query(`alter table ${table} enable row level security; alter table ${table} force row level security`);
    }
    await runner.query(whose);
    await runner.query(staff);
    await runner.query(programmes);
    await runner.query(guest);
    await runner.query(door);
    await runner.query(apart);
    await runner.query(worker);
    await runner.query(told);
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

const ours = 'organisation_id = (select app_organisation())';
const desk = 'service_id in (select app_coordinating())';
const mine = '(select app_account())';
const ofMine = `peer_id in (select p.id from peers p where p.account_id = ${mine})`;
const myPeople = 'companionship_id in (select app_my_people(false))';

/** Whose rows they are, asked once a statement. */
const whose = `
create function app_coordinating() returns setof uuid language sql stable as $$
  select r.service_id from account_roles r where r.account_id = app_account() and r.role = 'coordinator' and r.service_id = any(app_services())
$$;
create function app_my_people(agreed boolean) returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select m.companionship_id from matches m join peers p on p.id in (m.peer_id, m.cover_peer_id) where p.organisation_id = app_organisation() and p.account_id = app_account() and m.ended_on is null and (m.both_yes_on is not null or not agreed)
$$;
revoke execute on function app_my_people(boolean) from public;
grant execute on function app_my_people(boolean) to peerhouse_staff;
create function app_my_ways() returns setof uuid language sql stable as $$
  select c.id from companionships c where c.guest_id = app_guest() or c.guest_id in (select g.guest_id from guest_account_guests g where g.account_id = app_guest_account())
$$;
`;

const policy = (table: string, role: string, condition: string, { name = role, verb = 'all', check = condition }: { name?: string; verb?: string; check?: string } = {}) =>
  `create policy ${table}_${name} on ${table} for ${verb} to peerhouse_${role} ${verb === 'insert' ? '' : `using (${ours} and (${condition}))`} ${['select', 'delete'].includes(verb) ? '' : `with check (${ours} and (${check}))`};`;

/** Coordinators have the whole programme, a peer their own people. With a first meeting an older match of the same person ends, so the new peer writes that one too. */
const staff = `
grant select, insert, update on peers to peerhouse_staff;
${policy('peers', 'staff', `${desk} or account_id = ${mine}`)}
grant select, insert, update, delete on peers_away to peerhouse_staff;
${policy('peers_away', 'staff', `${desk} or ${ofMine}`)}
grant select, insert, update, delete on peer_places to peerhouse_staff;
${policy('peer_places', 'staff', 'service_id = any((select app_services())::uuid[])')}
grant select, insert on companionships to peerhouse_staff;
grant update (place, ready, leaves_hospital_on, back_in_hospital, moved_outside, matched_by, first_met_on, closed_on, closed_as, early_word_said, wait, wait_from_weeks, wait_to_weeks, version) on companionships to peerhouse_staff;
${policy('companionships', 'staff', `${desk} or id in (select app_my_people(false))`)}
grant select, insert, update on companionship_wishes to peerhouse_staff;
${policy('companionship_wishes', 'staff', `${desk} or ${myPeople}`, { check: desk })}
grant select, insert, update on companionship_reach to peerhouse_staff;
${policy('companionship_reach', 'staff', `${desk} or companionship_id in (select app_my_people(true))`, { check: desk })}
grant select, insert, update on matches to peerhouse_staff;
${policy('matches', 'staff', `${desk} or ${ofMine} or cover_${ofMine} or companionship_id in (select app_my_people(true))`)}
grant select, insert, delete on kept_apart to peerhouse_staff;
${policy('kept_apart', 'staff', `(said_by = 'peer' and kind = 'not_again' and ${ofMine}) or (kind = 'forbidden' and ${desk})`, { check: `${desk} or ${ofMine} or companionship_id in (select app_my_people(true))` })}
grant select, insert, update (seen) on match_news to peerhouse_staff;
${policy('match_news', 'staff', ofMine, { check: `${desk} or ${myPeople} or ${ofMine}` })}
${['meeting_series', 'meeting_changes', 'meeting_marks'].map((table) => `grant select, insert, update, delete on ${table} to peerhouse_staff;
${policy(table, 'staff', `${desk} or companionship_id in (select app_my_people(true))`)}`).join('\n')}
grant select, insert, delete on calendar_feeds to peerhouse_staff;
${policy('calendar_feeds', 'staff', ofMine)}
create policy calendar_feeds_staff_secret on calendar_feeds for select to peerhouse_staff using (peer_id is not null and secret_hash = (select app_secret()));
${['programme_groups', 'group_meetings'].map((table) => `grant select, insert, update on ${table} to peerhouse_staff;
${policy(table, 'staff', 'service_id = any((select app_services())::uuid[])')}`).join('\n')}
`;

/** A programme has no shifts: whoever coordinates it, or meets the person, stands where in a house somebody on shift does. */
const programmes = `
${policy('guests', 'staff', desk, { name: 'staff_programme', verb: 'insert' })}
${policy('guest_names', 'staff', `${desk} or guest_id in (select c.guest_id from companionships c where c.id in (select app_my_people(true)))`, { name: 'staff_programme', check: desk })}
${policy('guest_codes', 'staff', desk, { name: 'staff_programme' })}
${policy('guest_events', 'staff', `${desk} and account_id is null and kind = 'code_made'`, { name: 'staff_programme', verb: 'insert' })}
`;

const myWays = 'companionship_id in (select app_my_ways())';
const myMatches = 'match_id in (select m.id from matches m)';

/** A person has their own way: what they said, whom they meet and when. What a peer said of them is not theirs to read. */
const guest = `
grant select on companionships to peerhouse_guest;
grant insert (id, organisation_id, service_id, guest_id, charter_version_id, number, channel, interested_at, interested_on, place, leaves_hospital_on), update (place, ready, leaves_hospital_on, back_in_hospital, moved_outside, first_met_on, closed_on, closed_as, thanked, version) on companionships to peerhouse_guest;
${policy('companionships', 'guest', 'guest_id = (select app_guest()) or guest_id in (select g.guest_id from guest_account_guests g where g.account_id = (select app_guest_account()))')}
grant select (companionship_id, organisation_id, service_id, likes, background, languages, times, genders, older_than, younger_than, by_phone, asks_for), insert (companionship_id, organisation_id, service_id), update (likes, background, languages, times, genders, older_than, younger_than, by_phone, asks_for) on companionship_wishes to peerhouse_guest;
${policy('companionship_wishes', 'guest', myWays)}
grant select, insert, update (reach, message_safe) on companionship_reach to peerhouse_guest;
${policy('companionship_reach', 'guest', myWays)}
grant select on matches to peerhouse_guest;
grant update (person_yes, both_yes_on, first_meeting_on, first_meeting_time, met_on, until_next, ended_on, cover_peer_id, cover_until, peer_away, peer_away_until, version) on matches to peerhouse_guest;
${policy('matches', 'guest', myWays)}
grant select (id, organisation_id, service_id, account_id, likes, background, near, left_on) on peers to peerhouse_guest;
${policy('peers', 'guest', 'id in (select m.peer_id from matches m) or id in (select m.cover_peer_id from matches m)', { verb: 'select' })}
grant select, delete on peer_places to peerhouse_guest;
create policy peer_places_guest on peer_places to peerhouse_guest using (${ours} and ${myMatches}) with check (false);
grant select, insert, delete on kept_apart to peerhouse_guest;
${policy('kept_apart', 'guest', `${myWays} and said_by = 'person'`, { check: `${myWays} and said_by in ('person', 'nobody')` })}
grant select, insert, update (seen) on match_news to peerhouse_guest;
${policy('match_news', 'guest', `${myWays} and peer_id is null`, { check: myWays })}
${['meeting_series', 'meeting_changes'].map((table) => `grant select, insert, update, delete on ${table} to peerhouse_guest;
${policy(table, 'guest', myWays)}`).join('\n')}
grant select (series_id, slot, organisation_id, companionship_id, match_id, how) on meeting_marks to peerhouse_guest;
${policy('meeting_marks', 'guest', myWays, { verb: 'select' })}
grant select, insert, delete on calendar_feeds to peerhouse_guest;
${policy('calendar_feeds', 'guest', myWays)}
create policy calendar_feeds_guest_secret on calendar_feeds for select to peerhouse_guest using (companionship_id is not null and secret_hash = (select app_secret()));
grant select (id, organisation_id, service_id, name, weekday, time, place, ended_on) on programme_groups to peerhouse_guest;
${policy('programme_groups', 'guest', 'service_id in (select c.service_id from companionships c)', { verb: 'select' })}
grant insert on facts to peerhouse_guest;
${policy('facts', 'guest', "service_id in (select c.service_id from companionships c) and what in ('companionship_opened', 'companionship_closed', 'rematch')", { verb: 'insert' })}
`;

/** Somebody who says without a sign-in that they are interested is from then on the guest with the id that was made for them: each table takes that guest's rows in a programme, and nobody else's. */
const door = `
grant insert on guests, guest_names, guest_codes to peerhouse_guest;
${policy('guests', 'guest', "id = (select app_guest()) and service_id in (select s.id from services s where s.kind = 'programme')", { name: 'guest_door', verb: 'insert' })}
${policy('guest_names', 'guest', 'guest_id = (select app_guest())', { name: 'guest_door', verb: 'insert' })}
${policy('guest_codes', 'guest', 'guest_id = (select app_guest()) and given_by = guest_id', { name: 'guest_door', verb: 'insert' })}
create policy companionships_owner on companionships for select to peerhouse_owner using (${ours});
create function next_companionship_number(programme uuid) returns integer language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(programme::text, 5));
  return (select coalesce(max(number), 0) + 1 from companionships where service_id = programme);
end $$;
revoke execute on function next_companionship_number(uuid) from public;
grant execute on function next_companionship_number(uuid) to peerhouse_staff, peerhouse_guest;
`;

/**
 * Who said that they would not meet again is told to nobody: the matcher asks who may not be proposed, of a programme its coordinator
 * works in, and answers go no further than that a peer is not among those proposed.
 */
const apart = `
create policy kept_apart_owner on kept_apart for select to peerhouse_owner using (${ours});
create function kept_apart_in(programme uuid) returns table (companionship_id uuid, peer_id uuid, kind text, said_by text) language sql stable security definer set search_path = public, pg_temp as $$
  select k.companionship_id, k.peer_id, k.kind, k.said_by from kept_apart k where k.service_id = programme and programme = any(app_services())
$$;
revoke execute on function kept_apart_in(uuid) from public;
grant execute on function kept_apart_in(uuid) to peerhouse_staff, peerhouse_worker;
create policy peers_owner on peers for select to peerhouse_owner using (${ours});
create policy matches_owner on matches for select to peerhouse_owner using (${ours});
create function account_of_peer(peer uuid) returns uuid language sql stable security definer set search_path = public, pg_temp as $$
  select p.account_id from peers p where p.id = peer
$$;
revoke execute on function account_of_peer(uuid) from public;
grant execute on function account_of_peer(uuid) to peerhouse_staff;
`;

/** The worker says early words, works out waits, brings peers back, and forgets. It sees no name and no way to reach anybody. */
const worker = `
grant select on peers, peers_away, peer_places, companionships, companionship_wishes, matches, meeting_series to peerhouse_worker;
grant update (ready, leaves_hospital_on, back_in_hospital, moved_outside, first_met_on, closed_on, closed_as, early_word_said, wait, wait_from_weeks, wait_to_weeks, version), delete on companionships to peerhouse_worker;
grant update on matches to peerhouse_worker;
grant delete on peer_places to peerhouse_worker;
grant select (companionship_id, peer_id, kind, said_by, service_id) on kept_apart to peerhouse_worker;
grant insert on match_news, kept_apart to peerhouse_worker;
${['peers', 'peers_away', 'companionship_wishes', 'meeting_series'].map((table) => `create policy ${table}_worker on ${table} for select to peerhouse_worker using (true);`).join('\n')}
${['companionships', 'matches', 'peer_places', 'kept_apart'].map((table) => `create policy ${table}_worker on ${table} to peerhouse_worker using (true) with check (true);`).join('\n')}
create policy match_news_worker on match_news for insert to peerhouse_worker with check (true);
`;

const told = `
${['peers', 'companionships', 'matches', 'meeting_changes', 'meeting_marks', 'programme_groups'].map((table) => `select tell_changes_of('${table}', 'matching', '');`).join('\n')}
`;
