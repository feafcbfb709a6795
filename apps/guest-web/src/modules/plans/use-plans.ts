import { useEffect, useMemo, useRef } from 'react';
import { newVaultId } from '#peerhouse/vault';
import { useVault } from '../vault/use-vault.js';
import { docsOf, looseSections, partsOf, withLoosePlaced, type Part, type ShapedPlan } from './plan.rules.js';

export interface PlanHere { plan: ShapedPlan; parts: Part[]; shown: Part[]; hidden: Part[] }

/** All plans with their parts as the guest sees them: saved words, and those on this phone alone. */
export function usePlans() {
  const vault = useVault();
  const { page, sections, drafts, edit } = vault;
  const docs = useMemo(() => docsOf({ sections, drafts }), [sections, drafts]);
  const plans = useMemo(() => page.plans.map((plan): PlanHere => {
    const parts = partsOf(plan, page, docs);
    return { plan, parts, shown: parts.filter(({ hidden }) => !hidden), hidden: parts.filter(({ hidden }) => hidden) };
  }), [page, docs]);
  const loose = useMemo(() => looseSections(page, docs), [page, docs]);
  const tidied = useRef('');
  useEffect(() => {
    const saved = loose.filter((id) => page.sections[id]);
    if (saved.length && tidied.current !== saved.join()) {
      tidied.current = saved.join();
      void edit(withLoosePlaced(saved, docs, newVaultId()));
    }
  }, [loose, page, docs, edit]);
  return { vault, docs, plans, loose };
}
