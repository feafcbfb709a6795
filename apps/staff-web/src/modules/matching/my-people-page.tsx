import { useState } from 'react';
import { Banner, Button, Card, EmptyState } from '#peerhouse/ui';
import { AnswerProposalDocument, HandOnDocument, MyPeopleDocument, NotAgainWithDocument, SeenMyNewsDocument, type MyPeopleQuery, type MyPersonLineFragment } from '#peerhouse/contract/staff';
import { doOnce, useAct } from '../../server/use-act.js';
import { useAsk } from '../../server/use-ask.js';
import { useWords } from '../../words/words.js';
import { useHouse } from '../shell/house.js';
import { Page } from '../shell/page.js';
import { Updated } from '../shell/updated.js';
import type { Done } from '../stays/done-note.js';
import { ActButton } from './act-button.js';
import { CalendarCard } from './calendar-card.js';
import { FirstMeetingActs } from './first-meeting.js';
import { HospitalActs } from './hospital-acts.js';
import { afterMatching, isAllowed } from './match-acts.js';
import { Meetings } from './meetings.js';
import { PeerAsked } from './peer-asked.js';
import { Rows } from './rows.js';
import { Told } from './told.js';
import { useMatchWords } from './use-match-words.js';
import css from './matching.module.css';

/** Who a peer is asked to meet, meets, and meets for a while. Their own people, nobody else's. */
export default function MyPeoplePage() {
  const { say } = useWords();
  const { id: programmeId } = useHouse();
  const mine = useAsk(MyPeopleDocument, { programmeId }, { fresh: true });
  const [done, setDone] = useState<Done | null>(null);
  return (
    <Page title={say('mine.title')} lead={say('mine.lead')}>
      <Updated at={mine.dataUpdatedAt} />
      <Told done={done} onGone={() => setDone(null)}>
        <PeerAsked query={mine}>{({ myPeople }) => (
          <div className={css.pane}>
            <News {...myPeople} />
            {myPeople.people.length ? null : <EmptyState heading={say('mine.nobody')}>{say('mine.nobodyMore')}</EmptyState>}
            {myPeople.people.map((person) => (person.as === 'asked' || person.as === 'asked_cover' ? <AskedCard key={person.matchId} person={person} onDone={setDone} /> : <PersonCard key={person.matchId} person={person} onDone={setDone} />))}
            <CalendarCard programmeId={programmeId} />
          </div>
        )}</PeerAsked>
      </Told>
    </Page>
  );
}

function News({ programmeId, news, people }: Pick<MyPeopleQuery['myPeople'], 'programmeId' | 'news' | 'people'>) {
  const { say, sayCode } = useWords();
  const { times } = useHouse();
  const seen = useAct(SeenMyNewsDocument, afterMatching);
  if (!news.length) return null;
  const wordsOf = ({ what, about, personId }: (typeof news)[number]) =>
    sayCode('matchNews', what, { day: about ? times.near(about, 'middle') : '', name: people.find(({ id }) => id === personId)?.called ?? say('mine.noName') });
  return (
    <Banner kind="note" heading={say('mine.news')} actions={<Button small busy={seen.busy} onClick={() => void seen.run({ programmeId, upTo: news[0]!.id })}>{say('mine.seen')}</Button>}>
      <ul className={css.list}>{news.map((line) => <li key={line.id}>{wordsOf(line)} <span className={css.quiet}>{times.near(line.on, 'middle')}</span></li>)}</ul>
    </Banner>
  );
}

interface CardProps { person: MyPersonLineFragment; onDone: (done: Done) => void }

function Wishes({ person }: { person: MyPersonLineFragment }) {
  const { say } = useWords();
  const { list, halfDays, leaves, days } = useMatchWords();
  return (
    <Rows rows={[
      [say('wishes.likes'), list(person.likes)], [say('wishes.background'), list(person.background)], [say('match.place'), [person.place, person.byPhone ? say('wishes.byPhone') : ''].filter(Boolean).join(' · ')],
      [say('wishes.times'), halfDays(person.times)], [say('wishes.languages'), list(person.languages)], [say('match.ward'), leaves(person)],
      [say('first.title'), person.window && !person.match.firstMeetingOn ? days(person.window) : null],
    ]} />
  );
}

/** Somebody they are asked to meet. Names pass when both said yes; a no is told to nobody as one. */
function AskedCard({ person, onDone }: CardProps) {
  const { say } = useWords();
  const { times } = useHouse();
  const cover = person.as === 'asked_cover' ? person.match.cover : null;
  const answer = (said: 'yes' | 'no') => () => doOnce(AnswerProposalDocument, { personId: person.id, answer: said, question: cover?.question ?? null, match: cover ? null : person.matchId }, afterMatching);
  return (
    <Card heading={say(cover ? 'mine.askedCover' : 'mine.asked')}>
      {cover ? <p>{say('mine.askedCoverUntil', { until: times.day(cover.until, 'middle') })}</p> : null}
      <Wishes person={person} />
      {(cover ?? person.match).peerSaidYes ? <><p>{say('mine.saidYes')}</p>{cover ? <ActButton words={say('mine.coverStop')} act={answer('no')} onDone={() => onDone({ words: say('mine.saidNo') })} /> : null}</> : (
        <>
          <p className={css.quiet}>{say('mine.askedLead')}</p>
          <div className={css.row}>
            <ActButton look="main" words={say('mine.yes')} act={answer('yes')} onDone={() => onDone({ words: say('mine.saidYes') })} />
            <ActButton words={say('mine.no')} act={answer('no')} onDone={() => onDone({ words: say('mine.saidNo') })} />
          </div>
        </>
      )}
    </Card>
  );
}

function PersonCard({ person, onDone }: CardProps) {
  const { say } = useWords();
  const { times } = useHouse();
  const words = useMatchWords();
  const { id: personId, match } = person;
  const name = person.called ?? say('mine.noName');
  const done = (told: string) => () => onDone({ words: told });
  return (
    <Card heading={name}>
      <Rows rows={[
        [say('match.nextStep'), words.step(person.nextStep)],
        [say('mine.cover'), person.as === 'cover' ? say('mine.coverFor', { peer: match.called, until: match.cover ? times.day(match.cover.until, 'middle') : '' }) : null],
        [say('mine.standIn'), person.as === 'own' && match.cover?.personSaidYes ? say('cover.now', { peer: match.cover.called, until: times.day(match.cover.until, 'middle') }) : null],
        [say('match.reach'), words.reach(person)],
        [say('match.lasts'), person.lastsUntil ? times.day(person.lastsUntil, 'withYear') : null],
      ]} />
      <details className={css.more}><summary>{say('wishes.title')}</summary><Wishes person={person} /></details>
      {match.metOn ? <Meetings personId={personId} /> : null}
      <FirstMeetingActs of={person} personId={personId} match={match} window={person.window} onDone={onDone} />
      <details className={css.more}>
        <summary>{say('match.more')}</summary>
        <div className={css.form}>
          <HospitalActs of={person} personId={personId} name={name} onDone={onDone} />
          {person.as === 'cover' && match.cover && isAllowed(person, 'coverPeerSays') ? <ActButton words={say('mine.coverStop')} act={() => doOnce(AnswerProposalDocument, { personId, answer: 'no', question: match.cover?.question ?? null }, afterMatching)} onDone={done(say('mine.coverStopped', { name }))} /> : null}
          {isAllowed(person, 'handOn') ? <><p className={css.quiet}>{say('mine.handOnLead', { name })}</p><ActButton words={say('mine.handOn')} act={() => doOnce(HandOnDocument, { personId }, afterMatching)} onDone={done(say('mine.handedOn', { name }))} /></> : null}
          <p className={css.quiet}>{say('mine.notAgainLead')}</p>
          <ActButton words={say('mine.notAgain', { name })} act={() => doOnce(NotAgainWithDocument, { personId }, afterMatching)} onDone={done(say('mine.notAgainDone'))} />
        </div>
      </details>
    </Card>
  );
}
