import { z } from 'zod';
import { isLoopback } from './http/loopback.js';

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

/** Two while one is being changed. */
const replySecrets = (words: string) => orNothing(z.string().transform((value) => value.split(',').map((one) => one.trim()))
  .refine((secrets) => secrets.length <= 2 && secrets.every((secret) => secret.length >= 32), words));

const web = shared.extend({
  MAIL_FROM,
  /** What the gateway signs replies to texts with; without it no reply is taken. The guest application's alone. */
  SMS_REPLY_SECRET: replySecrets('what replies are signed with: 32 signs or more; two of them, with a comma between, while one is being changed'),
  /** Where sender, words and number of a reply stand in what the gateway hands over. */
  SMS_REPLY_FIELDS: orNothing(z.string().regex(/^(from|text|id)=[^=,]+(,\s*(from|text|id)=[^=,]+)*$/, 'where the parts of a reply stand: from=From,text=Body,id=MessageSid')),
  WEB_ROOT: z.string().optional(),
  /** Address people open, used for the same-origin check and cookies. */
  PUBLIC_URL: z.url().optional(),
  /** Address of the guest app, printed beside guests' paper codes. */
  GUEST_URL: z.url().optional(),
  /** Addresses of the proxy in front, comma-separated (10.0.0.5, 10.0.0.0/8, loopback): only its X-Forwarded-For is believed when tries are counted by address. */
  TRUSTED_PROXY: z.string().regex(/^[0-9a-fA-F.:/, ]*$|^(loopback|linklocal|uniquelocal)(,\s*(loopback|linklocal|uniquelocal))*$/, 'addresses or networks of the proxy in front, comma-separated').optional(),
});

const words = (value: string) => value.trim().split(/\s+/);
const asJson = (value: string): unknown => {
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
};
const pattern = (value: string): RegExp | undefined => {
  try {
    return new RegExp(value);
  } catch {
    return undefined;
  }
};
const expression = orNothing(z.string().refine((value) => pattern(value), 'a regular expression').transform((value) => new RegExp(value)));
const isFields = (value: unknown): value is Record<string, string> => Boolean(value) && typeof value === 'object' && !Array.isArray(value) && Object.values(value as object).every((one) => typeof one === 'string');
const overTls = (value: string): boolean => URL.canParse(value) && (new URL(value).protocol === 'https:' || isLoopback(new URL(value).hostname)) && !new URL(value).username;
const isTemplate = (value: string): boolean => /\{(to|digits)\}/.test(value) && value.includes('{text}') && (!/^\s*[{[]/.test(value) || asJson(value) !== undefined);

/** Where texts to guests are handed over; docs/for-operators.md has examples. */
const texts = {
  SMS_URL: orNothing(z.url({ protocol: /^https?$/, error: 'the gateway for texts: https://…' }).refine(overTls, 'https, but to this machine itself; a name and password go into SMS_AUTH')),
  SMS_BODY: orNothing(z.string().refine(isTemplate, 'what the gateway is asked: JSON, or a form like To={to}&Body={text}, with {to} or {digits}, and {text}')),
  SMS_HEADERS: orNothing(z.string().refine((value) => isFields(asJson(value)), 'headers in JSON: {"X-Api-Key": "…"}').transform((value) => JSON.parse(value) as Record<string, string>)),
  SMS_AUTH: orNothing(z.string().regex(/^(basic [^\s:]+:\S+|bearer \S+)$/i, '"basic name:password" or "bearer token"').transform((value) => ({ scheme: words(value)[0]!.toLowerCase() as 'basic' | 'bearer', secret: words(value)[1]! }))),
  SMS_FROM: orNothing(z.string().max(40)),
  SMS_COUNTRY: orNothing(z.string().regex(/^[1-9]\d{0,2}$/, 'the country’s code of numbers that are typed without one, like 44')),
  SMS_SAYS_YES: expression,
  SMS_SAYS_NO: expression,
  /** Seconds, 15 where nothing is said. A message counts as abandoned after five minutes. */
  SMS_PATIENCE: orNothing(z.coerce.number().int().min(1).max(120)),
  /** Whether replies come back: the launcher says so where the guest application has a secret for them. */
  SMS_REPLIES: orNothing(z.enum(['1', '0']).transform((value) => value === '1')),
  MAIL_REPLY_TO: orNothing(z.string().regex(/^[^<>@\s,;]+@[^<>@\s,;]+$/, 'the mailbox for what guests write back: office@example.org')),
};

const worker = shared.extend({
  ...texts,
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
  .refine(({ SMS_URL, SMS_BODY }) => Boolean(SMS_URL) === Boolean(SMS_BODY), { error: 'SMS_URL and SMS_BODY: both, or neither' })
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
