import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { Ellipsis, Keyboard, Search } from 'lucide-react';
import { Dialog } from '#peerhouse/ui';
import { NowDocument } from '#peerhouse/contract/staff';
import { useAsk } from '../../server/use-ask.js';
import { useWords, type WordKey } from '../../words/words.js';
import { isOpen } from '../entry/enquiry-state.rules.js';
import { useHouseIfAny } from './house.js';
import { useMe } from './session.js';
import { placesFor, type Place } from './places.js';
import css from './nav.module.css';

export function usePlaces(): { places: Place[]; houseId: string } {
  const house = useHouseIfAny();
  const me = useMe();
  const may = house?.service.may ?? (me.administrator ? ['people.see'] : []);
  return { places: placesFor(may, house?.service.kind ?? null), houseId: house?.id ?? '' };
}

/** How many enquiries are open and how many lines of the handover are new, told in the navigation. */
function useCounts(houseId: string, when: boolean): Partial<Record<string, { count: number; words: WordKey }>> {
  const now = useAsk(NowDocument, { houseId }, { when, fresh: true }).data?.now;
  if (!now) return {};
  return { 'nav.enquiries': { count: now.enquiries.filter(isOpen).length, words: 'nav.openEnquiries' }, 'nav.handover': { count: now.unread ?? 0, words: 'nav.unread' } };
}

function PlaceLink({ place, houseId, told, onGo }: { place: Place; houseId: string; told: { count: number; words: WordKey } | undefined; onGo?: () => void }) {
  const { say } = useWords();
  const Icon = place.icon;
  return (
    <Link to={place.to} params={{ houseId }} className={css.link} onClick={onGo} activeProps={{ className: css.active, 'aria-current': 'page' }}>
      <Icon aria-hidden size={20} /><span className={css.word}>{say(place.word)}</span>
      {told?.count ? <span className={css.count}><span aria-hidden>{told.count}</span><span className={css.sr}>{say(told.words, { count: told.count })}</span></span> : null}
    </Link>
  );
}

/** On wide screens, at the start side. */
export function SideNav() {
  const { say } = useWords();
  const { places, houseId } = usePlaces();
  const counts = useCounts(houseId, places.some((place) => place.word === 'nav.enquiries'));
  return (
    <nav className={css.side} aria-label={say('nav.label')}>
      <ul className={css.list}>{places.map((place) => <li key={place.word}><PlaceLink place={place} houseId={houseId} told={counts[place.word]} /></li>)}</ul>
      <Link to="/keys" className={css.keys}><Keyboard aria-hidden size={17} />{say('nav.keys')}</Link>
    </nav>
  );
}

/** On small screens: four places in a bar at the bottom, the rest in a sheet. */
export function BottomBar({ onJump }: { onJump: () => void }) {
  const { say } = useWords();
  const { places, houseId } = usePlaces();
  const [open, setOpen] = useState(false);
  const counts = useCounts(houseId, places.some((place) => place.word === 'nav.enquiries'));
  const first = places.slice(0, 4);
  const rest = places.slice(first.length);
  const close = () => setOpen(false);
  return (
    <nav className={css.bar} aria-label={say('nav.label')}>
      {first.map((place) => <PlaceLink key={place.word} place={place} houseId={houseId} told={counts[place.word]} />)}
      <button type="button" className={css.link} onClick={() => setOpen(true)}><Ellipsis aria-hidden size={20} /><span className={css.word}>{say('nav.more')}</span></button>
      {open ? (
        <Dialog title={say('nav.more')} closeWords={say('act.close')} onClose={close}>
          <ul className={css.list}>
            {rest.map((place) => <li key={place.word}><PlaceLink place={place} houseId={houseId} told={counts[place.word]} onGo={close} /></li>)}
            <li><button type="button" className={css.link} onClick={() => { close(); onJump(); }}><Search aria-hidden size={20} /><span className={css.word}>{say('jump.open')}</span></button></li>
            <li><Link to="/keys" className={css.link} onClick={close}><Keyboard aria-hidden size={20} /><span className={css.word}>{say('nav.keys')}</span></Link></li>
          </ul>
        </Dialog>
      ) : null}
    </nav>
  );
}
