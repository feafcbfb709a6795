import { useEffect } from 'react';
import { today } from '../../words/days.js';
import { useLocale } from '../../words/words.js';
import { useGuest } from '../shell/guest.js';
import { useVault } from '../vault/use-vault.js';
import type { Around } from './around.js';
import { rightsNow, type RightsNow } from './held.js';

/** Asked once while the page is loaded: rights change seldom. */
const asked = new Map<string, Promise<RightsNow[]>>();

/** Where the phone is the guest's own and their plans are open, the stay's dates and the rights of its house are kept with them, sealed like them. Shows nothing. */
export default function KeepAround() {
  const { me } = useGuest();
  const { locale } = useLocale();
  const { vault, keepAround } = useVault();
  // A phone may be two guests' own: nobody's stay comes among another's plans.
  const own = vault && me?.account?.vault === vault ? vault : null;
  useEffect(() => {
    const house = me?.house;
    if (!own) return;
    // The house has let go of them: what was kept of it goes too.
    if (!house) return void keepAround(own, null);
    const key = `${house.id}/${locale}`;
    const rights = asked.get(key) ?? rightsNow(locale);
    asked.set(key, rights);
    rights.then((all) => keepAround(own, JSON.stringify({ day: today(), house, stay: me.stay, rights: all.filter(({ houseId }) => houseId === house.id) } satisfies Around)), () => { asked.delete(key); });
  }, [own, me, locale, keepAround]);
  return null;
}
