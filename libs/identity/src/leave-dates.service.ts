import { Injectable } from '@nestjs/common';
import type { HouseDay, RequestContext } from '#peerhouse/kernel';
import { Database, InvalidInput, type Tx } from '#peerhouse/platform';
import { Account } from './account.entity.js';
import { AccountEnding } from './account-ending.js';
import { Administrators } from './administrators.js';
import { Audit } from './audit.js';
import { LastAdministrator } from './identity.refusals.js';
import { endOfDayEverywhere } from './leave-date.rules.js';
import { OrganisationReader } from './organisation-reader.js';
import { PeopleQuery } from './people.query.js';
import type { RoleChange } from './people.service.js';

/** The last day of somebody who works here: set, changed, taken back, and kept. */
@Injectable()
export class LeaveDates {
  constructor(
    private readonly database: Database,
    private readonly query: PeopleQuery,
    private readonly organisations: OrganisationReader,
    private readonly administrators: Administrators,
    private readonly ending: AccountEnding,
    private readonly audit: Audit,
  ) {}

  /**
   * Says on which day somebody works here last; null: they stay. The account ends when that day is over in every house of
   * the organisation. The same day again changes nothing. Refuses `InvalidInput` (a day that is over, an ended account),
   * `LastAdministrator`.
   */
  async set(ctx: RequestContext, accountId: string, day: HouseDay | null): Promise<RoleChange> {
    return this.database.run<RoleChange>(ctx, async (tx) => {
      const { ended } = await this.administrators.lockBeside(tx, accountId);
      if (ended) return new InvalidInput([{ field: 'accountId', problem: 'not_a_choice' }]);
      const leavesAt = day && endOfDayEverywhere(day, await this.organisations.timeZones(tx));
      if (leavesAt && leavesAt <= ctx.now) return new InvalidInput([{ field: 'leavesOn', problem: 'wrong_order' }]);
      if (day && (await this.isAdministrator(tx, accountId)) && !(await this.administrators.anotherStays(tx, accountId))) return new LastAdministrator();
      const changed = await tx.sql('select 1 from accounts where id = $1 and leaves_on is distinct from $2::date', [accountId, day]);
      if (changed.length) {
        await tx.update(Account, { id: accountId }, { leavesOn: day, leavesAt });
        await this.audit.write(tx, ctx, { what: day ? 'leave_date.set' : 'leave_date.taken_back', aboutId: accountId, detail: day });
      }
      return this.query.one(tx, accountId, ctx.now);
    });
  }

  /** Ends that account if its last day is over; false when it was put off or ended meanwhile. For the worker. */
  async end(ctx: Pick<RequestContext, 'organisationId' | 'accountId' | 'now'>, accountId: string): Promise<boolean> {
    return this.database.runAs({ organisation: ctx.organisationId }, async (tx) => {
      const [due] = await tx.sql('select id from accounts where id = $1 and ended_at is null and leaves_at <= $2 for no key update', [accountId, ctx.now]);
      if (due) await this.ending.end(tx, ctx, accountId);
      return Boolean(due);
    });
  }

  private async isAdministrator(tx: Tx, accountId: string): Promise<boolean> {
    return (await tx.sql("select 1 from account_roles where account_id = $1 and role = 'administrator'", [accountId])).length === 1;
  }
}
