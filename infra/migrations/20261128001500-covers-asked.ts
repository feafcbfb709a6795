import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever stands in for a peer is asked, and then the person is, as with a match: names pass with the second yes. And who asked for another may go on with their peer after all. */
export class CoversAsked1795824900000 implements MigrationInterface {
  name = 'CoversAsked1795824900000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  async down(): Promise<void> {
    throw new Error('What people asked for is not to be lost: restore a backup instead.');
  }
}

/** The desk's, a peer's own, one they stand in for or are asked to, and of a person they meet. */
const mine = `organisation_id = (select app_organisation()) and (service_id in (select app_coordinating()) or peer_id in (select p.id from peers p where p.account_id = (select app_account()))
  or id in (select app_my_covers()) or companionship_id in (select app_my_people(true)))`;

/** Who met somebody in place of their peer goes on doing so. Row-level security is forced on the owner too: it stands aside for that one statement. */
const statements = `
alter table matches add column cover_peer_yes boolean not null default false, add column cover_person_yes boolean not null default false, add column rematch_counted date;
alter table matches no force row level security;
update matches set cover_peer_yes = cover_peer_id is not null, cover_person_yes = cover_peer_id is not null where ended_on is null;
alter table matches force row level security;
alter table matches add constraint cover_peer_first check (cover_peer_yes or not cover_person_yes);

-- Another cover, or none: what the last one, and the person of them, had said is not said of this one.
create function cover_asked_anew() returns trigger language plpgsql as $$
begin
  new.cover_peer_yes := false;
  new.cover_person_yes := false;
  return new;
end $$;
create trigger cover_asked_anew before update on matches for each row when (new.cover_peer_id is distinct from old.cover_peer_id) execute function cover_asked_anew();

grant update (cover_person_yes, rematch_counted) on matches to peerhouse_guest;
grant select (far) on peers to peerhouse_guest;
create or replace function app_my_people(agreed boolean) returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select m.companionship_id from matches m join peers p on p.id in (m.peer_id, m.cover_peer_id) where p.organisation_id = app_organisation() and p.account_id = app_account() and m.ended_on is null
    and (not agreed or (m.both_yes_on is not null and (p.id = m.peer_id or m.cover_person_yes)))
$$;
-- Who is asked to stand in and says no, or is away or leaves meanwhile, writes the row in which they are then not named any more: it is theirs until that is written.
create function app_my_covers() returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select m.id from matches m join peers p on p.id = m.cover_peer_id where p.organisation_id = app_organisation() and p.account_id = app_account() and m.ended_on is null
$$;
revoke execute on function app_my_covers() from public;
grant execute on function app_my_covers() to peerhouse_staff;
drop policy matches_staff on matches;
create policy matches_staff on matches to peerhouse_staff using (${mine}) with check (${mine});
`;
