import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom somebody wants to hear from, and nobody else, works there no more: a card says so, a person is told so, and nothing waits for them. */
export class WhomTheyWantHasLeft1795864200000 implements MigrationInterface {
  name = 'WhomTheyWantHasLeft1795864200000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [why, late, left]) await runner.query(statements);
  }

  async down(): Promise<void> {
    throw new Error('What was promised to people is not to be lost: restore a backup instead.');
  }
}

const ours = 'organisation_id = (select app_organisation())';

const why = `
alter table check_ins drop constraint check_ins_why_check;
alter table check_ins add constraint check_ins_why_check check (why in ('by_hand', 'asked', 'wrote', 'may_have_gone_out', 'could_not_reach', 'no_way', 'our_delay', 'asker_left'));
`;

/** As before, and what stands on a list because of that. */
const late = `
create or replace function late_check_ins(service uuid, at timestamptz) returns table (check_in_id uuid, message_id uuid, why text, since timestamptz)
  language sql stable security definer set search_path = public, pg_temp as $$
  select c.id, null::uuid, 'not_looked_at', c.due_at from check_ins c
  where c.service_id = service and c.state in ('planned', 'waiting') and c.due_at < at - interval '2 minutes' and (app_administrator() or service = any(app_services()))
  union all
  select m.check_in_id, m.id, coalesce(m.waits_for, 'not_looked_at'), m.made_at from follow_up_messages m
  where m.service_id = service and m.${ours} and m.state = 'waiting' and m.made_at < at - interval '15 minutes' and (app_administrator() or service = any(app_services()))
  union all
  select c.id, null::uuid, c.why, c.promised_at from check_ins c
  where c.service_id = service and c.state = 'due' and (app_administrator() or service = any(app_services()))
    and (c.why in ('may_have_gone_out', 'could_not_reach', 'no_way', 'our_delay', 'asker_left') or c.promised_at < at - interval '1 day')
$$;
`;

/** Of which follow-ups that is so: told to the person themself, who sees no worker's roles. A rights officer is nobody who is in touch. */
const left = `
create function follow_ups_whose_worker_left(ids uuid[]) returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select f.id from follow_ups f where f.id = any(ids) and f.${ours} and f.only_from is not null
    and not exists (select from account_roles r join accounts a on a.id = r.account_id and a.ended_at is null where r.account_id = f.only_from and r.service_id = f.service_id and r.role <> 'rights_officer')
$$;
revoke execute on function follow_ups_whose_worker_left(uuid[]) from public;
grant execute on function follow_ups_whose_worker_left(uuid[]) to peerhouse_guest, peerhouse_staff, peerhouse_worker;
`;
