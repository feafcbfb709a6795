import { useState, type ReactNode } from 'react';
import { ErrorSummary } from '#peerhouse/ui';
import type { Fault } from '#peerhouse/contract';
import type { AnyRefusal } from '../../words/refusal-words.js';
import { useWords } from '../../words/words.js';
import { focusSoon } from '../shell/focus-soon.js';
import { useFieldErrors } from '../shell/field-errors.js';
import { RefusalNote } from '../shell/refusal-note.js';
import { stepOfField, type SetUpStep, type SetUpWords } from './set-up.rules.js';
import { SetUpCheck } from './set-up-check.js';
import { SetUpForm, setUpLabels, type Blueprint } from './set-up-form.js';

interface StepsProps {
  steps: readonly SetUpStep[]; start: SetUpWords; blueprints: Blueprint[];
  act: { refusal: AnyRefusal | null; fault: Fault | null; busy: boolean };
  sendWords: string; next: string;
  onSend: (words: SetUpWords) => void;
  /** Hears of every word typed. */
  onTyped?: (words: SetUpWords) => void;
  /** The page around a step. */
  children: (page: { title: string; lead: string; progress: string; part: ReactNode }) => ReactNode;
}

/** A few friendly steps and a look at all of them. Nothing is checked until it is sent; what needs another look leads back to its step. */
export function SetUpSteps({ steps, start, blueprints, act, sendWords, next, onSend, onTyped, children }: StepsProps) {
  const { say } = useWords();
  const [words, setWords] = useState(start);
  const [step, setStep] = useState<SetUpStep>(steps[0]!);
  const errors = useFieldErrors(act.refusal, setUpLabels);
  const at = steps.indexOf(step);
  const go = (to: SetUpStep) => { setStep(to); focusSoon('page-title'); };
  const problems = act.refusal?.__typename === 'InvalidInput' ? act.refusal.fields.map((problem) => stepOfField(problem.field)) : [];
  const here = errors.items.filter((item) => step === 'check' || stepOfField(item.fieldId?.replace('field-', '') ?? '') === step);
  const part = (
    <>
      <RefusalNote act={act} />
      <ErrorSummary heading={say('errors.heading')} titleWord={say('errors.titleWord')} items={here.map((item) => (step === 'check' ? { words: item.words } : item))} />
      {step === 'check'
        ? <SetUpCheck steps={steps} words={words} blueprints={blueprints} busy={act.busy} problems={problems} sendWords={sendWords} next={next} onChange={go} onSend={() => onSend(words)} />
        : <SetUpForm key={step} step={step} words={words} blueprints={blueprints} errorOf={errors.of} onChange={(part) => { const typed = { ...words, ...part }; setWords(typed); onTyped?.(typed); }} onNext={() => go(problems.length ? 'check' : steps[at + 1]!)} onBack={at > 0 ? () => go(steps[at - 1]!) : undefined} />}
    </>
  );
  return <>{children({ title: say(`setUp.step.${step}`), lead: say(`setUp.lead.${step}`), progress: say('setUp.progress', { at: at + 1, of: steps.length }), part })}</>;
}
