import { nightsBetween, type HouseDay } from '#peerhouse/kernel';
import type { Window } from './matching.types.js';

export const isInWindow = ({ from, to }: Window, day: HouseDay): boolean => from <= day && day <= to;

/** Days before its end from which the desk shows that a first meeting is about to be late. */
const lastDays = 3;

export type WindowState = 'to_come' | 'open' | 'last_days' | 'past';

/** Where today stands in the window of a first meeting. It is shown to the desk; nothing follows from it by itself. */
export function windowState({ from, to }: Window, today: HouseDay): WindowState {
  if (today > to) return 'past';
  if (nightsBetween(today, to) <= lastDays) return 'last_days';
  return today < from ? 'to_come' : 'open';
}

/** Whether the desk has something to do: nobody has agreed on a day, and the window closes or has closed. */
export const isAboutToBeLate = (window: Window, firstMeetingOn: HouseDay | null, today: HouseDay): boolean =>
  (firstMeetingOn === null || firstMeetingOn > window.to) && ['last_days', 'past'].includes(windowState(window, today));
