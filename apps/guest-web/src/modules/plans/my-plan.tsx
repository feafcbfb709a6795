import { lazy, Suspense } from 'react';
import { Link } from 'wouter';
import { useWords } from '../../words/words.js';
import { Page } from '../shell/page.js';
import type { Vault } from '../vault/vault.types.js';
import { FirstPlan } from './first-plan.js';
import { offerRef, type Part } from './plan.rules.js';
import { SavedWords } from './parts/saved-words.js';
import { Troubles } from './parts/troubles.js';
import './plans.css';
import { useTemplate, type Template } from './use-template.js';
import { usePlans, type PlanHere } from './use-plans.js';

/** Seldom there is something to ask, and without its file the page is as good. */
const BarAsked = lazy(() => import('../sharing/steps/bar-asked.js').catch(() => ({ default: () => null })));

/** My plan: its parts, and what one can do with it. */
export default function MyPlan() {
  const { say } = useWords();
  const { vault, plans, loose } = usePlans();
  const template = useTemplate();
  if (!template.ready) return <main><p className="loading">{say('loading')}</p></main>;
  return (
    <Page title={say('nav.plan')}>
      {vault.saved !== 'choose' && (plans.length || loose.length || vault.saved !== 'saved') ? <SavedWords saved={vault.saved} online={vault.online} kept={vault.kept} /> : null}
      <Troubles vault={vault} template={template} />
      {vault.online ? <Suspense fallback={null}><BarAsked /></Suspense> : null}
      {plans.length ? <p><Link href="/now" className="button">{say('plans.now.open')}</Link></p> : <FirstPlan />}
      {plans.map((each) => <Plan key={each.plan.id} here={each} template={template} readers={vault.readers} />)}
      {loose.length ? <Loose ids={loose} /> : null}
      {plans.length ? <Links onLock={() => void vault.lock()} /> : null}
    </Page>
  );
}

function Plan({ here: { plan, shown, hidden }, template, readers }: { here: PlanHere; template: Template; readers: Vault['readers'] }) {
  const { say } = useWords();
  const name = template.planName(plan);
  return (
    <section className="card" aria-labelledby={`plan-${plan.id}`}>
      <h2 id={`plan-${plan.id}`}><bdi>{name}</bdi></h2>
      {shown.length ? <ul className="parts">{shown.map((part) => <PartRow key={part.ref} part={part} plan={plan.id} template={template} readers={readers} />)}</ul> : <p>{say('plans.part.none')}</p>}
      <ul className="act-list">
        <li><Link href={`/plan/of/${plan.id}/add`}>{say('plans.part.add')}</Link></li>
        <li><Link href={`/plan/of/${plan.id}/read`}>{say(plan.kind === 'crisis' ? 'plans.read.crisis' : 'plans.read.open')}</Link></li>
        <li><Link href={`/plan/of/${plan.id}`}>{say('plans.plan.change')}<span className="unseen"> <bdi>{name}</bdi></span></Link></li>
      </ul>
      {hidden.length ? <p className="quietly">{say('plans.part.hiddenCount', { count: hidden.length })}</p> : null}
    </section>
  );
}

function PartRow({ part, plan, template, readers }: { part: Part; plan: string; template: Template; readers: Vault['readers'] }) {
  const { say } = useWords();
  const to = `/plan/${part.section ?? offerRef(plan, part.kind)}`;
  const shown = part.section ? (readers.get(part.section) ?? []) : [];
  return (
    <li className="part">
      <Link href={to} className="part-name"><bdi>{template.nameOf(part)}</bdi></Link>
      <span className="quietly">{say(part.closed ? 'plans.part.closed' : part.has ? 'plans.part.something' : 'plans.part.nothing')}</span>
      {shown.map(({ id, name }) => <span key={id} className="quietly"><bdi>{name}</bdi> {say('plans.reads.can')}</span>)}
    </li>
  );
}

/** Parts that lost their plan: a phone was closed before the plan was saved. */
function Loose({ ids }: { ids: readonly string[] }) {
  const { say } = useWords();
  return (
    <section className="card" aria-labelledby="loose">
      <h2 id="loose">{say('plans.loose.title')}</h2>
      <ul className="parts">{ids.map((id, i) => <li key={id} className="part"><Link href={`/plan/${id}`} className="part-name">{say('plans.loose.part', { number: i + 1 })}</Link></li>)}</ul>
    </section>
  );
}

function Links({ onLock }: { onLock: () => void }) {
  const { say } = useWords();
  return (
    <ul className="act-list apart">
      <li><Link href="/plan/new">{say('plans.another')}</Link></li>
      <li><Link href="/suggestions">{say('sharing.suggestions.title')}</Link></li>
      <li><Link href="/take">{say('plans.take.title')}</Link></li>
      <li><Link href="/paper">{say('plans.paper.title')}</Link></li>
      <li><button type="button" className="quiet" onClick={onLock}>{say('plans.lock')}</button></li>
    </ul>
  );
}
