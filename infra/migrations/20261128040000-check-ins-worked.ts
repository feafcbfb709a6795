import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What working on check-ins needs beside their tables: who is told, what a way through a programme says of it, and whose names are seen. */
export class CheckInsWorked1795838400000 implements MigrationInterface {
  name = 'CheckInsWorked1795838400000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [whose, wrong, ways, names, guest, told]) await runner.query(statements);
  }

  async down(): Promise<void> {
    throw new Error('What was promised to people is not to be lost: restore a backup instead.');
  }
}

const ours = 'organisation_id = (select app_organisation())';
const list = `(about = 'keeping_in_touch' and (service_id = (select app_shift()) or service_id in (select app_programmes())))
  or (about = 'match' and service_id in (select app_coordinating()) and companionship_id not in (select app_my_people(false)))`;

/** How a match goes is its coordinators' alone, also for somebody who is on some shift. */
const whose = `
alter policy follow_ups_staff on follow_ups using (${ours} and (${list})) with check (${ours} and (${list}));
`;

/** Which result said that a number is somebody else's: taken back, the number is theirs again. And all check-ins of a follow-up are found, also those to be rung. */
const wrong = `
alter table follow_up_never add column by_check_in uuid;
create index check_ins_of on check_ins (follow_up_id);
create index follow_up_never_by on follow_up_never (by_check_in) where by_check_in is not null;
`;

/**
 * What follow-up knows of a way through a matching programme, instead of reading matching's tables. It runs as whoever asks, so that it
 * answers only ways they may see. \`peers\`: accounts of everybody they meet, met or are covered by, those who are asked among them;
 * \`going\`: whom they meet now, or are to meet; \`matched_on\`: since when the last match is one.
 */
const ways = `
create function way_for_follow_up(ids uuid[]) returns table (id uuid, guest_id uuid, service_id uuid, charter_version_id uuid, matched_by uuid, matched_on date, met_on date, closed_on date, peers uuid[], going uuid) language sql stable as $$
  select c.id, c.guest_id, c.service_id, c.charter_version_id, c.matched_by, (select max(m.both_yes_on) from matches m where m.companionship_id = c.id), c.first_met_on, c.closed_on,
    array(select distinct p.account_id from matches m join peers p on p.id in (m.peer_id, m.cover_peer_id) where m.companionship_id = c.id and (m.both_yes_on is not null or m.ended_on is null)),
    (select p.account_id from matches m join peers p on p.id = m.peer_id where m.companionship_id = c.id and m.ended_on is null and m.both_yes_on is not null order by m.met_on nulls last limit 1)
  from companionships c where c.id = any(ids)
$$;
revoke execute on function way_for_follow_up(uuid[]) from public;
grant execute on function way_for_follow_up(uuid[]) to peerhouse_staff, peerhouse_guest, peerhouse_worker;
`;

/** Who keeps in touch with somebody of a programme knows what they are called; in a house that is so on shift. */
const names = `
create policy guest_names_staff_in_touch on guest_names for select to peerhouse_staff
  using (${ours} and guest_id in (select f.guest_id from follow_ups f where f.about = 'keeping_in_touch' and f.service_id in (select app_programmes())));
`;

/** A person's own answer is counted like one that a worker was told; and what they wrote before it goes with it. */
const guest = `
create policy facts_guest_check_in on facts for insert to peerhouse_guest with check (${ours} and what = 'check_in' and service_id in (select f.service_id from follow_ups f));
grant select (check_in_id, organisation_id), delete on check_in_words to peerhouse_guest;
create policy check_in_words_guest on check_in_words to peerhouse_guest using (${ours} and check_in_id in (select c.id from check_ins c)) with check (false);
`;

const told = "select tell_changes_of('check_ins', 'check_ins', 'id');";
