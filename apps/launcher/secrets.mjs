/** The secrets of an installation: made once, at random, kept in its data folder, readable by its owner alone. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Trouble } from './say.mjs';

export const ROLES = ['owner', 'staff', 'guest', 'worker', 'queue'];

/** `{ passwords: { owner, staff, guest, worker, queue }, key }`; the key (32 bytes, hex) can come from PEERHOUSE_KEY. */
export function readSecrets(at, env = process.env) {
  const kept = existsSync(at.secrets) ? parse(at.secrets) : make(at);
  return { passwords: kept.passwords, key: env.PEERHOUSE_KEY || kept.key };
}

function parse(file) {
  try {
    const { passwords, key } = JSON.parse(readFileSync(file, 'utf8'));
    if (ROLES.every((role) => typeof passwords[role] === 'string') && /^[0-9a-f]{64}$/.test(key)) return { passwords, key };
  } catch {
    // said below
  }
  throw new Trouble(`The secrets of this installation cannot be read: ${file}`, {
    todo: 'Put the file back from your backup. Without its key nobody can sign in with the codes set up before.',
  });
}

function make(at) {
  const passwords = Object.fromEntries(ROLES.map((role) => [role, randomBytes(24).toString('base64url')]));
  const secrets = { passwords, key: randomBytes(32).toString('hex') };
  mkdirSync(at.folder, { recursive: true, mode: 0o700 });
  writeFileSync(at.secrets, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  return secrets;
}
