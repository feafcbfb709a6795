import { Module } from '@nestjs/common';
import { GuestSignInGuestResolver } from './guest-sign-in.guest-resolver.js';
import { GuestAccountGuestResolver } from './locks/guest-account.guest-resolver.js';
import { GuestLocksGuestResolver } from './locks/guest-locks.guest-resolver.js';

/** Signing in by code and by proof, the account, its lock and its phones, for the guest app. */
@Module({ providers: [GuestSignInGuestResolver, GuestAccountGuestResolver, GuestLocksGuestResolver] })
export class IdentityGuestApi {}
