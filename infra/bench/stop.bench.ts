import type { Found } from './bench.js';
import { stopUnderLoad } from './stop.js';

/** SIGTERM of the staff application 50 times under 16 connections of load; aim: no request that was accepted is dropped. */
export async function run(say: (line: string) => void): Promise<Found> {
  const { acknowledged, dropped, lost, unmasked, faults, turnedAway, endMs, unclean } = await stopUnderLoad({ stops: 50, writers: 16, say });
  for (const told of new Set(unmasked)) say(`  unmasked: ${told}`);
  const sorted = endMs.toSorted((a, b) => a - b);
  const figures = {
    stops: endMs.length, connections: 16, acknowledged, 'accepted and dropped': dropped, 'acknowledged and lost': lost, 'masked faults': faults, 'answers with detail': unmasked.length,
    'turned away while stopping': turnedAway, 'ended after, p50 ms': sorted[Math.floor(sorted.length / 2)]!, 'ended after, max ms': sorted.at(-1)!, 'ended by force': unclean,
  };
  if (dropped || lost || unmasked.length || faults || unclean) throw new Error(`accepted requests were dropped or not answered well: ${JSON.stringify(figures)}`);
  return { figures, ratios: {} };
}
