/** The invented people of the demo. Nobody here is anybody. */
import type { Role } from '#peerhouse/kernel';

export const organisationName = 'Oak and River';

/** One password for all of them. It opens nothing but the demo: real organisations always need an authenticator as well. */
export const demoPassword = 'peer-house-demo';

export type HouseKey = 'oak' | 'river';
/** Where somebody works: a house, or the matching programme. */
export type PlaceKey = HouseKey | 'bridge';
export type WorkerKey = 'ada' | 'bo' | 'tam' | 'wyn' | 'amal' | 'rosa' | 'robin' | 'dara' | 'noor' | 'ines' | 'mara' | 'pat' | 'tom' | 'yusra';

export interface DemoWorker {
  called: string;
  roles: readonly (readonly [PlaceKey | null, Role])[];
  /** For the launcher's screen and the README; who is left out only fills the rota. */
  shown?: { role: string; house: string };
}

export const workers: Readonly<Record<WorkerKey, DemoWorker>> = {
  ada: { called: 'Ada', roles: [['oak', 'peer_worker']], shown: { role: 'peer worker, on shift', house: 'Oak House' } },
  bo: { called: 'Bo', roles: [['oak', 'peer_worker']], shown: { role: 'peer worker, on shift', house: 'Oak House' } },
  amal: { called: 'Amal', roles: [['oak', 'coordinator']], shown: { role: 'coordinator', house: 'Oak House' } },
  rosa: { called: 'Rosa', roles: [['oak', 'house_lead']], shown: { role: 'house lead', house: 'Oak House' } },
  robin: { called: 'Robin', roles: [['river', 'house_lead']], shown: { role: 'house lead', house: 'River House' } },
  noor: { called: 'Noor', roles: [['oak', 'rights_officer'], ['river', 'rights_officer']], shown: { role: 'rights officer', house: 'both houses' } },
  ines: { called: 'Ines', roles: [[null, 'administrator']], shown: { role: 'administrator', house: 'the organisation' } },
  tam: { called: 'Tam', roles: [['oak', 'peer_worker']] },
  wyn: { called: 'Wyn', roles: [['oak', 'peer_worker']] },
  dara: { called: 'Dara', roles: [['river', 'peer_worker']] },
  mara: { called: 'Mara', roles: [['bridge', 'coordinator']], shown: { role: 'coordinator', house: 'Bridge, a matching programme' } },
  pat: { called: 'Pat', roles: [['bridge', 'peer_worker']], shown: { role: 'peer worker', house: 'Bridge, a matching programme' } },
  tom: { called: 'Tom', roles: [['bridge', 'peer_worker']] },
  yusra: { called: 'Yusra', roles: [['bridge', 'peer_worker']] },
};

export const emailOf = (worker: WorkerKey): string => `${worker}@demo.example`;

/** Who takes the calls: by day and by night. The first of a pair is the first contact of that half of the day. */
export const pairs: Readonly<Record<HouseKey, { day: readonly [WorkerKey, WorkerKey]; night: readonly [WorkerKey, WorkerKey] }>> = {
  oak: { day: ['ada', 'bo'], night: ['tam', 'wyn'] },
  river: { day: ['robin', 'dara'], night: ['dara', 'robin'] },
};

export const guestNames = [
  'Ash', 'Bea', 'Cleo', 'Devi', 'Eli', 'Finn', 'Gus', 'Hana', 'Ivo', 'Juno', 'Kit', 'Lena', 'Mika', 'Nell', 'Ola', 'Pip', 'Quin', 'Ravi', 'Suki', 'Teo',
  'Uma', 'Vik', 'Wanda', 'Xan', 'Yas', 'Zoe', 'Remi', 'Tess', 'Omar', 'Fay', 'Gil', 'Iris', 'Jas', 'Luz', 'Milo', 'Noa', 'Rui', 'Sol', 'Tariq', 'Val',
] as const;

export const hopes = [
  'Sleep, mostly.', 'Not be on my own with it.', 'A few days where nobody needs anything from me.', 'To talk with someone who has been there.',
  'To eat at a table again.', 'Get through the weekend.', 'Find out what I want to say to my sister.', 'Quiet. And my guitar.', 'To cry without explaining.',
  'Sort out the letter from the council.', 'To stay out of hospital this time.', 'Some days without noise next door.', 'To feel ordinary for a bit.',
] as const;

export const ways = ['text, after 4pm', 'ring any time', 'ring after work', 'text first', 'e-mail only', 'ring, but not in the morning'] as const;
