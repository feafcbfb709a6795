import 'reflect-metadata';
import { createLogger, readWorkerConfig, type WorkerConfig } from '#peerhouse/platform';
import { createWorker } from './worker.js';

/** Longest that running work is waited for after SIGTERM, in milliseconds; what is left is taken over by the next worker. */
const patience = 10_000;

function endWith(problem: unknown): never {
  process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`);
  process.exit(1);
}

function configOrEnd(): WorkerConfig {
  try {
    return readWorkerConfig(process.env);
  } catch (problem) {
    return endWith(problem);
  }
}

const config = configOrEnd();
const logger = createLogger(config.LOG_LEVEL, 'worker');
try {
  const worker = await createWorker({ config, logger });
  await worker.start(config.PORT, config.HOST);
} catch (problem) {
  endWith(problem);
}
logger.info({ port: config.PORT }, 'listening');
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => setTimeout(() => process.exit(1), patience).unref());
