import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { readPlanDoc } from '#peerhouse/kernel';
import { useWords } from '../../words/words.js';
import { Page } from '../shell/page.js';
import { useOnce } from '../shell/use-once.js';
import { useVault } from '../vault/use-vault.js';
import type { Outcome } from '../vault/vault.types.js';
import { DocView } from './parts/doc-view.js';
import { Refused } from './parts/refused.js';
import { SavedFor } from './parts/who-reads.js';
import './plans.css';
import { useTemplate } from './use-template.js';

/** Two phones wrote on the same part: both texts, and the guest's choice. Nothing is lost by it but what they leave. */
export default function Choose() {
  const { say, day } = useWords();
  const { section } = useParams<{ section: string }>();
  const { conflicts, choose, readers } = useVault();
  const template = useTemplate();
  const [, go] = useLocation();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [busy, once] = useOnce();
  const conflict = conflicts.find((each) => each.section === section);
  if (!conflict) return <Page title={say('plans.choose.title')} back={{ to: '/plan', words: say('nav.plan') }}><p>{say('plans.choose.none')}</p></Page>;
  const mine = readPlanDoc(conflict.mine);
  const theirs = conflict.theirs ? readPlanDoc(conflict.theirs.doc) : null;

  const decide = (which: 'mine' | 'theirs' | 'both') => () => void once(async () => {
    const done = await choose(section!, which);
    setOutcome(done);
    if (done.ok) go('/plan');
  });

  return (
    <Page title={say('plans.choose.title')} back={{ to: '/plan', words: say('nav.plan') }}>
      <p>{say('plans.choose.how')}</p>
      <Refused outcome={outcome} />
      <div className="beside">
        <section className="card" aria-labelledby="mine">
          <h2 id="mine">{say('plans.choose.mine')}</h2>
          {mine ? <><p><strong><bdi>{template.nameOfDoc(mine)}</bdi></strong></p><DocView doc={mine} /></> : <p>{say('plans.part.later')}</p>}
          <SavedFor id="mine-for" readers={readers.get(section!) ?? []} />
          <p><button type="button" aria-describedby="mine-for" aria-disabled={busy} onClick={decide('mine')}>{say('plans.choose.keepMine')}</button></p>
        </section>
        <section className="card" aria-labelledby="theirs">
          <h2 id="theirs">{say('plans.choose.theirs')}</h2>
          {conflict.theirs ? <p className="quietly">{say('plans.choose.savedOn', { day: day(conflict.theirs.savedOn) })}</p> : null}
          {theirs ? <><p><strong><bdi>{template.nameOfDoc(theirs)}</bdi></strong></p><DocView doc={theirs} /></> : <p>{say(conflict.theirs ? 'plans.part.later' : 'plans.choose.takenOut')}</p>}
          <p><button type="button" aria-disabled={busy} onClick={decide('theirs')}>{say(conflict.theirs ? 'plans.choose.keepTheirs' : 'plans.choose.leaveOut')}</button></p>
        </section>
      </div>
      {conflict.theirs ? <><p className="quietly">{say('plans.choose.bothHow')}</p><p><button type="button" className="quiet" aria-disabled={busy} onClick={decide('both')}>{say('plans.choose.both')}</button></p></> : null}
    </Page>
  );
}
