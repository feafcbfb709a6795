import type { MigrationInterface, QueryRunner } from 'typeorm';

/** That the person asked for another peer themself is kept with the match, also once it has ended; and two who had not met when one of them moved may be a pair again. */
export class AskedAnother1795852800000 implements MigrationInterface {
  name = 'AskedAnother1795852800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  async down(): Promise<void> {
    throw new Error('What people asked for is not to be lost: restore a backup instead.');
  }
}

/**
 * Whose old meetings go on until the next is taken to have asked: whether they moved instead was not kept, and a wish is not to be undone.
 * Row-level security is forced on the owner too: it stands aside for that one statement. The day on which it was counted stays unknown where it was not kept.
 */
const statements = `
alter table matches add column asked_another boolean not null default false, add column may_again boolean not null default false;
alter table matches no force row level security;
update matches set asked_another = true where until_next and ended_on is null;
alter table matches force row level security;
grant update (asked_another, may_again) on matches to peerhouse_guest;
drop index matches_a_pair_once;
create unique index matches_a_pair_once on matches (companionship_id, peer_id) where both_yes_on is not null and not asked_by_name and not may_again;
`;
