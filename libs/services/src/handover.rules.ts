import { typedText, type FieldProblem } from '#peerhouse/kernel';

/** The only lines there are: no kind is about how somebody is (ux.md 3.4 C). */
export const lineKinds = ['practical', 'promise', 'house'] as const;
export type LineKind = (typeof lineKinds)[number];

/** Letters of a line at most: longer is a talk. */
export const longestLine = 280;
/** Hours for which a done line is still shown. */
export const doneShownHours = 48;

export interface TypedLine { kind: string; words: string; spaceId?: string | null; stayId?: string | null }

/** What is wrong with a line, field by field. A line of the house hangs on nobody. */
export function lineProblems({ kind, words, spaceId, stayId }: TypedLine): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const typed = typedText(words);
  if (!(lineKinds as readonly string[]).includes(kind)) problems.push({ field: 'kind', problem: 'not_a_choice' });
  if (!typed) problems.push({ field: 'words', problem: 'missing' });
  if (typed.length > longestLine) problems.push({ field: 'words', problem: 'too_long', limit: longestLine });
  if (stayId && (spaceId || kind === 'house')) problems.push({ field: 'stayId', problem: 'not_a_choice' });
  return problems;
}
