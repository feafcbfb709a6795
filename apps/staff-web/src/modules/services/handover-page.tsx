import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { CheckCheck, Printer } from 'lucide-react';
import { Banner, Button, Card, EmptyState, buttonLook } from '#peerhouse/ui';
import { HandoverDocument, MarkHandoverReadDocument, type HandoverLineWholeFragment, type HandoverWholeFragment } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useAsk } from '../../server/use-ask.js';
import { useWords, type WordKey } from '../../words/words.js';
import { Asked } from '../shell/asked.js';
import { useHouse } from '../shell/house.js';
import { Page } from '../shell/page.js';
import { RefusalNote } from '../shell/refusal-note.js';
import { useMe } from '../shell/session.js';
import { Updated } from '../shell/updated.js';
import { DoneNote, type Done } from '../stays/done-note.js';
import { afterHandover } from './handover-acts.js';
import { HandoverForm } from './handover-form.js';
import { HandoverLine } from './handover-line.js';
import css from './handover-page.module.css';

/** S11: from shift to shift. Practical things, promises and the house; never how somebody is. */
export default function HandoverPage() {
  const { say } = useWords();
  const { id: houseId, onShift, service, times } = useHouse();
  const handover = useAsk(HandoverDocument, { houseId }, { fresh: true, when: onShift });
  return (
    <Page title={say('handover.title')} lead={say('handover.lead')} actions={onShift ? <Button small icon={Printer} onClick={() => window.print()}>{say('act.print')}</Button> : null}>
      {onShift ? (
        <Asked query={handover}>{(data) => <Lines handover={data.handover} updated={handover.dataUpdatedAt} />}</Asked>
      ) : <EmptyState heading={say('handover.offShift')} action={<Link to="/shift" className={buttonLook('main')}>{say('shift.menu')}</Link>}>{say('handover.offShiftMore')}</EmptyState>}
      <p className={css.foot}>{say('handover.printed', { house: service.name, day: times.day(times.today(), 'withYear'), time: times.clock() })}</p>
    </Page>
  );
}

const groups: { kind: string; heading: WordKey }[] = [{ kind: 'promise', heading: 'handover.promises' }, { kind: 'practical', heading: 'handover.practical' }, { kind: 'house', heading: 'handover.house' }];

function Lines({ handover, updated }: { handover: HandoverWholeFragment; updated: number }) {
  const { say } = useWords();
  const [done, setDone] = useState<Done | null>(null);
  const open = handover.lines.filter((line) => !line.doneAt);
  const ended = handover.lines.filter((line) => line.doneAt);
  const list = (lines: HandoverLineWholeFragment[]) => <ul className={css.lines}>{lines.map((line) => <li key={line.id}><HandoverLine line={line} onDone={setDone} /></li>)}</ul>;
  return (
    <>
      <div className={css.bar}><ReadBar handover={handover} /><Updated at={updated} /></div>
      <DoneNote done={done} onGone={() => setDone(null)} />
      {open.length ? groups.map(({ kind, heading }) => {
        const lines = open.filter((line) => line.lineKind === kind);
        return lines.length ? <Card key={kind} heading={say(heading)} className={css.part}>{list(lines)}</Card> : null;
      }) : <EmptyState heading={say('handover.none')}>{say('handover.noneMore')}</EmptyState>}
      <HandoverForm />
      {ended.length ? <Card heading={say('handover.done')} sunk>{list(ended)}</Card> : null}
    </>
  );
}

/** Who has read it on this shift, and saying so oneself. */
function ReadBar({ handover }: { handover: HandoverWholeFragment }) {
  const { say } = useWords();
  const { id: houseId, times } = useHouse();
  const me = useMe();
  const read = useAct(MarkHandoverReadDocument, afterHandover);
  const readers = handover.readBy.map(({ worker, readAt }) => say('handover.readAt', { name: worker.accountId === me.accountId ? say('handover.you') : worker.called, at: times.time(readAt) })).join(', ');
  return (
    <div className={css.read}>
      <RefusalNote act={read} />
      {handover.unread ? <Banner kind="note" heading={say('handover.unread', { count: handover.unread })} actions={<Button small icon={CheckCheck} busy={read.busy} onClick={() => void read.run({ houseId })}>{say('handover.markRead')}</Button>} />
        : handover.readBy.some(({ worker }) => worker.accountId === me.accountId) || !handover.lines.length ? null : <div><Button small icon={CheckCheck} busy={read.busy} onClick={() => void read.run({ houseId })}>{say('handover.markRead')}</Button></div>}
      {readers ? <p className={css.quiet}>{say('handover.readBy', { readers })}</p> : null}
    </div>
  );
}
