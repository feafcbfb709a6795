import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { useWords } from '../../words/words.js';
import { useHouse } from '../shell/house.js';
import { cellAt, cellsOf, nextPlace, nightIndex, type GridPlace } from './board.rules.js';
import { BoardRow } from './board-row.js';
import { useBoardDrag } from './use-board-drag.js';
import { mayMove, type BoardClaim, type BoardData, type BoardSpace } from './claim-words.js';
import css from './board-grid.module.css';

export interface BoardActs {
  openClaim: (space: BoardSpace, claim: BoardClaim) => void;
  openFree: (space: BoardSpace, night: string, run: number) => void;
  move: (space: BoardSpace, claim: BoardClaim, to?: { spaceId: string; from: string }) => void;
  changeNights: (space: BoardSpace, claim: BoardClaim, leaves?: string) => void;
}

/** Rooms down, nights across. One tab stop; arrow keys follow nights; everything dragging does the dialogs do too. */
export function BoardGrid({ board, acts, names }: { board: BoardData; acts: BoardActs; names: ReadonlyMap<string, string> | null }) {
  const { say } = useWords();
  const { times, id: houseId } = useHouse();
  const navigate = useNavigate();
  const table = useRef<HTMLTableElement>(null);
  const first = board.nights[0] ?? board.tonight;
  const nights = board.nights.length;
  const rows = useMemo(() => board.spaces.map((space) => cellsOf(space.claims, first, nights)), [board, first, nights]);
  const [at, setAt] = useState<GridPlace>({ row: 0, night: Math.max(0, nightIndex(first, board.tonight)) });
  const place = { row: Math.min(at.row, rows.length - 1), night: Math.min(at.night, nights - 1) };
  const drag = useBoardDrag({ board, table, acts });

  const goTo = (next: GridPlace) => {
    setAt(next);
    requestAnimationFrame(() => table.current?.querySelector<HTMLElement>('[data-here]')?.focus());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextPlace(rows, nights, place, event.key, { ctrl: event.ctrlKey || event.metaKey, rtl: document.dir === 'rtl' });
    const space = board.spaces[place.row];
    const claim = cellAt(rows[place.row] ?? [], place.night)?.claim;
    if (next) { event.preventDefault(); goTo(next); }
    else if (event.key.toLowerCase() === 'm' && !event.ctrlKey && !event.metaKey && !event.altKey && space && claim) { event.preventDefault(); if (mayMove(claim)) acts.move(space, claim); else acts.openClaim(space, claim); }
  };
  const openNight = (night: string) => void navigate({ to: '/house/$houseId/night/$night', params: { houseId, night } });
  const tonight = nightIndex(first, board.tonight);
  return (
    <div className={css.scroll} data-dragging={drag.now ? true : undefined}>
      {/* A grid that is still a table: rooms and nights keep their headings for reading aloud. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role */}
      <table ref={table} role="grid" aria-label={say('board.label')} className={css.table} data-nights={nights > 14 ? 'many' : undefined} onKeyDown={onKeyDown} onPointerDown={drag.onPointerDown} onClickCapture={drag.onClickCapture}>
        <thead>
          <tr>
            <th scope="col" className={css.corner}>{say('board.space')}</th>
            {board.nights.map((night, index) => (
              <th key={night} scope="col" className={index === tonight ? css.tonight : css.night}>
                <button type="button" className={css.nightLink} tabIndex={place.row === -1 && place.night === index ? 0 : -1} data-here={place.row === -1 && place.night === index ? true : undefined}
                  onFocus={() => setAt({ row: -1, night: index })} onClick={() => openNight(night)} aria-label={say(index === tonight ? 'board.nightTonight' : 'board.night', { night: times.day(night) })}>
                  <span className={css.weekday}>{times.day(night, 'weekday')}</span><span className={css.date}>{times.day(night, night.endsWith('-01') ? 'date' : 'number')}</span>{index === tonight ? <small>{say('board.tonight')}</small> : null}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {board.spaces.map((space, row) => (
            <BoardRow key={space.id} {...{ board, space, row, place, acts, names, first }} cells={rows[row] ?? []} drag={drag.now} onPlace={setAt} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say('board.free')}</th>
            {board.free.map((count, index) => <td key={board.nights[index]} className={index === tonight ? css.tonightCell : undefined} data-none={count === 0 || undefined}>{count}</td>)}
          </tr>
          <DayPlacesRow board={board} tonight={tonight} />
        </tfoot>
      </table>
    </div>
  );
}

/** Places for the day, by themselves: what is free for the night above does not count them. */
function DayPlacesRow({ board: { dayPlaces, nights }, tonight }: { board: BoardData; tonight: number }) {
  const { say } = useWords();
  if (!dayPlaces) return null;
  return (
    <tr>
      <th scope="row">{say('board.dayPlaces')}</th>
      {dayPlaces.used.map((used, index) => <td key={nights[index]} className={index === tonight ? css.tonightCell : undefined}>{say('board.dayPlacesUsed', { used, places: dayPlaces.places })}</td>)}
    </tr>
  );
}
