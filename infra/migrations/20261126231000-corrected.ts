import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was written down wrongly and put right says so: of enquiries that have ended, of coming in and of leaving. */
export class Corrected1795734600000 implements MigrationInterface {
  name = 'Corrected1795734600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['stays', 'enquiries']) {
      await runner.query(`alter table ${table} add column corrected_at timestamptz, add column corrected_by uuid,
        add constraint ${table}_corrected check ((corrected_at is null) = (corrected_by is null))`);
    }
  }

  async down(): Promise<void> {
    throw new Error('What was put right is not to be lost: restore a backup instead.');
  }
}
