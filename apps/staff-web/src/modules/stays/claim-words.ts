import type { BoardQuery } from '#peerhouse/contract/staff';
import { nightsBetween, type HouseDay } from '#peerhouse/kernel';
import type { Times } from '../../time/use-times.js';
import type { Say, SayCode } from '../../words/words.js';

export type BoardData = BoardQuery['board'];
export type BoardSpace = BoardData['spaces'][number];
export type BoardClaim = BoardSpace['claims'][number];
interface Ways { say: Say; sayCode: SayCode; times: Times }

/** Whether it may lie somewhere else: a stay by its action, a hold by whoever may let it go. */
export const mayMove = (claim: BoardClaim): boolean => claim.actions.some((each) => each.allowed && (each.name === 'move' || (claim.state === 'held' && each.name === 'letGo')));

export const nightsOfClaim = (claim: { from: string; to: string }): number => nightsBetween(claim.from as HouseDay, claim.to as HouseDay);

/** The few words in the bar itself: one for one night, two for two, a sentence where there is room. */
export function barWords(claim: BoardClaim, nights: number, { say, sayCode, times }: Ways): string {
  if (nights < 2) return sayCode('barShort', claim.state);
  if (nights < 4 && claim.state === 'closed') return say('bar.closed');
  if (nights < 3 && claim.state !== 'closed') return sayCode('barMiddle', claim.state, { from: times.near(claim.from, 'short'), to: times.near(claim.to, 'short'), until: claim.endsAt ? times.time(claim.endsAt) : '' });
  switch (claim.state) {
    case 'here': return say('bar.here', { day: times.near(claim.to, 'short') });
    case 'expected': return say('bar.expected', { day: times.near(claim.from, 'short') });
    case 'left': return say('bar.left');
    case 'held': return say('bar.held', { until: claim.endsAt ? times.time(claim.endsAt) : '' });
    default: return claim.why ? sayCode('closedWhy', claim.why) : say('bar.closed');
  }
}

/** Everything about it in one sentence, for reading aloud and for the heading of its dialog: space, state, nights, ends. */
export function claimSentence(space: { name: string }, claim: BoardClaim, ways: Ways): string {
  const { say, sayCode, times } = ways;
  const values = { name: space.name, nights: nightsOfClaim(claim), from: times.near(claim.from, 'middle'), to: times.near(claim.to, 'middle'), until: claim.endsAt ? times.ahead(claim.endsAt) : '' };
  const sentence = claim.state === 'here' ? say('claim.here', values)
    : claim.state === 'expected' ? say('claim.expected', values)
      : claim.state === 'held' ? say('claim.held', values)
        : claim.state === 'left' ? say('claim.left', values)
          : say('claim.closed', { ...values, why: claim.why ? sayCode('closedWhy', claim.why) : '' });
  return claim.pastLongest ? `${sentence} ${say('claim.pastLongest')}` : sentence;
}

/** What a claim or a stay allows, and the words of why not. What makes no sense in its state (`NotNow`) is not there at all. */
export function actionOf(claim: { actions: readonly { name: string; allowed: boolean; whyNot?: string | null }[] }, name: string, sayCode: SayCode): { there: boolean; whyNot: string | null } {
  const action = claim.actions.find((each) => each.name === name);
  return { there: Boolean(action) && action?.whyNot !== 'NotNow', whyNot: !action || action.allowed ? null : sayCode('why', action.whyNot ?? 'NotNow') };
}
