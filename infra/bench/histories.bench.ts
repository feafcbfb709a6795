import { spawn } from 'node:child_process';
import path from 'node:path';
import type { Found } from './bench.js';

const wanted = Number(process.env['PEERHOUSE_HISTORIES'] ?? 10_000);

/** 10,000 random histories of a house by 8 clients at once (libs/stays/test/histories); stopped, PEERHOUSE_HISTORIES_DONE goes on from there. Aim: all right. */
export async function run(say: (line: string) => void): Promise<Found> {
  const began = performance.now();
  const env = { ...process.env, PEERHOUSE_HISTORIES: String(wanted) };
  const child = spawn(process.execPath, [path.join(process.cwd(), 'apps/launcher/test.mjs'), 'libs/stays/test/histories'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let told = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    told += text;
    for (const line of text.split('\n')) if (line.trim()) say(`  ${line}`);
  });
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (status !== 0) throw new Error('a history went wrong, or nobody noticed when something was taken away: see above');
  const number = (found: RegExp) => Number([...told.matchAll(found)].at(-1)?.[1] ?? 0);
  return { figures: { histories: number(/histories: (\d+) of \d+ right/g), clients: 8, commands: number(/histories: (\d+) commands/g), seed: number(/seed (\d+)/g), seconds: Math.round((performance.now() - began) / 1000) }, ratios: {} };
}
