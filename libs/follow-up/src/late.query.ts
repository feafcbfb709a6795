import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#peerhouse/kernel';
import { Database } from '#peerhouse/platform';
import { Houses } from '#peerhouse/services';
import { LateMessage } from './late.graphql.js';

/** Most lines of the page (ours): where there are more, the first of them say what is wrong. */
export const mostLate = 200;

const late = `select check_in_id as "checkInId", message_id as "messageId", why, since from late_check_ins($1, $2) order by since, check_in_id limit ${mostLate}`;

/** What is late in a service and why: for those who keep the machine going, of whom most may see none of these people. */
@Injectable()
export class LateQuery {
  constructor(private readonly database: Database, private readonly houses: Houses) {}

  of(ctx: RequestContext, serviceId: string): Promise<LateMessage[]> {
    return this.database.read(ctx, async (reader) => {
      await this.houses.see(reader, ctx, serviceId);
      return (await reader.sql<LateMessage>(late, [serviceId, ctx.now], 'late-check-ins')).map((one) => Object.assign(new LateMessage(), one));
    });
  }
}
