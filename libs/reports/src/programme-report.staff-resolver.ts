import { Args, Field, Float, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { HouseDay, RequestContext } from '#peerhouse/kernel';
import { HouseDayScalar, Needs, Who } from '#peerhouse/platform';
import { ProgrammeReportService } from './programme-report.service.js';

@ObjectType('ProgrammeFigure', { description: 'A count of a matching programme; null and hidden when it could give somebody away.' })
export class ProgrammeFigureType {
  @Field(() => String, { description: 'people_supported, companionships_opened, companionships_finished, companionships_ended, first_meetings, first_meetings_inside, wait_median_days, wait_longest_weeks, rematches, meetings_held, meeting_hours, travel_hours, gatherings, gathering_people, cost or cost_per_person.' }) declare key: string;
  @Field(() => Float, { nullable: true, description: 'The count; null when hidden, and where there is nothing to count.' }) declare value: number | null;
  @Field(() => Boolean, { description: 'It could be about fewer than five people, or let that be worked out.' }) declare hidden: boolean;
  @Field(() => Int, { nullable: true, description: 'Of how many.' }) declare of: number | null;
}

@ObjectType('ProgrammeReport', { description: 'The counts of one report year of a matching programme, as they stood at the end of the last full week.' })
export class ProgrammeReportType {
  @Field(() => ID, { description: 'The programme.' }) declare serviceId: string;
  @Field(() => String, { description: 'Its name.' }) declare serviceName: string;
  @Field(() => HouseDayScalar, { description: 'First day of the year.' }) declare from: HouseDay;
  @Field(() => HouseDayScalar, { description: 'Its last day.' }) declare to: HouseDay;
  @Field(() => HouseDayScalar, { description: 'What was written down until then is counted.' }) declare upTo: HouseDay;
  @Field(() => String, { description: 'Of costs, as a code of three letters.' }) declare currency: string;
  @Field(() => [ProgrammeFigureType], { description: 'In the order of a report.' }) declare figures: ProgrammeFigureType[];
}

@Resolver()
export class ProgrammeReportStaffResolver {
  constructor(private readonly reports: ProgrammeReportService) {}

  @Query(() => ProgrammeReportType, { description: 'A report year of a matching programme. There are no shorter stretches: what overlaps could be subtracted.' })
  @Needs('reports.see', 'serviceId')
  programmeReport(@Who() ctx: RequestContext, @Args('serviceId', { type: () => ID }) serviceId: string, @Args('day', { type: () => HouseDayScalar, nullable: true, description: 'Any day of the year; without one, the year of the last full week.' }) day: HouseDay | null): Promise<ProgrammeReportType> {
    return this.reports.report(ctx, serviceId, day ?? null);
  }
}
