import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a closing of a space was each time it was written: nights, reason, own words. The claim says what is so now; here
 * is how it came about, also of a closing that was called off before it began and has no claim any more.
 */
export class ClosingsOverTime1795734000000 implements MigrationInterface {
  name = 'ClosingsOverTime1795734000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table closing_versions');
  }
}

const itsWorkers = 'organisation_id = (select app_organisation()) and service_id = any((select app_services())::uuid[])';
const onShift = 'organisation_id = (select app_organisation()) and service_id = (select app_shift())';

const table = `
create table closing_versions (
  id uuid primary key,
  organisation_id uuid not null references organisations,
  service_id uuid not null references services,
  space_id uuid not null references spaces,
  -- The claim's id, which may be gone.
  closing_id uuid not null,
  version integer not null,
  first_night date not null,
  until date not null,
  why text not null check (why in ('not_enough_of_us', 'repair', 'cleaning', 'something_else')),
  -- The house's own: about the space. Gone with its version after the days of the charter.
  words text check (length(words) between 1 and 200),
  called_off boolean not null default false,
  written_by uuid,
  written_at timestamptz not null,
  unique (closing_id, version),
  check (first_night < until)
);
create index closing_versions_service on closing_versions (service_id);
alter table claims no force row level security;
insert into closing_versions (id, organisation_id, service_id, space_id, closing_id, version, first_night, until, why, written_by, written_at)
  select gen_random_uuid(), organisation_id, service_id, space_id, id, 1, first_night, until, why, made_by, made_at from claims where kind = 'closure';
alter table claims force row level security;
alter table closing_versions enable row level security; alter table closing_versions force row level security;
grant select, insert on closing_versions to peerhouse_staff;
grant select (id, organisation_id, service_id, closing_id, until, written_at), delete on closing_versions to peerhouse_worker;
create policy closing_versions_staff on closing_versions to peerhouse_staff using (${itsWorkers}) with check (${onShift});
create policy closing_versions_worker_finds on closing_versions for select to peerhouse_worker using (true);
create policy closing_versions_worker_erases on closing_versions for delete to peerhouse_worker using (true);
`;
