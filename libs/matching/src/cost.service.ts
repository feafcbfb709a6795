import { Injectable } from '@nestjs/common';
import type { HouseDay, RequestContext } from '#peerhouse/kernel';
import { Database, InvalidInput, mustIn, type Reader } from '#peerhouse/platform';
import { Facts } from '#peerhouse/services';
import type { ProgrammeCosts } from './cost.graphql.js';
import { Programmes, type Programme } from './programme.js';
import { rangeProblems } from './typed.js';

const mostAtOnce = 1_000_000_000;

/** What a programme cost, day by day as it was written down: the reports divide it by the people supported. About nobody. */
@Injectable()
export class CostService {
  constructor(private readonly database: Database, private readonly programmes: Programmes, private readonly facts: Facts) {}

  all(ctx: RequestContext, programmeId: string): Promise<ProgrammeCosts> {
    mustIn(ctx, 'cost.write', programmeId);
    return this.database.read(ctx, async (reader) => this.of(reader, await this.programmes.see(reader, ctx, programmeId)));
  }

  /** Written again for the same day it takes the place of what was written; 0 takes it away. In the currency of the reports, to the hundredth. */
  write(ctx: RequestContext, programmeId: string, day: HouseDay, amount: number): Promise<ProgrammeCosts | InvalidInput> {
    mustIn(ctx, 'cost.write', programmeId);
    return this.database.run<ProgrammeCosts | InvalidInput>(ctx, async (tx) => {
      const programme = await this.programmes.lock(tx, ctx, programmeId);
      const problems = [...rangeProblems('amount', amount, mostAtOnce), ...(day > programme.today ? [{ field: 'day', problem: 'to_come' }] : [])];
      if (problems.length) return new InvalidInput(problems);
      const was = (await this.of(tx, programme)).costs.find((cost) => cost.day === day)?.amount ?? 0;
      const now = Math.round(amount * 100) / 100;
      if (was !== now) {
        if (was) await this.facts.add(tx, programme, { what: 'cost', day, amount: was, n: -1 });
        if (now) await this.facts.add(tx, programme, { what: 'cost', day, amount: now, n: 1 });
      }
      return this.of(tx, programme);
    });
  }

  private async of(reader: Reader, { id, charter }: Programme): Promise<ProgrammeCosts> {
    const costs = await reader.sql<{ day: HouseDay; amount: number }>(
      `select day, sum(n * amount)::float as amount from facts where service_id = $1 and what = 'cost' group by day having sum(n * amount) <> 0 order by day desc`, [id], 'programme-costs');
    return { programmeId: id, currency: charter.report.currency, costs };
  }
}
