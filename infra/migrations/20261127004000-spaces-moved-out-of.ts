import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Spaces a guest moved out of, and when: they are got ready as after a leaving. What a worker said is ready is taken off. */
export class SpacesMovedOutOf1795740000000 implements MigrationInterface {
  name = 'SpacesMovedOutOf1795740000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("alter table stays add column moved_out jsonb not null default '[]'");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table stays drop column moved_out');
  }
}
