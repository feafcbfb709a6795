/**
 * For when nobody else can: ends the codes and sign-ins of an account and prints a link that sets up new codes, with the
 * password. Whoever runs the machine can read and change everything on it anyway; this way it stands in the audit.
 * DATABASE_URL: the database as its administrator; PEERHOUSE_ROLE_PASSWORDS: JSON by role, to act as the staff role alone;
 * STAFF_URL: the address of the staff app. Arguments: the address somebody signs in with, and the organisation's name if
 * the address is known in several.
 */
import pg from 'pg';
import { hashOfSecret, linkHours } from '#peerhouse/identity';
import { newId, newSecret, SystemClock } from '#peerhouse/kernel';
import { roleUrls, type RolePasswords } from '#peerhouse/platform';

interface Account { id: string; organisationId: string }

const context = "select set_config('app.organisation', $1, true), set_config('app.email', $2, true)";

/** The link's secret; or in words why there is none. */
export async function newAuthenticator(staffUrl: string, address: string, organisation: string | undefined, now: Date): Promise<{ token: string } | { problem: string }> {
  const client = new pg.Client({ connectionString: staffUrl });
  await client.connect();
  try {
    await client.query('begin');
    const found = await find(client, address.trim().toLowerCase(), organisation);
    if (found.length !== 1) return { problem: found.length ? 'That address is known in several organisations: put the name of the organisation after it.' : 'Nobody who can sign in has that address.' };
    const token = await replace(client, found[0]!, now);
    await client.query('commit');
    return { token };
  } finally {
    await client.end(); // what was not committed is taken back
  }
}

async function find(client: pg.Client, address: string, organisation: string | undefined): Promise<Account[]> {
  await client.query(context, ['', address]);
  const { rows } = await client.query<Account>('select id, organisation_id as "organisationId" from accounts where lower(email) = $1 and ended_at is null and password_hash is not null', [address]);
  if (organisation === undefined) return rows;
  const named: Account[] = [];
  for (const account of rows) {
    await client.query(context, [account.organisationId, '']);
    if ((await client.query('select 1 from organisations where name = $1', [organisation])).rowCount) named.push(account);
  }
  return named;
}

async function replace(client: pg.Client, { id, organisationId }: Account, now: Date): Promise<string> {
  const token = newSecret();
  await client.query(context, [organisationId, '']);
  await client.query('update accounts set totp_secret = null, totp_confirmed_at = $2, totp_last_step = 0 where id = $1', [id, now]);
  await client.query('update sessions set ended_at = $2 where account_id = $1 and ended_at is null', [id, now]);
  await client.query('update one_time_links set ends_at = $2 where account_id = $1 and used_at is null and ends_at > $2', [id, now]);
  await client.query("insert into one_time_links (id, organisation_id, account_id, purpose, token_hash, ends_at, made_at) values ($1, $2, $3, 'authenticator', $4, $5, $6)",
    [newId(), organisationId, id, hashOfSecret(token), new Date(now.getTime() + linkHours * 3_600_000), now]);
  await client.query("insert into audit (organisation_id, at, account_id, what, about_id) values ($1, $2, null, 'authenticator.ended_on_machine', $3)", [organisationId, now, id]);
  return token;
}

async function main(): Promise<number> {
  const { DATABASE_URL: adminUrl, PEERHOUSE_ROLE_PASSWORDS: passwords, STAFF_URL: staffUrl } = process.env;
  const [address, organisation] = process.argv.slice(2);
  if (!adminUrl || !passwords || !staffUrl) throw new Error('DATABASE_URL, PEERHOUSE_ROLE_PASSWORDS and STAFF_URL say where everything is');
  if (!address) {
    process.stdout.write('  Whose? npm run authenticator -- ADDRESS ["NAME OF THE ORGANISATION"]\n');
    return 1;
  }
  const answer = await newAuthenticator(roleUrls(adminUrl, JSON.parse(passwords) as RolePasswords).staff, address, organisation, new SystemClock().now());
  if ('problem' in answer) {
    process.stdout.write(`  ${answer.problem}\n`);
    return 1;
  }
  process.stdout.write(`  The old codes and every sign-in of ${address} have ended. With the password, this link sets up new codes; it works once, for ${linkHours} hours:\n\n  ${staffUrl}/new-authenticator#${answer.token}\n\n  It stands in the audit.\n`);
  return 0;
}

if (process.argv[1]?.endsWith('new-authenticator.js')) process.exitCode = await main();
