import { useState, type FormEvent } from 'react';
import { Button, Card, ErrorSummary } from '#peerhouse/ui';
import { CorrectLeavingDocument } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useWords } from '../../words/words.js';
import { useFieldErrors } from '../shell/field-errors.js';
import { useHouse } from '../shell/house.js';
import { FormRefusal, useOpened } from '../shell/form-refusal.js';
import type { CorrectProps } from './correct-arrival.js';
import { HopeChoice, HowChoice } from './leaving-page.js';
import { MomentFields, useMoment } from './moment-fields.js';
import { afterStay } from './stay-actions.js';
import css from './arrival-page.module.css';

const hopeOf = (met: boolean | null | undefined) => (met === true ? 'yes' : met === false ? 'no' : '');

/** When and how they left. */
export function CorrectLeaving({ stay, whyNot, onDone }: CorrectProps) {
  const { say, sayCode } = useWords();
  const { times } = useHouse();
  const moment = useMoment(stay.leftAt ?? null);
  const [how, setHow] = useState(stay.how ?? '');
  const [hope, setHope] = useState(hopeOf(stay.hopeMet));
  const opened = useOpened(stay.version);
  const act = useAct(CorrectLeavingDocument, afterStay);
  const errors = useFieldErrors(act.refusal, { at: 'leaving.at', how: 'leaving.how' }, moment.problems('leftAt'));
  const now = [stay.leftAt ? times.moment(stay.leftAt) : '', sayCode('how', stay.how ?? 'not_said'), hopeOf(stay.hopeMet) ? `${say('stay.hopeMet')} ${sayCode('hopeMet', hopeOf(stay.hopeMet))}` : ''].filter(Boolean).join(' · ');
  const send = async (version: number) => {
    const at = moment.read();
    if (at !== false && (await act.run({ stayId: stay.id, version, input: { at, how: how || null, hopeMet: hope === '' ? null : hope === 'yes' } }))) onDone();
  };
  return (
    <Card heading={say('correct.leaving')}>
      <form className={css.form} onSubmit={(event: FormEvent) => { event.preventDefault(); void send(opened.version); }} noValidate>
        <ErrorSummary heading={say('errors.heading')} titleWord={say('errors.titleWord')} items={errors.items} />
        <FormRefusal act={act} now={now} onMine={() => void send(opened.renew())} onTheirs={onDone} />
        <MomentFields moment={moment} id="field-leftAt" day={say('leaving.on')} time={say('leaving.at')} error={errors.of('leftAt') ?? errors.of('at')} />
        <HowChoice value={how} onChange={setHow} error={errors.of('how')} />
        <HopeChoice value={hope} onChange={setHope} error={undefined} />
        <div className={css.row}><Button look="main" type="submit" busy={act.busy} whyNot={whyNot}>{say('correct.act')}</Button></div>
      </form>
    </Card>
  );
}
