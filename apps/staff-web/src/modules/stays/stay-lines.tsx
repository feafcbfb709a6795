import { Link } from '@tanstack/react-router';
import { Card, buttonLook } from '#peerhouse/ui';
import { HandoverDocument } from '#peerhouse/contract/staff';
import { useAsk } from '../../server/use-ask.js';
import { useWords } from '../../words/words.js';
import { useHouse } from '../shell/house.js';
import { GuestWordsCard, SeenDifferently, useGuestWords } from './guest-words.js';
import css from './stay-page.module.css';

/** What we promised this guest and has not been done, from the handover; for those on shift. */
export function StayLines({ stayId }: { stayId: string }) {
  const { say } = useWords();
  const { id: houseId, onShift } = useHouse();
  const words = useGuestWords(stayId);
  const { data } = useAsk(HandoverDocument, { houseId }, { when: onShift, fresh: true });
  if (!onShift || !data) return null;
  const lines = data.handover.lines.filter((line) => line.stayId === stayId && !line.doneAt);
  return (
    <>
      <Card heading={say('handover.onStay')}>
        {lines.length ? <ul>{lines.map((line) => <li key={line.id}><bdi>{line.words}</bdi>{line.takenBy ? <span className={css.quiet}> {line.takenBy.called}</span> : null}<SeenDifferently words={words} line={`line:${line.id}`} /></li>)}</ul> : <p className={css.quiet}>{say('handover.onStayNone')}</p>}
        <div><Link to="/house/$houseId/handover" params={{ houseId }} search={{ stay: stayId }} className={buttonLook('quiet', true)}>{say('handover.toWrite')}</Link></div>
      </Card>
      <GuestWordsCard stayId={stayId} linesShown={lines.map(({ id }) => `line:${id}`)} />
    </>
  );
}
