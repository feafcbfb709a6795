import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the machine has to do, for administrators: what waits in the outbox, and what each running worker saw of the queue, which the staff application cannot reach. */
export class MachineWork1795868400000 implements MigrationInterface {
  name = 'MachineWork1795868400000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [seen, standing, told]) await runner.query(statements);
  }

  async down(): Promise<void> {
    throw new Error('Where work stands is not to be hidden: restore a backup instead.');
  }
}

/** Of the machine, so of no organisation: a row for each running worker. `queues` and `broken`: what the queue answered last, at `looked_at`. Numbers and names of our own. */
const seen = `
create table workers_seen (
  id uuid primary key,
  backend text not null check (backend in ('postgres', 'redis')),
  started_at timestamptz not null,
  seen_at timestamptz not null,
  looked_at timestamptz,
  queues jsonb not null,
  broken jsonb not null
);
grant select, insert, update, delete on workers_seen to peerhouse_worker;
`;

/** Of one's own organisation, for its administrators: how much, and of the oldest its number and name. Never what it is about. */
const standing = `
create policy outbox_owner on outbox for select to peerhouse_owner using (organisation_id = (select app_organisation()));
create function outbox_standing() returns table (waits integer, sent integer, again integer, oldest_id bigint, oldest_name text, oldest_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp as $$
  select count(*) filter (where o.dispatched_at is null)::integer, count(*) filter (where o.dispatched_at is not null)::integer, count(*) filter (where o.tries > 1)::integer,
    min(o.id), (select f.name from outbox f where f.id = min(o.id)), (select f.created_at from outbox f where f.id = min(o.id))
  from outbox o where o.done_at is null and app_administrator()
$$;
revoke execute on function outbox_standing() from public;
grant execute on function outbox_standing() to peerhouse_staff;
`;

/** What broke of another organisation's events is not for this one's administrators; what comes round by itself is everybody's. */
const told = `
create function workers_told() returns table (backend text, started_at timestamptz, seen_at timestamptz, looked_at timestamptz, queues jsonb, broken jsonb)
  language sql stable security definer set search_path = public, pg_temp as $$
  select w.backend, w.started_at, w.seen_at, w.looked_at, w.queues, (
    select coalesce(jsonb_agg(b.one || jsonb_build_object('done', o.done_at is not null) order by b.place), '[]') from jsonb_array_elements(w.broken) with ordinality b (one, place)
    left join outbox o on o.id = (b.one->>'event')::bigint where b.one->>'event' is null or o.id is not null)
  from workers_seen w where app_administrator() order by w.seen_at desc
$$;
revoke execute on function workers_told() from public;
grant execute on function workers_told() to peerhouse_staff;
`;
