/** Removes whole backups of ours that are older than so many days: what was forgotten must be forgotten there too. */
import { rmSync } from 'node:fs';
import { listBackups, readManifest } from './folder.mjs';

const DAY = 86_400_000;

/** Returns the folders removed; the newest one always stays, whatever its age. */
export function forgetOld(folder, days, now) {
  const old = listBackups(folder).slice(0, -1).filter((one) => {
    const manifest = readManifest(one, 'data') ?? readManifest(one, 'keys');
    return manifest && now - Date.parse(manifest.at) > days * DAY;
  });
  for (const one of old) rmSync(one, { recursive: true, force: true });
  return old;
}
