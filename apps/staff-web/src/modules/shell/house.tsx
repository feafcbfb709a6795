import { createContext, use, useMemo, type ReactNode } from 'react';
import type { MyselfFragment } from '#peerhouse/contract/staff';
import { useTimes, type Times } from '../../time/use-times.js';
import { HouseWordsContext, houseWords } from '../../words/house-words.js';
import { useMe } from './session.js';

export type MyService = MyselfFragment['services'][number];
interface House { id: string; service: MyService; times: Times; onShift: boolean; may: (permission: string) => boolean }
const HouseContext = createContext<House | null>(null);

/** The house the page is about. */
export function useHouse(): House {
  const house = use(HouseContext);
  if (!house) throw new Error('asked for the house outside of one');
  return house;
}
export const useHouseIfAny = () => use(HouseContext);

/** Everything inside speaks of this house: its words, its clock, what the person may do there. */
export function InHouse({ service, children }: { service: MyService; children: ReactNode }) {
  const me = useMe();
  const times = useTimes(service.timeZone);
  const words = useMemo(() => houseWords(service.personWord, service.spaceWord), [service]);
  const house = useMemo(() => ({
    id: service.id, service, times, onShift: me.shift?.houseId === service.id, may: (permission: string) => service.may.includes(permission),
  }), [service, times, me.shift]);
  return <HouseContext value={house}><HouseWordsContext value={words}>{children}</HouseWordsContext></HouseContext>;
}
