import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { grantOnDatabase, roleUrls, type DatabaseRole, type RolePasswords } from '#peerhouse/platform';
import { told } from './told.js';

/** A copy of the migrated template, for one spec file. */
export interface TestDatabase {
  /** Its address as each of our roles. */
  readonly urls: Record<DatabaseRole, string>;
  /** Sees every row, whatever row-level security says: for looking at what happened. */
  readonly admin: pg.Client;
  drop(): Promise<void>;
}

/** Makes a database of its own from the template of the test run; call `drop` in `afterAll`. */
export async function testDatabase(): Promise<TestDatabase> {
  const cluster = told('PEERHOUSE_TEST_ADMIN_URL');
  const passwords = JSON.parse(told('PEERHOUSE_TEST_PASSWORDS')) as RolePasswords;
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onCluster(cluster, `create database ${name} template peerhouse_template`);
  const url = new URL(cluster);
  url.pathname = `/${name}`;
  const admin = new pg.Client({ connectionString: url.toString() });
  await admin.connect();
  await grantOnDatabase(admin);
  return {
    urls: roleUrls(url.toString(), passwords),
    admin,
    drop: async () => {
      await admin.end();
      await onCluster(cluster, `drop database ${name} with (force)`);
    },
  };
}

async function onCluster(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
