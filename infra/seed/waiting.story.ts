/** River House is full: three people ask the day before somebody leaves, and what gets free is offered to the first of them. */
import { addDays, instantOf } from '#peerhouse/kernel';
import { timeZone } from './house-map.js';
import type { HouseStory, Act } from './story.js';
import { otterLeft, type Today } from './today.js';

const offeredBefore = 75 * 60_000;

export function actsOfWaiting(today: Today, house: HouseStory): Act[] {
  const from = addDays(otterLeft(today), -1);
  let first = '';
  const asks = (time: string, nights: number, called: string, reach: string | null): Act => ({ at: instantOf(from, time, timeZone), do: async () => {
    const enquiry = await house.take('robin', { at: { day: from, time }, channel: 'phone', called, reach, hopes: null, askedBefore: 'no' }, { from, nights });
    await house.by('robin', 'waitForSpace', { enquiry });
    first ||= enquiry;
  } });
  return [
    asks('16:40', 2, 'Jas', 'ring any time'), asks('17:25', 4, 'Milo', 'text first'), asks('18:10', 1, 'Val', null),
    { at: new Date(today.now.getTime() - offeredBefore), do: async () => void (await house.by('dara', 'offerSpace', { enquiry: first, space: house.spaceId('Otter') })) },
  ];
}
