import { argon2id } from 'hash-wasm';
import { KDF_COST, type Stretch } from './kdf.js';

/** Argon2id in WebAssembly; where a browser has none or forbids it, the same in plain JavaScript, several times slower. */
export const stretch: Stretch = (typed, salt) => (canRunWebAssembly() ? inWebAssembly(typed, salt) : inJavaScript(typed, salt));

export const inWebAssembly: Stretch = (password, salt) => argon2id({
  password, salt, memorySize: KDF_COST.memoryKiB, iterations: KDF_COST.passes, parallelism: KDF_COST.lanes, hashLength: KDF_COST.bytes, outputType: 'binary',
});

export const inJavaScript: Stretch = async (password, salt) => {
  const { argon2idAsync } = await import('@noble/hashes/argon2.js');
  return argon2idAsync(password, salt, { m: KDF_COST.memoryKiB, t: KDF_COST.passes, p: KDF_COST.lanes, dkLen: KDF_COST.bytes });
};

/** The smallest module there is: a policy without 'wasm-unsafe-eval' refuses even that. */
const EMPTY_MODULE = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

function canRunWebAssembly(): boolean {
  try {
    return new (globalThis as unknown as MaybeWebAssembly).WebAssembly!.Module(EMPTY_MODULE) instanceof Object;
  } catch {
    return false;
  }
}

interface MaybeWebAssembly { WebAssembly?: { Module: new (bytes: Uint8Array) => unknown } }
