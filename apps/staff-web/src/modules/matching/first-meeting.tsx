import { useState, type FormEvent } from 'react';
import { Button, Field } from '#peerhouse/ui';
import { FirstMeetingHappenedDocument, FixFirstMeetingDocument, type MatchLineFragment } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useWords, type WordKey } from '../../words/words.js';
import { useFieldErrors } from '../shell/field-errors.js';
import { useHouse } from '../shell/house.js';
import { RefusalNote } from '../shell/refusal-note.js';
import type { Done } from '../stays/done-note.js';
import { afterMatching, isAllowed, whyNotYet } from './match-acts.js';
import { numberOf, numberProblems } from './topics.rules.js';
import { useMatchWords } from './use-match-words.js';
import css from './matching.module.css';

const labels: Readonly<Record<string, WordKey>> = { on: 'first.on', time: 'first.time', travelMinutes: 'travel.minutes', travelKm: 'travel.km' };
interface Days { from: string; to: string }
interface FirstProps { personId: string; match: Pick<MatchLineFragment, 'firstMeetingOn' | 'firstMeetingTime'>; onDone: () => void }
interface FirstActsProps extends Omit<FirstProps, 'onDone'> { of: Parameters<typeof isAllowed>[0]; window: Days | null | undefined; onDone: (done: Done) => void }

/** The first meeting, as far as it stands: its day is fixed, then it has happened, or the page says that its moment is still to come. */
export function FirstMeetingActs({ of, window, onDone, ...first }: FirstActsProps) {
  const { say, sayCode } = useWords();
  const later = whyNotYet(of, 'firstMeetingHappened', sayCode);
  return (
    <>
      {isAllowed(of, 'fixFirstMeeting') ? <FixFirst key={first.match.firstMeetingOn ?? ''} {...first} window={window} onDone={() => onDone({ words: say('first.fixed') })} /> : null}
      {isAllowed(of, 'firstMeetingHappened') ? <details className={css.more}><summary>{say('first.theyMet')}</summary><FirstHappened {...first} onDone={() => onDone({ words: say('first.happenedDone') })} /></details> : later ? <p className={css.quiet}>{later}</p> : null}
    </>
  );
}

/** A day for the first meeting. One outside the days for it is asked about once, and then is as they say. */
function FixFirst({ personId, match, window, onDone }: FirstProps & { window: Days | null | undefined }) {
  const { say } = useWords();
  const { days } = useMatchWords();
  const act = useAct(FixFirstMeetingDocument, afterMatching);
  const errors = useFieldErrors(act.refusal, labels);
  const [typed, setTyped] = useState({ on: match.firstMeetingOn ?? '', time: match.firstMeetingTime ?? '' });
  const send = async (anyway: boolean) => { if (await act.run({ personId, on: typed.on, time: typed.time || null, anyway })) onDone(); };
  const submit = (event: FormEvent) => { event.preventDefault(); if (typed.on) void send(false); };
  return (
    <form className={css.form} onSubmit={submit} noValidate>
      <RefusalNote act={act}>{act.refusal?.__typename === 'OutsideWindow' ? <Button small onClick={() => void send(true)}>{say('first.anyway')}</Button> : null}</RefusalNote>
      <div className={css.pair}>
        <Field type="date" width="middle" label={say('first.on')} hint={window ? days(window) : undefined} error={errors.of('on')} value={typed.on} onChange={(event) => setTyped({ ...typed, on: event.target.value })} />
        <Field type="time" width="short" label={say('first.time')} error={errors.of('time')} value={typed.time} onChange={(event) => setTyped({ ...typed, time: event.target.value })} />
        <Button type="submit" busy={act.busy} whyNot={typed.on ? null : say('first.chooseDay')}>{say('first.fix')}</Button>
      </div>
    </form>
  );
}

/** They have met: the weekly meetings begin by themselves. Hours and way are counts for cost, nothing else. */
function FirstHappened({ personId, match: { firstMeetingOn: on, firstMeetingTime: time }, onDone }: FirstProps) {
  const { say } = useWords();
  const { times } = useHouse();
  const act = useAct(FirstMeetingHappenedDocument, afterMatching);
  const [own, setOwn] = useState<ReturnType<typeof numberProblems>>([]);
  const errors = useFieldErrors(act.refusal, labels, own);
  const today = times.today();
  const [typed, setTyped] = useState({ on: on && on <= today ? on : today, time: time ?? '', minutes: '', km: '' });
  const change = (more: Partial<typeof typed>) => setTyped({ ...typed, ...more });
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const wrong = numberProblems({ travelMinutes: typed.minutes }, { travelKm: typed.km });
    setOwn(wrong);
    if (wrong.length) return;
    const done = await act.run({ personId, on: typed.on, time: typed.time || null, travelMinutes: numberOf(typed.minutes), travelKm: numberOf(typed.km) });
    if (done) onDone();
  };
  return (
    <form className={css.form} onSubmit={(event) => void send(event)} noValidate>
      <RefusalNote act={act} />
      <div className={css.pair}>
        <Field type="date" width="middle" label={say('first.metOn')} error={errors.of('on')} value={typed.on} onChange={(event) => change({ on: event.target.value })} />
        <Field type="time" width="short" label={say('first.time')} hint={say('first.timeHint')} error={errors.of('time')} value={typed.time} onChange={(event) => change({ time: event.target.value })} />
      </div>
      <TravelFields minutes={typed.minutes} km={typed.km} change={change} errorOf={errors.of} />
      <div className={css.row}><Button type="submit" busy={act.busy}>{say('first.happened')}</Button></div>
    </form>
  );
}

interface TravelProps { minutes: string; km: string; change: (more: { minutes?: string; km?: string }) => void; errorOf: (field: string) => string | undefined }

/** The way there and back. */
export function TravelFields({ minutes, km, change, errorOf }: TravelProps) {
  const { say } = useWords();
  return (
    <div className={css.pair}>
      <Field inputMode="numeric" width="short" label={say('travel.minutes')} error={errorOf('travelMinutes')} value={minutes} onChange={(event) => change({ minutes: event.target.value })} />
      <Field inputMode="decimal" width="short" label={say('travel.km')} error={errorOf('travelKm')} value={km} onChange={(event) => change({ km: event.target.value })} />
    </div>
  );
}
