import { useEffect, useRef } from 'react';
import { useWords } from '../../../words/words.js';
import type { Outcome } from '../../vault/vault.types.js';

/** Whether the words are kept, sent or not: all but those that no part can hold, and those of a plan that was locked meanwhile. */
export const isKept = (outcome: Outcome): boolean => outcome.ok || !['SectionTooLong', 'Locked'].includes(outcome.code);

/** What has to be said at the field. That words wait for a signal, or for a choice, is said where it says whether they are saved. */
export const toSay = (outcome: Outcome | null): Outcome | null => (outcome && !outcome.ok && ['OFFLINE', 'ChangedElsewhere'].includes(outcome.code) ? null : outcome);

/** What a step was not done for, in words; what was typed is still there. */
export function Refused({ outcome }: { outcome: Outcome | null }) {
  const { say, saidIf, day } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const code = outcome && !outcome.ok ? outcome.code : null;
  useEffect(() => { if (outcome && !outcome.ok) box.current?.focus(); }, [outcome]);
  if (!outcome || outcome.ok || !code) return null;
  const values = { minutes: outcome.minutes ?? 15, day: outcome.until ? day(outcome.until) : '' };
  return (
    <div ref={box} tabIndex={-1} role="alert" className="problem">
      <p>{saidIf(`refusal.${code}`, values) ?? saidIf(`fault.${code}`) ?? say('fault.FAULT')}</p>
    </div>
  );
}
