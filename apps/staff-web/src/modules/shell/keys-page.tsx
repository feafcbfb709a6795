import { Card } from '#peerhouse/ui';
import { useWords, type WordKey } from '../../words/words.js';
import { Page } from './page.js';
import css from './keys-page.module.css';

const groups: { heading: WordKey; keys: { keys: WordKey; does: WordKey }[] }[] = [
  { heading: 'keys.anywhere', keys: [{ keys: 'keys.k', does: 'keys.k.does' }, { keys: 'keys.question', does: 'keys.question.does' }, { keys: 'keys.tab', does: 'keys.tab.does' }, { keys: 'keys.escape', does: 'keys.escape.does' }] },
  { heading: 'keys.checkIns', keys: [{ keys: 'keys.u', does: 'keys.u.does' }] },
  { heading: 'keys.board', keys: [{ keys: 'keys.arrows', does: 'keys.arrows.does' }, { keys: 'keys.home', does: 'keys.home.does' }, { keys: 'keys.page', does: 'keys.page.does' }, { keys: 'keys.enter', does: 'keys.enter.does' }, { keys: 'keys.m', does: 'keys.m.does' }] },
];

/** What the keyboard does. Everything the mouse does can be done with it. */
export default function KeysPage() {
  const { say } = useWords();
  return (
    <Page title={say('keys.title')} lead={say('keys.lead')}>
      {groups.map((group) => (
        <Card key={group.heading} heading={say(group.heading)}>
          <dl className={css.list}>
            {group.keys.map((row) => <div key={row.keys} className={css.row}><dt><kbd className={css.key}>{say(row.keys)}</kbd></dt><dd>{say(row.does)}</dd></div>)}
          </dl>
        </Card>
      ))}
    </Page>
  );
}
