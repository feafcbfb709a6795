import { useEffect, useRef, useState } from 'react';
import { getRouteApi } from '@tanstack/react-router';
import { Banner, Button, Card } from '#peerhouse/ui';
import { LetGoHoldDocument, type EnquiryPageFragment, type FreeSpaceLineFragment } from '#peerhouse/contract/staff';
import { addDays, type HouseDay } from '#peerhouse/kernel';
import { useAct } from '../../server/use-act.js';
import { useWords } from '../../words/words.js';
import { focusSoon } from '../shell/focus-soon.js';
import { useHouse } from '../shell/house.js';
import { RefusalNote } from '../shell/refusal-note.js';
import { SpaceFacts } from '../stays/space-facts.js';
import { StateMark } from '../stays/state-mark.js';
import { ChangeForm } from './change-form.js';
import { afterEnquiry, useWhyNot } from './enquiry-acts.js';
import { KeptPart } from './kept-part.js';
import { Numbered } from './person-parts.js';
import { useHold } from './use-hold.js';
import type { PartProps } from './enquiry-page.js';
import { isDeciding, isOpen, isWaiting } from './enquiry-state.rules.js';
import css from './parts.module.css';

const route = getRouteApi('/inside/house/$houseId/enquiries/$enquiryId');

/** Which nights, what is free for all of them, and the space that is held meanwhile. */
export function NightsPart(props: PartProps) {
  const { enquiry } = props;
  const { say } = useWords();
  const { times } = useHouse();
  const [changing, setChanging] = useState(false);
  const { hold, busy, note } = useHold(afterEnquiry, () => focusSoon('hold-now'));
  const whyNot = useWhyNot(enquiry, 'hold');
  const mayChange = useWhyNot(enquiry, 'change');
  const doHold = (spaceId: string, kept = false) => hold({ enquiryId: enquiry.id, spaceId, kept });
  const { wantsFrom, wantsNights } = enquiry;
  const known = wantsFrom && wantsNights;
  const open = isOpen(enquiry);
  const mayHold = isDeciding(enquiry) && known;
  if (changing) return <ChangeForm {...props} onEnd={() => setChanging(false)} />;
  return (
    <Card heading={<Numbered n={3}>{say(enquiry.spaceKind === 'day' ? 'nights.partDays' : 'nights.part')}</Numbered>} aside={open ? <Button small look="plain" whyNot={mayChange} onClick={() => setChanging(true)}>{say(known ? 'enquiry.change' : 'nights.choose')}</Button> : null}>
      <p className={css.big} id="nights-wanted" tabIndex={-1}>{known ? say(enquiry.spaceKind === 'day' ? 'nights.wantedDays' : 'nights.wanted', { from: times.day(wantsFrom), nights: wantsNights, to: times.day(addDays(wantsFrom as HouseDay, enquiry.spaceKind === 'day' ? wantsNights - 1 : wantsNights)) }) : say('nights.notKnown')}</p>
      {note(enquiry.hold?.spaceId)}
      {isWaiting(enquiry) ? null : <HoldNow enquiry={enquiry} onAgain={(spaceId) => doHold(spaceId)} />}
      {mayHold ? <FreeNow {...{ enquiry, whyNot }} busy={busy} onHold={(space) => doHold(space.spaceId)} /> : null}
      {mayHold ? <KeptPart {...props} busy={busy} whyNot={whyNot} onUse={(spaceId) => doHold(spaceId, true)} /> : null}
    </Card>
  );
}

/** The space that is held; when its time has passed under our eyes, that too, with what can be done. */
function HoldNow({ enquiry, onAgain }: { enquiry: EnquiryPageFragment; onAgain: (spaceId: string) => void }) {
  const { say } = useWords();
  const { times } = useHouse();
  const letGo = useAct(LetGoHoldDocument, afterEnquiry);
  const whyNot = useWhyNot(enquiry, 'letGo');
  const before = useRef(enquiry.hold);
  const [ended, setEnded] = useState<typeof enquiry.hold>(null);
  useEffect(() => {
    const was = before.current;
    before.current = enquiry.hold;
    if (was && !enquiry.hold && enquiry.state !== 'agreed' && Date.parse(was.endsAt) <= Date.now()) setEnded(was);
    if (enquiry.hold) setEnded(null);
  }, [enquiry.hold, enquiry.state]);
  const doLetGo = async () => { if (await letGo.run({ enquiryId: enquiry.id })) focusSoon('nights-wanted'); };
  if (enquiry.hold) {
    const { hold } = enquiry;
    return (
      <>
        <RefusalNote act={letGo} />
        <div className={css.held} id="hold-now" tabIndex={-1}>
          <p><StateMark state="held" />{say('hold.now', { name: hold.spaceName, from: times.day(hold.from, 'middle'), to: times.day(hold.to, 'middle'), until: times.ahead(hold.endsAt) })}</p>
          <Button small look="clay" busy={letGo.busy} whyNot={whyNot} onClick={() => void doLetGo()}>{say('hold.letGo')}</Button>
        </div>
      </>
    );
  }
  if (!ended) return null;
  const stillFree = enquiry.freeSpaces.some((space) => space.spaceId === ended.spaceId && space.freeForAll);
  return <Banner kind="note" heading={say(stillFree ? 'hold.endedFree' : 'hold.endedTaken', { name: ended.spaceName, at: times.moment(ended.endsAt) })} actions={stillFree ? <Button small onClick={() => onAgain(ended.spaceId)}>{say('hold.again')}</Button> : null} />;
}

function FreeNow({ enquiry, busy, whyNot, onHold }: { enquiry: EnquiryPageFragment; busy: boolean; whyNot: string | null; onHold: (space: FreeSpaceLineFragment) => void }) {
  const { say } = useWords();
  const { space: wish } = route.useSearch();
  const day = enquiry.spaceKind === 'day';
  const others = enquiry.freeSpaces.filter((space) => space.spaceId !== enquiry.hold?.spaceId && !space.kept);
  // The one that was chosen on the board comes first.
  const all = others.filter((space) => space.freeForAll).sort((a, b) => Number(b.spaceId === wish) - Number(a.spaceId === wish));
  const some = others.filter((space) => !space.freeForAll);
  const partlyWish = some.find((space) => space.spaceId === wish);
  if (!others.length) return enquiry.hold ? null : <p>{say(day ? 'free.noneForDays' : 'free.noneFor', { nights: enquiry.wantsNights ?? 1 })}</p>;
  return (
    <>
      {all.length ? <p className={css.quiet}>{say(enquiry.hold ? 'free.instead' : day ? 'free.allOfDays' : 'free.allOf', { nights: enquiry.wantsNights ?? 1 })}</p> : enquiry.hold ? null : <p>{say(day ? 'free.noneForDays' : 'free.noneFor', { nights: enquiry.wantsNights ?? 1 })}</p>}
      <ul className={css.spaces}>
        {all.map((space) => (
          <li key={space.spaceId} className={css.space}>
            <span><strong>{space.name}</strong><SpaceFacts space={{ ...space, kind: enquiry.spaceKind }} />{space.stillIn ? <span className={css.quiet}> · {say('free.onceLeft')}</span> : null}</span>
            <Button small look={space.spaceId === wish && !enquiry.hold ? 'main' : 'quiet'} busy={busy} whyNot={whyNot} onClick={() => onHold(space)}>{say('hold.act', { name: space.name })}</Button>
          </li>
        ))}
      </ul>
      {partlyWish && !enquiry.hold ? <p>{say('free.wishGone', { name: partlyWish.name })}</p> : null}
      {some.length ? <p className={css.quiet}>{some.map((space) => say(day ? 'free.forSomeDays' : 'free.forSome', { name: space.name, nights: space.freeNights })).join(' ')}</p> : null}
    </>
  );
}
