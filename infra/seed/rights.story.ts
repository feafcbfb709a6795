/** What Oak House did in its month and looks at: three calls for help, one review closed and one open; and what people felt. */
import { addDays } from '#peerhouse/kernel';
import type { WorkerKey } from './people.js';
import { at, type Act, type HouseStory } from './story.js';
import type { Today } from './today.js';

const none = { madeTo: 'no', keptIn: 'no', leftOut: 'no', passedOver: 'no', afraid: 'no' };
/** How many days ago a sheet was handed in, and what it said that was not no. */
const sheets: readonly [daysAgo: number, answers: Partial<typeof none>][] = [[21, {}], [17, {}], [14, { leftOut: 'yes' }], [10, {}], [7, { afraid: 'rather_not' }], [4, {}]];

export function actsOfRights(today: Today, house: HouseStory, accounts: Record<WorkerKey, string>): Act[] {
  const on = (daysAgo: number, time: string, run: () => Promise<unknown>): Act => ({ at: at({ day: addDays(today.day, -daysAgo), time }), do: async () => void (await run()) });
  const call = (worker: WorkerKey, decided: WorkerKey, more: object) =>
    house.by(worker, 'writeCall', { house: house.id, input: { whom: ['ambulance'], reason: 'medical_emergency', decidedById: accounts[decided], asked: true, told: true, ...more } });
  let review = '';
  return [
    on(16, '02:20', async () => { review = ((await call('tam', 'tam', {}))['written']!['records'] as { reviewId: string }[])[0]!.reviewId; }),
    on(14, '11:10', () => house.offShift('noor', 'lookAt', { review, input: {
      whatWeDid: 'We rang for an ambulance at two in the morning and stayed until it came. One of us went along.',
      whatDifferently: 'The number and the address of the house stood nowhere near the phone. We looked for them for some minutes.',
      whatChanges: 'A card by each phone: address, the step-free door, what to say.', byWhomId: accounts.rosa, until: addDays(today.day, -4) } })),
    on(9, '15:30', () => call('ada', 'bo', { whom: ['crisis_service'], reason: 'own_wish' })),
    on(2, '22:40', () => call('wyn', 'wyn', { asked: false, told: false })),
    ...sheets.map(([daysAgo, answers]) => on(daysAgo, '10:45', () => house.by('ada', 'handIn', { house: house.id, input: { ...none, ...answers } }))),
  ];
}
