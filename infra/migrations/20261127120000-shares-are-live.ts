import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Open staff screens follow what a guest shares and stops. What is told: the house a share is with, or the worker it is with,
 * and the share's id; never what it is of. A house's are heard by whoever is on shift there; a worker's own by that worker,
 * as a change of what they may see, in which a share cannot be told from anything else. So is what a guest keeps from them.
 */
export class SharesAreLive1795780800000 implements MigrationInterface {
  name = 'SharesAreLive1795780800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(functions);
    await runner.query(told);
  }

  async down(): Promise<void> {
    throw new Error('Applications listen for this: restore a backup instead.');
  }
}

/** A share that is gone with its keys is told of by its own row. */
const functions = `
create function tell_change_of_shares() returns trigger language plpgsql as $$
declare
  one record;
begin
  for one in execute format('select g.organisation_id as org, g.house_id as house, array_agg(distinct g.id) as ids, array_remove(array_agg(distinct g.worker_id), null) as accounts from %s group by 1, 2', tg_argv[1]) loop
    if one.house is not null or cardinality(one.accounts) > 0 then
      perform pg_notify('changed', json_strip_nulls(json_build_object('topic', tg_argv[0], 'org', one.org, 'house', one.house,
        'ids', case when cardinality(one.ids) <= 20 then one.ids end, 'accounts', case when cardinality(one.accounts) > 0 then one.accounts end))::text);
    end if;
  end loop;
  return null;
end $$;
`;

const shares = 'changed g';
const ofKeys = 'changed c join plan_grants g on g.id = c.grant_id';

const told = `
grant select (worker_id) on plan_grants to peerhouse_worker;
create trigger tell_added after insert on plan_grants referencing new table as changed for each statement execute function tell_change_of_shares('plans', '${shares}');
create trigger tell_changed after update on plan_grants referencing new table as changed for each statement execute function tell_change_of_shares('plans', '${shares}');
create trigger tell_removed after delete on plan_grants referencing old table as changed for each statement execute function tell_change_of_shares('plans', '${shares}');
create trigger tell_added after insert on keys.house_keys referencing new table as changed for each statement execute function tell_change_of_shares('plans', '${ofKeys}');
create trigger tell_removed after delete on keys.house_keys referencing old table as changed for each statement execute function tell_change_of_shares('plans', '${ofKeys}');
create trigger tell_added after insert on plan_barred referencing new table as changed for each statement execute function tell_change('plans', '', 'worker_id');
create trigger tell_removed after delete on plan_barred referencing old table as changed for each statement execute function tell_change('plans', '', 'worker_id');
`;
