import { Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { guestSecretOf } from '#peerhouse/identity';
import { isId } from '#peerhouse/kernel';
import type { FirstPage } from '#peerhouse/platform';
import { firstPage, readFirstViews } from './first-page.js';
import { PlainPagesController } from './plain-pages.controller.js';
import { languageFor } from './plain-pages.words.js';
import { PublicHouses } from './public-houses.js';
import { RightsNowGuestResolver } from './rights-now.guest-resolver.js';
import { RightsNowQuery } from './rights-now.query.js';
import { WelcomeGuestResolver } from './welcome.guest-resolver.js';
import { WelcomeQuery } from './welcome.query.js';

/** The first page of the guest app, and rights and complaints for whoever wants to know. */
@Module({ controllers: [PlainPagesController], providers: [PublicHouses, WelcomeQuery, WelcomeGuestResolver, RightsNowQuery, RightsNowGuestResolver] })
export class ServicesGuestApi {}

/** The welcome for whoever has no sign-in in this browser, in the browser's language, with the houses of the organisation that the address names (`?at=`). It reads no sign-in: that there is a cookie is enough for the quiet page. */
export function firstPages(app: NestFastifyApplication, webRoot: string): FirstPage {
  const views = readFirstViews(webRoot);
  return async (request) => {
    const view = views.get(languageFor((one) => views.has(one), request.headers['accept-language']));
    if (!view || guestSecretOf(request)) return null;
    const { at } = request.query as { at?: unknown };
    return firstPage(view, await app.get(WelcomeQuery, { strict: false }).welcome(typeof at === 'string' && isId(at) ? at : null));
  };
}
