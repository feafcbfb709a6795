import type { Id } from '../bytes/id.js';
import type { ReaderKind } from '../contents/manifest.types.js';
import type { RefusedByServer } from './refused.js';

/**
 * What a guest's phone asks of the server where keys are in play, with bytes as bytes. The guest app carries it over its GraphQL
 * as base64url; who may when, and what each may be refused, is in `operations.ts`.
 */
export interface GuestVaultApi {
  signIn(who: { name: string } | { vault: Id }, proof: Proof): Promise<Opening | RefusedByServer<'NotOpened' | 'TooManyTries' | 'DeviceRemoved' | 'KeysMissing'>>;
  prove(vault: Id, proof: Proof): Promise<Opening | RefusedByServer<'NotOpened' | 'TooManyTries' | 'DeviceRemoved' | 'KeysMissing'>>;
  createVault(made: NewVault): Promise<Done | RefusedByServer<'VaultExists' | 'KeysMissing'>>;
  vault(have: VersionRef[]): Promise<VaultAnswer | NeedsProof>;
  versions(section: Id, before: number): Promise<VersionRow[] | NeedsProof>;
  saveSection(save: SectionSave): Promise<Done | RefusedByServer<'ChangedElsewhere' | 'TooManySections' | 'TooManyVersions' | 'KeysMissing'> | NeedsProof>;
  saveManifest(save: ManifestSave): Promise<Done | RefusedByServer<'ChangedElsewhere'> | NeedsProof>;
  shareSections(share: Share): Promise<Done | RefusedByServer<'ChangedElsewhere' | 'ReaderGone' | 'KeysMissing'> | NeedsProof>;
  stopSharing(grant: Id, page: Page | null): Promise<Done>;
  changePassphrase(lock: PassphraseLock & { alsoPhones: boolean }): Promise<Done | RefusedByServer<'KeysMissing'> | NeedsProof>;
  replaceCard(card: CardLock | null): Promise<Done | NeedsProof>;
  offerHandover(offer: CardLock): Promise<Done | NeedsProof>;
  takeHandover(proof: Uint8Array): Promise<{ vault: Id; wrap: Uint8Array } | RefusedByServer<'HandoverEnded' | 'TooManyTries'>>;
  startAgain(made: NewVault): Promise<Done | RefusedByServer<'KeysMissing'>>;
  unsealVault(vault: Id): Promise<Done | NeedsProof>;
  eraseVault(): Promise<Done | NeedsProof>;
  keepDevice(device: Id, secret: Uint8Array): Promise<Done | NeedsProof>;
  removeDevice(device: Id): Promise<Done>;
  openCard(proof: Uint8Array): Promise<CardAnswer | RefusedByServer<'CardEnded' | 'KeysMissing'>>;
}

export interface Done { done: true }
export type NeedsProof = RefusedByServer<'NeedsProof'>;

/** Of a passphrase or a card: its proof. Of a kept phone: the vault's, and the phone's own. */
export type Proof = { passphrase: Uint8Array } | { card: Uint8Array } | { vault: Uint8Array; device: Id; secret: Uint8Array };

/** What a right proof lets out: of a passphrase the server's share and the wrap, of a card the wrap, of a phone neither. */
export interface Opening { vault: Id; kdf: number; serverShare?: Uint8Array; wrapPass?: Uint8Array; wrapCard?: Uint8Array }

export interface PassphraseLock { passphraseProof: Uint8Array; serverShare: Uint8Array; wrapPass: Uint8Array }
export interface CardLock { proof: Uint8Array; wrap: Uint8Array }
export interface NewVault extends PassphraseLock { vault: Id; vaultProof: Uint8Array; card: CardLock | null; page: Page }

/** A contents page as the next one: `counter` is one more than the server's. */
export interface Page { counter: number; manifest: Uint8Array }

export interface VersionRef { section: Id; version: number }
export interface VersionRow extends VersionRef { ciphertext: Uint8Array; wrap: Uint8Array; savedOn: string }

/** A share as the server sees it. `until` null: no end (a card), or the end of `stay`. */
export interface GrantRow { id: Id; reader: ReaderKind; to: Id | null; sections: Id[]; until: string | null; stay: Id | null; isLive: boolean }

/** The contents page, those current sections that the phone lacks, and every share that is live or ended and still on the page. `cardMark`: of the recovery card that counts, if there is one. */
export interface VaultAnswer extends Page { sections: VersionRow[]; grants: GrantRow[]; cardMark?: Uint8Array }

/** A key of one version for one share: sealed for a card, open to the server for a house or a worker. */
export interface GrantKey extends VersionRef { grant: Id; key: Uint8Array }

export interface ManifestSave { page: Page; drop: DroppedVersions[] }

/** Versions that are no longer on the contents page; all of a section's, where the section went. */
export interface DroppedVersions { section: Id; versions: number[] }

export interface SectionSave extends ManifestSave { section: Id; version: number; ciphertext: Uint8Array; wrap: Uint8Array; keys: GrantKey[] }
export interface Share { page: Page; grant: NewGrant; keys: GrantKey[] }
export interface NewGrant { id: Id; reader: ReaderKind; to: Id | null; until: string | null; stay: Id | null; cardProof: Uint8Array | null }

/** What a supporter's card opens. */
export interface CardAnswer { vault: Id; grant: Id; sections: SharedRow[] }
export interface SharedRow extends VersionRef { ciphertext: Uint8Array; key: Uint8Array; savedOn: string }
