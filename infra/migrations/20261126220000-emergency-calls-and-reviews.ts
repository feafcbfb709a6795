import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the service did: calls for help from outside, what went against a wish or a plan, and the reviews of both. All of
 * it is about the service; no column has room for a person, their stay or how they were.
 */
export class EmergencyCallsAndReviews1795730400000 implements MigrationInterface {
  name = 'EmergencyCallsAndReviews1795730400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(access);
    await runner.query(told);
  }

  async down(): Promise<void> {
    throw new Error('What the service did is not to be lost: restore a backup instead.');
  }
}

const tables = `
create table emergency_calls (
  id uuid primary key,
  organisation_id uuid not null references organisations,
  service_id uuid not null references services,
  charter_version_id uuid not null references charter_versions,
  whom text[] not null check (cardinality(whom) > 0 and whom <@ array['police', 'ambulance', 'crisis_service', 'hospital']),
  reason text not null check (reason in ('own_wish', 'medical_emergency', 'serious_threat_of_violence', 'harm_to_self_happening', 'duty_by_law', 'none_of_these')),
  by_policy boolean not null,
  called_at timestamptz not null,
  decided_by uuid not null references accounts,
  asked boolean not null,
  told boolean not null,
  written_by uuid not null references accounts,
  written_at timestamptz not null,
  written_late boolean not null
);
create index emergency_calls_service on emergency_calls (service_id, called_at);

create table deviations (
  id uuid primary key,
  organisation_id uuid not null references organisations,
  service_id uuid not null references services,
  charter_version_id uuid not null references charter_versions,
  kind text not null check (kind in ('held', 'locked_in', 'made_to_take', 'kept_from_leaving', 'plan_not_followed', 'something_else')),
  day date not null,
  decided_by uuid not null references accounts,
  told boolean not null,
  written_by uuid not null references accounts,
  written_at timestamptz not null,
  written_late boolean not null
);
create index deviations_service on deviations (service_id, day);

create table reviews (
  id uuid primary key,
  organisation_id uuid not null references organisations,
  service_id uuid not null references services,
  call_id uuid unique references emergency_calls,
  deviation_id uuid unique references deviations,
  decided_by uuid not null references accounts,
  state text not null check (state in ('open', 'closed')),
  what_we_did text check (length(what_we_did) between 1 and 2000),
  what_differently text check (length(what_differently) between 1 and 2000),
  what_changes text check (length(what_changes) between 1 and 2000),
  by_whom uuid references accounts,
  until date,
  opened_at timestamptz not null,
  written_by uuid references accounts,
  written_at timestamptz,
  closed_by uuid references accounts,
  closed_at timestamptz,
  version integer not null default 1,
  check (num_nonnulls(call_id, deviation_id) = 1),
  check ((by_whom is null) = (until is null)),
  check ((state = 'closed') = (closed_at is not null)),
  check ((closed_at is null) = (closed_by is null)),
  constraint a_second_person_closes check (closed_by <> decided_by),
  constraint closed_with_its_words check (state = 'open' or num_nonnulls(what_we_did, what_differently, what_changes) = 3)
);
create index reviews_service on reviews (service_id, state);

alter table facts drop constraint facts_what_check, add constraint facts_what_check check (what in ('contact', 'stay_began', 'night_open', 'night_used',
  'stay_ended', 'hold_lapsed', 'companionship_opened', 'companionship_closed', 'first_meeting', 'meeting', 'rematch', 'check_in', 'emergency_call',
  'complaint', 'gathering', 'cost', 'deviation', 'felt'));
`;

const ours = 'organisation_id = (select app_organisation())';
const myServices = `${ours} and service_id = any((select app_services())::uuid[])`;
const onShift = `${ours} and service_id = (select app_shift())`;
const of = (table: string, see: string, write: string) => `
alter table ${table} enable row level security; alter table ${table} force row level security;
create policy ${table}_staff on ${table} to peerhouse_staff using (${see}) with check (${write});`;
/** What the worker sees to find what is due: ids and dates, no word anybody wrote. */
const erasable: Record<string, string> = {
  reviews: 'id, organisation_id, service_id, call_id, deviation_id, state, closed_at',
  emergency_calls: 'id, organisation_id, service_id, charter_version_id, reason, written_at',
  deviations: 'id, organisation_id, service_id, charter_version_id, written_at',
};

/** What was written down stays as it was; only that the person was told is added. Nothing is removed but by forgetting. */
const access = `
${of('emergency_calls', myServices, onShift)}
${of('deviations', myServices, onShift)}
${of('reviews', myServices, myServices)}
grant select, insert, update (told) on emergency_calls, deviations to peerhouse_staff;
grant select, insert, update (state, what_we_did, what_differently, what_changes, by_whom, until, written_by, written_at, closed_by, closed_at, version) on reviews to peerhouse_staff;
${Object.entries(erasable).map(([table, columns]) => `grant select (${columns}), delete on ${table} to peerhouse_worker;
create policy ${table}_worker_finds on ${table} for select to peerhouse_worker using (true);
create policy ${table}_worker_erases on ${table} for delete to peerhouse_worker using (true);`).join('\n')}
`;

const told = "select tell_changes_of('emergency_calls', 'rights', ''), tell_changes_of('deviations', 'rights', ''), tell_changes_of('reviews', 'rights', '')";
