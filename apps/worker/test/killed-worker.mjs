/**
 * The real worker with one handler of its own, as a process that libs/platform/test/worker-kill.spec.ts starts and kills.
 * The handler leaves one row in its transaction, and one line in a file (RAW_RUNS) outside of it: how often it really ran.
 */
import 'reflect-metadata';
import { appendFileSync } from 'node:fs';
import { createLogger, EventHandler, eventNames, readWorkerConfig } from '#peerhouse/platform';
import { createWorker } from '../../../dist/apps/worker/src/worker.js';

eventNames('BellRung');

class RingTheBell extends EventHandler {
  name = 'BellRung';

  async handle(tx, { id }) {
    appendFileSync(process.env.RAW_RUNS, `${id}\n`);
    await tx.sql('insert into effects (event_id) values ($1)', [id]);
    await tx.sql('select pg_sleep(0.02)'); // long enough for a kill to hit between the row and the commit
  }
}

const worker = await createWorker({
  config: readWorkerConfig(process.env),
  logger: createLogger('error', 'killed-worker'),
  timing: { lock: 1_500, stalled: 700, backoff: 50, poll: 500, resendAfter: 3_000 },
  modules: [{ module: class Tower {}, providers: [RingTheBell] }],
});
await worker.start(0, '127.0.0.1');
process.send('working');
