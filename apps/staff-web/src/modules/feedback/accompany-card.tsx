import { useState, type FormEvent } from 'react';
import { isHouseDay } from '#peerhouse/kernel';
import { Button, Card, Choices, ErrorSummary, Field } from '#peerhouse/ui';
import { AccompanyDocument, AccompanyingDocument } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useAsk } from '../../server/use-ask.js';
import { useWords } from '../../words/words.js';
import { Asked } from '../shell/asked.js';
import { useFieldErrors } from '../shell/field-errors.js';
import { focusSoon } from '../shell/focus-soon.js';
import { useHouse } from '../shell/house.js';
import { RefusalNote } from '../shell/refusal-note.js';
import { AccompanyingList, afterAccompanying } from './accompanying-list.js';
import css from './feedback.module.css';

const kinds = ['go_along', 'ring', 'visit', 'bring_something'] as const;
const labels = { kind: 'accompany.what', day: 'accompany.day', line: 'accompany.note' } as const;

/** When somebody goes to a hospital or is taken: what we promise to do, and when. For those on shift. */
export function AccompanyCard({ stayId }: { stayId: string }) {
  const { say } = useWords();
  const { onShift } = useHouse();
  const [open, setOpen] = useState(false);
  const promised = useAsk(AccompanyingDocument, { stayId }, { when: onShift, fresh: true });
  return (
    <Card heading={say('accompany.title')}>
      {onShift ? <Asked query={promised}>{({ accompanying: { promises } }) => promises.length ? <AccompanyingList promises={promises} /> : <p className={css.quiet}>{say('accompany.none')}</p>}</Asked> : <p className={css.quiet}>{say('accompany.hidden')}</p>}
      {open ? <AccompanyForm stayId={stayId} onEnd={() => { setOpen(false); focusSoon('accompany-open'); }} /> : <div><Button id="accompany-open" small whyNot={onShift ? null : say('why.OffShift')} onClick={() => setOpen(true)}>{say('accompany.open')}</Button></div>}
    </Card>
  );
}

function AccompanyForm({ stayId, onEnd }: { stayId: string; onEnd: () => void }) {
  const { say } = useWords();
  const { times } = useHouse();
  const [id] = useState(() => crypto.randomUUID());
  const [kind, setKind] = useState('');
  const [day, setDay] = useState<string>(times.today);
  const [line, setLine] = useState('');
  const [sent, setSent] = useState(false);
  const act = useAct(AccompanyDocument, afterAccompanying);
  const own = isHouseDay(day) ? [] : [{ field: 'day', problem: 'missing' }];
  const errors = useFieldErrors(act.refusal, labels, sent ? own : []);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    if (!own.length && (await act.run({ stayId, id, input: { kind, day, line } }))) onEnd();
  };
  return (
    <form className={css.form} onSubmit={(event) => void send(event)} noValidate>
      <ErrorSummary heading={say('errors.heading')} titleWord={say('errors.titleWord')} items={errors.items} />
      <RefusalNote act={act} />
      <Choices id="field-kind" legend={say('accompany.what')} pick="one" inline name="kind" value={kind} error={errors.of('kind')} onChange={(event) => setKind(event.target.value)} options={kinds.map((value) => ({ value, label: say(`accompanyKind.${value}`) }))} />
      <Field id="field-day" type="date" width="middle" label={say('accompany.day')} error={errors.of('day')} value={day} onChange={(event) => setDay(event.target.value)} />
      <Field id="field-line" label={say('accompany.note')} hint={say('accompany.noteHint')} optional={say('form.optional')} error={errors.of('line')} value={line} onChange={(event) => setLine(event.target.value)} />
      <div className={css.acts}><Button look="main" small type="submit" busy={act.busy}>{say('accompany.act')}</Button><Button small look="plain" onClick={onEnd}>{say('act.leaveAsIs')}</Button></div>
    </form>
  );
}
