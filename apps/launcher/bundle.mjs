/** The server's processes: where each lies in dist/, and where when it was put together for a quick start. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { dist } from './places.mjs';

/** By the name of its file in dist/bundle: the file that tsc made. */
export const PROCESSES = {
  'staff-api': 'apps/staff-api/src/main.js',
  'guest-api': 'apps/guest-api/src/main.js',
  worker: 'apps/worker/src/main.js',
  migrate: 'libs/platform/src/migrate.js',
  seed: 'infra/seed/seed.js',
  'set-up-link': 'infra/seed/set-up-link.js',
};

/** What a part in `built` (dist/) was made of, or an empty string when it is not there. */
export function readStamp(name, built = dist()) {
  const file = path.join(built, '.stamps', name);
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
}

/** True when bundle/ was made of the server as dist/ holds it. */
export const isBundled = (built = dist()) => readStamp('server', built) !== '' && readStamp('bundle', built) === readStamp('server', built);

/** The file to run: put together where there is one that fits. */
export const fileOf = (name, built = dist()) => path.join(built, isBundled(built) ? path.join('bundle', `${name}.js`) : PROCESSES[name]);
