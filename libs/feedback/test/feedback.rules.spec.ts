import { houseDay } from '#peerhouse/kernel';
import { callProblems, countsOfSheets, deviationProblems, feltOf, sheetProblems, type FeltAnswer, type Sheet, isByPolicy, isLate, isTooFar, mayClose, reviewLacks, reviewOf, reviewProblems } from '../src/feedback.rules.js';

const afiya = { whom: ['police', 'ambulance'] };
const at = (text: string) => new Date(text);

describe('a call', () => {
  it.each([
    ['medical_emergency', ['ambulance'], true, true],
    ['medical_emergency', ['ambulance', 'police'], true, true],
    ['medical_emergency', ['ambulance', 'crisis_service'], true, false],
    ['harm_to_self_happening', ['ambulance'], false, false],
    ['none_of_these', ['police'], false, false],
    ['own_wish', ['crisis_service', 'hospital'], true, true],
  ])('for %s to %j, reason allowed: %s, is by the policy: %s', (reason, whom, reasonAllowed, told) => {
    expect(isByPolicy({ reason, whom }, { ...afiya, reasonAllowed })).toBe(told);
  });

  const choices = { reasons: ['own_wish', 'medical_emergency'], whom: ['police', 'ambulance'], workers: ['ada'] };
  it.each([
    [{ whom: ['police'], reason: 'own_wish', decidedById: 'ada' }, []],
    [{ whom: [], reason: 'own_wish', decidedById: 'ada' }, ['whom missing']],
    [{ whom: ['police', 'army'], reason: 'talked of dying', decidedById: 'otto' }, ['whom not_a_choice', 'reason not_a_choice', 'decidedById not_a_choice']],
  ])('%j needs another look at: %j', (typed, told) => {
    expect(callProblems(typed, choices).map(({ field, problem }) => `${field} ${problem}`)).toEqual(told);
  });

  it('is written late after 72 hours, and may be for a year', () => {
    const now = at('2026-11-05T15:00:00Z');
    expect([isLate(at('2026-11-02T15:00:00Z'), now, 72), isLate(at('2026-11-02T14:59:59Z'), now, 72)]).toEqual([false, true]);
    expect([isTooFar(at('2025-11-04T15:00:00Z'), now), isTooFar(at('2025-11-04T14:59:59Z'), now)]).toEqual([false, true]);
  });
});

describe('what went against a wish or a plan', () => {
  it('is of a kind from the list, and somebody of the house decided', () => {
    expect(deviationProblems({ kind: 'held', decidedById: 'ada' }, ['ada'])).toEqual([]);
    expect(deviationProblems({ kind: 'restrained them', decidedById: 'otto' }, ['ada']).map(({ field }) => field)).toEqual(['kind', 'decidedById']);
  });
});

describe('a review', () => {
  const whole = reviewOf({ whatWeDid: ' We rang. ', whatDifferently: 'Ring a peer.', whatChanges: 'A list by the phone.', byWhomId: 'ada', until: houseDay('2026-12-01') });
  const problems = (typed: Parameters<typeof reviewOf>[0]) => reviewProblems(reviewOf(typed), ['ada'], houseDay('2026-11-02')).map(({ field, problem }) => `${field} ${problem}`);

  it('keeps words, and empty words are none', () => {
    expect(whole.whatWeDid).toBe('We rang.');
    expect(reviewOf({ whatWeDid: ' \n ' })).toEqual({ whatWeDid: null, whatDifferently: null, whatChanges: null, byWhom: null, until: null });
  });

  it.each([
    [{}, []],
    [{ whatWeDid: 'x'.repeat(2001) }, ['whatWeDid too_long']],
    [{ byWhomId: 'ada' }, ['until missing']],
    [{ until: houseDay('2026-12-01') }, ['byWhomId missing']],
    [{ byWhomId: 'otto', until: houseDay('2026-12-01') }, ['byWhomId not_a_choice']],
    [{ byWhomId: 'ada', until: houseDay('2099-12-01') }, ['until too_far']],
  ])('%# needs another look at: %j', (typed, told) => expect(problems(typed)).toEqual(told));

  it('is closed with all three parts, and never by whoever decided', () => {
    expect(reviewLacks(whole)).toEqual([]);
    expect(reviewLacks({ whatWeDid: 'We rang.', whatDifferently: null, whatChanges: null }).map(({ field }) => field)).toEqual(['whatDifferently', 'whatChanges']);
    expect([mayClose({ decidedBy: 'ada' }, 'ada'), mayClose({ decidedBy: 'ada' }, 'noor')]).toEqual([false, true]);
  });
});

describe('what people felt', () => {
  const sheet = (...answers: FeltAnswer[]): Sheet => ({ made_to: answers[0]!, kept_in: answers[1]!, left_out: answers[2]!, passed_over: answers[3]!, afraid: answers[4]! });
  const none = sheet('no', 'no', 'no', 'no', 'no');

  it.each([
    [none, 'no'], [sheet('no', 'rather_not', 'no', 'no', 'yes'), 'yes'], [sheet('rather_not', 'rather_not', 'rather_not', 'rather_not', 'rather_not'), 'rather_not'], [sheet('rather_not', 'no', 'rather_not', 'rather_not', 'rather_not'), 'no'],
  ])('%# is, as a whole, %s', (answers, whole) => expect(feltOf(answers as Sheet)).toBe(whole));

  it('wants an answer from the list to each', () => {
    expect(sheetProblems(none)).toEqual([]);
    expect(sheetProblems({ ...none, kept_in: 'sometimes' }).map(({ field, problem }) => `${field} ${problem}`)).toEqual(['kept_in not_a_choice']);
  });

  it('is counted together, as a whole and by question, each adding up to the sheets', () => {
    const counts = countsOfSheets([none, none, none, sheet('yes', 'no', 'no', 'no', 'yes'), sheet('no', 'yes', 'rather_not', 'no', 'no')]);
    expect(counts.filter(({ question }) => question === null)).toEqual([{ question: null, answer: 'yes', n: 2 }, { question: null, answer: 'no', n: 3 }]);
    expect(counts.filter(({ question }) => question === 'left_out')).toEqual([{ question: 'left_out', answer: 'no', n: 4 }, { question: 'left_out', answer: 'rather_not', n: 1 }]);
    for (const question of [null, 'made_to', 'kept_in', 'left_out', 'passed_over', 'afraid']) expect(counts.filter((one) => one.question === question).reduce((sum, { n }) => sum + n, 0)).toBe(5);
  });
});
