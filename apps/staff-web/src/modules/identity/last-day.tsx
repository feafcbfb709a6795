import { useState, type FormEvent } from 'react';
import { Button, Field } from '#peerhouse/ui';
import { SetLeaveDateDocument, type PersonLineFragment } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useWords } from '../../words/words.js';
import { useFieldErrors } from '../shell/field-errors.js';
import { RefusalNote } from '../shell/refusal-note.js';
import css from './people-page.module.css';

const labels = { leavesOn: 'lastDay.label' } as const;

/** Until when somebody works here: set, changed, taken back. */
export function LastDay({ person }: { person: PersonLineFragment }) {
  const { say } = useWords();
  const act = useAct(SetLeaveDateDocument, ['People']);
  const errors = useFieldErrors(act.refusal, labels);
  const [day, setDay] = useState(person.leavesOn ?? '');
  const set = (leavesOn: string | null) => void act.run({ accountId: person.accountId, leavesOn }).then((done) => { if (done) setDay(done.leavesOn ?? ''); });
  const send = (event: FormEvent) => { event.preventDefault(); set(day || null); };
  return (
    <form onSubmit={send} noValidate className={css.form}>
      <RefusalNote act={act} />
      <Field id={`last-day-${person.accountId}`} type="date" label={say('lastDay.label')} hint={say('lastDay.hint')} width="short" value={day} error={errors.of('leavesOn')} onChange={(event) => setDay(event.target.value)} />
      <div className={css.row}>
        <Button small type="submit" busy={act.busy}>{say('lastDay.set')}</Button>
        {person.leavesOn ? <Button small look="plain" busy={act.busy} onClick={() => set(null)}>{say('lastDay.takeBack')}</Button> : null}
      </div>
    </form>
  );
}
