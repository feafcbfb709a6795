import { Link } from '@tanstack/react-router';
import { addDays, type HouseDay } from '#peerhouse/kernel';
import { buttonLook, classNames } from '#peerhouse/ui';
import { useWords } from '../../words/words.js';
import { useHouse } from '../shell/house.js';
import { cellAt, cellsOf, freeRun, nightIndex } from './board.rules.js';
import { barWords, claimSentence, type BoardClaim, type BoardData, type BoardSpace } from './claim-words.js';
import type { BoardActs } from './board-grid.js';
import { SpaceFacts } from './space-facts.js';
import { StateMark } from './state-mark.js';
import css from './board-list.module.css';

interface ListProps { board: BoardData; acts: BoardActs; names: ReadonlyMap<string, string> | null }

/** The board on a small screen: tonight, tomorrow, and what changes this week. */
export function BoardList({ board, acts, names }: ListProps) {
  const { say } = useWords();
  const { times, id: houseId } = useHouse();
  const first = board.nights[0] ?? board.tonight;
  const shown = board.nights.includes(board.tonight) ? board.tonight : first;
  const next = addDays(shown as HouseDay, 1);
  return (
    <div className={css.list}>
      <NightList heading={shown === board.tonight ? say('list.tonight') : times.day(shown)} night={shown} {...{ board, acts, names }} />
      {board.nights.includes(next) ? <NightList heading={shown === board.tonight ? say('list.tomorrow') : times.day(next)} night={next} {...{ board, acts, names }} /> : null}
      <section aria-label={say('list.week')}>
        <h2 className={css.heading}>{say('list.week')}</h2>
        <ul className={css.rows}>{board.spaces.map((space) => <li key={space.id}><WeekOf {...{ space, acts, names }} from={shown} /></li>)}</ul>
      </section>
      <section aria-label={say('list.spaces')}>
        <h2 className={css.heading}>{say('list.spaces')}</h2>
        <ul className={css.spaces}>{board.spaces.map((space) => <li key={space.id}><Link to="/house/$houseId/space/$spaceId" params={{ houseId, spaceId: space.id }} className={buttonLook()}>{space.name}</Link></li>)}</ul>
      </section>
    </div>
  );
}

export function NightList({ heading, night, board, acts, names }: ListProps & { heading: string; night: string }) {
  const { say } = useWords();
  const { times } = useHouse();
  const index = board.nights.indexOf(night);
  return (
    <section aria-label={heading}>
      <h2 className={css.heading}>{heading}<span className={css.date}>{heading === times.day(night) ? '' : `${times.day(night, 'middle')} · `}{say(night < board.tonight ? 'list.wasFree' : 'list.free', { free: board.free[index] ?? 0 })}</span></h2>
      {board.dayPlaces ? <p className={css.line}><span>{say('board.dayPlaces')}</span><span>{say('board.dayPlacesUsed', { used: board.dayPlaces.used[index] ?? 0, places: board.dayPlaces.places })}</span></p> : null}
      <ul className={css.rows}>
        {board.spaces.map((space) => <li key={space.id}><SpaceLine {...{ board, space, night, acts, names }} /></li>)}
      </ul>
    </section>
  );
}

function SpaceLine({ board, space, night, acts, names }: ListProps & { space: BoardSpace; night: string }) {
  const { say } = useWords();
  const { times } = useHouse();
  const first = board.nights[0] ?? night;
  const cells = cellsOf(space.claims, first, board.nights.length);
  const index = nightIndex(first, night);
  const claim = cellAt(cells, index)?.claim;
  if (claim) return <ClaimLine {...{ space, claim, acts, names }} />;
  const stillIn = Boolean(space.stillInStayId) && night === board.tonight;
  const label = say('board.freeCell', { name: space.name });
  const past = night < board.tonight;
  return (
    <button type="button" className={classNames(css.free, past && css.past)} onClick={() => acts.openFree(space, night, freeRun(cells, index, board.nights.length))} aria-label={past ? say('board.wasFreeLabel', { name: space.name, night: times.day(night) }) : say(space.kept ? 'board.keptLabel' : 'board.freeLabel', { label: stillIn ? say('board.stillInLabel', { label }) : label, night: times.day(night) })}>
      <span className={css.space}>{space.name}<SpaceFacts space={space} /></span><span className={css.open}>{say(past ? 'list.wasFreeRow' : space.kept ? 'list.keptRow' : 'list.freeRow')}{stillIn ? <span className={css.quiet}>{say('board.stillIn')}</span> : null}</span>
    </button>
  );
}

function ClaimLine({ space, claim, acts, names }: { space: BoardSpace; claim: BoardClaim; acts: BoardActs; names: ListProps['names'] }) {
  const { say, sayCode } = useWords();
  const { times } = useHouse();
  const ways = { say, sayCode, times };
  const name = claim.stayId ? names?.get(claim.stayId) : undefined;
  return (
    <button type="button" className={css[claim.state] ?? css.free} onClick={() => acts.openClaim(space, claim)} aria-label={[name, claimSentence(space, claim, ways)].filter(Boolean).join('. ')}>
      <span className={css.space}>{space.name}<SpaceFacts space={space} /></span>
      <span className={css.state}><StateMark state={claim.state} /><span>{name ? <><bdi className={css.name}>{name}</bdi> · </> : null}{barWords(claim, 7, ways)}</span></span>
    </button>
  );
}

function WeekOf({ space, acts, names, from }: Omit<ListProps, 'board'> & { space: BoardSpace; from: string }) {
  const { say } = useWords();
  const until = addDays(from as HouseDay, 7);
  const claims = space.claims.filter((claim) => claim.from < until && claim.to > from);
  if (!claims.length) return <p className={css.line}><span className={css.space}>{space.name}</span><span>{say(space.kept ? 'space.kept' : 'list.weekFree')}</span></p>;
  return <>{claims.map((claim) => <ClaimLine key={claim.id} {...{ space, claim, acts, names }} />)}</>;
}
