import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import pg from 'pg';
import { newId } from '#peerhouse/kernel';
import type { Change } from './live.topics.js';

export const LIVE_DATABASE = Symbol('address of the database to listen at');

/** Pause before listening is tried again, in milliseconds. */
const pause = 2_000;
/** How long our own word may take to come back before the connection counts as deaf: through a pooler of transactions it never does. */
const patience = 5_000;

/** How often the connection is asked whether it is still there: one that died without a word is as quiet as a night. */
const askEvery = 20_000;

type Heard = (change: Change) => void;
type Lost = () => void;

/** One connection a process that hears what was committed, by whichever process. */
@Injectable()
export class Changes implements OnApplicationBootstrap, OnModuleDestroy {
  private client: pg.Client | undefined;
  private hears = false;
  private stopped = false;
  private again: ReturnType<typeof setTimeout> | undefined;
  private asking: ReturnType<typeof setInterval> | undefined;
  private heard: Heard = () => undefined;
  private lost: Lost = () => undefined;

  constructor(@Inject(LIVE_DATABASE) private readonly url: string) {}

  /** Who is told of each change, in the order of committing; and who is told that some may have been missed. */
  tell(heard: Heard, lost: Lost): void {
    this.heard = heard;
    this.lost = lost;
  }

  /** Whether changes are heard now. */
  get listening(): boolean {
    return this.hears;
  }

  onApplicationBootstrap(): void {
    void this.listen();
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.again);
    await this.close();
  }

  private async listen(): Promise<void> {
    const client = new pg.Client({ connectionString: this.url, application_name: 'peerhouse-live', connectionTimeoutMillis: patience, query_timeout: patience, keepAlive: true, keepAliveInitialDelayMillis: 10_000 });
    this.client = client;
    const gone = () => { if (this.client === client) this.retry(); };
    client.on('error', gone);
    client.on('end', gone);
    const ownWord = newId();
    const deaf = setTimeout(gone, patience);
    deaf.unref();
    client.on('notification', ({ payload }) => {
      if (payload === ownWord) { clearTimeout(deaf); this.hears = true; }
      else if (this.hears && payload?.startsWith('{')) this.heard(JSON.parse(payload) as Change);
    });
    try {
      await client.connect();
      await client.query('listen changed');
      await client.query("select pg_notify('changed', $1)", [ownWord]);
      if (this.client !== client) return;
      this.asking = setInterval(() => void client.query('select 1').catch(gone), askEvery);
      this.asking.unref();
    } catch {
      clearTimeout(deaf);
      gone();
    }
  }

  private retry(): void {
    void this.close();
    if (this.stopped) return;
    this.again = setTimeout(() => void this.listen(), pause);
    this.again.unref();
  }

  private async close(): Promise<void> {
    const { client, hears } = this;
    this.client = undefined;
    this.hears = false;
    clearInterval(this.asking);
    if (hears) this.lost();
    await client?.end().catch(() => undefined);
  }
}
