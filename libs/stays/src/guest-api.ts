import { Module } from '@nestjs/common';
import { GuestStayGuestResolver } from './guest-stay.guest-resolver.js';
import { GuestStayQuery } from './guest-stay.query.js';

/** A guest's own stay, for the guest app. */
@Module({ providers: [GuestStayQuery, GuestStayGuestResolver] })
export class StaysGuestApi {}
