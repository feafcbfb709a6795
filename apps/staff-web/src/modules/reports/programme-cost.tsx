import { useState, type FormEvent } from 'react';
import { useIntl } from 'react-intl';
import { Button, Card, Field, PickField, VisuallyHidden } from '#peerhouse/ui';
import { ProgrammeCostsDocument, WriteProgrammeCostDocument } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useAsk } from '../../server/use-ask.js';
import { useWords, type WordKey } from '../../words/words.js';
import { Asked } from '../shell/asked.js';
import { useFieldErrors } from '../shell/field-errors.js';
import { useHouse } from '../shell/house.js';
import { RefusalNote } from '../shell/refusal-note.js';
import { useTyped } from '../matching/use-typed.js';
import { usePeriodWords } from './period-words.js';
import { amountOf, monthsBegun } from './report.rules.js';
import css from './report-page.module.css';

const labels: Readonly<Record<string, WordKey>> = { day: 'cost.month', amount: 'cost.amount' };
interface Year { from: string; to: string }

/** What the programme cost, month by month of the report year, written down by whoever leads it. */
export function ProgrammeCost({ year }: { year: Year }) {
  const { say } = useWords();
  const { id: programmeId } = useHouse();
  const costs = useAsk(ProgrammeCostsDocument, { programmeId }, { fresh: true });
  return (
    <Card heading={say('cost.heading')} className={css.costCard}>
      <Asked query={costs}>{({ programmeCosts }) => <Months year={year} costs={programmeCosts.costs.filter(({ day }) => day >= year.from && day <= year.to)} currency={programmeCosts.currency} />}</Asked>
    </Card>
  );
}

function Months({ year, costs, currency }: { year: Year; costs: readonly { day: string; amount: number }[]; currency: string }) {
  const { say } = useWords();
  const { formatNumber } = useIntl();
  const { id: programmeId, times } = useHouse();
  const words = usePeriodWords();
  const months = monthsBegun(year, times.today());
  const nameOf = (day: string) => (months.includes(day) ? words({ kind: 'month', from: day, to: day }) : times.day(day, 'withYear'));
  const { typed, change, done } = useTyped(`cost:${programmeId}:${year.from}`, { day: months[0]!, amount: '' });
  const [own, setOwn] = useState(false);
  const act = useAct(WriteProgrammeCostDocument, ['ProgrammeCosts', 'Report', 'ReportComparison', 'ReportPeriods']);
  const errors = useFieldErrors(act.refusal, labels, own ? [{ field: 'amount', problem: 'missing' }] : []);
  const written = costs.find(({ day }) => day === typed.day);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const amount = amountOf(typed.amount);
    setOwn(amount === null);
    if (amount !== null && await act.run({ programmeId, day: typed.day, amount })) { change({ amount: '' }); done(); }
  };
  return (
    <div className={css.costs}>
      <p className={css.why}>{say('cost.lead')}</p>
      {costs.length ? <ul className={css.costList}>{costs.map(({ day, amount }) => <li key={day}><span>{nameOf(day)}</span><span className={css.amount}>{formatNumber(amount, { style: 'currency', currency })}</span><Button small look="plain" onClick={() => change({ day, amount: String(amount) })}>{say('cost.change')}<VisuallyHidden> {nameOf(day)}</VisuallyHidden></Button></li>)}</ul> : null}
      <form className={css.costForm} onSubmit={(event) => void send(event)} noValidate>
        <RefusalNote act={act} />
        <PickField label={say('cost.month')} width="middle" error={errors.of('day')} value={typed.day} onChange={(event) => change({ day: event.target.value })}>
          {[...new Set([...months, ...costs.map(({ day }) => day)])].map((day) => <option key={day} value={day}>{nameOf(day)}</option>)}
        </PickField>
        <Field id="field-amount" label={say('cost.amount')} hint={written ? say('cost.instead', { amount: formatNumber(written.amount, { style: 'currency', currency }) }) : say('cost.currency', { currency })} inputMode="decimal" width="middle" error={errors.of('amount')} value={typed.amount} onChange={(event) => { setOwn(false); change({ amount: event.target.value }); }} />
        <Button type="submit" look="main" busy={act.busy}>{say('cost.write')}</Button>
      </form>
    </div>
  );
}
