import { SettableClock, newId } from '#peerhouse/kernel';
import { createLogger, type WorkerConfig } from '#peerhouse/platform';
import { MailServer } from '../../platform/test/mail-server.given.js';
import { givenOrganisation, type GivenOrganisation } from '../../testing/src/given.js';
import { testDatabase, type TestDatabase } from '../../testing/src/test-database.js';
import { testKeyring } from '../../testing/src/test-keyring.js';
import { createWorker, type TestWorker } from '../../testing/src/test-worker.js';
import { givenFollowUp, type FollowUpWish, type GivenFollowUp, type GivenPlace } from './clock.given.js';
import { GivenGateway } from './gateway.given.js';

/** Monday 2 November 2026, ten in the morning in New York: the clocks went back the night before. */
export const monday = new Date('2026-11-02T15:00:00Z');
export const hour = 3_600_000;

export let database: TestDatabase;
export let worker: TestWorker;
export let gateway: GivenGateway;
export let mailServer: MailServer;
export let organisation: GivenOrganisation;
export let place: GivenPlace;
export const clock = new SettableClock(monday);

/** A worker with its clock, a gateway and a mail server, for all of a file; an organisation anew for each case. */
export function withAWorker(): void {
  beforeAll(async () => {
    database = await testDatabase();
    [gateway, mailServer] = [await new GivenGateway().start(), await new MailServer().start()];
    worker = await createWorker({
      clock, logger: createLogger('error', 'worker', { write: () => undefined }),
      config: {
        NODE_ENV: 'test', DATABASE_URL: database.urls.worker, QUEUE_DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none', PEERHOUSE_KEY: '07'.repeat(32), KEYRING_FILE: testKeyring(), HOST: '127.0.0.1', PORT: 1, LOG_LEVEL: 'error', POOL_SIZE: 5,
        SMS_URL: gateway.url(), SMS_BODY: 'To={to}&Body={text}&Key={key}', SMS_PATIENCE: 1, SMS_REPLIES: true, SMTP_URL: mailServer.url, MAIL_FROM: 'info@example.org', STAFF_URL: 'http://127.0.0.1:4000', PEERHOUSE_DEMO: false,
      } as WorkerConfig,
    });
  });
  afterAll(async () => {
    await worker.stop();
    await Promise.all([gateway.stop(), mailServer.stop()]);
    await database.drop();
  });
  beforeEach(async () => {
    clock.set(monday);
    gateway.asked.length = 0;
    mailServer.arrived.length = 0;
    gateway.answers(202, '{"status": "queued"}');
    await database.admin.query('truncate guests, outbox cascade');
    organisation = await givenOrganisation({ admin: database.admin, post: () => Promise.reject(new Error('nobody asks')), now: () => clock.now() });
    place = { organisationId: organisation.id, houseId: organisation.house.id, charterVersionId: organisation.house.charterVersionId };
  });
}

export const agreed = (wish: FollowUpWish = {}) => givenFollowUp(database.admin, place, clock.now(), wish);
let names = 0;
/** Somebody stays in a house now: as another guest of it, tied to the same account by their own code. */
export async function comesAgain(guestId: string, houseId: string): Promise<void> {
  const [another, account, at] = [newId(), newId(), clock.now()];
  await database.admin.query('insert into guests (id, organisation_id, service_id, created_at) values ($1, $2, $3, $4)', [another, place.organisationId, houseId, at]);
  await database.admin.query("insert into guest_accounts (id, organisation_id, sign_in_name, made_at) values ($1, $2, $3, $4)", [account, place.organisationId, `quiet-river-${10 + (names += 1)}`, at]);
  for (const [id, service] of [[guestId, place.houseId], [another, houseId]]) await database.admin.query('insert into guest_account_guests (guest_id, organisation_id, service_id, account_id, tied_at) values ($1, $2, $3, $4, $5)', [id, place.organisationId, service, account, at]);
  await database.admin.query("insert into stays (id, organisation_id, service_id, guest_id, charter_version_id, state, arrives, leaves, came_in_at, created_at) values ($1, $2, $3, $4, $5, 'here', '2026-11-03', '2026-11-05', $6, $6)", [newId(), place.organisationId, houseId, another, place.charterVersionId, at]);
}

export const rows = async <Row>(text: string, values: unknown[] = []): Promise<Row[]> => (await database.admin.query(text, values)).rows as Row[];
export const checkInsOf = ({ id }: GivenFollowUp) => rows<{ id: string; slot: string; state: string; why: string | null; tries: number; outcome: string | null }>('select id, slot::text, state, why, tries, outcome from check_ins where follow_up_id = $1 order by slot', [id]);
export const messagesOf = ({ id }: GivenFollowUp) => rows<{ state: string; channel: string | null; waits_for: string | null }>('select state, channel, waits_for from follow_up_messages where follow_up_id = $1 order by made_at, number', [id]);
export const texts = () => gateway.asked.map(({ body }) => Object.fromEntries(new URLSearchParams(body)));

/** What the worker does each time it looks. */
export async function tick(): Promise<void> {
  for (const job of ['plan-check-ins', 'find-due-check-ins']) await worker.runJob(job);
  await worker.drainOutbox();
  await worker.runJob('send-messages');
}
export async function pass(hours: number): Promise<void> {
  clock.set(new Date(clock.now().getTime() + hours * hour));
  await tick();
}
