import type { ChangedSentenceFragment } from '#peerhouse/contract/staff';
import { useWords } from '../../words/words.js';
import { useCharterWords } from './charter-words.js';
import css from './charter-edit.module.css';

/** Which sentences change, the old beside the new, and what changes without one. */
export function CharterChanges({ changes, quiet }: { changes: readonly ChangedSentenceFragment[]; quiet: readonly string[] }) {
  const { say } = useWords();
  const words = useCharterWords();
  return (
    <>
      {changes.length ? (
        <dl className={css.changes}>
          {changes.map(({ key, heading, before, after }) => (
            <div key={key} className={css.change}>
              <dt>{heading}</dt>
              <dd><span className={css.when}>{say('charter.before')}</span>{before ? <del>{before}</del> : <em>{say('charter.notSaid')}</em>}</dd>
              <dd><span className={css.when}>{say('charter.after')}</span>{after ? <ins>{after}</ins> : <em>{say('charter.notSaid')}</em>}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {quiet.length ? <p>{say('charter.quiet', { fields: quiet.map(words.changed).join('; ') })}</p> : null}
      {changes.length + quiet.length === 0 ? <p>{say('charter.nothingChanges')}</p> : null}
    </>
  );
}
