import { useState, type FormEvent } from 'react';
import { Minus, Plus } from 'lucide-react';
import { Banner, Button, Dialog, Field } from '#peerhouse/ui';
import { ChangeNightsDocument } from '#peerhouse/contract/staff';
import { addDays, isHouseDay, nightsBetween, type HouseDay } from '#peerhouse/kernel';
import { useAct } from '../../server/use-act.js';
import { useWords } from '../../words/words.js';
import { useFieldErrors } from '../shell/field-errors.js';
import { useHouse } from '../shell/house.js';
import { FormRefusal, useOpened } from '../shell/form-refusal.js';
import { TalkedButton } from '../shell/talked-button.js';
import type { Done } from './done-note.js';
import css from './dialogs.module.css';

interface NightsProps {
  stay: { id: string; arrives: string; leaves: string; spaceName: string; version: number };
  leaves?: string | undefined; longest: number | null; tonight: string; onEnd: (done: Done | null) => void;
}
const after = ['Board', 'Stay', 'Stays', 'FreeSpaces'];

/** Another morning of leaving. Past the nominal longest stay is possible; it says so and ends nothing. */
export function NightsDialog({ stay, leaves: proposed, longest, onEnd }: NightsProps) {
  const { say } = useWords();
  const { times } = useHouse();
  const [leaves, setLeaves] = useState(proposed ?? stay.leaves);
  const opened = useOpened(stay.version);
  const act = useAct(ChangeNightsDocument, after);
  const errors = useFieldErrors(act.refusal, { leaves: 'nights.leaves' });
  const talk = act.refusal?.__typename === 'TalkFirst';
  const real = isHouseDay(leaves);
  const nights = real ? nightsBetween(stay.arrives as HouseDay, leaves) : 0;
  const later = (by: number) => { if (real) setLeaves(addDays(leaves, by)); };
  const send = async (talked: boolean, version = opened.version) => {
    if (await act.run({ stayId: stay.id, leaves, version, talked })) onEnd({ words: say('done.nights', { name: stay.spaceName, day: times.near(leaves), nights }) });
  };
  return (
    <Dialog title={say('nights.title')} closeWords={say('act.close')} onClose={() => onEnd(null)}>
      <form className={css.form} onSubmit={(event: FormEvent) => { event.preventDefault(); void send(false); }} noValidate>
        <FormRefusal act={act} now={times.day(stay.leaves)} onMine={() => void send(false, opened.renew())} onTheirs={() => onEnd(null)}>{talk ? <TalkedButton onTalked={() => void send(true)} /> : null}</FormRefusal>
        <Field id="field-leaves" type="date" width="middle" label={say('nights.leaves')} hint={real ? say('nights.hint', { day: times.day(leaves) }) : say('nights.write')} value={leaves} min={addDays(stay.arrives as HouseDay, 1)} error={errors.of('leaves')} onChange={(event) => setLeaves(event.target.value)} />
        <div className={css.actions}>
          <Button small icon={Minus} onClick={() => later(-1)}>{say('nights.less')}</Button>
          <Button small icon={Plus} onClick={() => later(1)}>{say('nights.more')}</Button>
        </div>
        <p>{nights > 0 ? say('nights.makes', { nights, from: times.day(stay.arrives, 'middle') }) : say('nights.write')}</p>
        {longest && nights > longest && !talk ? <Banner kind="note" heading={say('nights.past', { longest })}>{say('nights.pastMore')}</Banner> : null}
        <div className={css.actions}>
          <Button look="main" type="submit" busy={act.busy}>{say('nights.act')}</Button>
          <Button look="plain" onClick={() => onEnd(null)}>{say('act.leaveAsIs')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
