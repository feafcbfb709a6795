import { Injectable } from '@nestjs/common';
import { newId, newPaperCode, type RequestContext } from '#peerhouse/kernel';
import { Audit, GuestAddress, Keys } from '#peerhouse/identity';
import { Database, type Tx } from '#peerhouse/platform';
import { EnquiryCode } from './enquiry.entity.js';
import type { AlreadyDecided } from './entry.refusals.js';
import { voiceCodeHash, voiceCodeHours, voiceCodeLetters } from './voice-code.js';
import { EnquiryOpener, isOpen } from './open-enquiry.js';

export interface GivenVoiceCode { code: string; endsAt: Date; address: string }

/** Codes by which the person says yes, not sure or no on their own phone: on paper, or read out to them. */
@Injectable()
export class EnquiryCodes {
  constructor(private readonly database: Database, private readonly opener: EnquiryOpener, private readonly keys: Keys, private readonly address: GuestAddress, private readonly audit: Audit) {}

  /** A code for that enquiry's one voice, in place of an earlier one: until the decision, 72 hours at most. Shown once. */
  give(ctx: RequestContext, enquiryId: string): Promise<GivenVoiceCode | AlreadyDecided> {
    return this.database.run<GivenVoiceCode | AlreadyDecided>(ctx, async (tx) => {
      const { house, enquiry } = await this.opener.open(tx, ctx, enquiryId);
      if (!isOpen(enquiry)) return this.opener.decided(tx, enquiry);
      await this.end(tx, ctx, enquiryId);
      const code = newPaperCode(voiceCodeLetters);
      const endsAt = new Date(ctx.now.getTime() + voiceCodeHours * 3_600_000);
      await tx.insert(EnquiryCode, { id: newId(), organisationId: house.organisationId, serviceId: house.id, enquiryId, codeHash: voiceCodeHash(this.keys, code)!, givenBy: ctx.accountId!, givenAt: ctx.now, endsAt });
      await this.audit.write(tx, ctx, { what: 'voice_code.given', aboutId: enquiryId, serviceId: house.id });
      return { code: code.replace(/(.{4})(?=.)/g, '$1-'), endsAt, address: await this.address.of(tx, ctx.organisationId) };
    });
  }

  /** It was lost, or read out to the wrong person: it opens nothing any more. What was said with it stays said. */
  withdraw(ctx: RequestContext, enquiryId: string): Promise<string> {
    return this.database.run(ctx, async (tx) => {
      const { house } = await this.opener.open(tx, ctx, enquiryId);
      if (await this.end(tx, ctx, enquiryId)) await this.audit.write(tx, ctx, { what: 'voice_code.withdrawn', aboutId: enquiryId, serviceId: house.id });
      return enquiryId;
    });
  }

  private async end(tx: Tx, ctx: RequestContext, enquiryId: string): Promise<boolean> {
    return (await tx.sql('update enquiry_codes set ends_at = $2 where enquiry_id = $1 and ends_at > $2 returning id', [enquiryId, ctx.now])).length > 0;
  }
}
