/**
 * Makes a clone ready: the right Node and npm, the packages of the lockfile, the server and the web apps built.
 * Plain Node, nothing installed needed. What is done already is not done again.
 */
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { buildServer, buildWeb, bundleServer } from './build.mjs';
import { dist, inRoot, root } from './places.mjs';
import { run } from './run-tool.mjs';
import { main, say, step, Trouble } from './say.mjs';

const NODE = [20, 19];
const NPM = [10, 0];

/** Gets everything ready that `parts` names; by default packages, server and web apps; `bundle` is the server for a quick start. Throws Trouble with words. */
export async function setUp({ server = true, web = true, explorer = false, bundle = server && web } = {}) {
  checkNode();
  if (existsSync(dist('.stamps', 'built-for-good'))) return; // an image: nothing to install with and nothing to build from
  await installPackages();
  await Promise.all([server && buildServer().then(() => bundle && bundleServer()), web && buildWeb('staff'), web && buildWeb('guest'), explorer && buildWeb('explorer')]);
}

/** Refuses a Node older than the one we are tested on. */
export function checkNode(version = process.versions.node) {
  if (atLeast(version, NODE)) return;
  throw new Trouble(`Peerhouse needs Node ${NODE.join('.')} or later; this is Node ${version}.`, {
    todo: 'Install a current Node from https://nodejs.org (or with nvm: nvm install 22), then start again.',
  });
}

function checkNpm(version) {
  if (atLeast(version, NPM)) return;
  throw new Trouble(`Peerhouse needs npm ${NPM[0]} or later to install its packages; this is npm ${version || '(not found)'}.`, {
    todo: 'npm comes with Node: install a current Node from https://nodejs.org, or run: npm install --global npm@11',
  });
}

export function atLeast(version, [major, minor]) {
  const [a, b] = String(version).split('.').map(Number);
  return a > major || (a === major && b >= minor);
}

/** Says in one word how node_modules stands to the lockfile: linked, missing, older, fits (stamped) or adopted (not yet stamped). */
export function packagesState(folder = root) {
  const modules = inRootOf(folder, 'node_modules');
  const link = lstatSync(modules, { throwIfNoEntry: false });
  if (link?.isSymbolicLink()) return existsSync(modules) ? 'linked' : 'link to nowhere';
  if (!link) return 'missing';
  const stamp = readIfThere(inRootOf(folder, 'node_modules', '.peerhouse-lock'));
  if (stamp) return stamp === lockHash(folder) ? 'fits' : 'older';
  const npms = statSync(inRootOf(folder, 'node_modules', '.package-lock.json'), { throwIfNoEntry: false });
  if (!npms) return 'missing'; // an installation that was broken off
  return npms.mtimeMs >= statSync(inRootOf(folder, 'package-lock.json')).mtimeMs ? 'adopted' : 'older';
}

const inRootOf = (folder, ...parts) => (folder === root ? inRoot(...parts) : [folder, ...parts].join('/'));
const readIfThere = (file) => (existsSync(file) ? readFileSync(file, 'utf8').trim() : '');
const lockHash = (folder) => createHash('sha256').update(readFileSync(inRootOf(folder, 'package-lock.json'))).digest('hex');
const stampPackages = () => writeFileSync(inRoot('node_modules', '.peerhouse-lock'), `${lockHash(root)}\n`);

async function installPackages() {
  const state = packagesState();
  if (state === 'linked' || state === 'fits') return;
  if (state === 'adopted') return stampPackages();
  if (state === 'link to nowhere') {
    throw new Trouble('node_modules is a link that leads nowhere.', { todo: 'Remove the link, or put back what it led to, then start again.' });
  }
  const npm = findNpm();
  checkNpm(npm.version);
  const what = state === 'older' ? 'Bringing the packages up to date' : 'Installing the packages, once (about a minute)';
  await step(what, () => run(npm.command, [...npm.args, 'ci', '--no-audit', '--no-fund', '--no-progress'], {
    shell: npm.shell,
    env: { ...process.env, NODE_ENV: '' }, // production would leave the build tools out
    trouble: 'The packages could not be installed.',
    todo: 'Check the connection to the package registry (npm ping) and the room on the disk, then start again. What was half installed is cleared away by itself.',
  }), { long: true });
  stampPackages();
}

/** npm as it called us, or as the PATH finds it. */
function findNpm() {
  const said = /^npm\/(\S+)/.exec(process.env.npm_config_user_agent ?? '')?.[1];
  const cli = process.env.npm_execpath;
  if (said && cli?.endsWith('npm-cli.js')) return { command: process.execPath, args: [cli], version: said };
  const shell = process.platform === 'win32'; // npm is npm.cmd there
  const version = npmVersion(shell);
  return { command: 'npm', args: [], shell, version };
}

function npmVersion(shell) {
  const answer = run.sync('npm', ['--version'], { shell });
  return answer.status === 0 ? answer.stdout.trim() : '';
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main(async () => {
    await setUp();
    say('  Everything is set up.');
  });
}
