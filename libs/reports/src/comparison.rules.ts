import type { FigureValue, SectionValue } from './report.rules.js';

/** How much more a figure is than that of another period; null where either is not told. */
export interface FigureDifference {
  key: string;
  value: number | null;
  /** Difference of the shares, in hundredths. */
  share: number | null;
}
export interface SectionDifference { key: string; rows: FigureDifference[] }

type Told = Pick<FigureValue, 'value' | 'share' | 'hidden'>;

/** Made from what is told of both and nothing else, so that it tells nobody more than the two reports side by side. */
export function differenceOf(one: Told, other: Told): Pick<FigureDifference, 'value' | 'share'> {
  if (one.hidden || other.hidden) return { value: null, share: null };
  const less = (a: number | null, b: number | null, parts: number) => (a === null || b === null ? null : Math.round((a - b) * parts) / parts);
  return { value: less(one.value, other.value, 100), share: less(one.share, other.share, 100) };
}

/** What a year has of a section it does not tell: day places before there were any. */
const nothing: Told = { value: null, share: null, hidden: false };

/** Two reports of periods of one length, figure by figure; months of a year by their place in it. */
export function differencesOf(report: readonly SectionValue[], other: readonly SectionValue[]): SectionDifference[] {
  return report.map(({ key, rows }) => {
    const beside = other.find((section) => section.key === key)?.rows;
    return { key, rows: rows.map((row, at) => ({ key: row.key, ...differenceOf(row, beside?.[at] ?? nothing) })) };
  });
}
