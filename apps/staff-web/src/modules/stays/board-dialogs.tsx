import { useState } from 'react';
import { StayDocument } from '#peerhouse/contract/staff';
import { Dialog } from '#peerhouse/ui';
import { useAsk } from '../../server/use-ask.js';
import { useWords } from '../../words/words.js';
import { FaultNote } from '../shell/asked.js';
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
    case 'nights': return <NightsOf open={open} longest={board.longestNights ?? null} tonight={board.tonight} onEnd={onEnd} />;
  }
}

/** A bar has no version: its stay is read first, as it is now. */
function NightsOf({ open: { space, claim, leaves }, ...more }: { open: Extract<OpenDialog, { kind: 'nights' }>; longest: number | null; tonight: string; onEnd: (done: Done | null) => void }) {
  const { say } = useWords();
  const { data, isFetching, error, refetch } = useAsk(StayDocument, { id: claim.stayId ?? '' });
  const [read, setRead] = useState(false);
  if (data && !isFetching && !read) setRead(true);
  if (!data || !read) return error ? <Dialog title={say('nights.title')} closeWords={say('act.close')} onClose={() => more.onEnd(null)}><FaultNote fault={error} again={() => void refetch()} /></Dialog> : null;
  return <NightsDialog stay={{ id: data.stay.id, arrives: claim.from, leaves: data.stay.leaves, spaceName: space.name, version: data.stay.version }} leaves={leaves ?? claim.to} {...more} />;
}
