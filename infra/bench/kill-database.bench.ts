import type { Found } from './bench.js';
import { killUnderWriters } from './kill-database.js';

/** The database killed 15 times under 8 writers through the API of the whole product; aim: nothing lost, no fault with detail, back within 5 s. */
export async function run(say: (line: string) => void): Promise<Found> {
  const { acknowledged, lost, away, faults, unmasked, cut, backMs } = await killUnderWriters({ kills: 15, writers: 8, say });
  for (const told of new Set(unmasked)) say(`  unmasked: ${told}`);
  const sorted = backMs.toSorted((a, b) => a - b);
  const figures = {
    kills: backMs.length, writers: 8, acknowledged, 'acknowledged and lost': lost, 'answered 503': away, 'masked faults': faults.length,
    'answers with detail': unmasked.length, 'connections cut': cut, 'back after, p50 ms': sorted[Math.floor(sorted.length / 2)]!, 'back after, max ms': sorted.at(-1)!,
  };
  if (lost || unmasked.length) throw new Error(`${lost} acknowledged enquiries are lost, ${unmasked.length} answers told details: ${JSON.stringify(figures)}`);
  return { figures, ratios: {} };
}
