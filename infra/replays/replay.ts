import 'reflect-metadata';
import path from 'node:path';
import { SingleBar } from 'cli-progress';
import { compare, type Compared } from './replay-figures.js';
import { readReplay, ReplayProblem, type ReplayFile } from './replay-file.js';
import { play, type HiddenCell, type Played, type Refused } from './replay-play.js';
import { makeDatabase } from './replay-server.js';

/** `npm run replay -- FILE`: plays a documented year of a house through the staff API and prints the report beside what was expected. */
async function main([name]: string[]): Promise<number> {
  if (!name) throw new ReplayProblem('Say which file: npm run replay -- infra/replays/afiya-2016-17.json');
  const file = readReplay(path.resolve(name));
  const began = performance.now();
  say(`${file.service.name}, ${file.period.from} to ${file.period.to}: ${file.events.length} events through the staff API`);
  const played = await playWithProgress(file);
  const compared = compare(file.expected, played.counts);
  sayRefused(played.refused);
  sayFigures(compared);
  sayHidden(played);
  const matching = compared.filter(({ matches }) => matches).length;
  say(`\nIt took ${((performance.now() - began) / 60_000).toFixed(1)} minutes.`);
  say(`replay: ${matching} of ${compared.length} figures match${played.refused.length ? `; events refused: ${played.refused.length}` : ''}`);
  return matching === compared.length && !played.refused.length ? 0 : 1;
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** A bar on a terminal; elsewhere a line for each tenth. */
async function playWithProgress(file: ReplayFile): Promise<Played> {
  const all = file.events.length;
  const bar = process.stdout.isTTY ? new SingleBar({ format: '  {bar} {value}/{total} events, {eta_formatted} to go', hideCursor: true }) : null;
  const database = await makeDatabase();
  const interrupted = () => void database.drop().finally(() => process.exit(130));
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  bar?.start(all, 0);
  let tenths = 0;
  try {
    return await play(file, database, (done) => {
      bar?.update(done);
      if (bar || Math.floor((done * 10) / all) === tenths) return;
      tenths = Math.floor((done * 10) / all);
      say(`  ${tenths * 10}%: ${done} events`);
    });
  } finally {
    bar?.stop();
    process.removeListener('SIGINT', interrupted).removeListener('SIGTERM', interrupted);
  }
}

function sayRefused(refused: Refused[]): void {
  if (!refused.length) return;
  say(`\nThe API did not do as the file says (${refused.length}):`);
  for (const { event, number, code } of refused) say(`  event ${number} (${JSON.stringify(event)}): ${code}`);
}

function sayFigures(compared: Compared[]): void {
  const width = Math.max(...compared.map(({ name }) => name.length));
  const tell = (value: number | null): string => (value === null ? 'none' : Number.isInteger(value) ? String(value) : value.toFixed(4));
  say('\nFigures, before small counts are hidden:');
  for (const { name, expected, actual, matches } of compared) {
    say(`  ${name.padEnd(width)}  expected ${tell(expected).padStart(8)}  report ${tell(actual).padStart(8)}  ${matches ? 'match' : 'differs'}`);
  }
}

function sayHidden({ hidden, told }: Played): void {
  say(`\nThe report page hides ${hidden.length} of ${told} figures over all periods of the fiscal year:`);
  const byPeriod = grouped(hidden, ({ period }) => `${period.kind} ${period.from}`);
  for (const [period, cells] of byPeriod) say(`  ${period}: ${sectionsOf(cells)}`);
  if (!hidden.some(({ period }) => period.kind === 'year')) say('  the year itself: nothing');
}

const sectionsOf = (cells: HiddenCell[]): string =>
  [...grouped(cells, ({ section }) => section)].map(([section, rows]) => `${section} (${rows.map(({ figure }) => figure).join(', ')})`).join('; ');

function grouped(cells: readonly HiddenCell[], by: (cell: HiddenCell) => string): Map<string, HiddenCell[]> {
  const groups = new Map<string, HiddenCell[]>();
  for (const cell of cells) groups.set(by(cell), [...(groups.get(by(cell)) ?? []), cell]);
  return groups;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (problem) {
  process.stderr.write(`${problem instanceof ReplayProblem ? problem.message : (problem as Error).stack}\n`);
  process.exitCode = problem instanceof ReplayProblem ? problem.status : 1;
}
