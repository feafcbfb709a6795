import { createHash } from 'node:crypto';
import pg from 'pg';
import { houseDay, newId, newSecret } from '#peerhouse/kernel';
import { afiya } from './writers.js';

export interface BoardData { houseId: string; secret: string; from: string; timeZone: string }
export interface BoardSize { houses: number; stays: number }

const timeZone = 'Europe/London';

/** Houses of 50 spaces with as many stays in each, in a row on the spaces, four of five nights used, and a worker signed in who works in the first. */
export async function fillBoard(adminUrl: string, { houses, stays: count }: BoardSize = { houses: 1, stays: 5_000 }): Promise<BoardData> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  const [organisation, houseId, version, account, secret] = [newId(), newId(), newId(), newId(), newSecret()];
  const from = houseDay(new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date()));
  await admin.query("insert into organisations values ($1, 'Bench', false, '2020-01-01')", [organisation]);
  await admin.query("insert into services select case n when 1 then $1::uuid else gen_random_uuid() end, $2, 'house', 'House ' || n, $3, 'afiya-house', '2020-01-01' from generate_series(1, $4::int) n", [houseId, organisation, timeZone, houses]);
  await admin.query("insert into charter_versions select case id when $1 then $2::uuid else gen_random_uuid() end, organisation_id, id, 1, '2016-01-01', $3, null, '2020-01-01' from services", [houseId, version, JSON.stringify(afiya())]);
  await admin.query("insert into accounts (id, organisation_id, email, called, created_at) values ($1, $2, 'ada@bench.example', 'Ada', '2020-01-01')", [account, organisation]);
  await admin.query("insert into account_roles values (gen_random_uuid(), $1, $2, $3, 'peer_worker', null, '2020-01-01')", [organisation, account, houseId]);
  await admin.query("insert into sessions (id, organisation_id, account_id, token_hash, began_at, seen_at, ends_at) values ($1, $2, $3, $4, '2020-01-01', '2900-01-01', '2900-01-01')",
    [newId(), organisation, account, createHash('sha256').update(secret).digest('hex')]);
  await admin.query("insert into spaces select gen_random_uuid(), organisation_id, id, 'Room ' || n, 'night', false, '{}', n from services, generate_series(1, 50) n");
  await admin.query("set session_replication_role = 'replica'"); // nobody listens, and what is put in fits together
  await admin.query(stays, [Math.ceil(count / houses / 50), from]);
  await admin.query('vacuum analyze');
  await admin.end();
  return { houseId, secret, from, timeZone };
}

/** So many stays on each space, one every five days for four nights, the last ones around the nights asked for. */
const stays = `
with made as materialized (
  select gen_random_uuid() as stay, gen_random_uuid() as guest, p.id as space, p.organisation_id, p.service_id, v.id as version, ($2::date + (n - $1 + 5) * 5 + p.position % 5)::date as arrives
  from spaces p join charter_versions v on v.service_id = p.service_id, generate_series(1, $1::int) n
), g as (insert into guests select guest, organisation_id, service_id, '2020-01-01' from made returning 1),
s as (insert into stays (id, organisation_id, service_id, guest_id, charter_version_id, state, arrives, leaves, came_in_at, left_at, leaving_written_at, welcome_written_at, written_late, created_at)
  select stay, organisation_id, service_id, guest, version, case when arrives > $2::date then 'expected' when arrives + 4 <= $2::date then 'left' else 'here' end, arrives, arrives + 4,
    case when arrives > $2::date then null else '2020-01-01'::timestamptz end, case when arrives + 4 <= $2::date then '2020-01-01'::timestamptz end,
    case when arrives + 4 <= $2::date then '2020-01-01'::timestamptz end, '2020-01-01', false, '2020-01-01' from made returning 1)
insert into claims (id, organisation_id, service_id, space_id, nights, kind, stay_id, made_at)
  select gen_random_uuid(), organisation_id, service_id, space, daterange(arrives, arrives + 4), 'stay', stay, '2020-01-01' from made, (select count(*) from g) a, (select count(*) from s) b`;
