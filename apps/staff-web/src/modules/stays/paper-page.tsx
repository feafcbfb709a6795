import { Printer } from 'lucide-react';
import { Button, VisuallyHidden } from '#peerhouse/ui';
import { BoardDocument, CharterDocument } from '#peerhouse/contract/staff';
import { useAsk } from '../../server/use-ask.js';
import { useNow } from '../../time/use-now.js';
import { useWords, type WordKey } from '../../words/words.js';
import { Asked } from '../shell/asked.js';
import { BackLink } from '../shell/back-link.js';
import { useHouse } from '../shell/house.js';
import { Page } from '../shell/page.js';
import { emptyLines, paperCells, setting, type PaperCell } from './paper.rules.js';
import { StateMark } from './state-mark.js';
import type { BoardData } from './claim-words.js';
import css from './paper-page.module.css';

const nights = 14;
const columns: readonly WordKey[] = ['paper.when', 'paper.which', 'paper.what', 'paper.nights', 'paper.who', 'paper.typed'];
const how: readonly WordKey[] = ['paper.howCame', 'paper.howLeft', 'paper.howAsked'];

/** A board for when there is no power: without names, with room to write, and how to type it in later. */
export default function PaperPage() {
  const { say } = useWords();
  const { id: houseId } = useHouse();
  const board = useAsk(BoardDocument, { houseId, from: null, nights }, { fresh: true });
  const charter = useAsk(CharterDocument, { serviceId: houseId });
  return (
    <div className={css.page}>
      <Page title={say('paper.title')} lead={<span className={css.lead}>{say('paper.lead')}</span>} back={<BackLink to="/house/$houseId/board" params={{ houseId }}>{say('board.title')}</BackLink>}
        actions={<Button look="main" icon={Printer} onClick={() => window.print()}>{say('act.print')}</Button>}>
        <Asked query={board}>{({ board: now }) => <Asked query={charter}>{({ charter: { phone } }) => <Paper board={now} phone={phone} readAt={board.dataUpdatedAt} />}</Asked>}</Asked>
      </Page>
    </div>
  );
}

function Paper({ board, phone, readAt }: { board: BoardData; phone: string; readAt: number }) {
  const { say } = useWords();
  const { service, times } = useHouse();
  useNow(); // the time it is printed at
  const spaces = board.spaces;
  return (
    <article className={css.paper} data-setting={setting(spaces.length)}>
      <header className={css.head}>
        <p className={css.house}>{service.name}</p>
        <p>{say('paper.phone', { phone })}</p>
        <p>{say('paper.printed', { day: times.day(times.today(), 'full'), time: times.clock(), read: times.time(new Date(readAt)) })}</p>
      </header>
      <table className={css.board}>
        <caption className={css.caption}>{say('paper.caption')}</caption>
        <thead><tr><th scope="col">{say('board.space')}</th>{board.nights.map((night) => <th key={night} scope="col">{times.day(night, 'weekday')}<br />{times.day(night, 'number')}</th>)}</tr></thead>
        <tbody>
          {spaces.map((space) => (
            <tr key={space.id}><th scope="row">{space.name}</th>{paperCells(space.claims, board.nights[0] ?? board.tonight, board.nights.length).map((cell, at) => <td key={board.nights[at]}><Cell cell={cell} /></td>)}</tr>
          ))}
        </tbody>
      </table>
      <p className={css.legend}>
        {(['here', 'expected', 'held', 'closed'] as const).map((state) => <span key={state}><StateMark state={state} /> {say(`legend.${state}`)}</span>)}
        <span><b>{say('paper.in')}</b> {say('paper.inMeans')}</span><span><b>{say('paper.out')}</b> {say('paper.outMeans')}</span>
      </p>
      <table className={css.lines}>
        <caption className={css.caption}>{say('paper.write')}</caption>
        <thead><tr>{columns.map((key) => <th key={key} scope="col">{say(key)}</th>)}</tr></thead>
        {/* Empty on purpose: to be written on. */}
        <tbody>{Array.from({ length: emptyLines(spaces.length) }, (_, at) => <tr key={at}>{columns.map((key) => <td key={key}>{'\u00a0'}</td>)}</tr>)}</tbody>
      </table>
      <footer className={css.later}><p><b>{say('paper.later')}</b> {say('paper.laterMore')}</p><ul>{how.map((key) => <li key={key}>{say(key)}</li>)}</ul></footer>
    </article>
  );
}

/** Marks, and for reading aloud their words. */
function Cell({ cell: { state, comesIn, leaves } }: { cell: PaperCell }) {
  const { say } = useWords();
  return <span className={css.cell}>{leaves ? <b>{say('paper.out')}</b> : null}{state ? <><StateMark state={state} /><VisuallyHidden>{say(`legend.${state}`)}</VisuallyHidden></> : null}{comesIn ? <b>{say('paper.in')}</b> : null}</span>;
}
