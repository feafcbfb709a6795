import { newLineId, type ChoiceBlock, type LinesBlock, type PlanBlock, type PlanDoc, type PlanLine, type TextBlock } from '#peerhouse/kernel';
import { moved } from './plan.rules.js';

/** The field of free text that every section has. */
export const MORE = 'more';

const isField = (type: PlanBlock['type'], key: string) => (block: PlanBlock): boolean =>
  block.type === type && block.type !== 'other' && (block.key ?? (block.type === 'lines' ? 'lines' : MORE)) === key;

const found = <Block extends PlanBlock>(doc: PlanDoc, type: Block['type'], key: string): Block | undefined => doc.blocks.find(isField(type, key)) as Block | undefined;

export const linesIn = (doc: PlanDoc, key: string): PlanLine[] => found<LinesBlock>(doc, 'lines', key)?.lines ?? [];
export const textIn = (doc: PlanDoc, key: string): string => found<TextBlock>(doc, 'text', key)?.text ?? '';
export const choiceIn = (doc: PlanDoc, key: string): string => found<ChoiceBlock>(doc, 'choice', key)?.value ?? '';

/** Puts a field's block in; `name` is what the guest saw it called, for readers without our templates. */
function withField(doc: PlanDoc, block: TextBlock | LinesBlock | ChoiceBlock): PlanDoc {
  const at = doc.blocks.findIndex(isField(block.type, block.key!));
  return { ...doc, blocks: at < 0 ? [...doc.blocks, block] : doc.blocks.map((each, i) => (i === at ? { ...each, ...block } : each)) };
}

const named = (name: string | undefined) => (name ? { name } : {});
export const withText = (doc: PlanDoc, key: string, text: string, name?: string): PlanDoc => withField(doc, { type: 'text', key, text, ...named(name) });
export const withChoice = (doc: PlanDoc, key: string, value: string, name?: string): PlanDoc => withField(doc, { type: 'choice', key, value, ...named(name) });
const withLines = (doc: PlanDoc, key: string, lines: PlanLine[], name?: string): PlanDoc => withField(doc, { type: 'lines', key, lines, ...named(name) });

/** A line's own words: what stands in it, without what stands in no second half. */
export interface TypedLine { text: string; also: string; call: string }

/** What came back into a field, before what was typed there meanwhile. */
export function bothLines(back: TypedLine, now: TypedLine | null): TypedLine {
  const both = (one: string, other: string | undefined): string => [one, other ?? ''].filter(Boolean).join('\n');
  return { text: both(back.text, now?.text), also: both(back.also, now?.also), call: back.call || (now?.call ?? '') };
}

const lineOf = (id: string, { text, also, call }: TypedLine): PlanLine => ({ id, text, ...(also ? { also } : {}), ...(call ? { call } : {}) });

export const withLine = (doc: PlanDoc, key: string, typed: TypedLine, name?: string): PlanDoc => withLines(doc, key, [...linesIn(doc, key), lineOf(newLineId(), typed)], name);

/** Where a line stands; null where it is gone. */
export function lineAt(doc: PlanDoc, id: string): { field: string; at: number; line: PlanLine; of: number } | null {
  for (const block of doc.blocks) {
    if (block.type !== 'lines') continue;
    const at = block.lines.findIndex((line) => line.id === id);
    if (at >= 0) return { field: block.key ?? 'lines', at, line: block.lines[at]!, of: block.lines.length };
  }
  return null;
}

const onLines = (doc: PlanDoc, id: string, change: (lines: PlanLine[], at: number) => PlanLine[]): PlanDoc => {
  const found = lineAt(doc, id);
  return found ? withLines(doc, found.field, change(linesIn(doc, found.field), found.at)) : doc;
};

export const withLineChanged = (doc: PlanDoc, id: string, typed: TypedLine): PlanDoc => onLines(doc, id, (lines, at) => lines.map((line, i) => (i === at ? { ...withoutHalves(line), ...lineOf(id, typed) } : line)));
export const withLineMoved = (doc: PlanDoc, id: string, by: -1 | 1): PlanDoc => onLines(doc, id, (lines, at) => moved(lines, at, by));
export const withoutLine = (doc: PlanDoc, id: string): PlanDoc => onLines(doc, id, (lines, at) => lines.filter((_, i) => i !== at));

const withoutHalves = ({ also: _, call: __, ...line }: PlanLine): PlanLine => line;
