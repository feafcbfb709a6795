import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who made a match is who proposed it, once both have said yes: a proposal that comes to nothing makes nobody the one who asks how it goes. It
 * stands with the match, and no longer beside it. And follow-up is told which match it is that they meet by, so that an answer can say of which it is.
 */
export class WhoMadeTheMatch1795873800000 implements MigrationInterface {
  name = 'WhoMadeTheMatch1795873800000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [way, asked]) await runner.query(statements);
  }

  async down(): Promise<void> {
    throw new Error('Who asks how it goes is not to be mixed up again: restore a backup instead.');
  }
}

const way = `
drop function way_for_follow_up(uuid[]);
alter table companionships drop column matched_by;
create function way_for_follow_up(ids uuid[]) returns table (id uuid, guest_id uuid, service_id uuid, charter_version_id uuid, matched_by uuid, matched_on date, met_on date, closed_on date, peers uuid[], going uuid, match uuid) language sql stable as $$
  select c.id, c.guest_id, c.service_id, c.charter_version_id, made.proposed_by, made.both_yes_on, c.first_met_on, c.closed_on,
    array(select distinct p.account_id from matches m join peers p on p.id in (m.peer_id, m.cover_peer_id) where m.companionship_id = c.id and (m.both_yes_on is not null or m.ended_on is null)),
    theirs.account_id, theirs.id
  from companionships c
  left join lateral (select m.proposed_by, m.both_yes_on from matches m where m.companionship_id = c.id and m.both_yes_on is not null order by m.both_yes_on desc, m.ended_on desc nulls first, m.met_on desc nulls first, m.id limit 1) made on true
  left join lateral (select p.account_id, m.id from matches m join peers p on p.id = m.peer_id where m.companionship_id = c.id and m.ended_on is null and m.both_yes_on is not null order by m.met_on nulls last limit 1) theirs on true
  where c.id = any(ids)
$$;
revoke execute on function way_for_follow_up(uuid[]) from public;
grant execute on function way_for_follow_up(uuid[]) to peerhouse_staff, peerhouse_guest, peerhouse_worker;
`;

/** What was agreed while somebody else's proposal was open. Row-level security is forced on the owner too: it stands aside for that one statement. */
const asked = `
alter table matches no force row level security;
alter table follow_ups no force row level security;
update follow_ups f set made_by = made.by from (
  select distinct on (m.companionship_id) m.companionship_id, m.proposed_by as by from matches m where m.both_yes_on is not null order by m.companionship_id, m.both_yes_on desc, m.ended_on desc nulls first, m.met_on desc nulls first, m.id
) made where f.about = 'match' and f.ended_at is null and made.companionship_id = f.companionship_id and made.by is not null and f.made_by is distinct from made.by;
alter table matches force row level security;
alter table follow_ups force row level security;
`;
