import { useState } from 'react';
import type { Engine } from '../vault/engine/engine.js';
import { loadEngine } from '../vault/handle.js';
import type { Outcome } from '../vault/vault.types.js';

/** What a form can be told: a named refusal, or that something has not been typed. */
export interface Problem { code: string; minutes?: number; field?: string }

export interface Step {
  busy: boolean;
  problem: Problem | null;
  /** Nothing was sent: this field needs another look. */
  missing(field: string, code: string): void;
  /** Back to before it was refused. */
  forget(): void;
  /** Does it with the vault's code, loaded when it is first needed; true when it was done. */
  run(step: (engine: Engine) => Promise<Outcome>): Promise<boolean>;
}

/** One step of a guest's, from the button to yes or to why not. What was typed stays in its field. */
export function useStep(): Step {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  return {
    busy, problem,
    missing: (field, code) => setProblem({ code, field }),
    forget: () => setProblem(null),
    run: async (step) => {
      setBusy(true);
      try {
        const outcome = await loadEngine().then(step, (): Outcome => ({ ok: false, code: 'OFFLINE' }));
        setProblem(outcome.ok ? null : { code: outcome.code, ...(outcome.minutes ? { minutes: outcome.minutes } : {}) });
        return outcome.ok;
      } finally {
        setBusy(false);
      }
    },
  };
}
