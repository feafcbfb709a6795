import { useRef, useState } from 'react';
import { Button, Banner, Card, ErrorSummary, Field } from '#peerhouse/ui';
import { SayReadyDocument, UndoWelcomeDocument, WelcomeGuestDocument } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { typedInstant } from '../../time/clock-words.rules.js';
import { useWords } from '../../words/words.js';
import { useFieldErrors, type FieldProblem } from '../shell/field-errors.js';
import { focusSoon } from '../shell/focus-soon.js';
import { useHouse } from '../shell/house.js';
import { RefusalNote } from '../shell/refusal-note.js';
import { actionOf } from './claim-words.js';
import { GettingReady } from './getting-ready.js';
import { afterStay } from './stay-actions.js';
import type { ArrivalProps } from './arrival-page.js';
import css from './arrival-page.module.css';

/** Coming in: now, or written down later with the time it was. */
export function WelcomeStep({ stay }: ArrivalProps) {
  const { say, sayCode } = useWords();
  const { times, service } = useHouse();
  const welcome = useAct(WelcomeGuestDocument, [...afterStay, 'Enquiries']);
  const undo = useAct(UndoWelcomeDocument, afterStay);
  const [earlier, setEarlier] = useState(false);
  const [on, setOn] = useState(times.today);
  const [at, setAt] = useState(times.timeNow);
  const { whyNot } = actionOf(stay, 'welcome', sayCode);
  const canUndo = actionOf(stay, 'undoWelcome', sayCode);
  // Once they have said that coming early is meant, it stays meant whatever else is asked.
  const early = useRef(false);
  const [typing, setTyping] = useState<FieldProblem[]>([]);
  const errors = useFieldErrors(welcome.refusal, { at: 'arrival.at' }, typing);
  const run = async (spaceId?: string) => {
    const moment = earlier ? typedInstant(on, at, service.timeZone) : null;
    const incomplete = earlier && !moment;
    setTyping(incomplete ? [{ field: 'at', problem: 'missing' }] : []);
    if (!incomplete && (await welcome.run({ stayId: stay.id, at: moment?.toISOString() ?? null, spaceId: spaceId ?? null, early: early.current }))) focusSoon('came-in');
  };
  const ready = useAct(SayReadyDocument, ['GettingReady']);
  const notReady = welcome.refusal?.__typename === 'NotReadyYet' ? welcome.refusal.notReadyId : null;
  const sayReady = async (spaceId: string) => { if (await ready.run({ spaceId })) await run(spaceId); };
  const comeEarly = () => { early.current = true; void run(); };
  const takeBack = async () => { if (await undo.run({ stayId: stay.id })) focusSoon('page-title'); };
  if (stay.state === 'here') {
    return (
      <Card heading={say('arrival.welcome')}>
        <RefusalNote act={undo} />
        <div id="came-in" tabIndex={-1}><Banner kind="done" heading={say('arrival.cameIn', { name: stay.spaceName ?? '', at: stay.cameInAt ? times.moment(stay.cameInAt) : times.day(stay.arrives) })} actions={canUndo.whyNot || !canUndo.there ? null : <Button small busy={undo.busy} onClick={() => void takeBack()}>{say('act.undo')}</Button>} /></div>
      </Card>
    );
  }
  return (
    <Card heading={say('arrival.welcome')}>
      <ErrorSummary heading={say('errors.heading')} titleWord={say('errors.titleWord')} items={errors.items} />
      <RefusalNote act={welcome} onInstead={(space) => void run(space.spaceId)}>{notReady ? <Button small busy={ready.busy || welcome.busy} onClick={() => void sayReady(notReady)}>{say('ready.now')}</Button> : null}{welcome.refusal?.__typename === 'EarlyArrival' ? <Button small busy={welcome.busy} onClick={comeEarly}>{say('arrival.early')}</Button> : null}</RefusalNote>
      <GettingReady spaceId={stay.spaceId} />
      <p>{say('arrival.ready', { name: stay.spaceName ?? '' })}</p>
      {earlier ? (
        <div className={css.pair}>
          <Field id="field-at" type="date" width="middle" label={say('arrival.on')} error={errors.of('at')} value={on} onChange={(event) => setOn(event.target.value)} />
          <Field type="time" width="short" label={say('arrival.at')} hint={times.zoneDiffers() ? say('time.houseClock') : undefined} value={at} onChange={(event) => setAt(event.target.value)} />
        </div>
      ) : null}
      <div className={css.row}>
        <Button look="main" busy={welcome.busy} whyNot={whyNot} onClick={() => void run()}>{say('arrival.act')}</Button>
        {whyNot ? null : <Button look="plain" small onClick={() => { setEarlier(!earlier); setTyping([]); }}>{say(earlier ? 'arrival.now' : 'arrival.earlier')}</Button>}
      </div>
    </Card>
  );
}
