import type { Heard } from '../../server/live.js';

/** Which readings a change is about, by their operation's name. */
const readings: Readonly<Record<string, readonly string[]>> = {
  board: ['Board', 'Closing', 'GettingReady', 'FindNights', 'FreeSpaces', 'Enquiry', 'Stay', 'Stays', 'Enquiries', 'Now'],
  stays: ['Stays', 'Stay', 'GuestWords', 'SharedWithUs', 'Board', 'GettingReady', 'FindNights', 'Now'],
  enquiries: ['Enquiries', 'Enquiry', 'Now'],
  handover: ['Handover', 'Now'],
  rights: ['HouseRights', 'Review', 'Accompanying'],
  shifts: ['OnShift'],
  house: ['Board', 'Charter', 'CharterVersions', 'FreeSpaces', 'Services', 'Me'],
  people: ['People'],
  matching: ['MatchDesk', 'MatchPerson', 'Peers', 'MyPeople', 'MyAvailability', 'Meetings', 'ProgrammeGroups'],
  check_ins: ['CheckIns', 'FollowUps', 'FollowUp', 'LateMessages'],
  plans: ['SharedWithUs'],
  // A share with this worker alone, or one that was kept from them, changes what they may see.
  me: ['Me', 'SharedWithUs'],
};

interface Reading { queryKey: readonly unknown[] }

/** Whether what was read may not be so any more: it is of that kind, and not of another house or another stay. */
export function isAbout({ topic, houseId, ids }: Heard, { queryKey }: Reading): boolean {
  const [name, given] = queryKey as [string, Record<string, unknown> | undefined];
  if (!readings[topic]?.includes(name)) return false;
  const house = given?.['houseId'] ?? given?.['serviceId'] ?? given?.['programmeId'];
  if (house !== undefined && houseId !== undefined && house !== houseId) return false;
  const id = given?.['id'] ?? given?.['stayId'];
  // A board's change names no stay: it may be of any. One of plans names shares, and whose they are is not told.
  return id === undefined || ids === undefined || topic === 'plans' || ids.includes(id as string);
}
