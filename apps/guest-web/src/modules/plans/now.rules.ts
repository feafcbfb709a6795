import type { Id, Manifest } from '#peerhouse/vault';
import type { PlanLine } from '#peerhouse/kernel';
import { kindOf, partsOf, type Part } from './plan.rules.js';
import { fieldsOf, templateOf } from './templates/templates.js';
import { linesIn } from './doc.rules.js';

/** One thing at a time: a line of the guest's, and the part it stands in. */
export interface NowLine { part: Part; line: PlanLine }

/** Steps for a bad hour first; without them what else helps; last, whom one can ring. Hidden parts, and who is not to be rung, stay out. */
export function nowLines(page: Manifest, sections: ReadonlyMap<Id, { doc: Uint8Array }>): NowLine[] {
  const all = page.plans.map((plan) => ({ isSteps: kindOf(plan) === 'step', lines: partsOf(plan, page, sections).filter(({ hidden }) => !hidden).flatMap(linesOfPart) }));
  const steps = all.filter(({ isSteps }) => isSteps).flatMap(({ lines }) => lines);
  const others = all.filter(({ isSteps }) => !isSteps).flatMap(({ lines }) => lines);
  const calls = others.filter(({ line }) => line.call);
  return steps.length ? [...steps, ...calls.filter(({ line }) => !steps.some((step) => step.line.call === line.call))] : [...others.filter(({ line }) => !line.call), ...calls];
}

/** Of a part that helps in a bad hour, and of the guest's own parts. */
function linesOfPart(part: Part): NowLine[] {
  const { doc, kind } = part;
  if (!doc) return [];
  const template = templateOf(kind);
  if (template && !template.now) return [];
  const keys = template ? fieldsOf(kind).filter(({ type }) => (type ?? 'lines') === 'lines').map(({ key }) => key) : ['lines'];
  return keys.flatMap((key) => linesIn(doc, key)).map((line) => ({ part, line }));
}
