import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { HouseDay, RequestContext } from '#peerhouse/kernel';
import { HouseDayScalar, Needs, Who } from '#peerhouse/platform';
import type { PeriodKind } from './periods.rules.js';
import { csvOf } from './reports.csv.js';
import { CsvFileType, PeriodKindEnum, PeriodType, ReportType } from './reports.graphql.js';
import { ReportsService } from './reports.service.js';

const service = { type: () => ID, description: 'The service.' };
const kindArgument = { type: () => PeriodKindEnum, description: 'How long the period is.' };
const fromArgument = { type: () => HouseDayScalar, description: 'First day of the period, as reportPeriods tells it. Another day is answered like what is not there.' };

@Resolver()
export class ReportsStaffResolver {
  constructor(private readonly reports: ReportsService) {}

  @Query(() => [PeriodType], { description: 'Periods that had begun by the end of the last full week, from the service’s first fact: years, quarters, months; newest first.' })
  @Needs('reports.see', 'serviceId')
  reportPeriods(@Who() ctx: RequestContext, @Args('serviceId', service) serviceId: string): Promise<PeriodType[]> {
    return this.reports.reportPeriods(ctx, serviceId);
  }

  @Query(() => ReportType, { description: 'The counts of one period, as they stood at the end of the last full week. What could give somebody away is hidden, over the whole fiscal year.' })
  @Needs('reports.see', 'serviceId')
  report(
    @Who() ctx: RequestContext,
    @Args('serviceId', service) serviceId: string,
    @Args('kind', kindArgument) kind: PeriodKind,
    @Args('from', fromArgument) from: HouseDay,
  ): Promise<ReportType> {
    return this.reports.report(ctx, serviceId, kind, from);
  }

  @Query(() => CsvFileType, { description: 'The same report as a CSV file; docs/data-dictionary.md says what each column and figure means.' })
  @Needs('reports.see', 'serviceId')
  async reportCsv(
    @Who() ctx: RequestContext,
    @Args('serviceId', service) serviceId: string,
    @Args('kind', kindArgument) kind: PeriodKind,
    @Args('from', fromArgument) from: HouseDay,
  ): Promise<CsvFileType> {
    return csvOf(await this.reports.report(ctx, serviceId, kind, from));
  }
}
