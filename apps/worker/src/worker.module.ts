import { Module, type DynamicModule, type ModuleMetadata } from '@nestjs/common';
import type { Logger } from 'pino';
import type { Clock } from '#peerhouse/kernel';
import { ClockModule, DatabaseModule, HealthModule, MailModule, OUTBOX_READY, QUEUE_READY, WorkModule, type QueueAddress, type SmtpOptions, type WorkerConfig, type WorkTiming } from '#peerhouse/platform';
import { ChannelsModule, FOLLOW_UP_READY, type GatewayOptions } from '#peerhouse/follow-up';
import { IdentityModule } from '#peerhouse/identity';
import { contexts } from './contexts.js';

export interface WorkerOptions {
  config: WorkerConfig;
  logger: Logger;
  /** Only tests, the seed and the replay bring another clock than the machine's. */
  clock?: Clock;
  /** Modules with handlers and jobs beside those of the contexts; tests only. */
  modules?: ModuleMetadata['imports'];
  timing?: Partial<WorkTiming>;
}

@Module({})
export class WorkerModule {
  static forRoot({ config, logger, clock, modules, timing }: WorkerOptions): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        ClockModule.forRoot(clock),
        DatabaseModule.forRoot({ url: config.DATABASE_URL, poolSize: config.POOL_SIZE }),
        WorkModule.forRoot({ url: config.DATABASE_URL, queue: queueOf(config), logger, ...(timing ? { timing } : {}) }),
        HealthModule.forRoot([], [QUEUE_READY, OUTBOX_READY, FOLLOW_UP_READY]),
        IdentityModule.forRoot({ key: config.PEERHOUSE_KEY, demo: config.PEERHOUSE_DEMO, auditAnchors: config.AUDIT_ANCHORS, keyring: config.KEYRING_FILE, keyringCopy: config.KEYRING_COPY, mail: mailOf(config) }),
        MailModule.forRoot({ smtp: smtpOf(config), logger }),
        ChannelsModule.forRoot({ text: gatewayOf(config), repliesCome: config.SMS_REPLIES ?? false, replyTo: config.MAIL_REPLY_TO ?? null, logger }),
        ...contexts,
        ...(modules ?? []),
      ],
    };
  }
}

/** A Redis that was named is meant; else the queue lives in PostgreSQL. */
function queueOf({ REDIS_URL, QUEUE_DATABASE_URL }: WorkerConfig): QueueAddress {
  if (REDIS_URL) return { redisUrl: REDIS_URL };
  if (QUEUE_DATABASE_URL) return { queueDatabaseUrl: QUEUE_DATABASE_URL };
  throw new Error('QUEUE_DATABASE_URL or REDIS_URL: where the queue lives');
}

const mailOf = ({ MAIL_FROM, STAFF_URL }: WorkerConfig) => ({ goesOut: Boolean(MAIL_FROM), staffUrl: STAFF_URL ?? '' });
const smtpOf = ({ SMTP_URL, MAIL_FROM }: WorkerConfig): SmtpOptions | null => (SMTP_URL && MAIL_FROM ? { url: SMTP_URL, from: MAIL_FROM } : null);

function gatewayOf(config: WorkerConfig): GatewayOptions | null {
  const { SMS_URL: url, SMS_BODY: body } = config;
  if (!url || !body) return null;
  return {
    url, body, headers: config.SMS_HEADERS ?? {}, auth: config.SMS_AUTH ?? null, from: config.SMS_FROM ?? '', country: config.SMS_COUNTRY ?? null,
    saysYes: config.SMS_SAYS_YES ?? null, saysNo: config.SMS_SAYS_NO ?? null, patience: (config.SMS_PATIENCE ?? 15) * 1_000,
  };
}
