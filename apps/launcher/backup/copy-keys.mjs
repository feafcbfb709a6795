/**
 * The schema `keys` and the keyring, copied each hour while Peerhouse runs, and kept for five days: longer, and what a guest
 * stopped sharing or erased could be opened again from it. Data backups hold neither.
 */
import { keysFolder } from '../keyring.mjs';
import { readSecrets } from '../secrets.mjs';
import { makePrivate } from './folder.mjs';
import { forgetOld } from './forget.mjs';
import { takeBackup } from './take.mjs';

export const KEYS_DAYS = 5;
const HOUR = 3_600_000;

/** Takes one copy and removes those that are too old. */
export async function copyKeys({ at, adminUrl, now = new Date(), env = process.env }) {
  const folder = makePrivate(keysFolder(at, env));
  const { folder: made } = await takeBackup({ adminUrl, at, key: readSecrets(at, env).key, folder, sets: ['keys'], now });
  forgetOld(folder, KEYS_DAYS, now);
  return made;
}

/** Copies now and each hour until the returned function is called; `tell` hears, once, why it cannot. */
export function keepCopyingKeys(house, tell) {
  let told = false;
  const copy = () => copyKeys(house).then(() => { told = false; }, (problem) => {
    if (!told) tell(`  The keys could not be copied: ${problem.message}`);
    told = true;
  });
  void copy();
  const timer = setInterval(copy, HOUR);
  return () => clearInterval(timer);
}
