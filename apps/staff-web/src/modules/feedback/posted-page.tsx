import { Printer } from 'lucide-react';
import { Button, EmptyState } from '#peerhouse/ui';
import { ReportDocument, ReportPeriodsDocument, type ReportQuery } from '#peerhouse/contract/staff';
import { useAsk } from '../../server/use-ask.js';
import { useWords } from '../../words/words.js';
import { Asked } from '../shell/asked.js';
import { BackLink } from '../shell/back-link.js';
import { useHouse } from '../shell/house.js';
import { Page } from '../shell/page.js';
import css from './feedback.module.css';

type Report = ReportQuery['report'];
const figureOf = (report: Report, section: string, key: string) => report.sections.find((one) => one.key === section)?.rows.find((row) => row.key === key);

/** A page to put up in the house: what we recorded and what people felt, beside each other and never added up. */
export default function PostedPage() {
  const { say } = useWords();
  const { id: serviceId, service } = useHouse();
  const periods = useAsk(ReportPeriodsDocument, { serviceId });
  const year = periods.data?.reportPeriods.find(({ kind }) => kind === 'year');
  return (
    <Page title={say('posted.heading', { house: service.name })} back={<BackLink to="/house/$houseId/rights" params={{ houseId: serviceId }}>{say('rights.title')}</BackLink>} actions={<Button icon={Printer} onClick={() => window.print()}>{say('act.print')}</Button>}>
      <Asked query={periods}>{() => year ? <OfYear from={year.from} /> : <EmptyState heading={say('report.none')}>{say('report.noneMore')}</EmptyState>}</Asked>
    </Page>
  );
}

function OfYear({ from }: { from: string }) {
  const { say } = useWords();
  const { id: serviceId, times } = useHouse();
  const report = useAsk(ReportDocument, { serviceId, kind: 'year', from });
  return (
    <Asked query={report}>{(data) => (
      <article className={css.posted}>
        <p>{say('posted.since', { from: times.day(data.report.period.from, 'withYear'), at: times.day(data.report.upTo, 'withYear') })}</p>
        <Recorded report={data.report} /><Felt report={data.report} /><Calls report={data.report} />
        <p className={css.quiet}>{say('posted.foot')}</p>
      </article>
    )}</Asked>
  );
}

function Number({ shown, heading, words }: { shown: string; heading: string; words: string }) {
  return <section className={css.number}><p className={css.big}>{shown}</p><div><h2>{heading}</h2><p>{words}</p></div></section>;
}

function Recorded({ report }: { report: Report }) {
  const { say } = useWords();
  const row = figureOf(report, 'recorded', 'recorded');
  const hidden = row?.hidden ?? true;
  return <Number shown={hidden ? '–' : String(row?.value ?? 0)} heading={say('posted.recorded')} words={hidden ? say('posted.few') : say('posted.inStays', { known: row?.of === null || row?.of === undefined ? 'no' : 'yes', count: row?.of ?? 0 })} />;
}

function Felt({ report }: { report: Report }) {
  const { say } = useWords();
  const row = figureOf(report, 'felt', 'felt_yes');
  const asked = row?.of ?? 0;
  return <Number shown={!row || row.hidden || !asked ? '–' : String(row.value ?? 0)} heading={say('posted.felt')} words={!row || row.hidden ? say('posted.few') : asked ? say('posted.ofSheets', { count: asked }) : say('posted.nobodyYet')} />;
}

function Calls({ report }: { report: Report }) {
  const { say } = useWords();
  const all = figureOf(report, 'emergency_calls', 'emergency_calls');
  const outside = figureOf(report, 'emergency_calls', 'outside_policy');
  const hidden = all?.hidden ?? true;
  return <Number shown={hidden ? '–' : String(all?.value ?? 0)} heading={say('posted.calls')} words={hidden ? say('posted.few') : !all?.value ? say('posted.noCalls') : outside?.hidden ? say('posted.callsFew') : say('posted.outside', { count: outside?.value ?? 0 })} />;
}
