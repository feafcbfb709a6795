import { useState } from 'react';
import { Button, Card } from '#peerhouse/ui';
import { MatchPersonDocument, SayForPeerDocument, SayForPersonDocument, TakeProposalBackDocument, type MatchDetailFragment } from '#peerhouse/contract/staff';
import { doOnce } from '../../server/use-act.js';
import { useAsk } from '../../server/use-ask.js';
import { useWords } from '../../words/words.js';
import { InTouchOfPerson } from '../follow-up/in-touch.js';
import { Asked } from '../shell/asked.js';
import { useHouse } from '../shell/house.js';
import type { Done } from '../stays/done-note.js';
import { ActButton } from './act-button.js';
import { Candidates } from './candidates.js';
import { FirstMeetingActs } from './first-meeting.js';
import { afterMatching, isAllowed, nameOfPerson } from './match-acts.js';
import { Meetings } from './meetings.js';
import { MoreActs } from './more-acts.js';
import { Rows } from './rows.js';
import { useMatchLine } from './use-match-line.js';
import { useMatchWords } from './use-match-words.js';
import { ReachForm, WishesForm } from './wishes-form.js';
import css from './matching.module.css';

interface PaneProps { personId: string; catchments: readonly string[]; onDone: (done: Done) => void }

/** One person of the programme: what they would like, who could meet them, what can be done now. No file. */
export function PersonPane({ personId, ...more }: PaneProps) {
  const person = useAsk(MatchPersonDocument, { personId }, { fresh: true });
  return <Asked query={person}>{({ matchPerson: detail }) => <Pane detail={detail} {...more} />}</Asked>;
}

interface DetailProps extends Omit<PaneProps, 'personId'> { detail: MatchDetailFragment }

function Pane({ detail, catchments, onDone }: DetailProps) {
  const { say } = useWords();
  const [writes, setWrites] = useState<'wishes' | 'reach' | null>(null);
  const close = () => setWrites(null);
  const name = nameOfPerson(detail.person, say);
  return (
    <div className={css.pane}>
      <Card heading={say('match.for', { name })} aside={writes ? null : <Button small look="plain" onClick={() => setWrites('reach')}>{say('match.changeReach')}</Button>}>
        {writes === 'reach' ? <ReachForm detail={detail} onDone={close} /> : <Facts detail={detail} />}
      </Card>
      <Card heading={say('wishes.title')} aside={writes ? null : <Button small look="plain" onClick={() => setWrites('wishes')}>{say('match.changeWishes')}</Button>}>
        {writes === 'wishes' ? <WishesForm detail={detail} catchments={catchments} onDone={close} /> : <Wishes detail={detail} />}
      </Card>
      <Coming detail={detail} name={name} onDone={onDone} />
      {detail.person.going ? <Card heading={say('meeting.title')}><Meetings personId={detail.person.id} told /></Card> : null}
      {isAllowed(detail, 'propose') ? <Candidates detail={detail} name={name} onDone={onDone} /> : null}
      {detail.person.going || detail.person.coming ? <InTouchOfPerson personId={detail.person.id} meets={Boolean(detail.person.going)} /> : null}
      <MoreActs detail={detail} name={name} catchments={catchments} onDone={onDone} />
    </div>
  );
}

function Facts({ detail }: { detail: MatchDetailFragment }) {
  const { say } = useWords();
  const { times } = useHouse();
  const words = useMatchWords();
  const line = useMatchLine();
  const { person } = detail;
  return (
    <Rows rows={[
      [say('match.nextStep'), words.step(person.nextStep)],
      [say('match.how'), line(person)],
      [say('match.waits'), (person.state === 'waiting' || person.state === 'interested') && !person.going ? words.wait(person.daysWaited) : null],
      [say('match.queue'), times.day(person.interestedOn, 'middle')],
      [say('match.before'), person.earlier.map(words.before).join('; ')],
      [say('match.ward'), words.leaves(person)],
      [say('first.title'), person.window ? words.days(person.window) : null],
      [say('match.lasts'), person.lastsUntil ? times.day(person.lastsUntil, 'withYear') : null],
      [say('match.reach'), words.reach(detail)],
    ]} />
  );
}

function Wishes({ detail: { person, wishes, asksFor, asksForCalled, candidates } }: { detail: MatchDetailFragment }) {
  const { say, sayCode } = useWords();
  const { list, halfDays } = useMatchWords();
  const rather = [...wishes.genders, ...(wishes.olderThan ? [say('wishes.older', { band: sayCode('ageBand', wishes.olderThan) })] : []), ...(wishes.youngerThan ? [say('wishes.younger', { band: sayCode('ageBand', wishes.youngerThan) })] : []), ...(wishes.byPhone ? [say('wishes.byPhone')] : [])];
  return (
    <>
      {wishes.likes.length ? null : <p className={css.quiet}>{say('wishes.notYet')}</p>}
      <Rows rows={[
        [say('wishes.likes'), list(wishes.likes)], [say('wishes.background'), list(wishes.background)], [say('wishes.genders'), list(rather)], [say('wishes.times'), halfDays(wishes.times)],
        [say('wishes.languages'), list(wishes.languages)], [say('match.place'), person.place], [say('wishes.asksFor'), asksForCalled ?? candidates.find(({ peerId }) => peerId === asksFor)?.called],
      ]} />
    </>
  );
}

/** Who is asked, and what both said; then the first meeting. */
function Coming({ detail, name, onDone }: { detail: MatchDetailFragment; name: string; onDone: (done: Done) => void }) {
  const { say } = useWords();
  const line = useMatchLine();
  const { coming, id: personId } = detail.person;
  if (!coming) return null;
  const peer = coming.called;
  const peerSays = (answer: 'yes' | 'no') => () => doOnce(SayForPeerDocument, { personId, answer, match: coming.id }, afterMatching);
  const personSays = (answer: 'yes' | 'no') => () => doOnce(SayForPersonDocument, { personId, answer, match: coming.id }, afterMatching);
  const done = (words: string) => () => onDone({ words });
  return (
    <Card heading={say('match.comingTitle', { name, peer })}>
      <p>{line(detail.person)}</p>
      {coming.personSaidYes && coming.personYesTold ? <p className={css.quiet}>{say('match.yesTold', { name })}</p> : null}
      {isAllowed(detail, 'peerSays') && !coming.peerSaidYes ? <div className={css.row}><ActButton words={say('match.peerYes', { peer })} act={peerSays('yes')} onDone={done(say('match.peerYesDone', { peer, name }))} /><ActButton words={say('match.peerNo', { peer })} act={peerSays('no')} onDone={done(say('match.noDone', { name }))} /></div> : null}
      {isAllowed(detail, 'personSays') && coming.peerSaidYes ? <div className={css.row}><ActButton words={say('match.personYes', { name })} act={personSays('yes')} onDone={done(say('match.personYesDone', { name, peer }))} /><ActButton words={say('match.personNo', { name })} act={personSays('no')} onDone={done(say('match.noDone', { name }))} /></div> : null}
      {isAllowed(detail, 'takeBack') ? <ActButton look="plain" words={say('match.takeBack')} act={() => doOnce(TakeProposalBackDocument, { personId }, afterMatching)} onDone={done(say('match.takenBack', { name }))} /> : null}
      <FirstMeetingActs of={detail} personId={personId} match={coming} window={detail.person.window} onDone={onDone} />
    </Card>
  );
}
