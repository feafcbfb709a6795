import { Injectable } from '@nestjs/common';
import { nightsBetween, type RequestContext } from '#peerhouse/kernel';
import type { Tx } from '#peerhouse/platform';
import { voicesMissing } from '#peerhouse/services';
import { Agreements, type HoldView } from '#peerhouse/stays';
import { ClosingService } from './closing.service.js';
import { Enquiry, type Voice } from './enquiry.entity.js';
import { outcomeOfNo, type VoiceName } from './entry.rules.js';
import type { OpenEnquiry } from './open-enquiry.js';

/** What follows from what was said: an expected stay, an end, or the conversation goes on. Whoever asks has locked the house. */
@Injectable()
export class Deciding {
  constructor(private readonly agreements: Agreements, private readonly closing: ClosingService) {}

  /** Expected when a space is held and every voice has said yes, else the conversation goes on. Gives the id of the stay there is. */
  async goOn(tx: Tx, ctx: RequestContext, open: OpenEnquiry, spoken: readonly Voice[], hold: HoldView | null): Promise<string | null> {
    const stayId = await this.agreeIfReady(tx, ctx, open, spoken, hold);
    if (!stayId) await tx.update(Enquiry, { id: open.enquiry.id }, { state: 'in_conversation', version: open.enquiry.version + 1 });
    return stayId;
  }

  async agreeIfReady(tx: Tx, ctx: RequestContext, { house, enquiry, person, charter }: OpenEnquiry, spoken: readonly Voice[], hold: HoldView | null): Promise<string | null> {
    if (!hold || voicesMissing(charter, spoken).length) return null;
    const stayId = await this.agreements.agree(tx, ctx, house, { hold, called: person?.called ?? null, hopes: person?.hopes ?? null });
    // What was agreed is what is wanted, also where it was not said before: the enquiry is kept until those nights.
    await tx.update(Enquiry, { id: enquiry.id }, { state: 'agreed', stayId, wantsFrom: hold.from, wantsNights: nightsBetween(hold.from, hold.to), version: enquiry.version + 1 });
    return stayId;
  }

  /** A no ends it. */
  async endByNo(tx: Tx, ctx: RequestContext, { house, enquiry, charter }: OpenEnquiry, voice: VoiceName): Promise<void> {
    await this.closing.end(tx, ctx, house, enquiry, { outcome: outcomeOfNo(voice, charter.entry.outcomes), offered: [], ringBackOn: null });
  }

  /** After an agreement, while the guest has not come in; false when they have. */
  takeBack(tx: Tx, ctx: RequestContext, { house, enquiry }: OpenEnquiry): Promise<boolean> {
    return this.agreements.takeBack(tx, ctx, house, enquiry.stayId!);
  }
}
