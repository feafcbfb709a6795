import 'reflect-metadata';
import { createLogger, endWith, endWithin, orEnd, readWorkerConfig } from '#peerhouse/platform';
import { createWorker } from './worker.js';

/** Longest that running work is waited for after SIGTERM, in milliseconds; what is left is taken over by the next worker. */
const patience = 10_000;

const config = orEnd(() => readWorkerConfig(process.env));
const logger = createLogger(config.LOG_LEVEL, 'worker');
try {
  const worker = await createWorker({ config, logger });
  await worker.start(config.PORT, config.HOST);
} catch (problem) {
  endWith(problem instanceof Error ? problem.message : String(problem));
}
logger.info({ port: config.PORT }, 'listening');
endWithin(patience);
