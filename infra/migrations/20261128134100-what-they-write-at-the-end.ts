import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who answers once it is over is heard by those who wrote last, and what nobody has looked at is not taken with what somebody said of its card. */
export class WhatTheyWriteAtTheEnd1795873260000 implements MigrationInterface {
  name = 'WhatTheyWriteAtTheEnd1795873260000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [reached, shown]) await runner.query(statements);
  }

  async down(): Promise<void> {
    throw new Error('What people wrote is not to be lost: restore a backup instead.');
  }
}

/** As before, and what is over as long as its number is there; where they agreed anew it is the later one that is answered, also to what the earlier one asked. */
const reached = `
drop function follow_ups_reached_by(text);
create function follow_ups_reached_by(hash text) returns table (follow_up_id uuid, guest_id uuid, organisation_id uuid, last_out_at timestamptz, is_over boolean)
  language sql stable security definer set search_path = public, pg_temp as $$
  with theirs as (
    select f.id, f.guest_id, f.organisation_id, f.gave_way_to, f.ended_at is not null as is_over,
      (select max(m.claimed_at) from follow_up_messages m where m.follow_up_id = f.id and m.channel = 'text' and m.state in ('sending', 'sent', 'logged', 'unsure')) as at
    from follow_ups f where f.id in (select w.follow_up_id from follow_up_ways w where w.reached_by = hash))
  select t.id, t.guest_id, t.organisation_id, greatest(t.at, (select max(e.at) from theirs e where e.gave_way_to = t.id)), t.is_over
  from theirs t where not exists (select from theirs l where l.id = t.gave_way_to)
$$;
revoke execute on function follow_ups_reached_by(text) from public;
grant execute on function follow_ups_reached_by(text) to peerhouse_guest;
`;

/** When a worker who has the card saw a line of it first. What stood there before this was known is as it was: nobody has looked, as far as we know. */
const shown = `
alter table check_in_words add column shown_at timestamptz;
`;
