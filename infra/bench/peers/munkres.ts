import { createRequire } from 'node:module';
import path from 'node:path';
import type { Pair, ToMatch } from '#peerhouse/matching';
import { fitsOf } from '../../../libs/matching/test/reference.given.js';
import { fetchedPeer } from './fetched.js';

const version = '2.0.4';

/** The most used and kept Hungarian implementation of the registry; undefined when it cannot be had. */
export async function munkresOf(say: (line: string) => void): Promise<((costs: number[][]) => [number, number][]) | undefined> {
  const folder = fetchedPeer(say, 'munkres', version);
  if (!folder) return undefined;
  const file = createRequire(path.join(folder, 'package.json')).resolve('munkres');
  return ((await import(file)) as { munkres(costs: number[][]): [number, number][] }).munkres;
}

/**
 * The same question as a matrix, as a general solver wants it: a row a person, a column a place. It knows no hours of half-days, so both are asked
 * without them. The three aims are one weight: days in the queue's order, then fit; a pair that cannot be costs nothing, as being left out does.
 */
export function matrixOf(world: ToMatch): { costs: number[][]; pairs(assigned: readonly [number, number][]): Pair[] } {
  const places = world.peers.flatMap(({ room }, peer) => Array.from({ length: room }, () => peer));
  const days = [...new Set(world.people.map(({ interestedOn }) => interestedOn))].sort().reverse();
  const allFits = 1000 * (world.people.length + 1);
  const fits = fitsOf(world);
  const costs = world.people.map(({ interestedOn }, person) => {
    const turn = (days.indexOf(interestedOn) + 1) * allFits;
    return places.map((peer) => (fits[person]![peer] === null ? 0 : -(turn + fits[person]![peer]!)));
  });
  return { costs, pairs: (assigned) => assigned.filter(([row, column]) => costs[row]![column]! < 0).map(([row, column]) => ({ personId: world.people[row]!.id, peerId: world.peers[places[column]!]!.id })) };
}
