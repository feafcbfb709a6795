import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was restored from a backup sends nothing until a person says that it is the real house now: there may be another. */
export class SendingHeld1795734300000 implements MigrationInterface {
  name = 'SendingHeld1795734300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(column);
  }

  async down(): Promise<void> {
    throw new Error('What may not be sent is not to be forgotten: restore a backup instead.');
  }
}

const column = `
alter table organisations add column sending_held_since timestamptz;
grant update (sending_held_since) on organisations to peerhouse_staff;
grant select (id, sending_held_since) on organisations to peerhouse_worker;
create policy organisations_worker on organisations for select to peerhouse_worker using (true);
create policy organisations_owner_holds on organisations for update to peerhouse_owner using (true) with check (sending_held_since is not null);
`;
