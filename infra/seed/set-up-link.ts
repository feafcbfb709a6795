/**
 * Makes the one-time link with which a real organisation is set up, and prints `{"token": "..."}`; `{}` once there is one.
 * DATABASE_URL: the database as its administrator; PEERHOUSE_ROLE_PASSWORDS: JSON by role, to act as the owner role alone.
 */
import pg from 'pg';
import { hashOfSecret, linkHours } from '#peerhouse/identity';
import { newId, newSecret, SystemClock } from '#peerhouse/kernel';
import { roleUrls, type RolePasswords } from '#peerhouse/platform';

/** Makes a link while no organisation but the demo exists; an unused older one is replaced. Null once there is one. */
export async function makeSetUpLink(ownerUrl: string, now: Date): Promise<string | null> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    const real = await client.query('select 1 from organisations where not demo limit 1');
    const token = real.rowCount ? null : newSecret();
    await client.query("delete from one_time_links where purpose = 'set_up' and used_at is null");
    if (token) {
      await client.query("insert into one_time_links (id, purpose, token_hash, ends_at) values ($1, 'set_up', $2, $3)",
        [newId(), hashOfSecret(token), new Date(now.getTime() + linkHours * 3_600_000)]);
    }
    await client.query('commit');
    return token;
  } finally {
    await client.end();
  }
}

async function main(): Promise<void> {
  const { DATABASE_URL: adminUrl, PEERHOUSE_ROLE_PASSWORDS: passwords } = process.env;
  if (!adminUrl || !passwords) throw new Error('DATABASE_URL and PEERHOUSE_ROLE_PASSWORDS say where the database is');
  const token = await makeSetUpLink(roleUrls(adminUrl, JSON.parse(passwords) as RolePasswords).owner, new SystemClock().now());
  process.stdout.write(`${JSON.stringify(token ? { token } : {})}\n`);
}

if (process.argv[1]?.endsWith('set-up-link.js')) await main();
