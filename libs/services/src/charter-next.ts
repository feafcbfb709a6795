import { addDays, type FieldProblem, type HouseDay } from '#peerhouse/kernel';
import { changedFields } from './charter-changes.js';
import { charterProblems, keptBy } from './charter-form.js';
import { missingToPublish } from './charter.read.js';
import type { Charter } from './charter.schema.js';

/** How far ahead a version may be planned, in days (ours: a slip of the year, not a plan). */
const furthest = 731;

/** What a new version has to go by. */
export interface Beside {
  /** The last version that stands; a new one follows it. */
  last: { charter: Charter; startsOn: HouseDay };
  today: HouseDay;
  /** Day places as they are laid out. */
  dayPlaces: number;
  /** Whether anything was counted here yet. */
  counted: boolean;
  /** Ids of the organisation's other services. */
  otherServices: readonly string[];
}

/** What keeps the typed values from being this service's next charter, in the order of the schema. */
export function nextCharterProblems(typed: unknown, { last, dayPlaces, counted, otherServices }: Beside): FieldProblem[] {
  const missing = missingToPublish(typed).map((field) => ({ field, problem: 'missing' }));
  const problems = charterProblems(typed);
  if (problems.length) return [...problems, ...missing];
  const next = typed as Charter;
  const changed = changedFields(last.charter, next);
  const kept = keptBy(counted).filter((path) => path !== 'day_programme.places');
  const here = kept.filter((path) => changed.some((field) => field === path || field.startsWith(`${path}.`)));
  const places = next.day_programme && next.day_programme.places !== dayPlaces ? ['day_programme.places'] : [];
  const strangers = next.network.flatMap((id, at) => (otherServices.includes(id) ? [] : [`network.${at}`]));
  return [
    ...missing,
    ...[...here, ...places].map((field) => ({ field, problem: 'not_here' })),
    ...strangers.map((field) => ({ field, problem: 'not_a_choice' })),
  ];
}

/** What is wrong with the day from which a version is to hold: not the past, not before the last version, not years ahead. */
export function startProblem(startsOn: HouseDay, { last, today }: Pick<Beside, 'last' | 'today'>): FieldProblem | null {
  const problem = startsOn < today ? 'past_day' : startsOn < last.startsOn ? 'before_last' : startsOn > addDays(today, furthest) ? 'too_far' : null;
  return problem && { field: 'startsOn', problem, ...(problem === 'too_far' ? { limit: furthest } : {}) };
}
