import { useState } from 'react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { BookOpen, Download, Printer } from 'lucide-react';
import { addDays, type HouseDay } from '#peerhouse/kernel';
import { Button, Card, EmptyState, PickField } from '#peerhouse/ui';
import { DataDictionaryDocument, ReportComparisonDocument, ReportCsvDocument, ReportDocument, ReportPeriodsDocument, type ReportComparisonQuery, type ReportPeriodsQuery, type WholeReportFragment } from '#peerhouse/contract/staff';
import { ask } from '../../server/ask.js';
import { useAsk } from '../../server/use-ask.js';
import { useWords } from '../../words/words.js';
import { Asked } from '../shell/asked.js';
import { useHouse } from '../shell/house.js';
import { Page } from '../shell/page.js';
import { saveText } from './save-text.js';
import { hasSomething, hiddenOf, nothingOf, tells } from './report.rules.js';
import { ProgrammeCost } from './programme-cost.js';
import { SectionTable, type Beside, type Section } from './section-table.js';
import { Headline } from './headline.js';
import { usePeriodWords } from './period-words.js';
import css from './report-page.module.css';

const route = getRouteApi('/inside/house/$houseId/reports');
type Period = ReportPeriodsQuery['reportPeriods'][number];

/** Counts of a period, each with what it is out of. Read from facts that hold no person. */
export default function ReportPage() {
  const { say } = useWords();
  const { id: serviceId, service: { kind } } = useHouse();
  const periods = useAsk(ReportPeriodsDocument, { serviceId });
  return (
    <Page title={say('report.title')} lead={say('report.lead')}>
      <Asked query={periods}>{(data) => data.reportPeriods.length ? <OfPeriod periods={data.reportPeriods} /> : <EmptyState heading={say('report.none')}>{say(kind === 'programme' ? 'report.noneMoreProgramme' : 'report.noneMore')}</EmptyState>}</Asked>
    </Page>
  );
}

function OfPeriod({ periods }: { periods: Period[] }) {
  const { id: houseId, service, may } = useHouse();
  const { kind, from, beside } = route.useSearch();
  const navigate = useNavigate();
  const [past, setPast] = useState(0);
  const chosen = periods.find((each) => each.kind === kind && each.from === from);
  // Without a choice the longest there is: the year so far, or the one before while this one has nothing to tell.
  const years = periods.filter((each) => each.kind === 'year');
  const period = chosen ?? years[past] ?? periods[0]!;
  const other = periods.find((each) => each.kind === period.kind && each.from === beside && each.from !== period.from);
  const about = { serviceId: houseId, kind: period.kind, from: period.from };
  const report = useAsk(ReportDocument, about, { keep: true, when: !other });
  const both = useAsk(ReportComparisonDocument, { ...about, beside: other?.from ?? '' }, { keep: true, when: Boolean(other) });
  const empty = report.data && !report.isPlaceholderData && !hasSomething(report.data.report.sections);
  if (!chosen && !other && empty && past + 1 < years.length) setPast(past + 1);
  const choose = (to: Period, next?: string) => void navigate({ to: '/house/$houseId/reports', params: { houseId }, search: { kind: to.kind, from: to.from, beside: next }, replace: true });
  return (
    <>
      <Controls periods={periods} period={period} other={other} onChoose={choose} />
      {other ? <Asked query={both}>{(data) => <ReportOf report={data.reportComparison.report} beside={data.reportComparison} />}</Asked> : <Asked query={report}>{(data) => <ReportOf report={data.report} />}</Asked>}
      {service.kind === 'programme' && may('cost.write') ? <ProgrammeCost key={period.from} year={period} /> : null}
    </>
  );
}

interface ControlsProps { periods: Period[]; period: Period; other: Period | undefined; onChoose: (period: Period, beside?: string) => void }

function Controls({ periods, period, other, onChoose }: ControlsProps) {
  const { say } = useWords();
  const { id: serviceId, times } = useHouse();
  const words = usePeriodWords();
  const keyOf = (each: Period) => `${each.kind} ${each.from}`;
  const named = (each: Period) => (each.to < times.today() ? words(each) : say('period.soFar', { period: words(each) }));
  const download = async () => { const { reportCsv } = await ask(ReportCsvDocument, { serviceId, kind: period.kind, from: period.from, beside: other?.from ?? null }); saveText(reportCsv.name, reportCsv.text, 'text/csv'); };
  const dictionary = async () => { const { dataDictionary } = await ask(DataDictionaryDocument, {}); saveText(dataDictionary.name, dataDictionary.text, 'text/markdown'); };
  const besides = periods.filter((each) => each.kind === period.kind && each.from !== period.from);
  return (
    <div className={css.controls}>
      <PickField label={say('report.period')} width="middle" value={keyOf(period)} onChange={(event) => { const found = periods.find((each) => keyOf(each) === event.target.value); if (found) onChoose(found); }}>
        {(['year', 'quarter', 'month'] as const).map((kind) => {
          const these = periods.filter((each) => each.kind === kind);
          return these.length ? <optgroup key={kind} label={say(`periodKind.${kind}`)}>{these.map((each) => <option key={keyOf(each)} value={keyOf(each)}>{named(each)}</option>)}</optgroup> : null;
        })}
      </PickField>
      {besides.length ? (
        <PickField label={say('report.beside')} width="middle" value={other?.from ?? ''} onChange={(event) => onChoose(period, event.target.value || undefined)}>
          <option value="">{say('report.besideNone')}</option>
          {besides.map((each) => <option key={each.from} value={each.from}>{named(each)}</option>)}
        </PickField>
      ) : null}
      <Button icon={Download} onClick={() => void download()}>{say('report.csv')}</Button>
      <Button icon={BookOpen} onClick={() => void dictionary()}>{say('report.dictionary')}</Button>
      <Button icon={Printer} onClick={() => window.print()}>{say('act.print')}</Button>
    </div>
  );
}

type Comparison = ReportComparisonQuery['reportComparison'];

function ReportOf({ report, beside }: { report: WholeReportFragment; beside?: Comparison }) {
  const { say, sayCode } = useWords();
  const { times } = useHouse();
  const words = usePeriodWords();
  const other = beside?.other;
  const sections = [...report.sections, ...(other?.sections ?? [])];
  const { hidden, all } = hiddenOf(sections);
  const otherOf = (key: string) => other?.sections.find((section) => section.key === key);
  const isTold = (section: Section) => tells(section) || tells(otherOf(section.key) ?? section);
  const untold = report.sections.filter((section) => !isTold(section));
  if (!hasSomething(sections) && !hidden) return <EmptyState heading={say('report.notYet')}>{say('report.notYetMore', { day: times.day(report.upTo), next: times.day(addDays(report.upTo as HouseDay, 8)) })}</EmptyState>;
  const names = [words(report.period), other ? words(other.period) : ''] as const;
  const besideOf = (section: Section): Beside | undefined => beside && { section: otherOf(section.key) ?? nothingOf(section), differences: beside.differences.find((each) => each.key === section.key)!.rows, names };
  return (
    <article className={css.report}>
      <h2 className={css.heading}>{other ? say('report.compareHeading', { house: report.serviceName, period: names[0], other: names[1] }) : say('report.heading', { house: report.serviceName, period: names[0] })}</h2>
      <p className={css.why}>{say('report.upTo', { day: times.day(report.upTo) })}{hidden ? ` ${say('report.why', { hidden, all })}` : ''}{other ? ` ${say('report.compareWhy', { period: names[0], other: names[1] })}` : ''}</p>
      {other ? null : <Headline report={report} />}
      <div className={css.sections}>{report.sections.filter(isTold).map((section) => <SectionTable key={section.key} section={section} beside={besideOf(section)} />)}</div>
      {untold.length ? <Card heading={say('report.untold')} sunk><p>{say(report.period.kind === 'year' ? 'report.untoldYear' : 'report.untoldMore')}</p><ul className={css.untold}>{untold.map((section) => <li key={section.key}>{sayCode('section', section.key)}</li>)}</ul></Card> : null}
      {[report, ...(other ? [other] : [])].map(({ period }) => <p key={period.from} className={css.foot}>{say('report.foot', { from: times.day(period.from, 'withYear'), to: times.day(period.to, 'withYear'), at: times.moment(report.asOf), rounding: say(report.rounding === 'round' ? 'report.rounded' : 'report.cut') })}</p>)}
    </article>
  );
}
