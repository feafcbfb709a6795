import { addDays, calendarDayAt, instantOf, nightAt, nightsBetween, nightsOf, type HouseDay } from '#peerhouse/kernel';

/**
 * The board's rules as a peer writes them: what is known of a space and of what is taken on it, made into what the board
 * shows. Written again on purpose and not taken from libs/stays: a peer that called our rules would be measured with our
 * work in it. The bench compares their answers with the board's, so the two cannot come apart unseen.
 */
export interface PeerHouse { id: string; timeZone: string; longest: number | null; turns: string; evening: string }
export interface PeerStay { id: string; state: string; arrives: HouseDay; leaves: HouseDay; welcomeWrittenAt: Date | null; leavingWrittenAt: Date | null; longest: number | null }
export interface PeerClaim { id: string; kind: string; from: HouseDay; to: HouseDay; heldFor: string | null; endsAt: Date | null; why: string | null; stay: PeerStay | null }
export interface PeerSpace { id: string; name: string; kind: string; kept: boolean; features: string[]; claims: PeerClaim[] }

const dayMs = 86_400_000;
const within = (at: Date | null, now: Date) => at !== null && now.getTime() < at.getTime() + dayMs;

export const tonightOf = ({ timeZone, turns }: PeerHouse, now: Date): HouseDay => nightAt(now, { timeZone, turns });

/** The last night in use, and how far back claims must be read to know who is still here. */
export function lastNight({ timeZone, evening }: PeerHouse, now: Date): HouseDay {
  const today = calendarDayAt(now, timeZone);
  return now >= instantOf(today, evening, timeZone) ? today : addDays(today, -1);
}

export function readSince(house: PeerHouse, from: HouseDay, now: Date): HouseDay {
  const last = lastNight(house, now);
  return addDays(from < last ? from : last, -7);
}

/** Of one space, in order: whoever is still here has the space until somebody else has it. */
export function takenOf(claims: readonly PeerClaim[], last: HouseDay): PeerClaim[] {
  return claims.map((claim, at) => {
    if (claim.stay?.state !== 'here' || claim.to !== claim.stay.leaves || claim.to > last) return claim;
    const next = claims.slice(at + 1).find(({ from }) => from >= claim.to)?.from;
    const until = addDays(last, 1);
    return { ...claim, to: next && next < until ? next : until };
  });
}

export const stateOf = ({ kind, stay }: PeerClaim): string => (kind === 'closure' ? 'closed' : kind === 'hold' ? 'held' : stay!.state);

export const isPast = ({ stay, to }: PeerClaim, stillHere: boolean): boolean =>
  stay !== null && stay.longest !== null && Math.max(0, nightsBetween(stay.arrives, stillHere ? to : stay.leaves)) > stay.longest;

export function actionsOf(claim: PeerClaim, now: Date, onShift: boolean): { name: string; allowed: boolean; whyNot: string | null }[] {
  const { stay } = claim;
  const action = (name: string, possible: boolean) => {
    const whyNot = !possible ? 'NotNow' : onShift ? null : 'OffShift';
    return { name, allowed: whyNot === null, whyNot };
  };
  if (!stay) return [action(claim.kind === 'hold' ? 'letGo' : 'openAgain', true)];
  const { state } = stay;
  const present = state === 'expected' || state === 'here';
  return [
    action('welcome', state === 'expected' || (state === 'not_taken_up' && within(claim.endsAt, now))), action('changeNights', present), action('move', present), action('arrivalList', present),
    action('leave', state === 'here'), action('undoWelcome', state === 'here' && within(stay.welcomeWrittenAt, now)), action('undoLeaving', state === 'left' && within(stay.leavingWrittenAt, now)),
    action('correctArrival', false), action('correctLeaving', false), // from the stay's own page, which knows the hours
    action('giveCode', present), action('withdrawCode', true),
  ];
}

export function freeOf(spaces: readonly PeerSpace[], nights: readonly HouseDay[]): number[] {
  const offered = spaces.filter(({ kind, kept }) => kind === 'night' && !kept);
  return nights.map((night) => offered.filter(({ claims }) => !claims.some(({ from, to }) => from <= night && night < to)).length);
}

/** The whole board, for a peer that hands out rows. */
export function boardOf(house: PeerHouse, read: readonly PeerSpace[], from: HouseDay, now: Date) {
  const last = lastNight(house, now);
  const nights = nightsOf(from, addDays(from, 14));
  const spaces = read.map((space) => ({ ...space, claims: takenOf(space.claims, last).filter(({ to }) => to > from) }));
  return {
    houseId: house.id, timeZone: house.timeZone, tonight: tonightOf(house, now), longestNights: house.longest, nights, free: freeOf(spaces, nights),
    spaces: spaces.map((space) => ({
      ...space,
      claims: space.claims.map((claim) => ({
        id: claim.id, state: stateOf(claim), from: claim.from, to: claim.to, stayId: claim.stay?.id ?? null, heldFor: claim.heldFor, endsAt: claim.endsAt, why: claim.why,
        pastLongest: isPast(claim, claim.stay?.state === 'here'), actions: actionsOf(claim, now, false),
      })),
    })),
  };
}
