import { z } from 'zod';
import type { FieldProblem } from '#peerhouse/kernel';
import { charterSchema, twice, type Charter } from './charter.schema.js';

/** How a field of the charter is filled in. `rows` are lists of texts with columns, `houses` are ids of services. */
export type FieldKind = 'text' | 'number' | 'hour' | 'yes_no' | 'one_of' | 'some_of' | 'texts' | 'numbers' | 'rows' | 'houses';

/** One field of the form, made from the schema. */
export interface FormField {
  /** `nights.longest`. */
  path: string;
  kind: FieldKind;
  /** The values there are, of a closed list. */
  options: string[];
  /** Columns of its rows. */
  columns: string[];
  mayBeEmpty: boolean;
}

export interface FormGroup {
  key: string;
  /** The whole group may be left out: the house then does not have it. */
  mayBeLeftOut: boolean;
  fields: FormField[];
}

type Shape = z.core.JSONSchema.BaseSchema;
const schema = z.toJSONSchema(charterSchema, { io: 'input', unrepresentable: 'any' }) as Shape;

/**
 * What no new version changes. Spaces are rows of their own that stays hang on; the form of charter and the kind of
 * service stay. Day places are counted as they are laid out.
 */
export const keptFields = ['schema', 'kind', 'spaces', 'day_programme.places'] as const;
/** Cannot change once something was counted: reports of two kinds of year overlap, and their difference is a few days' people. */
const keptOnceCounted = 'report.year_starts';
/** All that this service's next version keeps. */
export const keptBy = (counted: boolean): readonly string[] => [...keptFields, ...(counted ? [keptOnceCounted] : [])];
/** Groups a house may do without. */
const switches = ['day_programme', 'follow_up'];
/** Fields without a group of their own stand together, first. */
const general = 'service';

const nullable = (shape: Shape): boolean => shape.anyOf?.some((one) => (one as Shape).type === 'null') ?? false;
const plain = (shape: Shape): Shape => (shape.anyOf?.find((one) => (one as Shape).type !== 'null') as Shape | undefined) ?? shape;
const partsOf = (shape: Shape): [string, Shape][] => Object.entries((plain(shape).properties ?? {}) as Record<string, Shape>);

/** The form for a new version of this charter: every field of the schema that this service has and that may change. */
export function formOf(charter: Charter, given: { dayPlaces: number; counted: boolean }): FormGroup[] {
  const kept = keptBy(given.counted);
  const hasDaySpaces = charter.spaces.some((space) => space.kind === 'day');
  const groups = partsOf(schema).map(([key, shape]): FormGroup => {
    const isGroup = plain(shape).type === 'object';
    const empty = (charter as Record<string, unknown>)[key] === null;
    const fits = !empty || (switches.includes(key) && (key !== 'day_programme' || given.dayPlaces > 0));
    return { key: isGroup ? key : general, mayBeLeftOut: switches.includes(key) && (key !== 'day_programme' || !hasDaySpaces), fields: fits ? fieldsOf(shape, key, charter).filter(({ path }) => !kept.includes(path)) : [] };
  }).filter(({ fields }) => fields.length > 0);
  const first: FormGroup = { key: general, mayBeLeftOut: false, fields: groups.filter(({ key }) => key === general).flatMap(({ fields }) => fields) };
  return [first, ...groups.filter(({ key }) => key !== general)];
}

function fieldsOf(shape: Shape, path: string, charter: Charter): FormField[] {
  if (plain(shape).type !== 'object') return [fieldOf(shape, path)];
  // A hold stands in a group that every service has, and only a house has one.
  if (path === 'entry.hold' && charter.entry.hold === null) return [];
  return partsOf(shape).flatMap(([key, inner]) => fieldsOf(inner, `${path}.${key}`, charter));
}

function fieldOf(shape: Shape, path: string): FormField {
  const own = plain(shape);
  const items = (own.items ?? {}) as Shape;
  const field = (kind: FieldKind, more: Partial<FormField> = {}): FormField => ({ path, kind, options: [], columns: [], mayBeEmpty: nullable(shape), ...more });
  if (path === 'network') return field('houses');
  if (own.enum) return field('one_of', { options: own.enum as string[] });
  if (own.type === 'boolean') return field('yes_no');
  if (own.type === 'integer') return field('number');
  if (own.type === 'array') {
    if (items.enum) return field('some_of', { options: items.enum as string[] });
    if (items.type === 'object') return field('rows', { columns: partsOf(items).map(([column]) => column) });
    return field(items.type === 'integer' ? 'numbers' : 'texts');
  }
  return field(own.pattern?.startsWith('^([01]') ? 'hour' : 'text');
}

/** What keeps typed values from being a charter, field by field; empty when nothing does. */
export function charterProblems(typed: unknown): FieldProblem[] {
  const read = charterSchema.safeParse(typed, { reportInput: true });
  return read.success ? [] : read.error.issues.map(problemOf);
}

function problemOf(issue: z.core.$ZodIssue): FieldProblem {
  const field = issue.path.map(String).join('.');
  if (issue.code !== 'custom' && (issue.input === undefined || issue.input === null || issue.input === '')) return { field, problem: 'missing' };
  switch (issue.code) {
    case 'too_small': return issue.origin === 'array' ? { field, problem: 'missing' } : { field, problem: 'too_small', limit: Number(issue.minimum) };
    case 'too_big': return { field, problem: issue.origin === 'string' ? 'too_long' : issue.origin === 'array' ? 'too_many' : 'too_big', limit: Number(issue.maximum) };
    case 'invalid_type': return { field, problem: issue.expected === 'int' || issue.expected === 'number' ? 'not_whole' : 'not_a_choice' };
    case 'invalid_format': return { field, problem: 'not_in_form' };
    case 'custom': return { field, problem: issue.message === twice ? 'twice' : 'does_not_agree' };
    default: return { field, problem: 'not_a_choice' };
  }
}
