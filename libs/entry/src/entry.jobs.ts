import { Injectable, Module } from '@nestjs/common';
import { EventHandler, systemContext, type Tx, type WrittenEvent } from '#peerhouse/platform';
import { Houses } from '#peerhouse/services';
import { asksForHopes, Claims, StaysModule } from '#peerhouse/stays';
import { ClosingService } from './closing.service.js';
import { Deciding } from './deciding.js';
import { Enquiry } from './enquiry.entity.js';
import { ForgetEnquiries, ForgetFirstCalls } from './entry.forgetting.js';
import { EnquiryOpener, isOpen, type OpenEnquiry } from './open-enquiry.js';
import { OtherHouses } from './other-house.service.js';
import type { OwnVoiceSpoken } from './own-voice.events.js';

const carry = `select carry_words_to_stay($1, guest_id, id, $3) from stays where id = $2`;

/** What follows from a voice that was said by code: judged by the voice as it is when this is done, so that doing it twice is doing it once. */
@Injectable()
export class FollowOwnVoice extends EventHandler<OwnVoiceSpoken> {
  readonly name = 'OwnVoiceSpoken';

  constructor(private readonly houses: Houses, private readonly claims: Claims, private readonly opener: EnquiryOpener, private readonly deciding: Deciding) {
    super();
  }

  async handle(tx: Tx, { payload: { enquiryId }, organisationId, now }: WrittenEvent<OwnVoiceSpoken>): Promise<void> {
    const ctx = systemContext(organisationId!, now);
    const [row] = await tx.sql<{ serviceId: string }>('select service_id as "serviceId" from enquiries where id = $1', [enquiryId]);
    if (!row) return;
    const house = await this.houses.lock(tx, ctx, row.serviceId);
    await this.claims.tidy(tx, ctx, house);
    const enquiry = await tx.find(Enquiry, { id: enquiryId });
    if (!enquiry) return;
    const open: OpenEnquiry = { house, enquiry, person: null, voices: await this.opener.voicesOf(tx, enquiryId), charter: await this.houses.charterOf(tx, enquiry.charterVersionId) };
    const no = open.voices.some(({ voice, answer }) => voice === 'guest' && answer === 'no');
    if (enquiry.state === 'agreed' && no && (await this.deciding.takeBack(tx, ctx, open))) await this.deciding.endByNo(tx, ctx, open, 'guest');
    if (!isOpen(enquiry)) return;
    if (no) return this.deciding.endByNo(tx, ctx, open, 'guest');
    const stayId = await this.deciding.goOn(tx, ctx, open, open.voices, await this.claims.holdOf(tx, enquiryId, now));
    if (stayId) await tx.sql(carry, [enquiryId, stayId, asksForHopes(house.charter)]);
  }
}

/** What entry does in the worker. */
@Module({ imports: [StaysModule], providers: [EnquiryOpener, OtherHouses, ClosingService, Deciding, FollowOwnVoice, ForgetFirstCalls, ForgetEnquiries] })
export class EntryJobs {}
