import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a guest came in to a space kept for emergencies: counted with the arrival, so an arrival taken back is counted back the same way. */
export class KeptSpaces1795735200000 implements MigrationInterface {
  name = 'KeptSpaces1795735200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table stays add column came_in_kept boolean not null default false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table stays drop column came_in_kept');
  }
}
