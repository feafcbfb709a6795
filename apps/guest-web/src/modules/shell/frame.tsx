import { lazy, Suspense, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { dialled } from '#peerhouse/kernel';
import { useWords, type WordKey } from '../../words/words.js';
import { useVault } from '../vault/use-vault.js';
import { useGuest } from './guest.js';
import { LeaveSite } from './leave-site.js';
import { Notices } from './notices.js';

const KeepAround = lazy(() => import('../stays/keep-around.js').catch(() => ({ default: () => null })));

const words: readonly [path: string, key: WordKey][] = [['/plan', 'nav.plan'], ['/stay', 'nav.stay'], ['/who-sees', 'nav.seen'], ['/help', 'nav.help']];

/** Around every page: leaving and ringing first, the four words last, always in the same place. */
export function Frame({ children }: { children: ReactNode }) {
  const { me, houses, state: who } = useGuest();
  const { state, kept, phone } = useVault();
  const house = me?.house ?? (houses?.houses.length === 1 ? houses.houses[0]! : null);
  return (
    <>
      <header>
        <LeaveSite />
        <Ring phone={me?.house?.phone || phone || house?.phone || null} isHouse={house?.kind === 'house'} />
      </header>
      <Notices />
      {state === 'open' && kept ? <Suspense fallback={null}><KeepAround /></Suspense> : null}
      {children}
      <footer>{me || state === 'open' || (who.kind === 'loading' && who.began === 'today') ? <FourWords /> : <HelpLink />}</footer>
    </>
  );
}

/** Whom to ring, in one touch. */
export function Ring({ phone, isHouse }: { phone: string | null; isHouse: boolean }) {
  const { say } = useWords();
  return phone ? <a className="ring" href={dialled(phone) ?? undefined}>{say(isHouse ? 'help.ringShort' : 'help.ringUs')}<span className="number"> <bdi dir="ltr">{phone}</bdi></span></a> : null;
}

function HelpLink() {
  const { say } = useWords();
  return <p><Link href="/help">{say('help.link')}</Link></p>;
}

function FourWords() {
  const { say } = useWords();
  const { isProgramme } = useGuest();
  const [path] = useLocation();
  const isHere = (to: string) => path === to || path.startsWith(`${to}/`);
  return (
    <nav aria-label={say('nav.title')}>
      <ul>{words.map((each) => (isProgramme && each[0] === '/stay' ? ['/people', 'nav.peer'] as const : each)).map(([to, key]) => <li key={to}><Link href={to} aria-current={isHere(to) ? 'page' : undefined}>{say(key)}</Link></li>)}</ul>
    </nav>
  );
}
