import { existsSync, readFileSync } from 'node:fs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { readWebConfig, type WebConfig } from '../config.js';
import { inProject } from '../project-files.js';
import { createLogger } from './logging.js';

/** Longest that running requests are waited for after SIGTERM, in milliseconds. */
const patience = 9_500;

interface WebMain {
  /** Whose it is: `staff` is the application staff-api with the documents of the staff app. */
  name: 'staff' | 'guest';
  create(options: { config: WebConfig; logger: Logger; persisted?: ReadonlyMap<string, string> }): Promise<NestFastifyApplication>;
}

/** The whole of a web application as a process: configuration, documents, listening, ending. */
export async function runWebApplication({ name, create }: WebMain): Promise<void> {
  const config = orEnd(() => readWebConfig(process.env));
  const persisted = builtDocuments(name);
  if (config.NODE_ENV === 'production' && !persisted) endWith(`libs/contract/${name}.persisted.json is missing: in production only the documents of our own app are run. npm run schema writes it.`);
  const logger = createLogger(config.LOG_LEVEL, `${name}-api`);
  const app = await create({ config, logger, ...(persisted ? { persisted } : {}) });
  await app.listen(config.PORT, config.HOST);
  logger.info({ port: config.PORT, documents: persisted?.size ?? 'any' }, 'listening');
  endWithin(patience);
}

/** The documents that web app was built with, by sha256; undefined where it was never built. */
export function builtDocuments(name: WebMain['name']): ReadonlyMap<string, string> | undefined {
  const file = inProject('libs/contract', `${name}.persisted.json`);
  return existsSync(file) ? new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)) : undefined;
}

/** What it gives, or the end of the process with the words of what is wrong. */
export function orEnd<T>(work: () => T): T {
  try {
    return work();
  } catch (problem) {
    return endWith(problem instanceof Error ? problem.message : String(problem));
  }
}

export function endWith(words: string): never {
  process.stderr.write(`${words}\n`);
  process.exit(1);
}

/** After a signal the process has so many milliseconds to end by itself. */
export function endWithin(ms: number): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => setTimeout(() => process.exit(1), ms).unref());
}
