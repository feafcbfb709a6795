import type { Found } from './bench.js';
import { numberIn, runSpec } from './specs.js';

const kills = process.env['PEERHOUSE_KILLS'] ?? '100';

/** Workers killed at random moments while a hundred events a kill flow, on PostgreSQL and on Redis (libs/platform/test/worker-kill). Aim: each event has its effect once. */
export async function run(say: (line: string) => void): Promise<Found> {
  const told = await runSpec(say, 'libs/platform/test/worker-kill', { PEERHOUSE_KILLS: kills });
  const of = (backend: string, what: RegExp) => numberIn(told, new RegExp(`on ${backend}: .*?${what.source}`, 'g'));
  const figures = ['postgres', 'redis'].flatMap((backend) => [[`${backend}: events`, of(backend, /(\d+) events/)], [`${backend}: effects`, of(backend, /(\d+) effects/)], [`${backend}: runs of the handler`, of(backend, /(\d+) runs/)]] as const);
  return { figures: { kills: Number(kills), ...Object.fromEntries(figures), seed: numberIn(told, /seed (\d+)/g) }, ratios: {} };
}
