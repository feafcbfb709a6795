import { Fragment, useEffect, useState, type ReactNode } from 'react';
import { HeldOfMyWaysDocument, type HeldOfMyWaysQuery } from '#peerhouse/contract/guest';
import { ask } from '../../server/ask.js';
import { Trouble } from '../shell/trouble.js';
import { useLocale } from '../../words/words.js';
import { useMatchWords, withMatchWords } from './match-words.js';
import { daysOfWeek, partsOfDay, weekdayName } from './wishes.rules.js';

type Held = HeldOfMyWaysQuery['heldOfMyWays'][number];

/** Everything that a programme holds about me, in its own words: of the way I am on, and of those before it that are still kept. Nothing of it where there is none. */
export default withMatchWords(function HeldWay() {
  const [ways, setWays] = useState<Held[]>([]);
  const [fault, setFault] = useState<unknown>(null);
  useEffect(() => { void ask(HeldOfMyWaysDocument, {}).then(({ heldOfMyWays }) => setWays(heldOfMyWays), setFault); }, []);
  if (fault) return <Trouble fault={fault} />;
  return ways.map((held, at) => <Fragment key={held.id}>{at > 0 && held.endedOn ? <Earlier endedOn={held.endedOn} /> : null}<You held={held} /><Wished held={held} /><Met held={held} /><Kept held={held} /></Fragment>);
}, 'in a page');

/** What follows is of a way before this one. */
function Earlier({ endedOn }: { endedOn: string }) {
  const { say, day } = useMatchWords();
  return <h2>{say('match.held.earlier', { day: day(endedOn) })}</h2>;
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return <section className="card"><h2>{title}</h2><div className="reading">{children}</div></section>;
}

function You({ held }: { held: Held }) {
  const { say, day } = useMatchWords();
  return (
    <Part title={say('match.held.you')}>
      <p>{held.called ? say('held.called', { called: held.called }) : say('held.nameless')}</p>
      {held.reach ? <><p>{say('held.reach')} <bdi>{held.reach}</bdi></p><p>{say(held.messageSafe ? 'match.held.message' : 'match.held.noMessage')}</p></> : <p>{say('match.held.noReach')}</p>}
      <p>{held.notedBy ? say('match.held.notedBy', { by: held.notedBy, day: day(held.interestedOn) }) : say('match.held.noted', { day: day(held.interestedOn) })} {say(held.channel === 'ward' ? 'match.held.ward' : held.channel === 'phone' ? 'match.held.phone' : 'match.held.self')}</p>
      {held.leavesHospitalOn ? <p>{say('match.held.leaves', { day: day(held.leavesHospitalOn) })}</p> : null}
      {held.backInHospital ? <p>{say('match.held.inHospital')}</p> : null}
      {held.movedOutside ? <p>{say('match.held.outside')}</p> : null}
    </Part>
  );
}

/** What they said they would like, line by line; what was not said has none. */
function Wished({ held: { wishes, place, asksForCalled } }: { held: Held }) {
  const { say, saidIf } = useMatchWords();
  const times = useTimes(wishes.times);
  const rather = [...wishes.genders.map((gender) => saidIf(`match.gender.${gender}`) ?? gender), ...(wishes.olderThan ? [`${say('match.olderThan')} ${saidIf(`match.age.${wishes.olderThan}`)}`] : []), ...(wishes.youngerThan ? [`${say('match.youngerThan')} ${saidIf(`match.age.${wishes.youngerThan}`)}`] : [])];
  const lines: [string, readonly string[]][] = [
    [say('match.likes'), wishes.likes], [say('match.background'), wishes.background], [say('match.times'), times], [say('match.where'), place ? [place] : []], [say('match.genders'), rather], [say('match.languages'), wishes.languages], [say('match.byNameField'), asksForCalled ? [asksForCalled] : []],
  ];
  const said = lines.filter(([, values]) => values.length);
  return (
    <Part title={say('match.held.wishes')}>
      {said.length || wishes.byPhone ? null : <p>{say('match.held.noWishes')}</p>}
      {said.map(([label, values]) => <p key={label}>{label}: {values.map((value, at) => <span key={value}>{at ? ', ' : ''}<bdi>{value}</bdi></span>)}</p>)}
      {wishes.byPhone ? <p>{say('match.byPhone')}</p> : null}
    </Part>
  );
}

function useTimes(times: readonly string[]): string[] {
  const { say } = useMatchWords();
  const { locale } = useLocale();
  return daysOfWeek.flatMap(({ name, date }) => partsOfDay.filter((part) => times.includes(`${name}_${part}`)).map((part) => `${weekdayName(locale, date)} (${say(`match.part.${part}`)})`));
}

/** Whom they met, and who made it so; a no is theirs, and of others' there is nothing. */
function Met({ held: { matches, matchedBy, saidNo, thanked, marks } }: { held: Held }) {
  const { say, day } = useMatchWords();
  return (
    <Part title={say('match.held.peers')}>
      {matches.length ? null : <p>{say('match.held.nobody')}</p>}
      {matchedBy ? <p>{say('match.held.matchedBy', { by: matchedBy })}</p> : null}
      {matches.map((match) => (
        <p key={match.id}>
          <bdi>{match.called ?? say('match.somebodyElse')}</bdi>: {say(match.yesWasTold ? 'match.held.bothYesTold' : 'match.held.bothYes', { day: day(match.bothYesOn) })} {match.metOn ? say('match.metOn', { day: day(match.metOn) }) : null} {match.endedOn ? say('match.held.ended', { day: day(match.endedOn) }) : null} {match.askedAnotherOn ? say('match.held.askedAnother', { day: day(match.askedAnotherOn) }) : null} {match.notAgain ? say('match.held.notAgain') : null} {match.waitsForPeer ? say('match.held.waits') : null}{' '}
          {match.standIn ? (match.standIn.saidYes ? say(match.endedOn ? 'match.held.stoodIn' : 'match.held.standIn', { peer: match.standIn.called ?? say('match.somebodyElse'), day: day(match.standIn.until) }) : say('match.held.standInAsked', { day: day(match.standIn.until) })) : null}
        </p>
      ))}
      {saidNo ? <p>{say('match.held.saidNo')}</p> : null}
      {thanked ? <p>{say('match.thanked')}</p> : null}
      {marks.length ? <><h3>{say('match.meetings')}</h3><ul className="points">{marks.map((mark) => <li key={mark.day}>{day(mark.day)}: {say(mark.how === 'happened' ? 'match.held.happened' : mark.how === 'moved' ? 'match.held.moved' : 'match.held.didNot')}</li>)}</ul></> : null}
    </Part>
  );
}

function Kept({ held: { hasCalendar, erasedFrom } }: { held: Held }) {
  const { say, day } = useMatchWords();
  return <>{hasCalendar ? <p>{say('match.held.calendar')}</p> : null}{erasedFrom ? <p>{say('held.erasedFrom', { day: day(erasedFrom) })}</p> : null}</>;
}
