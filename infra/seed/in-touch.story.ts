/** Who would like to hear from us: what some agreed to as they left, or on their way through the programme, and what came of it. Nobody is texted or mailed: their ways are a call, the app, in person. */
import { addDays, localAt, type HouseDay } from '#peerhouse/kernel';
import type { Answers, Desk } from './desk.js';
import { timeZone } from './house-map.js';
import type { PlannedStay, When } from './month.plan.js';
import { at, type Act, type HouseStory, type ToldStay } from './story.js';
import type { Today } from './today.js';

type Result = { says: 'talked' | 'wants_call_back' | 'no_more' } | { says: 'later' | 'no_answer'; on: HouseDay };
/** What comes up when, and what a worker says of it so many minutes after; without `says` it stands on the list. */
interface Comes { due: When; says?: Result; after?: number }
/** `from`: day 0. `comes`: what is worked of it before the demo opens. */
interface Promised { key: string; rhythm: string; from: HouseDay; ways: readonly { channel: string; address?: string }[]; at: string | null; comes: readonly Comes[] }

const call = (last: number) => [{ channel: 'call', address: `01632 960 ${last}` }];
const inPerson = [{ channel: 'in_person' }];

/** A moment of the day, so many hours ago or earlier: whatever the hour at which the demo opens, nobody was rung at night. */
function byDay({ now }: Today, hours: number): When {
  const { day, time } = localAt(new Date(now.getTime() - hours * 3_600_000), timeZone);
  if (time < '10:00') return { day: addDays(day, -1), time: '18:30' };
  return { day, time: time > '18:30' ? '18:30' : `${time.slice(0, 4)}0` };
}

/** Of Oak House; whoever left on day 0, or shortly before it. */
function ofOak(today: Today): Promised[] {
  const [done, soon, ring, waits, yesterday] = [byDay(today, 1.7), byDay(today, 2), byDay(today, 3), byDay(today, 5), byDay(today, 26)] as const;
  const back = (when: When, days: number): When => ({ ...when, day: addDays(when.day, -days) });
  const comesOnce = (key: string, when: When, says: Result, after: number): Promised => ({ key, rhythm: 'once', from: addDays(when.day, -7), ways: call(301), at: when.time, comes: [{ due: when, says, after }] });
  return [
    { key: 'two days', rhythm: 'days_2_7_30_90', from: addDays(soon.day, -2), ways: call(311), at: soon.time, comes: [{ due: soon }] },
    { key: 'a week', rhythm: 'days_2_7_30_90', from: addDays(soon.day, -7), ways: [...call(322), { channel: 'app' }], at: soon.time, comes: [{ due: back(soon, 5), says: { says: 'talked' }, after: 25 }, { due: soon }] },
    { key: 'waits', rhythm: 'days_2_7_30_90', from: addDays(waits.day, -2), ways: [{ channel: 'app' }, ...call(333)], at: waits.time, comes: [{ due: waits }] },
    { ...comesOnce('ring', ring, { says: 'wants_call_back' }, 4), ways: call(344) },
    { ...comesOnce('later', yesterday, { says: 'later', on: addDays(today.day, 2) }, 12), ways: call(355) },
    { ...comesOnce('by the door', done, { says: 'talked' }, 4), ways: inPerson },
    { key: 'asks', rhythm: 'only_if_i_ask', from: addDays(today.day, -11), ways: call(366), at: null, comes: [] },
    { key: 'stopped', rhythm: 'days_2_7_30_90', from: addDays(today.day, -14), ways: call(377), at: '11:00', comes: [{ due: { day: addDays(today.day, -12), time: '11:00' }, says: { says: 'no_more' }, after: 15 }] },
  ];
}

/** Of the programme, by what they are called: how a match goes, asked by whoever made it, and what somebody would like who waits for one. */
interface OnTheWay extends Promised { about: 'match' | 'keeping_in_touch'; agreed: When }
function ofBridge(today: Today): OnTheWay[] {
  const [soon, ring, yesterday] = [byDay(today, 2), byDay(today, 3), byDay(today, 26)] as const;
  const agreed = (daysAgo: number): When => ({ day: addDays(today.day, -daysAgo), time: '12:15' });
  return [
    { key: 'Sorrel', about: 'match', agreed: agreed(6), rhythm: 'match_asks', from: addDays(soon.day, -7), ways: call(411), at: soon.time, comes: [{ due: soon }] },
    { key: 'Moss', about: 'match', agreed: agreed(6), rhythm: 'match_asks', from: addDays(yesterday.day, -7), ways: call(422), at: yesterday.time, comes: [{ due: yesterday, says: { says: 'no_answer', on: addDays(today.day, 2) }, after: 10 }] },
    { key: 'Dale', about: 'keeping_in_touch', agreed: agreed(5), rhythm: 'once', from: addDays(soon.day, -7), ways: call(433), at: soon.time, comes: [{ due: soon }] },
    { key: 'Heath', about: 'keeping_in_touch', agreed: agreed(6), rhythm: 'once', from: addDays(ring.day, -7), ways: call(444), at: ring.time, comes: [{ due: ring, says: { says: 'wants_call_back' }, after: 6 }] },
  ];
}

/** `comeUp`: what the worker does as something comes up. */
interface Inside { desk: Desk; oak: HouseStory; programme: string; personIds: ReadonlyMap<string, string>; comeUp: () => Promise<void> }
/** Whoever works the list at that time. */
type Asks = (name: 'checkIns' | 'takeCheckIn' | 'sayHowItWas', variables: Record<string, unknown>) => Promise<Answers>;

/** The stays as they were planned, some with what is agreed at leaving; and what follows from it, each act at its time. */
export function inTouch(today: Today, stays: readonly PlannedStay[], { desk, oak, programme, personIds, comeUp }: Inside): { stays: ToldStay[]; acts: Act[] } {
  const ids = new Map<string, string>();
  const agreed = (key: string, answers: Answers): void => void ids.set(key, answers['agreed']!['id'] as string);
  const inputOf = ({ rhythm, from, ways, at: best }: Promised) => ({ rhythm, from, ways, at: best, says: 'first_name' });
  const onList = async (asks: Asks, of: { service: string; about: string }, key: string): Promise<string> =>
    ((await asks('checkIns', of))['lists']!['today'] as { id: string; followUpId: string }[]).find(({ followUpId }) => followUpId === ids.get(key))!.id;
  const worked = ({ key, comes }: Promised, of: { service: string; about: string }, asksAt: (when: When) => Asks): Act[] => comes.flatMap(({ due, says, after = 0 }): Act[] => [
    { at: minutesAfter(due, 1), do: comeUp },
    ...(says ? [{ at: minutesAfter(due, after), do: async () => {
      const asks = asksAt(due);
      const checkIn = await onList(asks, of, key);
      await asks('takeCheckIn', { checkIn });
      await asks('sayHowItWas', { checkIn, input: says });
    } }] : []),
  ]);

  const leavers = leaversOf(stays, ofOak(today));
  const mara: Asks = (name, variables) => desk.must('mara', name, variables);
  return {
    stays: stays.map((stay): ToldStay => {
      const promised = leavers.get(stay);
      return promised ? { ...stay, agrees: async (stayId, worker) => agreed(promised.key, await oak.by(worker, 'agreeAtLeaving', { stay: stayId, input: inputOf(promised) })) } : stay;
    }),
    acts: [
      ...[...leavers.values()].flatMap((one) => worked(one, { service: oak.id, about: 'keeping_in_touch' }, (when) => (name, variables) => oak.by(oak.pairAt(when)[0], name, variables))),
      ...ofBridge(today).flatMap((one): Act[] => [
        { at: at(one.agreed), do: async () => agreed(one.key, await desk.must('mara', 'agreeOnTheWay', { person: personIds.get(one.key), about: one.about, input: inputOf(one) })) },
        ...worked(one, { service: programme, about: one.about }, () => mara),
      ]),
    ],
  };
}

const minutesAfter = (when: When, minutes: number): Date => new Date(at(when).getTime() + minutes * 60_000);

/** For each of them somebody with a name who left by then, the last who did, nobody twice. */
function leaversOf(stays: readonly PlannedStay[], promised: readonly Promised[]): Map<PlannedStay, Promised> {
  const chosen = new Map<PlannedStay, Promised>();
  const named = new Set<string>();
  const left = stays.filter(({ goes, asks, twist, how }) => goes && asks.called && twist === null && how !== 'hospital').sort((a, b) => (a.leaves > b.leaves ? -1 : 1));
  for (const one of promised) {
    const stay = left.find(({ leaves, asks }) => leaves <= one.from && !named.has(asks.called!));
    if (!stay) continue; // a month in which too few left
    named.add(stay.asks.called!);
    chosen.set(stay, one);
  }
  return chosen;
}
