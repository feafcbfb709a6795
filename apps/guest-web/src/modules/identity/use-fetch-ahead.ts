import { useEffect } from 'react';
import { useLocale } from '../../words/words.js';
import { loadTemplate } from '../plans/use-template.js';

/**
 * While a passphrase is being typed, what opens plans and the page they open on come over the line: after the tap on Open, that is seconds
 * of waiting on an old phone. Files alone: nothing is begun or kept by it, since whoever is here may go on without opening anything.
 */
export function useFetchAhead(): void {
  const { locale } = useLocale();
  useEffect(() => {
    const opening = import('../vault/engine/engine.js').then(({ fetchStretcher }) => fetchStretcher());
    opening.then(() => Promise.all([import('../plans/my-plan.js'), loadTemplate(locale)])).catch(() => undefined); // it is asked for again when it is needed
  }, [locale]);
}
