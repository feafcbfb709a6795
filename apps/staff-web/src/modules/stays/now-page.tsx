import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { Card, EmptyState } from '#peerhouse/ui';
import { BoardDocument, EnquiriesDocument, OnShiftDocument, StaysDocument, type EnquiryRowFragment, type StayLineFragment } from '#peerhouse/contract/staff';
import { useAsk } from '../../server/use-ask.js';
import { useWords } from '../../words/words.js';
import { EnquiryRow } from '../entry/enquiry-row.js';
import { TakeButton } from '../entry/enquiries-page.js';
import { Asked } from '../shell/asked.js';
import { useHouse } from '../shell/house.js';
import { Page } from '../shell/page.js';
import { waitingNow } from './now.rules.js';
import { StayRow } from './stay-row.js';
import css from './now-page.module.css';

/** S1: what needs a person in the next hours. */
export default function NowPage() {
  const { say } = useWords();
  const { id: houseId, service } = useHouse();
  const board = useAsk(BoardDocument, { houseId, from: null, nights: 7 }, { fresh: true });
  const enquiries = useAsk(EnquiriesDocument, { houseId }, { fresh: true });
  const stays = useAsk(StaysDocument, { houseId }, { fresh: true });
  return (
    <Page title={say('now.title')} shownTitle={service.name} lead={<TonightLine free={board.data?.board.free[0]} of={board.data?.board.spaces.filter((space) => space.kind === 'night' && !space.kept).length} />} actions={<TakeButton />}>
      <Asked query={board}>{({ board: now }) => (
        <Asked query={enquiries}>{({ enquiries: all }) => (
          <Asked query={stays}>{({ stays: here }) => <Waiting tonight={now.tonight} enquiries={all} stays={here} />}</Asked>
        )}</Asked>
      )}</Asked>
    </Page>
  );
}

function TonightLine({ free, of }: { free: number | undefined; of: number | undefined }) {
  const { say } = useWords();
  const { id: houseId } = useHouse();
  const { data } = useAsk(OnShiftDocument, { houseId }, { fresh: true });
  const names = data?.onShift.map((worker) => worker.called) ?? [];
  return <>{free === undefined ? '' : say('board.tonightLine', { free, of: of ?? 0 })} {names.length ? say('now.onShift', { names: names.join(', '), count: names.length }) : ''}</>;
}

function Waiting({ tonight, enquiries, stays }: { tonight: string; enquiries: EnquiryRowFragment[]; stays: StayLineFragment[] }) {
  const { say } = useWords();
  const { times, id: houseId } = useHouse();
  const now = waitingNow({ enquiries, stays, tonight, today: times.today() });
  const enquiryRows = (ids: string[]) => ids.map((id) => enquiries.find((each) => each.id === id)!).map((each) => <li key={each.id}><EnquiryRow enquiry={each} /></li>);
  const stayRows = (ids: string[]) => ids.map((id) => stays.find((each) => each.id === id)!).map((each) => <li key={each.id}><StayRow stay={each} /></li>);
  const parts: [string, ReactNode[]][] = [
    [say('now.askedOfYou'), enquiryRows(now.askedOfMe)], [say('now.holds'), enquiryRows(now.holds)], [say('now.coming'), stayRows(now.coming)],
    [say('now.leaving'), stayRows(now.leaving)], [say('now.ring'), enquiryRows(now.ring)], [say('now.open'), enquiryRows(now.open)],
  ];
  const shown = parts.filter(([, rows]) => rows.length);
  if (!shown.length) return <EmptyState heading={say('now.nothing')} action={<Link to="/house/$houseId/board" params={{ houseId }}>{say('now.toBoard')}</Link>}>{say('now.nothingMore')}</EmptyState>;
  return <div className={css.parts}>{shown.map(([heading, rows]) => <Card key={heading} heading={heading} className={css.part}><ul className={css.rows}>{rows}</ul></Card>)}</div>;
}
