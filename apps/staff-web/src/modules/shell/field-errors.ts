import type { ErrorItem } from '#peerhouse/ui';
import type { AnyRefusal } from '../../words/refusal-words.js';
import { useWords, type WordKey } from '../../words/words.js';

/** The server's field problems in words: for the summary on top, and beside each field. Ids of fields are `field-<path>`. */
export function useFieldErrors(refusal: AnyRefusal | null, labels: Readonly<Record<string, WordKey>>) {
  const { say, sayCode } = useWords();
  const problems = refusal?.__typename === 'InvalidInput' ? refusal.fields : [];
  const items: ErrorItem[] = problems.map(({ field, problem, limit }) => {
    const short = field.replace(/^(input\.|house\.)+/, '');
    const label = labels[short];
    return { fieldId: `field-${short}`, words: sayCode('problem', problem, { field: label ? say(label) : short, limit: limit ?? 0 }) };
  });
  const of = (field: string) => items.find((item) => item.fieldId === `field-${field}`)?.words;
  return { items, of };
}
