import 'reflect-metadata';
import type { CanActivate, OnModuleInit, Type } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host.js';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLField, GraphQLObjectType } from 'graphql';
import type { RequestContext } from '#peerhouse/kernel';
import { ACCESS, Authenticator, createLogger, policyTable, type AccessRule, type Permission, type PermissionName } from '#peerhouse/platform';
import { testStaffApi, whatChanged, wholeDocuments, type GivenOrganisation, type Persona, type TestStaffApi } from '#peerhouse/testing';
import { createStaffApi } from '../src/staff-api.module.js';
import { argumentsOf, Keeper, target, type Target } from './authorization.given.js';
import { places, roles, rows, verdictOf, type Actor, type Place, type Row, type Verdict } from './authorization.table.js';

interface RootField { type: GraphQLObjectType; field: GraphQLField<unknown, unknown>; document: string; resolver: Type; method: (...given: never[]) => unknown }

let api: TestStaffApi;
let open: GivenOrganisation;
let actors: Record<Actor, Persona>;
let targets: Record<Place, Target>;
let keeper: Keeper;
const fields = new Map<string, RootField>();

beforeAll(async () => {
  api = await testStaffApi();
  open = await api.given.organisation();
  const { peerWorker, coordinator, houseLead, rightsOfficer, administrator, otherOrganisation, nobody } = open.as;
  actors = { 'peer worker': peerWorker, coordinator, 'house lead': houseLead, 'rights officer': rightsOfficer, administrator, nobody };
  const { admin } = api.database;
  const at = (organisationId: string, house: GivenOrganisation['house'], author?: string) => target(admin, organisationId, house, api.clock.now(), author);
  const own = await at(open.id, open.house, peerWorker.accountId);
  const elsewhere = { ...open.house, id: otherOrganisation.house, ...(await housesOf(otherOrganisation.house)) };
  targets = { 'own house on shift': own, 'own house off shift': own, 'other house': await at(open.id, open.houses[1]!), 'other organisation': await at(otherOrganisation.organisationId, elsewhere) };
  // Straight in the table: no role but those that work shifts is any the wiser for a row there.
  for (const role of roles) {
    await admin.query('insert into shifts (id, organisation_id, service_id, account_id, began_at, ends_at) values (gen_random_uuid(), $1, $2, $3, $4, $5)',
      [open.id, open.house.id, actors[role].accountId, api.clock.now(), new Date(api.clock.now().getTime() + 12 * 3_600_000)]);
  }
  keeper = await Keeper.keep(admin);
  readFields();
});
afterAll(() => api.close());

async function housesOf(id: string): Promise<Pick<GivenOrganisation['house'], 'charterVersionId' | 'spaces'>> {
  const { rows: [version] } = await api.database.admin.query<{ id: string }>('select id from charter_versions where service_id = $1', [id]);
  const { rows: spaces } = await api.database.admin.query<{ id: string; name: string }>('select id, name from spaces where service_id = $1 order by position', [id]);
  return { charterVersionId: version!.id, spaces };
}

/** Every root field with the document that asks it for everything, and the method behind it. */
function readFields(): void {
  const { schema } = api.app.get(GraphQLSchemaHost);
  const documents = wholeDocuments(schema);
  const methods = new Map<string, Pick<RootField, 'resolver' | 'method'>>();
  for (const { instance } of api.app.get(DiscoveryService, { strict: false }).getProviders()) {
    const prototype = instance && typeof instance === 'object' ? (Object.getPrototypeOf(instance) as Record<string, RootField['method']>) : null;
    for (const name of prototype ? new MetadataScanner().getAllMethodNames(prototype) : []) {
      const method = prototype![name]!;
      if (!['Query', 'Mutation'].includes(String(Reflect.getMetadata('graphql:resolver_type', method)))) continue;
      methods.set((Reflect.getMetadata('graphql:resolver_name', method) as string | undefined) ?? name, { resolver: (instance as object).constructor as Type, method });
    }
  }
  for (const type of [schema.getQueryType()!, schema.getMutationType()!]) {
    for (const field of Object.values(type.getFields())) fields.set(field.name, { type, field, document: documents.get(field.name)!, ...methods.get(field.name)! });
  }
}

/** On shift or off: everybody at once, in the house they have their role in. */
async function stand(place: Place): Promise<void> {
  await api.database.admin.query('update shifts set ended_at = $1 where account_id = any($2)', [place === 'own house off shift' ? api.clock.now() : null, roles.map((role) => actors[role].accountId)]);
}

const aboutOf = (name: string, place: Place) => argumentsOf(name, fields.get(name)!.field.args, targets[place]);

/** What one is answered about that place: the code of the error, or in, or refused in words where that is the question. */
async function answerOf(row: Row, actor: Actor, place: Place): Promise<string> {
  const { document } = fields.get(row.field)!;
  const { data, errors } = await actors[actor].tryAsk(document, aboutOf(row.field, place));
  if (errors) return errors[0]!.extensions.code;
  const words = verdictOf(row, actor, place) === 'in words' && data?.[row.field]?.__typename === 'InvalidInput';
  return words ? 'in words' : 'in';
}

const everyone: readonly Actor[] = [...roles, 'nobody'];
const cellsOf = (row: Row, place: Place) => everyone.map((actor) => ({ actor, place, verdict: verdictOf(row, actor, place) }));

/** Asks from every place as everybody; first those who are turned away, of whom nothing may be left. */
async function askAll(row: Row, which: (verdict: Verdict) => boolean = () => true): Promise<{ told: Record<string, string>; left: object[] }> {
  const told: Record<string, string> = {};
  const left: object[] = [];
  const isMutation = fields.get(row.field)!.type.name === 'Mutation';
  for (const place of places) {
    await stand(place);
    const cells = cellsOf(row, place).filter(({ verdict }) => which(verdict));
    const ask = async ({ actor }: { actor: Actor }) => { told[`${actor}, ${place}`] = await answerOf(row, actor, place); };
    left.push((await whatChanged(api.database.admin, () => Promise.all(cells.filter(({ verdict }) => verdict !== 'in').map(ask)))).changed);
    for (const cell of cells.filter(({ verdict }) => verdict === 'in')) {
      await ask(cell);
      if (!isMutation) continue;
      await keeper.putBack();
      await stand(place);
    }
  }
  return { told, left };
}

const expected = (row: Row, which: (verdict: Verdict) => boolean = () => true): Record<string, Verdict> =>
  Object.fromEntries(places.flatMap((place) => cellsOf(row, place)).filter(({ verdict }) => which(verdict)).map(({ actor, place, verdict }) => [`${actor}, ${place}`, verdict]));

const nothing = places.map(() => ({}));
const loosenable = rows.filter(({ words }) => roles.some((role) => words[role] === 'house' || words[role] === 'shift'));

describe('the table', () => {
  it('has a line for each root field of the schema, and no other: say in authorization.table.ts who may ask it', () => {
    expect(rows.map(({ field }) => field).sort()).toEqual([...fields.keys()].sort());
  });
});

describe('from every place, as everybody', () => {
  it.each(rows)('$field', async (row) => {
    const { told, left } = await askAll(row);
    expect(told).toEqual(expected(row));
    expect(left).toEqual(nothing);
  });
});

/** The guard as it runs in this application. */
function runningGuard(): CanActivate & OnModuleInit {
  const found = api.app.get(DiscoveryService, { strict: false }).getProviders().find(({ instance }) => (instance as object | undefined)?.constructor?.name === 'AccessGuard');
  return found!.instance as CanActivate & OnModuleInit;
}

describe('a root field that says neither @Needs nor @Public', () => {
  it('stops the start, whichever it is', () => {
    const guard = runningGuard();
    for (const [name, { method }] of fields) {
      const rule: unknown = Reflect.getMetadata(ACCESS, method);
      Reflect.deleteMetadata(ACCESS, method);
      try {
        expect(() => guard.onModuleInit()).toThrow(/^These root fields say none of @Needs, @ForGuest, @Public: \w+$/);
      } finally {
        Reflect.defineMetadata(ACCESS, rule, method);
      }
      expect([name, guard.onModuleInit()]).toEqual([name, undefined]);
    }
  });

  it('stops the start of this application', async () => {
    const { method } = fields.get('board')!;
    const rule: unknown = Reflect.getMetadata(ACCESS, method);
    Reflect.deleteMetadata(ACCESS, method);
    const app = await createStaffApi({
      logger: createLogger('error', 'staff-api', { write: () => undefined }),
      config: { NODE_ENV: 'test', DATABASE_URL: api.database.urls.staff, PEERHOUSE_KEY: '07'.repeat(32), HOST: '127.0.0.1', PORT: 1, LOG_LEVEL: 'error', POOL_SIZE: 1, PEERHOUSE_DEMO: false },
    });
    try {
      await expect(app.listen(0, '127.0.0.1')).rejects.toThrow('These root fields say none of @Needs, @ForGuest, @Public: board');
    } finally {
      Reflect.defineMetadata(ACCESS, rule, method);
      await app.close();
    }
  });
});

describe('the guard alone, with one rule taken away at a time', () => {
  const ruleOf = (name: string) => Reflect.getMetadata(ACCESS, fields.get(name)!.method) as AccessRule;

  /** The roles of the house are those of the programme beside it. */
  const withProgramme = (ctx: RequestContext): RequestContext => ({ ...ctx, roles: new Map([...ctx.roles].flatMap(([id, held]) => [[id, held], ...(id === open.house.id ? [[targets['own house on shift'].programmeId, held] as const] : [])] as const)) });

  /** Cells that the guard itself turns away, before any service is asked. */
  function turnedAway(row: Row): Set<string> {
    const guard = runningGuard();
    const { type, field, resolver, method } = fields.get(row.field)!;
    const cells = places.flatMap((place) => cellsOf(row, place)).filter(({ actor, place }) => {
      const ctx: RequestContext | null = actor === 'nobody' ? null : { ...withProgramme(actors[actor].ctx()), onShift: row.words[actor] !== '-' && place !== 'own house off shift' ? open.house.id : null };
      const host = new ExecutionContextHost([null, aboutOf(row.field, place), { ctx }, { parentType: type, fieldName: field.name }], resolver, method);
      host.setType('graphql');
      try {
        return !guard.canActivate(host);
      } catch {
        return true;
      }
    });
    return new Set(cells.map(({ actor, place }) => `${actor}, ${place}`));
  }

  function withRule<T>(name: string, rule: AccessRule, work: () => T): T {
    const { method } = fields.get(name)!;
    const own = ruleOf(name);
    Reflect.defineMetadata(ACCESS, rule, method);
    try {
      return work();
    } finally {
      Reflect.defineMetadata(ACCESS, own, method);
    }
  }

  const noticed = (row: Row, rule: AccessRule): boolean => {
    const before = turnedAway(row);
    const after = withRule(row.field, rule, () => turnedAway(row));
    return [...before].some((cell) => !after.has(cell));
  };

  it.each(rows)('$field', (row) => {
    const rule = ruleOf(row.field);
    const wanted = expected(row, (verdict) => verdict !== 'in');
    for (const cell of turnedAway(row)) expect(Object.keys(wanted)).toContain(cell);
    if ('public' in rule) return expect(wanted).toEqual({});
    expect(['without a rule', noticed(row, { public: 'a mutant' })]).toEqual(['without a rule', true]);
    if (roles.some((role) => row.words[role] === '-')) expect(['for every role', noticed(row, { ...rule, needs: 'session.own' })]).toEqual(['for every role', true]);
    if ('serviceArgument' in rule) expect(['in every house', noticed(row, { needs: rule.needs })]).toEqual(['in every house', true]);
  });
});

describe('whoever asks, with what the session says taken away', () => {
  const row = rows.find(({ field }) => field === 'closeSpace')!;
  afterEach(() => { delete (api.get(Authenticator) as { authenticate?: unknown }).authenticate; });

  const instead = (change: (ctx: RequestContext | null) => RequestContext | null): void => {
    const authenticator = api.get(Authenticator);
    const { authenticate } = authenticator;
    authenticator.authenticate = async (request) => change(await authenticate.call(authenticator, request));
  };

  it.each<[string, Actor, Place, (ctx: RequestContext | null) => RequestContext | null]>([
    ['nobody signed in', 'nobody', 'own house on shift', () => ({ ...actors['peer worker'].ctx(), onShift: open.house.id })],
    ['off shift', 'peer worker', 'own house off shift', (ctx) => ctx && { ...ctx, onShift: open.house.id }],
    ['the house of the role', 'peer worker', 'other house', (ctx) => ctx && { ...ctx, onShift: open.houses[1]!.id, roles: new Map(open.houses.map(({ id }) => [id, ['peer_worker'] as const])) }],
    ['the role', 'coordinator', 'own house on shift', (ctx) => ctx && { ...ctx, onShift: open.house.id, roles: new Map([[open.house.id, ['peer_worker'] as const]]) }],
  ])('%s is noticed', async (_, actor, place, change) => {
    await stand(place);
    expect(await answerOf(row, actor, place)).toBe(verdictOf(row, actor, place));
    instead(change);
    expect(await answerOf(row, actor, place)).toBe('in');
    await keeper.putBack();
  });
});

/** Last in this file: from here on the database shows every row to everybody, so that what is turned away is turned away by guard and policy. */
describe('with row-level security out of the way', () => {
  beforeAll(async () => {
    const { rows: tables } = await api.database.admin.query<{ name: string }>("select relname as name from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity");
    for (const { name } of tables) await api.database.admin.query(`alter table ${name} disable row level security`);
  });

  it.each(loosenable)('$field turns away the same people', async (row) => {
    const turnedAway = (verdict: Verdict) => verdict !== 'in';
    const { told, left } = await askAll(row, turnedAway);
    expect(told).toEqual(expected(row, turnedAway));
    expect(left).toEqual(nothing);
  });

  /** The permission's line in the product's own table, loosened while the work runs. */
  async function loosened<T>(name: PermissionName, how: Partial<Permission>, work: () => Promise<T>): Promise<T> {
    const line = policyTable[name] as Permission;
    const own = { ...line };
    Object.assign(line, how);
    try {
      return await work();
    } finally {
      Object.assign(line, own);
    }
  }

  const everyRole = ['peer_worker', 'coordinator', 'house_lead', 'rights_officer', 'administrator'] as const;
  const wordsOf = ({ words }: Row, word: string) => roles.find((role) => words[role] === word);
  const loose: [string, how: Partial<Permission>, where: Place, who: (row: Row) => Actor | undefined][] = [
    ['off shift', { reach: 'service' }, 'own house off shift', (row) => wordsOf(row, 'shift')],
    ['in another house', { reach: 'organisation' }, 'other house', (row) => wordsOf(row, 'shift') ?? wordsOf(row, 'house')],
    // Whoever works no shifts is on none, so the shift is let go of as well.
    ['in any role', { roles: everyRole, reach: 'service' }, 'own house on shift', (row) => wordsOf(row, '-')],
  ];

  /** What only its author can take back, or only the peer themself can say, or is asked about by a second permission: nobody of another house or in another role is that person. */
  const itsAuthorsOnly = new Set(['withdrawSuggestion', 'sayForPeer', 'myPeople', 'myAvailability', 'answerProposal', 'notAgainWith', 'seenMyNews', 'makeCalendar', 'endCalendar', 'shareAsPeer', 'changePeerLimit', 'stepBackToday', 'takePeopleAgain', 'beAway', 'beBack', 'leaveAsPeer',
    'fixFirstMeeting', 'firstMeetingHappened', 'handOn', 'backInHospital', 'outOfHospital', 'meetings', 'moveMeeting', 'cancelMeeting', 'agreeMeetings', 'markMeeting', 'writeGroup']);

  /** The permission that is asked beside the guard's own, of what is a house's in one place and a programme's in another. */
  const alsoAsked: Record<string, PermissionName> = Object.fromEntries(['checkIns', 'followUpOffers', 'followUps', 'followUp', 'agreeFollowUp', 'changeFollowUp', 'beginFollowUpAgain', 'stopFollowUp', 'takeCheckIn', 'giveCheckInBack', 'sayHowItWas', 'undoCheckIn', 'showCheckInWays']
    .map((field) => [field, 'check_ins.in_house' as const]));

  it.each(loosenable)('$field notices a line of the policy table that was loosened', async (row) => {
    const { needs } = Reflect.getMetadata(ACCESS, fields.get(row.field)!.method) as { needs: PermissionName };
    for (const [words, how, place, whoOf] of loose) {
      const actor = whoOf(row);
      if (!actor || (words !== 'off shift' && itsAuthorsOnly.has(row.field))) continue;
      await stand(place);
      const { answer, changed } = await whatChanged(api.database.admin, () => loosened(needs, how, () => loosened(alsoAsked[row.field] ?? needs, how, () => answerOf(row, actor, place))));
      // What was changed is looked at by a permission of its own: the answer may be a refusal although the change was made.
      expect([words, answer === 'in' || Object.keys(changed).length > 0]).toEqual([words, true]);
      await keeper.putBack();
    }
  });
});
