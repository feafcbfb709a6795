import { Inject, Injectable, Logger } from '@nestjs/common';
import { fromBase64url, newestNumber, sealAtRest, unsealAtRest, verifierOf, type Id, type Keyring, type SealedRow } from '#peerhouse/vault';
import { KeysMissing } from '../guest.refusals.js';
import { readKeyring } from './keyring-file.js';

/** Where the keyring lies; null where none was named. */
export const KEYRING_FILE = Symbol('file of the keyring');

/** A value as it lies in the database, and the number of the key that opens it. */
export interface Sealed { kekNo: number; sealed: Uint8Array }
export interface Verifier { pepperNo: number; verifier: Uint8Array }

const rereadMs = 60_000;
const bytesOf = (key: string): Uint8Array => fromBase64url(key)!;

/**
 * The server's keys, from their file: read anew each minute, and at once where a row names a number that is not known yet.
 * Without the file nothing is locked or opened with them, and everything else goes on.
 */
@Injectable()
export class ServerKeys {
  private readonly log = new Logger('keyring');
  private keyring: Keyring | null = null;
  private readAt = -Infinity;
  private isToldMissing = false;

  constructor(@Inject(KEYRING_FILE) private readonly file: string | null) {}

  /** Whether there are none at all. */
  get areMissing(): boolean {
    return this.newest('keks') === null || this.newest('peppers') === null;
  }

  /** Seals a value for its row under the newest key. */
  seal(value: Uint8Array, row: SealedRow): Sealed | KeysMissing {
    const kekNo = this.newest('keks');
    return kekNo === null ? new KeysMissing() : { kekNo, sealed: sealAtRest(this.kek(kekNo)!, value, row) };
  }

  /** Opens a value of a row. */
  unseal({ kekNo, sealed }: Sealed, row: SealedRow): Uint8Array | KeysMissing {
    const key = this.kek(kekNo);
    const value = key && unsealAtRest(key, new Uint8Array(sealed), row);
    return value instanceof Uint8Array ? value : new KeysMissing();
  }

  /** How a passphrase's proof is kept, under the newest pepper. */
  verifier(vault: Id, proof: Uint8Array): Verifier | KeysMissing {
    const pepperNo = this.newest('peppers');
    return pepperNo === null ? new KeysMissing() : { pepperNo, verifier: verifierOf(this.pepper(pepperNo)!, vault, proof) };
  }

  /** The same under the pepper with which it was kept. */
  verifierUnder(pepperNo: number, vault: Id, proof: Uint8Array): Uint8Array | KeysMissing {
    const pepper = this.pepper(pepperNo);
    return pepper ? verifierOf(pepper, vault, proof) : new KeysMissing();
  }

  private newest(kind: 'peppers' | 'keks'): number | null {
    return newestNumber(this.now()?.[kind] ?? {});
  }

  private kek(number: number): Uint8Array | null {
    const found = this.now()?.keks[number] ?? this.again()?.keks[number];
    return found ? bytesOf(found.key) : null;
  }

  private pepper(number: number): Uint8Array | null {
    const found = this.now()?.peppers[number] ?? this.again()?.peppers[number];
    return found ? bytesOf(found) : null;
  }

  private now(): Keyring | null {
    return this.keyring && performance.now() - this.readAt < rereadMs ? this.keyring : this.again();
  }

  private again(): Keyring | null {
    this.readAt = performance.now();
    this.keyring = readKeyring(this.file);
    if (!this.keyring && !this.isToldMissing) this.log.error('The keyring is missing or cannot be read: passphrases open nothing until it is put back; cards and kept phones do. "npm run doctor" says what to do.');
    this.isToldMissing = !this.keyring;
    return this.keyring;
  }
}
