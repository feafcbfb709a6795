import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a worker said that the space somebody left is ready, before the charter's minutes were over. */
export class SpacesGotReady1795735500000 implements MigrationInterface {
  name = 'SpacesGotReady1795735500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("alter table stays add column space_ready_at timestamptz; create index stays_left on stays (service_id, left_at) where state = 'left'");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index stays_left; alter table stays drop column space_ready_at');
  }
}
