import { Module } from '@nestjs/common';
import { PeopleStaffResolver } from './people.staff-resolver.js';
import { SignInStaffResolver } from './sign-in.staff-resolver.js';

/** Sign-in and people, for the staff app. */
@Module({ providers: [SignInStaffResolver, PeopleStaffResolver] })
export class IdentityStaffApi {}
