import { Module } from '@nestjs/common';
import { HandoverService } from '#peerhouse/services';
import { BoardQuery, StaysModule, StaysQuery } from '#peerhouse/stays';
import { AnswerWaits } from './answer-waits.service.js';
import { ClosingService } from './closing.service.js';
import { CorrectingEnquiriesService } from './correcting.service.js';
import { CorrectingEnquiriesStaffResolver } from './correcting.staff-resolver.js';
import { Deciding } from './deciding.js';
import { EnquiriesQuery } from './enquiries.query.js';
import { EnquiriesService } from './enquiries.service.js';
import { EnquiryCodes } from './enquiry-codes.service.js';
import { EntryExport } from './entry.export.js';
import { EntryStaffResolver } from './entry.staff-resolver.js';
import { NowQuery } from './now.query.js';
import { NowStaffResolver } from './now.staff-resolver.js';
import { EnquiryOpener } from './open-enquiry.js';
import { OtherHouses } from './other-house.service.js';
import { OwnVoiceStaffResolver } from './own-voice.staff-resolver.js';
import { RingBacks } from './ring-backs.service.js';
import { WaitingList } from './waiting-list.js';
import { WaitingService } from './waiting.service.js';
import { WaitingStaffResolver } from './waiting.staff-resolver.js';
import { VoicesService } from './voices.service.js';

/** Enquiries and deciding together, for the staff app. */
@Module({
  imports: [StaysModule],
  providers: [EnquiryOpener, EnquiriesService, VoicesService, WaitingList, WaitingService, WaitingStaffResolver, ClosingService, Deciding, EnquiryCodes, OwnVoiceStaffResolver, OtherHouses, CorrectingEnquiriesService, CorrectingEnquiriesStaffResolver, RingBacks, AnswerWaits, EnquiriesQuery, BoardQuery, StaysQuery, HandoverService, NowQuery, EntryStaffResolver, NowStaffResolver, EntryExport],
})
export class EntryStaffApi {}
