import { useIntl } from 'react-intl';
import { useWords } from '../../words/words.js';
import type { DrawnMonth } from './report.rules.js';
import css from './month-chart.module.css';

/** A year in columns: what there was, outlined, and what was used of it. Only drawn: the table beneath says it. */
export function MonthChart({ months }: { months: readonly DrawnMonth[] }) {
  const { say } = useWords();
  const { formatDate } = useIntl();
  const most = Math.max(1, ...months.map(({ of }) => of));
  const high = (value: number) => (100 * value) / most;
  return (
    <figure className={css.chart} aria-hidden="true">
      <div className={css.months}>
        {months.map(({ day, value, of }) => (
          <div key={day} className={css.month}>
            <svg className={css.column} viewBox="0 0 10 100" preserveAspectRatio="none" focusable="false">
              <rect className={css.open} x="1.5" y={100 - high(of)} width="7" height={high(of)} />
              {value === null ? <rect className={css.hidden} x="1.5" y="92" width="7" height="8" /> : <rect className={css.used} x="1.5" y={100 - high(value)} width="7" height={high(value)} />}
            </svg>
            <span>{formatDate(`${day}T12:00:00Z`, { timeZone: 'UTC', month: 'narrow' })}</span>
          </div>
        ))}
      </div>
      <figcaption className={css.legend}><span className={css.keyUsed} />{say('report.keyUsed')} <span className={css.keyOpen} />{say('report.keyOpen')} {months.some(({ value }) => value === null) ? <><span className={css.keyHidden} />{say('report.keyHidden')}</> : null}</figcaption>
    </figure>
  );
}
