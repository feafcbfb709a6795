import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { BoardDocument } from '#peerhouse/contract/staff';
import { useAsk } from '../../server/use-ask.js';
import { useWords } from '../../words/words.js';
import { Asked } from '../shell/asked.js';
import { useHouse } from '../shell/house.js';
import { useNames } from '../shell/names.js';
import { Page } from '../shell/page.js';
import { BoardControls, NamesControl, useBoardSearch } from './board-controls.js';
import { BoardDialogs, type OpenDialog } from './board-dialogs.js';
import { BoardGrid, type BoardActs } from './board-grid.js';
import { BoardList } from './board-list.js';
import { offerOn } from './board.rules.js';
import { DoneNote, type Done } from './done-note.js';
import { GettingReady } from './getting-ready.js';
import { HouseOffer } from './house-offer.js';
import { Legend } from './legend.js';
import { useSmallScreen } from './use-small-screen.js';
import type { BoardData } from './claim-words.js';
import css from './board-page.module.css';

/** S2: see and change who can have which night. */
export default function BoardPage() {
  const { id: houseId, times, service } = useHouse();
  const { say } = useWords();
  const search = useBoardSearch();
  const board = useAsk(BoardDocument, { houseId, from: search.from ?? null, nights: search.nights }, { fresh: true, keep: true });
  return (
    <Page title={say('board.title')} actions={<NamesControl />} lead={board.data ? <TonightLine board={board.data.board} /> : null}>
      <BoardControls board={board.data?.board} updated={board.dataUpdatedAt} />
      <Asked query={board}>{(data) => <BoardOf board={data.board} />}</Asked>
      <p className={css.foot}>{say('board.printed', { house: service.name, day: times.day(times.today(), 'withYear'), time: times.clock() })}</p>
    </Page>
  );
}

function BoardOf({ board }: { board: BoardData }) {
  const small = useSmallScreen();
  const { say } = useWords();
  const { id: houseId } = useHouse();
  const names = useNames(houseId)?.byStay ?? null;
  const [open, setOpen] = useState<OpenDialog | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const acts: BoardActs = {
    openClaim: (space, claim) => setOpen({ kind: 'claim', space, claim }),
    openFree: (space, night, run) => setOpen({ kind: 'free', space, night, run }),
    move: (space, claim, to) => setOpen({ kind: 'move', space, claim, to }),
    changeNights: (space, claim, leaves) => setOpen({ kind: 'nights', space, claim, leaves }),
  };
  const finish = (what: Done | null) => { setOpen(null); if (what) setDone(what); };
  return (
    <div className={css.board}>
      <DoneNote done={done} onGone={() => setDone(null)} />
      <GettingReady />
      <div className={css.acts}><HouseOffer board={board} onDone={setDone} /></div>
      {small ? <BoardList board={board} acts={acts} names={names} /> : <BoardGrid board={board} acts={acts} names={names} />}
      <Legend />
      <p className={css.paper}><Link to="/house/$houseId/paper" params={{ houseId }}>{say('paper.open')}</Link></p>
      {open ? <BoardDialogs key={JSON.stringify(open)} open={open} board={board} acts={acts} onEnd={finish} /> : null}
    </div>
  );
}

function TonightLine({ board }: { board: BoardData }) {
  const { say } = useWords();
  const { times } = useHouse();
  const holds = board.spaces.flatMap((space) => space.claims).filter((claim) => claim.state === 'held' && claim.endsAt).sort((a, b) => (a.endsAt ?? '').localeCompare(b.endsAt ?? ''));
  return (
    <>
      {board.nights.includes(board.tonight) ? say('board.tonightLine', offerOn(board, board.tonight)) : say('board.otherNights')}
      {holds[0]?.endsAt ? ` ${say('board.holdsLine', { count: holds.length, at: times.both(holds[0].endsAt) })}` : ''}
    </>
  );
}
