import { ArgsType, Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { HouseDay } from '#peerhouse/kernel';
import { HouseDayScalar, InstantScalar } from '#peerhouse/platform';
import type { PeriodKind } from './periods.rules.js';

export const PeriodKindEnum = { month: 'month', quarter: 'quarter', year: 'year' } as const satisfies { [K in PeriodKind]: K };
registerEnumType(PeriodKindEnum, { name: 'PeriodKind', description: 'How long a period is. Years and quarters are those of the charter’s fiscal year.' });

@ObjectType('Period', { description: 'A period that figures are told for. There are no others: what overlaps could be subtracted.' })
export class PeriodType {
  @Field(() => PeriodKindEnum, { description: 'Month, quarter or fiscal year.' })
  declare kind: PeriodKind;

  @Field(() => HouseDayScalar, { description: 'First day.' })
  declare from: HouseDay;

  @Field(() => HouseDayScalar, { description: 'Last day, included.' })
  declare to: HouseDay;
}

/** Which report: a period of a service. */
@ArgsType()
export class PeriodArgs {
  @Field(() => ID, { description: 'The service.' })
  declare serviceId: string;

  @Field(() => PeriodKindEnum, { description: 'How long the period is; of a matching programme a whole year.' })
  declare kind: PeriodKind;

  @Field(() => HouseDayScalar, { description: 'First day of the period, as reportPeriods tells it. Another day is answered like what is not there.' })
  declare from: HouseDay;
}

@ObjectType('Figure', { description: 'A count or an average; null and hidden when it could give somebody away.' })
export class FigureType {
  @Field(() => String, { description: 'What is told; its words live in the app. In `nights_by_month` the first day of the month.' })
  declare key: string;

  @Field(() => Float, { nullable: true, description: 'The count, the average in tenths, or money; null when hidden, and for an average over nothing.' })
  declare value: number | null;

  @Field(() => Boolean, { description: 'Too few to show without giving someone away: under 5, or it would tell such a count by subtraction.' })
  declare hidden: boolean;

  @Field(() => Float, { nullable: true, description: 'The denominator, as a count; null where there is none and where it is hidden.' })
  declare of: number | null;

  @Field(() => Float, { nullable: true, description: 'Value of `of`, in hundredths by the report’s rounding (0.74); null when hidden, without a denominator, or over 0.' })
  declare share: number | null;

  @Field(() => String, { description: 'What is counted: stays, nights, contacts, holds, calls, deviations, sheets or check_ins; of a programme people, meetings, days, weeks, hours, requests or gatherings, of money the three letters of its currency.' })
  declare unit: string;
}

@ObjectType('ReportSection', { description: 'A table of the report; its words live in the app under its key.' })
export class ReportSectionType {
  @Field(() => String, { description: 'stays, nights, nights_by_month, contacts, ways_in, asked_before, nights_asked, leaving, hopes, not_taken_up, emergency_calls, recorded, felt or felt_by_question; of a matching programme programme_people, programme_first_meetings, programme_waiting, programme_meetings, programme_groups and programme_cost; of a whole year check_ins and check_in_ways.' })
  declare key: string;

  @Field(() => [FigureType], { description: 'The figures, always the same ones in the same order.' })
  declare rows: FigureType[];

  @Field(() => String, { nullable: true, description: 'Key of the denominator of the table’s shares.' })
  declare ofKey: string | null;

  @Field(() => Int, { description: 'How many of its figures are hidden.' })
  declare hiddenRows: number;
}

@ObjectType('Report', { description: 'The counts of a service in one period, from facts without a person. What a programme cost counts as soon as it is written.' })
export class ReportType {
  @Field(() => ID, { description: 'The service.' })
  declare serviceId: string;

  @Field(() => String, { description: 'Its name.' })
  declare serviceName: string;

  @Field(() => PeriodType, { description: 'The period.' })
  declare period: PeriodType;

  @Field(() => InstantScalar, { description: 'When it was put together.' })
  declare asOf: Date;

  @Field(() => HouseDayScalar, { description: 'Sunday of the last full week: what was written down until then is counted, so that the counts stand still until the next.' })
  declare upTo: HouseDay;

  @Field(() => String, { description: 'cut (0.7403 and 0.749 are both told as 74%) or round.' })
  declare rounding: string;

  @Field(() => [ReportSectionType], { description: 'The tables.' })
  declare sections: ReportSectionType[];
}

@ObjectType('FigureDifference', { description: 'How much more a figure is than that of the other period. Told only where both figures are.' })
export class FigureDifferenceType {
  @Field(() => String, { description: 'The figure.' })
  declare key: string;

  @Field(() => Float, { nullable: true, description: 'Of the counts or averages; null where either is hidden or there is none.' })
  declare value: number | null;

  @Field(() => Float, { nullable: true, description: 'Of the shares, in hundredths; null where either is not told.' })
  declare share: number | null;
}

@ObjectType('SectionDifference', { description: 'A table’s differences, in the order of its figures.' })
export class SectionDifferenceType {
  @Field(() => String, { description: 'The table.' })
  declare key: string;

  @Field(() => [FigureDifferenceType], { description: 'One for each figure; months of a year by their place in it.' })
  declare rows: FigureDifferenceType[];
}

@ObjectType('ReportComparison', { description: 'Two periods of one length side by side, both as they stood at the end of the same week.' })
export class ReportComparisonType {
  @Field(() => ReportType, { description: 'The one.' })
  declare report: ReportType;

  @Field(() => ReportType, { description: 'The other.' })
  declare other: ReportType;

  @Field(() => [SectionDifferenceType], { description: 'The one less the other, table by table.' })
  declare differences: SectionDifferenceType[];
}

@ObjectType('CsvFile', { description: 'A file to be saved.' })
export class CsvFileType {
  @Field(() => String, { description: 'What to call it.' })
  declare name: string;

  @Field(() => String, { description: 'Its whole text, UTF-8.' })
  declare text: string;
}
