import { Injectable } from '@nestjs/common';
import type { HouseDay, RequestContext } from '#peerhouse/kernel';
import { Database, mayIn, NotHere, type Reader } from '#peerhouse/platform';
import { Houses, roundingOf, yearStarts, type House } from '#peerhouse/services';
import { differencesOf, type SectionDifference } from './comparison.rules.js';
import { countsOf, rolledUp, type Counts } from './figures.rules.js';
import { readFirstDay, readSums } from './facts.query.js';
import { lastFullWeek, MONTHS, periodsBegun, placeOf, yearTree, type Period, type PeriodKind, type YearTree } from './periods.rules.js';
import { hiddenIn, reportOf, type Hidden, type Rounding, type SectionValue } from './report.rules.js';

export interface ReportValue {
  serviceId: string;
  serviceName: string;
  period: Period;
  asOf: Date;
  /** What was written down until then is counted: the end of the last full week. */
  upTo: HouseDay;
  rounding: Rounding;
  sections: SectionValue[];
}

export interface ComparisonValue { report: ReportValue; other: ReportValue; differences: SectionDifference[] }

/** Tells the counts of a service, from facts alone. */
@Injectable()
export class ReportsService {
  constructor(private readonly database: Database, private readonly houses: Houses) {}

  /** Months, quarters and fiscal years that had begun by the last full week, from the first fact on; newest first. */
  async reportPeriods(ctx: RequestContext, serviceId: string): Promise<Period[]> {
    mustSee(ctx, serviceId);
    return this.database.read(ctx, async (reader) => {
      const house = await this.houses.see(reader, ctx, serviceId);
      const upTo = lastFullWeek(house.today);
      return periodsBegun((await readFirstDay(reader, serviceId)) ?? upTo, upTo, yearStarts(house.charter));
    });
  }

  /** The report of one period that had begun by the last full week, as it stood then; small counts hidden over its whole fiscal year. */
  async report(ctx: RequestContext, serviceId: string, kind: PeriodKind, from: HouseDay): Promise<ReportValue> {
    mustSee(ctx, serviceId);
    return this.database.read(ctx, async (reader) => {
      const house = await this.houses.see(reader, ctx, serviceId);
      return reportIn(await readYear(reader, house, from), ctx.now, house, kind, from);
    });
  }

  /** Two periods of one length side by side, as they stood at the end of one and the same week. */
  async comparison(ctx: RequestContext, serviceId: string, kind: PeriodKind, from: HouseDay, beside: HouseDay): Promise<ComparisonValue> {
    mustSee(ctx, serviceId);
    return this.database.read(ctx, async (reader) => {
      const house = await this.houses.see(reader, ctx, serviceId);
      const year = await readYear(reader, house, from);
      const besideYear = placeOf(year.tree, kind, beside) === -1 ? await readYear(reader, house, beside) : year;
      const report = reportIn(year, ctx.now, house, kind, from);
      const other = reportIn(besideYear, ctx.now, house, kind, beside);
      return { report, other, differences: differencesOf(report.sections, other.sections) };
    });
  }

  /** Counts of any stretch of days, both ends included, with nothing hidden: for the replay alone, which compares them. No API reaches it. */
  async figures(ctx: RequestContext, serviceId: string, { from, to }: { from: HouseDay; to: HouseDay }): Promise<Counts> {
    mustSee(ctx, serviceId);
    return this.database.read(ctx, async (reader) => countsOf(await readSums(reader, serviceId, [{ from, to }], null), 1));
  }
}

interface Year { tree: YearTree; counts: Counts; hidden: Hidden }

/** The fiscal year of a day, counted as it stood at the end of the last full week. */
async function readYear(reader: Reader, house: House, day: HouseDay): Promise<Year> {
  const tree = yearTree(day, yearStarts(house.charter));
  const counts = rolledUp(countsOf(await readSums(reader, house.id, tree.periods.slice(0, MONTHS), lastFullWeek(house.today)), MONTHS), tree);
  return { tree, counts, hidden: hiddenIn(tree, counts) };
}

function reportIn({ tree, counts, hidden }: Year, asOf: Date, house: House, kind: PeriodKind, from: HouseDay): ReportValue {
  const place = placeOf(tree, kind, from);
  const upTo = lastFullWeek(house.today);
  if (place === -1 || from > upTo) throw new NotHere();
  const rounding = roundingOf(house.charter);
  return { serviceId: house.id, serviceName: house.name, period: tree.periods[place]!, asOf, upTo, rounding, sections: reportOf(tree, counts, place, rounding, hidden) };
}

function mustSee(ctx: RequestContext, serviceId: string): void {
  if (!mayIn(ctx, 'reports.see', serviceId)) throw new NotHere();
}
