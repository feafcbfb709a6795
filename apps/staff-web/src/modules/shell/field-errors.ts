import type { ErrorItem } from '#peerhouse/ui';
import type { AnyRefusal } from '../../words/refusal-words.js';
import { useWords, type WordKey } from '../../words/words.js';

export interface FieldProblem { field: string; problem: string; limit?: number | null }

/**
 * Field problems in words: for the summary on top, and beside each field. Those of the server, and `own` ones, which no
 * answer could carry (a word where a number goes). Ids of fields are `field-<path>`.
 */
export function useFieldErrors(refusal: AnyRefusal | null, labels: Readonly<Record<string, WordKey>>, own: readonly FieldProblem[] = []) {
  const { say, sayCode, hasWords } = useWords();
  const problems = own.length ? own : refusal?.__typename === 'InvalidInput' ? refusal.fields : [];
  const items: ErrorItem[] = problems.map(({ field, problem, limit }) => {
    const short = field.replace(/^(input\.|house\.)+/, '');
    const label = labels[short] ?? labels[short.split('.')[0]!];
    const code = hasWords('problem', `${short}.${problem}`) ? `${short}.${problem}` : problem;
    return { fieldId: `field-${short}`, words: sayCode('problem', code, { field: label ? say(label) : short, limit: limit ?? 0 }) };
  });
  const of = (field: string) => items.find((item) => item.fieldId === `field-${field}`)?.words;
  return { items, of };
}
