import { useState, type FormEvent, type ReactNode } from 'react';
import { Button, ErrorSummary } from '#peerhouse/ui';
import type { FollowUpLineFragment, FollowUpOffersQuery } from '#peerhouse/contract/staff';
import { useWords, type WordKey } from '../../words/words.js';
import type { AnyRefusal } from '../../words/refusal-words.js';
import { useFieldErrors, type FieldProblem } from '../shell/field-errors.js';
import { typingProblems, type TypedAgreement } from './agreement.rules.js';
import { HoursPart } from './hours-part.js';
import { RhythmPart } from './rhythm-part.js';
import { SaysPart, WhoPart } from './says-part.js';
import { WaysPart } from './ways-part.js';
import css from './follow-up.module.css';

/** What each part of the form is handed. */
export interface PartProps {
  typed: TypedAgreement;
  change: (more: Partial<TypedAgreement>) => void;
  errors: ReturnType<typeof useFieldErrors>;
  offers: FollowUpOffersQuery['followUpOffers'];
  /** What is agreed already, where something is. */
  begun?: Pick<FollowUpLineFragment, 'rhythm' | 'from' | 'never'>;
}

const labels: Readonly<Record<string, WordKey>> = {
  rhythm: 'agree.when', 'rhythm.days': 'agree.days', 'rhythm.every': 'agree.every', 'rhythm.times': 'agree.times', 'rhythm.from': 'agree.from', ways: 'agree.how', never: 'agree.never',
  timeZone: 'agree.timeZone', quiet: 'agree.hours', 'quiet.from': 'agree.quietFrom', 'quiet.to': 'agree.quietTo', at: 'agree.at', weekdays: 'agree.weekdays', daysOff: 'agree.dayOff',
  says: 'agree.says', voicemail: 'agree.voicemail', language: 'agree.language', onlyFrom: 'agree.onlyFrom', notFrom: 'agree.notFrom',
};

interface AgreementFormProps extends Omit<PartProps, 'errors'> { refusal: AnyRefusal | null; busy: boolean; act: string; onSend: () => void; note: ReactNode; children?: ReactNode }

/** What somebody says yes to, part by part, as they said it. Nothing typed is lost by a refusal. */
export function AgreementForm({ typed, begun, change, offers, refusal, busy, act, onSend, note, children }: AgreementFormProps) {
  const { say } = useWords();
  const [own, setOwn] = useState<FieldProblem[]>([]);
  const errors = useFieldErrors(refusal, labels, own);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wrong = typingProblems(typed);
    setOwn(wrong);
    if (!wrong.length) onSend();
  };
  const part = { typed, change, errors, offers, ...(begun ? { begun } : {}) };
  return (
    <form className={css.form} onSubmit={submit} noValidate>
      <ErrorSummary heading={say('errors.heading')} titleWord={say('errors.titleWord')} items={errors.items} />
      {note}
      <RhythmPart {...part} />
      <WaysPart {...part} />
      <HoursPart {...part} />
      <SaysPart {...part} />
      <WhoPart {...part} />
      <div className={css.row}><Button look="main" type="submit" busy={busy}>{act}</Button>{children}</div>
    </form>
  );
}
