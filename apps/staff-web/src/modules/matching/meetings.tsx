import { useState, type FormEvent } from 'react';
import { Button, Field } from '#peerhouse/ui';
import { AgreeMeetingsDocument, CancelMeetingDocument, MarkMeetingDocument, MeetingsDocument, MoveMeetingDocument, type MeetingLineFragment } from '#peerhouse/contract/staff';
import { doOnce, useAct } from '../../server/use-act.js';
import { useAsk } from '../../server/use-ask.js';
import { useNow } from '../../time/use-now.js';
import { useWords, type WordKey } from '../../words/words.js';
import { Asked } from '../shell/asked.js';
import { useFieldErrors } from '../shell/field-errors.js';
import { useHouse } from '../shell/house.js';
import { RefusalNote } from '../shell/refusal-note.js';
import { ActButton } from './act-button.js';
import { TravelFields } from './first-meeting.js';
import { afterMatching } from './match-acts.js';
import { numberOf, numberProblems } from './topics.rules.js';
import { useTyped } from './use-typed.js';
import css from './matching.module.css';

const labels: Readonly<Record<string, WordKey>> = { day: 'meeting.day', time: 'first.time', minutes: 'meeting.minutes', travelMinutes: 'travel.minutes', travelKm: 'travel.km' };
/** How many of the past and of what is to come are laid open. */
const shown = { past: 3, coming: 4 } as const;

/** Whose words the page says: a peer's own, or the desk's, which writes down what it was told. */
interface Teller { told?: boolean | undefined }

/** The meetings that come round. Nobody has to mark one: without a mark nothing follows. */
export function Meetings({ personId, told }: Teller & { personId: string }) {
  const { say } = useWords();
  const query = useAsk(MeetingsDocument, { personId }, { fresh: true });
  const now = useNow();
  return (
    <div className={css.form}>
      {told ? null : <h3>{say('meeting.title')}</h3>}
      <Asked query={query}>{({ meetings: { meetings } }) => {
        const begun = meetings.filter(({ startsAt }) => Date.parse(startsAt) <= now);
        const lines = [...begun.slice(-shown.past), ...meetings.slice(begun.length, begun.length + shown.coming)];
        const goOn = meetings.some(({ endsAt, isCancelled, how }) => !isCancelled && !how && Date.parse(endsAt) > now);
        return <>{lines.length ? <ul className={css.list}>{lines.map((meeting) => <li key={`${meeting.seriesId}${meeting.slot}`}><Meeting personId={personId} told={told} meeting={meeting} hasBegun={Date.parse(meeting.startsAt) <= now} /></li>)}</ul> : <p className={css.quiet}>{say('meeting.none')}</p>}{goOn ? null : <Agree personId={personId} time={meetings.at(-1)?.time ?? ''} />}</>;
      }}</Asked>
    </div>
  );
}

interface MeetingProps extends Teller { personId: string; meeting: MeetingLineFragment }

function Meeting({ personId, meeting, told, hasBegun }: MeetingProps & { hasBegun: boolean }) {
  const { say, sayCode } = useWords();
  const { times } = useHouse();
  const [opens, setOpens] = useState(false);
  const close = () => setOpens(false);
  const state = meeting.isCancelled ? say('meeting.cancelled') : meeting.how ? (told ? sayCode('meetingHowTold', meeting.how) : sayCode('meetingHow', meeting.how)) : meeting.isMoved ? say('meeting.moved') : '';
  const more = hasBegun ? 'meeting.hours' : 'meeting.change';
  return (
    <div className={css.person}>
      <div className={css.line}>
        <p className={css.head}><span className={css.name}>{say('meeting.when', { day: times.near(meeting.day, 'middle'), time: times.time(meeting.startsAt) })}</span>{state ? <span className={css.quiet}>{state}</span> : null}</p>
        <div className={css.row}>
          {hasBegun && !meeting.isCancelled ? <Marks personId={personId} meeting={meeting} told={told} /> : null}
          {!hasBegun && meeting.isCancelled ? <ActButton look="plain" words={say('meeting.onAgain')} act={() => doOnce(MoveMeetingDocument, { personId, seriesId: meeting.seriesId, slot: meeting.slot, day: meeting.day, time: meeting.time }, afterMatching)} /> : null}
          {meeting.isCancelled || (hasBegun && meeting.how && meeting.how !== 'happened') ? null : <Button small look="plain" aria-expanded={opens} onClick={() => setOpens(!opens)}>{say(more)}</Button>}
        </div>
      </div>
      {opens ? (hasBegun ? <Hours personId={personId} meeting={meeting} told={told} onDone={close} /> : <Change personId={personId} meeting={meeting} onDone={close} />) : null}
    </div>
  );
}

/** What became of it, by one touch, and back. */
function Marks({ personId, meeting: { seriesId, slot, how }, told }: MeetingProps) {
  const { say } = useWords();
  const mark = (next: string | null) => () => doOnce(MarkMeetingDocument, { personId, seriesId, slot, how: next }, afterMatching);
  if (how) return <ActButton look="plain" words={say('meeting.takeBack')} act={mark(null)} />;
  return (
    <>
      <ActButton words={say(told ? 'first.happened' : 'meeting.happened')} act={mark('happened')} />
      <ActButton look="plain" words={say('meeting.wasMoved')} act={mark('moved')} />
      <ActButton look="plain" words={say('meeting.didNot')} act={mark('did_not_happen')} />
    </>
  );
}

/** No meeting is to come: all that followed were called off. They go on from a day. */
function Agree({ personId, time }: { personId: string; time: string }) {
  const { say } = useWords();
  const act = useAct(AgreeMeetingsDocument, afterMatching);
  const errors = useFieldErrors(act.refusal, labels);
  const { typed, change, done } = useTyped(`agree:${personId}`, { day: '', time });
  const send = async (event: FormEvent) => { event.preventDefault(); if (await act.run({ personId, ...typed })) done(); };
  return (
    <form className={css.form} onSubmit={(event) => void send(event)} noValidate>
      <p>{say('meeting.noneToCome')}</p>
      <RefusalNote act={act} />
      <div className={css.pair}>
        <Field type="date" width="middle" label={say('meeting.day')} error={errors.of('day')} value={typed.day} onChange={(event) => change({ day: event.target.value })} />
        <Field type="time" width="short" label={say('first.time')} error={errors.of('time')} value={typed.time} onChange={(event) => change({ time: event.target.value })} />
        <Button type="submit" busy={act.busy} whyNot={typed.day && typed.time ? null : say('meeting.chooseBoth')}>{say('meeting.goOn')}</Button>
      </div>
    </form>
  );
}

/** How long it was, and the way: counts for cost, nothing else. */
function Hours({ personId, meeting, told, onDone }: MeetingProps & { onDone: () => void }) {
  const { say } = useWords();
  const act = useAct(MarkMeetingDocument, afterMatching);
  const [own, setOwn] = useState<ReturnType<typeof numberProblems>>([]);
  const errors = useFieldErrors(act.refusal, labels, own);
  const text = (value: number | null | undefined) => (value === null || value === undefined ? '' : String(value));
  const [typed, setTyped] = useState({ long: text(meeting.minutes), minutes: text(meeting.travelMinutes), km: text(meeting.travelKm) });
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const wrong = numberProblems({ minutes: typed.long, travelMinutes: typed.minutes }, { travelKm: typed.km });
    setOwn(wrong);
    if (wrong.length) return;
    if (await act.run({ personId, seriesId: meeting.seriesId, slot: meeting.slot, how: 'happened', minutes: numberOf(typed.long), travelMinutes: numberOf(typed.minutes), travelKm: numberOf(typed.km) })) onDone();
  };
  return (
    <form className={css.form} onSubmit={(event) => void send(event)} noValidate>
      <RefusalNote act={act} />
      <div className={css.pair}>
        <Field inputMode="numeric" width="short" label={say('meeting.minutes')} error={errors.of('minutes')} value={typed.long} onChange={(event) => setTyped({ ...typed, long: event.target.value })} />
        <TravelFields minutes={typed.minutes} km={typed.km} change={(more) => setTyped({ ...typed, ...more })} errorOf={errors.of} />
      </div>
      <div className={css.row}><Button small type="submit" busy={act.busy}>{say(told ? 'meeting.theyKeepHours' : 'meeting.keepHours')}</Button></div>
    </form>
  );
}

/** One, or this one and all after it, on another day or called off. */
function Change({ personId, meeting, onDone }: MeetingProps & { onDone: () => void }) {
  const { say } = useWords();
  const { seriesId, slot } = meeting;
  const move = useAct(MoveMeetingDocument, afterMatching);
  const cancel = useAct(CancelMeetingDocument, afterMatching);
  const errors = useFieldErrors(move.refusal, labels);
  const [typed, setTyped] = useState({ day: meeting.day, time: meeting.time, following: false });
  const doMove = async (event: FormEvent) => { event.preventDefault(); if (await move.run({ personId, seriesId, slot, ...typed })) onDone(); };
  const doCancel = async () => { if (await cancel.run({ personId, seriesId, slot, following: typed.following })) onDone(); };
  return (
    <form className={css.form} onSubmit={(event) => void doMove(event)} noValidate>
      <RefusalNote act={move} /><RefusalNote act={cancel} />
      <div className={css.pair}>
        <Field type="date" width="middle" label={say('meeting.day')} error={errors.of('day')} value={typed.day} onChange={(event) => setTyped((before) => ({ ...before, day: event.target.value }))} />
        <Field type="time" width="short" label={say('first.time')} error={errors.of('time')} value={typed.time} onChange={(event) => setTyped((before) => ({ ...before, time: event.target.value }))} />
      </div>
      <label className={css.tick}><input type="checkbox" checked={typed.following} onChange={(event) => setTyped({ ...typed, following: event.target.checked })} />{say('meeting.following')}</label>
      <div className={css.row}><Button small type="submit" busy={move.busy}>{say('meeting.move')}</Button><Button small look="clay" busy={cancel.busy} onClick={() => void doCancel()}>{say('meeting.cancel')}</Button></div>
    </form>
  );
}
