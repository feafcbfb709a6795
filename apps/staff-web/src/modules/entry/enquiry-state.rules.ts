/** Whether they wait on the list: spaces are offered to them from there. */
export const isWaiting = (enquiry: { state: string }): boolean => enquiry.state === 'waiting';

/** Whether the conversation still goes on: neither agreed nor ended. */
export const isOpen = (enquiry: { state: string }): boolean => enquiry.state !== 'closed' && enquiry.state !== 'agreed';

/** Whether a space can be held and voices be heard: the conversation goes on, and not on the waiting list. */
export const isDeciding = (enquiry: { state: string }): boolean => isOpen(enquiry) && !isWaiting(enquiry);

/** Whole minutes since that moment, up to an hour and a half; after that the time itself says more: null. */
export function minutesSince(at: string, now: number): number | null {
  const minutes = Math.max(0, Math.floor((now - Date.parse(at)) / 60_000));
  return minutes <= 90 ? minutes : null;
}
