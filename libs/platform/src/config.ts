import { z } from 'zod';

const port = z.coerce.number().int().min(1).max(65535);
const shared = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test'], 'say which: production, development or test'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'the address of the database, postgres://role:password@host:port/name' }),
  PEERHOUSE_KEY: z.string().regex(/^[0-9a-f]{64}$/, '32 random bytes in hex; the launcher makes one'),
  HOST: z.string().default('127.0.0.1'),
  PORT: port,
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
  POOL_SIZE: z.coerce.number().int().min(1).max(100).default(10),
  /** The server's key file, without which no passphrase of a guest can be checked. */
  KEYRING_FILE: z.string().min(1).optional(),
  PEERHOUSE_DEMO: z.enum(['1', '0']).default('0').transform((value) => value === '1'),
});

/** Left out and left empty are the same. */
const orNothing = <T extends z.ZodType>(schema: T) => z.preprocess((value) => value || undefined, schema.optional());
/** The address that mail comes from; where it is set, mail goes out. */
const MAIL_FROM = orNothing(z.string().regex(/^([^<>\r\n]+<)?[^<>@\s]+@[^<>@\s]+>?$/, 'the address that mail comes from: mail@example.org, or Name <mail@example.org>'));

const web = shared.extend({
  MAIL_FROM,
  WEB_ROOT: z.string().optional(),
  /** Address people open, used for the same-origin check and cookies. */
  PUBLIC_URL: z.url().optional(),
  /** Address of the guest app, printed beside guests' paper codes. */
  GUEST_URL: z.url().optional(),
  /** Addresses of the proxy in front, comma-separated (10.0.0.5, 10.0.0.0/8, loopback): only its X-Forwarded-For is believed when tries are counted by address. */
  TRUSTED_PROXY: z.string().regex(/^[0-9a-fA-F.:/, ]*$|^(loopback|linklocal|uniquelocal)(,\s*(loopback|linklocal|uniquelocal))*$/, 'addresses or networks of the proxy in front, comma-separated').optional(),
});

const worker = shared.extend({
  QUEUE_DATABASE_URL: z.url().optional(),
  REDIS_URL: z.url().optional(),
  /** Where mail is handed over; with MAIL_FROM, or neither. */
  SMTP_URL: orNothing(z.url({ protocol: /^smtps?$/, error: 'the mail server: smtps://user:password@host, or smtp://…' })),
  MAIL_FROM,
  /** Where the keyring is copied to before a new key is used; without it there is no copy. */
  KEYRING_COPY: z.string().min(1).optional(),
  /** Address of the staff app, for the links in mails. */
  STAFF_URL: z.url().optional(),
  /** Folder for the daily heads of the audit, outside the database; without it none are written. */
  AUDIT_ANCHORS: z.string().min(1).optional(),
}).refine((config) => config.QUEUE_DATABASE_URL ?? config.REDIS_URL, { error: 'QUEUE_DATABASE_URL or REDIS_URL: where the queue lives' })
  .refine(({ SMTP_URL, MAIL_FROM: from }) => Boolean(SMTP_URL) === Boolean(from), { error: 'SMTP_URL and MAIL_FROM: both, or neither' })
  .refine(({ SMTP_URL, STAFF_URL }) => !SMTP_URL || STAFF_URL, { error: 'STAFF_URL: mails need the address of the staff app' });

export type WebConfig = z.infer<typeof web>;
export type WorkerConfig = z.infer<typeof worker>;

/** What is wrong with the configuration, one line each; thrown at start. */
export class ConfigProblem extends Error {
  constructor(lines: string[]) {
    super(`The configuration needs another look:\n${lines.map((line) => `  - ${line}`).join('\n')}`);
  }
}

function read<T>(schema: z.ZodType<T>, env: NodeJS.ProcessEnv): T {
  const result = schema.safeParse(env);
  if (result.success) return result.data;
  throw new ConfigProblem(result.error.issues.map((issue) => `${issue.path.join('.') || 'environment'}: ${issue.message}`));
}

export const readWebConfig = (env: NodeJS.ProcessEnv): WebConfig => read(web, env);
export const readWorkerConfig = (env: NodeJS.ProcessEnv): WorkerConfig => read(worker, env);
