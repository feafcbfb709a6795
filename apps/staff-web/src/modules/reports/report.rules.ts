interface Figure { key: string; value?: number | null; hidden: boolean; of?: number | null }
export interface ReportSection { key: string; rows: readonly Figure[] }

/** Nothing was counted for it: not even what it would be out of. */
export const isNothingYet = (row: Figure): boolean => !row.hidden && (row.value === null || row.value === undefined || row.of === 0);

/** The rows worth a line. A month on which no night was open has not begun, or was before the house. */
export const rowsToShow = <Row extends Figure>(section: { key: string; rows: readonly Row[] }): Row[] =>
  section.key === 'nights_by_month' ? section.rows.filter((row) => row.of !== 0) : [...section.rows];

/** Whether a section has a figure to tell. */
export const tells = (section: ReportSection): boolean => rowsToShow(section).some((row) => !row.hidden && !isNothingYet(row));

/** How many figures are hidden, of all that have a line. */
export function hiddenOf(sections: readonly ReportSection[]): { hidden: number; all: number } {
  const rows = sections.flatMap(rowsToShow);
  return { hidden: rows.filter((row) => row.hidden).length, all: rows.length };
}

/** Whether a report has anything about people to show; nights open alone are no report. */
export const hasSomething = (sections: readonly ReportSection[]): boolean =>
  sections.some((section) => section.rows.some((row) => row.key !== 'nights_open' && !row.hidden && (row.value ?? 0) > 0));

/** A figure beside that of another period. */
export interface Pair<Row, Difference> { row: Row; other: Row; difference: Difference }

/** The section as a period has it that tells nothing of it: day places before there were any. */
export const nothingOf = <Row extends Figure, Of extends { rows: readonly Row[] }>(section: Of): Of => ({ ...section, rows: section.rows.map((row) => ({ ...row, value: null, hidden: false, of: null, share: null })) });

/** Two tables line by line; lines that neither period has anything for are left out. */
export function besideEachOther<Row extends Figure, Difference>(section: { key: string; rows: readonly Row[] }, other: { key: string; rows: readonly Row[] }, differences: readonly Difference[]): Pair<Row, Difference>[] {
  const [here, there] = [rowsToShow(section), rowsToShow(other)];
  return section.rows.map((row, at) => ({ row, other: other.rows[at]!, difference: differences[at]! })).filter((pair) => here.includes(pair.row) || there.includes(pair.other));
}

/** Tables of one count or two have nothing to draw. */
const undrawn = ['stays', 'nights'];

/** The count that is drawn as long as the table is wide: the largest that is told, the whole left out; null where there is nothing to draw. */
export function drawnMost(...sections: readonly (ReportSection & { ofKey?: string | null })[]): number | null {
  const told = sections.flatMap(({ key, ofKey, rows }) => (undrawn.includes(key) ? [] : rows.filter((row) => !row.hidden && row.key !== ofKey).map(({ value }) => value ?? 0)));
  const most = Math.max(0, ...told);
  return most > 0 ? most : null;
}

export interface DrawnMonth { day: string; value: number | null; of: number }

/** The months that have a line, each with what there was and what was used; null: not told. */
export const drawnMonths = (section: ReportSection): DrawnMonth[] =>
  rowsToShow(section).map(({ key, value, hidden, of }) => ({ day: key, value: hidden ? null : (value ?? 0), of: of ?? 0 }));
