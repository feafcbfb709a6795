import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** SHA-256 of a secret with 256 random bits, in hex: all that is kept of sessions and links. */
export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

export type KeyPurpose = 'totp' | 'attempts' | 'guest-codes' | 'enquiry-codes' | 'follow-up-replies';

/** The installation's one key, made into a key of its own for each purpose (HKDF-SHA256). */
export class Keys {
  private readonly known = new Map<KeyPurpose, Buffer>();

  /** `root`: 32 bytes in hex, PEERHOUSE_KEY. */
  constructor(private readonly root: string) {}

  /** A keyed hash, in hex, for what is too short to be hashed alone: addresses and paper codes. */
  mac(purpose: KeyPurpose, text: string): string {
    return createHmac('sha256', this.keyOf(purpose)).update(text).digest('hex');
  }

  /** Encrypts with AES-256-GCM; opens only together with the same `about`, so that rows cannot be swapped. */
  seal(purpose: KeyPurpose, text: string, about: string): string {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.keyOf(purpose), nonce).setAAD(Buffer.from(about));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
  }

  /** Opens what `seal` made; throws when the key, the text or `about` is another. */
  open(purpose: KeyPurpose, sealed: string, about: string): string {
    const bytes = Buffer.from(sealed, 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', this.keyOf(purpose), bytes.subarray(0, 12), { authTagLength: 16 });
    decipher.setAAD(Buffer.from(about)).setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
  }

  private keyOf(purpose: KeyPurpose): Buffer {
    const known = this.known.get(purpose) ?? Buffer.from(hkdfSync('sha256', Buffer.from(this.root, 'hex'), '', `peerhouse/${purpose}`, 32));
    this.known.set(purpose, known);
    return known;
  }
}
