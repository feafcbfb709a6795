import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type pg from 'pg';
import { parse } from 'yaml';
import { newId, newSecret, type Role } from '#peerhouse/kernel';
import type { Loose } from './loose.js';
import { Persona, type PersonaFacts, type Personas, type Post } from './persona.js';

export interface GivenSpace { id: string; name: string }
export interface GivenHouse {
  id: string;
  name: string;
  timeZone: string;
  charterVersionId: string;
  /** Three rooms, in order. */
  spaces: GivenSpace[];
}
export interface GivenOrganisation {
  id: string;
  name: string;
  houses: GivenHouse[];
  /** The first house, where most personas work. */
  house: GivenHouse;
  as: Personas;
}

export interface OrganisationWish {
  /** At least two: `as.otherHouse` works in the second. */
  houses?: number;
  timeZone?: string;
  /** First day of the charter in force. */
  since?: string;
  demo?: boolean;
  /** The first house is a matching programme instead. */
  programme?: boolean;
  /** Changes the blueprint's charter before it is put in force. */
  charter?: (charter: Record<string, Loose>) => void;
}

interface Kit { admin: pg.Client; post: Post; now: () => Date }
/** What every persona would type at sign-in; their authenticators have not been set up. */
export const personaPassword = 'a house by the river';
/** Argon2id of it, made once: hashing for each persona would cost each spec a second. */
const passwordHash = '$argon2id$v=19$m=19456,t=2,p=1$F9j9/4fC2jKFTxpzdqXFiA$/AJHCGVEVh6RjG4TZ13p+40R1Ul++1CpmOY3p8Hko94';

type RoleOf = [houseIndex: number | null, role: Role];

const staff: [key: Exclude<keyof Personas, 'otherOrganisation' | 'nobody'>, called: string, roles: RoleOf[]][] = [
  ['peerWorker', 'Ada', [[0, 'peer_worker']]],
  ['secondPeer', 'Bo', [[0, 'peer_worker']]],
  ['houseLead', 'Rosa', [[0, 'house_lead']]],
  ['coordinator', 'Amal', [[0, 'coordinator']]],
  ['rightsOfficer', 'Noor', [[0, 'rights_officer']]],
  ['administrator', 'Ines', [[null, 'administrator']]],
  ['otherHouse', 'Otto', [[1, 'peer_worker'], [1, 'house_lead']]],
];
const elsewhere: RoleOf[] = [[null, 'administrator'], [0, 'peer_worker'], [0, 'house_lead']];

/** Two organisations straight in the tables: one with houses of three rooms and everyone in it, one to be kept apart from. */
export async function givenOrganisation(kit: Kit, wish: OrganisationWish = {}): Promise<GivenOrganisation> {
  const { id, name, houses } = plannedOrganisation('Open Door', Math.max(2, wish.houses ?? 2), wish);
  const other = plannedOrganisation('Far Away', 1, wish);
  const workers = staff.map(([key, called, roles]) => ({ key, called, roles, facts: plannedWorker(id, houses, called, roles) }));
  const stranger = { called: 'Farid', roles: elsewhere, facts: plannedWorker(other.id, other.houses, 'Farid', elsewhere) };
  await insertHouses(kit, [{ id, name, houses }, other], wish);
  await insertWorkers(kit, [...workers.map((one) => ({ ...one, houses })), { ...stranger, houses: other.houses }]);
  const as: Partial<Personas> = { nobody: new Persona(kit.post, null, kit.now), otherOrganisation: new Persona(kit.post, stranger.facts, kit.now) };
  for (const { key, facts } of workers) as[key] = new Persona(kit.post, facts, kit.now);
  return { id, name, houses, house: houses[0]!, as: as as Personas };
}

interface PlannedOrganisation { id: string; name: string; houses: GivenHouse[] }
interface PlannedWorker { called: string; roles: RoleOf[]; facts: PersonaFacts; houses: GivenHouse[] }

function plannedOrganisation(name: string, count: number, wish: OrganisationWish): PlannedOrganisation {
  const houses = Array.from({ length: count }, (_, at): GivenHouse => ({
    id: newId(), name: `${name} ${at + 1}`, timeZone: wish.timeZone ?? 'America/New_York', charterVersionId: newId(),
    spaces: [1, 2, 3].map((number) => ({ id: newId(), name: `Room ${number}` })),
  }));
  return { id: newId(), name, houses };
}

function plannedWorker(organisationId: string, houses: GivenHouse[], called: string, roles: RoleOf[]): PersonaFacts {
  return {
    accountId: newId(), organisationId, called, email: `${called.toLowerCase()}@${organisationId.slice(0, 8)}.example`, secret: newSecret(),
    administrator: roles.some(([, role]) => role === 'administrator'),
    roles: new Map(houses.map((house, index): [string, Role[]] => [house.id, roles.filter(([at]) => at === index).map(([, role]) => role)]).filter(([, held]) => held.length > 0)),
  };
}

/** Rows of one table in one statement: every test begins with these, and most of what they cost was asking and waiting. */
async function insert(admin: pg.Client, table: string, rows: Record<string, unknown>[]): Promise<void> {
  const columns = Object.keys(rows[0]!).join(', ');
  const text = `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)`;
  await admin.query(text, [JSON.stringify(rows)]);
}

async function insertHouses({ admin, now }: Kit, organisations: PlannedOrganisation[], wish: OrganisationWish): Promise<void> {
  const charter = filledIn('afiya-house');
  const programme = wish.programme ? { of: organisations[0]!.houses[0]!.id, charter: filledIn('psseo-tdm') } : null;
  const charterOf = (id: string) => (id === programme?.of ? programme.charter : charter);
  wish.charter?.(programme?.charter ?? charter);
  const all = organisations.flatMap(({ id: organisation_id, houses }) => houses.map((house) => ({ organisation_id, house })));
  await insert(admin, 'organisations', organisations.map(({ id, name }) => ({ id, name, demo: wish.demo ?? false, created_at: now() })));
  await insert(admin, 'services', all.map(({ organisation_id, house: { id, name, timeZone } }) => ({ id, organisation_id, kind: id === programme?.of ? 'programme' : 'house', name, time_zone: timeZone, blueprint: id === programme?.of ? 'psseo-tdm' : 'afiya-house', created_at: now() })));
  await insert(admin, 'charter_versions', all.map(({ organisation_id, house }) => ({ id: house.charterVersionId, organisation_id, service_id: house.id, version: 1, starts_on: wish.since ?? '2016-01-01', charter: charterOf(house.id), published_at: now() })));
  await insert(admin, 'spaces', all.filter(({ house }) => house.id !== programme?.of).flatMap(({ organisation_id, house }) => house.spaces.map(({ id, name }, at) => ({ id, organisation_id, service_id: house.id, name, kind: 'night', position: at + 1 }))));
}

const blueprints = new Map<string, string>();
/** The blueprint as a house fills it in before it opens. */
function filledIn(key: string): Record<string, Loose> {
  const blueprint = blueprints.get(key) ?? JSON.stringify(parse(readFileSync(path.join(process.cwd(), `infra/blueprints/${key}.yaml`), 'utf8')));
  blueprints.set(key, blueprint);
  const charter = JSON.parse(blueprint) as Record<string, Loose>;
  charter['phone'] = '+1 413 555 0100';
  charter['rights'].officer = 'Noor, at the house';
  charter['rights'].outside = [{ name: 'Disability Law Center', way: '+1 617 555 0100' }];
  return charter;
}

async function insertWorkers({ admin, now }: Kit, workers: PlannedWorker[]): Promise<void> {
  await insert(admin, 'accounts', workers.map(({ called, facts: { accountId, organisationId, email } }) => ({ id: accountId, organisation_id: organisationId, email, called, password_hash: passwordHash, created_at: now() })));
  await insert(admin, 'account_roles', workers.flatMap(({ roles, houses, facts }) => roles.map(([at, role]) => ({ id: newId(), organisation_id: facts.organisationId, account_id: facts.accountId, service_id: at === null ? null : houses[at]!.id, role, given_at: now() }))));
  // A sign-in that outlives every clock a test sets.
  await insert(admin, 'sessions', workers.map(({ facts: { accountId, organisationId, secret } }) => ({
    id: newId(), organisation_id: organisationId, account_id: accountId, token_hash: createHash('sha256').update(secret).digest('hex'), began_at: '2000-01-01', seen_at: '2900-01-01', ends_at: '2900-01-01',
  })));
}

/** On shift from now on for the longest a shift may be, each in the first house they work in; whoever is on shift stays so. Straight in the table: every test begins with it. */
export async function putOnShift({ admin, now }: Pick<Kit, 'admin' | 'now'>, workers: Persona[]): Promise<void> {
  const rows = workers.map(({ accountId, organisationId, house }) => ({ id: newId(), organisation_id: organisationId, service_id: house, account_id: accountId, began_at: now(), ends_at: new Date(now().getTime() + 12 * 3_600_000) }));
  await admin.query(
    `insert into shifts (id, organisation_id, service_id, account_id, began_at, ends_at)
     select id, organisation_id, service_id, account_id, began_at, ends_at from jsonb_populate_recordset(null::shifts, $1) fresh
     where not exists (select from shifts f where f.account_id = fresh.account_id and f.ended_at is null and f.began_at <= fresh.began_at and f.ends_at > fresh.began_at)`, [JSON.stringify(rows)]);
  for (const who of workers) who.onShift = who.house;
}
