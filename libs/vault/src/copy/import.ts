import { bytesText, textBytes } from '../bytes/bytes.js';
import { newVaultId, type Id } from '../bytes/id.js';
import { MOST_SECTIONS } from '../contents/manifest.rules.js';
import type { Manifest, PlanEntry } from '../contents/manifest.types.js';
import { MOST_BYTES } from '../keys/pad.js';
import { refuse, type VaultRefusal } from '../refusals.js';
import type { PlanCopy, PlanFile } from './copy.types.js';

/** The longest file that is read in. */
export const MOST_FILE_BYTES = 2 * 1024 * 1024;

/** A plan to be added, under new ids: what is there is never changed. */
export interface ToAdd { plan: PlanEntry; sections: { section: Id; text: Uint8Array; hidden: boolean }[] }

/** Reads a file in and checks all of it before anything is saved. Refusals: FileTooLong, FileUnreadable, FormatUnknown, SectionTooLong, TooManySections. */
export function importedPlans(file: Uint8Array, { sections }: Manifest): ToAdd[] | VaultRefusal {
  if (file.length > MOST_FILE_BYTES) return refuse('FileTooLong');
  const read = parsed(file);
  if (!isRecord(read) || read['format'] !== 'peerhouse-plan') return refuse('FileUnreadable');
  if (read['v'] !== 1) return refuse('FormatUnknown');
  if (!isPlanFile(read)) return refuse('FileUnreadable');
  const toAdd = read.plans.map(newPlan);
  const added = toAdd.flatMap((each) => each.sections);
  if (added.some(({ text }) => text.length > MOST_BYTES)) return refuse('SectionTooLong');
  return Object.keys(sections).length + added.length > MOST_SECTIONS ? refuse('TooManySections') : toAdd;
}

function newPlan({ kind, name, sections }: PlanCopy): ToAdd {
  const added = sections.map(({ doc, hidden }) => ({ section: newVaultId(), text: textBytes(doc), hidden }));
  return { plan: { id: newVaultId(), kind, name, order: added.map(({ section }) => section) }, sections: added };
}

function parsed(file: Uint8Array): unknown {
  try {
    return JSON.parse(bytesText(file) ?? '');
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const isPlanFile = (file: unknown): file is PlanFile => isRecord(file) && Array.isArray(file['plans']) && file['plans'].every((plan) =>
  isRecord(plan) && typeof plan['kind'] === 'string' && typeof plan['name'] === 'string' && Array.isArray(plan['sections'])
  && plan['sections'].every((section) => isRecord(section) && typeof section['doc'] === 'string' && typeof section['hidden'] === 'boolean'));
