import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What one shift hands to the next: lines of the house, practical things and promises, and who has read them. Seen and written on shift alone. */
export class Handover1795728600000 implements MigrationInterface {
  name = 'Handover1795728600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(access);
  }

  async down(): Promise<void> {
    throw new Error('What was handed over does not come back: restore a backup instead.');
  }
}

const tables = `
alter table stays add constraint stays_of_house unique (id, service_id);
alter table spaces add constraint spaces_of_house unique (id, service_id);

create table handover_lines (
  id uuid primary key,
  organisation_id uuid not null references organisations,
  service_id uuid not null references services,
  charter_version_id uuid not null references charter_versions,
  kind text not null check (kind in ('practical', 'promise', 'house')),
  words text not null check (length(words) between 1 and 280),
  space_id uuid,
  stay_id uuid,
  written_by uuid not null references accounts,
  written_at timestamptz not null,
  taken_by uuid references accounts,
  taken_at timestamptz,
  done_by uuid references accounts,
  done_at timestamptz,
  check (space_id is null or stay_id is null),
  check ((taken_by is null) = (taken_at is null)),
  check ((done_by is null) = (done_at is null)),
  -- A line about a stay or a space is about one of this house, and goes with it.
  constraint handover_line_of_stay foreign key (stay_id, service_id) references stays (id, service_id) on delete cascade,
  constraint handover_line_of_space foreign key (space_id, service_id) references spaces (id, service_id) on delete cascade
);
create index handover_lines_service on handover_lines (service_id, written_at);
create index handover_lines_stay on handover_lines (stay_id) where stay_id is not null;

create table handover_reads (
  shift_id uuid primary key references shifts,
  organisation_id uuid not null references organisations,
  service_id uuid not null references services,
  account_id uuid not null references accounts,
  read_at timestamptz not null
);
create index handover_reads_service on handover_reads (service_id, read_at);

select tell_changes_of('handover_lines', 'handover', '');
select tell_changes_of('handover_reads', 'handover', '');
`;

const onShift = 'organisation_id = (select app_organisation()) and service_id = (select app_shift())';

const access = Object.entries({ handover_lines: 'select, insert, update, delete', handover_reads: 'select, insert, update' }).map(([table, rights]) => `
alter table ${table} enable row level security; alter table ${table} force row level security;
grant ${rights} on ${table} to peerhouse_staff;
create policy ${table}_staff on ${table} to peerhouse_staff using (${onShift}) with check (${onShift});
grant delete on ${table} to peerhouse_worker;
create policy ${table}_worker_finds on ${table} for select to peerhouse_worker using (true);
create policy ${table}_worker_erases on ${table} for delete to peerhouse_worker using (true);
`).join('') + `
-- The worker sees dates and whose house it is, no words and no person.
grant select (id, organisation_id, service_id, charter_version_id, stay_id, written_at) on handover_lines to peerhouse_worker;
grant select (shift_id, organisation_id, service_id, read_at) on handover_reads to peerhouse_worker;
`;
