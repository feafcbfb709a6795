import { useWords } from '../../words/words.js';
import { useHouse } from '../shell/house.js';
import { claimSentence, type BoardClaim, type BoardSpace } from './claim-words.js';
import { StateMark } from './state-mark.js';
import css from './space-page.module.css';

interface ClaimListProps { rows: { space: BoardSpace; claim: BoardClaim }[]; names: ReadonlyMap<string, string> | null; onOpen: (space: BoardSpace, claim: BoardClaim) => void }

/** Taken stretches as sentences; each opens what can be done with it. */
export function ClaimList({ rows, names, onOpen }: ClaimListProps) {
  const { say, sayCode } = useWords();
  const { times } = useHouse();
  return (
    <ul className={css.rows}>
      {rows.map(({ space, claim }) => {
        const name = claim.stayId ? names?.get(claim.stayId) : undefined;
        return <li key={claim.id}><button type="button" className={css.claim} onClick={() => onOpen(space, claim)}><StateMark state={claim.state} /><span>{name ? <><bdi className={css.name}>{name}</bdi> · </> : null}{claimSentence(space, claim, { say, sayCode, times })}</span></button></li>;
      })}
    </ul>
  );
}
