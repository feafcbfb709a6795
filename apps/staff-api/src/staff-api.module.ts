import path from 'node:path';
import { Module, type DynamicModule } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import type { Clock } from '#peerhouse/kernel';
import { AccessModule, ClockModule, createLogger, createWebApp, DatabaseModule, graphqlModule, HealthModule, LiveModule, type WebConfig } from '#peerhouse/platform';
import { IdentityModule, StaffAuthenticator } from '#peerhouse/identity';
import { IdentityStaffApi } from '#peerhouse/identity/staff-api';
import { EntryStaffApi } from '#peerhouse/entry/staff-api';
import { FeedbackStaffApi } from '#peerhouse/feedback/staff-api';
import { FollowUpStaffApi } from '#peerhouse/follow-up/staff-api';
import { MatchingStaffApi } from '#peerhouse/matching/staff-api';
import { PlatformStaffApi } from '#peerhouse/platform/staff-api';
import { PlansStaffApi } from '#peerhouse/plans/staff-api';
import { ReportsStaffApi } from '#peerhouse/reports/staff-api';
import { ServicesModule } from '#peerhouse/services';
import { ServicesStaffApi } from '#peerhouse/services/staff-api';
import { StaysStaffApi } from '#peerhouse/stays/staff-api';

/** What one context brings to this application; a new context is one line here. */
export const contexts = [
  IdentityStaffApi,
  ServicesModule, ServicesStaffApi,
  StaysStaffApi,
  EntryStaffApi,
  FeedbackStaffApi,
  MatchingStaffApi,
  FollowUpStaffApi,
  PlansStaffApi,
  ReportsStaffApi,
  PlatformStaffApi,
];

export interface StaffApiOptions {
  config: WebConfig;
  /** Only tests, the seed and the replay bring another clock than the machine's. */
  clock?: Clock;
}

@Module({})
export class StaffApiModule {
  static forRoot({ config, clock }: StaffApiOptions): DynamicModule {
    return {
      module: StaffApiModule,
      imports: [
        ClockModule.forRoot(clock),
        DatabaseModule.forRoot({ url: config.DATABASE_URL, poolSize: config.POOL_SIZE }),
        AccessModule.forRoot(StaffAuthenticator),
        graphqlModule({ explore: config.NODE_ENV === 'development' }),
        HealthModule.forRoot(),
        LiveModule.forRoot({ url: config.DATABASE_URL }),
        IdentityModule.forRoot({ key: config.PEERHOUSE_KEY, demo: config.PEERHOUSE_DEMO, guestUrl: config.GUEST_URL, keyring: config.KEYRING_FILE, mail: { goesOut: Boolean(config.MAIL_FROM), staffUrl: config.PUBLIC_URL ?? '' } }),
        ...contexts,
      ],
    };
  }
}

export interface StaffApi extends StaffApiOptions {
  logger?: Logger;
  /** Documents by sha256; in production every other document is refused, and there is always one. */
  persisted?: ReadonlyMap<string, string>;
}

/** The staff application, not yet listening: for `main.ts`, and in-process for tests, the seed and the replay. */
export function createStaffApi({ config, clock, logger, persisted }: StaffApi): Promise<NestFastifyApplication> {
  return createWebApp({
    module: StaffApiModule.forRoot({ config, ...(clock ? { clock } : {}) }),
    logger: logger ?? createLogger(config.LOG_LEVEL, 'staff-api'),
    ...(config.WEB_ROOT ? { webRoot: config.WEB_ROOT } : {}),
    ...(config.TRUSTED_PROXY ? { trustedProxy: config.TRUSTED_PROXY } : {}),
    ...(persisted ? { persisted, anyDocument: config.NODE_ENV !== 'production' } : {}),
    ...(config.NODE_ENV === 'development' && config.WEB_ROOT ? { explorer: path.join(path.dirname(config.WEB_ROOT), 'explorer') } : {}),
  });
}
