import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who sees and writes what of matching: coordinators, peers, the person themself, the worker. */
export class MatchingPolicies1795795860000 implements MigrationInterface {
  name = 'MatchingPolicies1795795860000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [whose, staff, programmes, guest, door, apart, worker, told]) await runner.query(statements);
  }

  async down(): Promise<void> {
    throw new Error('What people asked for is not to be lost: restore a backup instead.');
  }
}

const ours = 'organisation_id = (select app_organisation())';
const desk = 'service_id in (select app_coordinating())';
const mine = '(select app_account())';
const ofMine = `peer_id in (select p.id from peers p where p.account_id = ${mine})`;
const myPeople = 'companionship_id in (select app_my_people(false))';

/** Whose rows they are, asked once a statement. */
const whose = `
create function app_coordinating() returns setof uuid language sql stable as $$
  select r.service_id from account_roles r where r.account_id = app_account() and r.role = 'coordinator' and r.service_id = any(app_services())
$$;
create function app_my_people(agreed boolean) returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select m.companionship_id from matches m join peers p on p.id in (m.peer_id, m.cover_peer_id) where p.organisation_id = app_organisation() and p.account_id = app_account() and m.ended_on is null and (m.both_yes_on is not null or not agreed)
$$;
revoke execute on function app_my_people(boolean) from public;
grant execute on function app_my_people(boolean) to peerhouse_staff;
create function app_my_ways() returns setof uuid language sql stable as $$
  select c.id from companionships c where c.guest_id = app_guest() or c.guest_id in (select g.guest_id from guest_account_guests g where g.account_id = app_guest_account())
$$;
`;

const policy = (table: string, role: string, condition: string, { name = role, verb = 'all', check = condition }: { name?: string; verb?: string; check?: string } = {}) =>
  `create policy ${table}_${name} on ${table} for ${verb} to peerhouse_${role} ${verb === 'insert' ? '' : `using (${ours} and (${condition}))`} ${['select', 'delete'].includes(verb) ? '' : `with check (${ours} and (${check}))`};`;

/** Coordinators have the whole programme, a peer their own people. With a first meeting an older match of the same person ends, so the new peer writes that one too. */
const staff = `
grant select, insert, update on peers to peerhouse_staff;
${policy('peers', 'staff', `${desk} or account_id = ${mine}`)}
grant select, insert, update, delete on peers_away to peerhouse_staff;
${policy('peers_away', 'staff', `${desk} or ${ofMine}`)}
grant select, insert, update, delete on peer_places to peerhouse_staff;
${policy('peer_places', 'staff', 'service_id = any((select app_services())::uuid[])')}
grant select, insert on companionships to peerhouse_staff;
grant update (place, ready, leaves_hospital_on, back_in_hospital, moved_outside, matched_by, first_met_on, closed_on, closed_as, early_word_said, wait, wait_from_weeks, wait_to_weeks, version) on companionships to peerhouse_staff;
${policy('companionships', 'staff', `${desk} or id in (select app_my_people(false))`)}
grant select, insert, update on companionship_wishes to peerhouse_staff;
${policy('companionship_wishes', 'staff', `${desk} or ${myPeople}`, { check: desk })}
grant select, insert, update on companionship_reach to peerhouse_staff;
${policy('companionship_reach', 'staff', `${desk} or companionship_id in (select app_my_people(true))`, { check: desk })}
grant select, insert, update on matches to peerhouse_staff;
${policy('matches', 'staff', `${desk} or ${ofMine} or cover_${ofMine} or companionship_id in (select app_my_people(true))`)}
grant select, insert, delete on kept_apart to peerhouse_staff;
${policy('kept_apart', 'staff', `(said_by = 'peer' and kind = 'not_again' and ${ofMine}) or (kind = 'forbidden' and ${desk})`, { check: `${desk} or ${ofMine} or companionship_id in (select app_my_people(true))` })}
grant select, insert, update (seen) on match_news to peerhouse_staff;
${policy('match_news', 'staff', ofMine, { check: `${desk} or ${myPeople} or ${ofMine}` })}
${['meeting_series', 'meeting_changes', 'meeting_marks'].map((table) => `grant select, insert, update, delete on ${table} to peerhouse_staff;
${policy(table, 'staff', `${desk} or companionship_id in (select app_my_people(true))`)}`).join('\n')}
grant select, insert, delete on calendar_feeds to peerhouse_staff;
${policy('calendar_feeds', 'staff', ofMine)}
create policy calendar_feeds_staff_secret on calendar_feeds for select to peerhouse_staff using (peer_id is not null and secret_hash = (select app_secret()));
${['programme_groups', 'group_meetings'].map((table) => `grant select, insert, update on ${table} to peerhouse_staff;
${policy(table, 'staff', 'service_id = any((select app_services())::uuid[])')}`).join('\n')}
`;

/** A programme has no shifts: whoever coordinates it, or meets the person, stands where in a house somebody on shift does. */
const programmes = `
${policy('guests', 'staff', desk, { name: 'staff_programme', verb: 'insert' })}
${policy('guest_names', 'staff', `${desk} or guest_id in (select c.guest_id from companionships c where c.id in (select app_my_people(true)))`, { name: 'staff_programme', check: desk })}
${policy('guest_codes', 'staff', desk, { name: 'staff_programme' })}
${policy('guest_events', 'staff', `${desk} and account_id is null and kind = 'code_made'`, { name: 'staff_programme', verb: 'insert' })}
`;

const myWays = 'companionship_id in (select app_my_ways())';
const myMatches = 'match_id in (select m.id from matches m)';

/** A person has their own way: what they said, whom they meet and when. What a peer said of them is not theirs to read. */
const guest = `
grant select on companionships to peerhouse_guest;
grant insert (id, organisation_id, service_id, guest_id, charter_version_id, number, channel, interested_at, interested_on, place, leaves_hospital_on), update (place, ready, leaves_hospital_on, back_in_hospital, moved_outside, first_met_on, closed_on, closed_as, thanked, version) on companionships to peerhouse_guest;
${policy('companionships', 'guest', 'guest_id = (select app_guest()) or guest_id in (select g.guest_id from guest_account_guests g where g.account_id = (select app_guest_account()))')}
grant select (companionship_id, organisation_id, service_id, likes, background, languages, times, genders, older_than, younger_than, by_phone, asks_for), insert (companionship_id, organisation_id, service_id), update (likes, background, languages, times, genders, older_than, younger_than, by_phone, asks_for) on companionship_wishes to peerhouse_guest;
${policy('companionship_wishes', 'guest', myWays)}
grant select, insert, update (reach, message_safe) on companionship_reach to peerhouse_guest;
${policy('companionship_reach', 'guest', myWays)}
grant select on matches to peerhouse_guest;
grant update (person_yes, both_yes_on, first_meeting_on, first_meeting_time, met_on, until_next, ended_on, cover_peer_id, cover_until, peer_away, peer_away_until, version) on matches to peerhouse_guest;
${policy('matches', 'guest', myWays)}
grant select (id, organisation_id, service_id, account_id, likes, background, near, left_on) on peers to peerhouse_guest;
${policy('peers', 'guest', 'id in (select m.peer_id from matches m) or id in (select m.cover_peer_id from matches m)', { verb: 'select' })}
grant select, delete on peer_places to peerhouse_guest;
create policy peer_places_guest on peer_places to peerhouse_guest using (${ours} and ${myMatches}) with check (false);
grant select, insert, delete on kept_apart to peerhouse_guest;
${policy('kept_apart', 'guest', `${myWays} and said_by = 'person'`, { check: `${myWays} and said_by in ('person', 'nobody')` })}
grant select, insert, update (seen) on match_news to peerhouse_guest;
${policy('match_news', 'guest', `${myWays} and peer_id is null`, { check: myWays })}
${['meeting_series', 'meeting_changes'].map((table) => `grant select, insert, update, delete on ${table} to peerhouse_guest;
${policy(table, 'guest', myWays)}`).join('\n')}
grant select (series_id, slot, organisation_id, companionship_id, match_id, how) on meeting_marks to peerhouse_guest;
${policy('meeting_marks', 'guest', myWays, { verb: 'select' })}
grant select, insert, delete on calendar_feeds to peerhouse_guest;
${policy('calendar_feeds', 'guest', myWays)}
create policy calendar_feeds_guest_secret on calendar_feeds for select to peerhouse_guest using (companionship_id is not null and secret_hash = (select app_secret()));
grant select (id, organisation_id, service_id, name, weekday, time, place, ended_on) on programme_groups to peerhouse_guest;
${policy('programme_groups', 'guest', 'service_id in (select c.service_id from companionships c)', { verb: 'select' })}
grant insert on facts to peerhouse_guest;
${policy('facts', 'guest', "service_id in (select c.service_id from companionships c) and what in ('companionship_opened', 'companionship_closed', 'rematch')", { verb: 'insert' })}
`;

/** Somebody who says without a sign-in that they are interested is from then on the guest with the id that was made for them: each table takes that guest's rows in a programme, and nobody else's. */
const door = `
grant insert on guests, guest_names, guest_codes to peerhouse_guest;
${policy('guests', 'guest', "id = (select app_guest()) and service_id in (select s.id from services s where s.kind = 'programme')", { name: 'guest_door', verb: 'insert' })}
${policy('guest_names', 'guest', 'guest_id = (select app_guest())', { name: 'guest_door', verb: 'insert' })}
${policy('guest_codes', 'guest', 'guest_id = (select app_guest()) and given_by = guest_id', { name: 'guest_door', verb: 'insert' })}
create policy companionships_owner on companionships for select to peerhouse_owner using (${ours});
create function next_companionship_number(programme uuid) returns integer language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(programme::text, 5));
  return (select coalesce(max(number), 0) + 1 from companionships where service_id = programme);
end $$;
revoke execute on function next_companionship_number(uuid) from public;
grant execute on function next_companionship_number(uuid) to peerhouse_staff, peerhouse_guest;
`;

/**
 * Who said that they would not meet again is told to nobody: the matcher asks who may not be proposed, of a programme its coordinator
 * works in, and answers go no further than that a peer is not among those proposed.
 */
const apart = `
create policy kept_apart_owner on kept_apart for select to peerhouse_owner using (${ours});
create function kept_apart_in(programme uuid) returns table (companionship_id uuid, peer_id uuid, kind text, said_by text) language sql stable security definer set search_path = public, pg_temp as $$
  select k.companionship_id, k.peer_id, k.kind, k.said_by from kept_apart k where k.service_id = programme and programme = any(app_services())
$$;
revoke execute on function kept_apart_in(uuid) from public;
grant execute on function kept_apart_in(uuid) to peerhouse_staff, peerhouse_worker;
create policy peers_owner on peers for select to peerhouse_owner using (${ours});
create policy matches_owner on matches for select to peerhouse_owner using (${ours});
create function account_of_peer(peer uuid) returns uuid language sql stable security definer set search_path = public, pg_temp as $$
  select p.account_id from peers p where p.id = peer
$$;
revoke execute on function account_of_peer(uuid) from public;
grant execute on function account_of_peer(uuid) to peerhouse_staff;
`;

/** The worker says early words, works out waits, brings peers back, and forgets. It sees no name and no way to reach anybody. */
const worker = `
grant select on peers, peers_away, peer_places, companionships, companionship_wishes, matches, meeting_series to peerhouse_worker;
grant update (ready, leaves_hospital_on, back_in_hospital, moved_outside, first_met_on, closed_on, closed_as, early_word_said, wait, wait_from_weeks, wait_to_weeks, version), delete on companionships to peerhouse_worker;
grant update on matches to peerhouse_worker;
grant delete on peer_places to peerhouse_worker;
grant select (companionship_id, peer_id, kind, said_by, service_id) on kept_apart to peerhouse_worker;
grant insert on match_news, kept_apart to peerhouse_worker;
${['peers', 'peers_away', 'companionship_wishes', 'meeting_series'].map((table) => `create policy ${table}_worker on ${table} for select to peerhouse_worker using (true);`).join('\n')}
${['companionships', 'matches', 'peer_places', 'kept_apart'].map((table) => `create policy ${table}_worker on ${table} to peerhouse_worker using (true) with check (true);`).join('\n')}
create policy match_news_worker on match_news for insert to peerhouse_worker with check (true);
`;

const told = `
${['peers', 'companionships', 'matches', 'meeting_changes', 'meeting_marks', 'programme_groups'].map((table) => `select tell_changes_of('${table}', 'matching', '');`).join('\n')}
`;
