import type { Edit, Id, Manifest, PlanEntry } from '#peerhouse/vault';
import { inTurn, withPlan } from '#peerhouse/vault';
import { hasWords, readPlanDoc, type PlanDoc } from '#peerhouse/kernel';
import { planKinds, templates, type PlanKind } from './templates/templates.js';

/**
 * A plan on the contents page. `shape`: the guest's own order of its parts, and the offered parts they put away.
 * A part is named by its section's id, or, where nothing was written yet, by its kind.
 */
export interface ShapedPlan extends PlanEntry { shape?: { order: string[]; away: string[] } }

/** One part of a plan as the guest sees it. */
export interface Part {
  ref: string;
  section: Id | null;
  kind: string;
  /** Null: nothing written yet, or written by a later app. */
  doc: PlanDoc | null;
  has: boolean;
  hidden: boolean;
  /** There, and not readable here. */
  closed: boolean;
}

/** Words of sections: saved ones, and those on this phone alone. */
export type Docs = ReadonlyMap<Id, { doc: Uint8Array }>;

/** The newest words of each section: unsaved ones before saved ones. */
export const docsOf = ({ sections, drafts }: { sections: Docs; drafts: Docs }): Docs => new Map([...sections, ...drafts]);

export const kindOf = (plan: PlanEntry): PlanKind => (planKinds as readonly string[]).includes(plan.kind) ? (plan.kind as PlanKind) : 'own';
export const planOf = (page: Manifest, plan: Id): ShapedPlan | undefined => page.plans.find(({ id }) => id === plan);
export const planWith = (page: Manifest, section: Id): ShapedPlan | undefined => page.plans.find(({ order }) => order.includes(section));

const offered = (plan: PlanEntry): string[] => templates[kindOf(plan)].map(({ key }) => `${kindOf(plan)}.${key}`);

/** All parts in the guest's order: those written, and those offered. */
export function partsOf(plan: ShapedPlan, page: Manifest, sections: Docs): Part[] {
  const written = plan.order.filter((id) => page.sections[id] ?? sections.has(id)).map((id) => writtenPart(id, page, sections));
  const isWritten = new Set(written.map(({ kind }) => kind));
  const open = offered(plan).filter((kind) => !isWritten.has(kind));
  const away = new Set(plan.shape?.away ?? []);
  const parts = new Map<string, Part>([...written, ...open.map((kind): Part => ({ ref: kind, section: null, kind, doc: null, has: false, hidden: away.has(kind), closed: false }))].map((part) => [part.ref, part]));
  return orderOf(plan, written, parts).map((ref) => parts.get(ref)!);
}

function writtenPart(section: Id, page: Manifest, sections: Docs): Part {
  const bytes = sections.get(section)?.doc;
  const doc = bytes ? readPlanDoc(bytes) : null;
  return { ref: section, section, kind: doc?.kind ?? '', doc, has: doc === null || hasWords(doc), hidden: page.sections[section]?.hidden ?? false, closed: doc === null };
}

/** The guest's own order first; a part that was written since takes the place it had as an offer; what is new comes last. */
function orderOf(plan: ShapedPlan, written: Part[], parts: Map<string, Part>): string[] {
  const placed = new Map<string, string>();
  for (const part of written) if (!placed.has(part.kind)) placed.set(part.kind, part.ref);
  const own = (plan.shape?.order ?? []).map((ref) => (parts.has(ref) ? ref : placed.get(ref)));
  const usual = offered(plan).map((kind) => (parts.has(kind) ? kind : placed.get(kind)));
  return [...new Set([...own, ...usual, ...written.map(({ ref }) => ref)])].filter((ref): ref is string => ref !== undefined && parts.has(ref));
}

const shaped = (plan: Id, change: (plan: ShapedPlan, page: Manifest) => ShapedPlan): Edit => (page) => {
  const entry = planOf(page, plan);
  return entry ? withPlan(change(entry, page))(page) : page;
};

/** Puts a part one place up or down among those that are shown. */
export const withPartMoved = (plan: Id, shown: readonly string[], ref: string, by: -1 | 1): Edit => shaped(plan, (entry) => {
  const order = moved(shown, shown.indexOf(ref), by);
  return { ...entry, order: [...order.filter((each) => entry.order.includes(each)), ...entry.order.filter((each) => !order.includes(each))], shape: { order, away: entry.shape?.away ?? [] } };
});

/** One place up or down in a list; the same list where there is no such place. */
export function moved<T>(list: readonly T[], from: number, by: -1 | 1): T[] {
  const to = from + by;
  if (from < 0 || to < 0 || to >= list.length) return [...list];
  const next = [...list];
  [next[from], next[to]] = [next[to]!, next[from]!];
  return next;
}

/** Puts an offered part away, or brings it back. What is written is hidden by the contents page itself. */
export const withOfferAway = (plan: Id, kind: string, isAway: boolean): Edit => shaped(plan, (entry) => {
  const others = (entry.shape?.away ?? []).filter((each) => each !== kind);
  return { ...entry, shape: { order: entry.shape?.order ?? [], away: isAway ? [...others, kind] : others } };
});

export const withPlanName = (plan: Id, name: string): Edit => shaped(plan, (entry) => ({ ...entry, name }));

/** A section's place in its plan: the last one of those written. */
export const withPartIn = (plan: Id, section: Id): Edit => shaped(plan, (entry) => (entry.order.includes(section) ? entry : { ...entry, order: [...entry.order, section] }));

/** An address names an offered part by its plan and number: nothing in it can be read over a shoulder. */
export const offerRef = (plan: Id, kind: string): string => `${plan}~${templates[kind.split('.')[0] as PlanKind].findIndex(({ key }) => key === kind.split('.')[1])}`;

export function readRef(ref: string, page: Manifest): { plan: ShapedPlan; section: Id | null; kind: string | null } | null {
  const [id, number] = ref.split('~');
  if (number === undefined) {
    const plan = planWith(page, id!);
    return plan ? { plan, section: id!, kind: null } : null;
  }
  const plan = planOf(page, id!);
  const template = plan && templates[kindOf(plan)][Number(number)];
  return plan && template ? { plan, section: null, kind: `${kindOf(plan)}.${template.key}` } : null;
}

/** Sections that stand in no plan: written offline, say, by a phone that was closed before the plan was saved. */
export const looseSections = (page: Manifest, docs: Docs): Id[] => [...new Set([...Object.keys(page.sections), ...docs.keys()])].filter((id) => !planWith(page, id));

/** Gives loose sections a plan: one of their kind, or one of the guest's own. */
export const withLoosePlaced = (loose: readonly Id[], docs: Docs, newPlan: Id): Edit => (page) => loose.reduce((now, section) => {
  if (planWith(now, section) || !now.sections[section]) return now;
  const doc = docs.get(section);
  const kind = (doc && readPlanDoc(doc.doc)?.kind.split('.')[0]) || 'own';
  const home = now.plans.find((plan) => plan.kind === kind) ?? now.plans.find((plan) => kindOf(plan) === 'own');
  return inTurn(home ? unchanged : withPlan({ id: newPlan, kind: 'own', name: '', order: [] }), withPartIn(home?.id ?? newPlan, section))(now);
}, page);

const unchanged: Edit = (page) => page;
