import type { GivenOrganisation, Persona } from '#peerhouse/testing';
import { SharingService } from '../src/sharing.service.js';
import { bothApis, Guest, type BothApis } from './given/plans-story.js';

/** All of the 500 with PEERHOUSE_STOPS=500; a first part of them otherwise. */
const rounds = Number(process.env['PEERHOUSE_STOPS'] ?? 20);
const readers = 20;

interface Read { grant: string; began: number; read: boolean }
interface Stopped { grant: string; acknowledged: number }

let both: BothApis;
let open: GivenOrganisation;
let guest: Guest;
let night: string;

beforeAll(async () => {
  both = await bothApis({ poolSize: 12 });
  open = await both.staff.given.organisation();
  for (const who of ['peerWorker', 'secondPeer', 'houseLead'] as const) await open.as[who].startShift();
  guest = await Guest.begin(both, open, open.as.peerWorker);
  night = await guest.section('Ring Sam.');
});
afterAll(() => both.close());

/** Reads whatever is shared at the moment, over and over, until told to stop. */
class Readers {
  readonly reads: Read[] = [];
  grant = '';
  private going = true;
  private waiting: (() => void)[] = [];
  private readonly loops: Promise<void>[];

  constructor(workers: readonly Persona[]) {
    this.loops = Array.from({ length: readers }, (_, at) => this.loop(workers[at % workers.length]!));
  }

  private async loop(worker: Persona): Promise<void> {
    while (this.going) {
      const { grant } = this;
      if (!grant) await new Promise((resolve) => { setImmediate(resolve); });
      else await this.read(worker, grant);
    }
  }

  private async read(worker: Persona, grant: string): Promise<void> {
    const began = performance.now();
    const answer = await both.acts.do(worker, 'lookAt', { grant, section: night });
    if (!['SharedText', 'ShareEnded'].includes(answer.__typename)) throw new Error(answer.__typename);
    this.reads.push({ grant, began, read: answer.__typename === 'SharedText' });
    for (const woken of this.waiting.splice(0)) woken();
  }

  /** Once so many reads more have been answered. */
  async after(more: number): Promise<void> {
    for (const enough = this.reads.length + more; this.reads.length < enough;) await new Promise<void>((resolve) => { this.waiting.push(resolve); });
  }

  async end(): Promise<void> {
    this.going = false;
    await Promise.all(this.loops);
  }
}

const workers = () => [open.as.peerWorker, open.as.secondPeer, open.as.houseLead];

/** As the guest's phone has it once it looked again: shares that have ended leave the contents page with its next change. */
function knowsStopped(grant: string): void {
  guest.open = { ...guest.open, grants: guest.open.grants.map((row) => (row.id === grant ? { ...row, isLive: false } : row)) };
}

/** Shares, lets them read, stops, lets them try on; so many times. */
async function shareAndStop(times: number, reading: Readers, triesAfter = readers): Promise<Stopped[]> {
  const stopped: Stopped[] = [];
  try {
    for (let round = 0; round < times; round += 1) {
      reading.grant = await guest.shareWith('house', open.house.id, [night]);
      await reading.after(6);
      await guest.phone.stopSharing(reading.grant, null);
      stopped.push({ grant: reading.grant, acknowledged: performance.now() });
      knowsStopped(reading.grant);
      await reading.after(triesAfter);
    }
  } finally {
    await reading.end(); // also where a round fails: nobody reads on from what is closed by then
  }
  return stopped;
}

/** Reads that succeeded and had begun after Stop was acknowledged. */
const late = (reads: readonly Read[], stops: readonly Stopped[]): Read[] =>
  reads.filter(({ grant, began, read }) => read && began > (stops.find((stop) => stop.grant === grant)?.acknowledged ?? Infinity));

async function looksOf(grants: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await both.staff.database.admin.query<{ grant: string; n: number }>('select grant_id as grant, count(*)::int as n from plan_looks where grant_id = any($1) group by grant_id', [grants]);
  return new Map(rows.map(({ grant, n }) => [grant, n]));
}

describe('20 readers while the guest shares and stops', () => {
  it(`67: no read that began after Stop was acknowledged succeeds, and there are as many looks as reads (${rounds} stops)`, async () => {
    const reading = new Readers(workers());
    const stops = await shareAndStop(rounds, reading);
    const succeeded = reading.reads.filter(({ read }) => read);
    expect(late(reading.reads, stops)).toEqual([]);
    expect(succeeded.length).toBeGreaterThan(rounds);
    const looks = await looksOf(stops.map(({ grant }) => grant));
    for (const { grant } of stops) expect([grant, looks.get(grant) ?? 0]).toEqual([grant, succeeded.filter((one) => one.grant === grant).length]);
    expect((await both.staff.database.admin.query('select 1 from keys.house_keys')).rows).toEqual([]);
    process.stdout.write(`stop under load: ${stops.length} stops, ${reading.reads.length} reads of which ${succeeded.length} succeeded, 0 late\n`);
  });

  it('67: would notice a Stop that is acknowledged before it is committed', async () => {
    const sharing = both.guests.app.get(SharingService, { strict: false });
    const real = sharing.stop.bind(sharing);
    const reading = new Readers(workers());
    const behind: Promise<unknown>[] = [];
    sharing.stop = async (...given) => {
      behind.push(reading.after(2 * readers).then(() => real(...given)));
      return { done: true } as Awaited<ReturnType<typeof real>>;
    };
    try {
      const stops = await shareAndStop(3, reading, 4 * readers);
      expect(late(reading.reads, stops).length).toBeGreaterThan(0);
    } finally {
      sharing.stop = real;
      reading.grant = '';
      await Promise.all(behind);
    }
  });
});
