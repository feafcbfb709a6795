import fc from 'fast-check';
import { changedFields, quietChanges, sentenceChanges } from '../src/charter-changes.js';
import type { Charter } from '../src/charter.schema.js';
import { charterInWords } from '../src/charter.words.js';
import { anyCharter } from './charter.arbitrary.js';
import { afiya, leavesOf, readOrTell, withValues, type Raw } from './charter.given.js';

const before = readOrTell(afiya());
const after = (values: Raw): Charter => readOrTell(withValues(afiya(), values));

describe('what a new version changes', () => {
  it('is told by the sentence, old and new', () => {
    expect(sentenceChanges(before, after({ 'nights.longest': 10 }))).toEqual([
      { key: 'nights', heading: 'How long', before: 'Up to 7 nights. Longer is a talk; nobody is put out.', after: 'Up to 10 nights. Longer is a talk; nobody is put out.' }]);
  });
  it('may be a sentence that comes, and one that goes', () => {
    const next = after({ 'nights.longest': null, 'entry.answer_hours': 24 });
    expect(sentenceChanges(before, next).map(({ key, before: was, after: is }) => [key, was === null, is === null])).toEqual([['nights', false, false], ['answer', true, false], ['longer', false, true]]);
  });
  it('may have no sentence of its own, and is named then', () => {
    const next = after({ 'report.rounding': 'round', 'nights.turns': '05:00', 'nights.longest': 10 });
    expect(changedFields(before, next)).toEqual(['nights.turns', 'nights.longest', 'report.rounding']);
    expect(quietChanges(before, next)).toEqual(['nights.turns', 'report.rounding']);
  });
  it('names a whole group that goes as one', () => {
    const next = after({ follow_up: null });
    expect(changedFields(before, next)).toEqual(['follow_up']);
    expect(sentenceChanges(before, next).map(({ key }) => key)).toEqual(['keeping', 'follow_up', 'follow_up_ways']);
  });
  it('is nothing between a charter and itself', () => {
    expect([sentenceChanges(before, before), quietChanges(before, before)]).toEqual([[], []]);
  });

  it('never goes untold: of any two charters every changed field is in a sentence or named', () => {
    fc.assert(fc.property(anyCharter(), anyCharter(), (one, other) => {
      const [a, b] = [readOrTell(one), readOrTell(other)];
      const changes = sentenceChanges(a, b);
      const said = new Map(charterInWords(a).map(({ key, sentence }) => [key, sentence]));
      for (const { key, before: was } of changes) expect(said.get(key) ?? null).toBe(was);
      expect(changedFields(a, b)).toEqual(expect.arrayContaining(quietChanges(a, b)));
      if (changes.length === 0) expect(quietChanges(a, b)).toEqual(changedFields(a, b));
    }), { numRuns: 200 });
  });
  it('finds a change at every field', () => {
    const paths = leavesOf().map(({ path }) => path).filter((path) => !path.includes('[]') && path in flat(before));
    expect(paths.length).toBeGreaterThan(30);
    for (const path of paths) expect(changedFields(before, withValues(before as unknown as Raw, { [path]: 'something else' }))).toEqual([path]);
  });
});

const flat = (value: object, path = ''): Raw => Object.fromEntries(Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
  (inner && typeof inner === 'object' && !Array.isArray(inner) ? Object.entries(flat(inner, `${path}${key}.`)) : [[`${path}${key}`, inner]])));
