/** What the month was like, as a plan: who asked when, who came, who left how. Pure: the same lots and the same day give the same month. */
import { addDays, nightsBetween, nightsOf, type HouseDay } from '#peerhouse/kernel';
import { Lots } from './lots.js';
import { guestNames, hopes, ways } from './people.js';

/** A local time in the house, to the minute. */
export interface When { day: HouseDay; time: string }

export interface Asking {
  at: When;
  channel: string;
  called: string | null;
  reach: string | null;
  hopes: string | null;
  askedBefore: string | null;
}

/** Something that did not go by the book; told where it happens. */
export type Twist = 'leaving taken back' | 'leaving written late' | 'came late' | 'another room';

export interface PlannedStay {
  space: string;
  arrives: HouseDay;
  leaves: HouseDay;
  /** The morning that was agreed on; earlier than `leaves`: they stayed on, later: they left early. */
  agreed: HouseDay;
  asks: Asking;
  /** Null: still expected. */
  comes: When | null;
  /** Null: still here. */
  goes: When | null;
  how: string;
  hopeMet: boolean | null;
  twist: Twist | null;
  /** For `another room`: where they were from that night on. */
  movesTo?: { space: string; from: HouseDay };
}

/** Asked, and it did not come to a stay. `no_space` is what the board is asked about; where it has a space, `otherwise` is what it was. */
export interface PlannedContact { asks: Asking; nights: number; from: HouseDay | null; outcome: string; otherwise: string; closes: When; ringBack: boolean }

/** A room for one night that nobody came to in the end: the voices did not gather in time, or the expected guest stayed away. */
export interface PlannedLapse { kind: 'deciding' | 'expected'; asks: Asking; space: string; night: HouseDay }

export interface HouseMonth { stays: PlannedStay[]; contacts: PlannedContact[]; lapses: PlannedLapse[] }

/** How a house stands today: its rooms and, for each, the stay that is there or the day the last one left. */
export interface HouseToday {
  rooms: readonly { space: string; now: PlannedStay | null; lastLeft: HouseDay }[];
  /** Nothing is planned before this day. */
  first: HouseDay;
  today: HouseDay;
  contacts: number;
  seed: number;
}

const nightsDrawn = [[1, 8], [2, 15], [3, 20], [4, 20], [5, 15], [6, 10], [7, 12]] as const;
const gapsDrawn = [[0, 42], [1, 36], [2, 18], [3, 4]] as const;
const waysIn = [['phone', 55], ['text', 16], ['web', 14], ['walk_in', 11], ['email', 4]] as const;
const outcomesDrawn = [['no_space', 58], ['chose_something_else', 14], ['lost_touch', 12], ['cannot_offer', 8], ['not_now', 8]] as const;
const howDrawn = [['hopes_met', 46], ['own_choice', 20], ['moved_on', 12], ['rather_not_say', 10], ['other', 7], ['hospital', 5]] as const;
const askedBeforeDrawn = [['no', 50], ['yes', 25], [null, 20], ['rather_not', 5]] as const;

export function planMonth(house: HouseToday): HouseMonth {
  const lots = new Lots(house.seed);
  const past = house.rooms.flatMap((room) => pastOf(room.space, room.now?.arrives ?? room.lastLeft, house, lots, room.now === null));
  const stays = [...past, ...house.rooms.flatMap(({ now }) => now ?? [])];
  bendSome(past, stays, house);
  const lapses = lapsesIn(gapsOf(house, stays), house, lots);
  const contacts = Array.from({ length: house.contacts }, () => contactIn(house, lots));
  return { stays, contacts, lapses };
}

/** The stays of one room before that day, back to the first; with `flush` the last of them left on that very day. */
function pastOf(space: string, before: HouseDay, { first }: HouseToday, lots: Lots, flush: boolean): PlannedStay[] {
  const stays: PlannedStay[] = [];
  for (let until = before; ;) {
    const gap = flush && stays.length === 0 ? 0 : lots.weighted(gapsDrawn);
    const leaves = addDays(until, -gap);
    const arrives = addDays(leaves, -lots.weighted(nightsDrawn));
    if (arrives < first) return stays.reverse();
    stays.push(pastStay(space, arrives, leaves, { first, lots }));
    until = arrives;
  }
}

function pastStay(space: string, arrives: HouseDay, leaves: HouseDay, { first, lots }: { first: HouseDay; lots: Lots }): PlannedStay {
  const how = lots.weighted(howDrawn);
  const answered = lots.weighted([[true, 72], [false, 28]] as const);
  const ahead = Math.min(lots.weighted([[0, 60], [1, 30], [2, 10]] as const), nightsBetween(first, arrives));
  const asks = askingOf({ day: addDays(arrives, -ahead), time: ahead ? timeBetween(lots, 9, 18) : timeBetween(lots, 9, 12) }, lots);
  return {
    space, arrives, leaves, agreed: leaves, asks, twist: null, how,
    comes: { day: arrives, time: timeBetween(lots, 14, 18) },
    goes: { day: leaves, time: timeBetween(lots, 9, 11) },
    hopeMet: !answered ? null : how === 'hopes_met' || lots.weighted([[true, 70], [false, 30]] as const),
  };
}

export function askingOf(at: When, lots: Lots): Asking {
  const called = lots.weighted([[true, 80], [false, 20]] as const) ? lots.one(guestNames) : null;
  return {
    at, called, channel: lots.weighted(waysIn), reach: lots.weighted([[true, 55], [false, 45]] as const) ? lots.one(ways) : null,
    hopes: lots.weighted([[true, 60], [false, 40]] as const) ? lots.one(hopes) : null, askedBefore: lots.weighted(askedBeforeDrawn),
  };
}

function contactIn({ first, today }: HouseToday, lots: Lots): PlannedContact {
  const at = { day: addDays(first, lots.between(2, nightsBetween(first, today) - 1)), time: lots.weighted([[timeBetween(lots, 9, 19), 85], [timeBetween(lots, 20, 22), 15]] as const) };
  const outcome = lots.weighted(outcomesDrawn);
  const later = outcome === 'lost_touch';
  return {
    asks: { ...askingOf(at, lots), hopes: null, called: null }, outcome, nights: lots.between(2, 6), from: lots.weighted([[at.day, 70], [addDays(at.day, 1), 30]] as const),
    otherwise: lots.one(['chose_something_else', 'not_now']), ringBack: lots.weighted([[true, 60], [false, 40]] as const),
    closes: later ? { day: addDays(at.day, 1), time: timeBetween(lots, 15, 18) } : { day: at.day, time: minutesAfter(at.time, 9) },
  };
}

/** Nights of the last weeks on which a room was neither used nor agreed on, with a quiet day on both sides left alone. */
function gapsOf({ rooms, first, today }: HouseToday, stays: readonly PlannedStay[]): { space: string; night: HouseDay }[] {
  return rooms.flatMap(({ space }) => nightsOf(addDays(first, 6), addDays(today, -2))
    .filter((night) => !stays.some((stay) => (stay.space === space || stay.movesTo?.space === space) && stay.arrives <= night && night < takenUntil(stay)))
    .map((night) => ({ space, night })));
}
/** A leaving that was written down a day late keeps the room for that night. */
function takenUntil({ leaves, agreed, twist }: PlannedStay): HouseDay {
  const left = twist === 'leaving written late' ? addDays(leaves, 1) : leaves;
  return left > agreed ? left : agreed;
}

function lapsesIn(gaps: readonly { space: string; night: HouseDay }[], { rooms }: HouseToday, lots: Lots): PlannedLapse[] {
  const spread = gaps.filter(({ night }, index) => gaps.findIndex((other) => other.night === night) === index).sort((a, b) => (a.night < b.night ? -1 : 1));
  const wanted = Math.min(rooms.length > 3 ? 4 : 1, spread.length);
  return Array.from({ length: wanted }, (_, index) => {
    const { space, night } = spread[Math.floor((index + 0.5) * spread.length / wanted)]!;
    return { kind: index % 2 ? ('expected' as const) : ('deciding' as const), space, night, asks: askingOf({ day: night, time: timeBetween(lots, 13, 16) }, lots) };
  });
}

/** Makes some stays go as stays go: a night more, a night less, a slip that was taken back. Each finds a stay it fits. */
function bendSome(past: PlannedStay[], all: readonly PlannedStay[], { first, today }: HouseToday): void {
  const sorted = [...past].sort((a, b) => (a.arrives < b.arrives ? -1 : a.arrives > b.arrives ? 1 : 0));
  const nextIn = (stay: PlannedStay) => all.filter((one) => one.space === stay.space && one.arrives >= stay.leaves).sort((a, b) => (a.arrives < b.arrives ? -1 : 1))[0];
  const nights = ({ arrives, leaves }: PlannedStay) => nightsBetween(arrives, leaves);
  const straight = (stay: PlannedStay) => stay.twist === null && stay.agreed === stay.leaves;
  const take = (count: number, fits: (stay: PlannedStay) => boolean) => sorted.filter((stay) => straight(stay) && stay.arrives > addDays(first, 4) && fits(stay)).slice(0, count);
  for (const stay of take(past.length > 20 ? 3 : 1, (one) => nights(one) >= 3 && (nextIn(one)?.asks.at.day ?? today) >= one.leaves)) stay.agreed = addDays(stay.leaves, -1);
  for (const stay of take(past.length > 20 ? 3 : 1, (one) => nights(one) >= 2 && nights(one) <= 5 && (nextIn(one)?.asks.at.day ?? '9') > one.leaves)) stay.agreed = addDays(stay.leaves, 2);
  for (const stay of take(1, (one) => nights(one) >= 3)) stay.twist = 'leaving taken back';
  for (const stay of take(1, (one) => nights(one) >= 2 && (nextIn(one)?.arrives ?? '9') > one.leaves)) stay.twist = 'leaving written late';
  for (const stay of take(1, (one) => nights(one) >= 2 && one.asks.at.day === one.arrives)) stay.twist = 'came late';
  for (const stay of take(1, (one) => nights(one) >= 3 && emptyElsewhere(one, all) !== null)) {
    stay.twist = 'another room';
    stay.movesTo = emptyElsewhere(stay, all)!;
  }
}

/** A room that was empty on the stay's last night. */
function emptyElsewhere(stay: PlannedStay, all: readonly PlannedStay[]): { space: string; from: HouseDay } | null {
  const from = addDays(stay.leaves, -1);
  const rooms = [...new Set(all.map(({ space }) => space))].filter((space) => space !== stay.space);
  const free = rooms.find((space) => !all.some((one) => one.space === space && one.arrives <= from && from < takenUntil(one)));
  return free ? { space: free, from } : null;
}

/** A time from that hour up to the end of the other, in steps of five minutes. */
export function timeBetween(lots: Lots, fromHour: number, toHour: number): string {
  return `${String(lots.between(fromHour, toHour)).padStart(2, '0')}:${String(lots.between(0, 11) * 5).padStart(2, '0')}`;
}

/** The same day, so many minutes later; at the latest five to midnight. */
export function minutesAfter(time: string, minutes: number): string {
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  const total = Math.min(hour * 60 + minute + minutes, 23 * 60 + 55);
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}
