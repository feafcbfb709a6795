import { Module } from '@nestjs/common';
import { SignInStaffResolver } from './sign-in.staff-resolver.js';

/** Sign-in and people, for the staff app. */
@Module({ providers: [SignInStaffResolver] })
export class IdentityStaffApi {}
