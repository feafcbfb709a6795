import { Module } from '@nestjs/common';
import { Outbox } from '#peerhouse/platform';
import { HeldEnquiryGuestResolver } from './held-enquiry.guest-resolver.js';
import { OwnVoiceGuestResolver } from './own-voice.guest-resolver.js';
import { OwnVoices } from './own-voice.service.js';

/** The person's own voice in an enquiry, and what is held of the conversation, for the guest app. */
@Module({ providers: [Outbox, OwnVoices, OwnVoiceGuestResolver, HeldEnquiryGuestResolver] })
export class EntryGuestApi {}
