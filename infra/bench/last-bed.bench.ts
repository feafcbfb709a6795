import type { Found } from './bench.js';
import { numberIn, runSpec } from './specs.js';

const rounds = process.env['PEERHOUSE_ROUNDS'] ?? '500';

/** 64 clients ask for the last space of a house at once, 500 times (apps/staff-api/test/last-bed). Aim: one winner each time, no deadlock. */
export async function run(say: (line: string) => void): Promise<Found> {
  const told = await runSpec(say, 'apps/staff-api/test/last-bed', { PEERHOUSE_ROUNDS: rounds });
  return { figures: { clients: 64, rounds: Number(rounds), 'rounds with one winner': numberIn(told, /(\d+) rounds with one winner/g), deadlocks: numberIn(told, /deadlocks (\d+)/g) }, ratios: {} };
}
