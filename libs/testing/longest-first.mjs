/** The order of spec files: the long ones first, so that no core waits for the last of them. A clean clone has no times of earlier runs, and Jest would go by size. */
import { createRequire } from 'node:module';

const jest = createRequire(createRequire(import.meta.url).resolve('jest'));
const { default: Sequencer } = jest('@jest/test-sequencer');

/** From half a minute down to some seconds, where a file's size does not tell. */
const LONGEST = [
  'bench/test/alive', 'staff-api/test/authorization', 'launcher/test/backup', 'seed/test/demo', 'launcher/test/start', 'replays/test/replay', 'platform/test/worker-kill', 'testing/test/row-level-mutants',
  'stays/test/histories', 'staff-api/test/last-bed', 'platform/test/outbox', 'entry/test/waiting.api', 'staff-api/test/live', 'identity/test/sign-in.api', 'worker/test/forgetting', 'vault/test/argon2', 'vault/test/any-lie',
];

export default class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) => LONGEST.findIndex((name) => path.includes(name)) >>> 0; // -1 becomes the last of all
    return super.sort(tests).sort((one, other) => place(one) - place(other));
  }
}
