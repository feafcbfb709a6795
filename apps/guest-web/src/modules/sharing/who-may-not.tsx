import { useState } from 'react';
import { Link } from 'wouter';
import { useWords } from '../../words/words.js';
import { Page } from '../shell/page.js';
import { Trouble } from '../shell/trouble.js';
import { Refused } from '../plans/parts/refused.js';
import '../plans/plans.css';
import { useVault } from '../vault/use-vault.js';
import type { Outcome } from '../vault/vault.types.js';
import { allowReader, barReader, readers, type Readers } from './server.js';
import { ProveFirst } from './steps/prove-first.js';
import { useLoaded } from './use-loaded.js';

type Worker = Readers['workers'][number];

/** Somebody one knows may work in the house: they read nothing of this guest's, whatever is shared with a shift. They are not told. */
export default function WhoMayNot() {
  const { say } = useWords();
  const [asked, again] = useLoaded(readers);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [waiting, setWaiting] = useState<Worker | null>(null);

  const turn = async (worker: Worker): Promise<void> => {
    const done = await (worker.barred ? allowReader(worker.id) : barReader(worker.id));
    if (!done.ok && done.code === 'NeedsProof') return setWaiting(worker);
    setWaiting(null);
    setOutcome(done);
    if (done.ok) again();
  };

  if (waiting) return <ProveFirst onProved={() => void turn(waiting)} onBack={() => setWaiting(null)} />;
  return (
    <Page title={say('sharing.bar.title')} back={{ to: '/who-sees', words: say('nav.seen') }}>
      <p>{say('sharing.bar.how')} {say('sharing.bar.notTold')}</p>
      <Refused outcome={outcome} />
      <p>{say('sharing.bar.paper')} <Link href="/paper">{say('plans.paper.title')}</Link></p>
      {asked.kind === 'loading' ? <p className="quietly">{say('loading')}</p> : null}
      {asked.kind === 'fault' ? <Trouble fault={asked.fault} onAgain={again} /> : null}
      {asked.kind === 'there' ? <Houses readers={asked.value} onTurn={(worker) => void turn(worker)} onRight={(worker) => void turn({ ...worker, barred: false })} /> : null}
    </Page>
  );
}

function Houses({ readers: { houses, workers, opensMore }, onTurn, onRight }: { readers: Readers; onTurn: (worker: Worker) => void; onRight: (worker: Worker) => void }) {
  const { say } = useWords();
  const { state } = useVault();
  const more = !opensMore ? null : state === 'open' ? <p className="card">{say('sharing.bar.opensLater')}</p> : <p className="card">{say('sharing.bar.opensMore')} <Link href="/plan">{say('nav.plan')}</Link></p>;
  if (!houses.length) return more ?? <p className="card">{say('sharing.bar.noHouse')}</p>;
  return <>{more}{houses.map(({ id, name }) => (
    <section key={id} className="card" aria-labelledby={`house-${id}`}>
      <h2 id={`house-${id}`}><bdi>{name}</bdi></h2>
      <ul className="parts">
        {workers.filter(({ houseId }) => houseId === id).map((worker) => (
          <li key={worker.id} className="part">
            <span><bdi>{worker.name}</bdi>{worker.barred ? <span className="quietly"> {say('sharing.bar.mayNot')}</span> : null}</span>
            {worker.typedBy ? <span>{say('sharing.bar.typed', { name: worker.typedBy })}</span> : null}
            <div className="act-list">
              {worker.typedBy ? <button type="button" className="quiet" onClick={() => onRight(worker)}>{say('sharing.bar.right')}<span className="unseen">: <bdi>{worker.name}</bdi></span></button> : null}
              <button type="button" className="quiet" onClick={() => onTurn(worker)}>{say(worker.barred ? 'sharing.bar.allow' : 'sharing.bar.bar')}<span className="unseen">: <bdi>{worker.name}</bdi></span></button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  ))}</>;
}
