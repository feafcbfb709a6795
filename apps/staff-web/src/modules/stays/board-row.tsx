import { Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { classNames } from '#peerhouse/ui';
import { useWords } from '../../words/words.js';
import { useHouse } from '../shell/house.js';
import { freeRun, inCell, nightAtIndex, nightIndex, type Cell, type GridPlace } from './board.rules.js';
import { barWords, claimSentence, mayMove, type BoardClaim, type BoardData, type BoardSpace } from './claim-words.js';
import type { BoardActs } from './board-grid.js';
import type { Drag } from './use-board-drag.js';
import { StateMark } from './state-mark.js';
import { SpaceFacts } from './space-facts.js';
import css from './board-grid.module.css';

interface RowProps {
  board: BoardData; space: BoardSpace; cells: readonly Cell<BoardClaim>[]; row: number; place: GridPlace; first: string;
  acts: BoardActs; names: ReadonlyMap<string, string> | null; drag: Drag | null; onPlace: (place: GridPlace) => void;
}

/** One space: its name, then its nights. */
export function BoardRow({ board, space, cells, row, place, first, acts, names, drag, onPlace }: RowProps) {
  const { id: houseId } = useHouse();
  const onName = place.row === row && place.night === -1;
  const tonight = nightIndex(first, board.tonight);
  const dropped = (cell: Cell<BoardClaim>) => drag && drag.row === row && cell.from < drag.to && drag.from < cell.from + cell.span;
  return (
    <tr data-row={row}>
      <th scope="row" className={css.space}>
        <Link to="/house/$houseId/space/$spaceId" params={{ houseId, spaceId: space.id }} className={css.spaceLink} tabIndex={onName ? 0 : -1} data-here={onName || undefined} onFocus={() => onPlace({ row, night: -1 })}>{space.name}</Link>
        <SpaceFacts space={space} />
      </th>
      {cells.map((cell) => {
        const here = inCell(cell, place, row);
        const shared = { tabIndex: here ? 0 : -1, 'data-here': here || undefined, onFocus: () => { if (!here) onPlace({ row, night: cell.from }); } };
        return (
          <td key={cell.from} colSpan={cell.span} data-from={cell.from} data-span={cell.span}
            className={classNames(cell.claim ? css.taken : css.open, tonight >= cell.from && tonight < cell.from + cell.span && !cell.claim && css.tonightCell, dropped(cell) && css.drop)}>
            {cell.claim
              ? <Bar {...{ space, cell, names }} shown={board.nights.length} claim={cell.claim} shared={shared} lifted={drag?.claimId === cell.claim.id} onOpen={() => acts.openClaim(space, cell.claim!)} />
              : <FreeCell space={space} night={nightAtIndex(first, cell.from)} past={cell.from < tonight} stillIn={Boolean(space.stillInStayId) && cell.from === tonight} shared={shared} onOpen={(night) => acts.openFree(space, night, freeRun(cells, cell.from, board.nights.length))} />}
          </td>
        );
      })}
    </tr>
  );
}

type Shared = { tabIndex: number; 'data-here': true | undefined; onFocus: () => void };

function FreeCell({ space: { name, kept }, night, past, stillIn, shared, onOpen }: { space: BoardSpace; night: string; past: boolean; stillIn: boolean; shared: Shared; onOpen: (night: string) => void }) {
  const { times } = useHouse();
  const { say } = useWords();
  const label = say('board.freeCell', { name });
  return (
    <button type="button" className={css.freeCell} {...shared} onClick={() => onOpen(night)} aria-label={past ? say('board.wasFreeLabel', { name, night: times.day(night) }) : say(kept ? 'board.keptLabel' : 'board.freeLabel', { label: stillIn ? say('board.stillInLabel', { label }) : label, night: times.day(night) })}>
      {past ? null : <Plus aria-hidden size={15} className={css.plus} />}{stillIn ? <span className={css.stillIn}>{say('board.stillIn')}</span> : null}
    </button>
  );
}

interface BarProps { space: BoardSpace; claim: BoardClaim; cell: Cell<BoardClaim>; names: ReadonlyMap<string, string> | null; shown: number; shared: Shared; lifted: boolean; onOpen: () => void }

function Bar({ space, claim, cell, names, shown, shared, lifted, onOpen }: BarProps) {
  const { say, sayCode } = useWords();
  const { times } = useHouse();
  const ways = { say, sayCode, times };
  const name = claim.stayId ? names?.get(claim.stayId) : undefined;
  const sentence = claimSentence(space, claim, ways);
  // With four weeks on the board a night is half as wide, and what its bar says half as long; from two weeks on one night has the shape alone.
  const nights = shown > 14 ? Math.ceil(cell.span / 2) : cell.span;
  const narrow = nights < 2;
  const wordless = (shown > 7 && cell.span < 2) || (narrow && Boolean(name));
  const may = (action: string) => claim.actions.some((each) => each.name === action && each.allowed);
  return (
    <button type="button" {...shared} onClick={onOpen} aria-label={name ? `${name}. ${sentence}` : sentence} title={sentence}
      className={classNames(css.bar, css[claim.state], cell.beginsBefore && css.beginsBefore, cell.endsAfter && css.endsAfter, lifted && css.lifted, narrow && css.narrow)}
      data-claim={claim.id} data-lifted={lifted || undefined} data-may-move={mayMove(claim) || undefined}>
      <StateMark state={claim.state} />
      <span className={css.barWords}>{name ? <bdi className={css.name}>{name}</bdi> : null}{wordless ? null : <span>{barWords(claim, nights, ways)}</span>}</span>
      {claim.pastLongest && nights > 3 ? <span className={css.past}>{say('bar.pastLongest')}</span> : null}
      {may('changeNights') && !cell.endsAfter ? <span className={css.grip} data-grip aria-hidden /> : null}
    </button>
  );
}
