import { Module } from '@nestjs/common';
import { GuestSignInGuestResolver } from './guest-sign-in.guest-resolver.js';

/** Signing in by code, for the guest app. */
@Module({ providers: [GuestSignInGuestResolver] })
export class IdentityGuestApi {}
