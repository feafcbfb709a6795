import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#peerhouse/kernel';
import { Database, InvalidInput } from '#peerhouse/platform';
import { ChangedElsewhere, mayCorrect, NotNow, TooLongAgo, writableHours } from '#peerhouse/stays';
import { ClosingService, type Ending } from './closing.service.js';
import { Enquiry } from './enquiry.entity.js';
import type { NotInCharter, SpaceWasFree } from './entry.refusals.js';
import { enquiryProblems } from './entry.rules.js';
import { EnquiryOpener } from './open-enquiry.js';

/** All of what is counted of an enquiry that has ended, as it was in truth. */
export interface RightEnquiry extends Ending { channel: string; wantsNights: number | null; askedBefore: string | null }

type Result = string | NotNow | TooLongAgo | ChangedElsewhere | InvalidInput | NotInCharter | SpaceWasFree;

/** Puts an enquiry right that has ended, for 72 hours after its end. Shown as corrected; counted as the difference. */
@Injectable()
export class CorrectingEnquiriesService {
  constructor(private readonly database: Database, private readonly opener: EnquiryOpener, private readonly closing: ClosingService) {}

  /** `no_space` is measured by the board as it stands now, and only where it is new. */
  correct(ctx: RequestContext, enquiryId: string, version: number, right: RightEnquiry): Promise<Result> {
    return this.database.run<Result>(ctx, async (tx) => {
      const { house, enquiry, charter } = await this.opener.open(tx, ctx, enquiryId);
      if (enquiry.state !== 'closed') return new NotNow(enquiry.state);
      if (!mayCorrect(enquiry.closedAt, ctx.now)) return new TooLongAgo(writableHours);
      const problems = enquiryProblems(right, { tonight: house.tonight, hopesKept: false });
      if (problems.length) return new InvalidInput(problems);
      const { channel, wantsNights, askedBefore, outcome, ringBackOn } = right;
      const passed = enquiry.passedToHouse !== null; // it is asked for there: that we were full and offered it stays
      const after = { ...enquiry, channel, wantsNights, askedBefore, outcome, ringBackOn, offered: [...new Set([...right.offered, ...(passed ? ['other_house'] : [])])].sort() };
      if (said(after) === said(enquiry)) return enquiryId;
      if (version !== enquiry.version) return new ChangedElsewhere();
      const isNew = outcome === 'no_space' && enquiry.outcome !== 'no_space';
      const refusal = this.closing.refuse(house.today, charter, { ...right, passed }, { ...enquiry, outcome: enquiry.outcome! }) ?? (isNew ? await this.closing.spaceWasFree(tx, ctx, house, after) : null);
      if (refusal) return refusal;
      const notRung = ringBackOn === enquiry.ringBackOn ? {} : { rungAt: null, rungBy: null }; // another day is another promise
      await this.closing.count(tx, house, enquiry, -1);
      await this.closing.count(tx, house, after, 1);
      await tx.update(Enquiry, { id: enquiryId }, { channel, wantsNights, askedBefore, outcome, ringBackOn, ...notRung, offered: after.offered, correctedAt: ctx.now, correctedBy: ctx.accountId, version: version + 1 });
      return enquiryId;
    });
  }
}

/** What can be put right, to see whether anything is. */
const said = ({ channel, wantsNights, askedBefore, outcome, offered, ringBackOn }: Enquiry): string => JSON.stringify([channel, wantsNights, askedBefore, outcome, offered, ringBackOn]);
