import { nightsBetween, typedText, type FieldProblem, type HouseDay } from '#peerhouse/kernel';
import { longestWritten } from './stay.rules.js';

export interface HereBefore {
  spaceId: string;
  /** The first night of the stay, before the house began with Peerhouse or since. */
  since: HouseDay;
  /** The morning after the last night that is planned. */
  leaves: HouseDay;
  called?: string | null | undefined;
}

const longestName = 60;
export const nameOf = ({ called }: Pick<HereBefore, 'called'>): string | null => typedText(called ?? '') || null;

/** What needs another look: they came by tonight, stay tonight at least, and not longer than can be written down. */
export function hereBeforeProblems(typed: HereBefore, tonight: HouseDay): FieldProblem[] {
  const { since, leaves } = typed;
  const problems: FieldProblem[] = [];
  if (since > tonight) problems.push({ field: 'since', problem: 'wrong_order' });
  else if (nightsBetween(since, tonight) >= longestWritten) problems.push({ field: 'since', problem: 'too_far', limit: longestWritten });
  if (leaves <= tonight) problems.push({ field: 'leaves', problem: 'wrong_order' });
  else if (nightsBetween(since, leaves) > longestWritten) problems.push({ field: 'leaves', problem: 'too_far', limit: longestWritten });
  if ((nameOf(typed) ?? '').length > longestName) problems.push({ field: 'called', problem: 'too_long', limit: longestName });
  return problems;
}
