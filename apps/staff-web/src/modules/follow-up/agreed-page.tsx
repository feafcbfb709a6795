import { Link } from '@tanstack/react-router';
import { Card, EmptyState } from '#peerhouse/ui';
import { FollowUpsDocument, type FollowUpLineFragment } from '#peerhouse/contract/staff';
import { useAsk } from '../../server/use-ask.js';
import { useWords } from '../../words/words.js';
import { Asked } from '../shell/asked.js';
import { BackLink } from '../shell/back-link.js';
import { useHouse } from '../shell/house.js';
import { Page } from '../shell/page.js';
import { aboutOf, useLists, type ListName } from './check-in-tabs.js';
import { useAgreedWords } from './use-agreed-words.js';
import css from './follow-up.module.css';

/** Everybody who wants to hear from us, and who asked us to stop: where one finds somebody who says otherwise. */
export default function AgreedPage() {
  const { say } = useWords();
  const { id: houseId } = useHouse();
  const lists = useLists();
  return (
    <Page title={say('agreed.title')} lead={say('agreed.lead')} back={<BackLink to="/house/$houseId/check-ins" params={{ houseId }}>{say('checkIn.title')}</BackLink>}>
      <div className={css.page}>{lists.map((list) => <Everybody key={list} list={list} />)}</div>
    </Page>
  );
}

function Everybody({ list }: { list: ListName }) {
  const { say, sayCode } = useWords();
  const { id: serviceId } = useHouse();
  const query = useAsk(FollowUpsDocument, { serviceId, about: aboutOf[list] }, { fresh: true });
  return (
    <Card heading={sayCode('checkInList', list)}>
      <Asked query={query}>{({ followUps }) => (followUps.length ? <ul className={css.lines}>{followUps.map((each) => <li key={each.id}><Line agreed={each} /></li>)}</ul> : <EmptyState heading={say('agreed.nobody')} />)}</Asked>
    </Card>
  );
}

function Line({ agreed }: { agreed: FollowUpLineFragment }) {
  const { say } = useWords();
  const { id: houseId, times } = useHouse();
  const { nameOf, rhythm } = useAgreedWords();
  const next = agreed.stoppedOn ? say('agreed.stoppedLine', { day: times.day(agreed.stoppedOn, 'middle') }) : [rhythm(agreed), agreed.nextOn ? say('agreed.next', { day: times.near(agreed.nextOn, 'middle') }) : ''].filter(Boolean).join(' · ');
  return <><Link to="/house/$houseId/check-ins/agreed/$followUpId" params={{ houseId, followUpId: agreed.id }} className={css.name}>{nameOf(agreed)}</Link> <span className={css.quiet}>{next}</span></>;
}
