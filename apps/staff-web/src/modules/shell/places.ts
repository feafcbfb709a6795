import { ArrowLeftRight, BedDouble, CalendarClock, ChartNoAxesColumn, Coffee, DoorOpen, Handshake, HeartHandshake, Hourglass, MessageCircle, PhoneCall, Printer, Scale, ScrollText, Sunrise, UserRoundCheck, Users, type LucideIcon } from 'lucide-react';
import type { WordKey } from '../../words/words.js';

export interface Place { to: string; word: WordKey; icon: LucideIcon; needs: string; /** Whoever may do that gets there from its page. */ unless?: string; /** Of a house, of a programme, of either, or of the organisation. */ of: 'house' | 'programme' | 'either' | 'organisation' }

/** Where one can go, in the order of a shift. Only what the person may use is shown. */
export const places: readonly Place[] = [
  { to: '/house/$houseId/now', word: 'nav.now', icon: Sunrise, needs: 'enquiries.see', of: 'house' },
  { to: '/house/$houseId/board', word: 'nav.board', icon: BedDouble, needs: 'board.see', of: 'house' },
  { to: '/house/$houseId/enquiries', word: 'nav.enquiries', icon: PhoneCall, needs: 'enquiries.see', of: 'house' },
  { to: '/house/$houseId/stays', word: 'nav.stays', icon: DoorOpen, needs: 'stays.see', of: 'house' },
  { to: '/house/$houseId/handover', word: 'nav.handover', icon: ArrowLeftRight, needs: 'shift.own', of: 'house' },
  { to: '/house/$houseId/rights', word: 'nav.rights', icon: Scale, needs: 'rights.see', of: 'house' },
  { to: '/house/$houseId/matches', word: 'nav.matches', icon: Handshake, needs: 'matching.desk', of: 'programme' },
  { to: '/house/$houseId/my-people', word: 'nav.myPeople', icon: HeartHandshake, needs: 'matching.own', of: 'programme' },
  { to: '/house/$houseId/check-ins', word: 'nav.checkIns', icon: MessageCircle, needs: 'check_ins.work', of: 'either' },
  { to: '/house/$houseId/check-ins/late', word: 'nav.late', icon: Hourglass, needs: 'check_ins.see_late', unless: 'check_ins.work', of: 'either' },
  { to: '/house/$houseId/availability', word: 'nav.availability', icon: CalendarClock, needs: 'matching.own', of: 'programme' },
  { to: '/house/$houseId/peers', word: 'nav.peers', icon: UserRoundCheck, needs: 'matching.desk', of: 'programme' },
  { to: '/house/$houseId/groups', word: 'nav.groups', icon: Coffee, needs: 'matching.see', of: 'programme' },
  { to: '/house/$houseId/invitation', word: 'nav.ward', icon: Printer, needs: 'matching.see', of: 'programme' },
  { to: '/house/$houseId/reports', word: 'nav.reports', icon: ChartNoAxesColumn, needs: 'reports.see', of: 'either' },
  { to: '/house/$houseId/charter', word: 'nav.charter', icon: ScrollText, needs: 'services.see', of: 'either' },
  { to: '/people', word: 'nav.people', icon: Users, needs: 'people.see', of: 'organisation' },
];

/** What the person may use, in a house, in a programme, or outside of both. */
export const placesFor = (may: readonly string[], kind: string | null): Place[] => places.filter((place) => may.includes(place.needs) && !(place.unless && may.includes(place.unless)) && (place.of === 'organisation' || place.of === kind || (place.of === 'either' && kind !== null)));
