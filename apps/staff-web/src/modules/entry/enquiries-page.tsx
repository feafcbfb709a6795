import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { Card, EmptyState, buttonLook, Button } from '#peerhouse/ui';
import { CharterDocument, EnquiriesDocument, type EnquiryRowFragment } from '#peerhouse/contract/staff';
import { useAsk } from '../../server/use-ask.js';
import { useWords } from '../../words/words.js';
import { Asked } from '../shell/asked.js';
import { useHouse } from '../shell/house.js';
import { Page } from '../shell/page.js';
import { Updated } from '../shell/updated.js';
import { EnquiryRow } from './enquiry-row.js';
import { isOpen, isWaiting } from './enquiry-state.rules.js';
import css from './enquiries-page.module.css';

/** S4: who has asked, and what we said we would do. */
export default function EnquiriesPage() {
  const { say } = useWords();
  const { id: houseId } = useHouse();
  const charter = useAsk(CharterDocument, { serviceId: houseId });
  const enquiries = useAsk(EnquiriesDocument, { houseId }, { fresh: true });
  // Whoever went on the list under an earlier charter is on it still.
  const list = charter.data?.charter.offersWhenFull.includes('waiting_list') || enquiries.data?.enquiries.some(isWaiting);
  return (
    <Page title={say('enquiries.title')} lead={say('enquiries.lead')} actions={<TakeButton />}>
      <Updated at={enquiries.dataUpdatedAt} />
      {list ? <p><Link to="/house/$houseId/enquiries/waiting" params={{ houseId }}>{say('waiting.toList')}</Link></p> : null}
      <Asked query={enquiries}>{(data) => <Lists enquiries={data.enquiries} />}</Asked>
    </Page>
  );
}

/** Taking an enquiry is for those on shift; the button is there for others too and says so. */
export function TakeButton({ look = 'main' }: { look?: 'main' | 'quiet' }) {
  const { say } = useWords();
  const house = useHouse();
  if (!house.onShift) return <Button look={look} whyNot={say('why.OffShift')}>{say('enquiry.take')}</Button>;
  return <Link to="/house/$houseId/enquiries/new" params={{ houseId: house.id }} className={buttonLook(look)}>{say('enquiry.take')}</Link>;
}

const firstFew = 8;

function Lists({ enquiries }: { enquiries: EnquiryRowFragment[] }) {
  const { say } = useWords();
  const [all, setAll] = useState(false);
  const open = enquiries.filter(isOpen);
  const ended = enquiries.filter((each) => !isOpen(each));
  return (
    <>
      {open.length ? <ul className={css.open}>{open.map((each) => <li key={each.id}><EnquiryRow enquiry={each} /></li>)}</ul>
        : <EmptyState heading={say('enquiries.none')} action={<TakeButton look="quiet" />}>{say('enquiries.noneMore')}</EmptyState>}
      {ended.length ? (
        <Card heading={say('enquiries.ended')} sunk>
          <ul className={css.ended}>{(all ? ended : ended.slice(0, firstFew)).map((each) => <li key={each.id}><EnquiryRow enquiry={each} quiet /></li>)}</ul>
          {ended.length > firstFew && !all ? <div><Button small onClick={() => setAll(true)}>{say('enquiries.showAll', { count: ended.length })}</Button></div> : null}
        </Card>
      ) : null}
    </>
  );
}
