import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Link } from 'wouter';
import { isNotToRing, readPlanDoc } from '#peerhouse/kernel';
import type { SharedText, VaultRefusal } from '#peerhouse/vault';
import { houses, type Houses } from '../../server/ask.js';
import { useWords } from '../../words/words.js';
import { Ring } from '../shell/frame.js';
import { LeaveSite } from '../shell/leave-site.js';
import { DocView } from '../plans/parts/doc-view.js';
import '../plans/plans.css';
import { useTemplate } from '../plans/use-template.js';
import { cardNow, onOtherCard } from './card-fragment.js';
import { handOver } from './own-card.js';

type Shown = { kind: 'asking'; code: string | null; busy: boolean } | { kind: 'open'; parts: (SharedText | VaultRefusal)[] };

/** The page of a supporter's card: it says nothing and asks nothing until it is touched, and keeps nothing after. */
export default function CardPage() {
  const { say } = useWords();
  const [typed, setTyped] = useState(cardNow);
  const [shown, setShown] = useState<Shown>({ kind: 'asking', code: null, busy: false });
  useEffect(() => { document.title = say('supporter.title'); }, [say]);
  // Whatever an earlier asking still brings is of an earlier card.
  const asking = useRef(0);
  useEffect(() => {
    const begin = (card: string) => { asking.current += 1; setShown({ kind: 'asking', code: null, busy: false }); setTyped(card); };
    const forget = () => begin('');
    window.addEventListener('pagehide', forget);
    const stop = onOtherCard(begin);
    return () => { stop(); window.removeEventListener('pagehide', forget); };
  }, []);

  async function open(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (shown.kind === 'asking' && shown.busy) return;
    setShown({ kind: 'asking', code: null, busy: true });
    const mine = (asking.current += 1);
    const answer = await import('./open-card.js').then(({ openCard }) => openCard(typed)).catch(() => 'OFFLINE');
    if (mine !== asking.current) return;
    setShown(typeof answer === 'string' ? { kind: 'asking', code: answer, busy: false } : { kind: 'open', parts: answer });
  }

  return (
    <>
      <header><LeaveSite /></header>
      <main>
        <h1 tabIndex={-1}>{say(shown.kind === 'open' ? 'supporter.openTitle' : 'supporter.title')}</h1>
        {shown.kind === 'open' ? <Parts parts={shown.parts} /> : <Ask typed={typed} onTyped={setTyped} shown={shown} onOpen={(event) => void open(event)} />}
      </main>
    </>
  );
}

function Ask({ typed, onTyped, shown, onOpen }: { typed: string; onTyped: (typed: string) => void; shown: Shown & { kind: 'asking' }; onOpen: (event: FormEvent) => void }) {
  const { say, saidIf } = useWords();
  return (
    <>
      <p>{say('supporter.what')}</p>
      <p>{say('supporter.seen')}</p>
      {shown.code === 'OwnCard' ? (
        <div role="alert" className="problem"><p>{say('supporter.own')}</p><p><Link href="/in/card" replace onClick={() => handOver(typed)}>{say('supporter.ownGo')}</Link></p></div>
      ) : null}
      {shown.code && shown.code !== 'OwnCard' ? <div role="alert" className="problem"><p>{saidIf(`supporter.refused.${shown.code}`) ?? saidIf(`refusal.${shown.code}`, { minutes: 15 }) ?? saidIf(`fault.${shown.code}`) ?? say('fault.FAULT')}</p></div> : null}
      {shown.code ? <WhomToRing /> : null}
      <form onSubmit={onOpen} noValidate>
        <label htmlFor="code">{say('supporter.code')}</label>
        <p id="code-hint" className="quietly">{say('supporter.codeHow')}</p>
        <input id="code" type="text" className="code" autoComplete="off" autoCapitalize="characters" spellCheck={false} aria-describedby="code-hint" value={typed} onChange={(event) => onTyped(event.target.value)} />
        <button type="submit" aria-disabled={shown.busy}>{say(shown.busy ? 'supporter.opening' : 'supporter.open')}</button>
      </form>
    </>
  );
}

/** Nobody is left with a card that does not open: a number where there is one, else where help is. */
function WhomToRing() {
  const { say } = useWords();
  const [only, setOnly] = useState<Houses['houses'][number] | null>(null);
  useEffect(() => { void houses(null).then(({ houses: all }) => setOnly(all.length === 1 ? all[0]! : null), () => undefined); }, []);
  return <p>{only?.phone ? <Ring phone={only.phone} isHouse={only.kind === 'house'} /> : <a href="/help">{say('help.link')}</a>}</p>;
}

function Parts({ parts }: { parts: (SharedText | VaultRefusal)[] }) {
  const { say, saidIf, day } = useWords();
  const template = useTemplate();
  return (
    <>
      <p>{say('supporter.theirs')}</p>
      {parts.map((part, i) => {
        if ('code' in part) return <p key={i} className="card held">{saidIf(`refusal.${part.code}`) ?? say('fault.FAULT')}</p>;
        const doc = readPlanDoc(part.text);
        const usual = doc ? template.usualOf(doc) : null;
        return (
          <section key={part.section} className={doc && isNotToRing(doc.kind) ? 'part-view not-to-ring' : 'part-view'} aria-labelledby={`part-${i}`}>
            <h2 id={`part-${i}`}><bdi>{doc ? template.nameOfDoc(doc) : say('plans.part.onePart')}</bdi></h2>
            {usual ? <p className="quietly">{usual}</p> : null}
            <p className="quietly">{say('supporter.day', { day: day(part.savedOn) })}</p>
            {doc ? <DocView doc={doc} /> : <p>{say('plans.part.later')}</p>}
          </section>
        );
      })}
      <p className="quietly">{say('supporter.keepsNothing')}</p>
      <p className="no-print"><button type="button" className="quiet" onClick={() => window.print()}>{say('plans.print')}</button></p>
    </>
  );
}
