import { Injectable } from '@nestjs/common';
import type { RequestContext, Role } from '#peerhouse/kernel';
import type { Tx } from '#peerhouse/platform';
import { Audit } from './audit.js';
import { OneTimeLinks } from './one-time-links.js';
import { Sessions } from './sessions.js';

/** Shifts belong to the services context, which stands after this one and brings the answer. */
export abstract class ShiftEnding {
  /** Ends the running shift of that person, if there is one. */
  abstract endShiftsOf(tx: Tx, accountId: string, now: Date): Promise<void>;
}

/** Everything that ends with an account, at once: roles, shift, sign-ins, links. Its name stays with what the person did. */
@Injectable()
export class AccountEnding {
  constructor(
    private readonly sessions: Sessions,
    private readonly links: OneTimeLinks,
    private readonly shifts: ShiftEnding,
    private readonly audit: Audit,
  ) {}

  /** The account is locked and not ended yet. Gives back the roles that were held. */
  async end(tx: Tx, ctx: Pick<RequestContext, 'organisationId' | 'accountId' | 'now'>, accountId: string): Promise<Role[]> {
    const roles = (await tx.sql<{ role: Role }>('delete from account_roles where account_id = $1 returning role', [accountId])).map(({ role }) => role);
    await tx.sql('update accounts set ended_at = $2 where id = $1', [accountId, ctx.now]);
    await this.shifts.endShiftsOf(tx, accountId, ctx.now);
    await this.sessions.endAllOf(tx, accountId, ctx.now);
    await this.links.endAllOf(tx, accountId, ctx.now);
    await this.audit.write(tx, ctx, { what: 'account.ended', aboutId: accountId, detail: roles.join(' ') || null });
    return roles;
  }
}
