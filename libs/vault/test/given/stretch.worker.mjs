/** The worker of in-worker.spec.ts, in Node: as the browser's (`src/stretch/worker.ts`), with Node's way to talk. */
import { parentPort } from 'node:worker_threads';
import { stretch } from '../../../../dist/libs/vault/src/stretch/argon2.js';
import { answerOn } from '../../../../dist/libs/vault/src/stretch/in-worker.js';

answerOn({ send: (message) => parentPort.postMessage(message, []), listen: (heard) => parentPort.on('message', heard) }, stretch);
