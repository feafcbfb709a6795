import { lazy, Suspense, useState } from 'react';
import type { NewShare } from '#peerhouse/vault';
import { useLocation } from 'wouter';
import { useWords } from '../../words/words.js';
import { Page } from '../shell/page.js';
import { Trouble } from '../shell/trouble.js';
import { Refused } from '../plans/parts/refused.js';
import '../plans/plans.css';
import { useVault } from '../vault/use-vault.js';
import type { Outcome } from '../vault/vault.types.js';
import { lastDayOf } from '../../words/days.js';
import { closeSuggestion, suggestions, type Suggestion } from './server.js';
import { ProveFirst } from './steps/prove-first.js';
import { Shared } from './steps/shared.js';
import { TakeIn } from './steps/take-in.js';
import { useLoaded } from './use-loaded.js';
import { useStayHere } from './use-stay.js';

/** Few suggestions are shares. */
const ShareAsked = lazy(() => import('./steps/share-asked.js'));

/** A share from paper that was confirmed, and waits for a proof; what is shared then. */
interface Confirmed { id: string; share: NewShare; how: 'prove' | 'done' }

/** Words that a worker suggests, and shares typed in from the guest's paper: the guest takes them in, changed or not, or leaves them. Nothing goes into a plan by itself. */
export default function Suggestions() {
  const { say } = useWords();
  const [asked, again] = useLoaded(suggestions);
  const [, go] = useLocation();
  const [taking, setTaking] = useState<Suggestion | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [isOfShare, setIsOfShare] = useState(false);
  const [confirmed, setConfirmed] = useState<Confirmed | null>(null);
  const vault = useVault();
  const close = async (id: string): Promise<void> => {
    const done = await closeSuggestion(id);
    setIsOfShare(false);
    setOutcome(done);
    setTaking(null);
    if (done.ok) again();
  };

  const share = async (id: string, made: NewShare): Promise<void> => {
    const done = await vault.share(made).catch((): Outcome => ({ ok: false, code: 'OFFLINE' }));
    setConfirmed(done.ok ? { id, share: made, how: 'done' } : done.code === 'NeedsProof' ? { id, share: made, how: 'prove' } : null);
    setIsOfShare(true);
    setOutcome(done.ok || done.code === 'NeedsProof' ? null : done);
    if (done.ok) await closeSuggestion(id);
  };

  if (confirmed?.how === 'prove') return <ProveFirst onProved={() => void share(confirmed.id, confirmed.share)} onBack={() => setConfirmed(null)} />;
  if (confirmed) return <Shared name={confirmed.share.grant.name} back={{ to: '/plan', words: say('nav.plan') }} />;
  if (taking) return <TakeIn suggestion={taking} onTaken={() => void close(taking.id)} onBack={() => setTaking(null)} />;
  if (asked.kind === 'there' && asked.value === null) return <ProveFirst onProved={again} onBack={() => go('/plan')} />;
  return (
    <Page title={say('sharing.suggestions.title')} back={{ to: '/plan', words: say('nav.plan') }}>
      <p>{say('sharing.suggestions.how')}</p>
      <Refused outcome={outcome} step={isOfShare ? 'sharing' : 'plans'} />
      {asked.kind === 'loading' ? <p className="quietly">{say('loading')}</p> : null}
      {asked.kind === 'fault' ? <Trouble fault={asked.fault} onAgain={again} /> : null}
      {asked.kind === 'there' && asked.value?.length === 0 ? <p className="card">{say('sharing.suggestions.none')}</p> : null}
      {asked.kind === 'there' ? asked.value?.map((each) => (each.share
        ? <Suspense key={each.id} fallback={<p className="quietly">{say('loading')}</p>}><ShareAsked suggestion={each} asked={each.share} onShare={(made) => share(each.id, made)} onLeave={() => void close(each.id)} /></Suspense>
        : <One key={each.id} suggestion={each} onTake={() => setTaking(each)} onLeave={() => void close(each.id)} />)) : null}
    </Page>
  );
}

function One({ suggestion: { id, from, words, at, until }, onTake, onLeave }: { suggestion: Suggestion; onTake: () => void; onLeave: () => void }) {
  const { say, moment, day } = useWords();
  const { timeZone } = useStayHere();
  return (
    <section className="card" aria-labelledby={`from-${id}`}>
      <h2 id={`from-${id}`}><bdi>{from}</bdi></h2>
      <p className="free" dir="auto">{words}</p>
      <p className="quietly">{moment(at, timeZone)}. {say('sharing.suggestions.until', { day: day(lastDayOf(until, timeZone)) })}</p>
      <p className="act-list">
        <button type="button" onClick={onTake}>{say('sharing.suggestions.take')}<span className="unseen">: <bdi>{from}</bdi></span></button>
        <button type="button" className="quiet" onClick={onLeave}>{say('sharing.suggestions.leave')}<span className="unseen">: <bdi>{from}</bdi></span></button>
      </p>
    </section>
  );
}
