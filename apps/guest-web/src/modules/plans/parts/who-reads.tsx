import { Link } from 'wouter';
import type { GrantEntry, GrantRow } from '#peerhouse/vault';
import { useWords } from '../../../words/words.js';

/** The shares that are open by the server's word; offline, those the guest made. */
export const openShares = (made: readonly GrantEntry[], rows: readonly GrantRow[], stopped: readonly string[]): GrantEntry[] =>
  made.filter(({ id }) => !stopped.includes(id) && (rows.length === 0 || rows.some((row) => row.id === id && row.isLive)));

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
