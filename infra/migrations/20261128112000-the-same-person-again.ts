import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who comes to a house again is another guest there: only their own account ties the two, by a paper code. So it is asked of the account
 * whether they stay here again, whether something new began since they asked us to stop, and which agreement of theirs holds: of one
 * house, and never of another's.
 */
export class TheSamePersonAgain1795864800000 implements MigrationInterface {
  name = 'TheSamePersonAgain1795864800000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [same, beside, begun]) await runner.query(statements);
  }

  async down(): Promise<void> {
    throw new Error('What was promised to people is not to be lost: restore a backup instead.');
  }
}

const ours = 'organisation_id = (select app_organisation())';

/** All guests of one house that one account is, as far as whoever asks may see ties; of who has no account, the one. */
const same = `
grant select (service_id) on guest_account_guests to peerhouse_worker;
create function guests_like(guest uuid) returns setof uuid language sql stable as $$
  select guest union select o.guest_id from guest_account_guests t join guest_account_guests o on o.account_id = t.account_id and o.service_id = t.service_id where t.guest_id = guest
$$;
revoke execute on function guests_like(uuid) from public;
grant execute on function guests_like(uuid) to peerhouse_guest, peerhouse_worker;
`;

/** What they agreed to before, in the house whose shift asks; and by what it is replaced. Staff see no tie: the database says what follows from it. */
const beside = `
alter table follow_ups add column gave_way_to uuid references follow_ups on delete set null;
create index follow_ups_gave_way on follow_ups (gave_way_to) where gave_way_to is not null;
create function follow_ups_beside(guest uuid) returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select f.id from follow_ups f where f.${ours} and f.service_id = (select app_shift()) and f.about = 'keeping_in_touch' and f.ended_at is null and f.guest_id <> guest and f.guest_id in (select guests_like(guest))
$$;
revoke execute on function follow_ups_beside(uuid) from public;
grant execute on function follow_ups_beside(uuid) to peerhouse_staff;
`;

/** Of those that were stopped, in which a stay in that house, or a match, began since. Yes or no, and nothing of when or which. */
const begun = `
create policy stays_owner on stays for select to peerhouse_owner using (${ours} and service_id = (select app_shift()));
create function follow_ups_begun_anew(ids uuid[], zone text) returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select f.id from follow_ups f where f.id = any(ids) and f.${ours} and f.stopped_at is not null and (
    (f.about = 'keeping_in_touch' and exists (select from stays s where s.service_id = f.service_id and s.came_in_at > f.stopped_at and s.guest_id in (select guests_like(f.guest_id))))
    or exists (select from companionships c join matches m on m.companionship_id = c.id where (c.id = f.companionship_id or (f.about = 'keeping_in_touch' and c.guest_id = f.guest_id)) and m.both_yes_on > (f.stopped_at at time zone zone)::date))
$$;
revoke execute on function follow_ups_begun_anew(uuid[], text) from public;
grant execute on function follow_ups_begun_anew(uuid[], text) to peerhouse_staff;
`;
