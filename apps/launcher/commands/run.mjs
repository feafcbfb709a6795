/** `npm run NAME`: gets everything ready first, so that each command works from a fresh clone. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { boundaries, lint } from '../checks.mjs';
import { closeDatabase, migrateDatabase, openDatabase } from '../database.mjs';
import { dist, inRoot, places, root } from '../places.mjs';
import { say, sayOnStderr, step, Trouble } from '../say.mjs';
import { readSecrets } from '../secrets.mjs';
import { setUp } from '../set-up.mjs';
import { readSettings } from '../settings.mjs';
import { listenForStop } from '../stopper.mjs';
import { backup } from './backup.mjs';
import { keyring } from './keyring.mjs';
import { restore } from './restore.mjs';

const serverOnly = { web: false };
const packagesOnly = { server: false, web: false };
const COMMANDS = {
  build: { needs: {}, run: async () => say('  The server and the web apps are built in dist/.') },
  migrate: { needs: serverOnly, run: migrate },
  backup: { needs: serverOnly, run: backup },
  restore: { needs: serverOnly, run: restore },
  keyring: { needs: serverOnly, run: keyring },
  schema: { needs: serverOnly, run: schema },
  'audit:verify': { needs: serverOnly, run: (args) => onDatabase('audit-verify', args) },
  authenticator: { needs: serverOnly, run: (args) => onDatabase('new-authenticator', args) },
  replay: { needs: serverOnly, run: (args) => script(dist('infra/replays/replay.js'), args) },
  bench: { needs: serverOnly, run: (args) => script(dist('infra/bench/bench.js'), args) },
  lint: { needs: packagesOnly, run: () => step('Reading the code over (lint)', lint) },
  boundaries: { needs: packagesOnly, run: () => step('Who imports whom (boundaries)', boundaries) },
};

export default async function run() {
  const [name, ...args] = process.argv.slice(2);
  const command = COMMANDS[name];
  if (!command) throw new Trouble(`There is no command "${name ?? ''}".`, { todo: `There are: ${Object.keys(COMMANDS).join(', ')}; and npm start, npm test, npm run dev, npm run doctor.` });
  if (args.includes('--json')) sayOnStderr(); // whoever reads our output wants only the command's
  await setUp(command.needs);
  const status = await command.run(args);
  return typeof status === 'number' ? status : 0;
}

/** Runs a script with the terminal handed to it; its exit status is ours. */
function script(file, args, env = {}) {
  if (!existsSync(file)) throw new Trouble(`${file} is not there after the build.`, { todo: 'Compare with git status: a source file is missing.' });
  const child = spawn(process.execPath, ['--enable-source-maps', file, ...args], { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  void listenForStop().promise.then(() => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/** The installation's own database: attached to when it runs, started for the while when it does not; or DATABASE_URL. */
async function migrate() {
  const at = places();
  const { passwords } = readSecrets(at);
  const { adminUrl, postgres } = await step('Opening the database', () => openDatabase(at));
  try {
    const { applied } = await step('Bringing the database to this version', () => migrateDatabase({ adminUrl, passwords, create: Boolean(postgres) }));
    say(applied.length ? applied.map((name) => `  done: ${name}`).join('\n') : '  Nothing was missing: the database is at this version.');
  } finally {
    await closeDatabase(at, postgres);
  }
}

/** A command of infra/commands on the installation's database, opened for the while if need be. */
async function onDatabase(name, args) {
  const at = places();
  const { passwords } = readSecrets(at);
  const { adminUrl, postgres } = await step('Opening the database', () => openDatabase(at));
  try {
    return await script(dist('infra', 'commands', `${name}.js`), args, { DATABASE_URL: adminUrl, PEERHOUSE_ROLE_PASSWORDS: JSON.stringify(passwords), AUDIT_ANCHORS: process.env.AUDIT_ANCHORS || at.anchors, STAFF_URL: readSettings().staffUrl });
  } finally {
    if (postgres && !postgres.attached) await postgres.stop();
  }
}

/** Writes libs/contract anew: the two schemas from the code, then the typed documents of the web apps and their hashes. */
async function schema() {
  for (const app of ['staff', 'guest']) {
    const status = await script(dist('apps', `${app}-api`, 'src', 'emit-schema.js'), []);
    if (status !== 0) return status;
  }
  return script(inRoot('node_modules/@graphql-codegen/cli/esm/bin.js'), ['--config', 'libs/contract/codegen.ts']);
}
