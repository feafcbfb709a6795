import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { Check, Hand } from 'lucide-react';
import { Button } from '#peerhouse/ui';
import { FinishHandoverLineDocument, GiveBackHandoverLineDocument, ReopenHandoverLineDocument, StaysDocument, TakeHandoverLineDocument, TakeOutHandoverLineDocument, type HandoverLineWholeFragment } from '#peerhouse/contract/staff';
import { doOnce, useAct } from '../../server/use-act.js';
import { useAsk } from '../../server/use-ask.js';
import { useWords } from '../../words/words.js';
import { useHouse } from '../shell/house.js';
import { RefusalNote } from '../shell/refusal-note.js';
import { useMe } from '../shell/session.js';
import type { Done } from '../stays/done-note.js';
import { stayTitle } from '../stays/stay-title.js';
import { afterHandover } from './handover-acts.js';
import css from './handover-page.module.css';

interface HandoverLineProps { line: HandoverLineWholeFragment; onDone: (done: Done | null) => void }

/** One line: what, about what, by whom; who has got it; done. */
export function HandoverLine({ line, onDone }: HandoverLineProps) {
  const { say } = useWords();
  const { id: houseId, times } = useHouse();
  const me = useMe();
  const take = useAct(TakeHandoverLineDocument, afterHandover);
  const giveBack = useAct(GiveBackHandoverLineDocument, afterHandover);
  const finish = useAct(FinishHandoverLineDocument, afterHandover);
  const reopen = useAct(ReopenHandoverLineDocument, afterHandover);
  const takeOut = useAct(TakeOutHandoverLineDocument, afterHandover);
  const about = { houseId, lineId: line.id };
  const isMine = line.takenBy?.accountId === me.accountId;
  const whose = isMine ? say('handover.mine', { at: line.takenAt ? times.moment(line.takenAt) : '' }) : line.takenBy ? say('handover.theirs', { name: line.takenBy.called, at: line.takenAt ? times.moment(line.takenAt) : '' }) : '';
  const done = async () => { if (await finish.run(about)) onDone({ words: say('handover.isDone'), undo: () => doOnce(ReopenHandoverLineDocument, about, afterHandover) }); };
  const out = async () => { if (await takeOut.run(about)) onDone({ words: say('handover.isOut') }); };
  const [asksOut, setAsksOut] = useState(false);
  return (
    <article className={css.line} data-done={line.doneAt ? true : undefined} aria-label={line.words}>
      {[take, finish, reopen, giveBack, takeOut].map((act, at) => <RefusalNote key={at} act={act} />)}
      <p className={css.words}>{line.unread ? <span className={css.new}>{say('handover.new')}</span> : null}<bdi>{line.words}</bdi></p>
      <p className={css.quiet}><About line={line} />{say('handover.by', { name: line.writtenBy.called, at: times.moment(line.writtenAt) })}{whose ? ` · ${whose}` : ''}{line.doneBy && line.doneAt ? ` · ${say('handover.doneBy', { name: line.doneBy.called, at: times.moment(line.doneAt) })}` : ''}</p>
      <div className={css.acts}>
        {asksOut ? (
          <>
            <span>{say('handover.takeOutAsk')}</span>
            <Button small look="clay" busy={takeOut.busy} onClick={() => void out()}>{say('handover.takeOutSure')}</Button>
            <Button small look="plain" onClick={() => setAsksOut(false)}>{say('act.leaveAsIs')}</Button>
          </>
        ) : (
          <>
            {line.doneAt ? <Button small look="plain" busy={reopen.busy} onClick={() => void reopen.run(about)}>{say('handover.reopen')}</Button> : (
              <>
                {line.takenBy ? null : <Button small icon={Hand} busy={take.busy} onClick={() => void take.run(about)}>{say('handover.take')}</Button>}
                <Button small icon={Check} look={line.takenBy ? 'quiet' : 'plain'} busy={finish.busy} onClick={() => void done()}>{say('handover.finish')}</Button>
                {line.takenBy ? <Button small look="plain" busy={giveBack.busy} onClick={() => void giveBack.run(about)}>{say('handover.giveBack')}</Button> : null}
              </>
            )}
            <Button small look="plain" onClick={() => setAsksOut(true)}>{say('handover.takeOut')}</Button>
          </>
        )}
      </div>
    </article>
  );
}

function About({ line }: { line: HandoverLineWholeFragment }) {
  const { say } = useWords();
  const { id: houseId } = useHouse();
  const stay = useAsk(StaysDocument, { houseId }, { when: Boolean(line.stayId) }).data?.stays.find((each) => each.id === line.stayId);
  if (line.spaceName) return <>{line.spaceName} · </>;
  return line.stayId ? <><Link to="/house/$houseId/stays/$stayId" params={{ houseId, stayId: line.stayId }}>{stay ? stayTitle(say, stay) : say('stay.open')}</Link> · </> : null;
}
