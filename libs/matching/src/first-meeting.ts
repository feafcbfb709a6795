import type { HouseDay } from '#peerhouse/kernel';
import { InvalidInput } from '#peerhouse/platform';
import { firstMeetingWindow } from '#peerhouse/services';
import { timeProblems } from './typed.js';
import type { Open, Said } from './way-acts.js';
import { comingOf, windowOf } from './ways.js';

/** When a first meeting begins that was fixed without a time. */
const usualTime = { morning: '10:00', afternoon: '14:00', evening: '18:00' } as const;

export function timeOf(halfDay: string | null): string {
  const part = (halfDay?.split('_')[1] ?? 'morning') as keyof typeof usualTime;
  return usualTime[part];
}

/** The first meeting gets its day, whoever fixes it; outside the window only with `anyway`; its day tells that it is. */
export function fixing({ way, terms, programme }: Open, { on, time, anyway }: { on: HouseDay; time?: string | null; anyway?: boolean | null }): Said | InvalidInput {
  const problems = [...timeProblems('time', time), ...(on < programme.today ? [{ field: 'on', problem: 'past_day' }] : [])];
  if (problems.length) return new InvalidInput(problems);
  const window = windowOf(terms, way) ?? firstMeetingWindow(terms, { leavesHospital: null, bothYes: programme.today });
  return { happening: { does: 'fixFirstMeeting', on, window: anyway ? { from: on, to: on } : window }, beside: { time: time || timeOf(comingOf(way)?.halfDay ?? null) } };
}

/** Leaving the ward is on another day, or nobody knows when. */
export function leavingOn({ way, terms }: Open, to: HouseDay | null): Said {
  const bothYes = comingOf(way)?.bothYesOn ?? to;
  return { happening: { does: 'leavingMoved', to, window: bothYes === null ? null : firstMeetingWindow(terms, { leavesHospital: way.thread.firstMetOn === null ? to : null, bothYes }) } };
}
