/** How the two houses stand at the moment the demo opens, whatever the hour. */
import { addDays, calendarDayAt, instantOf, nightAt, nightsBetween, type HouseDay, type SettableClock } from '#peerhouse/kernel';
import { timeZone } from './house-map.js';
import { Lots } from './lots.js';
import { askingOf, timeBetween, type Asking, type HouseToday, type PlannedStay } from './month.plan.js';
import type { Opened } from './opening.js';
import type { HouseStory } from './story.js';

/** Days of life before today. */
const days = 30;
/** As the charter of both houses has it. */
const turns = '06:00';
/** From this hour on nobody leaves today any more. */
const evening = '19:30';

export interface Today { now: Date; day: HouseDay; tonight: HouseDay; first: HouseDay }

export function todayOf(now: Date): Today {
  const day = calendarDayAt(now, timeZone);
  return { now, day, tonight: nightAt(now, { timeZone, turns }), first: addDays(day, -days) };
}

const isPast = ({ now, day }: Today, time: string): boolean => now >= instantOf(day, time, timeZone);

/** Somebody who is here now. `leaves` in days from today; `agreed` where it was another morning at first. */
function here(today: Today, space: string, called: string, came: number, leaves: number, more: Partial<Asking> & { agreed?: number } = {}): PlannedStay {
  const lots = new Lots(came * 7919 + leaves * 104_729 + space.length);
  const { agreed = leaves, ...asks } = more;
  const arrives = addDays(today.day, -came);
  return {
    space, arrives, leaves: addDays(today.day, leaves), agreed: addDays(today.day, agreed), twist: null, how: '', hopeMet: null, goes: null,
    asks: { ...askingOf({ day: arrives, time: timeBetween(lots, 9, 12) }, lots), called, ...asks },
    comes: { day: arrives, time: timeBetween(lots, 14, 18) },
  };
}

/** Six rooms: four with someone in them, one kept for tonight, one that is being decided about. */
export function oakToday(today: Today): HouseToday {
  const { day, first } = today;
  const goesNext = isPast(today, evening) ? 1 : 0;
  const rowanLeft = isPast(today, '12:30') ? day : addDays(day, -1);
  return {
    first, today: day, contacts: 42, seed: 20_261,
    rooms: [
      { space: 'Willow', now: here(today, 'Willow', 'Sam', 2, 3, { hopes: 'To sleep, and to sort out the letter from the council.', channel: 'phone' }), lastLeft: day },
      { space: 'Hazel', now: here(today, 'Hazel', 'Lou', 3, 2), lastLeft: day },
      { space: 'Rowan', now: null, lastLeft: rowanLeft },
      { space: 'Birch', now: here(today, 'Birch', 'Kay', 9, 2, { agreed: -2, hopes: 'A few days where nobody needs anything from me.' }), lastLeft: day },
      { space: 'Alder', now: null, lastLeft: addDays(day, -2) },
      { space: 'Maple', now: here(today, 'Maple', 'Dee', 4, goesNext, { hopes: null }), lastLeft: day },
    ],
  };
}

/** Three rooms: all taken until somebody leaves Otter, for which three people wait. */
export function riverToday(today: Today): HouseToday {
  const { day, first } = today;
  const left = otterLeft(today);
  const ivo = here(today, 'Otter', 'Ivo', 6, nightsBetween(day, left));
  return {
    first, today: day, contacts: 12, seed: 40_423,
    rooms: [
      { space: 'Heron', now: here(today, 'Heron', 'Moss', 4, 2), lastLeft: day },
      { space: 'Otter', now: { ...ivo, goes: { day: left, time: '10:35' }, how: 'hopes_met', hopeMet: true }, lastLeft: left },
      { space: 'Kingfisher', now: here(today, 'Kingfisher', 'Ali', 3, 1), lastLeft: day },
    ],
  };
}

/** Today, once it is past noon. */
export const otterLeft = (today: Today): HouseDay => (isPast(today, '12:30') ? today.day : addDays(today.day, -1));

/** Somebody who comes later this week; asked for yesterday. */
export function comesLater(today: Today): PlannedStay {
  const asks: Asking = { at: { day: addDays(today.day, -1), time: '15:40' }, channel: 'web', called: 'Tess', reach: 'text first', hopes: null, askedBefore: 'no' };
  const arrives = addDays(today.day, 3);
  const leaves = addDays(today.day, 6);
  return { space: 'Maple', arrives, leaves, agreed: leaves, asks, comes: null, goes: null, how: '', hopeMet: null, twist: null };
}

/** The last hour before the demo opens: Ada and Bo come on shift, three people ring. The clock ends at `now`. */
export async function lastHour(today: Today, house: HouseStory, clock: SettableClock, opened: Opened): Promise<void> {
  const minutesAgo = (minutes: number): void => clock.set(new Date(today.now.getTime() - minutes * 60_000));
  const asking = (channel: string, called: string, reach: string | null, hopes: string | null): Asking => ({ at: { day: today.day, time: '' }, channel, called, reach, hopes, askedBefore: 'no' });
  minutesAgo(58);
  await house.beginShift('ada');
  minutesAgo(52);
  await house.beginShift('bo');
  minutesAgo(47);
  await house.by('ada', 'closeSpace', { space: house.spaceId('Hazel'), from: addDays(today.day, 5), to: addDays(today.day, 7), why: 'not_enough_of_us', words: 'One of us alone on both nights.' });
  minutesAgo(44);
  await house.by('ada', 'accompany', { stay: await house.stayIn('ada', 'Birch'), input: { kind: 'go_along', day: addDays(today.day, 1), line: 'The clinic at half past ten, by the bus at 9:50.' } });
  await house.by('bo', 'writeLine', { house: house.id, kind: 'house', words: 'The boiler man comes tomorrow at ten. Somebody lets him in.' });
  await house.by('ada', 'writeLine', { house: house.id, kind: 'promise', words: 'Put the bus times on the kitchen table before supper.' });
  minutesAgo(41);
  const remi = await house.take('ada', asking('phone', 'Remi', 'ring any time', 'Not be on my own with it.'), { from: today.day, nights: 4 });
  await house.by('ada', 'firstYes', { enquiry: remi, space: house.spaceId('Alder') });
  minutesAgo(29);
  await house.secondYes('bo', remi);
  minutesAgo(25);
  const ari = await house.take('bo', asking('phone', 'Ari', 'ring after six', null), { from: addDays(today.day, 2), nights: 3 });
  await house.by('bo', 'closeEnquiry', { enquiry: ari, input: { outcome: 'chose_something_else', offered: ['ring_back'], ringBackOn: today.day } });
  minutesAgo(21);
  const wren = await house.take('ada', asking('walk_in', 'Wren', null, null), { from: null, nights: 2 });
  await house.by('ada', 'askSecond', { enquiry: wren, worker: opened.accounts.bo });
  minutesAgo(12);
  const jo = await house.take('ada', asking('text', 'Jo', 'text, after 4pm', 'Sleep. Not be on my own with it.'), { from: addDays(today.tonight, 1), nights: 5 });
  await house.by('bo', 'writeLine', { house: house.id, kind: 'practical', words: 'Fresh towels are in the hall cupboard now, second shelf.' });
  minutesAgo(6);
  await house.by('ada', 'speak', { enquiry: jo, voice: 'guest', answer: 'yes' });
  await house.by('ada', 'askSecond', { enquiry: jo, worker: opened.accounts.bo });
  minutesAgo(0);
  await house.by('ada', 'speakAndHold', { enquiry: jo, voice: 'first_contact', answer: 'yes', space: house.spaceId('Rowan') });
}
