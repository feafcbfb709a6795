import { createLogger, openQueues, type QueueAddress } from '#peerhouse/platform';

/** BullMQ with our settings and a handler that does nothing, as many at a time as the worker handles events; tells how many it had. */
const queues = await openQueues(JSON.parse(process.env['QUEUE']!) as QueueAddress, { logger: createLogger('error', 'bare-queue') });
let handled = 0;
setInterval(() => { if (handled) process.send!(handled); }, 50);
await queues.worker('bare', async () => { handled += 1; }, { concurrency: 4 });
