import { isRefusal } from '#peerhouse/kernel';
import {
  afterOpening, inTurn, isRefused, isServerRefusal, keepDraft, loadVault, openDraft, openOwnCopy, openWhatHolds, seenBy, signInWithPhone,
  type Edit, type GuestVaultApi, type Id, type LabelOf, type OpenVault, type PhoneMemory, type Saving, type SealedDraft, type Stretch, type VaultKeys, type VaultRefusal,
} from '#peerhouse/vault';
import { Fault } from '#peerhouse/contract';
import { labelOfDoc } from '../label-of-doc.js';
import type { Conflict, Outcome, Saved } from '../vault.types.js';
import { changeOf } from './page-change.js';
import { snapshotOf, type DeskSnapshot } from './snapshot.js';
import { keepOnPhone, wipePhone } from './store.js';
import type { WatchedApi } from './watched-api.js';

/** Words on their way: readable while the vault is open, sealed in the memory all the time. */
export interface WordsOnTheWay { base: number; doc: Uint8Array; saved: Saved; edit?: Edit | undefined }

export const done: Outcome = { ok: true };
export const refusedAs = (code: string): Outcome => ({ ok: false, code });

/** A memory in which nothing is kept yet: on a phone that is not the guest's own it lives as long as the page. */
export const emptyMemory = (vault: Id): PhoneMemory =>
  ({ vault, device: '', secret: new Uint8Array(), wrapDev: null, wrongCodes: 0, counter: 0, page: { counter: 0, manifest: new Uint8Array() }, rows: [], drafts: [], stopsToSend: [], stopped: [] });

const today = (): string => { const now = new Date(); return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10); };

/** Everything that is in hand while somebody has this page open: the open vault, what this phone remembers, what waits. */
export class Desk {
  open: OpenVault | null = null;
  memory: PhoneMemory | null = null;
  kept = false;
  /** Changes of the contents page that wait, and the same sealed. */
  edits: Edit[] = [];
  aside: Uint8Array | null = null;
  words = new Map<Id, WordsOnTheWay>();
  conflicts = new Map<Id, Conflict>();
  /** Why what the server showed is not all as the guest left it: until that is over it is read, not written. */
  refusals: VaultRefusal[] = [];
  /** Whether what is open was loaded from the server: nothing is sent from an own copy. */
  isLoaded = false;
  online = navigator.onLine;
  locksSoon = false;
  isFull = false;
  wasRemoved = false;
  /** Until when this phone's sign-in was to last; 0 when the guest ended it here. */
  signedInUntil = 0;
  /** Of whoever is signed in, as the server said; also where nothing of it was opened. */
  vaultOfGuest: Id | null = null;
  /** The server said that nobody is signed in. */
  isSignedOut = false;
  /** Whom to ring, also without a network. */
  phone: string | null = null;
  private last: Promise<unknown> = Promise.resolve();

  constructor(readonly wire: WatchedApi, readonly stretch: Stretch, private readonly hear: (now: DeskSnapshot) => void) {}

  get api(): GuestVaultApi { return this.wire.api; }
  tell(): void { this.hear(snapshotOf(this)); }

  /** One step after the other. */
  inLine<T>(step: () => Promise<T>): Promise<T> {
    const next = this.last.then(step, step);
    this.last = next.catch(() => undefined);
    return next;
  }

  labelOf: LabelOf = (section) => labelOfDoc(this.words.get(section)?.doc ?? this.open?.sections.get(section)?.text ?? null);
  saving(): Saving { return { day: today(), now: new Date(), labelOf: this.labelOf, stopped: this.memory?.stopsToSend ?? [] }; }

  /** The contents page as the guest sees it: with changes that wait. */
  pageNow(open: OpenVault) { return inTurn(...this.edits)(open.manifest); }

  /** A vault as a step left it, and what this phone now knows of it. */
  took(open: OpenVault): void {
    const heard = this.wire.heard();
    if (heard?.page.counter === open.manifest.n && this.memory) {
      this.memory = afterOpening(this.memory, { ...heard.page, sections: heard.rows, grants: [] }, open.manifest.sections, open.manifest.grants.map(({ id }) => id));
    }
    this.open = open;
    this.online = true;
    this.keep();
  }

  /** Writes down what may be, on a phone of the guest's own; and on any, seals the changes that wait. */
  keep(): void {
    const { open, memory } = this;
    if (open && memory) this.aside = this.edits.length ? this.sealed(open, JSON.stringify(this.pageNow(open))) : null;
    if (!this.kept || !memory) return;
    void keepOnPhone({ memory, aside: this.aside, signedInUntil: this.signedInUntil, phone: this.phone }).then((isKept) => {
      if (isKept !== this.isFull) return;
      this.isFull = !isKept;
      this.tell();
    });
  }

  private sealed(open: OpenVault, json: string): Uint8Array | null {
    const kept = keepDraft(emptyMemory(open.vault), open, { section: open.vault, base: 0, text: new TextEncoder().encode(json) });
    return isRefused(kept) ? null : kept.drafts[0]!.sealed;
  }

  /** Words and changes that were sealed when it was locked, readable again. */
  takeUp(): void {
    const { open, memory } = this;
    if (!open || !memory) return;
    for (const draft of memory.drafts) this.takeUpWords(open, draft);
    const aside = this.aside && openDraft(open, { section: open.vault, base: 0, sealed: this.aside, state: 'kept' });
    if (aside && !isRefused(aside) && this.edits.length === 0) this.edits = [changeOf(open.manifest, JSON.parse(new TextDecoder().decode(aside.text)))];
  }

  private takeUpWords(keys: VaultKeys, draft: SealedDraft): void {
    const words = openDraft(keys, draft);
    if (!isRefused(words) && !this.words.has(draft.section)) this.words.set(draft.section, { base: draft.base, doc: words.text, saved: 'kept' });
  }

  /** Runs a step; where the server wants a proof, a kept phone shows its own, once. Faults come back as outcomes. */
  async proven<T>(step: () => Promise<T>): Promise<T | Outcome> {
    try {
      const answer = await step();
      if (!isServerRefusal(answer, 'NeedsProof') || !(await this.proveByPhone())) return answer;
      return await step();
    } catch (fault) {
      if (fault instanceof Fault && fault.code === 'NOT_SIGNED_IN' && this.kept && this.open) {
        if (await this.proveByPhone().catch(() => false)) return step().catch((again: unknown) => this.faulty(again));
        return refusedAs('NeedsProof');
      }
      return this.faulty(fault);
    }
  }

  faulty(fault: unknown): Outcome {
    const code = fault instanceof Fault ? fault.code : 'FAULT';
    if (code === 'OFFLINE') this.online = false;
    return refusedAs(code === 'NOT_SIGNED_IN' ? 'NeedsProof' : code);
  }

  /** The kept phone's own proof; a phone that was taken off the list is wiped. */
  async proveByPhone(): Promise<boolean> {
    const { open, memory, kept } = this;
    if (!open || !memory || !kept) return false;
    const answer = await signInWithPhone(this.api, open, memory);
    if (isServerRefusal(answer, 'DeviceRemoved')) await this.wipe(true);
    return !isRefusal(answer);
  }

  /** Loads what this phone lacks. What is not as the guest left it is told by name; what holds can be read. */
  async load(keys: VaultKeys): Promise<Outcome> {
    if (this.memory?.vault !== keys.vault) { this.memory = emptyMemory(keys.vault); this.kept = false; this.aside = null; }
    const memory = this.memory;
    const answer = await this.proven(() => loadVault(this.api, keys, seenBy(memory)));
    if (isOutcome(answer)) return answer;
    if (isServerRefusal(answer, 'NeedsProof')) return refusedAs('NeedsProof');
    if (!isRefused(answer)) {
      this.refusals = [];
      this.isLoaded = true;
      this.took(answer);
    } else if (!this.readWhatHolds(keys, answer, memory)) return refusedAs(answer.code);
    this.takeUp();
    this.tell();
    return done;
  }

  private readWhatHolds(keys: VaultKeys, refusal: VaultRefusal, memory: PhoneMemory): boolean {
    this.wire.heard();
    const answer = this.wire.answer();
    const held = answer ? openWhatHolds(keys, answer, seenBy(memory)) : refusal;
    const own = isRefused(held) ? openOwnCopy(keys, memory) : held.vault;
    if (isRefused(own)) return false;
    this.open = own;
    this.refusals = isRefused(held) ? [refusal] : held.refusals;
    this.isLoaded = false;
    return true;
  }

  /** Whether the sign-in ended before its time and not by this phone: then it may have been taken off the list. */
  endedEarly = (): boolean => this.signedInUntil > Date.now();

  /** Takes all of it off this phone and out of this page. */
  async wipe(wasRemoved = false): Promise<void> {
    this.close();
    this.memory = null;
    this.aside = null;
    this.kept = false;
    this.wasRemoved = wasRemoved;
    await wipePhone();
    this.tell();
  }

  /** Drops every key and every readable word from the page. */
  close(): void {
    for (const { doc } of this.words.values()) doc.fill(0);
    this.open?.guestKey.fill(0);
    this.open = null;
    this.isLoaded = false;
    this.edits = [];
    this.words = new Map();
    this.conflicts = new Map();
    this.refusals = [];
    this.locksSoon = false;
  }
}

export const isOutcome = (value: unknown): value is Outcome => typeof value === 'object' && value !== null && 'ok' in value;
