import { Fragment } from 'react';
import { useWords } from '../../words/words.js';
import { partsOfDay, weekdays } from './topics.rules.js';
import css from './half-days-field.module.css';

interface HalfDaysProps { legend: string; value: readonly string[]; onChange: (value: string[]) => void }

/** A week in half-days: morning, afternoon and evening of each day, to tick. */
export function HalfDaysField({ legend, value, onChange }: HalfDaysProps) {
  const { sayCode } = useWords();
  const toggle = (one: string, on: boolean) => onChange(on ? [...value, one] : value.filter((each) => each !== one));
  return (
    <fieldset className={css.week}>
      <legend className={css.legend}>{legend}</legend>
      <div className={css.grid}>
        <span />
        {partsOfDay.map((part) => <span key={part} aria-hidden className={css.part}>{sayCode('partOfDay', part)}</span>)}
        {weekdays.map((day) => (
          <Fragment key={day}>
            <span aria-hidden className={css.day}>{sayCode('weekdayShort', day)}</span>
            {partsOfDay.map((part) => {
              const one = `${day}_${part}`;
              return <label key={part} className={css.cell}><input type="checkbox" aria-label={sayCode('halfDay', one)} checked={value.includes(one)} onChange={(event) => toggle(one, event.target.checked)} /></label>;
            })}
          </Fragment>
        ))}
      </div>
    </fieldset>
  );
}
