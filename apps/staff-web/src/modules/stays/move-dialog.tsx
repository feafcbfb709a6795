import { useState } from 'react';
import { Button, Choices, Dialog, PickField } from '#peerhouse/ui';
import { FreeSpacesDocument, MoveStayDocument, type FreeSpaceLineFragment } from '#peerhouse/contract/staff';
import { nightsBetween, nightsOf, type HouseDay } from '#peerhouse/kernel';
import { useAct } from '../../server/use-act.js';
import { useAsk } from '../../server/use-ask.js';
import { useWords } from '../../words/words.js';
import { useHold } from '../entry/use-hold.js';
import { Asked } from '../shell/asked.js';
import { useHouse } from '../shell/house.js';
import { RefusalNote } from '../shell/refusal-note.js';
import { moveFrom } from './board.rules.js';
import type { Done } from './done-note.js';
import css from './dialogs.module.css';

interface Movable { state: string; from: string; to: string; stayId?: string | null; heldFor?: string | null }
interface MoveProps { space: { id: string; name: string; kind?: string }; claim: Movable; to?: { spaceId: string; from: string } | undefined; tonight: string; onEnd: (done: Done | null) => void }
const after = ['Board', 'Stay', 'Stays', 'Enquiry', 'Enquiries', 'FreeSpaces'];

/** Another space for the same nights, or from some night on; what dragging opens too. */
export function MoveDialog({ space, claim, to, tonight, onEnd }: MoveProps) {
  const { say } = useWords();
  const { times, id: houseId } = useHouse();
  const [from, setFrom] = useState(to?.from ?? moveFrom(claim, tonight, tonight));
  const [chosen, setChosen] = useState(to?.spaceId ?? '');
  const nights = nightsBetween(from as HouseDay, claim.to as HouseDay);
  const free = useAsk(FreeSpacesDocument, { houseId, from, nights, kind: space.kind ?? null }, { keep: true });
  const moveStay = useAct(MoveStayDocument, after);
  const moved = (spaceId: string) => onEnd({ words: say('done.moved', { from: space.name, name: free.data?.freeSpaces.find((each) => each.spaceId === spaceId)?.name ?? '', night: times.day(from) }) });
  const holding = useHold(after, (_, { spaceId }) => moved(spaceId));
  const move = async (spaceId: string, kept = false) => {
    if (claim.heldFor) holding.hold({ enquiryId: claim.heldFor, spaceId });
    else if (await moveStay.run({ stayId: claim.stayId ?? '', spaceId, from: claim.state === 'here' ? from : null, kept })) moved(spaceId);
  };
  const startNights = claim.state === 'here' ? nightsOf(moveFrom(claim, tonight, tonight) as HouseDay, claim.to as HouseDay) : [];
  return (
    <Dialog title={say('move.title', { name: space.name })} closeWords={say('act.close')} onClose={() => onEnd(null)}>
      {holding.note(space.id)}
      <RefusalNote act={moveStay} has={space.id} onInstead={(instead) => { setChosen(instead.spaceId); void move(instead.spaceId); }} onKept={(spaceId) => void move(spaceId, true)} />
      {startNights.length > 1 ? (
        <PickField label={say('move.from')} value={from} onChange={(event) => setFrom(event.target.value)}>
          {startNights.map((night) => <option key={night} value={night}>{night === tonight ? say('move.fromTonight', { day: times.day(night) }) : times.day(night)}</option>)}
        </PickField>
      ) : null}
      <p className={css.quiet}>{say('move.nights', { nights, from: times.day(from, 'middle'), to: times.day(claim.to, 'middle') })}</p>
      <Asked query={free}>{(data) => <FreeChoices spaces={data.freeSpaces.filter((each) => each.spaceId !== space.id)} nights={nights} chosen={chosen} onChoose={setChosen} />}</Asked>
      <div className={css.actions}>
        <Button look="main" busy={moveStay.busy || holding.busy} whyNot={chosen ? null : say('move.chooseFirst')} onClick={() => void move(chosen)}>{say('move.act')}</Button>
        <Button look="plain" onClick={() => onEnd(null)}>{say('act.leaveAsIs')}</Button>
      </div>
    </Dialog>
  );
}

/** Spaces free for the nights wanted; those free for some of them are there and say so. */
function FreeChoices({ spaces, nights, chosen, onChoose }: { spaces: FreeSpaceLineFragment[]; nights: number; chosen: string; onChoose: (id: string) => void }) {
  const { say, sayCode } = useWords();
  if (!spaces.length) return <p>{say('free.none')}</p>;
  return (
    <Choices legend={say('move.where')} pick="one" name="space" value={chosen} onChange={(event) => onChoose(event.target.value)}
      options={spaces.map((each) => ({
        value: each.spaceId, label: each.name,
        hint: [...(each.kept ? [say('space.kept')] : []), ...each.features.map((feature) => sayCode('feature', feature))].join(' · ') || undefined,
        whyNot: each.freeForAll ? null : say('free.someOf', { nights: each.freeNights, of: nights }),
      }))} />
  );
}
