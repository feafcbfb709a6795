import fc from 'fast-check';
import { addDays, houseDay, nightsOf, type HouseDay } from '#peerhouse/kernel';
import { nightsFrom, refitted } from '../src/correcting.rules.js';
import type { Stretch } from '../src/stay.rules.js';

const day = (number: number): HouseDay => addDays(houseDay('2026-11-01'), number - 1);
const nights = (from: number, to: number) => ({ from: day(from), to: day(to) });
const on = (spaceId: string, from: number, to: number): Stretch => ({ spaceId, ...nights(from, to) });
const told = (stretches: readonly Stretch[]) => stretches.map(({ spaceId, from, to }) => `${spaceId} ${Number(from.slice(8))}-${Number(to.slice(8))}`).join(', ');

describe('a stay’s stretches put right', () => {
  it.each<[string, Stretch[], [number, number], [number, number], string | undefined, string]>([
    ['came a night earlier', [on('a', 3, 6)], [3, 6], [2, 6], undefined, 'a 2-6'],
    ['came a night later', [on('a', 3, 6)], [3, 6], [4, 6], undefined, 'a 4-6'],
    ['came after a move', [on('a', 3, 5), on('b', 5, 7)], [3, 7], [6, 7], undefined, 'b 6-7'],
    ['came into another space', [on('a', 3, 5), on('b', 5, 7)], [3, 7], [3, 7], 'c', 'c 3-5, b 5-7'],
    ['came into the one they moved to', [on('a', 3, 5), on('b', 5, 7)], [3, 7], [3, 7], 'b', 'b 3-7'],
    ['left a day later', [on('a', 3, 6)], [3, 6], [3, 8], undefined, 'a 3-8'],
    ['left a day earlier', [on('a', 3, 5), on('b', 5, 7)], [3, 7], [3, 5], undefined, 'a 3-5'],
    ['left on the day they came', [on('a', 3, 6)], [3, 6], [3, 3], undefined, ''],
    ['had no night, and had one', [], [3, 3], [3, 4], undefined, 'a 3-4'],
    ['nights that somebody else has stay theirs', [on('a', 3, 5)], [3, 7], [2, 7], undefined, 'a 2-5'],
  ])('%s', (_, stretches, was, now, first, result) => expect(told(refitted(stretches, nights(...was), nights(...now), { first, last: 'a' }))).toBe(result));

  it('are the nights asked for, each once and without a night outside, whatever they were', () => {
    const cut = fc.tuple(fc.integer({ min: 1, max: 8 }), fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 }));
    const wanted = fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 10 }));
    fc.assert(fc.property(cut, wanted, fc.option(fc.constantFrom('a', 'b', 'x'), { nil: undefined }), ([start, lengths], [from, length], first) => {
      const stretches = lengths.reduce<Stretch[]>((all, many, index) => [...all, { spaceId: index % 2 ? 'b' : 'a', from: all.at(-1)?.to ?? day(start), to: addDays(all.at(-1)?.to ?? day(start), many) }], []);
      const now = nights(from, from + length);
      const fitted = refitted(stretches, { from: day(start), to: stretches.at(-1)!.to }, now, { first, last: 'a' });
      const all = fitted.flatMap((one) => nightsOf(one.from, one.to));
      expect(all).toEqual(nightsOf(now.from, now.to));
      for (const [at, one] of fitted.entries()) expect(one.spaceId === fitted[at + 1]?.spaceId && one.to === fitted[at + 1]?.from).toBe(false);
    }), { numRuns: 400 });
  });
});

it.each<[string, Parameters<typeof nightsFrom>, [number, number]]>([
  ['here', [day(4), day(6), false], [4, 6]],
  ['here, and the plan is over', [day(6), day(6), false], [6, 7]],
  ['left later', [day(4), day(6), true], [4, 6]],
  ['left on that day', [day(6), day(6), true], [6, 6]],
  ['came before the night turned and left that morning', [day(5), day(6), true], [5, 6]],
])('the nights of a stay that is %s', (_, given, result) => expect(nightsFrom(...given)).toEqual(nights(...result)));
