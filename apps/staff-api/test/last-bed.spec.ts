import pg from 'pg';
import { addDays, houseDay, newId, type RequestContext } from '#peerhouse/kernel';
import type { Tx } from '#peerhouse/platform';
import { Houses, type House } from '#peerhouse/services';
import { testStaffApi, type GivenOrganisation, type Persona, type TestStaffApi } from '#peerhouse/testing';

/** Whose houses are not locked: takes the place of the first lock of every use case, in this file alone. */
class UnlockedHouses extends Houses {
  override lock(tx: Tx, ctx: RequestContext, serviceId: string): Promise<House> {
    return this.see(tx, ctx, serviceId);
  }
}

const clients = 64;
/** `npm run bench -- last-bed` plays 500; without lock and constraint the first one or two are wrong already. */
const rounds = Number(process.env['PEERHOUSE_ROUNDS'] ?? 6);
const firstNight = houseDay('2026-11-10');
const hold = `mutation ($enquiry: ID!, $space: ID!) { holdSpace(enquiryId: $enquiry, spaceId: $space) { __typename } }`;
const speak = `mutation ($enquiry: ID!, $space: ID!) { speak(enquiryId: $enquiry, voice: "guest", answer: "yes", spaceId: $space) { __typename } }`;

interface Client { who: Persona; enquiry: string; document: string }
interface Round { won: number; lost: Record<string, number>; claims: number }

/** A house with one space left, and as many callers in conversation as there are clients. */
class LastBed {
  private constructor(readonly api: TestStaffApi, private readonly open: GivenOrganisation, private readonly clients: Client[]) {}

  static async begin(): Promise<LastBed> {
    const api = await testStaffApi({ config: { POOL_SIZE: clients } });
    const open = await api.given.organisation();
    const { admin } = api.database;
    const { house, as } = open;
    for (const { id } of house.spaces.slice(1)) {
      await admin.query(`insert into claims (id, organisation_id, service_id, space_id, nights, kind, why, made_at) values ($1, $2, $3, $4, '[2026-11-01,2028-01-01)', 'closure', 'repair', $5)`,
        [newId(), open.id, house.id, id, api.clock.now()]);
    }
    const workers = await Promise.all([as.peerWorker, as.secondPeer, as.houseLead].map((who) => who.startShift()));
    const asking = Array.from({ length: clients }, (_, at): Client => ({ who: workers[at % workers.length]!, enquiry: newId(), document: at % 2 ? hold : speak }));
    await admin.query(
      `insert into enquiries (id, organisation_id, service_id, charter_version_id, number, state, channel, space_kind, asked_at, taken_by, created_at)
       select id, $1, $2, $3, number, 'open', 'phone', 'night', $4, $5, $4 from unnest($6::uuid[]) with ordinality as asking(id, number)`,
      [open.id, house.id, house.charterVersionId, api.clock.now(), as.peerWorker.accountId, asking.map(({ enquiry }) => enquiry)]);
    return new LastBed(api, open, asking);
  }

  /** All clients ask for the same last space for the same nights, at the same moment. */
  async round(number: number): Promise<Round> {
    const { admin } = this.api.database;
    const from = addDays(firstNight, number * 3);
    const nights = 1 + (number % 3);
    await admin.query('update enquiries set wants_from = $1, wants_nights = $2', [from, nights]);
    const space = this.open.house.spaces[0]!.id;
    const answers = await Promise.all(this.clients.map(({ who, enquiry, document }) => who.tryAsk<Record<string, { __typename: string }>>(document, { enquiry, space })));
    const told = answers.map(({ data, errors }) => errors?.[0]?.extensions.code ?? Object.values(data ?? {})[0]!.__typename);
    const lost: Record<string, number> = {};
    for (const what of told) if (what !== 'Enquiry') lost[what] = (lost[what] ?? 0) + 1;
    const { rows } = await admin.query<{ n: number }>(`select count(*)::int as n from claims where space_id = $1 and nights && $2::daterange`, [space, `[${from},${addDays(from, nights)})`]);
    return { won: told.filter((what) => what === 'Enquiry').length, lost, claims: rows[0]!.n };
  }

  /** The house's lock is taken away; nothing else. */
  unlock(): void {
    Object.setPrototypeOf(this.api.get(Houses), UnlockedHouses.prototype as object);
  }

  /** Deadlocks of this database so far. Each connection counts its own and tells when it ends, so the application stops first. */
  async deadlocksAfterTheEnd(): Promise<number> {
    const { admin } = this.api.database;
    await this.api.app.close();
    while ((await admin.query<{ n: number }>('select count(*)::int as n from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()')).rows[0]!.n > 0) await new Promise(setImmediate);
    return (await admin.query<{ n: number }>('select deadlocks::int as n from pg_stat_database where datname = current_database()')).rows[0]!.n;
  }
}

/** One winner, who has the space, and everybody else told that it is taken. */
const isRight = ({ won, lost, claims }: Round): boolean => won === 1 && claims === 1 && Object.keys(lost).every((what) => what === 'SpaceTaken' || what === 'HouseFull');

/** Plays until the check notices something, at most that many rounds. */
async function firstWrong(bed: LastBed, most: number): Promise<{ number: number; round: Round } | null> {
  for (let number = 0; number < most; number += 1) {
    const round = await bed.round(number);
    if (!isRight(round)) return { number: number + 1, round };
  }
  return null;
}

describe(`the last space of a house, asked for by ${clients} at once`, () => {
  let bed: LastBed;
  beforeAll(async () => { bed = await LastBed.begin(); });
  afterAll(() => bed.api.database.drop());

  it(`has one winner in each of ${rounds} rounds, tells the others so, and is never a deadlock`, async () => {
    const began = performance.now();
    const played: Round[] = [];
    for (let number = 0; number < rounds; number += 1) played.push(await bed.round(number));
    const seconds = (performance.now() - began) / 1000;
    const deadlocks = await bed.deadlocksAfterTheEnd();
    const lost: Record<string, number> = {};
    for (const round of played) for (const [what, n] of Object.entries(round.lost)) lost[what] = (lost[what] ?? 0) + n;
    process.stdout.write(`last bed: ${clients} clients x ${rounds} rounds in ${seconds.toFixed(1)} s; ${played.filter(isRight).length} rounds with one winner; the others: ${JSON.stringify(lost)}; deadlocks ${deadlocks}\n`);
    expect(played.filter((round) => !isRight(round))).toEqual([]);
    expect(Object.values(lost).reduce((sum, n) => sum + n, 0)).toBe((clients - 1) * rounds);
    expect(deadlocks).toBe(0);
  });
});

describe('the same check, with something taken away', () => {
  let bed: LastBed;
  beforeAll(async () => { bed = await LastBed.begin(); });
  afterAll(() => bed.api.database.drop());

  it('notices that the space is given more than once without the house’s lock and the constraint', async () => {
    bed.unlock();
    await bed.api.database.admin.query('alter table claims drop constraint one_claim_a_night');
    const wrong = await firstWrong(bed, 20);
    process.stdout.write(`last bed without lock and constraint: wrong in round ${wrong?.number}, with ${wrong?.round.won} winners\n`);
    expect(wrong?.round.won).toBeGreaterThan(1);
    expect(wrong?.round.claims).toBe(wrong?.round.won);
  });

  it('notices a deadlock, if there is one', async () => {
    const [one, other] = await Promise.all([0, 1].map(async () => {
      const client = new pg.Client({ connectionString: bed.api.database.urls.worker });
      await client.connect();
      return client;
    })) as [pg.Client, pg.Client];
    const { rows: [first, second] } = await bed.api.database.admin.query<{ id: string }>('select id from claims order by id limit 2');
    const take = (client: pg.Client, claim: { id: string } | undefined) => client.query('select 1 from claims where id = $1 for update', [claim!.id]);
    for (const [client, claim] of [[one, first], [other, second]] as const) {
      await client.query('begin');
      await take(client, claim);
    }
    const crosswise = await Promise.allSettled([take(one, second).then(() => one.query('commit')), take(other, first).then(() => other.query('commit'))]);
    await Promise.all([one.end(), other.end()]);
    expect(crosswise.filter(({ status }) => status === 'rejected')).toMatchObject([{ reason: { code: '40P01' } }]);
    expect(await bed.deadlocksAfterTheEnd()).toBe(1);
  });
});
