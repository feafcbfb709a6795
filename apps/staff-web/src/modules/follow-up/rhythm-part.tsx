import { Card, Choices, Field } from '#peerhouse/ui';
import { useWords } from '../../words/words.js';
import type { PartProps } from './agreement-form.js';
import css from './follow-up.module.css';

/** When: one of the charter's rhythms, or their own. */
export function RhythmPart({ typed, begun, change, errors, offers }: PartProps) {
  const { say, sayCode, hasWords } = useWords();
  // Another rhythm than before is counted from today, unless they say from when.
  const from = (rhythm: string) => (begun && rhythm !== begun.rhythm ? (typed.from === begun.from ? '' : typed.from) : typed.from || (begun?.from ?? ''));
  // Of the rhythm they have the day stays.
  const hint = !begun ? say(offers.about === 'match' ? 'agree.fromHintMatch' : 'agree.fromHint') : typed.rhythm === begun.rhythm ? undefined : say('agree.fromHintOther');
  const plans = typed.rhythm !== 'only_if_i_ask';
  return (
    <Card heading={say('agree.when')}>
      <Choices pick="one" name="rhythm" id="field-rhythm" legend={say('agree.when')} legendHidden error={errors.of('rhythm')} value={typed.rhythm}
        options={offers.rhythms.map((kind) => ({ value: kind, label: sayCode('rhythm', kind), hint: hasWords('rhythmHint', kind) ? sayCode('rhythmHint', kind, { first: offers.firstDays, more: offers.thenDays }) : undefined }))} onChange={({ target }) => change({ rhythm: target.value, from: from(target.value) })} />
      {typed.rhythm === 'own' ? (
        <>
          <Field id="field-rhythm.days" width="middle" inputMode="numeric" label={say('agree.days')} hint={say('agree.daysHint')} error={errors.of('rhythm.days')} value={typed.days} onChange={(event) => change({ days: event.target.value })} />
          <div className={css.pair}>
            <Field id="field-rhythm.every" width="short" inputMode="numeric" label={say('agree.every')} error={errors.of('rhythm.every')} value={typed.every} onChange={(event) => change({ every: event.target.value })} />
            <Field id="field-rhythm.times" width="short" inputMode="numeric" label={say('agree.times')} error={errors.of('rhythm.times')} value={typed.times} onChange={(event) => change({ times: event.target.value })} />
          </div>
        </>
      ) : null}
      {plans ? <Field id="field-rhythm.from" type="date" width="middle" label={say('agree.from')} hint={hint} error={errors.of('rhythm.from')} value={typed.from} onChange={(event) => change({ from: event.target.value })} /> : <p className={css.quiet}>{say('agree.onlyIfAsked')}</p>}
    </Card>
  );
}
