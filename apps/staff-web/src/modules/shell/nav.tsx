import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { Ellipsis, Keyboard, Search } from 'lucide-react';
import { Dialog } from '#peerhouse/ui';
import { EnquiriesDocument } from '#peerhouse/contract/staff';
import { useAsk } from '../../server/use-ask.js';
import { useWords } from '../../words/words.js';
import { isOpen } from '../entry/enquiry-state.rules.js';
import { useHouseIfAny } from './house.js';
import { useMe } from './session.js';
import { placesFor, type Place } from './places.js';
import css from './nav.module.css';

export function usePlaces(): { places: Place[]; houseId: string } {
  const house = useHouseIfAny();
  const me = useMe();
  const may = house?.service.may ?? (me.administrator ? ['people.see'] : []);
  return { places: placesFor(may, Boolean(house)), houseId: house?.id ?? '' };
}

/** How many enquiries are open, told in the navigation. */
function useOpenEnquiries(houseId: string, when: boolean): number {
  const { data } = useAsk(EnquiriesDocument, { houseId }, { when, fresh: true });
  return data?.enquiries.filter(isOpen).length ?? 0;
}

function PlaceLink({ place, houseId, count, onGo }: { place: Place; houseId: string; count: number; onGo?: () => void }) {
  const { say } = useWords();
  const Icon = place.icon;
  return (
    <Link to={place.to} params={{ houseId }} className={css.link} onClick={onGo} activeProps={{ className: css.active, 'aria-current': 'page' }}>
      <Icon aria-hidden size={20} /><span className={css.word}>{say(place.word)}</span>
      {place.word === 'nav.enquiries' && count ? <span className={css.count}><span aria-hidden>{count}</span><span className={css.sr}>{say('nav.openEnquiries', { count })}</span></span> : null}
    </Link>
  );
}

/** On wide screens, at the start side. */
export function SideNav() {
  const { say } = useWords();
  const { places, houseId } = usePlaces();
  const count = useOpenEnquiries(houseId, places.some((place) => place.word === 'nav.enquiries'));
  return (
    <nav className={css.side} aria-label={say('nav.label')}>
      <ul className={css.list}>{places.map((place) => <li key={place.word}><PlaceLink place={place} houseId={houseId} count={count} /></li>)}</ul>
      <Link to="/keys" className={css.keys}><Keyboard aria-hidden size={17} />{say('nav.keys')}</Link>
    </nav>
  );
}

/** On small screens: four places in a bar at the bottom, the rest in a sheet. */
export function BottomBar({ onJump }: { onJump: () => void }) {
  const { say } = useWords();
  const { places, houseId } = usePlaces();
  const [open, setOpen] = useState(false);
  const count = useOpenEnquiries(houseId, places.some((place) => place.word === 'nav.enquiries'));
  const first = places.slice(0, 4);
  const rest = places.slice(first.length);
  const close = () => setOpen(false);
  return (
    <nav className={css.bar} aria-label={say('nav.label')}>
      {first.map((place) => <PlaceLink key={place.word} place={place} houseId={houseId} count={count} />)}
      <button type="button" className={css.link} onClick={() => setOpen(true)}><Ellipsis aria-hidden size={20} /><span className={css.word}>{say('nav.more')}</span></button>
      {open ? (
        <Dialog title={say('nav.more')} closeWords={say('act.close')} onClose={close}>
          <ul className={css.list}>
            {rest.map((place) => <li key={place.word}><PlaceLink place={place} houseId={houseId} count={count} onGo={close} /></li>)}
            <li><button type="button" className={css.link} onClick={() => { close(); onJump(); }}><Search aria-hidden size={20} /><span className={css.word}>{say('jump.open')}</span></button></li>
            <li><Link to="/keys" className={css.link} onClick={close}><Keyboard aria-hidden size={20} /><span className={css.word}>{say('nav.keys')}</span></Link></li>
          </ul>
        </Dialog>
      ) : null}
    </nav>
  );
}
