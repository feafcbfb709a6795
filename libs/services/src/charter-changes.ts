import type { Charter } from './charter.schema.js';
import { charterInWords } from './charter.words.js';
import type { SentenceKey } from './charter.words.types.js';

/** One promise that is told in other words than before; null where it was not, or is no longer, told. */
export interface SentenceChange {
  key: SentenceKey;
  heading: string;
  before: string | null;
  after: string | null;
}

type Values = Record<string, unknown>;
const isGroup = (value: unknown): value is Values => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Sentences that differ from one charter to the next: changed and new ones in the order shown, then those that are gone. */
export function sentenceChanges(before: Charter, after: Charter): SentenceChange[] {
  const [old, fresh] = [before, after].map((charter) => new Map(charterInWords(charter).map((said) => [said.key, said])));
  const told = [...fresh!.values()].map(({ key, heading, sentence }) => ({ key, heading, before: old!.get(key)?.sentence ?? null, after: sentence as string | null }));
  const gone = [...old!.values()].filter(({ key }) => !fresh!.has(key)).map(({ key, heading, sentence }) => ({ key, heading, before: sentence, after: null }));
  return [...told, ...gone].filter((change) => change.before !== change.after);
}

/** Paths of the fields that differ; a group that comes or goes is one. */
export function changedFields(before: unknown, after: unknown, path = ''): string[] {
  if (isGroup(before) && isGroup(after)) {
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) => changedFields(before[key], after[key], path === '' ? key : `${path}.${key}`));
  }
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [path];
}

/** Changed fields that no sentence tells of: taken back alone, guests would read the same. */
export function quietChanges(before: Charter, after: Charter): string[] {
  const told = JSON.stringify(charterInWords(after));
  return changedFields(before, after).filter((path) => JSON.stringify(charterInWords(withField(after, path, valueAt(before, path)))) === told);
}

/** What stands at `rights.officer`; undefined where nothing does. */
export const valueAt = (charter: unknown, path: string): unknown => path.split('.').reduce((value, step) => (isGroup(value) ? value[step] : undefined), charter);

function withField(charter: Charter, path: string, value: unknown): Charter {
  const copy = structuredClone(charter);
  const steps = path.split('.');
  const holder = steps.slice(0, -1).reduce<Values>((at, step) => at[step] as Values, copy as Values);
  holder[steps.at(-1)!] = value;
  return copy;
}
