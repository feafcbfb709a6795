import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Asked in a check-in whether it is still a good match, somebody would rather meet another: the worker does then what their own app does, and a name they asked for before lifts nothing of it. */
export class AnotherPeerAsked1795860000000 implements MigrationInterface {
  name = 'AnotherPeerAsked1795860000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  async down(): Promise<void> {
    throw new Error('What people asked for is not to be lost: restore a backup instead.');
  }
}

const statements = `
grant update (asks_for, asks_for_called) on companionship_wishes to peerhouse_worker;
drop policy companionship_wishes_worker on companionship_wishes;
create policy companionship_wishes_worker on companionship_wishes to peerhouse_worker using (true) with check (true);
`;
