import type { Found } from './bench.js';
import { numberIn, runSpec } from './specs.js';

const wanted = process.env['PEERHOUSE_HISTORIES'] ?? '10000';

/** 10,000 random histories of a house by 8 clients at once (libs/stays/test/histories); stopped, PEERHOUSE_HISTORIES_DONE goes on from there. Aim: all right. */
export async function run(say: (line: string) => void): Promise<Found> {
  const began = performance.now();
  const told = await runSpec(say, 'libs/stays/test/histories', { PEERHOUSE_HISTORIES: wanted });
  const figures = { histories: numberIn(told, /histories: (\d+) of \d+ right/g), clients: 8, commands: numberIn(told, /histories: (\d+) commands/g), seed: numberIn(told, /seed (\d+)/g) };
  return { figures: { ...figures, seconds: Math.round((performance.now() - began) / 1000) }, ratios: {} };
}
