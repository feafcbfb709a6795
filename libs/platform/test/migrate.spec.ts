import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { databaseRoles, loadMigrations, migrate, type RolePasswords } from '#peerhouse/platform';

const clusterUrl = () => process.env.PEERHOUSE_TEST_ADMIN_URL!;
const passwords = () => JSON.parse(process.env.PEERHOUSE_TEST_PASSWORDS!) as RolePasswords;
const owner = { name: 'peerhouse_plain_admin', password: 'plain-admin-of-tests', database: 'peerhouse_plain' };
const ownersUrl = (): string => {
  const url = new URL(clusterUrl());
  Object.assign(url, { username: owner.name, password: owner.password, pathname: `/${owner.database}` });
  return url.toString();
};

/** Somebody who thanked the peer they met last, whom another meets meanwhile, and who asked for a different peer; and what is kept of their matches then. */
async function withAMatch(): Promise<() => Promise<unknown[]>> {
  const url = new URL(clusterUrl());
  url.pathname = `/${owner.database}`;
  const asPlain = async (statements: string): Promise<unknown[]> => {
    const client = new pg.Client({ connectionString: url.toString() });
    await client.connect();
    const { rows } = await client.query(statements).finally(() => client.end());
    return rows;
  };
  const [id, ours] = [randomUUID(), [randomUUID(), randomUUID()].map((one) => `'${one}'`).join(', ')];
  await asPlain(`
    set session_replication_role = replica;
    insert into companionships (id, organisation_id, service_id, guest_id, charter_version_id, number, channel, interested_at, interested_on, first_met_on, thanked) values ('${id}', ${ours}, gen_random_uuid(), gen_random_uuid(), 1, 'ward', '2026-09-01', '2026-09-01', '2026-10-01', true);
    insert into matches (id, organisation_id, service_id, companionship_id, peer_id, proposed_on, peer_yes, person_yes, both_yes_on, met_on, ended_on) values (gen_random_uuid(), ${ours}, '${id}', gen_random_uuid(), '2026-09-20', true, true, '2026-09-21', '2026-10-01', '2026-10-20');
    insert into matches (id, organisation_id, service_id, companionship_id, peer_id, proposed_on, peer_yes, person_yes, both_yes_on, met_on, until_next, peer_away, cover_peer_id, cover_until) values (gen_random_uuid(), ${ours}, '${id}', gen_random_uuid(), '2026-10-20', true, true, '2026-10-21', '2026-11-01', true, true, gen_random_uuid(), '2026-12-01')`);
  return () => asPlain(`select met_on::text, thanked, cover_peer_yes, cover_person_yes, until_next, asked_another, rematch_counted from matches order by met_on`);
}

describe('the administrator of one database, who is no superuser', () => {
  let cluster: pg.Client;
  beforeAll(async () => {
    cluster = new pg.Client({ connectionString: clusterUrl() });
    await cluster.connect();
    await cluster.query(`create role ${owner.name} login createrole password '${owner.password}'`);
    // As if this administrator had made our roles: the other specs of this run have them already.
    await cluster.query(`grant ${databaseRoles.map((role) => `peerhouse_${role}`).join(', ')} to ${owner.name} with admin option`);
    await cluster.query(`create database ${owner.database} owner ${owner.name}`);
  });
  afterAll(async () => {
    await cluster.query(`drop database if exists ${owner.database} with (force)`);
    await cluster.query(`drop role ${owner.name}`);
    await cluster.end();
  });

  it('brings it to this version, and again, with all that was there', async () => {
    const names = (await loadMigrations()).map((Migration) => Migration.name);
    await migrate({ adminUrl: ownersUrl(), passwords: passwords(), only: names.slice(0, names.indexOf('MatchingPromises1795822800000')) });
    const kept = await withAMatch();
    expect((await migrate({ adminUrl: ownersUrl(), passwords: passwords() })).applied.length).toBeGreaterThan(0);
    expect((await migrate({ adminUrl: ownersUrl(), passwords: passwords() })).applied).toEqual([]);
    expect(await kept()).toEqual([
      { met_on: '2026-10-01', thanked: false, cover_peer_yes: false, cover_person_yes: false, until_next: false, asked_another: false, rematch_counted: null },
      { met_on: '2026-11-01', thanked: true, cover_peer_yes: true, cover_person_yes: true, until_next: true, asked_another: true, rematch_counted: null },
    ]);
  });

  it('is told by name which role may more than it should, and nothing is done', async () => {
    await cluster.query('alter role peerhouse_queue createdb');
    await expect(migrate({ adminUrl: ownersUrl(), passwords: passwords() })).rejects.toThrow(/may more than they should.*peerhouse_queue\b/);
    await cluster.query('alter role peerhouse_queue nocreatedb');
  });
});
