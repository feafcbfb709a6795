import { Link, useParams } from 'wouter';
import { isNotToRing } from '#peerhouse/kernel';
import { useWords } from '../../words/words.js';
import { Page } from '../shell/page.js';
import { DocView } from './parts/doc-view.js';
import { Gone } from './parts/gone.js';
import { offerRef, type Part } from './plan.rules.js';
import './plans.css';
import { useTemplate, type Template } from './use-template.js';
import { usePlans, type PlanHere } from './use-plans.js';

/** A whole plan to read and to print: a crisis plan with when it counts, whom to ring and whom not, and what nobody can do. */
export default function ReadPlan() {
  const { say, day } = useWords();
  const { plan } = useParams<{ plan: string }>();
  const { vault, plans } = usePlans();
  const template = useTemplate();
  const here = plans.find((each) => each.plan.id === plan);
  if (!here) return <Gone />;
  const written = here.shown.filter(({ has, doc }) => has && doc);
  const isCrisis = here.plan.kind === 'crisis';
  return (
    <Page title={template.planName(here.plan)} tab={say('nav.plan')} back={{ to: '/plan', words: say('nav.plan') }}>
      <p className="no-print"><button type="button" onClick={() => window.print()}>{say('plans.print')}</button></p>
      {isCrisis ? <WhenItCounts here={here} template={template} /> : null}
      <div className="sheet" data-kind={here.plan.kind}>
        {written.map((part) => <PartView key={part.ref} part={part} template={template} />)}
      </div>
      {written.length ? null : <p>{say('plans.read.nothing')}</p>}
      <p className="quietly">{vault.page.day ? say('plans.read.lastChange', { day: day(vault.page.day) }) : null} {say('plans.read.paper')}</p>
    </Page>
  );
}

function PartView({ part, template }: { part: Part; template: Template }) {
  const usual = template.usualOf(part.doc!);
  return (
    <section className={isNotToRing(part.kind) ? 'part-view not-to-ring' : 'part-view'} aria-labelledby={`part-${part.ref}`}>
      <h2 id={`part-${part.ref}`}><bdi>{template.nameOf(part)}</bdi></h2>
      {usual ? <p className="quietly">{usual}</p> : null}
      <DocView doc={part.doc!} />
    </section>
  );
}

/** What a crisis plan is here, and what it may be elsewhere. */
function WhenItCounts({ here: { plan, parts }, template }: { here: PlanHere; template: Template }) {
  const { say } = useWords();
  const begins = parts.find(({ kind }) => kind === 'crisis.begins');
  return (
    <section className="card no-print" aria-labelledby="counts">
      <h2 id="counts">{say('plans.crisis.counts')}</h2>
      <p>{say(begins?.has ? 'plans.crisis.begun' : 'plans.crisis.notBegun')}</p>
      {begins && !begins.has ? <p><Link href={`/plan/${begins.section ?? offerRef(plan.id, begins.kind)}`}>{template.nameOf(begins)}</Link></p> : null}
      <p>{say('plans.crisis.nobody')}</p>
      <p>{say('plans.crisis.notFollowed')}</p>
      <p>{say('plans.crisis.elsewhere')} {say('plans.crisis.elsewhereForm')}</p>
    </section>
  );
}
