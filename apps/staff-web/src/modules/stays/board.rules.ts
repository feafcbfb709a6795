import { addDays, nightsBetween, type HouseDay } from '#peerhouse/kernel';

/** A stretch of nights `[from, to)` that is taken. */
export interface Stretch { from: string; to: string }
/** One cell of a row: a free night, or a stretch laid over several. `from` and `span` count nights of the board, never pixels. */
export interface Cell<T> { from: number; span: number; claim: T | null; beginsBefore: boolean; endsAfter: boolean }
/** Where the keyboard is: row -1 are the nights' headings, night -1 is the space's name. */
export interface GridPlace { row: number; night: number }

export const nightIndex = (first: string, night: string): number => nightsBetween(first as HouseDay, night as HouseDay);
export const nightAtIndex = (first: string, index: number): string => addDays(first as HouseDay, index);

/** A row's cells, left to right: stretches cut to the nights shown, each night between them a free cell of its own. */
export function cellsOf<T extends Stretch>(claims: readonly T[], first: string, nights: number): Cell<T>[] {
  const cells: Cell<T>[] = [];
  const sorted = [...claims].sort((a, b) => a.from.localeCompare(b.from));
  let at = 0;
  const freeUntil = (end: number) => { for (; at < end; at += 1) cells.push({ from: at, span: 1, claim: null, beginsBefore: false, endsAfter: false }); };
  for (const claim of sorted) {
    const [from, to] = [nightIndex(first, claim.from), nightIndex(first, claim.to)];
    const [begins, ends] = [Math.max(from, at), Math.min(to, nights)];
    if (ends <= begins) continue;
    freeUntil(begins);
    cells.push({ from: begins, span: ends - begins, claim, beginsBefore: from < begins, endsAfter: to > ends });
    at = ends;
  }
  freeUntil(nights);
  return cells;
}

/** The cell that covers a night. */
export const cellAt = <T>(cells: readonly Cell<T>[], night: number): Cell<T> | undefined => cells.find((cell) => cell.from <= night && night < cell.from + cell.span);

/** How many nights in a row are free from a night on, within the nights shown. */
export function freeRun<T>(cells: readonly Cell<T>[], night: number, nights: number): number {
  let run = 0;
  while (night + run < nights && cellAt(cells, night + run)?.claim === null) run += 1;
  return run;
}

const pageOfRows = 5;

/** The next place for a key, or null when the key is not one of ours. Sideways it goes cell by cell, up and down it keeps the night. */
export function nextPlace<T>(rows: readonly (readonly Cell<T>[])[], nights: number, at: GridPlace, key: string, { ctrl = false, rtl = false } = {}): GridPlace | null {
  const last = rows.length - 1;
  const row = (wanted: number) => Math.min(last, Math.max(at.night < 0 ? 0 : -1, wanted));
  const sideways = (way: 1 | -1): GridPlace => {
    const cell = at.row < 0 || at.night < 0 ? { from: at.night, span: 1 } : cellAt(rows[at.row] ?? [], at.night) ?? { from: at.night, span: 1 };
    const wanted = way === 1 ? cell.from + cell.span : cell.from - 1;
    const first = at.row < 0 ? 0 : -1;
    return wanted < first || wanted >= nights ? at : { row: at.row, night: wanted };
  };
  switch (key) {
    case 'ArrowRight': return sideways(rtl ? -1 : 1);
    case 'ArrowLeft': return sideways(rtl ? 1 : -1);
    case 'ArrowDown': return { row: row(at.row + 1), night: at.night };
    case 'ArrowUp': return { row: row(at.row - 1), night: at.night };
    case 'PageDown': return { row: row(at.row + pageOfRows), night: at.night };
    case 'PageUp': return { row: row(at.row - pageOfRows), night: at.night };
    case 'Home': return ctrl ? { row: 0, night: 0 } : { row: at.row, night: at.row < 0 ? 0 : -1 };
    case 'End': return ctrl ? { row: last, night: nights - 1 } : { row: at.row, night: nights - 1 };
    default: return null;
  }
}

/** Whether two places lie in the same cell, so that a stretch keeps the one tab stop wherever inside it one came from. */
export const inCell = <T>(cell: Cell<T>, at: GridPlace, row: number): boolean => at.row === row && cell.from <= at.night && at.night < cell.from + cell.span;

/** The night from which a dragged stretch would lie in another space: not before it begins, not before tonight for somebody who is here. */
export function moveFrom(claim: Stretch & { state: string }, dropped: string, tonight: string): string {
  if (claim.state !== 'here') return claim.from;
  const earliest = claim.from > tonight ? claim.from : tonight;
  const latest = addDays(claim.to as HouseDay, -1);
  if (dropped <= earliest) return earliest;
  return dropped > latest ? latest : dropped;
}

/** What the board counts for a night that it shows. */
export function offerOn({ nights, free, notOffered, taken }: { nights: readonly string[] } & Record<'free' | 'notOffered' | 'taken', readonly number[]>, night: string): { open: number; notOffered: number; taken: number } {
  const at = nights.indexOf(night);
  return { open: free[at] ?? 0, notOffered: notOffered[at] ?? 0, taken: taken[at] ?? 0 };
}

interface Closings { claims: readonly (Stretch & { id: string; state: string; why?: string | null | undefined })[] }

/** The closings of a night with too few of us. */
export const notEnoughOfUs = (spaces: readonly Closings[], night: string): string[] =>
  spaces.flatMap((space) => space.claims.filter(({ from, to, state, why }) => state === 'closed' && why === 'not_enough_of_us' && from <= night && night < to).map(({ id }) => id));

/** What may still be written down: nights of the last 72 hours. */
const nightsBack = 3;
/** A night that has begun or is to come; one that is over and can still be written down; one too long ago. */
export type NightAge = 'coming' | 'lately' | 'over';
export const ageOf = (night: string, tonight: string): NightAge => (night >= tonight ? 'coming' : night >= addDays(tonight as HouseDay, -nightsBack) ? 'lately' : 'over');

/** Groups for the small screen: tonight, tomorrow, the rest of the week. */
export type WhenGroup = 'tonight' | 'tomorrow' | 'week';
export const weekNights = 7;
