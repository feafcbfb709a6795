import { parseDocument } from 'yaml';
import type { z } from 'zod';
import { valueAt } from './charter-changes.js';
import { charterSchema, type Charter } from './charter.schema.js';

/** One thing that keeps a text from being a charter. */
export interface CharterProblem {
  /** Where, as `entry.voices.0`; empty when it is the whole. */
  path: string;
  /** What is wrong, in plain English words for the person who writes the charter. */
  words: string;
}
/** Everything that keeps a text from being a charter; never empty. */
export type CharterProblems = readonly CharterProblem[];

/** Tells problems from a charter. */
export const isCharterProblems = (read: Charter | CharterProblems): read is CharterProblems => Array.isArray(read);

/** Reads a charter from plain data, with defaults filled in; gives back every problem instead of throwing. */
export function readCharter(raw: unknown): Charter | CharterProblems {
  const read = charterSchema.safeParse(raw, { reportInput: true });
  return read.success ? read.data : read.error.issues.flatMap(problemsOf);
}

/** Reads a blueprint's YAML text into a charter; a text that is no YAML is a problem too, with its line. */
export function parseBlueprint(yamlText: string): Charter | CharterProblems {
  const document = parseDocument(yamlText, { prettyErrors: true });
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) {
    return faults.map((fault) => ({ path: '', words: `line ${fault.linePos?.[0].line ?? 1}: ${fault.message.split('\n')[0]?.replace(/:$/, '')}` }));
  }
  try {
    return readCharter(document.toJS());
  } catch {
    // An alias that points nowhere, or to itself, is only found here.
    return [{ path: '', words: 'an alias (*name) has no anchor (&name) it could stand for' }];
  }
}

/** What a person has to fill in before a charter can be published (marked `!` on the charter page). */
const neededToPublish = ['phone', 'rights.officer', 'rights.outside'];
const isEmpty = (value: unknown): boolean => value === undefined || (typeof value === 'string' ? value.trim() === '' : Array.isArray(value) && value.length === 0);

/** Which of those are empty, also while the rest is no charter yet. */
export const missingToPublish = (typed: unknown): string[] => neededToPublish.filter((path) => isEmpty(valueAt(typed, path)));

const pathOf = (path: readonly PropertyKey[]): string => path.map(String).join('.');

function problemsOf(issue: z.core.$ZodIssue): CharterProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: pathOf([...issue.path, key]), words: 'is no field of a charter' }));
  }
  return [{ path: pathOf(issue.path), words: wordsOf(issue) }];
}

const kindsInWords: Record<string, string> = {
  string: 'a text', number: 'a number', int: 'a whole number', boolean: 'true or false', array: 'a list', object: 'fields with names', record: 'fields with names',
};

function wordsOf(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'custom' && issue.input === undefined) return 'is missing';
  switch (issue.code) {
    case 'invalid_type':
      return `wants ${kindsInWords[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return issue.values.length === 1 ? `wants ${String(issue.values[0])}` : `wants one of: ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array' ? `wants at least ${issue.minimum}${unitOf(issue.origin)}` : `is at least ${issue.minimum}`;
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array' ? `wants at most ${issue.maximum}${unitOf(issue.origin)}` : `is at most ${issue.maximum}`;
    case 'custom':
    case 'invalid_format':
      return issue.message;
    default:
      return 'is not what a charter has here';
  }
}

const unitOf = (origin: string): string => (origin === 'string' ? ' letters' : ' in the list');
