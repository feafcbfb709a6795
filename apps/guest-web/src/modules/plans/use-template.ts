import { useEffect, useMemo, useState } from 'react';
import { planDocName, usualName, type PlanDoc } from '#peerhouse/kernel';
import type { PlanEntry } from '#peerhouse/vault';
import { useLocale, useWords } from '../../words/words.js';
import type { Locale } from '../../words/locales.js';
import { kindOf, type Part } from './plan.rules.js';

type TemplateWords = Record<string, string>;

/** The words of the templates are many: they come with the first page of plans, in the guest's language over English. */
const loads: Record<Locale, () => Promise<{ default: TemplateWords }>> = {
  en: () => import('../../words/en/template.json'),
  fr: () => import('../../words/fr/template.json'),
  es: () => import('../../words/es/template.json'),
  ar: () => import('../../words/ar/template.json'),
};
const loaded = new Map<Locale, TemplateWords>();

/** Brings them; pages of plans begin with it. */
export async function loadTemplate(locale: Locale): Promise<TemplateWords> {
  const words = { ...(await loads.en()).default, ...(await loads[locale]()).default };
  loaded.set(locale, words);
  return words;
}

/** What an offered plan and its parts are called and explained with; empty until it has come. */
export function useTemplate() {
  const { locale } = useLocale();
  const { say } = useWords();
  const [words, setWords] = useState<TemplateWords | undefined>(loaded.get(locale));
  useEffect(() => {
    let current = true;
    void loadTemplate(locale).then((now) => { if (current) setWords(now); }, () => undefined);
    return () => { current = false; };
  }, [locale]);
  return useMemo(() => {
    const said = (key: string): string => words?.[`template.${key}`] ?? '';
    const nameOfDoc = (doc: PlanDoc): string => doc.title ?? (said(`${doc.kind}.name`) || planDocName(doc, say('plans.part.noName')));
    return {
      ready: words !== undefined,
      said,
      nameOfDoc,
      /** What it is usually called in the language in use, where the guest calls it something else. */
      usualOf: (doc: PlanDoc): string | null => usualName(doc, said(`${doc.kind}.name`)),
      /** A part's own name, its usual one, or that it has none. */
      nameOf: (part: Pick<Part, 'doc' | 'kind'>): string => (part.doc ? nameOfDoc(part.doc) : said(`${part.kind}.name`) || say('plans.part.noName')),
      planName: (plan: PlanEntry): string => plan.name || said(`${kindOf(plan)}.name`) || say('plans.plan.noName'),
    };
  }, [words, say]);
}

export type Template = ReturnType<typeof useTemplate>;
