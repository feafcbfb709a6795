import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The worker sees which version of a closing is its last and whether it was called off: how long its words are kept hangs on that. */
export class ClosingsForgotten1795737900000 implements MigrationInterface {
  name = 'ClosingsForgotten1795737900000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('grant select (version, called_off) on closing_versions to peerhouse_worker');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('revoke select (version, called_off) on closing_versions from peerhouse_worker');
  }
}
