import { useState, type ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { Banner, Card, EmptyState, buttonLook } from '#peerhouse/ui';
import { NowDocument, OnShiftDocument, type NowQuery } from '#peerhouse/contract/staff';
import { useAsk } from '../../server/use-ask.js';
import { useWords } from '../../words/words.js';
import { EnquiryRow } from '../entry/enquiry-row.js';
import { TakeButton } from '../entry/enquiries-page.js';
import { RingBack } from '../entry/ring-back.js';
import { SecondNudge } from '../entry/second-nudge.js';
import { Asked } from '../shell/asked.js';
import { useHouse } from '../shell/house.js';
import { Page } from '../shell/page.js';
import { Updated } from '../shell/updated.js';
import { DoneNote, type Done } from './done-note.js';
import { waitingNow } from './now.rules.js';
import { StayRow } from './stay-row.js';
import css from './now-page.module.css';

/** S1: what needs a person in the next hours. */
export default function NowPage() {
  const { say } = useWords();
  const { id: houseId, service } = useHouse();
  const now = useAsk(NowDocument, { houseId }, { fresh: true });
  const known = now.data?.now;
  return (
    <Page title={say('now.title')} shownTitle={service.name} lead={<TonightLine offer={known} />} actions={<TakeButton />}>
      <Updated at={now.dataUpdatedAt} />
      <Asked query={now}>{(data) => <Waiting now={data.now} />}</Asked>
    </Page>
  );
}

function TonightLine({ offer }: { offer: Pick<NowQuery['now'], 'open' | 'notOffered' | 'taken'> | undefined }) {
  const { say } = useWords();
  const { id: houseId } = useHouse();
  const { data } = useAsk(OnShiftDocument, { houseId }, { fresh: true });
  const names = data?.onShift.map((worker) => worker.called) ?? [];
  return <>{offer ? say('board.tonightLine', { open: offer.open, notOffered: offer.notOffered, taken: offer.taken }) : ''} {names.length ? say('now.onShift', { names: names.join(', '), count: names.length }) : ''}</>;
}

function Waiting({ now: { enquiries, stays, tonight, today, unread, waiting } }: { now: NowQuery['now'] }) {
  const { say } = useWords();
  const { id: houseId } = useHouse();
  const [done, setDone] = useState<Done | null>(null);
  const now = waitingNow({ enquiries, stays, tonight, today });
  const enquiryRows = (ids: string[]) => ids.map((id) => enquiries.find((each) => each.id === id)!).map((each) => (
    <li key={each.id} className={css.withMore}><EnquiryRow enquiry={each} />{each.askedOfMe ? null : <SecondNudge enquiry={each} />}{each.state === 'closed' ? <RingBack enquiry={each} onDone={setDone} /> : null}</li>
  ));
  const stayRows = (ids: string[]) => ids.map((id) => stays.find((each) => each.id === id)!).map((each) => <li key={each.id}><StayRow stay={each} /></li>);
  const parts: [string, ReactNode[]][] = [
    [say('now.askedOfYou'), enquiryRows(now.askedOfMe)], [say('now.holds'), enquiryRows(now.holds)], [say('now.offers'), enquiryRows(now.offers)], [say('now.ring'), enquiryRows(now.ring)], [say('now.coming'), stayRows(now.coming)],
    [say('now.leaving'), stayRows(now.leaving)], [say('now.due'), enquiryRows(now.due)], [say('now.open'), enquiryRows(now.open)],
  ];
  const shown = parts.filter(([, rows]) => rows.length);
  return (
    <div className={css.parts}>
      <DoneNote done={done} onGone={() => setDone(null)} />
      {unread ? <Banner kind="note" heading={say('now.unread', { count: unread })} actions={<Link to="/house/$houseId/handover" params={{ houseId }} className={buttonLook('quiet', true)}>{say('now.toHandover')}</Link>} /> : null}
      {waiting ? <Banner kind="note" heading={say('now.waiting', { count: waiting })} actions={<Link to="/house/$houseId/enquiries/waiting" params={{ houseId }} className={buttonLook('quiet', true)}>{say('waiting.toList')}</Link>} /> : null}
      {shown.map(([heading, rows]) => <Card key={heading} heading={heading} className={css.part}><ul className={css.rows}>{rows}</ul></Card>)}
      {shown.length || unread || waiting ? null : <EmptyState heading={say('now.nothing')} action={<Link to="/house/$houseId/board" params={{ houseId }}>{say('now.toBoard')}</Link>}>{say('now.nothingMore')}</EmptyState>}
    </div>
  );
}
