import { useIntl } from 'react-intl';
import { Card } from '#peerhouse/ui';
import type { ReportComparisonQuery, WholeReportFragment } from '#peerhouse/contract/staff';
import { useWords, type WordKey } from '../../words/words.js';
import { Bar } from './bar.js';
import { MonthChart } from './month-chart.js';
import { besideEachOther, drawnMonths, drawnMost, isMoney, isNothingYet, rowsToShow, type Pair } from './report.rules.js';
import css from './section-table.module.css';

export type Section = WholeReportFragment['sections'][number];
type Figure = Section['rows'][number];
type Difference = ReportComparisonQuery['reportComparison']['differences'][number]['rows'][number];
export interface Beside { section: Section; differences: readonly Difference[]; names: readonly [string, string] }

/** A table of the report, and drawn in it how long each count is: count, what it is out of, share. Hidden counts say so; why they are hidden stands once, on top. */
export function SectionTable({ section, beside }: { section: Section; beside?: Beside | undefined }) {
  const { sayCode, say } = useWords();
  return (
    <Card className={css.card}>
      {section.key === 'nights_by_month' && !beside ? <MonthChart months={drawnMonths(section)} /> : null}
      <div className={css.scroll}>
        <table className={css.table}>
          <caption className={css.caption}>{sayCode('section', section.key)}{section.ofKey ? <span className={css.of}>{say('report.outOf', { of: sayCode('of', section.ofKey) })}</span> : null}</caption>
          {beside ? <Compared section={section} beside={beside} /> : <Alone section={section} />}
        </table>
      </div>
    </Card>
  );
}

/** What a row is called: a month by its name, else the figure. */
function useRowWords(section: string) {
  const { sayCode } = useWords();
  const { formatDate } = useIntl();
  return (key: string, short = false) => (section === 'nights_by_month' ? formatDate(`${key}T12:00:00Z`, { timeZone: 'UTC', month: 'long', ...(short ? {} : { year: 'numeric' }) }) : sayCode('figure', key));
}

/** A count, an average or money, as it is read. */
function useFigureWords() {
  const { formatNumber } = useIntl();
  return (value: number, unit: string, signed = false) => formatNumber(value, { ...(signed ? { signDisplay: 'exceptZero' } : {}), ...(isMoney(unit) ? { style: 'currency', currency: unit } : { maximumFractionDigits: 1 }) });
}

const headings: Readonly<Record<string, WordKey>> = { programme_waiting: 'report.howLong', programme_cost: 'report.howMuch' };

function Alone({ section }: { section: Section }) {
  const { say } = useWords();
  const rows = rowsToShow(section);
  const outOf = rows.some((row) => row.of !== null);
  const shares = rows.some((row) => row.share !== null);
  const most = drawnMost(section);
  return (
    <>
      <thead><tr><th scope="col">{say('report.what')}</th><th scope="col" className={css.number}>{say(headings[section.key] ?? 'report.count')}</th>{outOf ? <th scope="col" className={css.number}>{say('report.of')}</th> : null}{shares ? <th scope="col" className={css.number}>{say('report.share')}</th> : null}</tr></thead>
      <tbody>{rows.map((row) => <Row key={row.key} row={row} outOf={outOf} shares={shares} section={section} most={most} />)}</tbody>
    </>
  );
}

function Row({ row, outOf, shares, section, most }: { row: Figure; outOf: boolean; shares: boolean; section: Section; most: number | null }) {
  const { say } = useWords();
  const { formatNumber } = useIntl();
  const label = useRowWords(section.key);
  const figure = useFigureWords();
  const span = 1 + Number(outOf) + Number(shares);
  const drawn = most !== null && row.key !== section.ofKey && section.key !== 'nights_by_month';
  return (
    <tr>
      <th scope="row">{label(row.key)}{drawn ? <Bar value={row.hidden ? null : (row.value ?? 0)} most={most} /> : null}</th>
      {row.hidden ? <td colSpan={span} className={css.few}>{say('report.hidden')}</td> : isNothingYet(row) ? <td colSpan={span} className={css.few}>{say('report.nothingYet')}</td> : (
        <>
          <td className={css.number}>{figure(row.value ?? 0, row.unit)}</td>
          {outOf ? <td className={css.number}>{row.of === null || row.of === undefined ? '' : formatNumber(row.of)}</td> : null}
          {shares ? <td className={css.number}>{row.share === null || row.share === undefined ? '' : formatNumber(row.share, { style: 'percent' })}</td> : null}
        </>
      )}
    </tr>
  );
}

function Compared({ section, beside }: { section: Section; beside: Beside }) {
  const { say } = useWords();
  const pairs = besideEachOther(section, beside.section, beside.differences);
  const most = drawnMost(section, beside.section);
  return (
    <>
      <thead><tr><th scope="col">{say('report.what')}</th>{beside.names.map((name) => <th key={name} scope="col" className={css.number}>{name}</th>)}<th scope="col" className={css.number}>{say('report.difference')}</th></tr></thead>
      <tbody>{pairs.map((pair) => <Both key={pair.row.key} pair={pair} section={section} most={most} />)}</tbody>
    </>
  );
}

function Both({ pair: { row, other, difference }, section, most }: { pair: Pair<Figure, Difference>; section: Section; most: number | null }) {
  const { say } = useWords();
  const { formatNumber } = useIntl();
  const label = useRowWords(section.key);
  const figureWords = useFigureWords();
  const drawn = most !== null && row.key !== section.ofKey;
  const signed = (value: number) => formatNumber(value, { signDisplay: 'exceptZero', maximumFractionDigits: 1 });
  return (
    <tr>
      <th scope="row">{label(row.key, true)}{drawn ? [row, other].map((each, at) => <Bar key={at} value={each.hidden ? null : (each.value ?? 0)} most={most} other={at === 1} />) : null}</th>
      <Cell figure={row} /><Cell figure={other} />
      <td className={css.number}>
        {isNothingYet(row) || isNothingYet(other) ? '–' : difference.value === null || difference.value === undefined ? <span className={css.quiet}>{say('report.notCompared')}</span> : figureWords(difference.value, row.unit, true)}
        {difference.share === null || difference.share === undefined ? null : <span className={css.small}>{say('report.points', { points: signed(100 * difference.share) })}</span>}
      </td>
    </tr>
  );
}

function Cell({ figure }: { figure: Figure }) {
  const { say } = useWords();
  const { formatNumber } = useIntl();
  const words = useFigureWords();
  if (figure.hidden || isNothingYet(figure)) return <td className={css.few}>{say(figure.hidden ? 'report.hidden' : 'report.nothingYet')}</td>;
  const { value, share, unit } = figure;
  return <td className={css.number}>{words(value ?? 0, unit)}{share === null || share === undefined ? null : <span className={css.small}>{formatNumber(share, { style: 'percent' })}</span>}</td>;
}
