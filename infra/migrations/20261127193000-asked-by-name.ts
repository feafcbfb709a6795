import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A peer asked for by the name somebody knows them by. */
export class AskedByName1795807800000 implements MigrationInterface {
  name = 'AskedByName1795807800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  async down(): Promise<void> {
    throw new Error('What people asked for is not to be lost: restore a backup instead.');
  }
}

const statements = `
alter table companionship_wishes add column asks_for_called text check (length(asks_for_called) between 1 and 60);
grant select (asks_for_called), update (asks_for_called) on companionship_wishes to peerhouse_guest;

-- Who is meant by a name is found where nobody who asks can see it: the one of that name whom they have met, else the only one there is.
create function peer_asked_for(way uuid, called text) returns uuid language sql stable security definer set search_path = public, pg_temp as $$
  with named as (
    select p.id, exists (select from matches m where m.companionship_id = way and m.peer_id = p.id and m.both_yes_on is not null) as met
    from companionships c join peers p on p.service_id = c.service_id join accounts a on a.id = p.account_id
    where c.id = way and c.id in (select app_my_ways()) and p.left_on is null and lower(a.called) = lower($2)
  )
  select case when count(*) filter (where met) = 1 then (array_agg(id) filter (where met))[1] when count(*) = 1 then (array_agg(id))[1] end from named
$$;
revoke execute on function peer_asked_for(uuid, text) from public;
grant execute on function peer_asked_for(uuid, text) to peerhouse_guest;
`;
