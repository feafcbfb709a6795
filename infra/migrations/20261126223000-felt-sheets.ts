import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What people felt, on sheets that wait until there are five of them: without a time, a person, a stay, or who typed them
 * in. Then they are counted and are gone.
 */
export class FeltSheets1795732200000 implements MigrationInterface {
  name = 'FeltSheets1795732200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
  }

  async down(): Promise<void> {
    throw new Error('What people have said is not to be lost: restore a backup instead.');
  }
}

const answer = "text not null check (%s in ('yes', 'no', 'rather_not'))";
const questions = ['made_to', 'kept_in', 'left_out', 'passed_over', 'afraid'].map((name) => `${name} ${answer.replace('%s', name)}`);
const onShift = 'organisation_id = (select app_organisation()) and service_id = (select app_shift())';

const table = `
create table felt_sheets (
  id uuid primary key,
  organisation_id uuid not null references organisations,
  service_id uuid not null references services,
  ${questions.join(',\n  ')}
);
create index felt_sheets_service on felt_sheets (service_id);
alter table felt_sheets enable row level security; alter table felt_sheets force row level security;
grant select, insert, delete on felt_sheets to peerhouse_staff;
create policy felt_sheets_staff on felt_sheets to peerhouse_staff using (${onShift}) with check (${onShift});
`;
