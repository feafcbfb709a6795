import { textBytes } from '../bytes/bytes.js';
import { idBytes, type Id } from '../bytes/id.js';
import { randomBytes, type Random } from '../bytes/random.js';
import type { VaultRefusal } from '../refusals.js';
import type { Stretch } from '../stretch/kdf.js';
import { derive, KEY_BYTES } from './derive.js';
import { normalised } from './normalised.js';
import { seal, unsealExactly, type Purpose } from './seal.js';

/** A phone that the guest called their own. */
export interface Device { vault: Id; device: Id }

/** Shows the server that this is the phone that was kept. */
export const newDeviceSecret = (random: Random = randomBytes): Uint8Array => random(KEY_BYTES);

const fields = ({ vault, device }: Device) => [idBytes(vault), idBytes(device)] as const;
const purpose = (phone: Device): Purpose => ['wrap/device', ...fields(phone)];

async function keyOf(code: string, phone: Device, stretch: Stretch): Promise<Uint8Array> {
  return derive(await stretch(textBytes(normalised(code)), idBytes(phone.device)), 'device/key', ...fields(phone));
}

/** Wraps the guest's key under this phone's own code (or the passphrase), so that it opens without a network. */
export async function wrapByDevice(guestKey: Uint8Array, code: string, phone: Device, stretch: Stretch, random?: Random): Promise<Uint8Array> {
  const own = guestKey.slice(); // a lock meanwhile overwrites the other
  const wrapped = seal(await keyOf(code, phone, stretch), own, purpose(phone), random);
  own.fill(0);
  return wrapped;
}

/** The guest's key. Refusals: FormatUnknown, Unopenable (also for a wrong code). */
export const unwrapByDevice = async (wrapped: Uint8Array, code: string, phone: Device, stretch: Stretch): Promise<Uint8Array | VaultRefusal> =>
  unsealExactly(KEY_BYTES, await keyOf(code, phone, stretch), wrapped, purpose(phone));
