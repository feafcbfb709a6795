import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is kept ends: the worker may erase, and leaves a receipt. Enquiries are numbered by a counter of their own, as
 * the highest number may be forgotten.
 */
export class Forgetting1795723200000 implements MigrationInterface {
  name = 'Forgetting1795723200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(access);
  }

  async down(): Promise<void> {
    throw new Error('What was forgotten does not come back: restore a backup instead.');
  }
}

const tables = `
create table forgettings (
  id uuid primary key,
  organisation_id uuid not null references organisations,
  service_id uuid references services,
  what text not null,
  count integer not null check (count > 0),
  forgotten_at timestamptz not null
);
create index forgettings_service on forgettings (service_id, forgotten_at);

create table enquiry_numbers (
  service_id uuid primary key references services,
  organisation_id uuid not null references organisations,
  last integer not null check (last > 0)
);
`;

const ours = 'organisation_id = (select app_organisation())';
const onShift = `${ours} and service_id = (select app_shift())`;
/** Where the worker erases, with the columns by which it finds what is due: it sees no name, no text, no secret. */
const erasable: Record<string, string> = {
  guests: 'id, organisation_id, service_id',
  guest_names: 'guest_id',
  guest_codes: 'id, organisation_id, guest_id, ends_at, used_at',
  guest_sessions: 'id, organisation_id, guest_id, ends_at, ended_at',
  stay_hopes: 'stay_id',
  enquiry_people: 'enquiry_id, organisation_id, service_id',
  voices: 'enquiry_id',
  sessions: 'id, organisation_id, ends_at, ended_at',
  one_time_links: 'id, organisation_id, ends_at, used_at',
};

const access = `
alter table forgettings enable row level security; alter table forgettings force row level security;
alter table enquiry_numbers enable row level security; alter table enquiry_numbers force row level security;
grant select on forgettings to peerhouse_staff;
create policy forgettings_staff on forgettings for select to peerhouse_staff using (${ours});
grant select, insert on forgettings to peerhouse_worker;
create policy forgettings_worker on forgettings to peerhouse_worker using (true) with check (true);
grant select, insert, update on enquiry_numbers to peerhouse_staff;
create policy enquiry_numbers_staff on enquiry_numbers to peerhouse_staff using (${onShift}) with check (${onShift});
${Object.entries(erasable).map(([table, columns]) => `grant select (${columns}), delete on ${table} to peerhouse_worker;
create policy ${table}_worker_finds on ${table} for select to peerhouse_worker using (true);
create policy ${table}_worker_erases on ${table} for delete to peerhouse_worker using (true);`).join('\n')}
grant delete on stays, enquiries to peerhouse_worker;
-- It finds everywhere now; what it changes is still one organisation's.
${['sessions', 'one_time_links'].map((table) => `drop policy ${table}_worker on ${table};
create policy ${table}_worker on ${table} for update to peerhouse_worker using (${ours}) with check (${ours});`).join('\n')}
`;
