import { addDays, houseDay } from '#peerhouse/kernel';
import type { Found } from './bench.js';
import { asked, boardOf, graphql, hashOf, ours } from './board-asked.js';
import { fillBoard, type BoardData } from './board-data.js';
import { growth } from './board-growth.js';
import { compare, type Contestant } from './compare.js';
import { ask } from './load.js';
import { boardFromRows, postgraphileDocument, postgraphileFolder, postgraphileVariables, teachDatabase } from './peers/postgraphile.js';
import { newDatabase, Servers, startCluster } from './servers.js';
import { afiya } from './writers.js';

/** 50 spaces, 14 nights, 5,000 stays: our staff API over HTTP beside three peers on the same database. With --growth: ours alone, on more and more. */
export async function run(say: (line: string) => void, flags: readonly string[] = []): Promise<Found> {
  const cluster = await startCluster();
  const servers = new Servers();
  try {
    if (flags.includes('--growth')) return await growth(say, cluster, servers);
    const { adminUrl, staffUrl } = await newDatabase(cluster, 'board');
    const data = await fillBoard(adminUrl);
    const contestants = [await ours(servers, staffUrl, data)];
    const bare = await servers.start('infra/bench/peers/bare-board.js', { databaseUrl: staffUrl });
    contestants.push({ name: 'bare', ...bare, target: asked(data, bare.port, { houseId: data.houseId, from: data.from }) });
    const usual = await servers.start('infra/bench/peers/usual/main.js', { databaseUrl: adminUrl });
    contestants.push({ name: 'usual', ...usual, target: asked(data, usual.port, graphql('String!', data)) });
    const answers = await Promise.all(contestants.map(async ({ target }) => boardOf(await ask(target))));
    const folder = postgraphileFolder(say);
    if (folder) {
      const { contestant, board } = await postgraphile(servers, { adminUrl, staffUrl, folder, data });
      contestants.push(contestant);
      answers.push(board);
    }
    const [first, ...others] = answers.map(hashOf);
    others.forEach((hash, at) => { if (hash !== first) throw new Error(`ours and ${contestants[at + 1]!.name} gave different boards`); });
    say(`  the same board by hash: ${first!.slice(0, 12)}`);
    const { figures, middle } = await compare(say, cluster, contestants);
    return { figures, ratios: Object.fromEntries(contestants.slice(1).map(({ name }) => [name, middle('ours').perSecond / middle(name).perSecond])) };
  } finally {
    await servers.stop();
    await cluster.stop();
  }
}

/** Its own natural question gives rows; what it leaves to whoever asks is done before the boards are compared, and not measured. */
async function postgraphile(servers: Servers, { adminUrl, staffUrl, folder, data }: { adminUrl: string; staffUrl: string; folder: string; data: BoardData }): Promise<{ contestant: Contestant; board: unknown }> {
  await teachDatabase(adminUrl);
  const server = await servers.start('infra/bench/peers/postgraphile-board.js', { databaseUrl: staffUrl, env: { POSTGRAPHILE: folder } });
  const { nights, entry } = afiya() as { nights: { turns: string }; entry: { hold: { until: string } } };
  const house = { id: data.houseId, timeZone: data.timeZone, longest: null, turns: nights.turns, evening: entry.hold.until };
  const [from, now] = [houseDay(data.from), new Date()];
  const target = asked(data, server.port, { query: postgraphileDocument, variables: postgraphileVariables(house, from, addDays(from, 14), now) });
  return { contestant: { name: 'postgraphile', ...server, target }, board: boardFromRows(await ask(target), house, from, now) };
}
