import { Module } from '@nestjs/common';
import { PlainPagesController } from './plain-pages.controller.js';
import { PublicHouses } from './public-houses.js';
import { RightsNowGuestResolver } from './rights-now.guest-resolver.js';
import { RightsNowQuery } from './rights-now.query.js';
import { WelcomeGuestResolver } from './welcome.guest-resolver.js';
import { WelcomeQuery } from './welcome.query.js';

/** The first page of the guest app, and rights and complaints for whoever wants to know. */
@Module({ controllers: [PlainPagesController], providers: [PublicHouses, WelcomeQuery, WelcomeGuestResolver, RightsNowQuery, RightsNowGuestResolver] })
export class ServicesGuestApi {}
