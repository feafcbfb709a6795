import { useIntl } from 'react-intl';
import { useWords } from '../../words/words.js';

/** "November 2026", "July to September 2026", "2026/27", "The year 2026". */
export function usePeriodWords() {
  const { formatDate } = useIntl();
  const { say } = useWords();
  const month = (day: string, year: boolean) => formatDate(`${day}T12:00:00Z`, { timeZone: 'UTC', month: 'long', ...(year ? { year: 'numeric' } : {}) });
  return ({ kind, from, to }: { kind: string; from: string; to: string }): string => {
    if (kind === 'month') return month(from, true);
    if (kind === 'quarter') return say('period.quarter', { from: month(from, false), to: month(to, true) });
    return from.endsWith('-01-01') ? say('period.calendarYear', { year: from.slice(0, 4) }) : say('period.year', { from: from.slice(0, 4), to: to.slice(2, 4) });
  };
}
