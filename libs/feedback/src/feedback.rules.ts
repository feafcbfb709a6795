import { addDays, typedText, type FieldProblem, type HouseDay } from '#peerhouse/kernel';

/** What a service did against a wish or a plan. Sources: WHO, Guidance on community mental health services, 2021 (forms of coercion to be counted); the last is for honesty. */
export const deviationKinds = ['held', 'locked_in', 'made_to_take', 'kept_from_leaving', 'plan_not_followed', 'something_else'] as const;

/** How far back anything can be written down, in days: late is better than never, and is marked. */
export const writableDays = 366;
/** Most letters of each part of a review. */
export const longestPart = 2000;

const dayMs = 86_400_000;
/** Whether a moment lies so far back that it is marked as written late: later than what is written down at the time. */
export const isLate = (at: Date, now: Date, hours: number): boolean => now.getTime() - at.getTime() > hours * 3_600_000;
export const isTooFar = (at: Date, now: Date): boolean => now.getTime() - at.getTime() > writableDays * dayMs;

export interface TypedCall { whom: string[]; reason: string; decidedById: string }
interface Choices { reasons: readonly string[]; whom: readonly string[]; workers: readonly string[] }

/** What needs another look before a call is written down. */
export function callProblems({ whom, reason, decidedById }: TypedCall, choices: Choices): FieldProblem[] {
  return [
    ...(whom.length === 0 ? [problem('whom', 'missing')] : whom.every((one) => choices.whom.includes(one)) ? [] : [problem('whom', 'not_a_choice')]),
    ...notAmong('reason', reason, choices.reasons),
    ...notAmong('decidedById', decidedById, choices.workers),
  ];
}

export interface TypedDeviation { kind: string; decidedById: string }

/** What needs another look before something that went against a wish or a plan is written down. */
export const deviationProblems = ({ kind, decidedById }: TypedDeviation, workers: readonly string[]): FieldProblem[] =>
  [...notAmong('kind', kind, deviationKinds), ...notAmong('decidedById', decidedById, workers)];

/** Whether a call was by the published policy: for a reason it names, to those it names. The person's own wish always is (emergency.without_asking, emergency.calls). */
export const isByPolicy = (call: { whom: readonly string[]; reason: string }, policy: { reasonAllowed: boolean; whom: readonly string[] }): boolean =>
  call.reason === 'own_wish' || (policy.reasonAllowed && call.whom.every((one) => policy.whom.includes(one)));

/** The parts of a review. They ask about us alone; there is none about the person. */
export interface ReviewWords { whatWeDid: string | null; whatDifferently: string | null; whatChanges: string | null }
export const reviewParts = ['whatWeDid', 'whatDifferently', 'whatChanges'] as const;

export interface TypedReview { whatWeDid?: string | null; whatDifferently?: string | null; whatChanges?: string | null; byWhomId?: string | null; until?: HouseDay | null }

/** A review as it will be kept: empty words are none. */
export const reviewOf = (typed: TypedReview) => ({
  ...(Object.fromEntries(reviewParts.map((part) => [part, typedText(typed[part] ?? '') || null])) as unknown as ReviewWords),
  byWhom: typed.byWhomId ?? null, until: typed.until ?? null,
});

/** What needs another look before a review is kept: each part's length, and who does it until when belong together. */
export function reviewProblems(review: ReturnType<typeof reviewOf>, workers: readonly string[], today: HouseDay): FieldProblem[] {
  const { byWhom, until } = review;
  return [
    ...reviewParts.flatMap((part) => ((review[part]?.length ?? 0) > longestPart ? [{ field: part, problem: 'too_long', limit: longestPart }] : [])),
    ...(byWhom === null ? (until === null ? [] : [problem('byWhomId', 'missing')]) : notAmong('byWhomId', byWhom, workers)),
    ...(until === null ? (byWhom === null ? [] : [problem('until', 'missing')]) : until < addDays(today, -writableDays) || until > addDays(today, writableDays) ? [{ field: 'until', problem: 'too_far', limit: writableDays }] : []),
  ];
}

/** The parts a review still lacks before it can be closed. Who does it until when may be empty where nothing changes. */
export const reviewLacks = (review: ReviewWords): FieldProblem[] => reviewParts.filter((part) => !review[part]).map((part) => problem(part, 'missing'));

/** Whether this person may close it: whoever decided is never the one who says that it was looked at. */
export const mayClose = (review: { decidedBy: string }, accountId: string): boolean => review.decidedBy !== accountId;

const problem = (field: string, words: string): FieldProblem => ({ field, problem: words });
const notAmong = (field: string, value: string, list: readonly string[]): FieldProblem[] => (list.includes(value) ? [] : [problem(field, 'not_a_choice')]);

/**
 * Five questions of our own about what somebody felt, each so that yes is a bad sign. Whether we meant it plays no part:
 * what was felt is counted apart from what we recorded (WHO, Guidance on community mental health services, 2021).
 */
export const feltQuestions = ['made_to', 'kept_in', 'left_out', 'passed_over', 'afraid'] as const;
export type FeltQuestion = (typeof feltQuestions)[number];
export const feltAnswers = ['yes', 'no', 'rather_not'] as const;
export type FeltAnswer = (typeof feltAnswers)[number];
export type Sheet = Record<FeltQuestion, FeltAnswer>;

/** Sheets wait until there are so many, then they are counted together: no count is one person's. */
export const sheetsTogether = 5;

/** What needs another look before a sheet is taken. */
export const sheetProblems = (typed: Record<FeltQuestion, string>): FieldProblem[] => feltQuestions.flatMap((question) => notAmong(question, typed[question], feltAnswers));

/** A sheet as a whole: felt once is felt; who would rather not say to all has not answered. */
export function feltOf(sheet: Sheet): FeltAnswer {
  const answers = feltQuestions.map((question) => sheet[question]);
  return answers.includes('yes') ? 'yes' : answers.includes('no') ? 'no' : 'rather_not';
}

export interface FeltCount { question: FeltQuestion | null; answer: FeltAnswer; n: number }

/** The counts of several sheets: as a whole (question null) and of each question; what nobody answered is left out. */
export function countsOfSheets(sheets: readonly Sheet[]): FeltCount[] {
  const of = (question: FeltQuestion | null, answer: FeltAnswer) => sheets.filter((sheet) => (question ? sheet[question] : feltOf(sheet)) === answer).length;
  return [null, ...feltQuestions].flatMap((question) => feltAnswers.map((answer) => ({ question, answer, n: of(question, answer) }))).filter(({ n }) => n > 0);
}

/** What we promise when somebody goes to a hospital or is taken: it is ours to do, never theirs to answer. */
export const accompanyingKinds = ['go_along', 'ring', 'visit', 'bring_something'] as const;
export const longestLine = 200;

export interface TypedAccompanying { kind: string; day: HouseDay; line?: string | null }
export const accompanyingOf = ({ kind, day, line }: TypedAccompanying) => ({ kind, day, line: typedText(line ?? '') || null });

/** What needs another look before something is promised: a day from today on, and a short practical line. */
export function accompanyingProblems({ kind, day, line }: ReturnType<typeof accompanyingOf>, today: HouseDay): FieldProblem[] {
  return [
    ...notAmong('kind', kind, accompanyingKinds),
    ...(day < today ? [problem('day', 'wrong_order')] : day > addDays(today, writableDays) ? [{ field: 'day', problem: 'too_far', limit: writableDays }] : []),
    ...((line?.length ?? 0) > longestLine ? [{ field: 'line', problem: 'too_long', limit: longestLine }] : []),
  ];
}

/** Somebody who is here, or has left: who has not come has nobody to go along with. */
export const mayPromise = (state: string): boolean => state === 'here' || state === 'left';
