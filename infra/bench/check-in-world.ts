import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { roleUrls, type QueueAddress } from '#peerhouse/platform';
import { givenManyDue, type GivenPlace } from '../../libs/follow-up/test/clock.given.js';
import { givenOrganisation } from '../../libs/testing/src/given.js';
import { newTestKeyring } from '../../libs/testing/src/test-keyring.js';
import { launcher } from './product.js';
import { newDatabase, passwords, rssMbOf, Servers, type Cluster } from './servers.js';

export type Backend = 'postgres' | 'redis';
export const backends: readonly Backend[] = ['postgres', 'redis'];

interface Redis { url: string; stop(): Promise<void> }
/** Null where there is no Redis on this machine. */
export async function startRedis(): Promise<Redis | null> {
  const { startTestRedis } = await launcher<{ startTestRedis(): Promise<Redis | undefined> }>('redis');
  return (await startTestRedis()) ?? null;
}

/** A house with people who agreed to be asked, its database, and workers as an installation runs them. */
export class CheckInWorld {
  private readonly servers = new Servers();
  private readonly pids: number[] = [];
  private peak = 0;

  private constructor(readonly admin: pg.Client, readonly adminUrl: string, private readonly place: GivenPlace, readonly keyring: string) {}

  static async begin(cluster: Cluster, name: string): Promise<CheckInWorld> {
    const { adminUrl } = await newDatabase(cluster, name);
    const admin = new pg.Client({ connectionString: adminUrl });
    admin.on('error', () => undefined);
    await admin.connect();
    process.env['PEERHOUSE_TEST_FOLDER'] ??= mkdtempSync(path.join(os.tmpdir(), 'peerhouse-bench-'));
    const { id, house } = await givenOrganisation({ admin, post: () => Promise.reject(new Error('nobody asks')), now: () => new Date() });
    return new CheckInWorld(admin, adminUrl, { organisationId: id, houseId: house.id, charterVersionId: house.charterVersionId }, newTestKeyring());
  }

  get urls() {
    return roleUrls(this.adminUrl, passwords);
  }

  queueOn(backend: Backend, redis: Redis | null): QueueAddress {
    return backend === 'redis' ? { redisUrl: redis!.url } : { queueDatabaseUrl: this.urls.queue };
  }

  /** So many that are due now. */
  async fallDue(count: number, { byHand }: { byHand: number }): Promise<void> {
    const page = 5_000;
    const now = new Date();
    for (let done = 0; done < count; done += page) await givenManyDue(this.admin, this.place, this.keyring, now, Math.min(page, count - done), { byHand });
    await this.admin.query('analyze');
  }

  /** Check-ins of follow-ups of their own, ten each, on days to come. */
  async plan(count: number): Promise<void> {
    const { organisationId, houseId, charterVersionId } = this.place;
    await this.admin.query(
      `with people as (insert into guests (id, organisation_id, service_id, created_at) select gen_random_uuid(), $1, $2, now() from generate_series(1, $4::int) returning id),
         agreed as (insert into follow_ups (id, organisation_id, service_id, guest_id, charter_version_id, about, rhythm, from_day, days, planned_until, time_zone, quiet_from, quiet_to, language, agreed_at, agreed_on, agreed_with, words_version)
           select gen_random_uuid(), $1, $2, id, $3, 'keeping_in_touch', 'only_if_i_ask', current_date, '{}', current_date + 60, 'UTC', '00:00', '00:00', 'en', now(), current_date, 'guest', 1 from people returning id)
       insert into check_ins (id, organisation_id, service_id, follow_up_id, kind, slot, state, promised_at, due_at)
       select gen_random_uuid(), $1, $2, agreed.id, 'planned', current_date + day, 'planned', now() + make_interval(days => day), now() + make_interval(days => day) from agreed, generate_series(1, 10) day`,
      [organisationId, houseId, charterVersionId, Math.ceil(count / 10)]);
    await this.admin.query('vacuum analyze check_ins');
  }

  async startWorkers(count: number, queue: QueueAddress, more: Record<string, string> = {}): Promise<void> {
    const env = { KEYRING_FILE: this.keyring, POOL_SIZE: '10', ...more, ...('redisUrl' in queue ? { REDIS_URL: queue.redisUrl } : { QUEUE_DATABASE_URL: queue.queueDatabaseUrl }) };
    for (let worker = 0; worker < count; worker += 1) this.pids.push((await this.servers.start('apps/worker/src/main.js', { databaseUrl: this.urls.worker, env })).pid);
  }

  /** What that statement counts, as `n`; the workers' memory is looked at meanwhile. */
  async count(select: string): Promise<number> {
    for (const pid of this.pids) this.peak = Math.max(this.peak, rssMbOf(pid) || 0);
    return ((await this.admin.query(select)).rows[0] as { n: number }).n;
  }

  /** Most megabytes that one of the workers was seen to have. */
  get peakMb(): number {
    return this.peak;
  }

  async end(): Promise<void> {
    await this.servers.stop();
    await this.admin.end();
  }
}
