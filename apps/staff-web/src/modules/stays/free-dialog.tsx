import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { Minus, Plus } from 'lucide-react';
import { addDays, type HouseDay } from '#peerhouse/kernel';
import { Banner, Button, Dialog, buttonLook } from '#peerhouse/ui';
import { EnquiriesDocument, FreeSpacesDocument, type EnquiryRowFragment } from '#peerhouse/contract/staff';
import { useAsk } from '../../server/use-ask.js';
import { useWords } from '../../words/words.js';
import { isOpen, isWaiting } from '../entry/enquiry-state.rules.js';
import { useHold } from '../entry/use-hold.js';
import { useHouse } from '../shell/house.js';
import { ageOf } from './board.rules.js';
import { CloseSpaceForm } from './close-space-form.js';
import type { Done } from './done-note.js';
import css from './dialogs.module.css';

interface FreeProps { space: { id: string; name: string; kind: string; stillInStayId?: string | null | undefined }; night: string; tonight: string; run: number; onEnd: (done: Done | null) => void }
const after = ['Board', 'Enquiries', 'Enquiry', 'FreeSpaces'];

/** A free night: hold it for somebody who has asked, write down a new enquiry for it, or take it out of use. Of a night long over only that it is. */
export function FreeDialog({ space, night, tonight, run, onEnd }: FreeProps) {
  const { say } = useWords();
  const house = useHouse();
  const whyNot = house.onShift ? null : say('why.OffShift');
  const [closing, setClosing] = useState(false);
  const age = ageOf(night, tonight);
  return (
    <Dialog title={say('free.title', { name: space.name, night: house.times.day(night) })} closeWords={say('act.close')} onClose={() => onEnd(null)}>
      {age === 'coming' ? null : <Banner kind="note" heading={say('free.over')}>{say(age === 'lately' ? 'free.lately' : 'free.tooLong')}</Banner>}
      {age === 'over' ? null : closing ? <CloseSpaceForm space={space} night={night} onEnd={onEnd} onBack={() => setClosing(false)} /> : (
        <>
          {space.stillInStayId && night === tonight ? (
            <Banner kind="note" actions={<Link to="/house/$houseId/stays/$stayId" params={{ houseId: house.id, stayId: space.stillInStayId }} onClick={() => onEnd(null)}>{say('free.stillInStay')}</Link>}>{say('free.stillIn', { name: space.name })}</Banner>
          ) : null}
          <ForOpen {...{ space, night, onEnd, whyNot }} />
          <NewEnquiry {...{ space, night, run, onEnd, whyNot }} />
          <div className={css.part}><h3>{say('free.notInUse')}</h3><div><Button whyNot={whyNot} onClick={() => setClosing(true)}>{say('free.takeOut')}</Button></div></div>
        </>
      )}
    </Dialog>
  );
}

const nightsKnown = ({ wantsFrom, wantsNights }: EnquiryRowFragment): boolean => Boolean(wantsFrom && wantsNights);
const asksForNight = ({ wantsFrom, wantsNights }: EnquiryRowFragment, night: string): boolean =>
  Boolean(wantsFrom && wantsNights && wantsFrom <= night && night < addDays(wantsFrom as HouseDay, wantsNights));

interface PartProps extends Omit<FreeProps, 'run' | 'tonight'> { whyNot: string | null }

function ForOpen({ space, night, onEnd, whyNot }: PartProps) {
  const { say } = useWords();
  const { times, id: houseId } = useHouse();
  const { data } = useAsk(EnquiriesDocument, { houseId });
  const { hold, busy, note } = useHold(after, ({ number, hold: held }) => onEnd({ words: say('done.held', { name: held?.spaceName ?? space.name, number, until: held ? times.both(held.endsAt) : '' }) }));
  const open = (data?.enquiries ?? []).filter((each) => isOpen(each) && !isWaiting(each) && each.spaceKind === space.kind);
  const fitting = open.filter((each) => !nightsKnown(each) || asksForNight(each, night));
  return (
    <div className={css.first}>
      {note()}
      <h3>{say('free.placeSomeone')}</h3>
      {open.length ? null : <p className={css.quiet}>{say('free.noneOpen')}</p>}
      <ul className={css.rows}>
        {fitting.map((each) => <li key={each.id} className={css.row}><OneOpen {...{ space, night, onEnd, whyNot, enquiry: each }} busy={busy} onHold={() => hold({ enquiryId: each.id, spaceId: space.id })} /></li>)}
      </ul>
      {open.length > fitting.length ? <p><Link to="/house/$houseId/enquiries" params={{ houseId }} onClick={() => onEnd(null)}>{say('free.others', { count: open.length - fitting.length })}</Link></p> : null}
    </div>
  );
}

/** One who has asked. Held in one touch where all their nights are free in this space, this one among them; else by way of their page, and why. */
function OneOpen({ space, night, enquiry, whyNot, busy, onHold, onEnd }: PartProps & { enquiry: EnquiryRowFragment; busy: boolean; onHold: () => void }) {
  const { say } = useWords();
  const { times, id: houseId } = useHouse();
  const { wantsFrom, wantsNights, spaceKind } = enquiry;
  const asksFor = asksForNight(enquiry, night);
  const { data } = useAsk(FreeSpacesDocument, { houseId, from: wantsFrom ?? night, nights: wantsNights ?? 1, kind: spaceKind }, { when: asksFor });
  const free = data?.freeSpaces.find((each) => each.spaceId === space.id);
  const partly = asksFor && data !== undefined && !free?.freeForAll;
  const inOneTouch = asksFor && free?.freeForAll && !free.kept; // a kept space is a thought more, on their page
  return (
    <>
      <span>
        {say('enquiry.title', { number: enquiry.number })}<span className={css.quiet}> · {wantsFrom && wantsNights ? say('enquiry.wants', { day: times.day(wantsFrom, 'middle'), nights: wantsNights }) : say('enquiry.noNights')}</span>
        {partly ? <span className={css.why}>{say('free.notAll', { name: space.name })}</span> : null}
      </span>
      {inOneTouch
        ? <Button small busy={busy} whyNot={whyNot} onClick={onHold}>{say('hold.act', { name: space.name })}</Button>
        : asksFor && data === undefined ? null
          : <Link to="/house/$houseId/enquiries/$enquiryId" params={{ houseId, enquiryId: enquiry.id }} className={buttonLook('plain', true)} search={{ space: space.id }} onClick={() => onEnd(null)}>{say(asksFor && !partly ? 'enquiry.open' : 'enquiry.chooseNights')}</Link>}
    </>
  );
}

function NewEnquiry({ space, night, run, onEnd, whyNot }: PartProps & { run: number }) {
  const { say } = useWords();
  const { times, id: houseId } = useHouse();
  const [nights, setNights] = useState(Math.max(1, Math.min(run, 5)));
  const link = <Link to="/house/$houseId/enquiries/new" params={{ houseId }} search={{ from: night, nights, space: space.id }} className={buttonLook('main')} onClick={() => onEnd(null)}>{say('enquiry.take')}</Link>;
  return (
    <div className={css.part}>
      <h3>{say('free.new')}</h3>
      <p className={css.quiet}>{say('free.newNights', { nights, from: times.day(night, 'middle'), to: times.day(addDays(night as HouseDay, nights), 'middle') })}</p>
      <div className={css.actions}>
        <Button small icon={Minus} whyNot={null} onClick={() => setNights((n) => Math.max(1, n - 1))}>{say('nights.less')}</Button>
        <Button small icon={Plus} onClick={() => setNights((n) => n + 1)}>{say('nights.more')}</Button>
        {whyNot ? <Button whyNot={whyNot}>{say('enquiry.take')}</Button> : link}
      </div>
    </div>
  );
}
