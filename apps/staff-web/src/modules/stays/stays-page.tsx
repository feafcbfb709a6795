import { Link } from '@tanstack/react-router';
import { buttonLook, Card, EmptyState } from '#peerhouse/ui';
import { StaysDocument, type StayLineFragment } from '#peerhouse/contract/staff';
import { useAsk } from '../../server/use-ask.js';
import { useWords, type WordKey } from '../../words/words.js';
import { Asked } from '../shell/asked.js';
import { useHouse } from '../shell/house.js';
import { Page } from '../shell/page.js';
import { Updated } from '../shell/updated.js';
import { NamesControl } from './board-controls.js';
import { StayRow } from './stay-row.js';
import css from './now-page.module.css';

const groups: { word: WordKey; states: string[]; quiet?: boolean }[] = [
  { word: 'stays.here', states: ['here'] }, { word: 'stays.expected', states: ['expected'] }, { word: 'stays.lately', states: ['left', 'not_taken_up'], quiet: true },
];

/** S7: who is here, expected, left lately. Names hidden until shown. */
export default function StaysPage() {
  const { say } = useWords();
  const { id: houseId, service } = useHouse();
  const stays = useAsk(StaysDocument, { houseId }, { fresh: true });
  return (
    <Page title={say('stays.title')} actions={<>{service.beginsUntil ? <Link to="/house/$houseId/stays/here-before" params={{ houseId }} className={buttonLook('quiet')}>{say('hereBefore.link')}</Link> : null}<NamesControl /></>}>
      <Updated at={stays.dataUpdatedAt} />
      <Asked query={stays}>{(data) => <Groups stays={data.stays} />}</Asked>
    </Page>
  );
}

function Groups({ stays }: { stays: StayLineFragment[] }) {
  const { say } = useWords();
  if (!stays.length) return <EmptyState heading={say('stays.none')}>{say('stays.noneMore')}</EmptyState>;
  return (
    <div className={css.parts}>
      {groups.map(({ word, states, quiet }) => {
        const rows = stays.filter((stay) => states.includes(stay.state));
        return rows.length ? <Card key={word} heading={say(word, { count: rows.length })} className={css.part}><ul className={css.rows}>{rows.map((stay) => <li key={stay.id}><StayRow stay={stay} {...(quiet ? { quiet } : {})} /></li>)}</ul></Card> : null;
      })}
    </div>
  );
}
