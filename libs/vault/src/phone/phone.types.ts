import type { Page, VersionRow } from '../operations/guest-vault-api.js';
import type { DraftState } from '../states/states.rules.js';

/** What a phone that the guest calls their own keeps: nothing readable, no name, no key that opens without something typed. */
export interface PhoneMemory {
  vault: string;
  device: string;
  /** Shows the server that this is the kept phone. */
  secret: Uint8Array;
  /** The guest's key under this phone's code; null after too many wrong ones. */
  wrapDev: Uint8Array | null;
  wrongCodes: number;
  /** The highest counter it ever saw, and the newest page that opened. */
  counter: number;
  page: Page;
  rows: VersionRow[];
  drafts: SealedDraft[];
  /** Shares stopped here: not yet told to the server, and told but perhaps still on the contents page. */
  stopsToSend: string[];
  stopped: string[];
}

/** Unsaved words, begun on version `base` of a section (0: none yet). */
export interface SealedDraft { section: string; base: number; sealed: Uint8Array; state: Exclude<DraftState, 'saved'> }
