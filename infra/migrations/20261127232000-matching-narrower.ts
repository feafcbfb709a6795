import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The second lock of matching, narrower: who may not meet whom is told to coordinators alone; a peer reads neither whom a person asked
 * for by name nor whom the desk keeps for them, and of places their own; nobody writes down another's word. And what a peer who left had
 * shared is forgotten.
 */
export class MatchingNarrower1795821600000 implements MigrationInterface {
  name = 'MatchingNarrower1795821600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [likes, apart, places, forgetting]) await runner.query(statements);
  }

  async down(): Promise<void> {
    throw new Error('What people asked for is not to be lost: restore a backup instead.');
  }
}

const ours = 'organisation_id = (select app_organisation())';
const desk = 'service_id in (select app_coordinating())';
const ofMine = 'peer_id in (select p.id from peers p where p.account_id = (select app_account()))';

/** What a person would like is for the desk. A peer who is asked, or meets them, reads what the two could talk about and when, and not whom they asked for by name. */
const likes = `
drop policy companionship_wishes_staff on companionship_wishes;
create policy companionship_wishes_staff on companionship_wishes to peerhouse_staff using (${ours} and ${desk}) with check (${ours} and ${desk});
create policy companionship_wishes_owner on companionship_wishes for select to peerhouse_owner using (${ours});
create function likes_of_my_people() returns table (companionship_id uuid, likes text[], background text[], languages text[], times text[], by_phone boolean) language sql stable security definer set search_path = public, pg_temp as $$
  select w.companionship_id, w.likes, w.background, w.languages, w.times, w.by_phone from companionship_wishes w where w.companionship_id in (select app_my_people(false))
$$;
revoke execute on function likes_of_my_people() from public;
grant execute on function likes_of_my_people() to peerhouse_staff;
`;

/** Who said that they would not meet again is for the matcher, which a coordinator asks; the worker reads it by itself. Nobody writes down another's word. */
const apart = `
create policy account_roles_owner on account_roles for select to peerhouse_owner using (${ours});
create or replace function kept_apart_in(programme uuid) returns table (companionship_id uuid, peer_id uuid, kind text, said_by text) language sql stable security definer set search_path = public, pg_temp as $$
  select k.companionship_id, k.peer_id, k.kind, k.said_by from kept_apart k where k.service_id = programme and programme in (select app_coordinating())
$$;
revoke execute on function kept_apart_in(uuid) from peerhouse_worker;
drop policy kept_apart_staff on kept_apart;
create policy kept_apart_staff on kept_apart to peerhouse_staff
  using (${ours} and ((said_by = 'peer' and kind = 'not_again' and ${ofMine}) or (kind = 'forbidden' and ${desk})))
  with check (${ours} and ((${desk} and kind <> 'not_again') or (said_by = 'peer' and ${ofMine}) or (said_by = 'nobody' and (${ofMine} or companionship_id in (select app_my_people(true))))));
`;

/** Who has how many places is for the desk; a peer has their own, and those of matches they see, which end with what they write down. */
const places = `
drop policy peer_places_staff on peer_places;
create policy peer_places_staff on peer_places to peerhouse_staff
  using (${ours} and (${desk} or ${ofMine} or match_id in (select m.id from matches m))) with check (${ours} and ${desk});
`;

const forgetting = `
grant update (languages, gender, age_band, likes, background, rather_not, near, far, times, by_phone, capacity, steps_back, steps_back_until, version), delete on peers to peerhouse_worker;
grant delete on peers_away to peerhouse_worker;
grant select (peer_id), delete on match_news to peerhouse_worker;
grant select (peer_id), delete on calendar_feeds to peerhouse_worker;
drop policy peers_worker on peers;
drop policy peers_away_worker on peers_away;
drop policy match_news_worker on match_news;
${['peers', 'peers_away', 'match_news', 'calendar_feeds'].map((table) => `create policy ${table}_worker on ${table} to peerhouse_worker using (true) with check (true);`).join('\n')}
`;
