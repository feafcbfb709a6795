import { Module } from '@nestjs/common';
import { HeldPromisesGuestResolver } from './held-promises.guest-resolver.js';

/** What the house promised a guest, for the guest app. */
@Module({ providers: [HeldPromisesGuestResolver] })
export class FeedbackGuestApi {}
