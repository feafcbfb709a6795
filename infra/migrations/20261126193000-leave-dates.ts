import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The last day of somebody who works here. The account ends by itself with that day, so the worker may now end accounts. */
export class LeaveDates1795721400000 implements MigrationInterface {
  name = 'LeaveDates1795721400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(columns);
    await runner.query(ofTheWorker);
  }

  async down(): Promise<void> {
    throw new Error('Dates on which accounts end are not to be lost: restore a backup instead.');
  }
}

const columns = `
alter table accounts add column leaves_on date, add column leaves_at timestamptz,
  add constraint accounts_leaves check ((leaves_on is null) = (leaves_at is null));
create index accounts_leaving on accounts (leaves_at) where leaves_at is not null and ended_at is null;
`;

const ours = 'organisation_id = (select app_organisation())';

/** It looks everywhere for what is due, and changes only inside one organisation at a time. No password, no authenticator. */
const ofTheWorker = `
grant select (id, organisation_id, email, called, ended_at, leaves_on, leaves_at), update (ended_at) on accounts to peerhouse_worker;
create policy accounts_worker on accounts for select to peerhouse_worker using (true);
create policy accounts_worker_ends on accounts for update to peerhouse_worker using (${ours}) with check (${ours});
grant select, delete on account_roles to peerhouse_worker;
create policy account_roles_worker on account_roles to peerhouse_worker using (${ours});
grant select (id, organisation_id, account_id, ended_at), update (ended_at) on sessions to peerhouse_worker;
create policy sessions_worker on sessions to peerhouse_worker using (${ours}) with check (${ours});
grant select (id, organisation_id, account_id, used_at, ends_at), update (ends_at) on one_time_links to peerhouse_worker;
create policy one_time_links_worker on one_time_links to peerhouse_worker using (${ours}) with check (${ours});
grant select (id, organisation_id, account_id, ends_at, ended_at), update (ended_at) on shifts to peerhouse_worker;
create policy shifts_worker on shifts to peerhouse_worker using (${ours}) with check (${ours});
grant insert on audit to peerhouse_worker;
create policy audit_worker on audit for insert to peerhouse_worker with check (${ours});
`;
