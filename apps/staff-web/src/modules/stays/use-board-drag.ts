import { useEffect, useRef, useState, type MouseEvent, type PointerEvent, type RefObject } from 'react';
import { moveFrom, nightAtIndex, nightIndex } from './board.rules.js';
import type { BoardActs } from './board-grid.js';
import type { BoardClaim, BoardData, BoardSpace } from './claim-words.js';

/** Where a lifted stretch would lie if it were let go now; in nights of the board. */
export interface Drag { claimId: string; row: number; from: number; to: number; kind: 'move' | 'end' }
interface Grip { claim: BoardClaim; space: BoardSpace; row: number; kind: Drag['kind']; x: number; y: number }

const slack = 6;
const pressFor = 350;

/** The night under the pointer, from the cell's own numbers and the pointer's share of its width. */
function under(x: number, y: number): { row: number; night: number } | null {
  const cell = document.elementFromPoint(x, y)?.closest<HTMLElement>('td[data-from]');
  const row = Number(cell?.closest<HTMLElement>('tr')?.dataset['row']);
  if (!cell || Number.isNaN(row)) return null;
  const box = cell.getBoundingClientRect();
  const share = document.dir === 'rtl' ? (box.right - x) / box.width : (x - box.left) / box.width;
  return { row, night: Number(cell.dataset['from']) + Math.floor(share * Number(cell.dataset['span'])) };
}

/** Dragging as an extra: a mouse after a few pixels, a finger after a short press. What is dropped opens the same dialog as the menu; nothing moves without its confirm. */
export function useBoardDrag({ board, table, acts }: { board: BoardData; table: RefObject<HTMLTableElement | null>; acts: BoardActs }) {
  const [now, setNow] = useState<Drag | null>(null);
  const justDropped = useRef(false);
  const lifted = useRef(false);
  const first = board.nights[0] ?? board.tonight;

  // There before the finger is: a browser that is busy asks those who listened already, and takes the rest for a scroll.
  useEffect(() => {
    const keepStill = (event: TouchEvent) => { if (lifted.current) event.preventDefault(); };
    const here = table.current;
    here?.addEventListener('touchmove', keepStill, { passive: false });
    return () => here?.removeEventListener('touchmove', keepStill);
  }, [table]);

  const landing = (grip: Grip, x: number, y: number): Drag | null => {
    const spot = under(x, y);
    if (!spot) return null;
    const [from, to] = [nightIndex(first, grip.claim.from), nightIndex(first, grip.claim.to)];
    if (grip.kind === 'end') return { claimId: grip.claim.id, row: grip.row, from, to: Math.max(from + 1, spot.night + 1), kind: 'end' };
    return { claimId: grip.claim.id, row: spot.row, from: nightIndex(first, moveFrom(grip.claim, nightAtIndex(first, spot.night), board.tonight)), to, kind: 'move' };
  };
  const drop = (grip: Grip, drag: Drag | null) => {
    const target = drag ? board.spaces[drag.row] : undefined;
    if (!drag || !target) return;
    if (drag.kind === 'end') { if (drag.to !== nightIndex(first, grip.claim.to)) acts.changeNights(grip.space, grip.claim, nightAtIndex(first, drag.to)); }
    else if (target.id !== grip.space.id) acts.move(grip.space, grip.claim, { spaceId: target.id, from: nightAtIndex(first, drag.from) });
  };

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const bar = (event.target as HTMLElement).closest<HTMLElement>('[data-claim]');
    const row = Number(bar?.closest<HTMLElement>('tr')?.dataset['row']);
    const space = board.spaces[row];
    const claim = space?.claims.find((each) => each.id === bar?.dataset['claim']);
    const kind = (event.target as HTMLElement).closest('[data-grip]') ? 'end' : 'move';
    if (event.button !== 0 || !space || !claim || (kind === 'move' && !bar?.dataset['mayMove'])) return;
    follow({ claim, space, row, kind, x: event.clientX, y: event.clientY }, event.pointerType === 'touch');
  };

  /** Follows one pointer until it is let go; listens on the window, so that leaving the table loses nothing. */
  const follow = (grip: Grip, touch: boolean) => {
    let last: Drag | null = null;
    const lift = () => { lifted.current = true; setNow((last = landing(grip, grip.x, grip.y))); };
    const timer = touch ? setTimeout(lift, pressFor) : undefined;
    const move = (event: globalThis.PointerEvent) => {
      const far = Math.hypot(event.clientX - grip.x, event.clientY - grip.y) > slack;
      if (!lifted.current && far) { if (touch) return end(); lift(); }
      if (lifted.current) setNow((last = landing(grip, event.clientX, event.clientY)));
    };
    const up = () => { if (lifted.current && last) { justDropped.current = true; setTimeout(() => { justDropped.current = false; }, 0); drop(grip, last); } end(); };
    const escape = (event: KeyboardEvent) => { if (event.key === 'Escape') end(); };
    const end = () => {
      clearTimeout(timer);
      lifted.current = false;
      setNow(null);
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', up);
      window.removeEventListener('pointercancel', end);
      window.removeEventListener('keydown', escape);
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', up);
    window.addEventListener('pointercancel', end);
    window.addEventListener('keydown', escape);
  };
  /** The click that ends a drag opens nothing. */
  const onClickCapture = (event: MouseEvent) => { if (justDropped.current) { event.preventDefault(); event.stopPropagation(); } };
  return { now, onPointerDown, onClickCapture };
}
