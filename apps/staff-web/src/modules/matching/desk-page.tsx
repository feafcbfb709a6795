import { useState } from 'react';
import { Link, getRouteApi } from '@tanstack/react-router';
import { Banner, Button, Card, EmptyState, buttonLook } from '#peerhouse/ui';
import { AskPeerDocument, MatchDeskDocument, type DeskPersonFragment, type MatchDeskQuery } from '#peerhouse/contract/staff';
import { doOnce } from '../../server/use-act.js';
import { useAsk } from '../../server/use-ask.js';
import { useWords } from '../../words/words.js';
import { Asked } from '../shell/asked.js';
import { useHouse } from '../shell/house.js';
import { Page } from '../shell/page.js';
import { Updated } from '../shell/updated.js';
import type { Done } from '../stays/done-note.js';
import { AskPeer } from './ask-peer.js';
import { GroupWords } from './group-words.js';
import { afterMatching, nameOfPerson } from './match-acts.js';
import { PersonPane } from './person-pane.js';
import { Told } from './told.js';
import { useMatchLine } from './use-match-line.js';
import { useMatchWords } from './use-match-words.js';
import css from './matching.module.css';

const route = getRouteApi('/inside/house/$houseId/matches');
type Desk = MatchDeskQuery['matchDesk'];

/** Everybody of the programme: who waits, who is to meet for the first time, who meets. */
export default function DeskPage() {
  const { say } = useWords();
  const { id: programmeId } = useHouse();
  const { person } = route.useSearch();
  const desk = useAsk(MatchDeskDocument, { programmeId }, { fresh: true });
  const [done, setDone] = useState<Done | null>(null);
  const longest = ({ waiting, longestWaitDays }: Desk) => (waiting.some(({ going }) => !going) ? say('match.longest', { days: longestWaitDays }) : say('match.nobodyWaits'));
  return (
    <Page title={say('match.title')} lead={desk.data ? longest(desk.data.matchDesk) : null} actions={<Link to="/house/$houseId/matches/new" params={{ houseId: programmeId }} className={buttonLook('main')}>{say('interest.title')}</Link>}>
      <Updated at={desk.dataUpdatedAt} />
      <Told done={done} onGone={() => setDone(null)}>
        <Asked query={desk}>{({ matchDesk }) => (
          <div className={css.desk} data-chosen={Boolean(person)}>
            <Lists desk={matchDesk} chosen={person} onDone={setDone} />
            {person ? <div className={css.pane}><div><Link to="/house/$houseId/matches" params={{ houseId: programmeId }} className={buttonLook('plain', true)}>{say('match.closePane')}</Link></div><PersonPane key={person} personId={person} catchments={matchDesk.catchments} onDone={setDone} /></div> : null}
          </div>
        )}</Asked>
      </Told>
    </Page>
  );
}

interface ListsProps { desk: Desk; chosen: string | undefined; onDone: (done: Done) => void }

function Lists({ desk, ...more }: ListsProps) {
  const { say } = useWords();
  const { id: houseId } = useHouse();
  const nobody = !desk.waiting.length && !desk.firstMeetings.length && !desk.goingWell.length;
  if (nobody) return <EmptyState heading={say('match.empty')} action={<Link to="/house/$houseId/matches/new" params={{ houseId }} className={buttonLook('main')}>{say('interest.title')}</Link>}>{say('match.emptyMore')}</EmptyState>;
  return (
    <div className={css.lists}>
      <Part heading={say('match.waiting', { count: desk.waiting.length })} people={desk.waiting} {...more}><TakeAll waiting={desk.waiting} onDone={more.onDone} /></Part>
      {desk.waiting.length && desk.groups.length ? <Banner kind="note" heading={say('match.groupsMeanwhile')}><ul className={css.list}>{desk.groups.map((group) => <li key={group.id}><GroupWords group={group} /></li>)}</ul></Banner> : null}
      <Part heading={say('match.firstMeetings', { count: desk.firstMeetings.length })} people={desk.firstMeetings} {...more} />
      <Part heading={say('match.goingWell', { count: desk.goingWell.length })} people={desk.goingWell} {...more} />
    </div>
  );
}

function Part({ heading, people, children, ...more }: { heading: string; people: readonly DeskPersonFragment[]; children?: React.ReactNode } & Omit<ListsProps, 'desk'>) {
  const { say } = useWords();
  return (
    <Card heading={heading} aside={children}>
      {people.length ? <ul className={css.list}>{people.map((person) => <li key={person.id}><Row person={person} {...more} /></li>)}</ul> : <p className={css.quiet}>{say('match.nobodyHere')}</p>}
    </Card>
  );
}

function Row({ person, chosen, onDone }: { person: DeskPersonFragment } & Omit<ListsProps, 'desk'>) {
  const { say, sayCode } = useWords();
  const { id: houseId, times } = useHouse();
  const words = useMatchWords();
  const line = useMatchLine();
  const name = nameOfPerson(person, say);
  const waits = person.state === 'waiting' || person.state === 'interested';
  const { proposal } = person;
  return (
    <div className={css.person}>
      <p className={css.head}>
        <Link to="/house/$houseId/matches" params={{ houseId }} search={{ person: person.id }} className={css.name} aria-current={chosen === person.id ? 'true' : undefined}>{name}</Link>
        <span className={css.quiet}>{[person.earlier.length ? say('match.again') : '', person.wantsAnother ? say('match.wantsAnother') : words.leaves(person), waits && !person.going ? words.wait(person.daysWaited) : '', person.wantsAnother ? say('match.firstAsked', { day: times.day(person.interestedOn, 'middle') }) : ''].filter(Boolean).join(' · ')}</span>
      </p>
      {line(person) ? <p>{line(person)}</p> : null}
      {person.isAboutToBeLate ? <p><b>{say('match.windowCloses', { state: person.window?.state ?? 'past' })}</b></p> : null}
      {person.endsSoon && person.lastsUntil ? <p><b>{say('match.endsSoon', { day: times.day(person.lastsUntil, 'middle') })}</b></p> : null}
      {proposal ? <p>{say(proposal.isPinned ? 'match.pinned' : 'match.proposed', { peer: proposal.called, why: words.because(proposal.because) })}</p> : <p className={css.quiet}>{person.keptPeer ? say('pin.waits', { peer: person.keptPeer, name }) : person.unplaced ? sayCode('unplaced', person.unplaced, { name }) : words.step(person.nextStep)}</p>}
      {proposal ? (
        <div className={css.row}>
          <AskPeer personId={person.id} name={name} peer={proposal} onDone={onDone} />
          <Link to="/house/$houseId/matches" params={{ houseId }} search={{ person: person.id }} className={buttonLook('quiet', true)}>{say('match.chooseOtherwise')}</Link>
        </div>
      ) : null}
    </div>
  );
}

/** Takes every proposal that stands, in the order of the queue. One that was overtaken stays on the list and says so there. */
function TakeAll({ waiting, onDone }: { waiting: readonly DeskPersonFragment[]; onDone: (done: Done) => void }) {
  const { say } = useWords();
  const [busy, setBusy] = useState(false);
  const proposed = waiting.flatMap(({ id, proposal }) => (proposal ? [{ personId: id, peerId: proposal.peerId }] : []));
  if (proposed.length < 2) return null;
  const takeAll = async () => {
    setBusy(true);
    let taken = 0;
    for (const each of proposed) if ((await doOnce(AskPeerDocument, each, afterMatching)).done) taken += 1;
    setBusy(false);
    onDone({ words: say('match.allAsked', { taken, count: proposed.length }) });
  };
  return <Button small busy={busy} onClick={() => void takeAll()}>{say('match.askAll', { count: proposed.length })}</Button>;
}
