import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#peerhouse/kernel';
import { Database } from '#peerhouse/platform';
import { NotNow } from '#peerhouse/stays';
import { Enquiry } from './enquiry.entity.js';
import { EnquiryOpener } from './open-enquiry.js';

/** Promises to ring back, kept. */
@Injectable()
export class RingBacks {
  constructor(private readonly database: Database, private readonly opener: EnquiryOpener) {}

  /** That we rang, or that we have not after all. Refuses `NotNow` where no call was promised. Gives the enquiry's id. */
  mark(ctx: RequestContext, enquiryId: string, rung: boolean): Promise<string | NotNow> {
    return this.database.run<string | NotNow>(ctx, async (tx) => {
      const { enquiry } = await this.opener.open(tx, ctx, enquiryId);
      if (!enquiry.ringBackOn) return new NotNow(enquiry.state);
      if (rung === (enquiry.rungAt !== null)) return enquiryId;
      await tx.update(Enquiry, { id: enquiryId }, { rungAt: rung ? ctx.now : null, rungBy: rung ? ctx.accountId : null, version: enquiry.version + 1 });
      return enquiryId;
    });
  }
}
