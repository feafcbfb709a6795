import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a benchmark found: our figures and the peers', and ratios keyed by the peer, ours divided by theirs. */
export interface Found {
  figures: Record<string, number>;
  ratios: Record<string, number>;
}

/** `npm run bench -- NAME [--json]`: runs the peer beside us in one run; the last line with --json is one JSON object. */
const [name = '', ...flags] = process.argv.slice(2);
const folder = path.dirname(fileURLToPath(import.meta.url));
const names = () => readdirSync(folder).filter((file) => file.endsWith('.bench.js')).map((file) => file.slice(0, -'.bench.js'.length));
const file = path.join(folder, `${path.basename(name)}.bench.js`);
if (!name || !existsSync(file)) {
  process.stderr.write(`There is no benchmark "${name}". There are: ${names().join(', ')}.\n`);
  process.exit(1);
}
const json = flags.includes('--json');
const say = (line: string) => (json ? process.stderr : process.stdout).write(`${line}\n`);
const { run } = (await import(file)) as { run(say: (line: string) => void, flags: readonly string[]): Promise<Found> };
const found = await run(say, flags);
for (const [what, value] of Object.entries(found.figures)) say(`  ${what.padEnd(36)} ${String(value).padStart(10)}`);
for (const [peer, ratio] of Object.entries(found.ratios)) say(`  ours / ${peer.padEnd(29)} ${ratio.toFixed(2).padStart(10)}`);
if (json) process.stdout.write(`${JSON.stringify({ name, ...found })}\n`);
process.exit(0);
