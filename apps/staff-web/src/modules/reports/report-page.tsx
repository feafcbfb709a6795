import { useState } from 'react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Download, Printer } from 'lucide-react';
import { addDays, type HouseDay } from '#peerhouse/kernel';
import { Button, Card, EmptyState, PickField } from '#peerhouse/ui';
import { ReportCsvDocument, ReportDocument, ReportPeriodsDocument, type ReportPeriodsQuery, type ReportQuery } from '#peerhouse/contract/staff';
import { ask } from '../../server/ask.js';
import { useAsk } from '../../server/use-ask.js';
import { useWords } from '../../words/words.js';
import { Asked } from '../shell/asked.js';
import { useHouse } from '../shell/house.js';
import { Page } from '../shell/page.js';
import { saveText } from './save-text.js';
import { hasSomething, hiddenOf, tells } from './report.rules.js';
import { SectionTable } from './section-table.js';
import { Headline } from './headline.js';
import { usePeriodWords } from './period-words.js';
import css from './report-page.module.css';

const route = getRouteApi('/inside/house/$houseId/reports');
type Period = ReportPeriodsQuery['reportPeriods'][number];

/** Counts of a period, each with what it is out of. Read from facts that hold no person. */
export default function ReportPage() {
  const { say } = useWords();
  const { id: serviceId } = useHouse();
  const periods = useAsk(ReportPeriodsDocument, { serviceId });
  return (
    <Page title={say('report.title')} lead={say('report.lead')}>
      <Asked query={periods}>{(data) => data.reportPeriods.length ? <OfPeriod periods={data.reportPeriods} /> : <EmptyState heading={say('report.none')}>{say('report.noneMore')}</EmptyState>}</Asked>
    </Page>
  );
}

function OfPeriod({ periods }: { periods: Period[] }) {
  const { id: houseId } = useHouse();
  const { kind, from } = route.useSearch();
  const navigate = useNavigate();
  const [past, setPast] = useState(0);
  const chosen = periods.find((each) => each.kind === kind && each.from === from);
  // Without a choice the longest there is: the year so far, or the one before while this one has nothing to tell.
  const years = periods.filter((each) => each.kind === 'year');
  const period = chosen ?? years[past] ?? periods[0]!;
  const report = useAsk(ReportDocument, { serviceId: houseId, kind: period.kind, from: period.from }, { keep: true });
  const empty = report.data && !report.isPlaceholderData && !hasSomething(report.data.report.sections);
  if (!chosen && empty && past + 1 < years.length) setPast(past + 1);
  const choose = (to: Period) => void navigate({ to: '/house/$houseId/reports', params: { houseId }, search: { kind: to.kind, from: to.from }, replace: true });
  return (
    <>
      <Controls periods={periods} period={period} onChoose={choose} />
      <Asked query={report}>{(data) => <ReportOf report={data.report} />}</Asked>
    </>
  );
}

function Controls({ periods, period, onChoose }: { periods: Period[]; period: Period; onChoose: (period: Period) => void }) {
  const { say } = useWords();
  const { id: serviceId, times } = useHouse();
  const words = usePeriodWords();
  const keyOf = (each: Period) => `${each.kind} ${each.from}`;
  const download = async () => { const { reportCsv } = await ask(ReportCsvDocument, { serviceId, kind: period.kind, from: period.from }); saveText(reportCsv.name, reportCsv.text, 'text/csv'); };
  return (
    <div className={css.controls}>
      <PickField label={say('report.period')} width="middle" value={keyOf(period)} onChange={(event) => { const found = periods.find((each) => keyOf(each) === event.target.value); if (found) onChoose(found); }}>
        {(['year', 'quarter', 'month'] as const).map((kind) => {
          const these = periods.filter((each) => each.kind === kind);
          return these.length ? <optgroup key={kind} label={say(`periodKind.${kind}`)}>{these.map((each) => <option key={keyOf(each)} value={keyOf(each)}>{each.to < times.today() ? words(each) : say('period.soFar', { period: words(each) })}</option>)}</optgroup> : null;
        })}
      </PickField>
      <Button icon={Download} onClick={() => void download()}>{say('report.csv')}</Button>
      <Button icon={Printer} onClick={() => window.print()}>{say('act.print')}</Button>
    </div>
  );
}

function ReportOf({ report }: { report: ReportQuery['report'] }) {
  const { say, sayCode } = useWords();
  const { times } = useHouse();
  const words = usePeriodWords();
  const { hidden, all } = hiddenOf(report.sections);
  const told = report.sections.filter(tells);
  const untold = report.sections.filter((section) => !tells(section));
  if (!hasSomething(report.sections) && !hidden) return <EmptyState heading={say('report.notYet')}>{say('report.notYetMore', { day: times.day(report.upTo), next: times.day(addDays(report.upTo as HouseDay, 8)) })}</EmptyState>;
  return (
    <article className={css.report}>
      <h2 className={css.heading}>{say('report.heading', { house: report.serviceName, period: words(report.period) })}</h2>
      <p className={css.why}>{say('report.upTo', { day: times.day(report.upTo) })}{hidden ? ` ${say('report.why', { hidden, all })}` : ''}</p>
      <Headline report={report} />
      <div className={css.sections}>{told.map((section) => <SectionTable key={section.key} section={section} />)}</div>
      {untold.length ? <Card heading={say('report.untold')} sunk><p>{say('report.untoldMore')}</p><ul className={css.untold}>{untold.map((section) => <li key={section.key}>{sayCode('section', section.key)}</li>)}</ul></Card> : null}
      <p className={css.foot}>{say('report.foot', { from: times.day(report.period.from, 'withYear'), to: times.day(report.period.to, 'withYear'), at: times.moment(report.asOf), rounding: say(report.rounding === 'round' ? 'report.rounded' : 'report.cut') })}</p>
    </article>
  );
}
