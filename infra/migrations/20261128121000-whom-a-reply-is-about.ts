import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A text says no name: what somebody answers to it is about whom they met when it went out, and somebody may have come after them meanwhile. */
export class WhomAReplyIsAbout1795867260000 implements MigrationInterface {
  name = 'WhomAReplyIsAbout1795867260000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(met);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function met_since_for_follow_up(uuid)');
  }
}

/** Since when they meet whom they meet now; null: nobody, or not yet. It runs as whoever asks, so that it answers only ways they may see. */
const met = `
create function met_since_for_follow_up(companionship uuid) returns date language sql stable as $$
  select m.met_on from matches m where m.companionship_id = companionship and m.ended_on is null and m.met_on is not null
$$;
revoke execute on function met_since_for_follow_up(uuid) from public;
grant execute on function met_since_for_follow_up(uuid) to peerhouse_guest;
`;
