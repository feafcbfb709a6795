import type { UseFormReturn } from 'react-hook-form';
import { Choices } from '#peerhouse/ui';
import { useWords } from '../../words/words.js';
import { startsOf, type EnquiryWords } from './enquiry-form.rules.js';
import css from './parts.module.css';

interface Props { form: UseFormReturn<EnquiryWords>; errorOf: (field: string) => string | undefined; rules: { starters: readonly string[]; teams: readonly string[] }; was?: string }

/** Who starts it, where the charter lets others; with their consent, said once. Where only the person may, nothing is asked; what it `was` is not asked about again. */
export function StartedField({ form, errorOf, rules, was }: Props) {
  const { say } = useWords();
  const startedWords = useStartedWords();
  const all = startsOf(rules);
  const started = form.watch('started');
  if (all.every((each) => each === 'self')) return null;
  return (
    <>
      {all.length > 1
        ? <Choices id="field-startedBy" legend={say('started.label')} hint={say('started.hint')} pick="one" inline error={errorOf('startedBy')} {...form.register('started')} options={all.map((value) => ({ value, label: startedWords(value) }))} />
        : <p className={css.quiet}>{say('started.by')}: {startedWords(all[0]!)}. {say('started.hint')}</p>}
      {started === 'self' || started === was ? null : <Choices id="field-theyKnow" legend={say('started.theyKnow')} legendHidden pick="several" error={errorOf('theyKnow')} {...form.register('theyKnow')} options={[{ value: 'yes', label: say('started.theyKnow'), hint: say('started.theyKnowHint') }]} />}
    </>
  );
}

/** A starter in words; a team by its name. */
export function useStartedWords() {
  const { sayCode } = useWords();
  return (started: string): string => (started.startsWith('team:') ? started.slice(5) : sayCode('startedChoice', started));
}
