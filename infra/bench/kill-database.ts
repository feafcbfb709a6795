import { Agent } from 'node:http';
import pg from 'pg';
import { startProduct, type Product } from './product.js';
import { enquire, fillWriters, type Ended, type Writer } from './writers.js';

export interface KillsWish { kills: number; writers: number; say: (line: string) => void }
export interface KillsFound { acknowledged: number; lost: number; away: number; faults: string[]; unmasked: string[]; cut: number; backMs: number[] }

/** Kills the database of a running product over and over while writers write through the API; then looks for every enquiry that was acknowledged. */
export async function killUnderWriters({ kills, writers: count, say }: KillsWish): Promise<KillsFound> {
  const product = await startProduct();
  try {
    const desk = new Desk(product, await fillWriters(product.adminUrl(), count));
    const backMs: number[] = [];
    for (let kill = 1; kill <= kills; kill += 1) {
      await desk.more(count * 2);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 300));
      const began = performance.now();
      product.killDatabase();
      await desk.allBack(began);
      backMs.push(Math.round(performance.now() - began));
      say(`  kill ${kill}: every writer was back after ${backMs.at(-1)} ms`);
    }
    await desk.close();
    return { ...desk.found(await enquiriesOf(product)), backMs };
  } finally {
    await product.stop();
  }
}

async function enquiriesOf(product: Product): Promise<Set<string>> {
  const admin = new pg.Client({ connectionString: product.adminUrl() });
  await admin.connect();
  const { rows } = await admin.query<{ id: string }>('select id from enquiries');
  await admin.end();
  return new Set(rows.map(({ id }) => id));
}

/** Longest that all writers may need to be served again before this gives up, in milliseconds. */
const patience = 60_000;

/** The writers at their work, each asking again as soon as it was answered. */
class Desk {
  private readonly ended: Ended[] = [];
  /** When each writer was last told that its enquiry is in. */
  private readonly doneAt: number[];
  private readonly agent = new Agent({ keepAlive: true });
  private readonly running: Promise<unknown>;
  private closed = false;

  constructor(private readonly product: Product, writers: Writer[]) {
    this.doneAt = writers.map(() => 0);
    this.running = Promise.all(writers.map((writer, at) => this.write(writer, at)));
  }

  private async write(writer: Writer, at: number): Promise<void> {
    while (!this.closed) {
      const asked = performance.now();
      const end = await enquire(this.product.staffPort, writer, this.agent);
      this.ended.push(end);
      // Counted from when it was asked: an answer from before the kill is not being back.
      if (end.how === 'done') this.doneAt[at] = asked;
      else await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Resolves when so many more enquiries are in. */
  async more(count: number): Promise<void> {
    const done = () => this.ended.filter(({ how }) => how === 'done').length;
    const enough = done() + count;
    await this.until(() => done() >= enough);
  }

  allBack(since: number): Promise<void> {
    return this.until(() => this.doneAt.every((at) => at > since));
  }

  private async until(isSo: () => boolean): Promise<void> {
    const end = performance.now() + patience;
    while (!isSo()) {
      if (!this.product.isRunning()) throw new Error('Peerhouse stopped by itself');
      if (performance.now() > end) throw new Error(`the writers are not served: ${this.ended.at(-1)?.told ?? 'no answer'}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.running;
    this.agent.destroy();
  }

  found(kept: Set<string>): Omit<KillsFound, 'backMs'> {
    const of = (how: Ended['how']) => this.ended.filter((one) => one.how === how);
    const done = of('done');
    return {
      acknowledged: done.length, lost: done.filter(({ id }) => !kept.has(id!)).length, away: of('away').length,
      faults: of('fault').map(({ told }) => told), unmasked: of('unmasked').map(({ told }) => told), cut: of('cut').length + of('refused').length,
    };
  }
}
