import { Link } from 'wouter';
import { readPlanDoc } from '#peerhouse/kernel';
import { useWords } from '../../../words/words.js';
import type { Vault } from '../../vault/vault.types.js';
import type { Template } from '../use-template.js';

/** What waits for the guest's choice, and what is not as they left it. */
export function Troubles({ vault: { conflicts, troubles, sections }, template }: { vault: Vault; template: Template }) {
  const { say, saidIf } = useWords();
  const nameOf = (section: string | undefined): string => {
    const doc = section ? readPlanDoc(sections.get(section)?.doc ?? '') : null;
    return doc ? template.nameOfDoc(doc) : say('plans.part.onePart');
  };
  if (!conflicts.length && !troubles.length) return null;
  return (
    <section className="card held" aria-labelledby="troubles">
      <h2 id="troubles">{say('plans.troubles.title')}</h2>
      <ul>
        {conflicts.map(({ section, mine }) => {
          const doc = readPlanDoc(mine);
          return <li key={section}><Link href={`/plan/${section}/choose`}>{say('plans.choose.open')}: <bdi>{doc ? template.nameOfDoc(doc) : nameOf(section)}</bdi></Link></li>;
        })}
        {troubles.map(({ code, about }, i) => <li key={i}>{about.section ? <><bdi>{nameOf(about.section)}</bdi>: </> : null}{saidIf(`refusal.${code}`) ?? say('fault.FAULT')}</li>)}
      </ul>
    </section>
  );
}
