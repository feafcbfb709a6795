import { Button, Card } from '#peerhouse/ui';
import { CharterVersionsDocument, WithdrawCharterDocument, type VersionLineFragment } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useAsk } from '../../server/use-ask.js';
import { useWords, type WordKey } from '../../words/words.js';
import { Asked } from '../shell/asked.js';
import { useHouse } from '../shell/house.js';
import { RefusalNote } from '../shell/refusal-note.js';
import { CharterChanges } from './charter-changes.js';
import css from './charter-edit.module.css';

/** Every version of the charter and what each changed. The one to come stands open. */
export function CharterVersions() {
  const { say } = useWords();
  const { id: serviceId } = useHouse();
  const versions = useAsk(CharterVersionsDocument, { serviceId }, { fresh: true });
  return (
    <Card heading={say('charter.versions')}>
      <p className={css.quiet}>{say('charter.versionsLead')}</p>
      <Asked query={versions}>{(data) => <ol className={css.versions}>{data.charterVersions.map((each) => <Version key={each.id} version={each} />)}</ol>}</Asked>
    </Card>
  );
}

function Version({ version }: { version: VersionLineFragment }) {
  const { say } = useWords();
  const { times, id: serviceId } = useHouse();
  const act = useAct(WithdrawCharterDocument, ['CharterVersions', 'CharterForm', 'Charter']);
  const { state, changes, quietChanges } = version;
  const day = times.day(version.startsOn, 'withYear');
  const by = version.publishedBy?.called;
  const published = { at: times.moment(version.publishedAt), ...(by ? { by } : {}) };
  return (
    <li className={css.version}>
      <p><strong>{say('charter.number', { version: version.version })}</strong> {say(`charter.state.${state}` as WordKey, { day })}</p>
      <p className={css.quiet}>{say(by ? 'charter.publishedBy' : 'charter.published', published)}{version.withdrawnAt ? ` ${say('charter.withdrawnBy', { by: version.withdrawnBy?.called ?? say('refusal.somebody'), at: times.moment(version.withdrawnAt) })}` : ''}</p>
      {changes.length + quietChanges.length ? <details open={state === 'to_come'}><summary>{say('charter.whatChanged')}</summary><CharterChanges changes={changes} quiet={quietChanges} /></details> : null}
      <RefusalNote act={act} />
      {version.mayWithdraw ? <Button small busy={act.busy} onClick={() => void act.run({ serviceId, version: version.version })}>{say('charter.withdraw', { version: version.version })}</Button> : null}
    </li>
  );
}
