import 'reflect-metadata';
import path from 'node:path';
import { SingleBar } from 'cli-progress';
import { compare, type Compared } from './replay-figures.js';
import { parse, readReplay, ReplayProblem, type ReplayFile } from './replay-file.js';
import { play, type HiddenCell, type Played, type Refused } from './replay-play.js';
import { playProgramme } from './replay-programme.js';
import { isProgramme, readProgramme } from './replay-programme-file.js';
import { makeDatabase, type ReplayDatabase } from './replay-server.js';

/** `npm run replay -- FILE`: plays a documented year of a house through the staff API and prints the report beside what was expected. */
async function main([name]: string[]): Promise<number> {
  if (!name) throw new ReplayProblem('Say which file: npm run replay -- infra/replays/afiya-2016-17.json');
  if (isProgramme(parse(path.resolve(name)))) return programme(path.resolve(name));
  const file = readReplay(path.resolve(name));
  const began = performance.now();
  say(`${file.service.name}, ${file.period.from} to ${file.period.to}: ${file.events.length} events through the staff API`);
  const played = await playWithProgress(file);
  const compared = compare(file.expected, played.counts);
  sayRefused(played.refused);
  sayFigures(compared);
  sayHidden(played);
  const matching = compared.filter(({ matches }) => matches).length;
  sayHowLong(began);
  say(`replay: ${matching} of ${compared.length} figures match${played.refused.length ? `; events refused: ${played.refused.length}` : ''}`);
  return matching === compared.length && !played.refused.length ? 0 : 1;
}

/** The year of a matching programme, day by day, beside what the file expects. */
async function programme(name: string): Promise<number> {
  const file = readProgramme(name);
  const began = performance.now();
  say(`${file.service.name}, ${file.period.from} to ${file.period.to}: ${file.opening.length + file.people.length} people and ${file.peers.length} peers through the staff API`);
  const { compared, refused, acts, digest } = await withProgress('days', (database, tell) => playProgramme(file, database, tell));
  for (const line of refused) say(`  refused: ${line}`);
  const width = Math.max(...compared.map((one) => one.name.length));
  const tell = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(4));
  say('\nFigures, before small counts are hidden:');
  for (const one of compared) say(`  ${one.name.padEnd(width)}  ${one.how.padEnd(8)} ${tell(one.expected).padStart(8)}  played ${tell(one.actual).padStart(8)}  ${one.matches ? 'match' : 'differs'}`);
  sayHowLong(began);
  say(`\nWhat was done: ${acts} acts, sha256 ${digest}`);
  const matching = compared.filter(({ matches }) => matches).length;
  say(`replay: ${matching} of ${compared.length} figures match${refused.length ? `; events refused: ${refused.length}` : ''}`);
  return matching === compared.length && !refused.length ? 0 : 1;
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);
/** Beside the output, which is the same in every run. */
const sayHowLong = (began: number): void => void process.stderr.write(`\nIt took ${((performance.now() - began) / 60_000).toFixed(1)} minutes.\n`);

const playWithProgress = (file: ReplayFile): Promise<Played> => withProgress('events', (database, tell) => play(file, database, (done) => tell(done, file.events.length)));

/** A bar on a terminal; elsewhere a line for each tenth. */
async function withProgress<T>(what: string, work: (database: ReplayDatabase, tell: (done: number, all: number) => void) => Promise<T>): Promise<T> {
  const bar = process.stdout.isTTY ? new SingleBar({ format: `  {bar} {value}/{total} ${what}, {eta_formatted} to go`, hideCursor: true }) : null;
  const database = await makeDatabase();
  const interrupted = () => void database.drop().finally(() => process.exit(130));
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  let tenths = 0;
  try {
    return await work(database, (done, all) => {
      if (bar && !bar.isActive) bar.start(all, 0);
      bar?.update(done);
      if (bar || Math.floor((done * 10) / all) === tenths) return;
      tenths = Math.floor((done * 10) / all);
      say(`  ${tenths * 10}%: ${done} ${what}`);
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
