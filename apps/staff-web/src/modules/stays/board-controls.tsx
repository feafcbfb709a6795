import { useEffect, useState } from 'react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { ChevronLeft, ChevronRight, Eye, EyeOff, Printer } from 'lucide-react';
import { addDays, type HouseDay } from '#peerhouse/kernel';
import { Button, VisuallyHidden } from '#peerhouse/ui';
import { useWords } from '../../words/words.js';
import { useHouse } from '../shell/house.js';
import { Updated } from '../shell/updated.js';
import { hideNames, showNames, useNames } from '../shell/names.js';
import type { BoardData } from './claim-words.js';
import css from './board-controls.module.css';

const route = getRouteApi('/inside/house/$houseId/board');
const lengths = [7, 14, 28] as const;

/** Which nights the board shows; kept in the address. */
export function useBoardSearch() {
  const { from, nights = 14 } = route.useSearch();
  return { from, nights };
}

/** Paging through nights, how many, how fresh, print. */
export function BoardControls({ board, updated }: { board: BoardData | undefined; updated: number }) {
  const { say } = useWords();
  const { times, id: houseId } = useHouse();
  const { from, nights } = useBoardSearch();
  const navigate = useNavigate();
  const go = (search: { from?: string | undefined; nights?: 7 | 14 | 28 | undefined }) => void navigate({ to: '/house/$houseId/board', params: { houseId }, search, replace: true });
  const first = board?.nights[0];
  const last = board?.nights.at(-1);
  const page = (way: 1 | -1) => first && go({ from: addDays(first as HouseDay, way * Math.min(nights, 7)), nights });
  return (
    <div className={css.controls}>
      <div className={css.paging}>
        <button type="button" className={css.arrow} onClick={() => page(-1)}><ChevronLeft aria-hidden size={18} className={css.mirror} /><VisuallyHidden>{say('board.earlier')}</VisuallyHidden></button>
        <p className={css.range} aria-live="polite">{first && last ? say('board.range', { from: times.day(first, 'middle'), to: times.day(last, 'middle') }) : ''}</p>
        <button type="button" className={css.arrow} onClick={() => page(1)}><ChevronRight aria-hidden size={18} className={css.mirror} /><VisuallyHidden>{say('board.later')}</VisuallyHidden></button>
        <Button small onClick={() => go({ nights })} aria-pressed={!from}>{say('board.tonightButton')}</Button>
      </div>
      <fieldset className={css.lengths} aria-label={say('board.lengths')}>
        {lengths.map((length) => <button key={length} type="button" className={css.length} aria-pressed={nights === length} onClick={() => go({ from, nights: length })}>{length}<VisuallyHidden> {say('board.nightsWord')}</VisuallyHidden></button>)}
        <span aria-hidden className={css.word}>{say('board.nightsWord')}</span>
      </fieldset>
      <Updated at={updated} />
      <Button small icon={Printer} className={css.print ?? ''} onClick={() => window.print()}>{say('board.print')}</Button>
    </div>
  );
}

/** Names are hidden until somebody on shift asks; for two minutes. */
export function NamesControl() {
  const { say } = useWords();
  const house = useHouse();
  const shown = useNames(house.id);
  const [away, setAway] = useState(false);
  const left = useSecondsLeft(shown?.until);
  const show = () => { setAway(false); showNames(house.id).catch(() => setAway(true)); };
  return (
    <div className={css.names}>
      <p aria-live="polite">{say(shown ? 'names.shown' : 'names.hidden')}{shown ? <span aria-hidden className={css.left}> {say('names.left', { minutes: Math.floor(left / 60), seconds: String(left % 60).padStart(2, '0') })}</span> : null}{away ? ` ${say('names.away')}` : ''}</p>
      {shown
        ? <Button small icon={EyeOff} onClick={hideNames}>{say('names.hide')}</Button>
        : <Button small icon={Eye} onClick={show} whyNot={house.onShift ? null : say('why.OffShift')}>{say('names.show')}</Button>}
    </div>
  );
}

function useSecondsLeft(until: number | undefined): number {
  const [left, setLeft] = useState(120);
  useEffect(() => {
    if (!until) return;
    const count = () => setLeft(Math.max(0, Math.round((until - Date.now()) / 1000)));
    const timer = setInterval(count, 1000);
    const first = setTimeout(count, 0);
    return () => { clearInterval(timer); clearTimeout(first); };
  }, [until]);
  return left;
}
