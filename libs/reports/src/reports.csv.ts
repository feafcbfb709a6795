import { stringify } from 'csv-stringify/sync';
import { definitionVersion, type FigureValue, type SectionValue } from './report.rules.js';
import type { ReportValue } from './reports.service.js';

export const csvColumns = [
  'definition_version', 'service', 'period', 'from', 'to', 'as_of', 'up_to', 'section', 'figure', 'value', 'unit', 'of', 'of_figure', 'share', 'rounding',
] as const;

/** What stands in place of a hidden count. */
export const tooFew = 'too few';

/** Reports as one table: one line a figure, hidden ones named as such, denominators beside every share. */
export function csvOf(reports: readonly [ReportValue, ...ReportValue[]]): { name: string; text: string } {
  const lines = reports.flatMap((report) => report.sections.flatMap((section) => section.rows.map((row) => lineOf(report, section, row))));
  // Names are people's own words: a spreadsheet must not run them as a formula.
  const text = stringify(lines, { header: true, columns: [...csvColumns], escape_formulas: true, record_delimiter: 'windows' });
  return { name: `report-${reports[0].period.kind}-${reports.map(({ period }) => period.from).join('-and-')}.csv`, text };
}

/** Figures whose denominator stands in another table, or is not that of the rest of theirs. */
const ofAnother: Readonly<Record<string, string>> = { average_nights: 'stays_ended', respondents: 'stays_ended', answered: 'contacts', recorded: 'stays', days_used: 'days_open', no_day_place: 'asked_for_day' };
const withoutShare = ['average_nights', 'recorded'];

function lineOf({ serviceName, period, asOf, upTo, rounding }: ReportValue, section: SectionValue, row: FigureValue): Record<(typeof csvColumns)[number], string | number> {
  const ofKey = ofAnother[row.key] ?? (row.key === section.ofKey ? '' : (section.ofKey ?? ''));
  return {
    definition_version: definitionVersion, service: serviceName, period: period.kind, from: period.from, to: period.to, as_of: asOf.toISOString(), up_to: upTo,
    section: section.key, figure: row.key, value: row.hidden ? tooFew : (row.value ?? ''), unit: row.unit,
    of: ofKey ? (row.of ?? tooFew) : '', of_figure: ofKey, share: row.share ?? (row.hidden && ofKey && !withoutShare.includes(row.key) ? tooFew : ''), rounding,
  };
}
