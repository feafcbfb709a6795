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

/** Tables of one count or two, or of unlike things, have nothing to draw. */
const undrawn = ['stays', 'nights', 'programme_first_meetings', 'programme_waiting', 'programme_meetings', 'programme_groups', 'programme_cost', 'check_ins'];

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

/** Money has the three letters of its currency as its unit. */
export const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

/** First days of the months of a report year that have begun, newest first; a day that a month does not have is its last. */
export function monthsBegun({ from, to }: { from: string; to: string }, today: string): string[] {
  const [year, month, day] = from.split('-').map(Number) as [number, number, number];
  const first = (at: number): string => {
    const last = new Date(Date.UTC(year, month + at, 0)).getUTCDate();
    return new Date(Date.UTC(year, month - 1 + at, Math.min(day, last))).toISOString().slice(0, 10);
  };
  return Array.from({ length: 12 }, (_, at) => first(at)).filter((each) => each <= today && each <= to).reverse();
}

/** Money as it is typed: 1 250, 1,250.50 and 1250,5 are meant as they look. Null where it is no amount. */
export function amountOf(typed: string): number | null {
  const plain = typed.replaceAll(/[\s\u00a0\u202f'’]/g, '').replaceAll(/[,.](?=\d{3}(?:\D|$))/g, '').replace(',', '.');
  return /^\d+(\.\d{1,2})?$/.test(plain) ? Number(plain) : null;
}
