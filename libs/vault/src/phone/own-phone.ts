import { isRefusal } from '#peerhouse/kernel';
import { newVaultId } from '../bytes/id.js';
import type { Random } from '../bytes/random.js';
import { newDeviceSecret, unwrapByDevice, wrapByDevice } from '../keys/device.js';
import { openVault, type OpenVault, type Seen, type VaultKeys } from '../opening/open-vault.js';
import type { GuestVaultApi, NeedsProof } from '../operations/guest-vault-api.js';
import { isRefused, refuse, type VaultRefusal } from '../refusals.js';
import type { Stretch } from '../stretch/kdf.js';
import { afterRightCode, afterWrongCode } from './phone.rules.js';
import type { PhoneMemory } from './phone.types.js';

/** Keeps this phone: what it remembers from now on. `code`: this phone's own, or the passphrase. Refusal: NeedsProof. */
export async function keepPhone(api: GuestVaultApi, keys: VaultKeys, code: string, stretch: Stretch, random?: Random): Promise<PhoneMemory | NeedsProof> {
  const phone = { vault: keys.vault, device: newVaultId(random) };
  const secret = newDeviceSecret(random);
  const wrapDev = await wrapByDevice(keys.guestKey, code, phone, stretch, random);
  const kept = await api.keepDevice(phone.device, secret);
  if (isRefusal(kept)) return kept;
  const answer = await api.vault([]);
  if (isRefusal(answer)) return answer;
  const { counter, manifest, sections: rows } = answer;
  return { ...phone, secret, wrapDev, wrongCodes: 0, counter, page: { counter, manifest }, rows, drafts: [], stopsToSend: [], stopped: [] };
}

/** Opens with the code, without a network. Refusal: Unopenable (a wrong code; or the code is no longer good and the passphrase is needed). */
export async function unlockPhone(memory: PhoneMemory, code: string, stretch: Stretch): Promise<{ memory: PhoneMemory; opened: VaultKeys | VaultRefusal }> {
  const { wrapDev, vault } = memory;
  if (!wrapDev) return { memory, opened: refuse('Unopenable') };
  const guestKey = await unwrapByDevice(wrapDev, code, memory, stretch);
  return isRefused(guestKey) ? { memory: afterWrongCode(memory), opened: guestKey } : { memory: afterRightCode(memory), opened: { vault, guestKey } };
}

/** Another code for a kept phone, once it is open. Wrong ones count from nothing again. */
export const withNewCode = async (memory: PhoneMemory, { guestKey }: VaultKeys, code: string, stretch: Stretch, random?: Random): Promise<PhoneMemory> =>
  ({ ...memory, wrapDev: await wrapByDevice(guestKey, code, memory, stretch, random), wrongCodes: 0 });

/** What this phone has seen, to hold the server's answer against. */
export const seenBy = ({ counter, rows, stopped }: PhoneMemory): Seen => ({ counter, rows, stopped });

/** The phone's own copy: readable offline, and where the server's is refused. Refusals: those of an opening. */
export const openOwnCopy = (keys: VaultKeys, { page, rows }: PhoneMemory): OpenVault | VaultRefusal => openVault(keys, { ...page, sections: rows, grants: [] });
