import { createLogger, type WorkerConfig } from '#peerhouse/platform';
import { createWorker, type PeerhouseWorker } from '../../../apps/worker/src/worker.js';
import { testKeyring } from './test-keyring.js';
import type { TestStaffApi } from './test-staff-api.js';

/** For specs of what the worker does by itself: no library knows an application, but for this one. */
export { createWorker };
export type TestWorker = PeerhouseWorker;

/** The worker beside a staff API, on its database and its clock; it does nothing until a test says so (`runJob`, `drainOutbox`). */
export function testWorker({ database, clock, logs }: Pick<TestStaffApi, 'database' | 'clock' | 'logs'>, config: Partial<WorkerConfig> = {}): Promise<TestWorker> {
  return createWorker({
    clock,
    logger: createLogger('info', 'worker', { write: (line) => void logs.push(line) }),
    config: {
      NODE_ENV: 'test', DATABASE_URL: database.urls.worker, QUEUE_DATABASE_URL: database.urls.queue, PEERHOUSE_KEY: '07'.repeat(32), KEYRING_FILE: testKeyring(),
      HOST: '127.0.0.1', PORT: 1, LOG_LEVEL: 'info', POOL_SIZE: 3, PEERHOUSE_DEMO: false, ...config,
    },
  });
}
