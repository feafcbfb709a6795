import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is next on somebody's way, and the day since which it is: what was promised by a day is not put off by looking again. Thanks are
 * of a match, not of a whole way. Who comes back is kept apart from whom they were. And a peer whose role ends leaves by themself.
 */
export class MatchingPromises1795822800000 implements MigrationInterface {
  name = 'MatchingPromises1795822800000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [steps, thanks, names, leaving, back]) await runner.query(statements);
  }

  async down(): Promise<void> {
    throw new Error('What people asked for is not to be lost: restore a backup instead.');
  }
}

const ours = 'organisation_id = (select app_organisation())';

const steps = `
alter table companionships add column step text check (length(step) between 1 and 40), add column step_since date, add check ((step is null) = (step_since is null));
grant update (step, step_since) on companionships to peerhouse_staff, peerhouse_guest, peerhouse_worker;
`;

/** Who thanked did so to the peer they met last. Row-level security is forced on the owner too: it stands aside for that one statement. */
const thanks = `
alter table matches add column thanked boolean not null default false;
alter table matches no force row level security;
alter table companionships no force row level security;
update matches set thanked = true where id in (
  select distinct on (m.companionship_id) m.id from matches m join companionships c on c.id = m.companionship_id
  where c.thanked and m.met_on is not null order by m.companionship_id, m.met_on desc, m.proposed_on desc, m.id);
alter table matches force row level security;
alter table companionships force row level security;
grant update (thanked) on matches to peerhouse_guest;
alter table companionships drop column thanked;
`;

/** Who says the same again at the door within the hour may put right what they want to be called by. */
const names = `
grant update (called) on guest_names to peerhouse_guest;
drop policy guest_names_guest_door on guest_names;
create policy guest_names_guest_door on guest_names to peerhouse_guest using (${ours} and guest_id = (select app_guest())) with check (${ours} and guest_id = (select app_guest()));
`;

const leaving = `
grant update (left_on) on peers to peerhouse_worker;
`;

/** Of an open way, also what was said on earlier ways of the same person, until those are forgotten. */
const back = `
create or replace function kept_apart_in(programme uuid) returns table (companionship_id uuid, peer_id uuid, kind text, said_by text) language sql stable security definer set search_path = public, pg_temp as $$
  select distinct c.id, k.peer_id, k.kind, k.said_by from kept_apart k join companionships e on e.id = k.companionship_id join companionships c on c.guest_id = e.guest_id and (c.id = e.id or c.closed_on is null)
  where k.service_id = programme and c.service_id = programme and programme in (select app_coordinating())
$$;
create or replace function peer_asked_for(way uuid, called text) returns uuid language sql stable security definer set search_path = public, pg_temp as $$
  with named as (
    select p.id, exists (select from matches m join companionships e on e.id = m.companionship_id where e.guest_id = c.guest_id and m.peer_id = p.id and m.both_yes_on is not null) as met
    from companionships c join peers p on p.service_id = c.service_id join accounts a on a.id = p.account_id
    where c.id = way and c.id in (select app_my_ways()) and p.left_on is null and lower(a.called) = lower($2)
  )
  select case when count(*) filter (where met) = 1 then (array_agg(id) filter (where met))[1] when count(*) = 1 then (array_agg(id))[1] end from named
$$;
`;
