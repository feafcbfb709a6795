import { useState, type FormEvent } from 'react';
import { useIntl } from 'react-intl';
import { Printer } from 'lucide-react';
import { addDays, type HouseDay } from '#peerhouse/kernel';
import { Button, Card, Field } from '#peerhouse/ui';
import { ProgrammeReportDocument, WriteProgrammeCostDocument, type ProgrammeReportQuery } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useAsk } from '../../server/use-ask.js';
import { useWords, type WordKey } from '../../words/words.js';
import { Asked } from '../shell/asked.js';
import { useFieldErrors } from '../shell/field-errors.js';
import { useHouse } from '../shell/house.js';
import { RefusalNote } from '../shell/refusal-note.js';
import css from './report-page.module.css';
import table from './section-table.module.css';

type Report = ProgrammeReportQuery['programmeReport'];
type Figure = Report['figures'][number];

/** The figures of a programme, as they are read: who was met, how long it took, the work, what it cost. */
const sections: readonly { word: WordKey; keys: readonly string[] }[] = [
  { word: 'programme.people', keys: ['people_supported', 'companionships_opened', 'companionships_finished', 'companionships_ended'] },
  { word: 'programme.first', keys: ['first_meetings', 'first_meetings_inside', 'wait_median_days', 'wait_longest_weeks', 'rematches'] },
  { word: 'programme.work', keys: ['meetings_held', 'meeting_hours', 'travel_hours', 'gatherings', 'gathering_people'] },
  { word: 'programme.cost', keys: ['cost', 'cost_per_person'] },
];

/** A matching programme's year in counts. There are no shorter stretches: what overlaps could be subtracted. */
export function ProgrammeReport() {
  const { say } = useWords();
  const { id: serviceId, may, times } = useHouse();
  const [day, setDay] = useState<string | null>(null);
  const report = useAsk(ProgrammeReportDocument, { serviceId, day }, { keep: true });
  return (
    <Asked query={report}>{({ programmeReport: year }) => (
      <article className={css.report}>
        <div className={css.years}>
          <Button onClick={() => setDay(addDays(year.from as HouseDay, -1))}>{say('programme.yearBefore')}</Button>
          {year.to < times.today() ? <Button onClick={() => setDay(addDays(year.to as HouseDay, 1))}>{say('programme.yearAfter')}</Button> : null}
          <Button icon={Printer} onClick={() => window.print()}>{say('act.print')}</Button>
        </div>
        <h2 className={css.heading}>{say('report.heading', { house: year.serviceName, period: say('programme.year', { from: times.day(year.from, 'withYear'), to: times.day(year.to, 'withYear') }) })}</h2>
        <p className={css.why}>{year.to < year.upTo ? null : say('report.upTo', { day: times.day(year.upTo) })} {year.figures.some(({ hidden }) => hidden) ? say('programme.why') : null}</p>
        <div className={css.sections}>{sections.map((section) => <Section key={section.word} section={section} report={year} />)}</div>
        {may('matching.desk') ? <Cost key={year.from} report={year} /> : null}
      </article>
    )}</Asked>
  );
}

function Section({ section: { word, keys }, report }: { section: (typeof sections)[number]; report: Report }) {
  const { say, sayCode } = useWords();
  const figures = report.figures.filter(({ key }) => keys.includes(key));
  return (
    <Card className={table.card}>
      <table className={table.table}>
        <caption className={table.caption}>{say(word)}</caption>
        <thead><tr><th scope="col">{say('report.what')}</th><th scope="col" className={table.number}>{say('report.count')}</th></tr></thead>
        <tbody>{figures.map((figure) => <tr key={figure.key}><th scope="row">{sayCode('programmeFigure', figure.key)}</th><Value figure={figure} currency={report.currency} /></tr>)}</tbody>
      </table>
    </Card>
  );
}

function Value({ figure: { key, value, hidden, of }, currency }: { figure: Figure; currency: string }) {
  const { say } = useWords();
  const { formatNumber } = useIntl();
  if (hidden) return <td className={table.few}>{say('report.hidden')}</td>;
  // A share out of nobody, or a cost that nobody has written, is no count yet.
  if (value === null || value === undefined || of === 0 || (key === 'cost' && value === 0)) return <td className={table.few}>{say('report.nothingYet')}</td>;
  return <td className={table.number}>{key.startsWith('cost') ? formatNumber(value, { style: 'currency', currency }) : of ? say('programme.outOf', { value: formatNumber(value), of: formatNumber(of) }) : formatNumber(value, { maximumFractionDigits: 1 })}</td>;
}

/** What the programme cost; a negative amount puts an earlier one right. It is a count like the others, and tells of nobody. */
function Cost({ report: { currency, to } }: { report: Report }) {
  const { say } = useWords();
  const { id: programmeId, times } = useHouse();
  const act = useAct(WriteProgrammeCostDocument, ['ProgrammeReport']);
  const today = times.today();
  const [typed, setTyped] = useState({ day: to < today ? to : today, amount: '' });
  const [kept, setKept] = useState(false);
  const amount = typed.amount.trim() === '' ? Number.NaN : Number(typed.amount.replace(',', '.'));
  const errors = useFieldErrors(act.refusal, { day: 'programme.costOn', amount: 'programme.amount' });
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const done = await act.run({ programmeId, day: typed.day, amount });
    setKept(Boolean(done));
    if (done) setTyped({ ...typed, amount: '' });
  };
  return (
    <Card heading={say('programme.writeCost')}>
      <form className={css.costs} onSubmit={(event) => void send(event)} noValidate>
        <RefusalNote act={act} />
        <p className={css.why}>{say('programme.costLead')}</p>
        <div className={css.controls}>
          <Field inputMode="decimal" width="middle" label={say('programme.amountIn', { currency })} error={errors.of('amount')} value={typed.amount} onChange={(event) => setTyped({ ...typed, amount: event.target.value })} />
          <Field type="date" width="middle" label={say('programme.costOn')} error={errors.of('day')} value={typed.day} onChange={(event) => setTyped({ ...typed, day: event.target.value })} />
          <Button type="submit" busy={act.busy} whyNot={Number.isFinite(amount) ? null : say('programme.noAmount')}>{say('programme.keepCost')}</Button>
        </div>
        {kept ? <output>{say('programme.costKept')}</output> : null}
      </form>
    </Card>
  );
}
