/**
 * A section of a guest's plan as it is written down: what the guest's phone seals, and what a reader's screen shows.
 * JSON in UTF-8. Whatever a later app adds stays where it is when an earlier one writes the section again.
 */
export interface PlanDoc {
  v: 1;
  /** The kind of section, `<plan kind>.<section>`; empty for the guest's own. */
  kind: string;
  /** What the guest calls it; null: by its usual name. */
  title: string | null;
  /** Its usual name, in the guest's language of the day: a reader needs no templates. */
  name?: string;
  blocks: PlanBlock[];
}

export type PlanBlock = TextBlock | LinesBlock | ChoiceBlock | OtherBlock;

/** `key` says which field of its section a block is, `name` what the guest saw it called. */
interface Field { key?: string; name?: string }
export interface TextBlock extends Field { type: 'text'; text: string }
export interface LinesBlock extends Field { type: 'lines'; lines: PlanLine[] }
/** `said`: the chosen words, as the guest saw them. */
export interface ChoiceBlock extends Field { type: 'choice'; key: string; value: string; said?: string }

/** A block that this app does not know; written back as it was. */
export interface OtherBlock { type: 'other'; was: unknown }

export interface PlanLine {
  id: string;
  text: string;
  /** What the guest does then; who does it; when. */
  also?: string;
  /** A number to ring. */
  call?: string;
}

/** The most bytes one section can have: what the vault can pad. */
export const MOST_PLAN_DOC_BYTES = 2 ** 16 - 4;

export const emptyPlanDoc = (kind: string, title: string | null = null): PlanDoc => ({ v: 1, kind, title, blocks: [] });

/** A new line's id: it tells nothing, and is one of its section's alone. */
export const newLineId = (): string => Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The section as bytes. Whether they are too many is said by their number (`MOST_PLAN_DOC_BYTES`). */
export const planDocBytes = (doc: PlanDoc): Uint8Array =>
  new TextEncoder().encode(JSON.stringify({ ...doc, blocks: doc.blocks.map((block) => (block.type === 'other' ? block.was : block)) }));

/** Reads a section; null for what no app of ours wrote, and for what only a later one can read. */
export function readPlanDoc(written: Uint8Array | string): PlanDoc | null {
  const doc = parsed(written);
  if (!isRecord(doc) || doc['v'] !== 1 || !Array.isArray(doc['blocks'])) return null;
  const { kind, title, name, ...others } = doc;
  const said = { kind: isText(kind) ? kind : '', title: isText(title) && title.trim() ? title : null, ...(isText(name) ? { name } : {}) };
  return { ...others, v: 1, ...said, blocks: doc['blocks'].map(readBlock) };
}

function parsed(written: Uint8Array | string): unknown {
  try {
    return JSON.parse(typeof written === 'string' ? written : new TextDecoder('utf-8', { fatal: true }).decode(written));
  } catch {
    return null;
  }
}

function readBlock(block: unknown): PlanBlock {
  if (isRecord(block)) {
    if (block['type'] === 'text' && isText(block['text'])) return block as unknown as TextBlock;
    if (block['type'] === 'choice' && isText(block['key']) && isText(block['value'])) return block as unknown as ChoiceBlock;
    if (block['type'] === 'lines' && Array.isArray(block['lines']) && block['lines'].every(isLine)) return block as unknown as LinesBlock;
  }
  return { type: 'other', was: block };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isMaybeText = (value: unknown): boolean => value === undefined || isText(value);
const isLine = (line: unknown): line is PlanLine => isRecord(line) && isText(line['id']) && isText(line['text']) && isMaybeText(line['also']) && isMaybeText(line['call']);

/** Whether there is a word of the guest's in it. A name alone is none. */
export const hasWords = (doc: PlanDoc): boolean => doc.blocks.some((block) => !isEmptyBlock(block));

/** Whether a block shows nothing. */
export function isEmptyBlock(block: PlanBlock): boolean {
  switch (block.type) {
    case 'text': return block.text.trim() === '';
    case 'choice': return block.value === '';
    case 'lines': return block.lines.length === 0;
    case 'other': return true;
  }
}

/** All lines of a section, whatever field they stand under. */
export const planLines = (doc: PlanDoc): PlanLine[] => doc.blocks.flatMap((block) => (block.type === 'lines' ? block.lines : []));

/** What a section is called: the guest's own name for it, or its usual one. */
export const planDocName = (doc: PlanDoc, otherwise = ''): string => doc.title ?? doc.name ?? otherwise;

/** Whether the people in such a section are not to be rung: said to every reader in the reader's own language, whatever the guest calls it. */
export const isNotToRing = (kind: string): boolean => kind === 'crisis.not_call';

/** The same of one field of a section: the crisis part of a WRAP has one. */
export const isFieldNotToRing = (block: PlanBlock): boolean => block.type !== 'other' && block.key === 'not_call';

/** Its usual name where the guest calls it something else, so that a reader knows what it is; null where it adds nothing. */
export const usualName = (doc: PlanDoc, usual: string): string | null => (doc.title !== null && usual !== '' && usual !== doc.title ? usual : null);

/** In the language of whoever reads: what the section is called, its usual name where that is another, and that people are not to be rung. */
interface DocWords { name: string; usual: string | null; notToRing: string }

/** The section to read in a file of plain text: its name, then its words as they were written. */
export function planDocText(doc: PlanDoc, { name, usual, notToRing }: DocWords): string {
  const parts = doc.blocks.filter((block) => !isEmptyBlock(block)).map((block) => [...named(block), ...(isFieldNotToRing(block) ? [notToRing] : []), ...wordsOf(block)].join('\n'));
  return [usual ? `${name} (${usual})` : name, ...(isNotToRing(doc.kind) ? [notToRing] : []), ...parts].join('\n\n');
}

const named = (block: PlanBlock): string[] => (block.type !== 'other' && block.name ? [`${block.name}:`] : []);

function wordsOf(block: PlanBlock): string[] {
  switch (block.type) {
    case 'text': return [block.text];
    case 'choice': return [block.said ?? block.value];
    case 'lines': return block.lines.map(({ text, also, call }) => ['-', text, ...(also ? [`→ ${also}`] : []), ...(call ? [`(${call})`] : [])].join(' '));
    case 'other': return [];
  }
}
