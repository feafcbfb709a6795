import { Agent } from 'node:http';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { newId, newSecret } from '#peerhouse/kernel';
import { ask } from './load.js';
import { root } from './product.js';
import { afiya } from './writers.js';

/** Somebody on shift: their session, their house, the space they offer, and the colleague who speaks the second voice. */
export interface Worker { houseId: string; spaceId: string; secret: string; colleague: string }

const perHouse = 4;

/** Where it is about noon now: who comes and leaves before a house's night has turned has used a night, and the space is taken for the next one. */
const hoursToNoon = 12 - new Date().getUTCHours();
const zone = `Etc/GMT${hoursToNoon > 0 ? '-' : '+'}${Math.abs(hoursToNoon)}`;

/** So many workers on shift, four to a house, straight in the tables. */
export async function fillEvening(adminUrl: string, count: number): Promise<Worker[]> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  const organisation = newId();
  await admin.query("insert into organisations (id, name, created_at) values ($1, 'Bench', now())", [organisation]);
  const workers: Worker[] = [];
  while (workers.length < count) workers.push(...(await fillHouse(admin, organisation, workers.length / perHouse + 1)));
  await admin.end();
  return workers;
}

async function fillHouse(admin: pg.Client, organisation: string, n: number): Promise<Worker[]> {
  const houseId = newId();
  const people = Array.from({ length: perHouse }, () => ({ account: newId(), spaceId: newId(), secret: newSecret() }));
  await admin.query("insert into services (id, organisation_id, kind, name, time_zone, blueprint, created_at) values ($1, $2, 'house', $3, $4, 'afiya-house', now())", [houseId, organisation, `House ${n}`, zone]);
  await admin.query("insert into charter_versions (id, organisation_id, service_id, version, starts_on, charter, published_at) values ($1, $2, $3, 1, '2016-01-01', $4, now())", [newId(), organisation, houseId, JSON.stringify(afiya())]);
  for (const [at, { account, spaceId, secret }] of people.entries()) {
    await admin.query("insert into spaces (id, organisation_id, service_id, name, kind, position) values ($1, $2, $3, $4, 'night', $5)", [spaceId, organisation, houseId, `Room ${at + 1}`, at]);
    await admin.query("insert into accounts (id, organisation_id, email, called, created_at) values ($1, $2, $3, 'Ada', now())", [account, organisation, `ada${at}@${houseId}.example`]);
    await admin.query("insert into account_roles (id, organisation_id, account_id, service_id, role, given_at) values (gen_random_uuid(), $1, $2, $3, 'peer_worker', now())", [organisation, account, houseId]);
    await admin.query("insert into sessions (id, organisation_id, account_id, token_hash, began_at, seen_at, ends_at) values (gen_random_uuid(), $1, $2, $3, now(), now(), now() + interval '1 day')", [organisation, account, createHash('sha256').update(secret).digest('hex')]);
    await admin.query("insert into shifts (id, organisation_id, service_id, account_id, began_at, ends_at) values (gen_random_uuid(), $1, $2, $3, now() - interval '1 minute', now() + interval '10 hours')", [organisation, houseId, account]);
  }
  return people.map(({ spaceId, secret }, at) => ({ houseId, spaceId, secret, colleague: people[(at + 1) % perHouse]!.secret }));
}

/** The staff app's own documents by name, as hashes: in production no others are run. */
const hashes = new Map(Object.entries(JSON.parse(readFileSync(path.join(root, 'libs/contract/staff.persisted.json'), 'utf8')) as Record<string, string>)
  .map(([hash, text]) => [/\b(?:query|mutation) (\w+)/.exec(text)![1]!, hash]));

type Given = Record<string, unknown>;
interface Answered { __typename?: string; id?: string; stayId?: string; version?: number }
export interface Asked { what: string; ms: number; problem?: string }

/** Evenings of one worker, one after another, each question as soon as the last is answered, until it is late. */
export async function workEvening(port: number, { houseId, spaceId, secret, colleague }: Worker, until: number, asked: Asked[]): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  /** Asks one document; what is wanted comes back as that type, and everything else is a problem. */
  const does = async (what: string, variables: Given, wanted?: string, who = secret): Promise<Answered> => {
    const began = performance.now();
    const body = JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: hashes.get(what) } }, variables });
    const told = await ask({ port, path: '/graphql', headers: { cookie: `__Host-peerhouse-staff=${who}` }, body }, agent).catch((problem: Error) => problem);
    const ms = performance.now() - began;
    const { data, errors } = told instanceof Error ? { data: null, errors: [told.message] } : (JSON.parse(told) as { data: Record<string, Answered> | null; errors?: unknown });
    const answer = Object.values(data ?? {})[0] ?? {};
    const problem = errors ? JSON.stringify(errors) : wanted && answer.__typename !== wanted ? `${answer.__typename} instead of ${wanted}` : undefined;
    asked.push({ what, ms, ...(problem ? { problem } : {}) });
    if (problem) throw new Error(problem);
    return answer;
  };
  while (performance.now() < until) await evening(does, { houseId, spaceId, colleague }).catch(() => undefined); // written down already
  agent.destroy();
}

type Does = (what: string, variables: Given, wanted?: string, who?: string) => Promise<Answered>;

/** Looks around, takes a call, agrees it with a colleague, welcomes, notes, says goodbye. */
async function evening(does: Does, { houseId, spaceId, colleague }: Omit<Worker, 'secret'>): Promise<void> {
  await does('Now', { houseId });
  await does('Board', { houseId, nights: 14 });
  await does('Enquiries', { houseId });
  const { id: enquiryId, version } = await does('TakeEnquiry', { houseId, input: { channel: 'phone', wantsNights: 2, called: 'Sam' } }, 'Enquiry');
  await does('ChangeEnquiry', { id: enquiryId, version, input: { channel: 'phone', wantsNights: 2, called: 'Sam', hopes: 'To sleep, and to be with people who know this.' } }, 'Enquiry');
  await does('HoldSpace', { enquiryId, spaceId, talked: true }, 'Enquiry');
  await does('Speak', { enquiryId, voice: 'guest', answer: 'yes' }, 'Enquiry');
  await does('Speak', { enquiryId, voice: 'first_contact', answer: 'yes' }, 'Enquiry');
  await does('Enquiry', { id: enquiryId }, undefined, colleague);
  const { stayId } = await does('Speak', { enquiryId, voice: 'second_member', answer: 'yes' }, 'Enquiry', colleague);
  await does('Board', { houseId, nights: 14 });
  await does('WelcomeGuest', { stayId, spaceId, early: true }, 'Stay');
  await does('Stay', { id: stayId });
  await does('WriteHopes', { stayId, hopes: 'To sleep a whole night.' }, 'Stay');
  await does('WriteHandoverLine', { houseId, input: { kind: 'house', words: 'The porch light is out.' } }, 'HandoverLine');
  await does('Stays', { houseId });
  await does('RecordLeaving', { stayId, input: { how: 'hopes_met', hopeMet: true } }, 'Stay');
}
