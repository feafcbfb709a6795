import { houseDay } from '#peerhouse/kernel';
import { askedEarlier, inOrder, offeredFrom, type Waiting } from '../src/waiting.rules.js';

const today = houseDay('2026-11-02');
const waits = (number: number, hour: number, more: Partial<Waiting> = {}): Waiting => ({ id: `${number}`, number, askedAt: new Date(Date.UTC(2026, 10, 1, hour)), from: today, to: houseDay('2026-11-04'), fits: [{ spaceId: 'elm' }], offeredOn: null, ...more });
const numbers = (list: readonly Waiting[]) => list.map(({ number }) => number);

describe('the waiting list', () => {
  it('is in the order of asking, whenever it was written down', () => expect(numbers(inOrder([waits(3, 9), waits(1, 12), waits(2, 9)]))).toEqual([2, 3, 1]));

  it('goes by who asked earlier and could have that space', () => {
    const list = [waits(1, 8, { fits: [{ spaceId: 'oak' }] }), waits(2, 9), waits(3, 10), waits(4, 11)];
    expect(numbers(askedEarlier(list, waits(4, 11), 'elm', today))).toEqual([2, 3]);
    expect(askedEarlier(list, waits(2, 9), 'elm', today)).toEqual([]);
  });

  it('is gone by for somebody who is not on it too, by when they asked', () => {
    const list = [waits(1, 8), waits(3, 10)];
    expect(numbers(askedEarlier(list, waits(2, 9), 'elm', today))).toEqual([1]);
    expect(numbers(askedEarlier(list, waits(4, 11), 'elm', today))).toEqual([1, 3]);
  });

  it('passes over who was offered something today, and not who was offered it before', () => {
    const list = [waits(1, 8, { offeredOn: today }), waits(2, 9, { offeredOn: houseDay('2026-11-01') }), waits(3, 10)];
    expect(numbers(askedEarlier(list, waits(3, 10), 'elm', today))).toEqual([2]);
  });

  it('goes by for some of the same nights alone: nobody waits for the others', () => {
    const list = [waits(1, 8, { from: houseDay('2026-11-10'), to: houseDay('2026-11-12') })];
    const earlier = (from: string, to: string) => numbers(askedEarlier(list, waits(2, 9, { from: houseDay(from), to: houseDay(to) }), 'elm', today));
    expect([earlier('2026-11-02', '2026-11-10'), earlier('2026-11-02', '2026-11-11'), earlier('2026-11-11', '2026-11-14'), earlier('2026-11-12', '2026-11-14')]).toEqual([[], [1], [1], []]);
  });

  it('offers from the first night wanted, or from tonight when that has passed', () => {
    expect([offeredFrom(houseDay('2026-11-05'), today), offeredFrom(houseDay('2026-10-20'), today), offeredFrom(null, today)]).toEqual(['2026-11-05', today, today]);
  });
});
