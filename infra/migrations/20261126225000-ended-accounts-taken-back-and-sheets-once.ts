import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Three ends told properly. Who has left has nothing here one could sign in with, and after its days no address. A stay
 * that was taken back says when, and keeps the hour it had been kept until. A sheet that was counted leaves its number
 * until the next five are, so that the same one sent again counts once.
 */
export class EndedAccountsTakenBackAndSheetsOnce1795733400000 implements MigrationInterface {
  name = 'EndedAccountsTakenBackAndSheetsOnce1795733400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(accounts);
    await runner.query(stays);
    await runner.query(sheets);
  }

  async down(): Promise<void> {
    throw new Error('What was erased does not come back: restore a backup instead.');
  }
}

/** By a trigger, so that it holds whoever ends an account, and no part of the program may touch a password for it. */
const accounts = `
update accounts set password_hash = null, totp_secret = null, totp_confirmed_at = null, totp_last_step = 0 where ended_at is not null;
create function an_ended_account_opens_nothing() returns trigger language plpgsql as $$
begin
  if new.ended_at is not null then
    new.password_hash := null; new.totp_secret := null; new.totp_confirmed_at := null; new.totp_last_step := 0;
  end if;
  if current_user = 'peerhouse_worker' and new.email is distinct from old.email and new.email is not null then
    raise insufficient_privilege using message = 'The worker forgets addresses; it gives none.';
  end if;
  return new;
end $$;
create trigger an_ended_account_opens_nothing before update on accounts for each row execute function an_ended_account_opens_nothing();
alter table accounts alter column email drop not null, add constraint accounts_email_there check (email is not null or ended_at is not null);
grant update (email) on accounts to peerhouse_worker;
create policy accounts_worker_forgets on accounts for update to peerhouse_worker using (ended_at is not null) with check (ended_at is not null and email is null);
`;

const stays = `
alter table stays add column taken_back_at timestamptz, add constraint stays_taken_back check (taken_back_at is null or state = 'not_taken_up');
`;

const questions = ['made_to', 'kept_in', 'left_out', 'passed_over', 'afraid'];

const sheets = `
alter table felt_sheets ${questions.map((name) => `alter column ${name} drop not null`).join(', ')},
  add constraint felt_sheets_whole check (num_nulls(${questions.join(', ')}) in (0, ${questions.length}));
grant update (${questions.join(', ')}) on felt_sheets to peerhouse_staff;
`;
