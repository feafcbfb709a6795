/** Opens the demo's organisation: two houses, the people who work in them, and each of them signed in for the length of the seed. */
import { Audit, FirstAdministrator, hashOfSecret, Passwords } from '#peerhouse/identity';
import { calendarDayAt, newId, newSecret, type RequestContext } from '#peerhouse/kernel';
import { Database, type Tx } from '#peerhouse/platform';
import { isCharterProblems, readCharter } from '#peerhouse/services';
import type { Desk } from './desk.js';
import { houses, rights, timeZone } from './house-map.js';
import { demoPassword, emailOf, organisationName, workers, type HouseKey, type PlaceKey, type WorkerKey } from './people.js';

/** Finds the providers of the running staff application. */
export interface Inside { get<T>(type: abstract new (...parameters: never[]) => T): T }

export interface OpenedHouse {
  id: string;
  /** Ids by name. */
  spaces: ReadonlyMap<string, string>;
}
export interface Opened {
  organisationId: string;
  houses: Record<HouseKey, OpenedHouse>;
  /** The matching programme. */
  programmeId: string;
  accounts: Record<WorkerKey, string>;
}

/** Everything up to the first call: at `now`, with sessions that last until `until`. */
export async function openDemo(inside: Inside, desk: Desk, { now, until }: { now: Date; until: Date }): Promise<Opened> {
  const { organisationId, accountId } = await makeOrganisation(inside, now);
  const signIn = (worker: WorkerKey, account: string) => beginSession(inside, desk, { worker, organisationId, accountId: account, now, until });
  await signIn('ines', accountId);
  const [oak, river] = [await openHouse(desk, 'oak'), await openHouse(desk, 'river')];
  const bridge = await openProgramme(desk);
  await changeOak(inside, { organisationId, accountId, now }, oak);
  await changeRiver(inside, { organisationId, accountId, now }, river);
  const accounts = { ines: accountId } as Record<WorkerKey, string>;
  const invited = (Object.keys(workers) as WorkerKey[]).filter((worker) => worker !== 'ines');
  await Promise.all(invited.map(async (worker) => {
    accounts[worker] = await inviteAndAccept(desk, worker, { oak, river, bridge });
    await signIn(worker, accounts[worker]);
  }));
  return { organisationId, accounts, programmeId: bridge, houses: { oak: await withSpaces(desk, 'ada', oak), river: await withSpaces(desk, 'robin', river) } };
}

/** The one thing the API does not offer: an organisation that is a demo. The same parts as a real set-up, but for the link. */
async function makeOrganisation(inside: Inside, now: Date): Promise<{ organisationId: string; accountId: string }> {
  const organisationId = newId();
  const passwordHash = await inside.get(Passwords).hash(demoPassword);
  return inside.get(Database).runAs({ organisation: organisationId }, async (tx) => {
    await tx.sql('insert into organisations (id, name, demo, created_at) values ($1, $2, true, $3)', [organisationId, organisationName, now]);
    const { accountId } = await inside.get(FirstAdministrator).make(tx, { organisationId, called: workers.ines.called, email: emailOf('ines'), passwordHash, now });
    await inside.get(Audit).write(tx, { organisationId, accountId, now }, { what: 'organisation.set_up', aboutId: organisationId });
    return { organisationId, accountId };
  });
}

/** A month passes in seconds here, so these sessions may be silent for long; they are ended when the seed ends. */
async function beginSession(inside: Inside, desk: Desk, { worker, organisationId, accountId, now, until }: { worker: WorkerKey; organisationId: string; accountId: string; now: Date; until: Date }): Promise<void> {
  const secret = newSecret();
  await inside.get(Database).runAs({ organisation: organisationId }, (tx) => tx.sql(
    'insert into sessions (id, organisation_id, account_id, token_hash, began_at, seen_at, ends_at) values ($1, $2, $3, $4, $5, $6, $6)',
    [newId(), organisationId, accountId, hashOfSecret(secret), now, until]));
  desk.remember(worker, secret);
}

async function openHouse(desk: Desk, key: HouseKey): Promise<string> {
  const { name, phone, spaces, stepFree } = houses[key];
  const input = {
    blueprint: 'afiya-house', name, timeZone, phone, spaces: spaces.filter((space) => space !== stepFree),
    rightsOfficer: rights.officer, rightsOutsideName: rights.outsideName, rightsOutsideWay: rights.outsideWay,
  };
  return (await desk.must('ines', 'openHouse', { input }))['opened']!['id'] as string;
}

/** The programme meets people where they leave hospital; it has no spaces. */
async function openProgramme(desk: Desk): Promise<string> {
  const input = { blueprint: 'psseo-tdm', name: 'Bridge', timeZone, phone: '01632 960 188', spaces: [], rightsOfficer: 'Noor, on 01632 960 155', rightsOutsideName: rights.outsideName, rightsOutsideWay: rights.outsideWay };
  return (await desk.must('ines', 'openHouse', { input }))['opened']!['id'] as string;
}

type Given = Pick<RequestContext, 'organisationId' | 'accountId' | 'now'>;
interface CharterGiven { spaces: object[]; nights: object; entry: { when_full: string[] }; follow_up: { offers: string[] } }

/** What setting up does not ask for comes with a second version of the charter, in force the same day. */
async function changeCharter(inside: Inside, ctx: Given, houseId: string, change: (charter: CharterGiven) => object, more: (tx: Tx) => Promise<unknown> = () => Promise.resolve()): Promise<void> {
  await inside.get(Database).runAs({ organisation: ctx.organisationId }, async (tx) => {
    const [first] = await tx.sql<{ charter: CharterGiven }>('select charter from charter_versions where service_id = $1', [houseId]);
    const charter = readCharter({ ...first!.charter, ...change(first!.charter) });
    if (isCharterProblems(charter)) throw new Error(`the demo's charter is none: ${JSON.stringify(charter)}`);
    await tx.sql(
      `insert into charter_versions (id, organisation_id, service_id, version, starts_on, charter, published_by, published_at) values ($1, $2, $3, 2, $4, $5, $6, $7)`,
      [newId(), ctx.organisationId, houseId, calendarDayAt(ctx.now, timeZone), JSON.stringify(charter), ctx.accountId, ctx.now]);
    await more(tx);
  });
}

/** Oak House has one step-free room; whoever leaves may also hear from it weekly, or at a rhythm of their own. */
const changeOak = (inside: Inside, ctx: Given, houseId: string): Promise<void> => changeCharter(inside, ctx, houseId, ({ spaces, follow_up: followUp }) => ({
  spaces: [...spaces, { name: 'Room', count: 1, kind: 'night', kept: false, features: ['step_free'] }], follow_up: { ...followUp, offers: [...followUp.offers, 'weekly', 'own'] },
}), (tx) => tx.sql(
    `insert into spaces (id, organisation_id, service_id, name, kind, features, position) values ($1, $2, $3, $4, 'night', '{step_free}', 0)`, [newId(), ctx.organisationId, houseId, houses.oak.stepFree]));

/** River House takes three quarters of an hour to get a room ready, and has a waiting list. */
const changeRiver = (inside: Inside, ctx: Given, houseId: string): Promise<void> => changeCharter(inside, ctx, houseId, ({ nights, entry }) => ({
  nights: { ...nights, ready_minutes: 45 }, entry: { ...entry, when_full: [...entry.when_full, 'waiting_list'], offer_hours: 4 },
}));

async function inviteAndAccept(desk: Desk, worker: WorkerKey, ids: Record<PlaceKey, string>): Promise<string> {
  const { called, roles } = workers[worker];
  const [[house, role], ...more] = roles as [DemoRole, ...DemoRole[]];
  const { invited } = await desk.must('ines', 'invite', { email: emailOf(worker), called, role, service: house && ids[house] });
  const { accountId, token } = invited as unknown as { accountId: string; token: string };
  for (const [where, other] of more) await desk.must('ines', 'giveRole', { account: accountId, role: other, service: where && ids[where] });
  await desk.must(null, 'accept', { token, called, password: demoPassword });
  return accountId;
}
type DemoRole = (typeof workers)[WorkerKey]['roles'][number];

async function withSpaces(desk: Desk, worker: WorkerKey, id: string): Promise<OpenedHouse> {
  const { board } = await desk.must(worker, 'spaces', { house: id });
  const spaces = board!['spaces'] as { id: string; name: string }[];
  return { id, spaces: new Map(spaces.map((space) => [space.name, space.id])) };
}
