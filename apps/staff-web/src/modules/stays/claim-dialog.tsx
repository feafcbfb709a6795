import { useNavigate } from '@tanstack/react-router';
import { Button, Dialog } from '#peerhouse/ui';
import { LetGoHoldDocument } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useWords } from '../../words/words.js';
import { useHouse } from '../shell/house.js';
import { RefusalNote } from '../shell/refusal-note.js';
import { actionOf, claimSentence, type BoardClaim, type BoardSpace } from './claim-words.js';
import type { BoardActs } from './board-grid.js';
import { ClosingPart } from './closing-part.js';
import type { Done } from './done-note.js';
import { StateMark } from './state-mark.js';
import css from './dialogs.module.css';

const after = ['Board', 'Enquiries', 'Enquiry', 'FreeSpaces'];

/** What a bar on the board is, and everything that can be done with it. */
export function ClaimDialog({ space, claim, acts, onEnd }: { space: BoardSpace; claim: BoardClaim; acts: BoardActs; onEnd: (done: Done | null) => void }) {
  const { say, sayCode } = useWords();
  const { times, id: houseId } = useHouse();
  const navigate = useNavigate();
  const letGo = useAct(LetGoHoldDocument, after);
  const action = (name: string) => actionOf(claim, name, sayCode);
  const close = () => onEnd(null);
  const goStay = (to: '/house/$houseId/stays/$stayId' | '/house/$houseId/stays/$stayId/arrival' | '/house/$houseId/stays/$stayId/leaving') => { close(); void navigate({ to, params: { houseId, stayId: claim.stayId ?? '' } }); };
  const doLetGo = async () => { if (await letGo.run({ enquiryId: claim.heldFor ?? '' })) onEnd({ words: say('done.letGo', { name: space.name }) }); };
  return (
    <Dialog title={space.name} closeWords={say('act.close')} onClose={close}>
      <p className={css.sentence}><StateMark state={claim.state} /><span>{claimSentence(space, claim, { say, sayCode, times })}</span></p>
      <RefusalNote act={letGo} />
      {claim.state === 'closed' ? <ClosingPart closingId={claim.id} onEnd={onEnd} /> : <div className={css.actions}>
        {claim.stayId ? <Button look="main" onClick={() => goStay('/house/$houseId/stays/$stayId')}>{say('stay.open')}</Button> : null}
        {claim.heldFor ? <Button look="main" onClick={() => { close(); void navigate({ to: '/house/$houseId/enquiries/$enquiryId', params: { houseId, enquiryId: claim.heldFor ?? '' } }); }}>{say('enquiry.open')}</Button> : null}
        {action('welcome').there ? <Button whyNot={action('welcome').whyNot} onClick={() => goStay('/house/$houseId/stays/$stayId/arrival')}>{say('stay.welcome')}</Button> : null}
        {action('move').there || claim.state === 'held' ? <Button whyNot={claim.state === 'held' ? action('letGo').whyNot : action('move').whyNot} onClick={() => acts.move(space, claim)}>{say('stay.move')}</Button> : null}
        {action('changeNights').there ? <Button whyNot={action('changeNights').whyNot} onClick={() => acts.changeNights(space, claim)}>{say('stay.changeNights')}</Button> : null}
        {action('leave').there ? <Button whyNot={action('leave').whyNot} onClick={() => goStay('/house/$houseId/stays/$stayId/leaving')}>{say('stay.leaving')}</Button> : null}
        {action('letGo').there ? <Button look="clay" busy={letGo.busy} whyNot={action('letGo').whyNot} onClick={() => void doLetGo()}>{say('hold.letGo')}</Button> : null}
      </div>}
    </Dialog>
  );
}
