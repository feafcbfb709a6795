import { useEffect, useRef } from 'react';
import { Autocomplete, Input, ListBox, ListBoxItem, TextField, useFilter } from 'react-aria-components';
import { useNavigate } from '@tanstack/react-router';
import { Dialog } from '#peerhouse/ui';
import { EnquiriesDocument, StaysDocument } from '#peerhouse/contract/staff';
import { useAsk } from '../../server/use-ask.js';
import { useWords } from '../../words/words.js';
import { stayTitle } from '../stays/stay-title.js';
import { useHouseIfAny } from './house.js';
import { usePlaces } from './nav.js';
import { hasShifts } from './services.js';
import { makeRoom, signOut, useMe } from './session.js';
import css from './jump.module.css';

interface Way { id: string; words: string; more?: string; go: () => void }

function useWays(): Way[] {
  const { say, sayCode } = useWords();
  const { places, houseId } = usePlaces();
  const house = useHouseIfAny();
  const me = useMe();
  const navigate = useNavigate();
  const sees = (permission: string) => house?.service.kind === 'house' && house.may(permission);
  const enquiries = useAsk(EnquiriesDocument, { houseId }, { when: sees('enquiries.see') }).data?.enquiries ?? [];
  const stays = useAsk(StaysDocument, { houseId }, { when: sees('stays.see') }).data?.stays ?? [];
  const params = { houseId };
  return [
    ...places.map((place) => ({ id: place.to, words: say(place.word), go: () => void navigate({ to: place.to, params }) })),
    ...(sees('board.see') ? [{ id: 'paper', words: say('paper.open'), go: () => void navigate({ to: '/house/$houseId/paper', params }) }] : []),
    ...(sees('board.see') ? [{ id: 'find', words: say('find.title'), go: () => void navigate({ to: '/house/$houseId/find', params }) }] : []),
    ...(sees('enquiries.take') ? [{ id: 'take', words: say('enquiry.take'), go: () => void navigate({ to: '/house/$houseId/enquiries/new', params }) }] : []),
    ...(me.services.some(hasShifts) ? [{ id: 'shift', words: say(me.shift ? 'shift.menuOn' : 'shift.menu'), go: () => void navigate({ to: '/shift' }) }] : []),
    ...enquiries.map((each) => ({ id: each.id, words: say('enquiry.title', { number: each.number }), more: sayCode('enquiryState', each.state), go: () => void navigate({ to: '/house/$houseId/enquiries/$enquiryId', params: { houseId, enquiryId: each.id } }) })),
    ...stays.map((each) => ({ id: each.id, words: stayTitle(say, each), more: `${sayCode('stayState', each.state)}, ${house?.times.day(each.arrives, 'middle') ?? ''}`, go: () => void navigate({ to: '/house/$houseId/stays/$stayId', params: { houseId, stayId: each.id } }) })),
    { id: 'keys', words: say('nav.keys'), go: () => void navigate({ to: '/keys' }) },
    { id: 'other', words: say('person.other'), go: makeRoom },
    { id: 'out', words: say('signOut.act'), go: () => void signOut() },
  ];
}

/** Escape closes at once, also with letters typed: the field and its list would each take one Escape for themselves. */
function useEscape(onClose: () => void): void {
  const close = useRef(onClose);
  useEffect(() => { close.current = onClose; });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => { if (event.key === 'Escape') { event.preventDefault(); event.stopPropagation(); close.current(); } };
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
}

/** Type a few letters, press Enter: from anywhere to anywhere. */
export default function Jump({ onClose }: { onClose: () => void }) {
  const { say } = useWords();
  const { contains } = useFilter({ sensitivity: 'base' });
  const ways = useWays();
  useEscape(onClose);
  const go = (id: unknown) => { onClose(); ways.find((way) => way.id === id)?.go(); };
  return (
    <Dialog title={say('jump.title')} closeWords={say('act.close')} onClose={onClose} top>
      <Autocomplete filter={contains}>
        <TextField aria-label={say('jump.label')} className={css.search ?? ''}><Input data-first type="search" className={css.input ?? ''} placeholder={say('jump.placeholder')} /></TextField>
        <ListBox aria-label={say('jump.title')} items={ways} selectionMode="none" onAction={go} className={css.list ?? ''} renderEmptyState={() => <p className={css.none}>{say('jump.none')}</p>}>
          {(way) => <ListBoxItem id={way.id} textValue={`${way.words} ${way.more ?? ''}`} className={css.way ?? ''}><span>{way.words}</span>{way.more ? <span className={css.more}>{way.more}</span> : null}</ListBoxItem>}
        </ListBox>
      </Autocomplete>
    </Dialog>
  );
}
