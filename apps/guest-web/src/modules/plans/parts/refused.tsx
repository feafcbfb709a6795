import { useEffect, useRef } from 'react';
import { useWords } from '../../../words/words.js';
import type { Outcome } from '../../vault/vault.types.js';

/** What a step was not done for, in words; what was typed is still there. */
export function Refused({ outcome }: { outcome: Outcome | null }) {
  const { say, saidIf } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const code = outcome && !outcome.ok ? outcome.code : null;
  useEffect(() => { if (outcome && !outcome.ok) box.current?.focus(); }, [outcome]);
  if (!outcome || outcome.ok || !code) return null;
  const values = { minutes: outcome.minutes ?? 15 };
  return (
    <div ref={box} tabIndex={-1} role="alert" className="problem">
      <p>{saidIf(`refusal.${code}`, values) ?? saidIf(`fault.${code}`) ?? say('fault.FAULT')}</p>
    </div>
  );
}
