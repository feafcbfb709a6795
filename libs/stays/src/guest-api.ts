import { Module } from '@nestjs/common';
import { HandoverLines } from '#peerhouse/services';
import { GuestNotes } from './guest-notes.service.js';
import { GuestStayGuestResolver } from './guest-stay.guest-resolver.js';
import { GuestStayQuery } from './guest-stay.query.js';
import { HeldGuestResolver } from './held.guest-resolver.js';
import { HeldQuery } from './held.query.js';
import { WordsOfStays } from './words-of-stays.query.js';

/** A guest's own stay, for the guest app. */
@Module({ providers: [GuestStayQuery, GuestStayGuestResolver, HandoverLines, HeldQuery, WordsOfStays, GuestNotes, HeldGuestResolver] })
export class StaysGuestApi {}
