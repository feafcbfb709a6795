import { useGuest } from '../shell/guest.js';
import type { StayHere } from './share.rules.js';

/** The stay that a share can end with, and the zone in which days are told: the house's own, else this phone's. */
export function useStayHere(): { stay: StayHere | null; timeZone: string; phone: string | null } {
  const { me } = useGuest();
  const isOn = me?.stay && me.house && (me.stay.state === 'here' || me.stay.state === 'expected');
  return {
    stay: isOn ? { id: me.stay!.id, houseId: me.house!.id, leaves: me.stay!.leaves } : null,
    timeZone: me?.house?.timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone,
    phone: me?.house?.phone || null,
  };
}
