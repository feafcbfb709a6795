import { useState } from 'react';
import { isHouseDay } from '#peerhouse/kernel';
import { Button, Card, Choices, Field, PickField } from '#peerhouse/ui';
import { useWords } from '../../words/words.js';
import { useHouse } from '../shell/house.js';
import { weekdays } from '../matching/topics.rules.js';
import type { PartProps } from './agreement-form.js';
import { toggled, without } from './agreement.rules.js';
import css from './follow-up.module.css';

const zones = (): readonly string[] => Intl.supportedValuesOf('timeZone');

/** At which hours, by their own clock on the wall. */
export function HoursPart({ typed, change, errors }: PartProps) {
  const { say, sayCode } = useWords();
  const known = zones();
  return (
    <Card heading={say('agree.hours')}>
      <p className={css.quiet}>{say('agree.hoursLead')}</p>
      <div className={css.pair} id="field-quiet" tabIndex={-1}>
        <Field id="field-quiet.from" type="time" width="short" label={say('agree.quietFrom')} error={errors.of('quiet.from')} value={typed.quietFrom} onChange={(event) => change({ quietFrom: event.target.value })} />
        <Field id="field-quiet.to" type="time" width="short" label={say('agree.quietTo')} error={errors.of('quiet.to')} value={typed.quietTo} onChange={(event) => change({ quietTo: event.target.value })} />
        <Field id="field-at" type="time" width="short" label={say('agree.at')} optional={say('form.optional')} error={errors.of('at')} value={typed.at} onChange={(event) => change({ at: event.target.value })} />
      </div>
      {errors.of('quiet') ? <p>{errors.of('quiet')}</p> : null}
      <Choices pick="several" inline name="weekdays" id="field-weekdays" legend={say('agree.weekdays')} hint={say('agree.weekdaysHint')} error={errors.of('weekdays')} value={[...typed.weekdays]} options={weekdays.map((value) => ({ value, label: sayCode('weekday', value) }))}
        onChange={({ target }) => change({ weekdays: toggled(typed.weekdays, target.value, target.checked) })} />
      <DaysOff typed={typed} change={change} errors={errors} />
      <PickField id="field-timeZone" width="middle" label={say('agree.timeZone')} error={errors.of('timeZone')} value={typed.timeZone} onChange={(event) => change({ timeZone: event.target.value })}>
        {known.includes(typed.timeZone) ? null : <option value={typed.timeZone}>{typed.timeZone}</option>}
        {known.map((zone) => <option key={zone} value={zone}>{zone.replaceAll('_', ' ')}</option>)}
      </PickField>
    </Card>
  );
}

/** Single days on which they want to be left in peace. */
function DaysOff({ typed: { daysOff }, change, errors }: Pick<PartProps, 'typed' | 'change' | 'errors'>) {
  const { say } = useWords();
  const { times } = useHouse();
  const [day, setDay] = useState('');
  const add = () => { change({ daysOff: [...new Set([...daysOff, day])].sort() }); setDay(''); };
  return (
    <div className={css.form}>
      <div className={css.pair}>
        <Field id="field-daysOff" type="date" width="middle" label={say('agree.dayOff')} optional={say('form.optional')} error={errors.of('daysOff')} value={day} onChange={(event) => setDay(event.target.value)} />
        <Button whyNot={isHouseDay(day) ? null : say('first.chooseDay')} onClick={add}>{say('agree.addDay')}</Button>
      </div>
      {daysOff.length ? <ul className={css.lines}>{daysOff.map((off, at) => <li key={off} className={css.row}><span>{times.day(off, 'withYear')}</span><Button small look="plain" onClick={() => change({ daysOff: without(daysOff, at) })}>{say('agree.takeOut', { way: times.day(off, 'middle') })}</Button></li>)}</ul> : null}
    </div>
  );
}
