import type { Found } from './bench.js';
import { boardOf, hashOf, ours } from './board-asked.js';
import { fillBoard } from './board-data.js';
import { compare, type Contestant } from './compare.js';
import { ask } from './load.js';
import { newDatabase, type Cluster, type Servers } from './servers.js';

const levels = [{ houses: 1, stays: 5_000 }, { houses: 1, stays: 50_000 }, { houses: 300, stays: 1_000_000 }];

/** The same board of the same house, with more and more of everything around it; flat is the aim. A ratio is a level's answers a second divided by the first one's. */
export async function growth(say: (line: string) => void, cluster: Cluster, servers: Servers): Promise<Found> {
  const contestants: Contestant[] = [];
  const boards: string[] = [];
  for (const { houses, stays } of levels) {
    const { adminUrl, staffUrl } = await newDatabase(cluster, `board_${stays}`);
    const data = await fillBoard(adminUrl, { houses, stays });
    const contestant = await ours(servers, staffUrl, data, `${stays} stays, ${houses} ${houses === 1 ? 'house' : 'houses'}`);
    contestants.push(contestant);
    boards.push(hashOf(withoutIds(boardOf(await ask(contestant.target)))));
    say(`  filled: ${contestant.name}`);
  }
  if (new Set(boards).size !== 1) throw new Error('the boards differ in more than ids');
  const { figures, middle } = await compare(say, cluster, contestants);
  const [first, ...more] = contestants.map(({ name }) => name);
  return { figures, ratios: Object.fromEntries(more.map((name) => [name, middle(name).perSecond / middle(first!).perSecond])) };
}

const withoutIds = (board: unknown): unknown => JSON.parse(JSON.stringify(board).replace(/"[0-9a-f]{8}-[0-9a-f-]{27}"/g, '""'));
