import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What changed is told as the transaction commits, on the channel `changed`: a topic, whose it is, ids; never content.
 * Staff applications listen and hand on to each person what their role lets them ask about (libs/platform/src/live).
 * A later table is told of by one line: select tell_changes_of('its_table', 'its-topic', 'column with ids or empty').
 */
export class Live1795726800000 implements MigrationInterface {
  name = 'Live1795726800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(functions);
    await runner.query(told);
  }

  async down(): Promise<void> {
    throw new Error('Applications listen for this: restore a backup instead.');
  }
}

const functions = `
create function tell_change() returns trigger language plpgsql as $$
declare
  one record;
begin
  for one in
    select c.organisation_id as org, coalesce(r.row ->> 'service_id', case tg_argv[0] when 'house' then r.row ->> 'id' end) as house,
      array_agg(distinct r.row ->> tg_argv[1]) filter (where r.row ->> tg_argv[1] is not null) as ids,
      array_agg(distinct r.row ->> tg_argv[2]) filter (where r.row ->> tg_argv[2] is not null) as accounts
    from changed c, lateral (select to_jsonb(c) as row) r group by 1, 2
  loop
    -- Too many to name: no ids means any of them.
    perform pg_notify('changed', json_strip_nulls(json_build_object('topic', tg_argv[0], 'org', one.org, 'house', one.house,
      'ids', case when cardinality(one.ids) <= 20 then one.ids end, 'accounts', case when cardinality(one.accounts) > 100 then '{*}' else one.accounts end))::text);
  end loop;
  return null;
end $$;

create function tell_changes_of(changing regclass, topic text, ids text, accounts text default '') returns void language plpgsql as $$
begin
  execute format('create trigger tell_added after insert on %s referencing new table as changed for each statement execute function tell_change(%L, %L, %L)', changing, topic, ids, accounts);
  execute format('create trigger tell_changed after update on %s referencing new table as changed for each statement execute function tell_change(%L, %L, %L)', changing, topic, ids, accounts);
  execute format('create trigger tell_removed after delete on %s referencing old table as changed for each statement execute function tell_change(%L, %L, %L)', changing, topic, ids, accounts);
end $$;

create function tell_sign_in_ended() returns trigger language plpgsql as $$
begin
  perform pg_notify('changed', json_build_object('topic', 'me', 'org', new.organisation_id, 'accounts', array[new.account_id])::text);
  return null;
end $$;
`;

// Whose own sight changes with a row (last column) is asked anew who they are.
const told = `
select tell_changes_of('claims', 'board', '');
select tell_changes_of('stays', 'stays', 'id');
select tell_changes_of('enquiries', 'enquiries', 'id');
select tell_changes_of('voices', 'enquiries', 'enquiry_id');
select tell_changes_of('spaces', 'house', '');
select tell_changes_of('charter_versions', 'house', '');
select tell_changes_of('services', 'house', '');
select tell_changes_of('shifts', 'shifts', '', 'account_id');
select tell_changes_of('account_roles', 'people', '', 'account_id');
select tell_changes_of('accounts', 'people', '', 'id');
create trigger tell_ended after update of ended_at on sessions for each row when (new.ended_at is not null and old.ended_at is null) execute function tell_sign_in_ended();
`;
