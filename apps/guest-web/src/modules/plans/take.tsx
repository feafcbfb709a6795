import { Link } from 'wouter';
import { exportedPlans, exportedText } from '#peerhouse/vault';
import { planDocText, readPlanDoc } from '#peerhouse/kernel';
import { useWords } from '../../words/words.js';
import { Page } from '../shell/page.js';
import { ReadIn } from './parts/read-in.js';
import './plans.css';
import { useTemplate } from './use-template.js';
import { usePlans } from './use-plans.js';

/** Everything the guest wrote, to take along: on paper, as a text, as a file that can be read in again. Made on the phone. */
export default function Take() {
  const { say } = useWords();
  const { vault, docs, plans } = usePlans();
  const template = useTemplate();
  const file = () => exportedPlans({ manifest: vault.page, sections: new Map([...docs].map(([id, { doc }]) => [id, { text: doc }])) });
  const asText = (): string => {
    const { plans: copies, ...rest } = file();
    const named = copies.map((copy) => ({ ...copy, name: template.planName({ id: '', order: [], kind: copy.kind, name: copy.name }) }));
    return exportedText({ ...rest, plans: named }, (doc) => { const read = readPlanDoc(doc); return read ? planDocText(read, { name: template.nameOfDoc(read), usual: template.usualOf(read), notToRing: say('plans.notToRing') }) : say('plans.part.later'); });
  };
  return (
    <Page title={say('plans.take.title')} back={{ to: '/plan', words: say('nav.plan') }}>
      <p>{say('plans.take.how')}</p>
      <section className="card" aria-labelledby="paper">
        <h2 id="paper">{say('plans.take.paper')}</h2>
        {plans.length ? <ul className="act-list">{plans.map(({ plan }) => <li key={plan.id}><Link href={`/plan/of/${plan.id}/read`}><bdi>{template.planName(plan)}</bdi></Link></li>)}</ul> : <p>{say('plans.take.nothing')}</p>}
      </section>
      <section className="card" aria-labelledby="file">
        <h2 id="file">{say('plans.take.file')}</h2>
        <p>{say('plans.take.fileHow')}</p>
        <p className="act-list">
          <button type="button" className="quiet" onClick={() => download('my-plan.txt', 'text/plain;charset=utf-8', asText())}>{say('plans.take.text')}</button>
          <button type="button" className="quiet" onClick={() => download('my-plan.json', 'application/json', `${JSON.stringify(file(), null, 2)}\n`)}>{say('plans.take.again')}</button>
        </p>
      </section>
      <ReadIn vault={vault} />
      <p><Link href="/take/delete" className="quiet-link">{say('plans.erase.link')}</Link></p>
    </Page>
  );
}

/** Hands the file to the browser, under a name that says nothing. */
function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
