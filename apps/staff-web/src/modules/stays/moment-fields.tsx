import { useState } from 'react';
import { Field } from '#peerhouse/ui';
import { dateIn, timeIn, typedInstant } from '../../time/clock-words.rules.js';
import { useWords } from '../../words/words.js';
import { useHouse } from '../shell/house.js';
import type { FieldProblem } from '../shell/field-errors.js';
import css from './arrival-page.module.css';

/** A moment of the house that was written down, to be typed anew. */
export function useMoment(was: string | null) {
  const { timeZone } = useHouse().service;
  const [start] = useState(() => (was ? { on: dateIn(new Date(was), timeZone), at: timeIn(new Date(was), timeZone) } : { on: '', at: '' }));
  const [on, setOn] = useState(start.on);
  const [at, setAt] = useState(start.at);
  const [missing, setMissing] = useState(false);
  /** What was typed; null: left as it was; false: not a moment. */
  const read = (): string | null | false => {
    if (on === start.on && at === start.at) { setMissing(false); return null; }
    const moment = typedInstant(on, at, timeZone);
    setMissing(!moment);
    return moment?.toISOString() ?? false;
  };
  const problems = (field: string): FieldProblem[] => (missing ? [{ field, problem: 'missing' }] : []);
  return { on, setOn, at, setAt, read, problems };
}

export function MomentFields({ moment, id, day, time, error }: { moment: ReturnType<typeof useMoment>; id: string; day: string; time: string; error: string | undefined }) {
  const { say } = useWords();
  const { times } = useHouse();
  return (
    <div className={css.pair}>
      <Field id={id} type="date" width="middle" label={day} error={error} value={moment.on} onChange={(event) => moment.setOn(event.target.value)} />
      <Field type="time" width="short" label={time} hint={times.zoneDiffers() ? say('time.houseClock') : undefined} value={moment.at} onChange={(event) => moment.setAt(event.target.value)} />
    </div>
  );
}
