/**
 * The real worker, as a process that libs/follow-up/test/clock-kills.spec.ts starts and kills. How often the handler of check-ins really
 * ran is one line each in a file (RAW_RUNS), outside of every transaction.
 */
import 'reflect-metadata';
import { appendFileSync } from 'node:fs';
import { createLogger, readWorkerConfig, Works } from '#peerhouse/platform';
import { createWorker } from '../../../dist/apps/worker/src/worker.js';

const worker = await createWorker({
  config: readWorkerConfig(process.env),
  logger: createLogger('error', 'killed-clock'),
  timing: { lock: 1_500, stalled: 700, backoff: 50, poll: 500, resendAfter: 3_000 },
});
const handler = worker.app.get(Works, { strict: false }).handlerOf('CheckInDue');
const handle = handler.handle.bind(handler);
handler.handle = (tx, event) => {
  appendFileSync(process.env.RAW_RUNS, `${event.payload.checkInId}\n`);
  return handle(tx, event);
};
await worker.start(0, '127.0.0.1');
process.send('working');
