import { Link } from '@tanstack/react-router';
import { Banner, Button, buttonLook } from '#peerhouse/ui';
import { UndoLeavingDocument, UndoWelcomeDocument, type StayPageFragment } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useWords } from '../../words/words.js';
import { RefusalNote } from '../shell/refusal-note.js';
import { useHouse } from '../shell/house.js';
import { actionOf } from './claim-words.js';
import type { Done } from './done-note.js';
import css from './stay-page.module.css';

export const afterStay = ['Stay', 'Stays', 'Board', 'FreeSpaces'];
interface StayActionsProps { stay: StayPageFragment; onMove: () => void; onNights: () => void; onDone: (done: Done | null) => void }

/** What can be done with a stay now; what cannot says why not, and what makes no sense in its state is not drawn. */
export function StayActions({ stay, onMove, onNights, onDone }: StayActionsProps) {
  const { say, sayCode } = useWords();
  const { id: houseId, times } = useHouse();
  const undoWelcome = useAct(UndoWelcomeDocument, afterStay);
  const undoLeaving = useAct(UndoLeavingDocument, afterStay);
  const action = (name: string) => actionOf(stay, name, sayCode);
  const params = { houseId, stayId: stay.id };
  const link = (name: string, to: '/house/$houseId/stays/$stayId/arrival' | '/house/$houseId/stays/$stayId/leaving' | '/house/$houseId/stays/$stayId/correct', words: string, look: 'main' | 'quiet' | 'plain') =>
    !action(name).there ? null : action(name).whyNot ? <Button look={look} whyNot={action(name).whyNot}>{words}</Button> : <Link to={to} params={params} className={buttonLook(look)}>{words}</Link>;
  const until = stay.undoUntil ? times.ahead(stay.undoUntil) : '';
  return (
    <>
      <RefusalNote act={undoWelcome} /><RefusalNote act={undoLeaving} />
      {stay.state === 'left' ? <Banner kind="note" heading={say('stay.leftNote', { day: times.near(stay.leaves), how: sayCode('how', stay.how ?? 'not_said') })} actions={action('undoLeaving').there ? <Button small busy={undoLeaving.busy} whyNot={action('undoLeaving').whyNot} onClick={() => void undoLeaving.run({ stayId: stay.id }).then((done) => done && onDone({ words: say('done.leavingUndone') }))}>{say('leaving.undo')}</Button> : null}>{action('undoLeaving').there ? say('leaving.undoUntil', { until }) : null}</Banner> : null}
      {stay.state === 'not_taken_up' ? <Banner kind="note" heading={say(stay.hereBefore ? 'hereBefore.takenBack' : 'stay.notTakenUp')}>{stay.hereBefore ? null : say('stay.notTakenUpMore')}</Banner> : null}
      <div className={css.actions}>
        {link('welcome', '/house/$houseId/stays/$stayId/arrival', say('stay.welcome'), 'main')}
        {stay.state === 'here' ? link('arrivalList', '/house/$houseId/stays/$stayId/arrival', say('stay.arrivalList'), 'quiet') : null}
        {action('changeNights').there ? <Button whyNot={action('changeNights').whyNot} onClick={onNights}>{say('stay.changeNights')}</Button> : null}
        {action('move').there ? <Button whyNot={action('move').whyNot} onClick={onMove}>{say('stay.move')}</Button> : null}
        {link('leave', '/house/$houseId/stays/$stayId/leaving', say('stay.leaving'), 'quiet')}
        {action('undoWelcome').there ? <Button look="plain" busy={undoWelcome.busy} whyNot={action('undoWelcome').whyNot} onClick={() => void undoWelcome.run({ stayId: stay.id }).then((done) => done && onDone({ words: say('done.welcomeUndone') }))}>{say(stay.hereBefore ? 'hereBefore.undo' : 'stay.undoWelcome')}</Button> : null}
        {link(action('correctLeaving').there ? 'correctLeaving' : 'correctArrival', '/house/$houseId/stays/$stayId/correct', say('correct.link'), 'plain')}
      </div>
    </>
  );
}
