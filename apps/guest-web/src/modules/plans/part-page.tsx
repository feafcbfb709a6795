import { useState, type FormEvent } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import { withHidden, withoutSection, type Edit } from '#peerhouse/vault';
import { useWords } from '../../words/words.js';
import { Page } from '../shell/page.js';
import type { Outcome } from '../vault/vault.types.js';
import { Gone } from './parts/gone.js';
import { isKept, Refused, toSay } from './parts/refused.js';
import { forgetTypedIn } from './parts/typed-words.js';
import { SavedFor } from './parts/who-reads.js';
import { docsOf, partsOf, withOfferAway, withPartMoved } from './plan.rules.js';
import './plans.css';
import { forgetNewIds } from './new-ids.js';
import { useSection, type SectionHere } from './use-section.js';

/** What can be done with one part: name, place, hide, take out. */
export default function PartPage() {
  const { section } = useParams<{ section: string }>();
  const here = useSection(section!);
  return here ? <PartActs here={here} at={`/plan/${section}`} /> : <Gone />;
}

function PartActs({ here, at }: { here: SectionHere; at: string }) {
  const { say } = useWords();
  const [, go] = useLocation();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [asking, setAsking] = useState(false);
  const { vault, plan, id } = here;
  const isSaved = vault.page.sections[id] !== undefined;
  const shown = plan ? partsOf(plan, vault.page, docsOf(vault)).filter(({ hidden }) => !hidden).map(({ ref }) => ref) : [];
  const ref = here.isWritten ? id : here.kind;
  const place = shown.indexOf(ref);
  const isHidden = place < 0;

  const then = async (step: Promise<Outcome>, to?: string): Promise<void> => {
    const done = await step;
    setOutcome(done);
    if (to && isKept(done)) go(to);
  };
  const edit = (change: Edit, to?: string): void => void then(vault.edit(change), to);
  const rename = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const given = new FormData(event.currentTarget).get('name');
    const title = typeof given === 'string' ? given.trim() : '';
    void then(here.keep((doc) => ({ ...doc, title: title && title !== here.template.said(`${here.kind}.name`) ? title : null })), at);
  };
  const hide = (isAway: boolean): void => edit(isSaved ? withHidden(id, isAway) : withOfferAway(plan!.id, here.kind, isAway), '/plan');
  const takeOut = async (): Promise<void> => {
    await vault.dropDraft(id);
    await then(isSaved ? vault.edit(withoutSection(id)) : Promise.resolve({ ok: true }), '/plan');
    forgetNewIds((_, each) => each === id);
    forgetTypedIn([id]);
  };

  if (asking) return <TakeOut here={here} outcome={outcome} onTakeOut={() => void takeOut()} onLeave={() => setAsking(false)} />;
  return (
    <Page title={say('plans.part.change')} back={{ to: at, words: here.name }}>
      <Refused outcome={toSay(outcome)} />
      <form className="card" onSubmit={rename} noValidate>
        <label htmlFor="name">{say('plans.part.name')}</label>
        <input id="name" name="name" type="text" className="words" dir="auto" autoComplete="off" defaultValue={here.name} />
        <SavedFor id="name-for" readers={here.readers} />
        <button type="submit" aria-describedby="name-for">{say('plans.keep')}</button>
      </form>
      <ul className="act-list">
        {plan && place > 0 ? <li><button type="button" className="quiet" onClick={() => edit(withPartMoved(plan.id, shown, ref, -1))}>{say('plans.up')}</button></li> : null}
        {plan && place >= 0 && place < shown.length - 1 ? <li><button type="button" className="quiet" onClick={() => edit(withPartMoved(plan.id, shown, ref, 1))}>{say('plans.down')}</button></li> : null}
        {isSaved || plan ? <li><button type="button" className="quiet" onClick={() => hide(!isHidden)}>{say(isHidden ? 'plans.part.show' : 'plans.part.hide')}</button></li> : null}
        {here.isWritten ? <li><button type="button" className="quiet clay" onClick={() => setAsking(true)}>{say('plans.takeOut')}</button></li> : null}
      </ul>
      <p className="quietly">{place >= 0 ? say('plans.part.place', { place: place + 1, of: shown.length }) : say('plans.part.isHidden')} {say('plans.part.hideHow')}</p>
    </Page>
  );
}

/** Before a part is taken out: what goes, and what remains elsewhere. */
function TakeOut({ here, outcome, onTakeOut, onLeave }: { here: SectionHere; outcome: Outcome | null; onTakeOut: () => void; onLeave: () => void }) {
  const { say } = useWords();
  const { readers } = here;
  return (
    <Page title={say('plans.part.takeOutTitle')}>
      <p><bdi>{here.name}</bdi></p>
      <p>{say('plans.part.takeOutGoes')}</p>
      <p>{say('plans.part.takeOutStays')}</p>
      {readers.length ? <p>{say('plans.part.takeOutReaders')} {readers.map(({ id, name }) => <bdi key={id}>{name} </bdi>)}</p> : null}
      <p><Link href="/take">{say('plans.take.title')}</Link></p>
      <Refused outcome={outcome} />
      <ul className="act-list">
        <li><button type="button" className="clay" onClick={onTakeOut}>{say('plans.part.takeOut')}</button></li>
        <li><button type="button" className="quiet" onClick={onLeave}>{say('plans.leaveIt')}</button></li>
      </ul>
    </Page>
  );
}
