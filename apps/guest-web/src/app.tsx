import { lazy, Suspense, type ReactNode } from 'react';
import { Link, Route, Switch, useLocation } from 'wouter';
import { Welcome } from './modules/identity/welcome.js';
import type { FirstView } from './modules/shell/first-view.js';
import { Frame } from './modules/shell/frame.js';
import { GuestProvider, useGuest } from './modules/shell/guest.js';
import { cardInAddress } from './modules/sharing/card-fragment.js';
import { Missing } from './modules/shell/missing.js';
import { Page } from './modules/shell/page.js';
import { Trouble } from './modules/shell/trouble.js';
import { Home } from './modules/stays/home.js';
import { useVault } from './modules/vault/use-vault.js';
import { pages, type PageEntry } from './pages.js';
import { useWords } from './words/words.js';

const ClosedPlans = lazy(() => import('./modules/identity/closed-plans.js'));
const CardPage = lazy(() => import('./modules/sharing/card-page.js'));

/** A supporter's card has a page outside everything else: nobody is asked who is there. A guest's own card goes on from it, to where they sign in. */
export function App({ first }: { first: FirstView }) {
  const [path] = useLocation();
  return cardInAddress === null || path !== '/c' ? <GuestProvider first={first}><Frame><Missing at={path}><Rooms /></Missing></Frame></GuestProvider> : <Suspense fallback={null}><CardPage /></Suspense>;
}

/** One address a page, with nothing of the guest's in it. What is signed in is shown only while the server, or the guest's own phone, says so. */
function Rooms() {
  const { say } = useWords();
  return (
    <Suspense fallback={<main><p className="loading">{say('loading')}</p></main>}>
      <Switch>
        <Route path="/"><Gate needs="either" isFirst><Home /></Gate></Route>
        {pages.map(({ path, needs, page: Shown }) => <Route key={path} path={path}><Gate needs={needs}><Shown /></Gate></Route>)}
        <Route><Page title={say('page.none')}><p>{say('page.noneHow')}</p><p><Link href="/">{say('page.back')}</Link></p></Page></Route>
      </Switch>
    </Suspense>
  );
}

/**
 * What is shown in a page's place until it may be. Plans that are open, or kept on this phone, need no server. Where a sign-in ended
 * meanwhile, the same address waits behind the lock: what was written is there, and so is whoever opens it again.
 */
function Gate({ needs, isFirst = false, children }: { needs: PageEntry['needs']; isFirst?: boolean; children: ReactNode }) {
  const { say } = useWords();
  const { state, look } = useGuest();
  const { state: plans } = useVault();
  if (needs === 'anyone' || (plans === 'open' && needs !== 'guest')) return children;
  // What stood there before the app was here stands until the server has said who is there.
  if (state.kind === 'loading' && state.began === 'welcome') return <Welcome signedOut={false} />;
  if (state.kind === 'loading' && state.began === 'today' && isFirst) return children;
  if (state.kind === 'loading' && plans === 'locked' && needs === 'open') return <ClosedPlans />;
  if (state.kind === 'loading') return <main><p className="loading">{say('loading')}</p></main>;
  if (state.kind === 'guest') return needs === 'open' ? <ClosedPlans /> : children;
  if (plans === 'locked' && needs !== 'guest') return <ClosedPlans />;
  return state.kind === 'away' ? <Page title={say('fault.title')}><Trouble fault={state.fault} onAgain={() => void look()} /></Page> : <Welcome signedOut={state.signedOut} />;
}
