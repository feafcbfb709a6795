import { useCallback, useMemo, useState, Suspense, useEffect, type ReactNode } from 'react';
import { CatchBoundary, Link, useMatches, useParams } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { Dialog } from '#peerhouse/ui';
import { lazyPage } from './lazy-page.js';
import { WhatHappened } from './page-broken.js';
import { useMe } from './session.js';
import { InHouse } from './house.js';
import { HouseClock } from './house-clock.js';
import { HouseSwitcher } from './house-switcher.js';
import { PersonMenu } from './person-menu.js';
import { BottomBar, SideNav } from './nav.js';
import { IdleWatch } from './idle.js';
import { Online } from './online.js';
import { Wordmark } from './wordmark.js';
import { useServices } from './services.js';
import { useLive } from './use-live.js';
import { useWords } from '../../words/words.js';
import css from './shell.module.css';

const Jump = lazyPage(() => import('./jump.js'));

/** The frame around every page: where one is, where one can go, who one is. */
export function Shell({ children }: { children: ReactNode }) {
  const { houseId } = useParams({ strict: false });
  const services = useServices();
  const me = useMe();
  useLive(me.accountId);
  // Stays the same while the page is open: a house that comes before it in the list would begin the page anew.
  const [first] = useState(services[0]?.id);
  const byId = (id: string | undefined) => services.find((each) => each.id === id);
  const service = byId(houseId) ?? byId(me.shift?.houseId) ?? byId(first) ?? services[0];
  const inside = <Frame>{children}</Frame>;
  return service ? <InHouse key={service.id} service={service}>{inside}</InHouse> : inside;
}

function Frame({ children }: { children: ReactNode }) {
  const { say } = useWords();
  const jump = useJump();
  const wide = useMatches().some((match) => match.staticData.wide);
  return (
    <div className={css.frame}>
      <a href="#page" className={css.skip}>{say('shell.skip')}</a>
      <header className={css.top}>
        <Link to="/" className={css.home} aria-label={say('shell.home')}><Wordmark /></Link>
        <div className={css.house}><HouseSwitcher /><HouseClock /></div>
        <button type="button" className={css.jump} onClick={jump.open}>
          <Search aria-hidden size={17} /><span>{say('jump.open')}</span><kbd aria-hidden className={css.keys}>{say('jump.keys')}</kbd>
        </button>
        <PersonMenu />
      </header>
      <SideNav />
      <main id="page" tabIndex={-1} className={wide ? css.pageWide : css.page}>
        <Online /><IdleWatch />
        {children}
      </main>
      <BottomBar onJump={jump.open} />
      {jump.isOpen ? <JumpOrWhy onClose={jump.close} /> : null}
    </div>
  );
}

/** The jump list; when it cannot be fetched, why. */
function JumpOrWhy({ onClose }: { onClose: () => void }) {
  const { say } = useWords();
  const Why = useMemo(() => ({ error }: { error: unknown }) => <Dialog title={say('jump.title')} closeWords={say('act.close')} onClose={onClose}><WhatHappened error={error} /></Dialog>, [say, onClose]);
  return <CatchBoundary getResetKey={() => 0} errorComponent={Why}><Suspense><Jump onClose={onClose} /></Suspense></CatchBoundary>;
}

/** Ctrl or Command with K opens the jump list from anywhere. */
function useJump() {
  const [isOpen, setOpen] = useState(false);
  // Asked for anew each time: a list that could not be fetched may be there now.
  const open = useCallback(() => { void Jump.preload?.(); setOpen(true); }, []);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k') { event.preventDefault(); open(); }
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [open]);
  const close = useCallback(() => setOpen(false), []);
  return { isOpen, open, close };
}

