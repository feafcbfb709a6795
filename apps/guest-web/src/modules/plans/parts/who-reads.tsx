import { Link } from 'wouter';
import type { GrantEntry } from '#peerhouse/vault';
import { useWords } from '../../../words/words.js';

/** Who can read this part; beside it, where that is changed. */
export function WhoReads({ readers, changeAt }: { readers: readonly GrantEntry[]; changeAt: string }) {
  const { say } = useWords();
  return (
    <div className="who-reads">
      {readers.length ? <ul>{readers.map(({ id, name }) => <li key={id}><bdi>{name}</bdi> {say('plans.reads.can')}</li>)}</ul> : <p>{say('plans.reads.nobody')}</p>}
      <p><Link href={changeAt} className="quiet-link">{say(readers.length ? 'plans.reads.change' : 'plans.reads.share')}</Link></p>
    </div>
  );
}

/** Beside a button that saves: who will see what is saved. Nothing where nobody will. The button names it as its description. */
export function SavedFor({ id, readers }: { id: string; readers: readonly GrantEntry[] }) {
  const { say } = useWords();
  if (!readers.length) return null;
  const names = readers.map(({ name }) => `\u2068${name}\u2069`).reduce((before, next) => say('plans.reads.and', { before, next }));
  return <p id={id} className="quietly saved-for">{say('plans.reads.will', { readers: names })}</p>;
}
