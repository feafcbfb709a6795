import { Injectable } from '@nestjs/common';
import { addDays, type HouseDay, type RequestContext } from '#peerhouse/kernel';
import { Database, mayIn, NotHere, type Reader } from '#peerhouse/platform';
import { Houses, roundingOf, yearStarts, type House } from '#peerhouse/services';
import { checkInCountsOf, checkInSections } from './check-in-figures.rules.js';
import { differencesOf, type SectionDifference } from './comparison.rules.js';
import { countsOf, rolledUp, type Counts } from './figures.rules.js';
import { readCheckInSums, readFirstDay, readProgrammeSums, readSums } from './facts.query.js';
import { lastFullWeek, MONTHS, periodsBegun, placeOf, yearTree, type Period, type PeriodKind, type YearTree } from './periods.rules.js';
import { programmeCountsOf, programmeSections, type ProgrammeCounts } from './programme-figures.rules.js';
import { hiddenIn, reportOf, type Rounding, type SectionValue } from './report.rules.js';

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

  /** Months, quarters and fiscal years that had begun by the last full week, from the first fact on; newest first. Of a programme the years alone. */
  async reportPeriods(ctx: RequestContext, serviceId: string): Promise<Period[]> {
    mustSee(ctx, serviceId);
    return this.database.read(ctx, async (reader) => {
      const house = await this.houses.see(reader, ctx, serviceId);
      const upTo = lastFullWeek(house.today);
      return periodsBegun((await readFirstDay(reader, serviceId)) ?? upTo, upTo, yearStarts(house.charter)).filter(({ kind }) => isTold(house, kind));
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

  /** The same of a programme. */
  async programmeFigures(ctx: RequestContext, serviceId: string, period: { from: HouseDay; to: HouseDay }): Promise<ProgrammeCounts> {
    mustSee(ctx, serviceId);
    return this.database.read(ctx, async (reader) => programmeCountsOf(await readProgrammeSums(reader, serviceId, period, period.from, null)));
  }
}

/** A fiscal year: its periods, and the tables of each. */
interface Year { tree: YearTree; sections: (place: number) => SectionValue[] }

/** What overlaps could be subtracted, and a programme's months are too small to hide it in: its whole years are told, and nothing shorter. */
const isTold = ({ charter }: House, kind: PeriodKind): boolean => charter.kind !== 'programme' || kind === 'year';

/** The fiscal year of a day, counted as it stood at the end of the last full week. */
async function readYear(reader: Reader, house: House, day: HouseDay): Promise<Year> {
  const tree = yearTree(day, yearStarts(house.charter));
  const [upTo, rounding] = [lastFullWeek(house.today), roundingOf(house.charter)];
  const { from, to } = tree.periods.at(-1)!;
  const checkIns = checkInSections(checkInCountsOf(await readCheckInSums(reader, house.id, { from, to }, upTo)));
  if (house.charter.kind === 'programme') {
    const counts = programmeCountsOf(await readProgrammeSums(reader, house.id, { from, to }, yearTree(addDays(from, -1), yearStarts(house.charter)).periods.at(-1)!.from, upTo));
    return { tree, sections: () => [...programmeSections(counts, rounding, house.charter.report.currency), ...checkIns] };
  }
  const counts = rolledUp(countsOf(await readSums(reader, house.id, tree.periods.slice(0, MONTHS), upTo), MONTHS), tree);
  const hidden = hiddenIn(tree, counts);
  return { tree, sections: (place) => [...reportOf(tree, counts, place, rounding, hidden), ...(tree.periods[place]!.kind === 'year' ? checkIns : [])] };
}

function reportIn({ tree, sections }: Year, asOf: Date, house: House, kind: PeriodKind, from: HouseDay): ReportValue {
  const place = placeOf(tree, kind, from);
  const upTo = lastFullWeek(house.today);
  if (place === -1 || from > upTo || !isTold(house, kind)) throw new NotHere();
  return { serviceId: house.id, serviceName: house.name, period: tree.periods[place]!, asOf, upTo, rounding: roundingOf(house.charter), sections: sections(place) };
}

function mustSee(ctx: RequestContext, serviceId: string): void {
  if (!mayIn(ctx, 'reports.see', serviceId)) throw new NotHere();
}
