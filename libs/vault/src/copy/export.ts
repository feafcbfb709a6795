import type { Id } from '../bytes/id.js';
import type { Manifest } from '../contents/manifest.types.js';
import type { PlanCopy, PlanFile, SectionCopy } from './copy.types.js';

/** What a phone has open: its contents page, and words of sections (those it has not sent yet, too). */
export interface ToCopy { manifest: Manifest; sections: ReadonlyMap<Id, { text: Uint8Array }> }

/** All plans as a file that can be read in again. Made on the phone; nothing of it goes to the server. */
export function exportedPlans(open: ToCopy): PlanFile {
  const { plans } = open.manifest;
  const inPlans = new Set(plans.flatMap(({ order }) => order));
  const loose = [...open.sections.keys()].filter((id) => !inPlans.has(id));
  const copies: PlanCopy[] = plans.map(({ kind, name, order }) => ({ kind, name, sections: copied(open, order) }));
  return { format: 'peerhouse-plan', v: 1, plans: loose.length ? [...copies, { kind: 'own', name: '', sections: copied(open, loose) }] : copies };
}

const decoder = new TextDecoder();
const copied = ({ manifest, sections }: ToCopy, ids: Id[]): SectionCopy[] =>
  ids.filter((id) => sections.has(id)).map((id) => ({ doc: decoder.decode(sections.get(id)!.text), hidden: manifest.sections[id]?.hidden ?? false }));

/** The same to read and print; `wordsOf` makes a section's text of its doc. */
export const exportedText = ({ plans }: PlanFile, wordsOf: (doc: string) => string): string =>
  `${plans.map(({ name, sections }) => [name, ...sections.map(({ doc }) => wordsOf(doc))].join('\n\n')).join('\n\n\n')}\n`;
