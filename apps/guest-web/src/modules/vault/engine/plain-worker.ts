/** The same in plain JavaScript, several times slower: for a browser that has no WebAssembly, and loaded by no other. */
import { inJavaScript } from '../../../../../../libs/vault/src/stretch/argon2.js';
import { answerOn } from '../../../../../../libs/vault/src/stretch/in-worker.js';
import { page } from './worker-wire.js';

answerOn(page, inJavaScript);
