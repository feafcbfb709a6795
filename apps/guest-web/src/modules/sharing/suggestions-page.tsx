import { useState } from 'react';
import { useLocation } from 'wouter';
import { useWords } from '../../words/words.js';
import { Page } from '../shell/page.js';
import { Trouble } from '../shell/trouble.js';
import { Refused } from '../plans/parts/refused.js';
import '../plans/plans.css';
import type { Outcome } from '../vault/vault.types.js';
import { lastDayOf } from '../../words/days.js';
import { closeSuggestion, suggestions, type Suggestion } from './server.js';
import { ProveFirst } from './steps/prove-first.js';
import { TakeIn } from './steps/take-in.js';
import { useLoaded } from './use-loaded.js';
import { useStayHere } from './use-stay.js';

/** Words that a worker suggests: the guest takes them in, changed or not, or leaves them. Nothing goes into a plan by itself. */
export default function Suggestions() {
  const { say } = useWords();
  const [asked, again] = useLoaded(suggestions);
  const [, go] = useLocation();
  const [taking, setTaking] = useState<Suggestion | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const close = async (id: string): Promise<void> => {
    const done = await closeSuggestion(id);
    setOutcome(done);
    setTaking(null);
    if (done.ok) again();
  };

  if (taking) return <TakeIn suggestion={taking} onTaken={() => void close(taking.id)} onBack={() => setTaking(null)} />;
  if (asked.kind === 'there' && asked.value === null) return <ProveFirst onProved={again} onBack={() => go('/plan')} />;
  return (
    <Page title={say('sharing.suggestions.title')} back={{ to: '/plan', words: say('nav.plan') }}>
      <p>{say('sharing.suggestions.how')}</p>
      <Refused outcome={outcome} />
      {asked.kind === 'loading' ? <p className="quietly">{say('loading')}</p> : null}
      {asked.kind === 'fault' ? <Trouble fault={asked.fault} onAgain={again} /> : null}
      {asked.kind === 'there' && asked.value?.length === 0 ? <p className="card">{say('sharing.suggestions.none')}</p> : null}
      {asked.kind === 'there' ? asked.value?.map((each) => <One key={each.id} suggestion={each} onTake={() => setTaking(each)} onLeave={() => void close(each.id)} />) : null}
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
