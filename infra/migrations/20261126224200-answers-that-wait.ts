import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An answer promised within hours waits while the person wishes it to: since when, and how long before. */
export class AnswersThatWait1795732920000 implements MigrationInterface {
  name = 'AnswersThatWait1795732920000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table enquiries add column waits_since timestamptz, add column waited_seconds integer not null default 0 check (waited_seconds >= 0)');
  }

  async down(): Promise<void> {
    throw new Error('What somebody asked us to wait for is not to be lost: restore a backup instead.');
  }
}
