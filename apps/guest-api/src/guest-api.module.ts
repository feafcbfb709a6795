import { Module, type DynamicModule } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import type { Clock } from '#peerhouse/kernel';
import { AccessModule, ClockModule, createLogger, createWebApp, DatabaseModule, graphqlModule, HealthModule, type WebConfig } from '#peerhouse/platform';
import { EntryGuestApi } from '#peerhouse/entry/guest-api';
import { RepliesModule, replyFieldsOf, TakingReplies, usualReplyFields } from '#peerhouse/follow-up';
import { FeedbackGuestApi } from '#peerhouse/feedback/guest-api';
import { GuestAuthenticator, GuestIdentityModule } from '#peerhouse/identity';
import { IdentityGuestApi } from '#peerhouse/identity/guest-api';
import { FollowUpGuestApi } from '#peerhouse/follow-up/guest-api';
import { MatchingGuestApi } from '#peerhouse/matching/guest-api';
import { PlansGuestApi } from '#peerhouse/plans/guest-api';
import { ServicesModule } from '#peerhouse/services';
import { firstPages, ServicesGuestApi } from '#peerhouse/services/guest-api';
import { StaysGuestApi } from '#peerhouse/stays/guest-api';
import { MOST_REQUEST_BYTES } from '#peerhouse/vault';

/** What one context brings to this application; a new context is one line here. */
export const contexts = [IdentityGuestApi, ServicesModule, ServicesGuestApi, StaysGuestApi, EntryGuestApi, FeedbackGuestApi, MatchingGuestApi, FollowUpGuestApi, PlansGuestApi];

export interface GuestApiOptions {
  config: WebConfig;
  /** Only tests bring another clock than the machine's. */
  clock?: Clock;
}

@Module({})
export class GuestApiModule {
  static forRoot({ config, clock }: GuestApiOptions): DynamicModule {
    return {
      module: GuestApiModule,
      imports: [
        ClockModule.forRoot(clock),
        DatabaseModule.forRoot({ url: config.DATABASE_URL, poolSize: config.POOL_SIZE }),
        AccessModule.forRoot(GuestAuthenticator),
        graphqlModule({ explore: config.NODE_ENV === 'development' }),
        HealthModule.forRoot(),
        GuestIdentityModule.forRoot({ key: config.PEERHOUSE_KEY, keyring: config.KEYRING_FILE }),
        RepliesModule.forRoot({ imports: [TakingReplies], secrets: config.SMS_REPLY_SECRET ?? [], fields: (config.SMS_REPLY_FIELDS && replyFieldsOf(config.SMS_REPLY_FIELDS)) || usualReplyFields }),
        ...contexts,
      ],
    };
  }
}

export interface GuestApi extends GuestApiOptions {
  logger?: Logger;
  /** Documents by sha256; in production every other document is refused, and there is always one. */
  persisted?: ReadonlyMap<string, string>;
}

/** The guest application, not yet listening: for `main.ts`, and in-process for tests. */
export function createGuestApi({ config, clock, logger, persisted }: GuestApi): Promise<NestFastifyApplication> {
  return createWebApp({
    module: GuestApiModule.forRoot({ config, ...(clock ? { clock } : {}) }),
    logger: logger ?? createLogger(config.LOG_LEVEL, 'guest-api'),
    bodyLimit: MOST_REQUEST_BYTES,
    rawBody: true,
    ...(config.WEB_ROOT ? { webRoot: config.WEB_ROOT } : {}),
    ...(config.TRUSTED_PROXY ? { trustedProxy: config.TRUSTED_PROXY } : {}),
    firstPage: firstPages,
    trustedTypes: ['peerhouse'],
    // A page that comes from the browser's own store asks for a newer one (guest-web, `kept-page.ts`): that of a card asks for nothing before the tap.
    keptPages: { seconds: 7 * 24 * 60 * 60, except: ['/c'] },
    ...(persisted ? { persisted, anyDocument: config.NODE_ENV !== 'production' } : {}),
  });
}
