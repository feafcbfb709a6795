import { useEffect } from 'react';
import { useLocale } from '../../words/words.js';
import { loadTemplate } from '../plans/use-template.js';
import { loadEngine } from '../vault/handle.js';

/** While a passphrase is being typed, what opens plans and the page they open on come over the line: after the tap on Open, that is seconds of waiting on an old phone. */
export function useFetchAhead(): void {
  const { locale } = useLocale();
  useEffect(() => {
    const opening = Promise.all([loadEngine(), import('../vault/engine/engine.js').then(({ fetchStretcher }) => fetchStretcher())]);
    opening.then(() => Promise.all([import('../plans/my-plan.js'), loadTemplate(locale)])).catch(() => undefined); // it is asked for again when it is needed
  }, [locale]);
}
