import { use, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { Button, Field } from '#peerhouse/ui';
import type { CheckInLineFragment, CheckInResultInput } from '#peerhouse/contract/staff';
import { useTimes, zoneHere } from '../../time/use-times.js';
import { useWords, type WordKey } from '../../words/words.js';
import type { Done } from '../stays/done-note.js';
import { LateRefusal } from '../matching/told.js';
import { useFieldErrors } from '../shell/field-errors.js';
import { RefusalNote } from '../shell/refusal-note.js';
import { againFrom } from './again.rules.js';
import { actionOf, useCheckInWords } from './use-check-in-words.js';
import css from './follow-up.module.css';

type Outcome = Awaited<ReturnType<NonNullable<Done['undo']>>>;
export type AgainKind = 'no_answer' | 'left_word' | 'later';
interface AgainProps { card: CheckInLineFragment; says: AgainKind; send: (result: CheckInResultInput) => Promise<Outcome>; onDone: (words: string) => void; children?: ReactNode }

const labels: Readonly<Record<string, WordKey>> = { on: 'checkIn.againOn', at: 'checkIn.againAt' };

/** No answer means no answer, and nothing follows but another day, or none. Asked for another time: that time. */
export function AgainForm({ card, says, send, onDone, children }: AgainProps) {
  const { say, sayCode } = useWords();
  const { nameOf } = useCheckInWords();
  const { timeZone } = card.theirHours;
  const theirs = useTimes(timeZone);
  const [typed, setTyped] = useState(() => againFrom(card.theirHours, { today: theirs.today(), now: theirs.timeNow() }));
  const [busy, setBusy] = useState(false);
  const [came, setCame] = useState<Outcome | null>(null);
  const tellLate = use(LateRefusal);
  const here = useRef<HTMLFormElement>(null);
  const errors = useFieldErrors(came?.refusal ?? null, labels);
  const name = nameOf(card);
  const mayAgain = says === 'later' || actionOf(card, `${says}_again`).allowed;
  const run = async (result: CheckInResultInput, words: string) => {
    setBusy(true);
    const outcome = await send(result);
    if (outcome.done) { onDone(words); return; }
    if (!here.current) { tellLate(outcome); return; } // they answered meanwhile, and the card has gone
    setBusy(false);
    setCame(outcome);
  };
  const again = (event: FormEvent) => {
    event.preventDefault();
    void run({ says, on: typed.day || null, at: typed.time || null }, say('checkIn.againDone', { name, day: typed.day ? theirs.near(typed.day, 'middle') : '', time: typed.time ? theirs.timeOn(typed.day, typed.time) : 'none' }));
  };
  return (
    <form ref={here} className={css.form} onSubmit={again} noValidate>
      <p>{sayCode('againLead', says)}</p>
      {came ? <RefusalNote act={came} /> : null}
      {mayAgain ? (
        <div className={css.pair}>
          <Field type="date" width="middle" label={say('checkIn.againOn')} error={errors.of('on')} value={typed.day} onChange={(event) => setTyped((before) => ({ ...before, day: event.target.value }))} />
          <Field type="time" width="short" label={say('checkIn.againAt')} optional={say('form.optional')} hint={timeZone === zoneHere() ? undefined : say('checkIn.theirClock')} error={errors.of('at')} value={typed.time} onChange={(event) => setTyped((before) => ({ ...before, time: event.target.value }))} />
          <Button type="submit" busy={busy} whyNot={typed.day ? null : say('first.chooseDay')}>{say('checkIn.again')}</Button>
        </div>
      ) : <p className={css.quiet}>{say('checkIn.noMoreTries')}</p>}
      <div className={css.row}>
        {says === 'later' ? null : <Button small busy={busy} onClick={() => void run({ says }, sayCode('resultDone', says, { name }))}>{say('checkIn.leaveIt')}</Button>}
        {children}
      </div>
    </form>
  );
}
