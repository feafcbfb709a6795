import fc from 'fast-check';
import { addDays, houseDay as day, nightsOf, type HouseDay } from '#peerhouse/kernel';
import { closingProblem, closingState, emptyStretches, leftOfClosing } from '../src/closing.rules.js';

const tonight = day('2026-11-10');
const typed = (from: string, to: string, more: { why?: string; words?: string } = {}) => ({ from: day(from), to: day(to), why: 'repair', words: '', ...more });

describe('a closing', () => {
  it.each([
    ['tonight', typed('2026-11-10', '2026-11-11'), null],
    ['three nights back', typed('2026-11-07', '2026-11-08'), null],
    ['four nights back', typed('2026-11-06', '2026-11-08'), { field: 'from', problem: 'too_far', limit: 3 }],
    ['no night', typed('2026-11-10', '2026-11-10'), { field: 'to', problem: 'wrong_order' }],
    ['a year ahead', typed('2027-11-10', '2027-11-11'), null],
    ['more than a year ahead', typed('2027-11-11', '2027-11-12'), { field: 'from', problem: 'too_far', limit: 365 }],
    ['more than a year long', typed('2026-11-10', '2027-11-11'), { field: 'to', problem: 'too_far', limit: 365 }],
    ['another reason', typed('2026-11-10', '2026-11-11', { why: 'holiday' }), { field: 'why', problem: 'not_a_choice' }],
    ['200 characters', typed('2026-11-10', '2026-11-11', { words: 'x'.repeat(200) }), null],
    ['201 characters', typed('2026-11-10', '2026-11-11', { words: 'x'.repeat(201) }), { field: 'words', problem: 'too_long', limit: 200 }],
  ])('of %s', (_words, asked, problem) => expect(closingProblem(asked, tonight)).toEqual(problem));

  it.each([
    ['its end and begun long ago', typed('2026-10-01', '2026-11-20'), typed('2026-10-01', '2026-11-15'), null],
    ['its end into nights long ago', typed('2026-10-01', '2026-10-20'), typed('2026-10-01', '2026-11-15'), { field: 'to', problem: 'too_far', limit: 3 }],
    ['its beginning, long ago', typed('2026-11-12', '2026-11-20'), typed('2026-10-01', '2026-11-20'), { field: 'from', problem: 'too_far', limit: 3 }],
    ['an end that was long ago', typed('2026-10-01', '2026-11-12'), typed('2026-10-01', '2026-10-20'), { field: 'to', problem: 'too_far', limit: 3 }],
  ])('that is changed in %s', (_words, asked, before, problem) => expect(closingProblem(asked, tonight, before)).toEqual(problem));

  it('is planned, running, over, or was called off', () => {
    expect([['2026-11-11', '2026-11-12'], ['2026-11-10', '2026-11-11'], ['2026-11-01', '2026-11-10']].map(([from, to]) => closingState(typed(from!, to!), false, tonight))).toEqual(['planned', 'running', 'over']);
    expect(closingState(typed('2026-11-11', '2026-11-12'), true, tonight)).toBe('called_off');
  });

  it('that is called off leaves the nights that have passed, and nothing when it had not begun', () => {
    expect([leftOfClosing(typed('2026-11-10', '2026-11-12'), tonight), leftOfClosing(typed('2026-11-11', '2026-11-12'), tonight)]).toEqual([null, null]);
    expect(leftOfClosing(typed('2026-11-08', '2026-11-12'), tonight)).toEqual({ from: '2026-11-08', to: '2026-11-10' });
  });
});

describe('what is empty of a house', () => {
  const nightsOfStretches = (stretches: readonly { from: HouseDay; to: HouseDay }[]) => stretches.flatMap(({ from, to }) => nightsOf(from, to)).sort();

  it('is every night that nothing has, once, and no other', () => {
    const length = fc.integer({ min: 1, max: 5 });
    fc.assert(fc.property(fc.array(fc.record({ gap: fc.integer({ min: 0, max: 4 }), nights: length }), { maxLength: 6 }), fc.integer({ min: -3, max: 12 }), length, (taken, start, nights) => {
      let at = addDays(tonight, -4);
      const claims = taken.map((one) => {
        const from = addDays(at, one.gap);
        at = addDays(from, one.nights);
        return { spaceId: 'a', from, to: at };
      });
      const asked = { from: addDays(tonight, start), to: addDays(tonight, start + nights) };
      const has = new Set(nightsOfStretches(claims));
      expect(nightsOfStretches(emptyStretches([{ id: 'a' }], claims, asked))).toEqual(nightsOf(asked.from, asked.to).filter((night) => !has.has(night)));
    }));
  });

  it('is told space by space', () => {
    const asked = { from: tonight, to: addDays(tonight, 3) };
    expect(emptyStretches([{ id: 'a' }, { id: 'b' }], [{ spaceId: 'b', from: addDays(tonight, 1), to: addDays(tonight, 2) }], asked).map(({ spaceId, from, to }) => [spaceId, from, to])).toEqual([
      ['a', '2026-11-10', '2026-11-13'], ['b', '2026-11-10', '2026-11-11'], ['b', '2026-11-12', '2026-11-13']]);
  });
});
