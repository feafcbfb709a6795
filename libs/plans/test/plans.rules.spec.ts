import { afterStay, endProblem, suggestionEnds } from '../src/plans.rules.js';

const now = new Date('2026-11-27T10:20:30Z');
const at = (text: string) => new Date(text);

describe('how a share may end', () => {
  it.each([
    ['house', null, null, 'missing'], ['worker', null, null, 'missing'], ['card', null, null, null],
    ['house', null, 'a stay', null], ['worker', null, 'a stay', null], ['card', null, 'a stay', null],
    ['house', '2026-11-28T00:00:00Z', null, null], ['house', '2026-11-28T00:00:00Z', 'a stay', 'twice'],
    ['house', '2026-11-27T10:20:30Z', null, 'past_day'], ['card', '2026-11-27T10:20:30Z', null, 'past_day'],
    ['worker', '2027-11-27T10:20:30Z', null, null], ['worker', '2027-11-28T10:20:31Z', null, 'too_far'], ['card', '2036-01-01T00:00:00Z', null, null],
  ])('with a %s, until %s, with %s: %s', (reader, until, stay, problem) => {
    expect(endProblem({ reader, until: until === null ? null : at(until), stay }, now)?.problem ?? null).toBe(problem);
  });

  it('is a day after the stay, and a suggestion’s seven after it was made', () => {
    expect([afterStay(now), suggestionEnds(now)]).toEqual([at('2026-11-28T10:20:30Z'), at('2026-12-04T10:20:30Z')]);
  });
});
