import type { CheckInLineFragment } from '#peerhouse/contract/staff';
import { useWords } from '../../words/words.js';
import { useHouse } from '../shell/house.js';
import { useAgreedWords } from './use-agreed-words.js';

/** What a card says: what we said, how to reach somebody and when, the last try, who asks, why it is here. */
export function useCheckInWords() {
  const { say, sayCode, hasWords } = useWords();
  const { times } = useHouse();
  const { reach, hours, nameOf } = useAgreedWords();
  const title = (card: CheckInLineFragment) => (card.withPeer ? say('checkIn.pair', { name: nameOf(card), peer: card.withPeer }) : nameOf(card));
  const day = (on: string) => times.near(on, 'middle');
  const last = ({ lastTryOn, unanswered, beforeOn, before }: CheckInLineFragment) => {
    if (lastTryOn) return say(unanswered ? 'checkIn.tried' : 'checkIn.triedOn', { day: day(lastTryOn) });
    return beforeOn && before ? say('checkIn.before', { day: day(beforeOn), how: sayCode('checkInOutcome', before) }) : null;
  };
  const facts = (card: CheckInLineFragment): [string, string | null][] => [
    [say('checkIn.since'), card.meetSince ? times.day(card.meetSince, 'middle') : null],
    [say('checkIn.weSaid'), say('checkIn.around', { day: day(card.promisedOn) })],
    [say('checkIn.waitUntil'), card.state === 'waiting' && card.nextAt ? times.ahead(card.nextAt) : null],
    [say('checkIn.ringAt'), card.state !== 'waiting' && card.isCallBack && card.nextAt ? times.ahead(card.nextAt) : null],
    [say('checkIn.reachBy'), reach(card)],
    [say('checkIn.hours'), hours(card.theirHours)],
    [say('checkIn.last'), last(card)],
    [say('checkIn.asks'), card.askedBy ?? null],
  ];
  // Of a call that was agreed the ways say it; after a message it is news.
  const isTold = ({ whyHere, lastTryOn }: CheckInLineFragment) => whyHere !== 'asker_left' && (whyHere !== 'by_hand' || Boolean(lastTryOn));
  const why = (card: CheckInLineFragment): string[] => [
    ...(card.whyHere && isTold(card) && hasWords('checkInWhy', card.whyHere) ? [sayCode('checkInWhy', card.whyHere)] : []),
    ...(card.askerLeft ? [sayCode('checkInWhy', 'asker_left', { who: card.askerLeft })] : []),
  ];
  return { nameOf, title, facts, why };
}

/** Whether something can be said of it now, by the server's word; and why not, where that is not plain from the card. */
export const actionOf = ({ actions }: Pick<CheckInLineFragment, 'actions'>, name: string) => actions.find((action) => action.name === name) ?? { name, allowed: false, whyNot: null };
