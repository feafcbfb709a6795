import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { newId } from '#peerhouse/kernel';
import { emptyManifest, fromBase64url, houseKeyBytes, isRefused, newGuestKey, prepareSection, sealAtRest } from '#peerhouse/vault';
import type { Found } from './bench.js';
import { fillBoard, type BoardData } from './board-data.js';
import { compare, type Contestant } from './compare.js';
import { ask, type Target } from './load.js';
import { newDatabase, Servers, startCluster } from './servers.js';

/** Words of a long section. */
const words = 4_000;
const lookAt = 'mutation ($grant: ID!, $section: ID!) { lookAt(grant: $grant, section: $section) { __typename ... on SharedText { text label savedOn readBy } } }';
const labels = 'query ($stay: ID!) { sharedWithUs(stayId: $stay) { grant section label until readerIsMe } }';

/** A shared section of 4,000 words read by workers on shift, over and over: locked, written down, unsealed, opened; beside it, the list of what is shared, which opens labels alone. */
export async function run(say: (line: string) => void): Promise<Found> {
  const [cluster, servers, folder] = [await startCluster(), new Servers(), mkdtempSync(path.join(os.tmpdir(), 'peerhouse-bench-'))];
  try {
    const { adminUrl, staffUrl } = await newDatabase(cluster, 'shared');
    const data = await fillBoard(adminUrl, { houses: 1, stays: 500 });
    const keyring = path.join(folder, 'keyring.json');
    const key = (): string => randomBytes(32).toString('base64url');
    const keks = { 1: { key: key(), made: new Date().toISOString() } };
    writeFileSync(keyring, JSON.stringify({ peppers: { 1: key() }, keks }), { mode: 0o600 });
    const shared = await share(adminUrl, data, fromBase64url(keks[1].key)!);
    const server = await servers.start('apps/staff-api/src/main.js', { databaseUrl: staffUrl, env: { KEYRING_FILE: keyring, POOL_SIZE: '10' } });
    const target = (query: string, variables: object): Target => ({ port: server.port, path: '/graphql', headers: { cookie: `__Host-peerhouse-staff=${data.secret}` }, body: JSON.stringify({ query, variables }) });
    const contestants: Contestant[] = [
      { name: 'look', ...server, target: target(lookAt, { grant: shared.grant, section: shared.section }) },
      { name: 'labels', ...server, target: target(labels, { stay: shared.stay }) },
    ];
    for (const { name, target: one } of contestants) say(`  ${name}: ${(await ask(one)).slice(0, 90)}`);
    const { figures, middle } = await compare(say, cluster, contestants);
    return { figures, ratios: { labels: middle('look').perSecond / middle('labels').perSecond } };
  } finally {
    await servers.stop();
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One guest who is here shares one long section with the house, and the worker is on shift. */
async function share(adminUrl: string, { houseId }: BoardData, kek: Uint8Array): Promise<{ stay: string; grant: string; section: string }> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  const [vault, account, section, grant] = [newId(), newId(), newId(), newId()];
  const { rows: [stay] } = await admin.query<{ id: string; guest: string; organisation: string }>("select id, guest_id as guest, organisation_id as organisation from stays where state = 'here' limit 1");
  const organisation = stay!.organisation;
  const open = { vault, guestKey: newGuestKey(), manifest: emptyManifest(), sections: new Map(), grants: [], told: [] };
  const text = new TextEncoder().encode(JSON.stringify({ v: 1, kind: 'crisis', title: null, blocks: [{ type: 'text', text: 'nights '.repeat(words) }] }));
  const made = prepareSection(open, section, text, { day: '2026-11-27', now: new Date(), labelOf: () => 'Bad nights' });
  if (isRefused(made)) throw new Error(made.code);
  const { request, after } = made;
  const houseKey = sealAtRest(kek, houseKeyBytes({ sectionKey: after.sections.get(section)!.sectionKey, label: 'Bad nights' }), { table: 'house_keys', key: [grant, section] });
  await admin.query("insert into shifts (id, organisation_id, service_id, account_id, began_at, ends_at) select $1, organisation_id, $2, id, now(), now() + interval '12 hours' from accounts", [newId(), houseId]);
  await admin.query("insert into guest_accounts (id, organisation_id, sign_in_name, made_at) values ($1, $2, 'maple-otter-42', now())", [account, organisation]);
  await admin.query('insert into guest_account_guests (guest_id, organisation_id, service_id, account_id, tied_at) values ($1, $2, $3, $4, now())', [stay!.guest, organisation, houseId, account]);
  await admin.query("insert into guest_locks (vault_id, organisation_id, account_id, state, kdf, pepper_no, verifier, wrap_pass, vault_proof, made_at) values ($1, $2, $3, 'active', 1, 1, $4, $5, $4, now())", [vault, organisation, account, randomBytes(32), randomBytes(73)]);
  await admin.query('insert into plan_vaults (vault_id, organisation_id, counter, manifest) values ($1, $2, $3, $4)', [vault, organisation, request.page.counter, request.page.manifest]);
  await admin.query('insert into plan_versions (vault_id, section_id, version, organisation_id, ct, wrap, saved_on) values ($1, $2, 1, $3, $4, $5, now())', [vault, section, organisation, request.ciphertext, request.wrap]);
  await admin.query("insert into plan_grants (id, organisation_id, vault_id, reader, house_id, stay_id, words_version, made_at) values ($1, $2, $3, 'house', $4, $5, 1, now())", [grant, organisation, vault, houseId, stay!.id]);
  await admin.query('insert into keys.house_keys (grant_id, section_id, organisation_id, version, kek_no, sealed) values ($1, $2, $3, 1, 1, $4)', [grant, section, organisation, houseKey]);
  await admin.end();
  return { stay: stay!.id, grant, section };
}
