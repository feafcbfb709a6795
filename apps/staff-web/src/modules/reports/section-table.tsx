import { useIntl } from 'react-intl';
import { Card } from '#peerhouse/ui';
import type { ReportQuery } from '#peerhouse/contract/staff';
import { useWords } from '../../words/words.js';
import { isNothingYet, rowsToShow } from './report.rules.js';
import css from './section-table.module.css';

export type Section = ReportQuery['report']['sections'][number];
type Figure = Section['rows'][number];

/** One table of the report: count, what it is out of, share. Hidden counts say so; why they are hidden stands once, on top. */
export function SectionTable({ section }: { section: Section }) {
  const { say, sayCode } = useWords();
  const rows = rowsToShow(section);
  const outOf = rows.some((row) => row.of !== null);
  const shares = rows.some((row) => row.share !== null);
  return (
    <Card>
      <table className={css.table}>
        <caption className={css.caption}>{sayCode('section', section.key)}{section.ofKey ? <span className={css.of}>{say('report.outOf', { of: sayCode('of', section.ofKey) })}</span> : null}</caption>
        <thead><tr><th scope="col">{say('report.what')}</th><th scope="col" className={css.number}>{say('report.count')}</th>{outOf ? <th scope="col" className={css.number}>{say('report.of')}</th> : null}{shares ? <th scope="col" className={css.number}>{say('report.share')}</th> : null}</tr></thead>
        <tbody>{rows.map((row) => <Row key={row.key} row={row} outOf={outOf} shares={shares} section={section.key} />)}</tbody>
      </table>
    </Card>
  );
}

function Row({ row, outOf, shares, section }: { row: Figure; outOf: boolean; shares: boolean; section: string }) {
  const { say, sayCode } = useWords();
  const { formatNumber, formatDate } = useIntl();
  const label = section === 'nights_by_month' ? formatDate(`${row.key}T12:00:00Z`, { timeZone: 'UTC', month: 'long', year: 'numeric' }) : sayCode('figure', row.key);
  const span = 1 + Number(outOf) + Number(shares);
  return (
    <tr>
      <th scope="row">{label}</th>
      {row.hidden ? <td colSpan={span} className={css.few}>{say('report.hidden')}</td> : isNothingYet(row) ? <td colSpan={span} className={css.few}>{say('report.nothingYet')}</td> : (
        <>
          <td className={css.number}>{formatNumber(row.value ?? 0, { maximumFractionDigits: 1 })}</td>
          {outOf ? <td className={css.number}>{row.of === null || row.of === undefined ? '' : formatNumber(row.of)}</td> : null}
          {shares ? <td className={css.number}>{row.share === null || row.share === undefined ? '' : formatNumber(row.share, { style: 'percent' })}</td> : null}
        </>
      )}
    </tr>
  );
}
