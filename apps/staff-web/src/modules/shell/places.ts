import { ArrowLeftRight, BedDouble, ChartNoAxesColumn, DoorOpen, PhoneCall, Scale, ScrollText, Sunrise, Users, type LucideIcon } from 'lucide-react';
import type { WordKey } from '../../words/words.js';

export interface Place { to: string; word: WordKey; icon: LucideIcon; needs: string; inHouse: boolean }

/** Where one can go, in the order of a shift. Only what the person may use is shown. */
export const places: readonly Place[] = [
  { to: '/house/$houseId/now', word: 'nav.now', icon: Sunrise, needs: 'enquiries.see', inHouse: true },
  { to: '/house/$houseId/board', word: 'nav.board', icon: BedDouble, needs: 'board.see', inHouse: true },
  { to: '/house/$houseId/enquiries', word: 'nav.enquiries', icon: PhoneCall, needs: 'enquiries.see', inHouse: true },
  { to: '/house/$houseId/stays', word: 'nav.stays', icon: DoorOpen, needs: 'stays.see', inHouse: true },
  { to: '/house/$houseId/handover', word: 'nav.handover', icon: ArrowLeftRight, needs: 'shift.own', inHouse: true },
  { to: '/house/$houseId/rights', word: 'nav.rights', icon: Scale, needs: 'rights.see', inHouse: true },
  { to: '/house/$houseId/reports', word: 'nav.reports', icon: ChartNoAxesColumn, needs: 'reports.see', inHouse: true },
  { to: '/house/$houseId/charter', word: 'nav.charter', icon: ScrollText, needs: 'services.see', inHouse: true },
  { to: '/people', word: 'nav.people', icon: Users, needs: 'people.see', inHouse: false },
];

export const placesFor = (may: readonly string[], house: boolean): Place[] => places.filter((place) => may.includes(place.needs) && (house || !place.inHouse));
