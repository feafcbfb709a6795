import type { FieldProblem } from '#peerhouse/kernel';
import type { ReaderKind } from '../contents/manifest.types.js';

/** The longest share with a house or a worker. */
export const LONGEST_SHARE_MONTHS = 12;

/** What a guest chose: `until` an instant, or `stay` for the end of the stay; a card may have neither. */
export interface ChosenShare { reader: ReaderKind; sections: readonly string[]; until: string | null; stay: string | null }

/** What is wrong with a share before it is made; null when it will do. */
export function shareProblem({ reader, sections, until, stay }: ChosenShare, now: Date): FieldProblem | null {
  if (sections.length === 0) return { field: 'sections', problem: 'missing' };
  if (until !== null && stay !== null) return { field: 'until', problem: 'two_ends' };
  if (until === null) return reader === 'card' || stay !== null ? null : { field: 'until', problem: 'missing' };
  const end = Date.parse(until);
  if (Number.isNaN(end)) return { field: 'until', problem: 'not_a_time' };
  if (end <= now.getTime()) return { field: 'until', problem: 'past' };
  return reader !== 'card' && end > monthsLater(now, LONGEST_SHARE_MONTHS) ? { field: 'until', problem: 'too_late', limit: LONGEST_SHARE_MONTHS } : null;
}

function monthsLater(from: Date, months: number): number {
  const later = new Date(from);
  later.setUTCMonth(later.getUTCMonth() + months);
  return later.getTime();
}
