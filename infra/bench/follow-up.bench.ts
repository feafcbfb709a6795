import type { Found } from './bench.js';
import { intoTheQueue, load, tick } from './follow-up-load.js';
import { restarts } from './follow-up-restarts.js';
import { numberIn, runSpec } from './specs.js';

type Say = (line: string) => void;

/** What is asked for where nothing is said: `--kills=5 --check-ins=200 --due=2000 --only=kills,load --on=redis`. */
const usual = { 'kills': 100, 'check-ins': 5_000, 'restarted': 5_000, 'due': 100_000, 'planned': 1_000_000, 'histories': 100_000 };
type Size = keyof typeof usual;
const parts = ['kills', 'restarts', 'load', 'queue', 'tick', 'histories'] as const;

function asked(flags: readonly string[]): { size: (of: Size) => number; does: (part: (typeof parts)[number]) => boolean; on: string[] | undefined } {
  const said = new Map(flags.filter((flag) => flag.includes('=')).map((flag) => flag.replace(/^--/, '').split('=') as [string, string]));
  const only = said.get('only')?.split(',');
  return { size: (of) => Number(said.get(of) ?? usual[of]), does: (part) => !only || only.includes(part), on: said.get('on')?.split(',') };
}

/** Workers killed while check-ins fall due (libs/follow-up/test/clock-kills). Aim: none lost, none doubled, no message twice. */
async function kills(say: Say, count: number, checkIns: number): Promise<Record<string, number>> {
  const told = await runSpec(say, 'libs/follow-up/test/clock-kills', { PEERHOUSE_CHECK_IN_KILLS: String(count), PEERHOUSE_CHECK_INS: String(checkIns) });
  const of = (backend: string, what: string) => numberIn(told, new RegExp(`check-in kills on ${backend}: .*?(\\d+) ${what}`, 'g'));
  const figures = ['postgres', 'redis'].flatMap((backend) => ['kills', 'check-ins', 'lost', 'doubled', 'messages', 'sent twice', 'may have gone out', 'more than check-ins'].map((what) => [`kills.${backend}: ${what}`, of(backend, what)] as const));
  return { ...Object.fromEntries(figures), 'kills.seed': numberIn(told, /seed (\d+)/g) };
}

/** Histories of people who change their minds, by the rules alone. Aim: none wrong. */
async function histories(say: Say, count: number): Promise<Record<string, number>> {
  const told = await runSpec(say, 'libs/follow-up/test/histories', { PEERHOUSE_FOLLOW_UP_HISTORIES: String(count) });
  return { histories: numberIn(told, /follow-up histories: (\d+) right/g), 'histories.wrong': numberIn(told, /right, (\d+) wrong/g), 'histories.seed': numberIn(told, /seed (\d+)/g) };
}

/** Check-ins on both backends: killed, restarted and loaded, beside bare BullMQ with an empty handler; and what a look of the clock costs. */
export async function run(say: Say, flags: readonly string[]): Promise<Found> {
  const { size, does, on } = asked(flags);
  const found: Found = { figures: {}, ratios: {} };
  if (does('kills')) Object.assign(found.figures, await kills(say, size('kills'), size('check-ins')));
  if (does('restarts')) Object.assign(found.figures, await restarts(say, size('restarted')));
  if (does('queue')) Object.assign(found.figures, await intoTheQueue(say, size('due')));
  if (does('load')) {
    const { figures, ratios } = await load(say, size('due'), on);
    Object.assign(found.figures, figures);
    Object.assign(found.ratios, ratios);
  }
  if (does('tick')) Object.assign(found.figures, await tick(say, size('planned')));
  if (does('histories')) Object.assign(found.figures, await histories(say, size('histories')));
  return found;
}
