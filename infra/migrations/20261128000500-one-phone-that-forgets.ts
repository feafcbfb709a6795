import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a phone is to forget is asked of one at a time, with what that phone alone can show: how many there are, and since when, is nobody's to read. */
export class OnePhoneThatForgets1795824300000 implements MigrationInterface {
  name = 'OnePhoneThatForgets1795824300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create function phone_forgets(hash text) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from phones_that_forget where key_hash = hash)
$$;
revoke execute on function phone_forgets(text) from public;
grant execute on function phone_forgets(text) to peerhouse_guest;
revoke select on phones_that_forget from peerhouse_guest;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
grant select on phones_that_forget to peerhouse_guest;
drop function phone_forgets(text);
`);
  }
}
