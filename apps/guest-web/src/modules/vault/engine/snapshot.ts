import type { VaultSnapshot, Draft, OpenSection, Saved } from '../vault.types.js';
import { closed } from '../closed.js';
import type { Desk } from './desk.js';
import { readersNow } from './readers.rules.js';

/** What the screen sees of the desk; whose it is, is not on it. */
export type DeskSnapshot = Omit<VaultSnapshot, 'isNamed'>;

export function snapshotOf(desk: Desk): DeskSnapshot {
  const { open, memory, kept, online, locksSoon, isFull, phone, wasRemoved } = desk;
  const shared = { kept, online, locksSoon, isFull, phone, wasRemoved, stopsToSend: memory?.stopsToSend ?? [], hasDrafts: desk.hasWaiting(), keptFor: desk.keptHere().length };
  if (!open) return { ...closed, ...shared, state: memory ? 'locked' : 'none', vault: memory?.vault ?? null };
  const savedOn = new Map(memory?.rows.map((row) => [row.section, row.savedOn]));
  const sections = new Map([...open.sections].map(([id, { version, text }]): [string, OpenSection] => [id, { id, version, savedOn: savedOn.get(id) ?? '', doc: text }]));
  const drafts = new Map([...desk.words].map(([id, { base, doc, saved }]): [string, Draft] => [id, { base, doc, saved }]));
  const page = desk.pageNow(open);
  return {
    ...shared, state: 'open', cardWaits: desk.card !== null, vault: open.vault, page, sections, readers: readersNow({ ...open, manifest: page }, desk.isLoaded, desk.saving()), grants: open.grants, troubles: [...desk.refusals, ...open.told],
    around: desk.aroundText, drafts, conflicts: [...desk.conflicts.values()], saved: leastOf([...drafts.values()].map(({ saved }) => saved), desk.edits.length > 0),
  };
}

const order: Saved[] = ['choose', 'kept', 'sending', 'saved'];
const leastOf = (all: Saved[], editsWait: boolean): Saved => order.find((each) => all.includes(each) || (each === 'kept' && editsWait)) ?? 'saved';
