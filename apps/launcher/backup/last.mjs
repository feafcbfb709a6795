/** What the doctor reads: when the last backup of an installation was taken, where, how big, and whether it was checked. */
import { writeFileSync } from 'node:fs';
import { readJson } from './folder.mjs';

/** `{ at, folder, rows, bytes, checked, withoutKeys }`, or undefined when none was ever taken. */
export const lastBackup = (at) => readJson(at.lastBackup);

export function rememberBackup(at, what) {
  writeFileSync(at.lastBackup, `${JSON.stringify({ ...lastBackup(at), ...what }, null, 2)}\n`, { mode: 0o600 });
}

export function sizeInWords(bytes) {
  const [unit, size] = bytes >= 1e9 ? ['GB', 1e9] : bytes >= 1e6 ? ['MB', 1e6] : ['kB', 1e3];
  return `${(bytes / size).toFixed(1)} ${unit}`;
}
