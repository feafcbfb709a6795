import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is late and why (ids alone, for those who keep the machine going and may see no person), whose number it is that wrote back (told to
 * nobody), and a mail a week about what stands on a list.
 */
export class LateAndReplied1795842600000 implements MigrationInterface {
  name = 'LateAndReplied1795842600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [reached, late, wrote, digest]) await runner.query(statements);
  }

  async down(): Promise<void> {
    throw new Error('What was promised to people is not to be lost: restore a backup instead.');
  }
}

const ours = 'organisation_id = (select app_organisation())';

/**
 * Not yet looked at two minutes after its moment; a message that has waited for a quarter of an hour, and for what; on a list for a day, or
 * because a machine could not. Of a service that one works in or, for an administrator, any of the organisation's; which roles may ask is the application's to say.
 */
const late = `
create policy check_ins_owner on check_ins for select to peerhouse_owner using (${ours});
create function late_check_ins(service uuid, at timestamptz) returns table (check_in_id uuid, message_id uuid, why text, since timestamptz)
  language sql stable security definer set search_path = public, pg_temp as $$
  select c.id, null::uuid, 'not_looked_at', c.due_at from check_ins c
  where c.service_id = service and c.state in ('planned', 'waiting') and c.due_at < at - interval '2 minutes' and (app_administrator() or service = any(app_services()))
  union all
  select m.check_in_id, m.id, coalesce(m.waits_for, 'not_looked_at'), m.made_at from follow_up_messages m
  where m.service_id = service and m.${ours} and m.state = 'waiting' and m.made_at < at - interval '15 minutes' and (app_administrator() or service = any(app_services()))
  union all
  select c.id, null::uuid, c.why, c.promised_at from check_ins c
  where c.service_id = service and c.state = 'due' and (app_administrator() or service = any(app_services()))
    and (c.why in ('may_have_gone_out', 'could_not_reach', 'no_way', 'our_delay') or c.promised_at < at - interval '1 day')
$$;
revoke execute on function late_check_ins(uuid, timestamptz) from public;
grant execute on function late_check_ins(uuid, timestamptz) to peerhouse_staff;
`;

/** The organisation is not known before the number is. A hash with a key of the installation cannot be tried out by who has the database alone. */
const reached = `
create policy follow_up_ways_owner on follow_up_ways for select to peerhouse_owner using (true);
create policy follow_ups_owner on follow_ups for select to peerhouse_owner using (true);
create policy follow_up_messages_owner on follow_up_messages for select to peerhouse_owner using (true);
create function follow_ups_reached_by(hash text) returns table (follow_up_id uuid, guest_id uuid, organisation_id uuid, last_out_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp as $$
  select f.id, f.guest_id, f.organisation_id, (select max(m.claimed_at) from follow_up_messages m where m.follow_up_id = f.id and m.channel = 'text' and m.state in ('sending', 'sent', 'logged', 'unsure'))
  from follow_ups f where f.ended_at is null and f.id in (select w.follow_up_id from follow_up_ways w where w.reached_by = hash)
$$;
revoke execute on function follow_ups_reached_by(text) from public;
grant execute on function follow_ups_reached_by(text) to peerhouse_guest;
`;

/** A reply in words is sealed by whom it reaches, the guest application; a second before anybody read the first stands below it. */
const wrote = `
grant select, insert on check_in_words to peerhouse_guest;
create policy check_in_words_guest_writes on check_in_words for insert to peerhouse_guest with check (${ours} and check_in_id in (select c.id from check_ins c));
`;

/** Once a week, instead of a reminder of each. */
const digest = `
alter table mails drop constraint mails_kind_check;
alter table mails add constraint mails_kind_check check (kind in ('invitation', 'access_given', 'access_taken', 'authenticator_asked', 'authenticator_link', 'leave_near', 'check_ins_wait'));
`;
