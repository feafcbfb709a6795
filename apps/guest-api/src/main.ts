import 'reflect-metadata';
import { createLogger, readWebConfig, type WebConfig } from '#peerhouse/platform';
import { createGuestApi, persistedDocuments } from './guest-api.module.js';

/** Longest that running requests are waited for after SIGTERM, in milliseconds. */
const patience = 9_500;

function configOrEnd(): WebConfig {
  try {
    return readWebConfig(process.env);
  } catch (problem) {
    process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`);
    process.exit(1);
  }
}

const config = configOrEnd();
const persisted = persistedDocuments();
if (config.NODE_ENV === 'production' && !persisted) {
  process.stderr.write('libs/contract/guest.persisted.json is missing: in production only the documents of our own app are run. npm run schema writes it.\n');
  process.exit(1);
}
const logger = createLogger(config.LOG_LEVEL, 'guest-api');
const app = await createGuestApi({ config, logger, ...(persisted ? { persisted } : {}) });
await app.listen(config.PORT, config.HOST);
logger.info({ port: config.PORT, documents: persisted?.size ?? 'any' }, 'listening');
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => setTimeout(() => process.exit(1), patience).unref());
