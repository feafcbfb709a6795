import { Module } from '@nestjs/common';
import { StaysModule } from '#peerhouse/stays';
import { ClosingService } from './closing.service.js';
import { EnquiriesQuery } from './enquiries.query.js';
import { EnquiriesService } from './enquiries.service.js';
import { EntryExport } from './entry.export.js';
import { EntryStaffResolver } from './entry.staff-resolver.js';
import { EnquiryOpener } from './open-enquiry.js';
import { VoicesService } from './voices.service.js';

/** Enquiries and deciding together, for the staff app. */
@Module({
  imports: [StaysModule],
  providers: [EnquiryOpener, EnquiriesService, VoicesService, ClosingService, EnquiriesQuery, EntryStaffResolver, EntryExport],
})
export class EntryStaffApi {}
