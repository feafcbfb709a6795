import { useCallback, useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { readPlanDoc } from '#peerhouse/kernel';
import { useWords } from '../../words/words.js';
import { Page } from '../shell/page.js';
import { Trouble } from '../shell/trouble.js';
import '../plans/plans.css';
import { useTemplate } from '../plans/use-template.js';
import { useVault } from '../vault/use-vault.js';
import { whoLooked, type Looked } from './server.js';
import { ProveFirst } from './steps/prove-first.js';
import { dayIn } from './days.js';
import { useLoaded } from './use-loaded.js';
import { useStayHere } from './use-stay.js';

/** Who read what and when, and what else happened; and what this list cannot see. */
export default function WhoLooked() {
  const { say } = useWords();
  const [, go] = useLocation();
  const [asksProof, setAsksProof] = useState(false);
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
  if (asksProof) return <ProveFirst onProved={() => setAsksProof(false)} onBack={() => go('/who-sees')} />;
  return (
    <Page title={say('sharing.looked.title')} back={{ to: '/who-sees', words: say('nav.seen') }}>
      {pages.map((before, i) => <Stretch key={before ?? 'newest'} before={before} isLast={i === pages.length - 1} onEarlier={(at) => setPages([...pages, at])} onAsksProof={() => setAsksProof(true)} />)}
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

function Stretch({ before, isLast, onEarlier, onAsksProof }: { before: string | null; isLast: boolean; onEarlier: (at: string) => void; onAsksProof: () => void }) {
  const { say } = useWords();
  const load = useCallback(() => whoLooked(before), [before]);
  const [asked, again] = useLoaded(load);
  const asksProof = asked.kind === 'there' && asked.value === null;
  useEffect(() => { if (asksProof) onAsksProof(); });
  if (asked.kind === 'loading') return <p className="quietly">{say('loading')}</p>;
  if (asked.kind === 'fault') return <Trouble fault={asked.fault} onAgain={again} />;
  if (!asked.value) return null;
  const { looks, events } = asked.value;
  const oldest = [looks.length === 100 ? looks.at(-1)!.at : null, events.length === 100 ? events.at(-1)!.at : null].filter((at) => at !== null).sort().at(-1);
  return (
    <>
      {looks.length ? <Looks looks={looks} /> : before === null ? <p className="card">{say('sharing.looked.nobody')}</p> : null}
      {events.length ? <Events events={events} /> : null}
      {isLast && oldest ? <p><button type="button" className="quiet" onClick={() => onEarlier(oldest)}>{say('sharing.looked.earlier')}</button></p> : null}
    </>
  );
}

function Looks({ looks }: { looks: Looked['looks'] }) {
  const { say, moment, day } = useWords();
  const { timeZone } = useStayHere();
  const vault = useVault();
  const template = useTemplate();
  const partOf = (section: string): string => { const doc = readPlanDoc(vault.sections.get(section)?.doc ?? ''); return doc ? template.nameOfDoc(doc) : say('sharing.looked.partGone'); };
  const cardName = (grant: string): string => vault.page.grants.find(({ id }) => id === grant)?.name ?? say('sharing.sees.card');
  return (
    <ul className="looks">
      {looks.map((look, i) => (
        <li key={i} className="card">
          <strong><bdi>{look.how === 'card' ? cardName(look.grant) : look.readerName}</bdi>{look.houseName ? <> · <bdi>{look.houseName}</bdi></> : null}</strong>
          <span><bdi>{partOf(look.section)}</bdi></span>
          <span className="quietly">{day(dayIn(look.at, timeZone))} · {look.how === 'card' ? say('sharing.looked.hour', { time: moment(look.at, timeZone) }) : moment(look.at, timeZone)}</span>
        </li>
      ))}
    </ul>
  );
}

function Events({ events }: { events: Looked['events'] }) {
  const { say, saidIf, moment, day } = useWords();
  const { timeZone } = useStayHere();
  return (
    <details className="card">
      <summary>{say('sharing.events.title')}</summary>
      <ul className="points">
        {events.map(({ at, kind, who }, i) => <li key={i}>{saidIf(`sharing.event.${kind}`) ?? say('sharing.events.other')}{who ? <>: <bdi>{who}</bdi></> : null} <span className="quietly">{day(dayIn(at, timeZone))}, {moment(at, timeZone)}</span></li>)}
      </ul>
      <p><Link href="/settings">{say('settings.title')}</Link></p>
    </details>
  );
}
