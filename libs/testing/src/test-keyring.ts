import { randomBytes } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Keyring } from '#peerhouse/vault';
import { told } from './told.js';

const newKey = (): string => randomBytes(32).toString('base64url');
let shared: string | undefined;

/** A keyring as the first start makes it, in a folder of its own; it goes with the run. */
export function newTestKeyring(made = new Date('2026-11-02T15:00:00Z')): string {
  const file = path.join(mkdtempSync(path.join(told('PEERHOUSE_TEST_FOLDER'), 'keyring-')), 'keyring.json');
  writeFileSync(file, JSON.stringify({ peppers: { 1: newKey() }, keks: { 1: { key: newKey(), made: made.toISOString() } } } satisfies Keyring), { mode: 0o600 });
  return file;
}

/** The one that the applications of a spec file share, where nothing else is said. */
export const testKeyring = (): string => (shared ??= newTestKeyring());
