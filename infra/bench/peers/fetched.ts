import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../product.js';

/** The folder of a package to be beside, fetched once into dist/: nobody else has to download it. Undefined, with words, when it cannot be had. */
export function fetchedPeer(say: (line: string) => void, name: string, version: string): string | undefined {
  const folder = path.join(root, 'dist/peers', `${name}-${version}`);
  const done = path.join(folder, 'done');
  if (existsSync(done)) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ private: true }));
  say(`  fetching ${name} ${version}, once`);
  try {
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error', `${name}@${version}`], { cwd: folder, shell: process.platform === 'win32', stdio: ['ignore', 'ignore', 'inherit'] });
  } catch {
    say(`  ${name} could not be fetched and is left out`);
    return undefined;
  }
  writeFileSync(done, '');
  return folder;
}
