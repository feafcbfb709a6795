import type { VaultAnswer, VersionRow } from '../operations/guest-vault-api.js';
import type { PhoneMemory, SealedDraft } from './phone.types.js';

/** After so many wrong codes in a row the phone forgets what the code opens; drafts stay, and the passphrase still opens the plan. */
export const MOST_WRONG_CODES = 10;

export function afterWrongCode(memory: PhoneMemory): PhoneMemory {
  const wrongCodes = memory.wrongCodes + 1;
  return { ...memory, wrongCodes, wrapDev: wrongCodes >= MOST_WRONG_CODES ? null : memory.wrapDev };
}

export const afterRightCode = (memory: PhoneMemory): PhoneMemory => ({ ...memory, wrongCodes: 0 });

/** After an answer of the server's that opened: its page and rows; own rows that it left out stay, versions no longer current go. */
export function afterOpening(memory: PhoneMemory, answer: VaultAnswer, current: Record<string, { v: number }>, onThePage: readonly string[]): PhoneMemory {
  const newest = new Map<string, VersionRow>();
  for (const row of [...memory.rows, ...answer.sections]) if (current[row.section]?.v === row.version) newest.set(row.section, row);
  return {
    ...memory, counter: Math.max(memory.counter, answer.counter), page: { counter: answer.counter, manifest: answer.manifest }, rows: [...newest.values()],
    stopped: memory.stopped.filter((grant) => onThePage.includes(grant)),
  };
}

const isOf = (one: { section: string }) => (other: { section: string }): boolean => one.section === other.section;

/** One draft a section: the newest words. */
export const withDraft = (memory: PhoneMemory, draft: SealedDraft): PhoneMemory => ({ ...memory, drafts: [...memory.drafts.filter((each) => !isOf(draft)(each)), draft] });

export const withoutDraft = (memory: PhoneMemory, section: string): PhoneMemory => ({ ...memory, drafts: memory.drafts.filter((each) => each.section !== section) });

/** Stop, touched without a network: it counts here at once. */
export const withStop = (memory: PhoneMemory, grant: string): PhoneMemory =>
  ({ ...memory, stopsToSend: added(memory.stopsToSend, grant), stopped: added(memory.stopped, grant) });

export const afterStopSent = (memory: PhoneMemory, grant: string): PhoneMemory => ({ ...memory, stopsToSend: memory.stopsToSend.filter((each) => each !== grant) });

const added = (list: string[], one: string): string[] => [...list.filter((each) => each !== one), one];
