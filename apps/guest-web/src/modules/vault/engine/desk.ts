import { isRefusal } from '#peerhouse/kernel';
import {
  afterOpening, afterWrongCode, cardMark, inTurn, isRefused, isServerRefusal, keepDraft, loadVault, lock, newVaultId, openDraft, openOwnCopy, openWhatHolds, readCard, sameBytes, sealAside, seenBy, signInWithPhone, unsealAside,
  type Edit, type GuestVaultApi, type Id, type LabelOf, type Manifest, type OpenVault, type PhoneMemory, type Saving, type Stretch, type VaultKeys, type VaultRefusal, type Words,
} from '#peerhouse/vault';
import { Fault } from '#peerhouse/contract';
import { tellPages } from '../../../other-pages.js';
import { askWhoIsHere } from '../../../server/ask.js';
import { labelOfDoc } from '../label-of-doc.js';
import type { Conflict, Outcome, Saved } from '../vault.types.js';
import { changeOf, placedBeside } from './page-change.js';
import { snapshotOf, type DeskSnapshot } from './snapshot.js';
import { countCode, keepOnPhone, keepWordsNow, keptPhones, takeUpRows, wipePhone, type Aside, type KeptPhone } from './store.js';
import type { WatchedApi } from './watched-api.js';

/** Words on their way: readable while the vault is open, sealed in the memory all the time. `takenUp`: as they were sealed, where nobody wrote on them here. */
export interface WordsOnTheWay { base: number; doc: Uint8Array; saved: Saved; edit?: Edit | undefined; takenUp?: Uint8Array | undefined }

/** What stands in fields and nobody kept, as text of the pages' own: to be asked for, and to be given back. It is sealed, and never sent. */
export interface Fields { read(): string | null; put(text: string): void }

/** What is sealed beside drafts: the contents page before and after the changes that wait, what stood in fields, and a card that was not finished. */
interface WaitsAside { page: { before: Manifest; after: Manifest } | null; fields: string[]; card?: string | null }

/** What this page has of one vault: kept on its guest's own phone, or only as long as the page is open. */
type Held = KeptPhone & { kept: boolean };

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
  /** What is held of other vaults: a phone may be two guests' own, and on one that is shared the next comes before the last is done. */
  others: Held[] = [];
  /** Changes of the contents page that wait; and, sealed, those and what stood in fields. */
  edits: Edit[] = [];
  asides: Aside[] = [];
  /** What stands in fields of a page that is open. */
  fields: Fields | null = null;
  private fieldsWaiting: string[] = [];
  /** A recovery card that was shown and not typed back: it opens nothing yet. */
  card: string | null = null;
  /** What pages keep here to be read without a signal: sealed, and as long as it is open readable. */
  around: Aside = [];
  aroundText: string | null = null;
  private isTakenUp = false;
  /** Kept from now on, and nowhere written down yet. */
  isNew = false;
  /** When the server was asked whether a phone was removed, by device and this page's clock. */
  readonly asked = new Map<Id, number>();
  /** What is open was opened by this phone, and the server is being shown whose it is: until then it may name whoever was here before. */
  isProving = false;
  /** How often a guest signed out or left: what began before that opens nothing any more. */
  left = 0;
  words = new Map<Id, WordsOnTheWay>();
  /** What was kept since this was opened, by place and hash: the answer may have been lost, or another page of this phone may have sent it. */
  sent = new Set<string>();
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
  /** All of theirs that the server named: also those from before a new start. */
  vaultsOfGuest: readonly Id[] = [];
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

  /** A card is shown, and waits until it is typed back; null: it was, or is not wanted. */
  showCard(card: string | null): void {
    this.card = card;
    this.keep();
    this.tell();
  }

  /** Which card counts. One that waits here may: its answer was lost, or another page had it typed back. */
  private heardOfCard(mark: Uint8Array = new Uint8Array()): void {
    const card = this.card === null ? null : readCard(this.card, 'recovery');
    if (card && !isRefused(card) && sameBytes(cardMark(card), mark)) this.showCard(null);
  }

  /** Writes down what may be, on a phone of the guest's own; and on any, seals what waits beside the drafts. `isLast`: the page may be gone the next moment. */
  keep(isLast = false): void {
    if (this.open && this.isTakenUp) this.sealBeside(this.open);
    const kept = this.held();
    if (!kept?.kept) return;
    if (isLast && !this.isNew) keepWordsNow(kept);
    void keepOnPhone(kept, this.isNew).then((how) => {
      if (how === 'gone') return this.reread();
      if (how === 'kept' && this.memory?.device === kept.memory.device) this.isNew = false;
      if ((how === 'full') === this.isFull) return;
      this.isFull = how === 'full';
      this.tell();
    });
  }

  private held(): Held | null {
    const { memory, asides, around, signedInUntil, phone, kept } = this;
    return memory && { memory, asides, around, signedInUntil, phone, kept };
  }

  private hold(held: Held | null, isNew = false): void {
    if (held) takeUpRows(held);
    this.memory = held?.memory ?? null;
    this.asides = held?.asides ?? [];
    this.around = held?.around ?? [];
    this.kept = held?.kept ?? false;
    this.signedInUntil = held?.signedInUntil ?? 0;
    this.phone = held?.phone ?? null;
    this.isNew = isNew;
  }

  /** Everything that this phone keeps, of every guest who called it theirs. */
  keptHere = (): Held[] => [this.held(), ...this.others].filter((each): each is Held => each !== null && each.kept);

  /** Whether words wait: of whoever is here, or, where nobody said who they are, of anybody who keeps plans here. */
  hasWaiting = (): boolean => (this.vaultOfGuest || this.open || !this.kept ? [this.held()] : this.keptHere()).some((each) => each !== null && each.memory.drafts.length + each.asides.length > 0);

  /** Brings to hand what is held of that vault, or nothing; what was there is locked, and waits for its own guest. */
  turnTo(vault: Id | null): void {
    if ((this.memory?.vault ?? null) === vault) return;
    this.shut();
    const before = this.held();
    const next = this.others.find(({ memory }) => memory.vault === vault) ?? null;
    this.others = [...(before ? [before] : []), ...this.others.filter((each) => each !== next)];
    this.hold(next);
  }

  /** Lets go of what is kept nowhere: its guest has left. Whoever keeps plans here finds them again. */
  leaveNothing(): void {
    this.hold(null);
    this.turnTo(this.others.find(({ kept }) => kept)?.memory.vault ?? null);
  }

  /** As the phone has it now: another page may have written meanwhile, or forgotten all of it. */
  async reread(): Promise<void> {
    const phones = (await keptPhones()).map((each): Held => ({ ...each, kept: true }));
    if (this.isFull || this.isNew) return; // what is here is nowhere else
    const { memory } = this;
    const there = phones.find((each) => each.memory.vault === memory?.vault);
    if (this.kept && memory && (!this.open || there?.memory.device !== memory.device)) {
      this.kept = false; // there is nothing to write to any more
      if (there) this.shut();
      else this.close();
      const { memory: mine, asides } = this;
      this.hold(there ?? null);
      // Kept anew by another page: what this one had not sent goes on waiting.
      if (there && mine !== memory) this.hold({ ...there, memory: { ...there.memory, drafts: [...there.memory.drafts, ...mine!.drafts] }, asides: [...there.asides, ...asides] });
    }
    this.others = [...this.others.filter(({ kept }) => !kept), ...phones.filter((each) => each.memory.vault !== this.memory?.vault)];
    if (!this.memory && !this.vaultOfGuest) this.turnTo(phones[0]?.memory.vault ?? null);
    this.tell();
  }

  private sealBeside(open: OpenVault): void {
    const typed = this.fields?.read();
    const beside: WaitsAside = { page: this.edits.length ? { before: open.manifest, after: this.pageNow(open) } : null, fields: [...this.fieldsWaiting, ...(typed ? [typed] : [])], card: this.card };
    this.asides = beside.page || beside.fields.length || beside.card ? [sealAside(open.guestKey, new TextEncoder().encode(JSON.stringify(beside)), open.vault)] : [];
  }

  /** On a phone that is not the guest's own nothing is kept; null lets go of what was. Nor is anything among plans of somebody else, opened meanwhile. */
  keepAround(vault: Id, text: string | null): void {
    if (this.open?.vault !== vault || !this.kept || text === this.aroundText) return;
    this.around = text === null ? [] : sealAside(this.open.guestKey, new TextEncoder().encode(text), this.open.vault);
    this.aroundText = text;
    this.keep();
    this.tell();
  }

  /** Words and changes that were sealed when it was locked, readable again. */
  takeUp(): void {
    if (!this.open || !this.memory || this.isTakenUp) return;
    this.isTakenUp = true;
    for (const draft of this.memory.drafts) {
      const words = openDraft(this.open, draft);
      if (!isRefused(words)) this.takeUpWords(this.open, words, draft.sealed);
    }
    for (const aside of this.asides) {
      const json = unsealAside(this.open.guestKey, aside, this.open.vault);
      if (isRefused(json)) continue;
      const { page, fields, card } = JSON.parse(new TextDecoder().decode(json)) as WaitsAside;
      if (page) this.edits = [...this.edits, changeOf(page.before, page.after)];
      this.fieldsWaiting.push(...fields);
      this.card ??= card ?? null;
    }
    this.giveFields();
    const around = this.around.length ? unsealAside(this.open.guestKey, this.around, this.open.vault) : null;
    this.aroundText = around && !isRefused(around) ? new TextDecoder().decode(around) : null;
  }

  /** Where two pages of this phone wrote in one section, both stay: the second beside the first. */
  private takeUpWords(keys: VaultKeys, { section, base, text: doc }: Words, takenUp: Uint8Array): void {
    const first = this.words.get(section);
    if (!first) return void this.words.set(section, { base, doc, saved: 'kept', takenUp });
    if (sameBytes(first.doc, doc)) return;
    const beside = newVaultId();
    const kept = [{ section, base: first.base, text: first.doc }, { section: beside, base: 0, text: doc }].reduce<PhoneMemory>((memory, words) => {
      const next = keepDraft(memory, keys, words);
      return isRefused(next) ? memory : next;
    }, this.memory!);
    this.memory = kept;
    this.words.set(beside, { base: 0, doc, saved: 'kept', edit: placedBeside(section, beside) });
  }

  /** What stood in fields goes back to them, as soon as there are pages that have fields. */
  giveFields(): void {
    if (!this.fields || !this.open) return;
    for (const text of this.fieldsWaiting.splice(0)) this.fields.put(text);
  }

  /** Locks: what was not sent is sealed, and written down where it may be; then every key goes. */
  shut(): void {
    const { open, memory } = this;
    if (open && memory) {
      this.sealBeside(open);
      const locked = lock(memory, open, []); // words that somebody kept are drafts already; what stands in fields is nobody's but theirs
      if (!isRefused(locked)) this.memory = locked;
    }
    this.close();
    this.keep(true);
  }

  /**
   * Runs a step; where the server wants a proof, a kept phone shows its own, once. Faults come back as outcomes. A step that began
   * before a lock, or before somebody left, ends with it, also where it is open again by then: what it holds was overwritten, and what it made is read anew.
   */
  async proven<T>(step: () => Promise<T>): Promise<T | Outcome> {
    const key = this.open?.guestKey;
    const { left } = this;
    const goesOn = (): boolean => this.open?.guestKey === key && this.left === left;
    const once = async (): Promise<T | Outcome> => {
      const answer = goesOn() ? await step() : null;
      return answer !== null && goesOn() ? answer : refusedAs('Locked');
    };
    try {
      const answer = await once();
      if (!isServerRefusal(answer, 'NeedsProof') || !(await this.proveByPhone())) return answer;
      return await once();
    } catch (fault) {
      if (fault instanceof Fault && fault.code === 'NOT_SIGNED_IN' && this.kept && this.open) {
        if (await this.proveByPhone().catch(() => false)) return once().catch((again: unknown) => this.faulty(again));
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
    if (isServerRefusal(answer, 'DeviceRemoved')) await this.wipeRemoved(memory);
    if (isRefusal(answer)) return false;
    askWhoIsHere();
    return true;
  }

  /** Loads what this phone lacks. What is not as the guest left it is told by name; what holds can be read. */
  async load(keys: VaultKeys): Promise<Outcome> {
    this.turnTo(keys.vault);
    const memory = (this.memory ??= emptyMemory(keys.vault));
    const answer = await this.proven(() => loadVault(this.api, keys, seenBy(memory)));
    if (isOutcome(answer)) return answer;
    if (isServerRefusal(answer, 'NeedsProof')) return refusedAs('NeedsProof');
    if (!isRefused(answer)) {
      this.refusals = [];
      this.isLoaded = true;
      this.took(answer);
    } else if (!this.readWhatHolds(keys, answer, memory)) return refusedAs(answer.code);
    this.takeUp();
    this.heardOfCard(this.wire.answer()?.cardMark);
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

  /** A wrong code for a vault that is kept here, or (-1) one that was none. It is written down when this ends; where it cannot be, it counts as long as the page is open. */
  async countCode(tried: PhoneMemory, by: 1 | -1): Promise<PhoneMemory> {
    const counted = (await countCode(tried, by)) ?? (by > 0 ? afterWrongCode(tried) : tried);
    const told = (memory: PhoneMemory): PhoneMemory => (memory.vault === tried.vault && memory.device === tried.device ? { ...memory, wrapDev: counted.wrapDev, wrongCodes: counted.wrongCodes } : memory);
    if (this.memory) this.memory = told(this.memory);
    this.others = this.others.map((each) => ({ ...each, memory: told(each.memory) }));
    return told(tried);
  }

  /** It was taken off its guest's list. Where another page has kept this phone anew meanwhile, what is here now is on the list. */
  async wipeRemoved({ vault, device }: PhoneMemory): Promise<void> {
    await this.reread();
    if (this.keptHere().some(({ memory }) => memory.device === device)) await this.wipe(true, vault);
  }

  /** Takes a vault off this phone and out of this page: the one at hand, or another that is held. What others keep here stays. */
  async wipe(wasRemoved = false, vault: Id | null = this.memory?.vault ?? null): Promise<void> {
    if (!vault) return;
    const isAtHand = this.memory?.vault === vault;
    if (isAtHand) {
      this.close();
      this.hold(null);
    }
    this.others = this.others.filter(({ memory }) => memory.vault !== vault);
    this.wasRemoved = wasRemoved && (isAtHand || this.isSignedOut); // to another guest it is no news
    await wipePhone(vault);
    tellPages('forgot');
    this.tell();
  }

  /** Takes everything off this phone, of every guest who called it theirs. */
  async wipeAll(): Promise<void> {
    this.close();
    this.hold(null);
    this.others = [];
    await wipePhone(null);
    tellPages('forgot');
    this.tell();
  }

  /** Drops every key and every readable word from the page. */
  close(): void {
    for (const { doc } of this.words.values()) doc.fill(0);
    this.open?.guestKey.fill(0);
    this.open = null;
    this.isLoaded = false;
    this.edits = [];
    this.fieldsWaiting = [];
    this.card = null;
    this.aroundText = null;
    this.isTakenUp = false;
    this.words = new Map();
    this.sent = new Set();
    this.conflicts = new Map();
    this.refusals = [];
    this.locksSoon = false;
  }
}

export const isOutcome = (value: unknown): value is Outcome => typeof value === 'object' && value !== null && 'ok' in value;
