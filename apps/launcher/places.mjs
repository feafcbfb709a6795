/** Where things lie. Plain paths, no reading and no writing. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

export const inRoot = (...parts) => path.join(root, ...parts);
export const dist = (...parts) => path.join(root, 'dist', ...parts);

/** The folder that holds everything an installation must keep: `PEERHOUSE_DATA`, or `.peerhouse` in the project. */
export function dataFolder(env = process.env) {
  return env.PEERHOUSE_DATA ? path.resolve(env.PEERHOUSE_DATA) : inRoot('.peerhouse');
}

/** The files and folders inside a data folder, by what they are for. */
export function places(folder = dataFolder()) {
  const at = (name) => path.join(folder, name);
  return {
    folder,
    cluster: at('postgres'),
    password: at('postgres-password'),
    secrets: at('secrets.json'),
    keyring: at('keyring.json'),
    keys: at('keys'),
    lock: at('running.json'),
    logs: at('logs'),
    demo: at('demo.json'),
    backups: at('backups'),
    lastBackup: at('last-backup.json'),
    anchors: at('audit-anchors'),
    log: (name) => path.join(folder, 'logs', `${name}.log`),
  };
}

/** The tools we call, always by path: `.bin/tsc` may be either of the two TypeScripts we install. */
export const tools = {
  tsc: inRoot('node_modules', 'tsc7', 'bin', 'tsc'),
  vite: inRoot('node_modules', 'vite', 'bin', 'vite.js'),
  jest: inRoot('node_modules', 'jest', 'bin', 'jest.js'),
  playwright: inRoot('node_modules', '@playwright', 'test', 'cli.js'),
  oxlint: inRoot('node_modules', 'oxlint', 'bin', 'oxlint'),
  depcruise: inRoot('node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs'),
};
