import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the clock of check-ins needs beside their tables: what a message waits for, and the check-ins of a follow-up at hand. */
export class ClockOfCheckIns1795842000000 implements MigrationInterface {
  name = 'ClockOfCheckIns1795842000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(waits);
  }

  async down(): Promise<void> {
    throw new Error('What was promised to people is not to be lost: restore a backup instead.');
  }
}

const waits = `
alter table follow_up_messages add column waits_for text check (waits_for in ('quiet', 'last_try', 'worker_has_it', 'asker_away', 'sending_held', 'gateway'));
-- Which result said that a number is somebody else's: taken back, the number is theirs again.
alter table follow_up_never add column if not exists by_check_in uuid;
create index if not exists check_ins_of on check_ins (follow_up_id);
`;
