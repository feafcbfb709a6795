import { addDays, houseDay } from '#peerhouse/kernel';
import type { PeerToMatch, PersonToMatch, ToMatch, Use } from '../src/matcher/matcher.types.js';
import { ageBands, halfDays } from '../src/matching.types.js';

/** The same numbers for the same seed (mulberry32): worlds can be made again. */
export function dice(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const upTo = (most: number): number => Math.floor(next() * (most + 1));
  const oneOf = <T>(list: readonly T[]): T => list[upTo(list.length - 1)]!;
  const some = <T>(list: readonly T[], least: number, most: number): T[] => {
    const left = [...list];
    return Array.from({ length: Math.min(list.length, least + upTo(most - least)) }, () => left.splice(upTo(left.length - 1), 1)[0]!);
  };
  return { next, upTo, oneOf, some, chance: (of: number): boolean => next() < of };
}
export type Dice = ReturnType<typeof dice>;

export const topics = ['gardening', 'music', 'art', 'cooking', 'walking', 'fishing', 'hockey', 'sewing', 'reading', 'pets', 'swimming', 'computers'];
export const lives = ['parenting', 'work', 'college', 'faith', 'veterans', 'living alone', 'caring for someone', 'recovery from using'];
const genders = ['woman', 'man', 'non-binary'];
export const allUses: readonly Use[] = ['interests', 'background', 'languages', 'times', 'places', 'wishes'];
const name = (kind: string, at: number): string => `${kind}${String(at).padStart(5, '0')}`;

export interface WorldSize { people: number; peers: number; places?: number; towns: number; days?: number; times?: [number, number]; wishes?: number }

export function someone(of: Dice, id: string, towns: number, { days = 60, times = [2, 6], wishes = 0.25 }: Partial<WorldSize> = {}): PersonToMatch {
  const wished = !of.chance(wishes) ? {} : of.chance(0.6) ? { genders: [of.oneOf(genders)] } : { olderThan: of.oneOf(ageBands.slice(1, 5)) };
  return {
    id, version: 1, interestedOn: addDays(houseDay('2026-09-01'), of.upTo(days)), place: `town${of.upTo(towns - 1)}`,
    times: of.some(halfDays, ...times), languages: of.chance(0.15) ? ['French'] : of.chance(0.2) ? ['English', 'French'] : ['English'],
    likes: of.some(topics, 1, 4), background: of.some(lives, 0, 2), wishes: wished, asksFor: null, keptApart: [],
  };
}

export function aPeer(of: Dice, id: string, towns: number, room: number, times: [number, number] = [3, 8]): PeerToMatch {
  return {
    id, version: 1, room, near: [`town${of.upTo(towns - 1)}`], far: of.chance(0.5) ? [`town${of.upTo(towns - 1)}`] : [],
    times: of.some(halfDays, ...times), languages: of.chance(0.25) ? ['English', 'French'] : ['English'],
    likes: of.some(topics, 1, 5), background: of.some(lives, 0, 3), ratherNot: of.some(topics, 0, 1), gender: of.oneOf(genders), ageBand: of.oneOf(ageBands.slice(1, 7)), byPhone: of.chance(0.5), hoursTaken: {},
  };
}

/** A list of people and peers as there could be; `places` in all, spread evenly. */
export function aWorld(seed: number, size: WorldSize): ToMatch {
  const of = dice(seed);
  const peers = Array.from({ length: size.peers }, (_, at) => {
    const room = size.places === undefined ? 1 + of.upTo(3) : Math.floor(((at + 1) * size.places) / size.peers) - Math.floor((at * size.places) / size.peers);
    return aPeer(of, name('peer', at), size.towns, room);
  });
  const people = Array.from({ length: size.people }, (_, at) => ({ ...someone(of, name('person', at), size.towns, size), keptApart: of.chance(0.1) && peers.length ? [of.oneOf(peers).id] : [] }));
  return { people, peers, others: [], pins: [], uses: allUses, hoursPerHalfDay: 3 };
}
