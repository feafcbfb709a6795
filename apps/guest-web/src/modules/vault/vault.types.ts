import type { Edit, GrantEntry, GrantRow, Id, Manifest, NewShare, VaultRefusal } from '#peerhouse/vault';

/** Whether there are plans, and whether this page can read them. `sealed`: only those from before a new start are there. */
export type VaultState = 'none' | 'locked' | 'open' | 'sealed';

/** Where the words of a section are: on this phone, on their way, with the house's computer, or waiting for the guest's choice. */
export type Saved = 'kept' | 'sending' | 'saved' | 'choose';

export interface OpenSection {
  id: Id;
  version: number;
  /** Day by the server's calendar. */
  savedOn: string;
  doc: Uint8Array;
}

export interface OlderVersion { version: number; savedOn: string; name: string | null; doc: Uint8Array }

/** Words that are not with the server yet, begun on version `base` (0: none yet). */
export interface Draft { base: number; doc: Uint8Array; saved: Saved }

/** Two phones wrote on the same version. `theirs` null: the section was taken out elsewhere. */
export interface Conflict { section: Id; mine: Uint8Array; theirs: OpenSection | null }

/** What a step of the vault ended with: done, or a named refusal whose words are `refusal.<code>`; OFFLINE where no answer came. */
export type Outcome = { ok: true } | { ok: false; code: string; minutes?: number; until?: string };

/** Who is signed in, as far as the vault needs it: until when, and with which kept phones. `phone`: the house's number. */
export interface VaultGuest { account: VaultAccount; devices: readonly Id[]; until: string; phone: string | null }
export interface VaultAccount { organisation: Id; signInName: string; vault: Id | null; sealedVault: Id | null }

/** A named refusal of an opening, and which section or share it is about. */
export type VaultTrouble = Pick<VaultRefusal, 'code' | 'about'>;

/** What changes on screen. A new object with every change. */
export interface VaultSnapshot {
  state: VaultState;
  vault: Id | null;
  /** Of an open vault; before that an empty page. */
  page: Manifest;
  sections: ReadonlyMap<Id, OpenSection>;
  /** By section, the shares whose readers are handed what is saved next, as the guest made them. */
  readers: ReadonlyMap<Id, readonly GrantEntry[]>;
  /** Live and ended shares as the server says; empty while offline. */
  grants: readonly GrantRow[];
  /** What is not as the guest left it: sections that do not open, shares that the guest never made. */
  troubles: readonly VaultTrouble[];
  drafts: ReadonlyMap<Id, Draft>;
  conflicts: readonly Conflict[];
  /** The least of all sections. */
  saved: Saved;
  /** Shares that were stopped here and that the server has not confirmed yet. */
  stopsToSend: readonly Id[];
  online: boolean;
  /** Kept on this phone, sealed, to open without a signal. */
  kept: boolean;
  /** How many guests' plans this phone keeps, this one's among them. */
  keptFor: number;
  /** Whose plans these are this page still knows: their passphrase alone signs in again and opens them. */
  isNamed: boolean;
  /** Unsaved words wait on this phone, whether it is open or not. */
  hasDrafts: boolean;
  /** Of an open vault: a recovery card was shown, and opens nothing until it is typed back. */
  cardWaits: boolean;
  /** Locks within a minute unless somebody says they are still there. */
  locksSoon: boolean;
  /** The phone is full, or refuses to keep anything: what is written here holds until the page is closed, or is saved. */
  isFull: boolean;
  /** What pages had kept beside the plans, sealed like them (`keepAround`), as they wrote it; null while it is locked, and where nothing is. */
  around: string | null;
  /** Whom to ring, as this phone last knew it. */
  phone: string | null;
  /** This phone was taken off the guest's list, and wiped. */
  wasRemoved: boolean;
}

export interface SaveExtra {
  /** A change of the contents page that goes with these words: a place in a plan, say. */
  edit?: Edit;
}

/** What a page can do with the guest's plans. Every step keeps what was written, whatever it is refused. */
export interface VaultActs {
  /** Keeps words, and saves them as soon as there is a signal. `base`: the version they were begun on (0: none yet). */
  save(section: Id, doc: Uint8Array, base: number, extra?: SaveExtra): Promise<Outcome>;
  /** Forgets unsaved words that the guest does not want. */
  dropDraft(section: Id): Promise<void>;
  /** Changes the contents page: order, names, hidden, removals. Works offline too, and is made again on the newest page. */
  edit(edit: Edit): Promise<Outcome>;
  /** Online only. Asks for proof again when it is more than a quarter of an hour ago: `NeedsProof`. */
  share(wanted: NewShare): Promise<Outcome>;
  /** At once here; `ok` when the server has confirmed it, `OFFLINE` while it waits to be sent. */
  stop(grant: Id): Promise<Outcome>;
  /** Versions before that one, newest first; null offline. */
  versions(section: Id, before: number): Promise<OlderVersion[] | null>;
  /** The conflict of a section, decided. `both`: mine becomes a section of its own beside theirs. */
  choose(section: Id, which: 'mine' | 'theirs' | 'both'): Promise<Outcome>;
  /** Loads what other phones saved meanwhile. */
  refresh(): Promise<Outcome>;
  /** Shows once more that it is the guest, for what needs it fresh. */
  prove(passphrase: string): Promise<Outcome>;
  /** Keeps what is to be read without a signal beside the plans of that vault, on a phone of the guest's own while they are open; anywhere else nothing is kept. */
  keepAround(vault: Id, text: string | null): Promise<void>;
  lock(): Promise<void>;
  /** Somebody is there: the lock waits again. */
  touch(): void;
}

export type Vault = VaultSnapshot & VaultActs;
