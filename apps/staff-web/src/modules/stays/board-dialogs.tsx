import { ClaimDialog } from './claim-dialog.js';
import { FreeDialog } from './free-dialog.js';
import { MoveDialog } from './move-dialog.js';
import { NightsDialog } from './nights-dialog.js';
import type { BoardActs } from './board-grid.js';
import type { Done } from './done-note.js';
import type { BoardClaim, BoardData, BoardSpace } from './claim-words.js';

export type OpenDialog =
  | { kind: 'claim'; space: BoardSpace; claim: BoardClaim }
  | { kind: 'free'; space: BoardSpace; night: string; run: number }
  | { kind: 'move'; space: BoardSpace; claim: BoardClaim; to?: { spaceId: string; from: string } | undefined }
  | { kind: 'nights'; space: BoardSpace; claim: BoardClaim; leaves?: string | undefined };

/** The one dialog that is open over the board. */
export function BoardDialogs({ open, board, acts, onEnd }: { open: OpenDialog; board: BoardData; acts: BoardActs; onEnd: (done: Done | null) => void }) {
  const { space } = open;
  switch (open.kind) {
    case 'claim': return <ClaimDialog space={space} claim={open.claim} acts={acts} onEnd={onEnd} />;
    case 'free': return <FreeDialog space={space} night={open.night} tonight={board.tonight} run={open.run} onEnd={onEnd} />;
    case 'move': return <MoveDialog space={space} claim={open.claim} to={open.to} tonight={board.tonight} onEnd={onEnd} />;
    case 'nights': return <NightsDialog stay={{ id: open.claim.stayId ?? '', arrives: open.claim.from, leaves: open.claim.to, spaceName: space.name }} leaves={open.leaves} longest={board.longestNights ?? null} tonight={board.tonight} onEnd={onEnd} />;
  }
}
