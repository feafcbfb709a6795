import { useEffect, useRef } from 'react';
import { today } from '../../../words/days.js';
import { useWords } from '../../../words/words.js';
import { useVault } from '../../vault/use-vault.js';
import type { Outcome } from '../../vault/vault.types.js';

/** Whether the words are kept, sent or not: all but those that no part can hold, and those of a plan that was locked meanwhile. */
export const isKept = (outcome: Outcome): boolean => outcome.ok || !['SectionTooLong', 'Locked'].includes(outcome.code);

/** What has to be said at the field. That words wait for a signal, or for a choice, is said where it says whether they are saved. */
export const toSay = (outcome: Outcome | null): Outcome | null => (outcome && !outcome.ok && ['OFFLINE', 'ChangedElsewhere'].includes(outcome.code) ? null : outcome);

/** What a step was not done for, in words; what was typed is still there. `step` has its own words for what means something else there. */
export function Refused({ outcome, step = 'plans' }: { outcome: Outcome | null; step?: 'plans' | 'sharing' }) {
  const { say, saidIf, day, dated } = useWords();
  const { kept } = useVault();
  const box = useRef<HTMLDivElement>(null);
  const code = outcome && !outcome.ok ? outcome.code : null;
  useEffect(() => { if (outcome && !outcome.ok) box.current?.focus(); }, [outcome]);
  if (!outcome || outcome.ok || !code) return null;
  const values = { minutes: outcome.minutes ?? 15, day: outcome.until ? day(outcome.until) : '', today: dated(today()) };
  const ofStep = step === 'sharing' ? saidIf(`sharing.refused.${code}`, values) : saidIf(kept ? `plans.refused.${code}` : `plans.refusedHere.${code}`);
  return (
    <div ref={box} tabIndex={-1} role="alert" className="problem">
      <p>{ofStep ?? saidIf(`refusal.${code}`, values) ?? saidIf(`fault.${code}`) ?? say('fault.FAULT')}</p>
    </div>
  );
}
