import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#peerhouse/kernel';
import { Database } from '#peerhouse/platform';
import { askAnswerHours } from '#peerhouse/services';
import { pausesAfter } from './answer.rules.js';
import { Enquiry } from './enquiry.entity.js';
import { NotInCharter, type AlreadyDecided } from './entry.refusals.js';
import { EnquiryOpener, isOpen } from './open-enquiry.js';

/** An answer that was promised waits at the person's wish. */
@Injectable()
export class AnswerWaits {
  constructor(private readonly database: Database, private readonly opener: EnquiryOpener) {}

  /** They asked us to wait with the answer, or to go on. Refused where the charter promises none. Gives the enquiry's id. */
  set(ctx: RequestContext, enquiryId: string, waits: boolean): Promise<string | NotInCharter | AlreadyDecided> {
    return this.database.run<string | NotInCharter | AlreadyDecided>(ctx, async (tx) => {
      const { enquiry, charter } = await this.opener.open(tx, ctx, enquiryId);
      if (!isOpen(enquiry)) return this.opener.decided(tx, enquiry);
      if (askAnswerHours(charter) === null) return new NotInCharter();
      if (waits === (enquiry.waitsSince !== null)) return enquiryId;
      const { since, seconds } = pausesAfter({ since: enquiry.waitsSince, seconds: enquiry.waitedSeconds }, waits, ctx.now);
      await tx.update(Enquiry, { id: enquiryId }, { waitsSince: since, waitedSeconds: seconds, version: enquiry.version + 1 });
      return enquiryId;
    });
  }
}
