import { useState } from 'react';
import { useParams } from '@tanstack/react-router';
import { Button, Card, Dialog, EmptyState } from '#peerhouse/ui';
import { BoardDocument } from '#peerhouse/contract/staff';
import { useAsk } from '../../server/use-ask.js';
import { useWords } from '../../words/words.js';
import { Asked } from '../shell/asked.js';
import { BackLink } from '../shell/back-link.js';
import { useHouse } from '../shell/house.js';
import { useNames } from '../shell/names.js';
import { NothingHere } from '../shell/nothing-here.js';
import { Page } from '../shell/page.js';
import { BoardDialogs, type OpenDialog } from './board-dialogs.js';
import { CloseSpaceForm } from './close-space-form.js';
import { DoneNote, type Done } from './done-note.js';
import { ClaimList } from './claim-list.js';
import { SpaceFacts } from './space-facts.js';
import type { BoardData, BoardSpace } from './claim-words.js';
import css from './space-page.module.css';

/** As far ahead as a closing can be planned. */
const year = 366;

/** S3: what is planned for one space. */
export default function SpacePage() {
  const { spaceId } = useParams({ strict: false });
  const { say } = useWords();
  const { id: houseId } = useHouse();
  const board = useAsk(BoardDocument, { houseId, from: null, nights: year }, { fresh: true });
  const space = board.data?.board.spaces.find((each) => each.id === spaceId);
  return (
    <Page title={space?.name ?? say('board.space')} lead={space ? <SpaceFacts space={space} /> : null} back={<BackLink to="/house/$houseId/board" params={{ houseId }}>{say('board.title')}</BackLink>}>
      <Asked query={board}>{(data) => space ? <SpaceOf board={data.board} space={space} /> : <NothingHere />}</Asked>
    </Page>
  );
}

function SpaceOf({ board, space }: { board: BoardData; space: BoardSpace }) {
  const { say } = useWords();
  const { id: houseId, onShift } = useHouse();
  const names = useNames(houseId)?.byStay ?? null;
  const [open, setOpen] = useState<OpenDialog | null>(null);
  const [closing, setClosing] = useState(false);
  const [done, setDone] = useState<Done | null>(null);
  const acts = {
    openClaim: (of: BoardSpace, claim: BoardSpace['claims'][number]) => setOpen({ kind: 'claim', space: of, claim }), openFree: () => undefined,
    move: (of: BoardSpace, claim: BoardSpace['claims'][number]) => setOpen({ kind: 'move', space: of, claim }), changeNights: (of: BoardSpace, claim: BoardSpace['claims'][number]) => setOpen({ kind: 'nights', space: of, claim }),
  };
  const finish = (what: Done | null) => { setOpen(null); setClosing(false); if (what) setDone(what); };
  return (
    <div className={css.page}>
      <DoneNote done={done} onGone={() => setDone(null)} />
      <Card heading={say('space.coming')}>
        {space.claims.length ? <ClaimList rows={space.claims.map((claim) => ({ space, claim }))} names={names} onOpen={acts.openClaim} /> : <EmptyState heading={say('space.allFree')} />}
      </Card>
      <div><Button whyNot={onShift ? null : say('why.OffShift')} onClick={() => setClosing(true)}>{say('free.takeOut')}</Button></div>
      {closing ? <Dialog title={say('closed.title', { name: space.name })} closeWords={say('act.close')} onClose={() => setClosing(false)}><CloseSpaceForm space={space} night={board.tonight} onEnd={finish} onBack={() => setClosing(false)} /></Dialog> : null}
      {open ? <BoardDialogs key={JSON.stringify(open)} open={open} board={board} acts={acts} onEnd={finish} /> : null}
    </div>
  );
}
