import { useCallback, useEffect, useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { readPlanDoc } from '#peerhouse/kernel';
import { useWords } from '../../words/words.js';
import { Page } from '../shell/page.js';
import { Trouble } from '../shell/trouble.js';
import '../plans/plans.css';
import { useTemplate } from '../plans/use-template.js';
import { useVault } from '../vault/use-vault.js';
import { nobodySince } from './looked.rules.js';
import { whoLooked, type Looked } from './server.js';
import { EndedCards } from './steps/ended-cards.js';
import { ProveFirst } from './steps/prove-first.js';
import { dayIn } from '../../words/days.js';
import { useStayHere } from './use-stay.js';

type Line = Looked['lines'][number];
type Look = Extract<Line, { __typename: 'LookSeen' }>;
type Happened = Extract<Line, { __typename: 'GuestEvent' }>;

/** Who read what and when, and what else happened; and what this list cannot see. */
export default function WhoLooked() {
  const { say } = useWords();
  const [, go] = useLocation();
  const list = useList();
  if (list.asksProof) return <ProveFirst onProved={list.goOn} onBack={() => go('/who-sees')} />;
  return (
    <Page title={say('sharing.looked.title')} back={{ to: '/who-sees', words: say('nav.seen') }}>
      {list.lines ? <Lines lines={list.lines} isWhole={list.earlier === null} keptDays={list.keptDays} /> : null}
      {list.fault ? <Trouble fault={list.fault} onAgain={list.goOn} /> : null}
      {list.busy ? <p className="quietly">{say('loading')}</p> : null}
      {list.earlier !== null && !list.busy && !list.fault ? <p><button type="button" className="quiet" onClick={list.goOn}>{say('sharing.looked.earlier')}</button></p> : null}
      <EndedCards />
      <section className="card" aria-labelledby="cannot">
        <h2 id="cannot">{say('sharing.looked.cannot')}</h2>
        <ul className="points">
          <li>{say('sharing.looked.cannotPaper')}</li>
          <li>{say('sharing.looked.cannotShoulder')}</li>
          <li>{say('sharing.looked.cannotCard')}</li>
          <li>{say('sharing.looked.cannotYou')}</li>
        </ul>
      </section>
    </Page>
  );
}

/** The list as far as it was asked for: it goes on where the last stretch ended, also after a proof or a fault. */
function useList() {
  const [state, setState] = useState<{ lines: readonly Line[] | null; earlier: string | null; keptDays: number; busy: boolean; asksProof: boolean; fault: unknown }>({ lines: null, earlier: null, keptDays: 0, busy: true, asksProof: false, fault: null });
  const [turn, setTurn] = useState(0);
  const from = useRef<string | null>(null);
  useEffect(() => {
    let current = turn >= 0;
    whoLooked(from.current).then((answer) => {
      if (!current) return;
      if (!answer) return setState((before) => ({ ...before, busy: false, asksProof: true }));
      from.current = answer.earlier ?? null;
      setState((before) => ({ lines: [...(before.lines ?? []), ...answer.lines], earlier: answer.earlier ?? null, keptDays: answer.keptDays, busy: false, asksProof: false, fault: null }));
    }, (fault: unknown) => { if (current) setState((before) => ({ ...before, busy: false, fault })); });
    return () => { current = false; };
  }, [turn]);
  const goOn = useCallback(() => {
    setState((before) => ({ ...before, busy: true, asksProof: false, fault: null }));
    setTurn((before) => before + 1);
  }, []);
  return { ...state, goOn };
}

function Lines({ lines, isWhole, keptDays }: { lines: readonly Line[]; isWhole: boolean; keptDays: number }) {
  const { say, day } = useWords();
  const { timeZone } = useStayHere();
  const looks = lines.filter((line): line is Look => line.__typename === 'LookSeen');
  const events = lines.filter((line): line is Happened => line.__typename === 'GuestEvent');
  const [now] = useState(() => new Date());
  // It says no more than it knows: what was not asked for yet may have looks, and what is forgotten may have had some.
  const since = nobodySince(lines, { isWhole, keptDays, now });
  const nobody = since === null ? say('sharing.looked.nobody') : say('sharing.looked.nobodySince', { day: day(dayIn(since, timeZone)) });
  return (
    <>
      {looks.length ? <Looks looks={looks} /> : <p className="card">{nobody}</p>}
      {events.length ? <Events events={events} /> : null}
    </>
  );
}

function Looks({ looks }: { looks: readonly Look[] }) {
  const { say, moment } = useWords();
  const { timeZone } = useStayHere();
  const vault = useVault();
  const template = useTemplate();
  const partOf = (section: string): string => { const doc = readPlanDoc(vault.sections.get(section)?.doc ?? ''); return doc ? template.nameOfDoc(doc) : say('sharing.looked.partGone'); };
  const cardName = (grant: string): string => [...vault.page.grants, ...(vault.page.ended ?? [])].find(({ id }) => id === grant)?.name ?? say('sharing.sees.card');
  return (
    <ul className="looks">
      {looks.map((look, i) => (
        <li key={i} className="card">
          <strong><bdi>{look.how === 'card' ? cardName(look.grant) : look.readerName}</bdi>{look.houseName ? <> · <bdi>{look.houseName}</bdi></> : null}</strong>
          <span><bdi>{partOf(look.section)}</bdi></span>
          <span className="quietly">{look.how === 'card' ? say('sharing.looked.hour', { time: moment(look.at, timeZone) }) : moment(look.at, timeZone)}</span>
        </li>
      ))}
    </ul>
  );
}

function Events({ events }: { events: readonly Happened[] }) {
  const { say, saidIf, moment } = useWords();
  const { timeZone } = useStayHere();
  return (
    <details className="card">
      <summary>{say('sharing.events.title')}</summary>
      <ul className="points">
        {events.map(({ at, kind, who, whom }, i) => <li key={i}>{saidIf(`sharing.event.${kind}`) ?? say('sharing.events.other')}{whom ? <>: <bdi>{whom}</bdi></> : null}{who ? <>{whom ? ' · ' : ': '}<bdi>{who}</bdi></> : null} <span className="quietly">{moment(at, timeZone)}</span></li>)}
      </ul>
      <p><Link href="/settings">{say('settings.title')}</Link></p>
    </details>
  );
}
