/**
 * Walks the audit of every organisation and compares it with the anchors. Says what it found, one line an organisation;
 * status 2 when a chain is broken. Where all are whole, today's heads are written down if nobody did so yet.
 * DATABASE_URL: the database as its administrator; PEERHOUSE_ROLE_PASSWORDS: JSON by role, to act as the owner role alone;
 * AUDIT_ANCHORS: the folder of anchors.
 */
import pg from 'pg';
import { AuditAnchors, walkAuditChains, type ChainFound } from '#peerhouse/identity';
import { SystemClock } from '#peerhouse/kernel';
import { roleUrls, type RolePasswords } from '#peerhouse/platform';

async function main(): Promise<number> {
  const { DATABASE_URL: adminUrl, PEERHOUSE_ROLE_PASSWORDS: passwords, AUDIT_ANCHORS: folder } = process.env;
  if (!adminUrl || !passwords || !folder) throw new Error('DATABASE_URL, PEERHOUSE_ROLE_PASSWORDS and AUDIT_ANCHORS say where everything is');
  const anchors = new AuditAnchors(folder);
  const began = performance.now();
  const { chains, names } = await look(roleUrls(adminUrl, JSON.parse(passwords) as RolePasswords).owner, anchors);
  const seconds = (performance.now() - began) / 1000;
  const broken = chains.filter((chain) => chain.broken !== null);
  const today = new SystemClock().now();
  if (!broken.length && chains.length && !anchors.has(today)) anchors.write(today, chains.map(({ organisationId, lines, hash }) => ({ organisationId, seq: lines, hash })));
  if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify({ seconds, chains })}\n`);
  else say(chains, names, seconds);
  return broken.length ? 2 : 0;
}

/** One view of the data, whatever is written meanwhile. */
async function look(url: string, anchors: AuditAnchors): Promise<{ chains: ChainFound[]; names: Map<string, string> }> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    const { rows } = await client.query<{ id: string; name: string }>('select id, name from organisations');
    const chains = await walkAuditChains(async (text, values = []) => (await client.query(text, [...values])).rows, anchors.read());
    return { chains, names: new Map(rows.map(({ id, name }) => [id, name])) };
  } finally {
    await client.end();
  }
}

function say(chains: readonly ChainFound[], names: ReadonlyMap<string, string>, seconds: number): void {
  for (const { organisationId, lines, hash, broken } of chains) {
    const called = `${names.get(organisationId) ?? 'an organisation that is gone'} (${organisationId})`;
    process.stdout.write(broken ? `  BROKEN  ${called}: ${broken}. The ${lines} lines before it are whole.\n` : `  whole   ${called}: ${lines} lines, head ${hash}\n`);
  }
  const lines = chains.reduce((sum, chain) => sum + chain.lines, 0);
  process.stdout.write(`  ${lines} lines of ${chains.length} organisations looked at in ${seconds.toFixed(1)} s.\n`);
}

process.exitCode = await main();
