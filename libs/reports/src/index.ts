export { ReportsModule } from './reports.module.js';
export { ReportsService, type ReportValue } from './reports.service.js';
export { averageOf, shareOf, definitionVersion, type FigureValue, type Rounding, type SectionValue } from './report.rules.js';
export type { ProgrammeCounts } from './programme-figures.rules.js';
export type { Counts } from './figures.rules.js';
export type { Period, PeriodKind } from './periods.rules.js';
