import pg from 'pg';
import { databaseRoles, migrate, type RolePasswords } from '#peerhouse/platform';

const clusterUrl = () => process.env.PEERHOUSE_TEST_ADMIN_URL!;
const passwords = () => JSON.parse(process.env.PEERHOUSE_TEST_PASSWORDS!) as RolePasswords;
const owner = { name: 'peerhouse_plain_admin', password: 'plain-admin-of-tests', database: 'peerhouse_plain' };
const ownersUrl = (): string => {
  const url = new URL(clusterUrl());
  Object.assign(url, { username: owner.name, password: owner.password, pathname: `/${owner.database}` });
  return url.toString();
};

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

  it('brings it to this version, and again', async () => {
    expect((await migrate({ adminUrl: ownersUrl(), passwords: passwords() })).applied.length).toBeGreaterThan(0);
    expect((await migrate({ adminUrl: ownersUrl(), passwords: passwords() })).applied).toEqual([]);
  });

  it('is told by name which role may more than it should, and nothing is done', async () => {
    await cluster.query('alter role peerhouse_queue createdb');
    await expect(migrate({ adminUrl: ownersUrl(), passwords: passwords() })).rejects.toThrow(/may more than they should.*peerhouse_queue\b/);
    await cluster.query('alter role peerhouse_queue nocreatedb');
  });
});
