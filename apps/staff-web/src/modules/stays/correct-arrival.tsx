import { useState, type FormEvent } from 'react';
import { nightsBetween, type HouseDay } from '#peerhouse/kernel';
import { Button, Card, Choices, ErrorSummary } from '#peerhouse/ui';
import { CorrectArrivalDocument, FreeSpacesDocument, type StayPageFragment } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useAsk } from '../../server/use-ask.js';
import { useWords } from '../../words/words.js';
import { useFieldErrors } from '../shell/field-errors.js';
import { useHouse } from '../shell/house.js';
import { FormRefusal, useOpened } from '../shell/form-refusal.js';
import { afterStay } from './stay-actions.js';
import { MomentFields, useMoment } from './moment-fields.js';
import css from './arrival-page.module.css';

export interface CorrectProps { stay: StayPageFragment; whyNot: string | null; onDone: () => void }

/** When they came in, and into which space. */
export function CorrectArrival({ stay, whyNot, onDone }: CorrectProps) {
  const { say } = useWords();
  const { id: houseId, times } = useHouse();
  const [first] = stay.segments;
  const nights = first ? nightsBetween(first.from as HouseDay, first.to as HouseDay) : 1;
  const free = useAsk(FreeSpacesDocument, { houseId, from: stay.arrives, nights, kind: stay.spaceKind });
  const moment = useMoment(stay.cameInAt ?? null);
  const own = first?.spaceId ?? stay.spaceId ?? '';
  const [spaceId, setSpaceId] = useState('');
  const opened = useOpened(stay.version);
  const act = useAct(CorrectArrivalDocument, afterStay);
  const errors = useFieldErrors(act.refusal, { at: 'arrival.at' }, moment.problems('at'));
  const now = [stay.cameInAt ? times.moment(stay.cameInAt) : '', first?.spaceName].filter(Boolean).join(' · ');
  const send = async (version: number) => {
    const at = moment.read();
    if (at !== false && (await act.run({ stayId: stay.id, version, at, spaceId: spaceId === own ? null : spaceId || null }))) onDone();
  };
  const others = (free.data?.freeSpaces ?? []).filter((each) => each.freeForAll && each.spaceId !== own);
  return (
    <Card heading={say('correct.arrival')}>
      <form className={css.form} onSubmit={(event: FormEvent) => { event.preventDefault(); void send(opened.version); }} noValidate>
        <ErrorSummary heading={say('errors.heading')} titleWord={say('errors.titleWord')} items={errors.items} />
        <FormRefusal act={act} now={now} onMine={() => void send(opened.renew())} onTheirs={onDone} has={own} onInstead={(space) => setSpaceId(space.spaceId)} />
        <MomentFields moment={moment} id="field-at" day={say('arrival.on')} time={say('arrival.at')} error={errors.of('at')} />
        {first ? <Choices legend={say('correct.space')} pick="one" inline name="right-space" value={spaceId || own} onChange={(event) => setSpaceId(event.target.value)} options={[{ value: own, label: first.spaceName }, ...others.map((each) => ({ value: each.spaceId, label: each.name }))]} /> : null}
        <div className={css.row}><Button look="main" type="submit" busy={act.busy} whyNot={whyNot}>{say('correct.act')}</Button></div>
      </form>
    </Card>
  );
}
