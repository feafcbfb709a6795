/** The order of spec files: the long ones first, so that no core waits for the last of them. A clean clone has no times of earlier runs, and Jest would go by size. */
import { createRequire } from 'node:module';

const jest = createRequire(createRequire(import.meta.url).resolve('jest'));
const { default: Sequencer } = jest('@jest/test-sequencer');

/** From minutes down to some ten seconds, as they were seen on two cores. */
const LONGEST = [
  'plans/test/nothing-readable', 'replays/test/replay', 'staff-api/test/authorization', 'platform/test/worker-kill', 'seed/test/demo', 'launcher/test/backup', 'launcher/test/start', 'follow-up/test/clock-kills', 'testing/test/row-level-mutants',
  'bench/test/alive', 'entry/test/waiting.api', 'plans/test/stop-under-load', 'matching/test/histories', 'guest-api/test/authorization', 'identity/test/keyring', 'staff-api/test/last-bed', 'identity/test/sign-in.api', 'entry/test/other-house',
  'staff-api/test/live', 'vault/test/keys', 'matching/test/what-peers-carry', 'stays/test/histories', 'stays/test/leaving', 'vault/test/argon2', 'platform/test/outbox', 'worker/test/forgetting', 'vault/test/any-lie',
];

export default class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) => LONGEST.findIndex((name) => path.includes(name)) >>> 0; // -1 becomes the last of all
    return super.sort(tests).sort((one, other) => place(one) - place(other));
  }
}
