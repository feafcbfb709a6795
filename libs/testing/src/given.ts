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
  const { id, name, houses } = await insertOrganisation(kit, 'Open Door', Math.max(2, wish.houses ?? 2), wish);
  const other = await insertOrganisation(kit, 'Far Away', 1, wish);
  const as: Partial<Personas> = { nobody: new Persona(kit.post, null, kit.now) };
  for (const [key, called, roles] of staff) as[key] = await insertWorker(kit, id, houses, called, roles);
  as.otherOrganisation = await insertWorker(kit, other.id, other.houses, 'Farid', elsewhere);
  return { id, name, houses, house: houses[0]!, as: as as Personas };
}

async function insertOrganisation({ admin, now }: Kit, name: string, count: number, wish: OrganisationWish): Promise<{ id: string; name: string; houses: GivenHouse[] }> {
  const id = newId();
  await admin.query('insert into organisations (id, name, demo, created_at) values ($1, $2, $3, $4)', [id, name, wish.demo ?? false, now()]);
  const houses: GivenHouse[] = [];
  for (let index = 0; index < count; index += 1) houses.push(await insertHouse(admin, id, `${name} ${index + 1}`, now(), wish));
  return { id, name, houses };
}

async function insertHouse(admin: pg.Client, organisationId: string, name: string, now: Date, wish: OrganisationWish): Promise<GivenHouse> {
  const timeZone = wish.timeZone ?? 'America/New_York';
  const house: GivenHouse = {
    id: newId(), name, timeZone, charterVersionId: newId(),
    spaces: [1, 2, 3].map((number) => ({ id: newId(), name: `Room ${number}` })),
  };
  const charter = afiyaCharter();
  wish.charter?.(charter);
  await admin.query("insert into services (id, organisation_id, kind, name, time_zone, blueprint, created_at) values ($1, $2, 'house', $3, $4, 'afiya-house', $5)",
    [house.id, organisationId, name, timeZone, now]);
  await admin.query('insert into charter_versions (id, organisation_id, service_id, version, starts_on, charter, published_at) values ($1, $2, $3, 1, $4, $5, $6)',
    [house.charterVersionId, organisationId, house.id, wish.since ?? '2016-01-01', JSON.stringify(charter), now]);
  await admin.query(
    `insert into spaces (id, organisation_id, service_id, name, kind, position)
     select id, $1, $2, name, 'night', position from unnest($3::uuid[], $4::text[]) with ordinality as given(id, name, position)`,
    [organisationId, house.id, house.spaces.map((space) => space.id), house.spaces.map((space) => space.name)]);
  return house;
}

/** The blueprint as a house fills it in before it opens. */
function afiyaCharter(): Record<string, Loose> {
  const charter = parse(readFileSync(path.join(process.cwd(), 'infra/blueprints/afiya-house.yaml'), 'utf8')) as Record<string, Loose>;
  charter['phone'] = '+1 413 555 0100';
  charter['rights'].officer = 'Noor, at the house';
  charter['rights'].outside = [{ name: 'Disability Law Center', way: '+1 617 555 0100' }];
  return charter;
}

async function insertWorker(kit: Kit, organisationId: string, houses: GivenHouse[], called: string, roles: RoleOf[]): Promise<Persona> {
  const facts: PersonaFacts = {
    accountId: newId(), organisationId, called, email: `${called.toLowerCase()}@${organisationId.slice(0, 8)}.example`, secret: newSecret(),
    administrator: roles.some(([, role]) => role === 'administrator'),
    roles: new Map(houses.map((house, index): [string, Role[]] => [house.id, roles.filter(([at]) => at === index).map(([, role]) => role)]).filter(([, held]) => held.length > 0)),
  };
  await kit.admin.query('insert into accounts (id, organisation_id, email, called, password_hash, created_at) values ($1, $2, $3, $4, $5, $6)',
    [facts.accountId, organisationId, facts.email, called, passwordHash, kit.now()]);
  await kit.admin.query(
    `insert into account_roles (id, organisation_id, account_id, service_id, role, given_at)
     select gen_random_uuid(), $1, $2, service, role, $5 from unnest($3::uuid[], $4::text[]) as given(service, role)`,
    [organisationId, facts.accountId, roles.map(([at]) => (at === null ? null : houses[at]!.id)), roles.map(([, role]) => role), kit.now()]);
  await insertSession(kit.admin, facts);
  return new Persona(kit.post, facts, kit.now);
}

/** A sign-in that outlives every clock a test sets. */
async function insertSession(admin: pg.Client, { accountId, organisationId, secret }: PersonaFacts): Promise<void> {
  await admin.query("insert into sessions (id, organisation_id, account_id, token_hash, began_at, seen_at, ends_at) values ($1, $2, $3, $4, '2000-01-01', '2900-01-01', '2900-01-01')",
    [newId(), organisationId, accountId, createHash('sha256').update(secret).digest('hex')]);
}
