import { useState, type FormEvent } from 'react';
import { Button, Field } from '#peerhouse/ui';
import { BeAwayDocument, BeBackDocument, ChangePeerLimitDocument, LeaveAsPeerDocument, StepBackTodayDocument, TakePeopleAgainDocument, type PeerLineFragment } from '#peerhouse/contract/staff';
import { doOnce, useAct } from '../../server/use-act.js';
import { useWords } from '../../words/words.js';
import { useFieldErrors } from '../shell/field-errors.js';
import { useHouse } from '../shell/house.js';
import { RefusalNote } from '../shell/refusal-note.js';
import type { Done } from '../stays/done-note.js';
import { ActButton } from './act-button.js';
import { DayForm } from './day-form.js';
import { afterMatching } from './match-acts.js';
import { OnceMore } from './once-more.js';
import { numberOf } from './topics.rules.js';
import css from './matching.module.css';

/** `own`: the peer themself; else the desk, which writes down what it was told. */
interface PeerActProps { peer: PeerLineFragment; own?: boolean; onDone: (done: Done) => void }

/** How many people they meet at most, from today. Nobody they meet is dropped by it. */
export function PeerLimit({ peer, own, onDone }: PeerActProps) {
  const { say } = useWords();
  const act = useAct(ChangePeerLimitDocument, afterMatching);
  const [typed, setTyped] = useState(String(peer.capacity));
  const capacity = numberOf(typed);
  const errors = useFieldErrors(act.refusal, { capacity: 'can.most' }, capacity === null || !Number.isInteger(capacity) ? [{ field: 'capacity', problem: 'not_whole' }] : []);
  const send = async (event: FormEvent) => { event.preventDefault(); if (capacity !== null && Number.isInteger(capacity) && await act.run({ peerId: peer.id, capacity })) onDone({ words: say('can.limitDone', { capacity }) }); };
  return (
    <form className={css.form} onSubmit={(event) => void send(event)} noValidate>
      <p>{say(own ? 'can.now' : 'can.theyMeet', { taken: peer.taken, capacity: peer.capacity })}</p>
      <RefusalNote act={act} />
      <div className={css.pair}><Field inputMode="numeric" width="short" label={say('can.most')} error={errors.of('capacity')} value={typed} onChange={(event) => setTyped(event.target.value)} /><Button type="submit" busy={act.busy}>{say('can.changeLimit')}</Button></div>
    </form>
  );
}

/** No new people from today, for a while or until they say so. */
export function PeerStepsBack({ peer, own, onDone }: PeerActProps) {
  const { say } = useWords();
  const { times } = useHouse();
  const act = useAct(StepBackTodayDocument, afterMatching);
  const send = async (until: string | null) => { if (await act.run({ peerId: peer.id, until })) onDone({ words: say('can.steppedBack'), undo: () => doOnce(TakePeopleAgainDocument, { peerId: peer.id }, afterMatching) }); };
  if (peer.state === 'steps_back') return <><p>{peer.stepsBackUntil ? say('can.noNewUntil', { until: times.day(peer.stepsBackUntil, 'middle') }) : say('can.noNew')}</p><ActButton words={say('can.takeAgain')} act={() => doOnce(TakePeopleAgainDocument, { peerId: peer.id }, afterMatching)} onDone={() => onDone({ words: say('can.takenAgain') })} /></>;
  return <DayForm field="until" words={{ label: 'can.againFrom', hint: 'can.againHint', act: 'can.stepBack' }} act={act} onSend={send}><p>{say(own ? 'can.takesNew' : 'can.theyTakeNew')}</p></DayForm>;
}

/** Away from today: whoever they meet is looked after meanwhile. */
export function PeerAway({ peer, own, onDone }: PeerActProps) {
  const { say } = useWords();
  const { times } = useHouse();
  const act = useAct(BeAwayDocument, afterMatching);
  const send = async (until: string | null) => { if (await act.run({ peerId: peer.id, until })) onDone({ words: say('can.awayDone') }); };
  const [away] = peer.away;
  if (away) {
    return (
      <>
        <p>{away.until ? say('can.awayUntil', { until: times.day(away.until, 'middle') }) : say('can.awayNow')}</p>
        <ActButton words={say('can.back')} act={() => doOnce(BeBackDocument, { peerId: peer.id }, afterMatching)} onDone={() => onDone({ words: say('can.backDone') })} />
        <DayForm key={away.until} field="until" words={{ label: 'can.until', hint: 'can.untilHint', act: 'can.awayLonger' }} start={away.until} act={act} onSend={send} />
      </>
    );
  }
  return <DayForm field="until" words={{ label: 'can.until', hint: 'can.untilHint', act: 'can.beAway' }} act={act} onSend={send}><p>{say(own ? 'can.awayLead' : 'can.theyAwayLead')}</p></DayForm>;
}

/** They leave the programme: asked once more, for everybody they meet is looked for again at once. */
export function PeerLeaves({ peer, own, onDone }: PeerActProps) {
  const { say } = useWords();
  return (
    <OnceMore words={own ? say('can.leave') : say('can.theyLeave', { peer: peer.called })} lead={own ? say('can.leaveLead') : say('can.theyLeaveLead', { peer: peer.called })}>
      <ActButton look="clay" words={say(own ? 'can.leaveAct' : 'can.theyLeaveAct')} act={() => doOnce(LeaveAsPeerDocument, { peerId: peer.id }, afterMatching)} onDone={() => onDone({ words: own ? say('can.left') : say('can.theyLeft', { peer: peer.called }) })} />
    </OnceMore>
  );
}
