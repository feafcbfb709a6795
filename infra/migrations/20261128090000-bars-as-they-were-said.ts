import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who may not look is kept as it was said, a row each time: what the guest says, and what somebody types in, no longer change one another. So
 * whoever began plans again sees and undoes what was said since, and finds out nothing of what was said before.
 */
export class BarsAsTheyWereSaid1795856400000 implements MigrationInterface {
  name = 'BarsAsTheyWereSaid1795856400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(said);
    await runner.query(typed);
  }

  async down(): Promise<void> {
    throw new Error('What guests said is theirs: restore a backup instead.');
  }
}

/** When the guest's own were said was not kept: before anything else. */
const said = `
alter table plan_barred drop constraint plan_barred_pkey, drop constraint plan_barred_check, drop constraint plan_barred_check1;
alter table plan_barred add column id uuid primary key default gen_random_uuid(), alter column typed_at type timestamptz using coalesce(typed_at, '-infinity'), alter column typed_at set not null;
alter table plan_barred rename column typed_at to said_at;
alter table plan_barred add check (typed_account is null or typed_by is not null);
create index plan_barred_account on plan_barred (account_id, worker_id);
revoke update (typed_by, said_at, typed_account) on plan_barred from peerhouse_guest;
`;

const typed = `
create or replace function keep_from_reading(guest uuid, worker uuid, who text, at timestamptz) returns void language sql security definer set search_path = public, pg_temp as $$
  insert into plan_barred (account_id, worker_id, organisation_id, said_at, typed_by, typed_account)
  select t.account_id, worker, t.organisation_id, at, who, app_account() from guest_account_guests t where t.guest_id = guest
$$;
`;
