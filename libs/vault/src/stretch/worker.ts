/** The script of the browser's worker. Its own response carries `script-src 'wasm-unsafe-eval'`; no other page needs that. */
import { stretch } from './argon2.js';
import { answerOn } from './in-worker.js';

interface WorkerScope { postMessage(message: unknown, transfer: never[]): void; addEventListener(type: 'message', heard: (event: { data: unknown }) => void): void }
const scope = globalThis as unknown as WorkerScope;

answerOn({ send: (message) => scope.postMessage(message, []), listen: (heard) => scope.addEventListener('message', ({ data }) => heard(data)) }, stretch);
