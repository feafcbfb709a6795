import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A version of a charter that was taken back before its day. The version itself stays as it was written. */
export class CharterWithdrawals1795733100000 implements MigrationInterface {
  name = 'CharterWithdrawals1795733100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
  }

  async down(): Promise<void> {
    throw new Error('A version that was taken back would be in force again: restore a backup instead.');
  }
}

const ours = 'organisation_id = (select app_organisation())';

const table = `
create table charter_withdrawals (
  charter_version_id uuid primary key references charter_versions,
  organisation_id uuid not null references organisations,
  service_id uuid not null references services,
  withdrawn_by uuid not null references accounts,
  withdrawn_at timestamptz not null
);
create index charter_withdrawals_service on charter_withdrawals (service_id);
alter table charter_withdrawals enable row level security; alter table charter_withdrawals force row level security;
grant select, insert on charter_withdrawals to peerhouse_staff;
create policy charter_withdrawals_staff on charter_withdrawals for select to peerhouse_staff using (${ours});
create policy charter_withdrawals_staff_writes on charter_withdrawals for insert to peerhouse_staff with check (${ours} and service_id = any((select app_services())::uuid[]));
grant select on charter_withdrawals to peerhouse_guest, peerhouse_worker;
create policy charter_withdrawals_guest on charter_withdrawals to peerhouse_guest using (${ours});
create policy charter_withdrawals_worker on charter_withdrawals to peerhouse_worker using (true);
select tell_changes_of('charter_withdrawals', 'house', '');
`;
