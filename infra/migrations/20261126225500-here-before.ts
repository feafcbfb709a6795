import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Guests who were in the house before it began with Peerhouse: a stay without an enquiry, and without an hour of coming in. */
export class HereBefore1795733700000 implements MigrationInterface {
  name = 'HereBefore1795733700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table stays add column here_before boolean not null default false');
    // A stay that was a mistake takes the name along at once.
    await runner.query('grant delete on guest_names to peerhouse_staff');
  }

  async down(): Promise<void> {
    throw new Error('Who was here is not to be lost: restore a backup instead.');
  }
}
