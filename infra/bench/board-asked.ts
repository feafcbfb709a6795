import { createHash } from 'node:crypto';
import type { BoardData } from './board-data.js';
import type { Contestant } from './compare.js';
import type { Target } from './load.js';
import type { Servers } from './servers.js';

const document = `query Board($houseId: ID!, $from: FROM, $nights: Int!) { board(houseId: $houseId, from: $from, nights: $nights) {
  houseId timeZone tonight longestNights nights free
  spaces { id name kind kept features claims { id state from to stayId heldFor endsAt why pastLongest actions { name allowed whyNot } } } } }`;

/** The staff application as it is, on that database. */
export async function ours(servers: Servers, staffUrl: string, data: BoardData, name = 'ours'): Promise<Contestant> {
  const server = await servers.start('apps/staff-api/src/main.js', { databaseUrl: staffUrl });
  return { name, ...server, target: asked(data, server.port, graphql('HouseDay', data)) };
}

export const graphql = (day: string, { houseId, from }: BoardData) => ({ query: document.replace('FROM', day), variables: { houseId, from, nights: 14 } });

export const asked = ({ secret }: BoardData, port: number, body: object): Target => ({ port, path: '/graphql', headers: { cookie: `__Host-peerhouse-staff=${secret}` }, body: JSON.stringify(body) });

export const boardOf = (body: string): unknown => (JSON.parse(body) as { data: { board: unknown } }).data.board;

export const hashOf = (board: unknown): string => createHash('sha256').update(JSON.stringify(inOrder(board))).digest('hex');

/** The same value with its keys in alphabetical order. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (!value || typeof value !== 'object' || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, inOrder(inner)]));
}
