import { isFew, median, section, type FigureValue, type SectionValue } from './report.rules.js';

/** Facts of check-ins of one kind, added up; `days`: from the day that was promised to the day it was settled. */
export interface CheckInSum { outcome: string; channel: string | null; days: number; n: number }

const made = ['talked', 'good', 'wants_call_back', 'wants_another_peer'];
/** Not reached, only read, passed over, or no more of it: what is left of those wished, and told by no figure. */
const left = ['read', 'no_answer', 'wrong_number', 'no_more', 'skipped'];
const ways = { call: 'by_call', text: 'by_text', email: 'by_email', app: 'by_app', in_person: 'in_person', unknown: 'way_not_known' } as const;
type Way = keyof typeof ways;

export interface CheckInCounts { wished: number; made: number; ways: Record<Way, number>; /** Of those made, each one's, ascending. */ days: number[] }

/** A fact with a word that no table has is a fault. */
function known<T extends string>(word: string, words: readonly T[]): T {
  if (!(words as readonly string[]).includes(word)) throw new Error(`No report knows a check-in of ${word}.`);
  return word as T;
}

/** What was agreed and came round, and where people were in touch: no worker, no share, and silence is no figure. */
export function checkInCountsOf(sums: readonly CheckInSum[]): CheckInCounts {
  const counts: CheckInCounts = { wished: 0, made: 0, ways: { call: 0, text: 0, email: 0, app: 0, in_person: 0, unknown: 0 }, days: [] };
  for (const { outcome, channel, days, n } of sums) {
    counts.wished += n;
    if (!made.includes(known(outcome, [...made, ...left]))) continue;
    counts.made += n;
    counts.ways[channel === null ? 'unknown' : known(channel, Object.keys(ways) as Way[])] += n;
    counts.days.push(...Array.from({ length: Math.max(0, n) }, () => days));
  }
  return { ...counts, days: counts.days.sort((a, b) => a - b) };
}

/**
 * Of a whole year and no shorter stretch. What could be about fewer than five is hidden, and what would let it be worked out: those made where few were
 * left over of those wished; the ways all together where one of them is of few. Nothing where nothing was agreed.
 */
export function checkInSections(counts: CheckInCounts): SectionValue[] {
  if (counts.wished === 0) return [];
  const wishedHidden = isFew(counts.wished);
  const madeHidden = wishedHidden || isFew(counts.made) || isFew(counts.wished - counts.made);
  const waysHidden = madeHidden || Object.values(counts.ways).some(isFew);
  const figure = (key: string, value: number | null, hidden: boolean, unit: string): FigureValue => ({ key, value: hidden ? null : value, hidden, of: null, share: null, unit });
  return [
    section('check_ins', null, [figure('check_ins_wished', counts.wished, wishedHidden, 'check_ins'), figure('check_ins_made', counts.made, madeHidden, 'check_ins'), figure('check_in_median_days', median(counts.days), madeHidden, 'days')]),
    section('check_in_ways', null, (Object.keys(ways) as Way[]).map((way) => figure(ways[way], counts.ways[way], waysHidden, 'check_ins'))),
  ];
}
