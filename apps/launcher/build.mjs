/** Builds the server and the web apps into dist/, each only when what it is made of has changed. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dist, inRoot, tools } from './places.mjs';
import { runNode } from './run-tool.mjs';
import { step } from './say.mjs';

const SERVER = {
  files: ['package-lock.json', 'tsconfig.base.json', 'tsconfig.build.json'],
  folders: ['apps', 'libs', 'infra'],
  wanted: (file) => /\.ts$/.test(file) && !/\.spec\.ts$/.test(file) && !/^(apps[\\/][^\\/]+-web|libs[\\/]ui)[\\/]|[\\/]fixtures[\\/]/.test(file),
};
const web = (name) => ({
  files: ['package-lock.json'],
  folders: [`apps/${name}-web`, 'libs/ui', 'libs/contract', 'libs/vault', 'libs/kernel'],
  wanted: (file) => !/[\\/](walks|test)[\\/]|\.spec\.tsx?$/.test(file),
});

/** Builds the server when its sources changed. With `lenient`, type errors are returned as text when the code was emitted all the same. */
export async function buildServer({ lenient = false } = {}) {
  const now = fingerprint(SERVER);
  if (readStamp('server') === now && existsSync(dist('libs'))) return '';
  const emit = () => runNode(tools.tsc, ['-p', 'tsconfig.build.json'], {
    trouble: 'The server could not be built.',
    todo: 'If you changed the code, put right what is printed above. If you did not, compare with git status, then start again.',
  });
  try {
    await step('Building the server', emit);
  } catch (problem) {
    if (lenient && existsSync(dist('libs/platform/src/migrate.js'))) return problem.detail;
    throw problem;
  }
  clearLeftovers();
  writeStamp('server', now);
  return '';
}

/** Builds one web app (`staff` or `guest`) to dist/web/NAME when its sources changed; nothing to do where there is none. */
export async function buildWeb(name) {
  const app = inRoot('apps', `${name}-web`);
  const config = path.join(app, 'vite.config.ts');
  if (!existsSync(config)) return;
  const now = fingerprint(web(name));
  if (readStamp(`web-${name}`) === now && existsSync(dist('web', name, 'index.html'))) return;
  await step(`Building the ${name} app`, () => runNode(tools.vite, ['build', app, '-c', config, '--outDir', dist('web', name), '--emptyOutDir', '--logLevel', 'warn'], {
    cwd: app,
    env: { ...process.env, NODE_ENV: 'production' },
    trouble: `The ${name} app could not be built.`,
    todo: 'If you changed the code, put right what is printed above. If you did not, compare with git status, then start again.',
  }));
  writeStamp(`web-${name}`, now);
}

/** True when dist/ holds the server as the sources are now. */
export const isServerBuilt = () => readStamp('server') === fingerprint(SERVER);

/** True when dist/ holds the web app as its sources are now, or there is no such app. */
export const isWebBuilt = (name) => !existsSync(inRoot('apps', `${name}-web`, 'vite.config.ts')) || readStamp(`web-${name}`) === fingerprint(web(name));

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

const stampFile = (name) => dist('.stamps', name);
const readStamp = (name) => (existsSync(stampFile(name)) ? readFileSync(stampFile(name), 'utf8').trim() : '');

function writeStamp(name, value) {
  mkdirSync(dist('.stamps'), { recursive: true });
  writeFileSync(stampFile(name), `${value}\n`);
}
