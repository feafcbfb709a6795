import type { DeskPersonFragment, MatchLineFragment } from '#peerhouse/contract/staff';
import { useWords } from '../../words/words.js';
import { useHouse } from '../shell/house.js';
import { nameOfPerson } from './match-acts.js';

/** Where somebody stands, in one sentence: who is asked, when they meet, since when. */
export function useMatchLine() {
  const { say, sayCode } = useWords();
  const { times } = useHouse();
  const first = (match: MatchLineFragment) => (match.firstMeetingOn ? say('match.firstOn', { peer: match.called, day: times.near(match.firstMeetingOn, 'middle'), time: match.firstMeetingTime ? times.timeOn(match.firstMeetingOn, match.firstMeetingTime) : 'none' }) : say('match.noDay', { peer: match.called }));
  const going = (match: MatchLineFragment) => {
    const until = match.peerAwayUntil ? times.day(match.peerAwayUntil, 'middle') : 'none';
    if (match.cover && !match.cover.personSaidYes) return `${say('match.peerAway', { peer: match.called, until })} ${say(match.cover.peerSaidYes ? 'match.coverPersonAsked' : 'match.coverAsked', { cover: match.cover.called, until: times.day(match.cover.until, 'middle') })}`;
    if (match.cover) return say('match.covered', { peer: match.called, cover: match.cover.called, until: times.day(match.cover.until, 'middle') });
    if (match.peerAway) return say('match.peerAway', { peer: match.called, until });
    return sayCode('matchLine', match.untilNext ? 'until_next' : match.state, { peer: match.called, day: match.metOn ? times.day(match.metOn, 'middle') : '' });
  };
  return (person: DeskPersonFragment): string => {
    const { coming, going: met } = person;
    const name = nameOfPerson(person, say);
    const asked = coming?.state === 'proposed' ? say(coming.peerSaidYes ? 'match.personIsAsked' : 'match.peerIsAsked', { peer: coming.called, name }) : coming ? first(coming) : '';
    return [met ? going(met) : '', asked].filter(Boolean).join(' ');
  };
}
