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
