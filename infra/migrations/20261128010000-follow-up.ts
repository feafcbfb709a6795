import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Follow-ups, the check-ins that come of them, and the messages. A check-in is one row of a follow-up and a day; a message is one row of a
 * check-in and a number: that, and not the queue, makes each happen once. No column says how anybody is. Addresses and words are sealed.
 */
export class FollowUp1795827600000 implements MigrationInterface {
  name = 'FollowUp1795827600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [tables, secured, staff, guest, worker]) await runner.query(statements);
  }

  async down(): Promise<void> {
    throw new Error('What was promised to people is not to be lost: restore a backup instead.');
  }
}

const ofService = `organisation_id uuid not null references organisations,
  service_id uuid not null references services`;
const ofFollowUp = `${ofService},
  follow_up_id uuid not null references follow_ups on delete cascade`;
const clock = "~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'";
const channel = "in ('call', 'text', 'email', 'app', 'in_person')";
const underWay = "state in ('due', 'asking', 'waiting', 'taken')";

const tables = `
create table follow_ups (
  id uuid primary key,
  ${ofService},
  guest_id uuid not null references guests on delete cascade,
  charter_version_id uuid not null references charter_versions,
  about text not null check (about in ('match', 'keeping_in_touch')),
  companionship_id uuid references companionships on delete cascade,
  made_by uuid references accounts,
  only_from uuid references accounts,
  rhythm text not null check (rhythm in ('only_if_i_ask', 'once', 'days_2_7_30_90', 'weekly', 'own', 'match_asks')),
  from_day date not null,
  days integer[] not null default '{}' check (cardinality(days) <= 12 and 0 <= all(days) and 730 >= all(days)),
  every_days integer check (every_days between 1 and 366),
  times integer check (times between 1 and 730),
  until_day date,
  planned_until date not null,
  time_zone text not null check (length(time_zone) between 1 and 60),
  quiet_from text not null check (quiet_from ${clock}),
  quiet_to text not null check (quiet_to ${clock}),
  at_time text check (at_time ${clock}),
  weekdays integer[] not null default '{}' check (cardinality(weekdays) <= 7 and 1 <= all(weekdays) and 7 >= all(weekdays)),
  days_off date[] not null default '{}' check (cardinality(days_off) <= 40),
  says text not null default 'plain' check (says in ('plain', 'first_name')),
  voicemail text not null default 'nothing' check (voicemail in ('nothing', 'first_name_and_number')),
  language text not null check (length(language) between 2 and 12),
  agreed_at timestamptz not null,
  agreed_on date not null,
  agreed_with text not null check (agreed_with in ('guest', 'worker')),
  agreed_by uuid references accounts,
  words_version integer not null,
  stopped_at timestamptz,
  stopped_by_check_in uuid,
  ended_at timestamptz,
  version integer not null default 1,
  check ((about = 'match') = (companionship_id is not null)),
  check (about = 'match' or (made_by is null and rhythm <> 'match_asks')),
  check (times is null or every_days is not null),
  check (until_day is null or until_day >= from_day),
  check ((agreed_with = 'worker') = (agreed_by is not null)),
  check (stopped_by_check_in is null or stopped_at is not null)
);
create unique index follow_ups_once on follow_ups (guest_id, about) where ended_at is null;
create index follow_ups_to_plan on follow_ups (planned_until) where stopped_at is null and ended_at is null;
create index follow_ups_of_service on follow_ups (service_id, about) where ended_at is null;
create index follow_ups_of_way on follow_ups (companionship_id) where companionship_id is not null;

create table follow_up_ways (
  id uuid primary key,
  ${ofFollowUp},
  place integer not null check (place between 1 and 5),
  channel text not null check (channel ${channel}),
  kek_no integer,
  sealed bytea,
  -- The end of a number, hashed with a key, so that who writes back is found.
  reached_by text,
  unique (follow_up_id, place),
  check ((kek_no is null) = (sealed is null)),
  check ((channel in ('call', 'text', 'email')) = (sealed is not null)),
  check (reached_by is null or sealed is not null)
);
create index follow_up_ways_reached_by on follow_up_ways (reached_by) where reached_by is not null;
create table follow_up_never (
  id uuid primary key,
  ${ofFollowUp},
  channel text check (channel ${channel}),
  kek_no integer,
  sealed bytea,
  check ((channel is null) = (sealed is not null)),
  check ((kek_no is null) = (sealed is null))
);
create index follow_up_never_of on follow_up_never (follow_up_id);
create table follow_up_not_from (
  follow_up_id uuid not null references follow_ups on delete cascade,
  account_id uuid not null references accounts,
  ${ofService},
  primary key (follow_up_id, account_id)
);

create table check_ins (
  id uuid primary key,
  ${ofFollowUp},
  kind text not null check (kind in ('planned', 'call_back')),
  slot date not null,
  state text not null check (state in ('planned', 'due', 'asking', 'waiting', 'taken', 'closed')),
  promised_at timestamptz not null,
  due_at timestamptz not null,
  put_off boolean not null default false,
  asked integer not null default 0 check (asked >= 0),
  tries integer not null default 0 check (tries >= 0),
  last_try_at timestamptz,
  why text check (why in ('by_hand', 'asked', 'wrote', 'may_have_gone_out', 'could_not_reach', 'no_way', 'our_delay')),
  taken_by uuid references accounts,
  taken_until timestamptz,
  taken_from text check (taken_from in ('due', 'asking', 'waiting')),
  outcome text check (outcome in ('talked', 'good', 'wants_call_back', 'wants_another_peer', 'no_answer', 'wrong_number', 'no_more', 'skipped', 'with_earlier', 'here_again', 'changed', 'ended')),
  closed_at timestamptz,
  settling_by uuid references accounts,
  settling_until timestamptz,
  settling_before jsonb,
  queued_at timestamptz,
  version integer not null default 1,
  unique (id, follow_up_id),
  check ((state = 'closed') = (outcome is not null)),
  check ((state = 'closed') = (closed_at is not null)),
  check ((state = 'taken') = (taken_by is not null and taken_until is not null and taken_from is not null)),
  check ((taken_by is null) = (taken_until is null) and (taken_by is null) = (taken_from is null)),
  check ((settling_by is null) = (settling_until is null) and (settling_by is null) = (settling_before is null))
);
-- One of a follow-up and a day, whoever plans it and however often; one under way; one call-back at a time.
create unique index check_ins_once on check_ins (follow_up_id, slot) where kind = 'planned';
create unique index check_ins_one_under_way on check_ins (follow_up_id) where kind = 'planned' and ${underWay};
create unique index check_ins_one_call_back on check_ins (follow_up_id) where kind = 'call_back' and state <> 'closed';
create index check_ins_due on check_ins (due_at) where state in ('planned', 'waiting');
create index check_ins_lease on check_ins (taken_until) where state = 'taken';
create index check_ins_settling on check_ins (settling_until) where settling_until is not null;
create index check_ins_list on check_ins (service_id, promised_at) where ${underWay};
create index check_ins_done on check_ins (service_id, closed_at) where state = 'closed';

create table follow_up_messages (
  id uuid primary key,
  ${ofFollowUp},
  check_in_id uuid not null,
  kind text not null check (kind in ('ask', 'last_word')),
  number integer not null check ((kind = 'last_word') = (number = 0)),
  channel text check (channel in ('text', 'email', 'app')),
  state text not null check (state in ('waiting', 'sending', 'sent', 'logged', 'unsure', 'given_up', 'not_needed')),
  made_at timestamptz not null,
  next_at timestamptz not null,
  claimed_at timestamptz,
  handed_over integer not null default 0 check (handed_over >= 0),
  settled_at timestamptz,
  queued_at timestamptz,
  unique (check_in_id, kind, number),
  foreign key (check_in_id, follow_up_id) references check_ins (id, follow_up_id) on delete cascade,
  check (state <> 'sending' or (claimed_at is not null and channel is not null and handed_over > 0))
);
create index follow_up_messages_waiting on follow_up_messages (next_at) where state = 'waiting';
create index follow_up_messages_sending on follow_up_messages (claimed_at) where state = 'sending';
create index follow_up_messages_of on follow_up_messages (follow_up_id);

-- What somebody wrote back that is no answer of ours; it goes when the check-in closes.
create table check_in_words (
  check_in_id uuid primary key references check_ins on delete cascade,
  ${ofService},
  kek_no integer not null,
  sealed bytea not null,
  written_at timestamptz not null
);

-- Which replies were taken, as hashes of a gateway's own numbers: a second of the same is none. No person, no organisation.
create table replies_taken (
  gateway text not null check (length(gateway) between 1 and 40),
  reply_hash text not null,
  taken_at timestamptz not null,
  primary key (gateway, reply_hash)
);
create index replies_taken_at on replies_taken (taken_at);
`;

const all = ['follow_ups', 'follow_up_ways', 'follow_up_never', 'follow_up_not_from', 'check_ins', 'follow_up_messages', 'check_in_words'];
const secured = all.map((table) => `alter table ${table} enable row level security; alter table ${table} force row level security;`).join('\n');

const ours = 'organisation_id = (select app_organisation())';
const policy = (table: string, role: string, condition: string, verb = 'all') =>
  `create policy ${table}_${role} on ${table} for ${verb} to peerhouse_${role} using (${ours} and (${condition})) ${verb === 'all' ? `with check (${ours} and (${condition}))` : ''};`;
const hangsOn = 'follow_up_id in (select f.id from follow_ups f)';

/**
 * A house's by those on shift. A programme has no shifts: keeping in touch is for whoever works there, and how a match goes for its
 * coordinators alone; whoever meets the person, or covers, sees nothing of it, whatever else they are.
 */
const staff = `
create function app_programmes() returns setof uuid language sql stable as $$
  select s.id from services s where s.kind = 'programme' and s.id = any(app_services())
$$;
grant select, insert, update on follow_ups to peerhouse_staff;
${policy('follow_ups', 'staff', `service_id = (select app_shift())
  or (about = 'keeping_in_touch' and service_id in (select app_programmes()))
  or (about = 'match' and service_id in (select app_coordinating()) and companionship_id not in (select app_my_people(false)))`)}
grant select, insert, update, delete on follow_up_ways, follow_up_never, follow_up_not_from, check_ins, follow_up_messages, check_in_words to peerhouse_staff;
${['follow_up_ways', 'follow_up_never', 'follow_up_not_from', 'check_ins', 'follow_up_messages'].map((table) => policy(table, 'staff', hangsOn)).join('\n')}
${policy('check_in_words', 'staff', 'check_in_id in (select c.id from check_ins c)')}
`;

const mine = 'guest_id = (select app_guest()) or guest_id in (select g.guest_id from guest_account_guests g where g.account_id = (select app_guest_account()))';

/** A person has their own: what they agreed, what is to come and what was. Who is on their list of workers they would rather not hear from is theirs too. */
const guest = `
grant select, insert, update on follow_ups to peerhouse_guest;
${policy('follow_ups', 'guest', mine)}
grant select, insert, update, delete on follow_up_ways, follow_up_never, follow_up_not_from, check_ins to peerhouse_guest;
grant select, insert, update (state, settled_at), delete on follow_up_messages to peerhouse_guest;
${['follow_up_ways', 'follow_up_never', 'follow_up_not_from', 'check_ins', 'follow_up_messages'].map((table) => policy(table, 'guest', hangsOn)).join('\n')}
grant select, insert, delete on replies_taken to peerhouse_guest, peerhouse_worker;
`;

/** The worker plans, sends, settles, seals anew and forgets. */
const worker = `
grant select, insert, update, delete on ${all.join(', ')} to peerhouse_worker;
${all.map((table) => `create policy ${table}_worker on ${table} to peerhouse_worker using (true) with check (true);`).join('\n')}
`;
