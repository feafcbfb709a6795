import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose peer is away, and who said that they would rather wait for them, is not asked again about somebody for the while. */
export class WaitsForTheirPeer1795825800000 implements MigrationInterface {
  name = 'WaitsForTheirPeer1795825800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  async down(): Promise<void> {
    throw new Error('What people asked for is not to be lost: restore a backup instead.');
  }
}

const statements = `
alter table matches add column waits_for_peer boolean not null default false;
grant update (waits_for_peer) on matches to peerhouse_guest;
`;
