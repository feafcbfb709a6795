import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When something last happened to an enquiry on the waiting list, so that after a while they are asked whether they still wait. */
export class StillWaiting1795749900000 implements MigrationInterface {
  name = 'StillWaiting1795749900000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table enquiries add column heard_at timestamptz');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table enquiries drop column heard_at');
  }
}
