import { Module } from '@nestjs/common';
import { WelcomeGuestResolver } from './welcome.guest-resolver.js';
import { WelcomeQuery } from './welcome.query.js';

/** The first page of the guest app. */
@Module({ providers: [WelcomeQuery, WelcomeGuestResolver] })
export class ServicesGuestApi {}
