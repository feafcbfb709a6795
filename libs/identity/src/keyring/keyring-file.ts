import { z } from 'zod';
import { fromBase64url, type Keyring } from '#peerhouse/vault';

const key = z.string().refine((text) => fromBase64url(text)?.length === 32);
const number = z.string().regex(/^[1-9]\d{0,8}$/);
const shape = z.strictObject({ peppers: z.record(number, key), keks: z.record(number, z.strictObject({ key, made: z.iso.datetime() })) });

/** The keyring in a file's text; null where it is none. */
export function readKeyring(text: string): Keyring | null {
  try {
    return shape.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
