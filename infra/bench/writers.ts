import { createHash } from 'node:crypto';
import { request, type Agent } from 'node:http';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { parse } from 'yaml';
import { newId, newSecret } from '#peerhouse/kernel';
import { root } from './product.js';

export interface Writer { houseId: string; secret: string }

/**
 * How one request ended: `done` with the id it was answered; `away` (503: the database cannot be reached, or the application stops); `fault` (masked,
 * with a reference); `unmasked` (anything else that came back); `refused` (no connection); `cut` (the connection ended without an answer).
 */
export interface Ended { how: 'done' | 'away' | 'fault' | 'unmasked' | 'refused' | 'cut'; id?: string; told: string }

/** Workers on shift, each in a house of their own, straight in the tables. */
export async function fillWriters(adminUrl: string, count: number): Promise<Writer[]> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  const organisation = newId();
  await admin.query("insert into organisations (id, name, created_at) values ($1, 'Bench', now())", [organisation]);
  const writers: Writer[] = [];
  for (let n = 1; n <= count; n += 1) writers.push(await fillWriter(admin, organisation, n));
  await admin.end();
  return writers;
}

async function fillWriter(admin: pg.Client, organisation: string, n: number): Promise<Writer> {
  const [houseId, account, secret] = [newId(), newId(), newSecret()];
  await admin.query("insert into services (id, organisation_id, kind, name, time_zone, blueprint, created_at) values ($1, $2, 'house', $3, 'Europe/London', 'afiya-house', now())", [houseId, organisation, `House ${n}`]);
  await admin.query("insert into charter_versions (id, organisation_id, service_id, version, starts_on, charter, published_at) values ($1, $2, $3, 1, '2016-01-01', $4, now())", [newId(), organisation, houseId, JSON.stringify(afiya())]);
  await admin.query("insert into accounts (id, organisation_id, email, called, created_at) values ($1, $2, $3, 'Ada', now())", [account, organisation, `ada${n}@bench.example`]);
  await admin.query("insert into account_roles (id, organisation_id, account_id, service_id, role, given_at) values (gen_random_uuid(), $1, $2, $3, 'peer_worker', now())", [organisation, account, houseId]);
  await admin.query("insert into sessions (id, organisation_id, account_id, token_hash, began_at, seen_at, ends_at) values (gen_random_uuid(), $1, $2, $3, now(), now() + interval '1 day', now() + interval '1 day')", [organisation, account, createHash('sha256').update(secret).digest('hex')]);
  await admin.query("insert into shifts (id, organisation_id, service_id, account_id, began_at, ends_at) values (gen_random_uuid(), $1, $2, $3, now() - interval '1 minute', now() + interval '10 hours')", [organisation, houseId, account]);
  return { houseId, secret };
}

/** The blueprint as a house fills it in. */
export function afiya(): unknown {
  const charter = parse(readFileSync(path.join(root, 'infra/blueprints/afiya-house.yaml'), 'utf8')) as { phone: string; rights: { officer: string; outside: unknown[] } };
  return { ...charter, phone: '000', rights: { ...charter.rights, officer: 'somebody', outside: [{ name: 'somebody else', way: '000' }] } };
}

/** The staff app's own document: in production no other is run. */
const hash = (): string => {
  const documents = Object.entries(JSON.parse(readFileSync(path.join(root, 'libs/contract/staff.persisted.json'), 'utf8')) as Record<string, string>);
  return documents.find(([, text]) => /\bmutation TakeEnquiry\b/.test(text))![0];
};

/** Takes one enquiry through the API and tells how that ended. */
export function enquire(port: number, { houseId, secret }: Writer, agent: Agent): Promise<Ended> {
  const body = JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: hash() } }, variables: { houseId, input: { channel: 'phone', wantsNights: 3 } } });
  return new Promise((resolve) => {
    const sent = request({ host: '127.0.0.1', port, path: '/graphql', method: 'POST', agent, headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), cookie: `__Host-peerhouse-staff=${secret}` } }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => (text += part)).once('error', (problem) => resolve({ how: 'cut', told: problem.message }));
      answer.once('end', () => resolve(judge(answer.statusCode ?? 0, text)));
    });
    sent.once('error', (problem: NodeJS.ErrnoException) => resolve({ how: problem.code === 'ECONNREFUSED' ? 'refused' : 'cut', told: `${problem.code}` }));
    sent.end(body);
  });
}

/** What Fastify says to a request that comes over a kept connection while it stops. */
const closing = JSON.stringify({ error: 'Service Unavailable', message: 'Service Unavailable', statusCode: 503 });

interface Answer { data?: { takeEnquiry?: { __typename: string; id?: string } | null } | null; errors?: { message: string; extensions?: { code?: string; reference?: string } }[] }

function judge(status: number, text: string): Ended {
  const told = `${status} ${text.slice(0, 300)}`;
  if (status === 503 && text === closing) return { how: 'away', told };
  let answer: Answer;
  try {
    answer = JSON.parse(text) as Answer;
  } catch {
    return { how: 'unmasked', told };
  }
  const id = answer.data?.takeEnquiry?.id;
  if (id && !answer.errors) return { how: 'done', id, told };
  const error = answer.errors?.[0];
  if (status === 503 && error?.extensions?.code === 'AWAY') return { how: 'away', told };
  return { how: error?.extensions?.code === 'FAULT' && error.extensions.reference && error.message === 'Something broke on our side. Nothing you typed is lost.' ? 'fault' : 'unmasked', told };
}
