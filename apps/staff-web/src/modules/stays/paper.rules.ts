import { addDays, type HouseDay } from '#peerhouse/kernel';

interface ClaimOnPaper { state: string; from: string; to: string }
/** One night of one space on paper: what is so, and whether somebody is to come in that day or to leave that morning. */
export interface PaperCell { state: 'here' | 'expected' | 'held' | 'closed' | null; comesIn: boolean; leaves: boolean }

const states = ['here', 'expected', 'held', 'closed'] as const;

/** A space's nights from `first` on, as marks. Leaving counts on the morning it is planned for, also where the next comes in that day. */
export function paperCells(claims: readonly ClaimOnPaper[], first: string, nights: number): PaperCell[] {
  return Array.from({ length: nights }, (_, at) => {
    const night = addDays(first as HouseDay, at);
    const claim = claims.find(({ from, to }) => from <= night && night < to);
    return {
      state: states.find((state) => state === claim?.state) ?? null,
      comesIn: claim?.state === 'expected' && claim.from === night,
      leaves: claims.some(({ state, to }) => (state === 'here' || state === 'expected') && to === night),
    };
  });
}

/** Height of the page's writing room, in rows of a space on the board: what is left of a page on its side. */
const room = 16;

/** How many empty lines fit under a board of so many spaces on one page. */
export const emptyLines = (spaces: number): number => Math.max(3, Math.min(8, room - spaces));

/** How tightly the board is set so that it stays on one page. */
export const setting = (spaces: number): 'wide' | 'close' | 'tight' => (spaces <= 7 ? 'wide' : spaces <= 12 ? 'close' : 'tight');
