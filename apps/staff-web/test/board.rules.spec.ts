import fc from 'fast-check';
import { addDays, type HouseDay } from '#peerhouse/kernel';
import { ageOf, cellAt, cellsOf, freeRun, moveFrom, nextPlace, notEnoughOfUs, offerOn, type GridPlace } from '../src/modules/stays/board.rules.js';

const first = '2026-11-02';
const nights = 14;
const day = (index: number) => addDays(first as HouseDay, index);
const stay = (from: number, to: number) => ({ from: day(from), to: day(to), state: 'here' });
/** Willow: here until Saturday, expected from Sunday on; Rowan: held Tuesday to Saturday; Alder: free. */
const rows = [cellsOf([stay(-3, 5), stay(6, 20)], first, nights), cellsOf([stay(1, 5)], first, nights), cellsOf<ReturnType<typeof stay>>([], first, nights)];
const go = (at: GridPlace, ...keys: string[]): GridPlace => keys.reduce((place, key) => nextPlace(rows, nights, place, key) ?? place, at);

describe('cells of a row', () => {
  it('are a stretch laid over its nights and a cell of its own for each free night', () => {
    expect(rows[1]!.map((cell) => [cell.from, cell.span, Boolean(cell.claim)])).toEqual([[0, 1, false], [1, 4, true], ...[5, 6, 7, 8, 9, 10, 11, 12, 13].map((night) => [night, 1, false])]);
  });

  it('are cut to the nights shown and say on which side they go on', () => {
    expect(rows[0]!.filter((cell) => cell.claim).map(({ from, span, beginsBefore, endsAfter }) => ({ from, span, beginsBefore, endsAfter }))).toEqual([
      { from: 0, span: 5, beginsBefore: true, endsAfter: false }, { from: 6, span: 8, beginsBefore: false, endsAfter: true },
    ]);
  });

  it('cover every night exactly once, whatever lies on the board', () => {
    const stretches = fc.array(fc.tuple(fc.integer({ min: -10, max: 25 }), fc.integer({ min: 0, max: 12 })), { maxLength: 6 });
    fc.assert(fc.property(stretches, fc.integer({ min: 1, max: 28 }), (list, count) => {
      const cells = cellsOf(list.map(([from, length]) => stay(from, from + length)), first, count);
      expect(cells.reduce((end, cell) => (cell.from === end && cell.span > 0 ? end + cell.span : Number.NaN), 0)).toBe(count);
    }), { seed: 20261102 });
  });

  it('count the free nights in a row from a night on', () => {
    expect([freeRun(rows[1]!, 0, nights), freeRun(rows[1]!, 1, nights), freeRun(rows[1]!, 5, nights), freeRun(rows[0]!, 5, nights)]).toEqual([1, 0, 9, 1]);
  });
});

describe('keys on the board', () => {
  it('go sideways cell by cell: over a long stretch in one step', () => {
    expect(go({ row: 1, night: 0 }, 'ArrowRight')).toEqual({ row: 1, night: 1 });
    expect(go({ row: 1, night: 0 }, 'ArrowRight', 'ArrowRight')).toEqual({ row: 1, night: 5 });
    expect(go({ row: 1, night: 5 }, 'ArrowLeft')).toEqual({ row: 1, night: 4 });
  });

  it('keep the night up and down, also across long stretches', () => {
    expect(go({ row: 2, night: 3 }, 'ArrowUp')).toEqual({ row: 1, night: 3 });
    expect(go({ row: 2, night: 3 }, 'ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowDown')).toEqual({ row: 2, night: 3 });
  });

  it('are mirrored where people read from right to left', () => {
    expect(nextPlace(rows, nights, { row: 2, night: 3 }, 'ArrowRight', { rtl: true })).toEqual({ row: 2, night: 2 });
  });

  it('reach the space’s name at the start, the headings at the top, and never leave the board', () => {
    expect(go({ row: 2, night: 0 }, 'ArrowLeft')).toEqual({ row: 2, night: -1 });
    expect(go({ row: 2, night: -1 }, 'ArrowLeft')).toEqual({ row: 2, night: -1 });
    expect(go({ row: 0, night: 4 }, 'ArrowUp')).toEqual({ row: -1, night: 4 });
    expect(go({ row: -1, night: 0 }, 'ArrowLeft', 'ArrowUp')).toEqual({ row: -1, night: 0 });
    expect(go({ row: 0, night: -1 }, 'ArrowUp')).toEqual({ row: 0, night: -1 });
    expect(go({ row: 2, night: 13 }, 'ArrowRight', 'ArrowDown')).toEqual({ row: 2, night: 13 });
  });

  it('Home, End and the page keys go to the ends', () => {
    expect(go({ row: 1, night: 7 }, 'Home')).toEqual({ row: 1, night: -1 });
    expect(go({ row: 1, night: 7 }, 'End')).toEqual({ row: 1, night: 13 });
    expect(go({ row: 1, night: 7 }, 'PageDown')).toEqual({ row: 2, night: 7 });
    expect(go({ row: 1, night: 7 }, 'PageUp')).toEqual({ row: -1, night: 7 });
    expect(nextPlace(rows, nights, { row: 2, night: 7 }, 'Home', { ctrl: true })).toEqual({ row: 0, night: 0 });
    expect(nextPlace(rows, nights, { row: 0, night: 0 }, 'End', { ctrl: true })).toEqual({ row: 2, night: 13 });
  });

  it('leave every other key alone', () => {
    expect(['Enter', 'm', 'Tab', 'a'].map((key) => nextPlace(rows, nights, { row: 0, night: 0 }, key))).toEqual([null, null, null, null]);
  });

  it('always end on a place that has a cell', () => {
    const keys = fc.array(fc.constantFrom('ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'), { maxLength: 40 });
    fc.assert(fc.property(keys, (pressed) => {
      const at = go({ row: 0, night: 0 }, ...pressed);
      const onHeading = at.row === -1 && at.night >= 0 && at.night < nights;
      const onName = at.row >= 0 && at.night === -1;
      expect(onHeading || onName || cellAt(rows[at.row]!, at.night) !== undefined).toBe(true);
    }), { seed: 20261103 });
  });
});

describe('a stretch that is let go over another space', () => {
  const here = { from: day(-3), to: day(5), state: 'here' };

  it('moves a guest who is here from the night it is dropped on, not before tonight and not past the last night', () => {
    expect([moveFrom(here, day(2), first), moveFrom(here, day(-2), first), moveFrom(here, day(9), first)]).toEqual([day(2), day(0), day(4)]);
  });

  it('moves whoever has not come in yet for all their nights', () => {
    expect(moveFrom({ ...here, from: day(3), state: 'expected' }, day(4), first)).toBe(day(3));
  });
});

describe('a night that is over', () => {
  it('can be written down for 72 hours, as the server has it', () => {
    expect([day(0), day(5), day(-1), day(-3), day(-4), day(-40)].map((night) => ageOf(night, first))).toEqual(['coming', 'coming', 'lately', 'lately', 'over', 'over']);
  });
});

describe('a night’s spaces', () => {
  it('are counted as the board counts them, and nothing is said of a night that it does not show', () => {
    const board = { nights: [day(0), day(1)], free: [2, 1], notOffered: [0, 3], taken: [4, 5] };
    expect([offerOn(board, day(1)), offerOn(board, day(2))]).toEqual([{ open: 1, notOffered: 3, taken: 5 }, { open: 0, notOffered: 0, taken: 0 }]);
  });

  it('that are not offered as there are not enough of us are named for that night alone', () => {
    const closed = (from: number, to: number, why: string) => ({ id: `closed ${from}`, state: 'closed', why, from: day(from), to: day(to) });
    expect(notEnoughOfUs([{ claims: [closed(0, 1, 'not_enough_of_us'), closed(1, 2, 'repair')] }, { claims: [closed(1, 3, 'not_enough_of_us')] }], day(1))).toEqual(['closed 1']);
  });
});
