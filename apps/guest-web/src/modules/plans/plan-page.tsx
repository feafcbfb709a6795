import { useState, type FormEvent } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import { withHidden, withKeep, withoutPlan, type Edit, type Keep } from '#peerhouse/vault';
import { useWords } from '../../words/words.js';
import { Page } from '../shell/page.js';
import type { Outcome, Vault } from '../vault/vault.types.js';
import { Gone } from './parts/gone.js';
import { isKept, Refused, toSay } from './parts/refused.js';
import { forgetTypedIn } from './parts/typed-words.js';
import { withOfferAway, withPlanName, type Part } from './plan.rules.js';
import './plans.css';
import { forgetNewIds } from './new-ids.js';
import { useTemplate, type Template } from './use-template.js';
import { usePlans, type PlanHere } from './use-plans.js';

/** What can be done with a plan: its name, its hidden parts, how far back it is kept, taking it out. */
export default function PlanPage() {
  const { plan } = useParams<{ plan: string }>();
  const { vault, plans } = usePlans();
  const template = useTemplate();
  const here = plans.find((each) => each.plan.id === plan);
  return here ? <PlanActs here={here} vault={vault} template={template} /> : <Gone />;
}

function PlanActs({ here: { plan, hidden }, vault, template }: { here: PlanHere; vault: Vault; template: Template }) {
  const { say } = useWords();
  const [, go] = useLocation();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [asking, setAsking] = useState(false);
  const name = template.planName(plan);
  const edit = async (change: Edit, to?: string): Promise<void> => {
    const done = await vault.edit(change);
    setOutcome(done);
    if (to && isKept(done)) go(to);
  };
  const rename = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const given = new FormData(event.currentTarget).get('name');
    const typed = typeof given === 'string' ? given.trim() : '';
    void edit(withPlanName(plan.id, typed === template.said(`${plan.kind}.name`) ? '' : typed), '/plan');
  };
  const takeOut = (): void => {
    const offered = forgetNewIds((ref, id) => ref.startsWith(`${plan.id}~`) || plan.order.includes(id));
    forgetTypedIn([...plan.order, ...offered]);
    void edit(withoutPlan(plan.id), '/plan');
  };
  const show = (part: Part): void => void edit(part.section ? withHidden(part.section, false) : withOfferAway(plan.id, part.kind, false));

  if (asking) {
    return (
      <Page title={say('plans.plan.takeOutTitle')}>
        <p><bdi>{name}</bdi></p>
        <p>{say('plans.plan.takeOutGoes')}</p>
        <p>{say('plans.part.takeOutStays')}</p>
        <p><Link href="/take">{say('plans.take.title')}</Link></p>
        <ul className="act-list">
          <li><button type="button" className="clay" onClick={takeOut}>{say('plans.plan.takeOut')}</button></li>
          <li><button type="button" className="quiet" onClick={() => setAsking(false)}>{say('plans.leaveIt')}</button></li>
        </ul>
      </Page>
    );
  }
  return (
    <Page title={say('plans.plan.change')} back={{ to: '/plan', words: say('nav.plan') }}>
      <Refused outcome={toSay(outcome)} />
      <form className="card" onSubmit={rename} noValidate>
        <label htmlFor="name">{say('plans.plan.name')}</label>
        <input id="name" name="name" type="text" className="words" dir="auto" autoComplete="off" defaultValue={name} />
        <button type="submit">{say('plans.keep')}</button>
      </form>
      <Hidden hidden={hidden} template={template} onShow={show} />
      <HowFarBack keep={vault.page.keep} onKeep={(keep) => void edit(withKeep(keep))} />
      <ul className="act-list"><li><button type="button" className="quiet clay" onClick={() => setAsking(true)}>{say('plans.plan.takeOut')}</button></li></ul>
    </Page>
  );
}

function Hidden({ hidden, template, onShow }: { hidden: readonly Part[]; template: Template; onShow: (part: Part) => void }) {
  const { say } = useWords();
  return (
    <section className="card" aria-labelledby="hidden">
      <h2 id="hidden">{say('plans.part.hiddenTitle')}</h2>
      {hidden.length ? (
        <ul className="parts">
          {hidden.map((part) => <li key={part.ref} className="part"><bdi>{template.nameOf(part)}</bdi><button type="button" className="quiet" onClick={() => onShow(part)}>{say('plans.part.show')}<span className="unseen">: <bdi>{template.nameOf(part)}</bdi></span></button></li>)}
        </ul>
      ) : <p>{say('plans.part.hiddenNone')}</p>}
    </section>
  );
}

const spans = [[1, 'plans.keepBack.one'], [20, 'plans.keepBack.twenty'], [200, 'plans.keepBack.most']] as const;

function HowFarBack({ keep, onKeep }: { keep: Keep; onKeep: (keep: Keep) => void }) {
  const { say } = useWords();
  return (
    <fieldset className="card">
      <legend>{say('plans.keepBack.title')}</legend>
      <p className="quietly">{say('plans.keepBack.how')}</p>
      {spans.map(([value, key]) => <label key={value} className="choice"><input type="radio" name="keep" value={value} checked={keep === value} onChange={() => onKeep(value)} /><span>{say(key)}</span></label>)}
    </fieldset>
  );
}
