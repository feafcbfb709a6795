/** A month of the matching programme beside the houses: peers, people who meet them, who wait, and who is to meet for the first time. Nobody here is anybody. */
import { addDays, houseDay, instantOf, newId, type HouseDay } from '#peerhouse/kernel';
import type { Desk } from './desk.js';
import { timeZone } from './house-map.js';
import type { WorkerKey } from './people.js';
import type { Act } from './story.js';
import type { Today } from './today.js';

/** A peer: what they share and how many people they meet. */
interface DemoPeer { worker: WorkerKey; capacity: number; shares: Record<string, unknown> }
const peers: readonly DemoPeer[] = [
  { worker: 'pat', capacity: 4, shares: { languages: ['English'], gender: 'woman', ageBand: '40s', likes: ['gardening', 'being a parent', 'walking'], background: ['living alone again'], near: ['Kingston'], far: ['Napanee'], times: ['tue_evening', 'thu_evening', 'wed_morning'], byPhone: true } },
  { worker: 'tom', capacity: 3, shares: { languages: ['English', 'French'], gender: 'man', ageBand: '30s', likes: ['music', 'work', 'cooking'], background: ['hearing voices'], near: ['Kingston', 'Brockville'], times: ['mon_evening', 'tue_evening', 'sat_morning'] } },
  { worker: 'yusra', capacity: 2, shares: { languages: ['English', 'Arabic'], gender: 'woman', ageBand: '50s', likes: ['cooking', 'sewing', 'faith'], near: ['Brockville'], times: ['wed_morning', 'fri_afternoon'] } },
];

/** A weekly group (1 is Monday), and how many came in the weeks so far. */
interface DemoGroup { name: string; weekday: number; time: string; place: string; ledBy: WorkerKey; came: readonly number[] }
const groups: readonly DemoGroup[] = [
  { name: 'Wednesday tea', weekday: 3, time: '14:00', place: 'Peer centre, Princess Street', ledBy: 'pat', came: [6, 8, 7, 9] },
  { name: 'Walking together', weekday: 6, time: '10:30', place: 'City Park, by the fountain', ledBy: 'tom', came: [4, 5, 3, 6] },
];
/** What the programme cost in the month before this one and in this one, in the currency of its charter. */
const costs = { before: 2_180, now: 2_360.5 } as const;

/** A person: days before today of their interest, of both yeses and of the first meeting; what is null has not happened. */
interface DemoPerson { called: string; asked: number; agreed?: number; met?: number; peer?: WorkerKey; time?: string; leaves: number | null; wishes: Record<string, unknown>; place: string }
const people: readonly DemoPerson[] = [
  { called: 'Wren', asked: 29, agreed: 27, met: 25, peer: 'pat', leaves: -26, place: 'Kingston', wishes: { likes: ['gardening'], times: ['tue_evening'] } },
  { called: 'Moss', asked: 28, agreed: 26, met: 22, peer: 'tom', leaves: -24, place: 'Brockville', wishes: { likes: ['music', 'work'], times: ['mon_evening', 'sat_morning'] } },
  { called: 'Linden', asked: 25, agreed: 22, met: 18, peer: 'pat', time: '16:30', leaves: -20, place: 'Kingston', wishes: { likes: ['walking'], genders: ['woman'] } },
  { called: 'Sorrel', asked: 20, agreed: 17, met: 13, peer: 'yusra', leaves: -15, place: 'Brockville', wishes: { likes: ['sewing'], languages: ['Arabic'] } },
  { called: 'Ali', asked: 17, agreed: 15, met: 10, peer: 'tom', leaves: -12, place: 'Kingston', wishes: { likes: ['cooking'], times: ['tue_evening'] } },
  { called: 'Fern', asked: 8, agreed: 5, peer: 'pat', leaves: 3, place: 'Kingston', wishes: { likes: ['being a parent'], times: ['thu_evening'] } },
  { called: 'Heath', asked: 12, agreed: 9, peer: 'tom', leaves: -10, place: 'Brockville', wishes: { likes: ['work'] } },
  { called: 'Kay', asked: 4, leaves: 6, place: 'Kingston', wishes: { likes: ['gardening', 'being a parent', 'work'], olderThan: '20s', genders: ['woman'], times: ['tue_evening', 'thu_evening'], languages: ['English'] } },
  { called: 'Dale', asked: 6, leaves: -3, place: 'Brockville', wishes: { likes: ['faith'], languages: ['Arabic'], times: ['fri_afternoon'] } },
  { called: 'Rue', asked: 2, leaves: 9, place: 'Perth', wishes: { likes: ['fishing'], times: ['sun_morning'] } },
];

/** Of their ways through the programme, by what they are called. */
export const newIdsOfPeople = (): ReadonlyMap<string, string> => new Map(people.map(({ called }) => [called, newId()]));

/** What happened before an hour ago, each act at its time, by the coordinator who writes down what she is told. */
export function actsOfProgramme(today: Today, desk: Desk, programme: string, accounts: Record<WorkerKey, string>, ids: ReadonlyMap<string, string>): Act[] {
  const peerIds = new Map<WorkerKey, string>();
  const groupIds = new Map<string, string>();
  const day = (daysAgo: number): HouseDay => addDays(today.day, -daysAgo);
  const mara = (name: Parameters<Desk['must']>[1], variables: Record<string, unknown>) => desk.must('mara', name, variables);
  const on = (daysAgo: number, time: string, run: () => Promise<unknown>): Act => ({ at: instantOf(day(daysAgo), time, timeZone), do: async () => void (await run()) });

  const setUp = async () => {
    for (const { worker, capacity, shares } of peers) {
      const { set } = await mara('setUpPeer', { programme, account: accounts[worker], capacity });
      peerIds.set(worker, (set!['peers'] as { id: string; accountId: string }[]).find(({ accountId }) => accountId === accounts[worker])!.id);
      await desk.must(worker, 'shareAsPeer', { peer: peerIds.get(worker), input: shares });
    }
    for (const { name, weekday, time, place, ledBy } of groups) {
      const { group } = await mara('writeGroup', { programme, name, weekday, time, place, ledBy: accounts[ledBy] });
      groupIds.set(name, (group!['groups'] as { id: string; name: string }[]).find((one) => one.name === name)!.id);
    }
  };
  const interested = async ({ called, leaves, wishes, place }: DemoPerson) => {
    const person = ids.get(called)!;
    await mara('noteInterest', { programme, person, input: { channel: 'ward', called, reach: 'text, after 4pm', messageSafe: true, place, leavesHospitalOn: leaves === null ? null : day(-leaves) } });
    await mara('writeWishes', { person, input: { place, ...wishes } });
  };
  const introduced = async ({ called, peer, met, time = '18:00', leaves }: DemoPerson) => {
    const person = ids.get(called)!;
    await mara('askPeer', { person, peer: peerIds.get(peer!) });
    await desk.must(peer!, 'answerProposal', { person });
    await mara('sayForPerson', { person });
    if (met === undefined && leaves !== null && leaves > 0) await mara('fixFirstMeeting', { person, on: day(-leaves), time });
    if (met !== undefined) await mara('fixFirstMeeting', { person, on: day(met), time });
  };
  const metFirst = ({ called, peer, met }: DemoPerson) => desk.must(peer!, 'firstMeetingHappened', { person: ids.get(called), on: day(met!), travelMinutes: 25 });

  /** Counted by whoever leads it, the same evening. */
  const weeksOf = ({ name, weekday, ledBy, came }: DemoGroup): Act[] => {
    const since = (((new Date(`${today.day}T00:00:00Z`).getUTCDay() + 6) % 7) - (weekday - 1) + 7) % 7;
    return came.map((count, at) => since + 7 * (came.length - 1 - at)).filter((daysAgo) => daysAgo > 0 && daysAgo < 30).map((daysAgo, at) => on(daysAgo, '20:30', () => desk.must(ledBy, 'countGroup', { group: groupIds.get(name), day: day(daysAgo), people: came[at] })));
  };
  const thisMonth = houseDay(`${day(1).slice(0, 8)}01`);
  const monthBefore = houseDay(`${addDays(thisMonth, -1).slice(0, 8)}01`);

  return [
    on(30, '09:10', setUp),
    ...groups.flatMap(weeksOf),
    on(1, '17:00', () => mara('writeCost', { programme, day: monthBefore, amount: costs.before })),
    on(1, '17:05', () => mara('writeCost', { programme, day: thisMonth, amount: costs.now })),
    ...people.map((one) => on(one.asked, '11:00', () => interested(one))),
    ...people.filter(({ agreed }) => agreed !== undefined).map((one) => on(one.agreed!, '15:00', () => introduced(one))),
    ...people.filter(({ met }) => met !== undefined).flatMap((one) => [on(one.met!, '19:10', () => metFirst(one)), ...weekly(one, ids.get(one.called)!, desk, on)]),
    // What is older than some days has been read.
    ...peers.map(({ worker }) => on(2, '08:30', () => desk.must(worker, 'seenMyNews', { programme }))),
    // One wants a different peer: one act, and nobody asks why.
    on(1, '16:20', () => mara('askForAnother', { person: ids.get('Ali') })),
  ];
}

/** Meetings a week apart are written down by the peer, but the last: nobody said, and nothing follows. */
function weekly({ met, peer }: DemoPerson, person: string, desk: Desk, on: (daysAgo: number, time: string, run: () => Promise<unknown>) => Act): Act[] {
  const times = Array.from({ length: Math.max(0, Math.ceil(met! / 7) - 2) }, (_, at) => met! - 7 * (at + 1)).filter((daysAgo) => daysAgo > 7);
  return times.map((daysAgo) => on(daysAgo, '20:10', async () => {
    const { all } = await desk.must(peer!, 'meetings', { person });
    const begun = (all!['meetings'] as { seriesId: string; slot: string; how: string | null; time: string }[]).find(({ how }) => how === null)!;
    await desk.must(peer!, 'markMeeting', { person, series: begun.seriesId, slot: begun.slot });
  }));
}
