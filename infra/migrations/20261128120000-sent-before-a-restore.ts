import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * When what was restored was lost stays known once it sends again: what was due before that may have gone out already. And a message that waits
 * because no number can be opened says so.
 */
export class SentBeforeARestore1795867200000 implements MigrationInterface {
  name = 'SentBeforeARestore1795867200000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [restored, keys]) await runner.query(statements);
  }

  async down(): Promise<void> {
    throw new Error('What may have been sent is not to be forgotten: restore a backup instead.');
  }
}

const restored = `
alter table organisations add column restored_at timestamptz;
grant update (restored_at) on organisations to peerhouse_staff;
grant select (restored_at) on organisations to peerhouse_worker;
`;

const keys = `
alter table follow_up_messages drop constraint follow_up_messages_waits_for_check;
alter table follow_up_messages add constraint follow_up_messages_waits_for_check check (waits_for in ('quiet', 'last_try', 'worker_has_it', 'asker_away', 'sending_held', 'gateway', 'keys'));
`;
