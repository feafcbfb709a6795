import { useMe } from './session.js';
import type { MyService } from './house.js';

/** Whether the person works in shifts there: a programme has none. */
export const hasShifts = ({ kind, may }: MyService): boolean => kind === 'house' && may.includes('shift.own');

/** The services the person can open, houses before programmes. */
export function useServices(): readonly MyService[] {
  const { services } = useMe();
  return [...services].sort((a, b) => a.kind.localeCompare(b.kind) || a.name.localeCompare(b.name));
}
