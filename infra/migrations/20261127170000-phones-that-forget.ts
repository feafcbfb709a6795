import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Phones whose vault was erased from another: at their next contact they are told, and wipe what they keep. What stays for that is a
 * keyed hash of a secret which that phone alone knows, and a day: it leads to nobody, and to no account.
 */
export class PhonesThatForget1795798800000 implements MigrationInterface {
  name = 'PhonesThatForget1795798800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table phones_that_forget (key_hash text primary key, since date not null);
grant select, insert on phones_that_forget to peerhouse_guest;
grant select, delete on phones_that_forget to peerhouse_worker;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table phones_that_forget');
  }
}
