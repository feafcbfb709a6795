import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { fromBase64url, type Keyring } from '#peerhouse/vault';

const key = z.string().refine((text) => fromBase64url(text)?.length === 32);
const number = z.string().regex(/^[1-9]\d{0,8}$/);
const shape = z.strictObject({ peppers: z.record(number, key), keks: z.record(number, z.strictObject({ key, made: z.iso.datetime() })) });

/** The keyring in that file; null where there is none, or it cannot be read. */
export function readKeyring(file: string | null): Keyring | null {
  if (!file || !existsSync(file)) return null;
  try {
    return shape.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/** Puts it on the disk whole or not at all: under another name first. */
export function writeKeyring(file: string, keyring: Keyring): void {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const handle = openSync(`${file}.writing`, 'w', 0o600);
  try {
    writeFileSync(handle, `${JSON.stringify(keyring, null, 2)}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(`${file}.writing`, file);
}
