import { useState } from 'react';
import { Link, useParams } from '@tanstack/react-router';
import { addDays, isHouseDay, type HouseDay } from '#peerhouse/kernel';
import { buttonLook } from '#peerhouse/ui';
import { BoardDocument } from '#peerhouse/contract/staff';
import { useAsk } from '../../server/use-ask.js';
import { useWords } from '../../words/words.js';
import { Asked } from '../shell/asked.js';
import { BackLink } from '../shell/back-link.js';
import { useHouse } from '../shell/house.js';
import { useNames } from '../shell/names.js';
import { NothingHere } from '../shell/nothing-here.js';
import { Page } from '../shell/page.js';
import { offerOn } from './board.rules.js';
import { BoardDialogs, type OpenDialog } from './board-dialogs.js';
import { NamesControl } from './board-controls.js';
import { NightList } from './board-list.js';
import { DoneNote, type Done } from './done-note.js';
import type { BoardActs } from './board-grid.js';
import type { BoardData } from './claim-words.js';
import css from './space-page.module.css';

/** S3: one night's spaces, in words. */
export default function NightPage() {
  const { night } = useParams({ strict: false });
  const { say } = useWords();
  const { id: houseId, times } = useHouse();
  const real = night && isHouseDay(night) ? night : null;
  const board = useAsk(BoardDocument, { houseId, from: real, nights: 14 }, { when: Boolean(real), fresh: true });
  if (!real) return <NothingHere />;
  return (
    <Page title={say('night.title', { night: times.day(real) })} lead={board.data && real >= board.data.board.tonight ? say('night.states', offerOn(board.data.board, real)) : null} back={<BackLink to="/house/$houseId/board" params={{ houseId }}>{say('board.title')}</BackLink>} actions={<NightLinks night={real} />}>
      <NamesControl />
      <Asked query={board}>{(data) => <NightOf board={data.board} night={real} />}</Asked>
    </Page>
  );
}

function NightLinks({ night }: { night: HouseDay }) {
  const { say } = useWords();
  const { id: houseId } = useHouse();
  const link = (by: 1 | -1, words: string) => <Link to="/house/$houseId/night/$night" params={{ houseId, night: addDays(night, by) }} className={buttonLook('quiet', true)}>{words}</Link>;
  return <>{link(-1, say('night.before'))}{link(1, say('night.after'))}</>;
}

function NightOf({ board, night }: { board: BoardData; night: string }) {
  const { id: houseId, times } = useHouse();
  const names = useNames(houseId)?.byStay ?? null;
  const [open, setOpen] = useState<OpenDialog | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const acts: BoardActs = {
    openClaim: (space, claim) => setOpen({ kind: 'claim', space, claim }), openFree: (space, on, run) => setOpen({ kind: 'free', space, night: on, run }),
    move: (space, claim, to) => setOpen({ kind: 'move', space, claim, to }), changeNights: (space, claim, leaves) => setOpen({ kind: 'nights', space, claim, leaves }),
  };
  return (
    <div className={css.page}>
      <DoneNote done={done} onGone={() => setDone(null)} />
      <NightList heading={times.day(night)} night={night} {...{ board, acts, names }} />
      {open ? <BoardDialogs key={JSON.stringify(open)} open={open} board={board} acts={acts} onEnd={(what) => { setOpen(null); if (what) setDone(what); }} /> : null}
    </div>
  );
}
