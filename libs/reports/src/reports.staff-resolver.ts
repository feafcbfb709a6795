import { readFile } from 'node:fs/promises';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { HouseDay, RequestContext } from '#peerhouse/kernel';
import { HouseDayScalar, inProject, Needs, Who } from '#peerhouse/platform';
import { csvOf } from './reports.csv.js';
import { CsvFileType, PeriodArgs, PeriodType, ReportComparisonType, ReportType } from './reports.graphql.js';
import { definitionVersion } from './report.rules.js';
import { ReportsService, type ComparisonValue } from './reports.service.js';

const besideArgument = { type: () => HouseDayScalar, description: 'First day of the other period, of the same kind.' };

@Resolver()
export class ReportsStaffResolver {
  constructor(private readonly reports: ReportsService) {}

  @Query(() => [PeriodType], { description: 'Periods that had begun by the end of the last full week, from the service’s first fact: years, quarters, months; newest first. Of a matching programme the years alone.' })
  @Needs('reports.see', 'serviceId')
  reportPeriods(@Who() ctx: RequestContext, @Args('serviceId', { type: () => ID, description: 'The service.' }) serviceId: string): Promise<PeriodType[]> {
    return this.reports.reportPeriods(ctx, serviceId);
  }

  @Query(() => ReportType, { description: 'The counts of one period, as they stood at the end of the last full week. What could give somebody away is hidden, over the whole fiscal year.' })
  @Needs('reports.see', 'serviceId')
  report(@Who() ctx: RequestContext, @Args() { serviceId, kind, from }: PeriodArgs): Promise<ReportType> {
    return this.reports.report(ctx, serviceId, kind, from);
  }

  @Query(() => ReportComparisonType, { description: 'Two periods of one length side by side. A difference is told only where both figures are.' })
  @Needs('reports.see', 'serviceId')
  reportComparison(@Who() ctx: RequestContext, @Args() { serviceId, kind, from }: PeriodArgs, @Args('beside', besideArgument) beside: HouseDay): Promise<ComparisonValue> {
    return this.reports.comparison(ctx, serviceId, kind, from, beside);
  }

  @Query(() => CsvFileType, { description: 'The same report as a CSV file, with a second period’s lines after it where one is named; dataDictionary says what each column and figure means.' })
  @Needs('reports.see', 'serviceId')
  async reportCsv(@Who() ctx: RequestContext, @Args() { serviceId, kind, from }: PeriodArgs, @Args('beside', { ...besideArgument, nullable: true }) beside: HouseDay | null): Promise<CsvFileType> {
    if (!beside) return csvOf([await this.reports.report(ctx, serviceId, kind, from)]);
    const { report, other } = await this.reports.comparison(ctx, serviceId, kind, from, beside);
    return csvOf([report, other]);
  }

  @Query(() => CsvFileType, { description: 'What every figure and every column of the CSV file means, as a text to be kept beside it.' })
  @Needs('reports.see')
  async dataDictionary(): Promise<CsvFileType> {
    return { name: `data-dictionary-${definitionVersion}.md`, text: await readFile(inProject('docs/data-dictionary.md'), 'utf8') };
  }
}
