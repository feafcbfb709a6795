import { Module } from '@nestjs/common';
import { Outbox } from '#peerhouse/platform';
import { OwnVoiceGuestResolver } from './own-voice.guest-resolver.js';
import { OwnVoices } from './own-voice.service.js';

/** The person's own voice in an enquiry, for the guest app. */
@Module({ providers: [Outbox, OwnVoices, OwnVoiceGuestResolver] })
export class EntryGuestApi {}
