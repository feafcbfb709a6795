/** Builds the server and the web apps into dist/, each only when what it is made of has changed. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { isBundled, readStamp } from './bundle.mjs';
import { dist, inRoot, tools } from './places.mjs';
import { runNode } from './run-tool.mjs';
import { say, step } from './say.mjs';

const SERVER = {
  files: ['package-lock.json', 'tsconfig.base.json', 'tsconfig.build.json', 'apps/launcher/bundle.mjs', 'apps/launcher/bundle.config.mjs'],
  folders: ['apps', 'libs', 'infra'],
  wanted: (file) => /\.ts$/.test(file) && !/\.spec\.ts$/.test(file) && !/^(apps[\\/][^\\/]+-web|libs[\\/]ui)[\\/]|[\\/]fixtures[\\/]/.test(file),
};
const SHARED = ['libs/ui', 'libs/contract', 'libs/vault', 'libs/kernel'];
const WEBS = {
  staff: { called: 'the staff app', app: 'apps/staff-web', folders: ['apps/staff-web', ...SHARED] },
  guest: { called: 'the guest app', app: 'apps/guest-web', folders: ['apps/guest-web', ...SHARED] },
  explorer: { called: 'the explorer of the API', app: 'libs/platform/explorer', folders: ['libs/platform/explorer'] }, // development only
};
const web = ({ folders }) => ({ files: ['package-lock.json'], folders, wanted: (file) => !/[\\/](walks|test)[\\/]|\.spec\.tsx?$/.test(file) });
const TODO = 'If you changed the code, put right what is printed above. If you did not, compare with git status, then start again.';

/**
 * Builds the server when its sources changed. Returns `{ built, problems }`: with `lenient`, type errors come back as
 * text when the code was emitted all the same; without, they are thrown as Trouble.
 */
export async function buildServer({ lenient = false } = {}) {
  const now = fingerprint(SERVER);
  if (readStamp('server') === now && existsSync(dist('libs'))) return { built: false, problems: '' };
  rmSync(dist('.stamps', 'server'), { force: true }); // what is written from here on may be of sources that do not hold
  try {
    await step('Building the server', () => runNode(tools.tsc, ['-p', 'tsconfig.build.json'], { trouble: 'The server could not be built.', todo: TODO }));
  } catch (problem) {
    if (lenient && existsSync(dist('libs/platform/src/migrate.js'))) return { built: true, problems: problem.detail };
    throw problem;
  }
  clearLeftovers();
  writeStamp('server', now);
  return { built: true, problems: '' };
}

/** Puts the built server together for a quick start, when it was built anew since. */
export async function bundleServer() {
  if (isBundled()) return;
  await step('Putting the server together', () => runNode(tools.vite, ['build', '-c', inRoot('apps/launcher/bundle.config.mjs'), '--logLevel', 'error'], {
    env: { ...process.env, NODE_ENV: 'production' },
    trouble: 'The server could not be put together.',
    todo: TODO,
  }));
  writeStamp('bundle', readStamp('server'));
}

/** Builds one web app (staff, guest or explorer) to dist/web/NAME when its sources changed; true when it did. Nothing to do where there is none. */
export async function buildWeb(name) {
  const { app, called } = WEBS[name];
  if (isWebBuilt(name)) return false;
  const now = fingerprint(web(WEBS[name]));
  const printed = await step(`Building ${called}`, () => runNode(tools.vite, ['build', inRoot(app), '-c', configOf(name), '--outDir', dist('web', name), '--emptyOutDir', '--logLevel', 'warn'], {
    cwd: inRoot(app),
    env: { ...process.env, NODE_ENV: 'production' },
    trouble: `${called[0].toUpperCase()}${called.slice(1)} could not be built.`,
    todo: TODO,
  }));
  for (const line of printed.split('\n')) if (line.includes(', gzipped: ')) say(line); // what its budget measured
  makeSmall(dist('web', name));
  writeStamp(`web-${name}`, now);
  return true;
}

/** Beside each file its gzipped form, which the server sends to who takes it: a third of the way over a slow line. */
function makeSmall(folder) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(js|css|svg|webmanifest)$/.test(entry.name)) continue;
    const file = path.join(entry.parentPath, entry.name);
    writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
  }
}

const configOf = (name) => inRoot(WEBS[name].app, 'vite.config.ts');

/** True when dist/ holds the server as the sources are now. */
export const isServerBuilt = () => readStamp('server') === fingerprint(SERVER);

/** True when dist/ holds the web app as its sources are now, or there is no such app. */
export function isWebBuilt(name) {
  if (!existsSync(configOf(name))) return true;
  return existsSync(dist('web', name, 'index.html')) && readStamp(`web-${name}`) === fingerprint(web(WEBS[name]));
}

function fingerprint({ files, folders, wanted }) {
  const hash = createHash('sha256');
  const all = [...files, ...folders.flatMap((folder) => filesIn(folder).filter(wanted))];
  for (const file of all.sort()) {
    if (existsSync(inRoot(file))) hash.update(`${file}\0`).update(readFileSync(inRoot(file))).update('\0');
  }
  return hash.digest('hex');
}

function filesIn(folder) {
  if (!existsSync(inRoot(folder))) return [];
  return readdirSync(inRoot(folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesIn(file);
    return entry.isFile() ? [file] : [];
  });
}

/** Removes emitted files whose source is gone: a migration that was renamed must not run twice. */
function clearLeftovers() {
  for (const folder of ['apps', 'libs', 'infra']) {
    for (const file of filesIn(path.join('dist', folder))) {
      const source = path.relative('dist', file).replace(/\.js(\.map)?$/, '.ts');
      if (/\.js(\.map)?$/.test(file) && !existsSync(inRoot(source))) rmSync(inRoot(file), { force: true });
    }
  }
}

function writeStamp(name, value) {
  mkdirSync(dist('.stamps'), { recursive: true });
  writeFileSync(dist('.stamps', name), `${value}\n`);
}
