import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a person needs for staying in touch from their own phone: which of their ways through a programme have begun, so that they can agree to being asked how it goes. */
export class FollowUpOfGuests1795845600000 implements MigrationInterface {
  name = 'FollowUpOfGuests1795845600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ways);
  }

  async down(): Promise<void> {
    throw new Error('What was promised to people is not to be lost: restore a backup instead.');
  }
}

/** It runs as whoever asks: row-level security says whose they are. */
const ways = `
create function my_ways_for_follow_up(guests uuid[]) returns setof uuid language sql stable as $$
  select c.id from companionships c where c.guest_id = any(guests) and c.closed_on is null and c.first_met_on is not null order by c.interested_on, c.id
$$;
revoke execute on function my_ways_for_follow_up(uuid[]) from public;
grant execute on function my_ways_for_follow_up(uuid[]) to peerhouse_guest;
`;
