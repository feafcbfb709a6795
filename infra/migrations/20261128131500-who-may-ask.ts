import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever is asked for may work on that list, and does not meet the person: who does not is waited for by nobody, and both pages say so. */
export class WhoMayAsk1795871700000 implements MigrationInterface {
  name = 'WhoMayAsk1795871700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(left);
  }

  async down(): Promise<void> {
    throw new Error('What was promised to people is not to be lost: restore a backup instead.');
  }
}

const ours = 'organisation_id = (select app_organisation())';

/**
 * Of which follow-ups whoever is asked for asks no more: whom they want to hear from, else whoever made the match. The roles are those of
 * the application's table (\`matching.desk\`, \`check_ins.work\`, \`check_ins.in_house\`). Told to the person themself, who sees no worker's roles.
 */
const left = `
create policy services_owner on services for select to peerhouse_owner using (${ours});
create or replace function follow_ups_whose_worker_left(ids uuid[]) returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select f.id from follow_ups f join services s on s.id = f.service_id cross join lateral (select coalesce(f.only_from, f.made_by) as account) asks
  where f.id = any(ids) and f.${ours} and asks.account is not null and (
    not exists (select from account_roles r join accounts a on a.id = r.account_id and a.ended_at is null where r.account_id = asks.account and r.service_id = f.service_id
      and r.role = any(case when f.about = 'match' then '{coordinator}' when s.kind = 'house' then '{peer_worker,house_lead}' else '{peer_worker,coordinator,house_lead}' end::text[]))
    or (f.about = 'match' and exists (select from way_for_follow_up(array[f.companionship_id]) w where asks.account = any(w.peers))))
$$;
`;
