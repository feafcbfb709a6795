/** The one file that may compile WebAssembly: it makes what is typed slow to guess, and knows nothing else. */
import { inWebAssembly } from '../../../../../../libs/vault/src/stretch/argon2.js';
import { answerOn } from '../../../../../../libs/vault/src/stretch/in-worker.js';
import { page } from './worker-wire.js';

answerOn(page, inWebAssembly);
