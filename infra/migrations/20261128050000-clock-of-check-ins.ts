import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the clock of check-ins needs beside their tables: what a message waits for. */
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
`;
