import { Injectable } from '@nestjs/common';
import type { HouseDay, RequestContext } from '#peerhouse/kernel';
import { Database, mayIn, NotHere, type Reader } from '#peerhouse/platform';
import { Houses, roundingOf, yearStarts } from '#peerhouse/services';
import { lastFullWeek, yearTree } from './periods.rules.js';
import { programmeCountsOf, programmeFigures, type ProgrammeCounts, type ProgrammeFigure, type ProgrammeSum } from './programme-figures.rules.js';

export interface ProgrammeReportValue { serviceId: string; serviceName: string; from: HouseDay; to: HouseDay; upTo: HouseDay; currency: string; figures: ProgrammeFigure[] }

const sums = `select what, outcome, how, days, sum(n)::int as n, coalesce(sum(n * amount), 0)::float as amount, day < $2 as "isBefore" from facts
  where service_id = $1 and day <= $3 and ($4::date is null or written_on <= $4) and what in ('companionship_opened', 'companionship_closed', 'first_meeting', 'rematch', 'meeting', 'travel', 'gathering', 'cost')
  group by what, outcome, how, days, day < $2`;

/** A programme's year in counts, from facts alone. */
@Injectable()
export class ProgrammeReportService {
  constructor(private readonly database: Database, private readonly houses: Houses) {}

  /** The report year that holds the day, as it stood at the end of the last full week; a house has none. */
  report(ctx: RequestContext, serviceId: string, day: HouseDay | null): Promise<ProgrammeReportValue> {
    if (!mayIn(ctx, 'reports.see', serviceId)) throw new NotHere();
    return this.database.read(ctx, async (reader) => {
      const house = await this.houses.see(reader, ctx, serviceId);
      if (house.charter.kind !== 'programme') throw new NotHere();
      const upTo = lastFullWeek(house.today);
      const { from, to } = yearTree(day ?? upTo, yearStarts(house.charter)).periods.at(-1)!;
      const counts = await readCounts(reader, serviceId, { from, to }, upTo);
      return { serviceId, serviceName: house.name, from, to, upTo, currency: house.charter.report.currency, figures: programmeFigures(counts, roundingOf(house.charter)) };
    });
  }

  /** Counts of any stretch of days, both ends included, with nothing hidden: for the replay alone, which compares them. No API reaches it. */
  counts(ctx: RequestContext, serviceId: string, period: { from: HouseDay; to: HouseDay }): Promise<ProgrammeCounts> {
    if (!mayIn(ctx, 'reports.see', serviceId)) throw new NotHere();
    return this.database.read(ctx, (reader) => readCounts(reader, serviceId, period, null));
  }
}

const readCounts = async (reader: Reader, serviceId: string, { from, to }: { from: HouseDay; to: HouseDay }, upTo: HouseDay | null): Promise<ProgrammeCounts> =>
  programmeCountsOf(await reader.sql<ProgrammeSum>(sums, [serviceId, from, to, upTo], 'programme-sums'));
