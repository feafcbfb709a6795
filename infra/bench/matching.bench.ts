import { houseDay, nightsBetween } from '#peerhouse/kernel';
import { propose, type Pair, type ToMatch } from '#peerhouse/matching';
import { worthOf } from '../../libs/matching/test/reference.given.js';
import { aWorld } from '../../libs/matching/test/worlds.given.js';
import type { Found } from './bench.js';
import { firstCome } from './peers/first-come.js';
import { matrixOf, munkresOf } from './peers/munkres.js';
import { numberIn, runSpec } from './specs.js';

type Say = (line: string) => void;
const seed = 20_261_127;
const lists = process.env['PEERHOUSE_MATCH_INSTANCES'] ?? '300';
const histories = process.env['PEERHOUSE_MATCH_HISTORIES'] ?? '10000';

/** So many runs of one thing; the middle one's seconds, and those of the processor in it. */
function timed<T>(runs: number, work: () => T): { seconds: number; cpuSeconds: number; result: T } {
  const all = Array.from({ length: runs }, () => {
    const [began, cpu] = [performance.now(), process.cpuUsage()];
    const result = work();
    const used = process.cpuUsage(cpu);
    return { seconds: (performance.now() - began) / 1000, cpuSeconds: (used.user + used.system) / 1e6, result };
  });
  return all.sort((a, b) => a.seconds - b.seconds)[Math.floor(runs / 2)]!;
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
const peakMb = (): number => Math.round(process.resourceUsage().maxRSS / 1024);

/** A list as big as that: how long it takes, how much memory the process ever had, and how long one changed peer takes afterwards. */
function size(say: Say, name: string, world: ToMatch, runs: number): Record<string, number> {
  const { seconds, cpuSeconds, result } = timed(runs, () => propose(world));
  const changed = { ...world, peers: world.peers.map((peer, at) => (at === 0 ? { ...peer, version: peer.version + 1, likes: [] } : peer)) };
  const again = timed(runs, () => propose(changed, result.memory));
  const { proposed, unplaced } = result.proposals;
  say(`  ${name}: ${proposed.length} proposed, ${unplaced.length} not, ${rounded(seconds)} s (processor ${rounded(cpuSeconds)} s); with one peer changed ${rounded(again.seconds)} s; at most ${peakMb()} MB`);
  return { [`${name}.seconds`]: rounded(seconds), [`${name}.cpuSeconds`]: rounded(cpuSeconds), [`${name}.proposed`]: proposed.length, [`${name}.peakMb`]: peakMb(), [`${name}.onePeerChanged.seconds`]: rounded(again.seconds) };
}

/** People with a place, and the longest wait of those without. */
function left(world: ToMatch, pairs: readonly Pair[]): { matched: number; longestWait: number } {
  const placed = new Set(pairs.map(({ personId }) => personId));
  const waits = world.people.filter(({ id }) => !placed.has(id)).map(({ interestedOn }) => nightsBetween(interestedOn, houseDay('2026-11-27')));
  return { matched: placed.size, longestWait: Math.max(0, ...waits) };
}

function besideFirstCome(say: Say): { figures: Record<string, number>; ratios: Record<string, number> } {
  const world = aWorld(seed, { people: 1000, peers: 400, places: 1000, towns: 12, days: 60, wishes: 0.5, times: [1, 3] });
  const [ours, greedy] = [left(world, propose(world).proposals.proposed), left(world, firstCome(world))];
  say(`  1,000 people, 1,000 places, few hours in common: ours ${ours.matched} with a place and the longest wait left ${ours.longestWait} days; first come, first served ${greedy.matched} and ${greedy.longestWait} days`);
  return {
    figures: { 'ours.matched': ours.matched, 'ours.longestWaitLeft': ours.longestWait, 'firstCome.matched': greedy.matched, 'firstCome.longestWaitLeft': greedy.longestWait },
    ratios: { 'firstCome.matched': ours.matched / greedy.matched },
  };
}

/** The same list without hours, which a matrix cannot say; both must be worth the same. */
async function besideMunkres(say: Say): Promise<{ figures: Record<string, number>; ratios: Record<string, number> }> {
  const munkres = await munkresOf(say);
  if (!munkres) return { figures: {}, ratios: {} };
  const world = { ...aWorld(seed, { people: 1000, peers: 400, places: 1600, towns: 12, days: 60 }), hoursPerHalfDay: 100 };
  const ours = timed(3, () => propose(world).proposals.proposed);
  const theirs = timed(3, () => { // the matrix is theirs to have made: ours looks at every pair too
    const { costs, pairs } = matrixOf(world);
    return pairs(munkres(costs));
  });
  const [own, other] = [worthOf(world, ours.result), worthOf(world, theirs.result)].map((worth) => JSON.stringify(worth));
  if (own !== other) throw new Error(`ours and munkres found differently good answers: ${own} and ${other}`);
  say(`  munkres on the same 1,000 x 1,600: ${rounded(theirs.seconds)} s beside ours ${rounded(ours.seconds)} s, the same people, waits and fit`);
  return { figures: { 'munkres.seconds': rounded(theirs.seconds), 'oursWithoutHours.seconds': rounded(ours.seconds) }, ratios: { 'munkres.perSecond': theirs.seconds / ours.seconds } };
}

/** The matcher on big lists, beside first come first served and beside munkres; optimal on random lists, and 10,000 random histories. Aim: 1,000 people in under half a second. */
export async function run(say: Say): Promise<Found> {
  const sizes = {
    ...size(say, '1000x400', aWorld(seed, { people: 1000, peers: 400, places: 1600, towns: 12, days: 60 }), 5),
    ...size(say, '1000x400.scarce', aWorld(seed, { people: 1000, peers: 400, places: 700, towns: 12, days: 60 }), 5),
    ...size(say, '10000x3000', aWorld(seed, { people: 10_000, peers: 3000, places: 12_000, towns: 60, days: 200 }), 3),
    ...size(say, '10000x3000.fewTowns', aWorld(seed, { people: 10_000, peers: 3000, places: 12_000, towns: 10, days: 200 }), 1),
  };
  const greedy = besideFirstCome(say);
  const matrix = await besideMunkres(say);
  const told = await runSpec(say, 'libs/matching/test/(matcher|histories)', { PEERHOUSE_MATCH_INSTANCES: lists, PEERHOUSE_MATCH_HISTORIES: histories });
  const proofs = { optimalLists: numberIn(told, /matcher: (\d+) lists/g), histories: numberIn(told, /match histories: (\d+) right/g), 'histories.wrong': numberIn(told, /right, (\d+) wrong/g), 'histories.seconds': numberIn(told, /wrong, in (\d+) s/g), happenings: numberIn(told, /(\d+) happenings/g), seed };
  return { figures: { ...sizes, ...greedy.figures, ...matrix.figures, ...proofs }, ratios: { ...greedy.ratios, ...matrix.ratios } };
}
