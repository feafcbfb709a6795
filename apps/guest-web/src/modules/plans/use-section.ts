import { useMemo } from 'react';
import { emptyPlanDoc, planDocBytes, readPlanDoc, type PlanDoc } from '#peerhouse/kernel';
import { inTurn, type Edit, type GrantEntry, type Id } from '#peerhouse/vault';
import { useVault } from '../vault/use-vault.js';
import type { Outcome, Saved, Vault } from '../vault/vault.types.js';
import { idFor } from './new-ids.js';
import { planWith, readRef, withPartIn, type ShapedPlan } from './plan.rules.js';
import { useTemplate, type Template } from './use-template.js';

/** One part of a plan on its page. `doc` null: a later app wrote it, and it stays as it is. */
export interface SectionHere {
  vault: Vault;
  template: Template;
  plan: ShapedPlan | null;
  /** The section's id, also before the first word. */
  id: Id;
  isWritten: boolean;
  doc: PlanDoc | null;
  kind: string;
  base: number;
  saved: Saved;
  name: string;
  /** Shares that open it, and are handed what is kept next. */
  readers: readonly GrantEntry[];
  /** The document as it would be kept: with the usual name, for readers without our templates. */
  written(change: (doc: PlanDoc) => PlanDoc): PlanDoc;
  /** Keeps a change and sends it; with it goes its place in the plan. `begunOn`: the version it was begun on, where that was a while ago. */
  keep(change: (doc: PlanDoc) => PlanDoc, more?: { edit?: Edit; begunOn?: number | undefined }): Promise<Outcome>;
}

/** The part an address names; null where there is none (any more). */
export function useSection(ref: string): SectionHere | null {
  const vault = useVault();
  const template = useTemplate();
  const { page, sections, drafts } = vault;
  const found = readRef(ref, page);
  const id = found?.section ?? (found ? idFor(ref) : ref);
  const isThere = found !== null || drafts.has(ref) || page.sections[ref] !== undefined;
  const bytes = drafts.get(id)?.doc ?? sections.get(id)?.doc;
  const doc = useMemo(() => (bytes ? readPlanDoc(bytes) : null), [bytes]);
  if (!isThere) return null;

  const plan = found?.plan ?? planWith(page, id) ?? null;
  const isWritten = bytes !== undefined;
  const kind = doc?.kind ?? found?.kind ?? '';
  const draft = drafts.get(id);
  const base = draft?.base ?? page.sections[id]?.v ?? 0;
  const written = (change: (doc: PlanDoc) => PlanDoc): PlanDoc => {
    const now = change(doc ?? emptyPlanDoc(kind));
    const name = template.said(`${now.kind}.name`);
    return name ? { ...now, name } : now;
  };
  const keep: SectionHere['keep'] = (change, { edit, begunOn = base } = {}) => {
    const place = plan && !plan.order.includes(id) ? withPartIn(plan.id, id) : null;
    const edits = [place, edit].filter((each): each is Edit => Boolean(each));
    return vault.save(id, planDocBytes(written(change)), Math.min(base, begunOn), edits.length ? { edit: inTurn(...edits) } : {});
  };
  return {
    vault, template, plan, id, isWritten, doc: isWritten ? doc : emptyPlanDoc(kind), kind, base, written, keep,
    saved: draft?.saved ?? 'saved',
    name: doc ? template.nameOfDoc(doc) : template.nameOf({ doc: null, kind }),
    readers: vault.readers.get(id) ?? [],
  };
}
