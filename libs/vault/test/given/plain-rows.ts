/**
 * An honest server as plain rows in memory: the rows and operations of the vault, without sessions, roles or a database. The real one
 * is tested for itself; this one is here to be lied with.
 */
import type { Id } from '../../src/bytes/id.js';
import { sameBytes } from '../../src/bytes/bytes.js';
import { MOST_SECTIONS, MOST_VERSIONS } from '../../src/contents/manifest.rules.js';
import { sealAtRest, unsealAtRest, verifierOf } from '../../src/keys/at-rest.js';
import { hashOf } from '../../src/keys/derive.js';
import { newServerShare } from '../../src/keys/guest-key.js';
import type { CardAnswer, CardLock, Done, DroppedVersions, GrantKey, GrantRow, GuestVaultApi, ManifestSave, NewGrant, NewVault, Opening, Page, PassphraseLock, Proof, SectionSave, Share, VaultAnswer, VersionRef, VersionRow } from '../../src/operations/guest-vault-api.js';
import { RefusedByServer, type ServerRefusalName } from '../../src/operations/refused.js';

interface LockRow { vault: Id; name: string; isSealed: boolean; kdf: number; verifier: Uint8Array; wrapPass: Uint8Array; card: { proof: Uint8Array; wrap: Uint8Array } | null; vaultProof: Uint8Array }
interface StoredGrant extends NewGrant { vault: Id; endedBy: string | null }
interface StoredKey extends VersionRef { grant: Id; sealed: Uint8Array }

const done: Done = { done: true };
const refused = <Name extends ServerRefusalName>(name: Name) => new RefusedByServer(name);
const isDropped = (drop: DroppedVersions[], row: VersionRef) => drop.some(({ section, versions }) => row.section === section && versions.includes(row.version));
const notFound = (): Error => new Error('not found');

export class PlainRows implements GuestVaultApi {
  locks: LockRow[] = [];
  shares = new Map<Id, Uint8Array>();
  pages = new Map<Id, Page>();
  versionRows: (VersionRow & { vault: Id })[] = [];
  grants: StoredGrant[] = [];
  keys: StoredKey[] = [];
  devices: { device: Id; secretProof: Uint8Array; isRemoved: boolean }[] = [];
  handovers: { vault: Id; proof: Uint8Array; wrap: Uint8Array }[] = [];
  looks: VersionRef[] = [];
  private readonly pepper = newServerShare();
  private readonly keyringKey = newServerShare();
  /** Whose phone is asking. */
  constructor(private readonly name: string, public day = '2026-11-27') {}

  async signIn(who: { name: string } | { vault: Id }, proof: Proof) {
    const lock = this.locks.find((row) => !row.isSealed && ('name' in who ? row.name === who.name : row.vault === who.vault));
    return lock ? this.opening(lock, proof) : refused('NotOpened');
  }

  async prove(vault: Id, proof: Proof) {
    const lock = this.locks.find((row) => row.vault === vault);
    return lock ? this.opening(lock, proof) : refused('NotOpened');
  }

  private opening(lock: LockRow, proof: Proof): Opening | RefusedByServer<'NotOpened' | 'DeviceRemoved'> {
    const { vault, kdf, wrapPass } = lock;
    if ('passphrase' in proof) return sameBytes(verifierOf(this.pepper, vault, proof.passphrase), lock.verifier) ? { vault, kdf, serverShare: this.share(vault), wrapPass } : refused('NotOpened');
    if ('card' in proof) return lock.card && sameBytes(hashOf(proof.card), lock.card.proof) ? { vault, kdf, wrapCard: lock.card.wrap } : refused('NotOpened');
    const device = this.devices.find((row) => row.device === proof.device && sameBytes(row.secretProof, hashOf(proof.secret)));
    if (device?.isRemoved) return refused('DeviceRemoved');
    return device && sameBytes(hashOf(proof.vault), lock.vaultProof) ? { vault, kdf } : refused('NotOpened');
  }

  private share(vault: Id): Uint8Array {
    const share = unsealAtRest(this.keyringKey, this.shares.get(vault)!, { table: 'lock_shares', key: [vault] });
    if (share instanceof Uint8Array) return share;
    throw new Error('the share is lost');
  }

  async createVault(made: NewVault) {
    if (this.locks.some(({ name, isSealed }) => name === this.name && !isSealed)) return refused('VaultExists');
    const { vault, vaultProof, card } = made;
    this.locks.push({ vault, name: this.name, isSealed: false, kdf: 1, verifier: new Uint8Array(), wrapPass: made.wrapPass, card: card && { proof: hashOf(card.proof), wrap: card.wrap }, vaultProof: hashOf(vaultProof) });
    this.relock(vault, made);
    this.pages.set(vault, made.page);
    return done;
  }

  async startAgain(made: NewVault) {
    for (const lock of this.locks) lock.isSealed = true;
    await this.createVault(made);
    return done;
  }

  async unsealVault(vault: Id) {
    for (const lock of this.locks) lock.isSealed = lock.vault !== vault;
    return done;
  }

  async eraseVault() {
    const vault = this.active;
    const mine = new Set(this.grants.filter((grant) => grant.vault === vault).map(({ id }) => id));
    this.locks = this.locks.filter((lock) => lock.vault !== vault);
    for (const rows of [this.shares, this.pages]) rows.delete(vault);
    this.versionRows = this.versionRows.filter((row) => row.vault !== vault);
    this.grants = this.grants.filter(({ id }) => !mine.has(id));
    this.keys = this.keys.filter(({ grant }) => !mine.has(grant));
    return done;
  }

  async keepDevice(device: Id, secret: Uint8Array) {
    this.devices.push({ device, secretProof: hashOf(secret), isRemoved: false });
    return done;
  }

  async removeDevice(device: Id) {
    for (const row of this.devices) if (row.device === device) row.isRemoved = true;
    return done;
  }

  private relock(vault: Id, { passphraseProof, serverShare, wrapPass }: PassphraseLock): void {
    const lock = this.lock(vault);
    Object.assign(lock, { verifier: verifierOf(this.pepper, vault, passphraseProof), wrapPass });
    this.shares.set(vault, sealAtRest(this.keyringKey, serverShare, { table: 'lock_shares', key: [vault] }));
  }

  private lock(vault: Id): LockRow {
    return this.locks.find((row) => row.vault === vault)!;
  }

  get active(): Id {
    return this.locks.find(({ isSealed }) => !isSealed)!.vault;
  }

  async vault(have: VersionRef[]): Promise<VaultAnswer> {
    const rows = this.versionsOf(this.active).filter((row, _, all) => row.version === Math.max(...all.filter(({ section }) => section === row.section).map(({ version }) => version)));
    return {
      ...this.pages.get(this.active)!,
      sections: rows.filter((row) => !have.some(({ section, version }) => section === row.section && version === row.version)),
      grants: this.grants.map((grant) => this.grantRow(grant)),
    };
  }

  private grantRow({ id, reader, to, until, stay, endedBy }: StoredGrant): GrantRow {
    return { id, reader, to, until, stay, isLive: endedBy === null, sections: this.keys.filter(({ grant }) => grant === id).map(({ section }) => section) };
  }

  private versionsOf(vault: Id): VersionRow[] {
    return this.versionRows.filter((row) => row.vault === vault).map(({ vault: _, ...row }) => row);
  }

  async versions(section: Id, before: number) {
    return this.versionsOf(this.active).filter((row) => row.section === section && row.version < before);
  }

  /** Whether this page may follow; the same bytes a second time are no change. */
  private follows(page: Page): 'next' | 'again' | 'no' {
    const now = this.pages.get(this.active)!;
    if (page.counter === now.counter && sameBytes(page.manifest, now.manifest)) return 'again';
    return page.counter === now.counter + 1 ? 'next' : 'no';
  }

  async saveSection(save: SectionSave) {
    const { page, section, version, ciphertext, wrap, keys, drop } = save;
    const follows = this.follows(page);
    if (follows !== 'next') return follows === 'again' ? done : refused('ChangedElsewhere');
    const there = this.versionsOf(this.active);
    if (new Set([...there.map((row) => row.section), section]).size > MOST_SECTIONS) return refused('TooManySections');
    if (there.filter((row) => row.section === section && !isDropped(drop, row)).length >= MOST_VERSIONS) return refused('TooManyVersions');
    if (version !== Math.max(0, ...there.filter((row) => row.section === section).map((row) => row.version)) + 1) return refused('ChangedElsewhere');
    this.versionRows.push({ vault: this.active, section, version, ciphertext, wrap, savedOn: this.day });
    for (const grant of this.grants.filter((row) => row.endedBy === null)) {
      const isOnSection = this.keys.some((key) => key.grant === grant.id && key.section === section);
      this.keys = this.keys.filter((key) => key.grant !== grant.id || key.section !== section);
      if (isOnSection) this.put(keys.filter((key) => key.grant === grant.id && key.section === section));
    }
    this.turn({ page, drop });
    return done;
  }

  async saveManifest(save: ManifestSave) {
    const follows = this.follows(save.page);
    if (follows === 'next') this.turn(save);
    return follows === 'no' ? refused('ChangedElsewhere') : done;
  }

  private turn({ page, drop }: ManifestSave): void {
    this.pages.set(this.active, page);
    this.versionRows = this.versionRows.filter((row) => !isDropped(drop, row));
    const left = new Set(this.versionRows.map(({ section }) => section));
    this.keys = this.keys.filter(({ section }) => left.has(section));
  }

  private put(keys: GrantKey[]): void {
    this.keys.push(...keys.map(({ grant, section, version, key }) => ({ grant, section, version, sealed: sealAtRest(this.keyringKey, key, this.keyRow(grant, section)) })));
  }

  private keyRow(grant: Id, section: Id) {
    const isCard = this.grants.find(({ id }) => id === grant)!.reader === 'card';
    return { table: isCard ? 'card_keys' as const : 'house_keys' as const, key: [grant, section] };
  }

  /** What the server itself can make of a key it keeps. */
  keyOf(grant: Id, section: Id): Uint8Array {
    const { sealed } = this.keys.find((key) => key.grant === grant && key.section === section)!;
    return unsealAtRest(this.keyringKey, sealed, this.keyRow(grant, section)) as Uint8Array;
  }

  async shareSections({ page, grant, keys }: Share) {
    const follows = this.follows(page);
    if (follows !== 'next') return follows === 'again' ? done : refused('ChangedElsewhere');
    this.grants.push({ ...grant, cardProof: grant.cardProof && hashOf(grant.cardProof), vault: this.active, endedBy: null });
    this.put(keys);
    this.turn({ page, drop: [] });
    return done;
  }

  async stopSharing(grant: Id, page: Page | null) {
    const row = this.grants.find(({ id }) => id === grant);
    if (!row) throw notFound();
    row.endedBy ??= 'guest';
    this.keys = this.keys.filter((key) => key.grant !== grant);
    if (page && this.follows(page) === 'next') this.turn({ page, drop: [] });
    return done;
  }

  async changePassphrase(lock: PassphraseLock & { alsoPhones: boolean }) {
    this.relock(this.active, lock);
    this.handovers = [];
    if (lock.alsoPhones) for (const device of this.devices) device.isRemoved = true;
    return done;
  }

  async replaceCard(card: CardLock | null) {
    this.lock(this.active).card = card && { proof: hashOf(card.proof), wrap: card.wrap };
    return done;
  }

  async offerHandover({ proof, wrap }: CardLock) {
    this.handovers = [{ vault: this.active, proof: hashOf(proof), wrap }];
    return done;
  }

  async takeHandover(proof: Uint8Array) {
    const offered = this.handovers.find((row) => sameBytes(row.proof, hashOf(proof)));
    if (!offered) return refused('HandoverEnded');
    this.handovers = [];
    return { vault: offered.vault, wrap: offered.wrap };
  }

  async openCard(proof: Uint8Array): Promise<CardAnswer | RefusedByServer<'CardEnded'>> {
    const grant = this.grants.find(({ cardProof, endedBy }) => endedBy === null && cardProof !== null && sameBytes(cardProof, hashOf(proof)));
    if (!grant) return refused('CardEnded');
    const keys = this.keys.filter((key) => key.grant === grant.id);
    this.looks.push(...keys.map(({ section, version }) => ({ section, version })));
    const rows = this.versionsOf(grant.vault);
    return {
      vault: grant.vault, grant: grant.id,
      sections: keys.map(({ section, version }) => {
        const { ciphertext, savedOn } = rows.find((row) => row.section === section && row.version === version)!;
        return { section, version, ciphertext, savedOn, key: this.keyOf(grant.id, section) };
      }),
    };
  }
}
