import { createHash } from 'node:crypto';
import pg from 'pg';
import { newId, newSecret } from '#peerhouse/kernel';

export interface BoardData { houseId: string; secret: string; from: string }

/** One house of 50 spaces with 5,000 stays in a row on them, four of five nights used, and a worker signed in. */
export async function fillBoard(adminUrl: string, charter: unknown): Promise<BoardData> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  const organisation = newId();
  const houseId = newId();
  const version = newId();
  const account = newId();
  const secret = newSecret();
  const from = '2026-11-02';
  await admin.query("insert into organisations values ($1, 'Bench', false, '2020-01-01')", [organisation]);
  await admin.query("insert into services values ($1, $2, 'house', 'Bench House', 'Europe/London', 'afiya-house', '2020-01-01')", [houseId, organisation]);
  await admin.query("insert into charter_versions values ($1, $2, $3, 1, '2016-01-01', $4, null, '2020-01-01')", [version, organisation, houseId, JSON.stringify(charter)]);
  await admin.query("insert into accounts (id, organisation_id, email, called, created_at) values ($1, $2, 'ada@bench.example', 'Ada', '2020-01-01')", [account, organisation]);
  await admin.query("insert into account_roles values (gen_random_uuid(), $1, $2, $3, 'peer_worker', null, '2020-01-01')", [organisation, account, houseId]);
  await admin.query("insert into sessions (id, organisation_id, account_id, token_hash, began_at, seen_at, ends_at) values ($1, $2, $3, $4, '2020-01-01', '2900-01-01', '2900-01-01')",
    [newId(), organisation, account, createHash('sha256').update(secret).digest('hex')]);
  await admin.query("insert into spaces select gen_random_uuid(), $1, $2, 'Room ' || n, 'night', false, '{}', n from generate_series(1, 50) n", [organisation, houseId]);
  await admin.query(stays, [organisation, houseId, version, from]);
  await admin.query('analyze');
  await admin.end();
  return { houseId, secret, from };
}

/** A hundred stays on each space, one every five days for four nights, the last ones around the nights asked for. */
const stays = `
with made as (
  select gen_random_uuid() as stay, gen_random_uuid() as guest, p.id as space, ($4::date + (n - 95) * 5 + p.position % 5)::date as arrives
  from spaces p, generate_series(1, 100) n where p.service_id = $2
), g as (insert into guests select guest, $1, $2, '2020-01-01' from made returning 1),
s as (insert into stays (id, organisation_id, service_id, guest_id, charter_version_id, state, arrives, leaves, came_in_at, left_at, leaving_written_at, welcome_written_at, written_late, created_at)
  select stay, $1, $2, guest, $3, case when arrives > $4::date then 'expected' when arrives + 4 <= $4::date then 'left' else 'here' end, arrives, arrives + 4,
    case when arrives > $4::date then null else '2020-01-01'::timestamptz end, case when arrives + 4 <= $4::date then '2020-01-01'::timestamptz end,
    case when arrives + 4 <= $4::date then '2020-01-01'::timestamptz end, '2020-01-01', false, '2020-01-01' from made returning 1)
insert into claims (id, organisation_id, service_id, space_id, nights, kind, stay_id, made_at)
  select gen_random_uuid(), $1, $2, space, daterange(arrives, arrives + 4), 'stay', stay, '2020-01-01' from made, (select count(*) from g) a, (select count(*) from s) b`;
