import { addDays, type HouseDay } from '#peerhouse/kernel';
import { missingOf, type SpokenVoice } from './charter-entry.rules.js';
import type { Charter } from './charter.schema.js';
import type { DayProgrammeFor, HopesWay, MedicationRule, RightsTextKey, SpaceFeature, SpaceKind, Voice } from './charter.types.js';
import { freeTextsKept } from './charter-keeping.rules.js';

/** A space that a charter asks to be laid out when its house is set up. */
export interface SpaceToLayOut {
  /** `Room 2`; the name alone where there is one. */
  name: string;
  kind: SpaceKind;
  /** An emergency space: not on offer, and it never counts as a space when the question is whether there was none. */
  kept: boolean;
  features: readonly SpaceFeature[];
}

/** The spaces to lay out, in the charter's order; day places that are counted but not named come last (spaces -> stays.freeSpaces, day_programme). */
export function spacesToLayOut(charter: Charter): SpaceToLayOut[] {
  const named = charter.spaces.flatMap(({ name, count, kind, kept, features }) => numbered(name, count, { kind, kept, features }));
  const places = named.some((space) => space.kind === 'day') ? 0 : (charter.day_programme?.places ?? 0);
  return [...named, ...numbered('Day place', places, { kind: 'day', kept: false, features: [] })];
}

const numbered = (name: string, count: number, rest: Omit<SpaceToLayOut, 'name'>): SpaceToLayOut[] =>
  Array.from({ length: count }, (_, i) => ({ name: count === 1 ? name : `${name} ${i + 1}`, ...rest }));

/** Whether a space can be offered, and so counts as one when the question is whether there was none (spaces.kept). */
export const isOnOffer = (space: { kept: boolean }): boolean => !space.kept;

/** The local hour `HH:MM` at which a night turns: coming in before it is the night before (nights.turns -> HouseDay). Midnight in a programme. */
export const turnsAt = (charter: Charter): string => charter.nights?.turns ?? '00:00';

/** Nights of the longest stay on offer (nights.longest); null: no limit. */
export const longestNights = (charter: Charter): number | null => charter.nights?.longest ?? null;

/** The last night on offer to someone who comes in on that night (nights.longest -> board.lastNightOffered); null: no limit. It ends nothing. */
export function lastNightOffered(charter: Charter, arrives: HouseDay): HouseDay | null {
  const longest = longestNights(charter);
  return longest === null ? null : addDays(arrives, longest - 1);
}

/** Whether a stay of so many nights is past the longest on offer, so that it wants a talk (nights.longest). It ends nothing. */
export function needsATalk(charter: Charter, nights: number): boolean {
  const longest = longestNights(charter);
  return longest !== null && nights > longest;
}

/** The voices that must say yes to more nights than the longest (nights.longer_needs); empty in a programme. */
export const longerNeeds = (charter: Charter): readonly Voice[] => charter.nights?.longer_needs ?? [];

/** The voices that have not said yes to a stay of so many nights (nights.longer_needs -> stays.mayExtend); empty up to the longest. */
export const longerMissing = (charter: Charter, nights: number, spoken: readonly SpokenVoice[]): Voice[] =>
  needsATalk(charter, nights) ? missingOf(longerNeeds(charter), spoken) : [];

/** Minutes from a leaving until someone may come into that space (nights.ready_minutes -> stays.mayArrive). */
export const readyMinutes = (charter: Charter): number => charter.nights?.ready_minutes ?? 0;

/** The day places, days each and for whom (day_programme -> stays.mayTakeDayPlace); null: there are none. */
export interface DayPlaces {
  places: number;
  /** Days one person may come for, at most. */
  days: number;
  for: DayProgrammeFor;
}
export function dayPlacesOf(charter: Charter): DayPlaces | null {
  const programme = charter.day_programme;
  return programme && { places: programme.places, days: programme.days, for: programme.for };
}

/** Whether a day place may be taken for that many days by someone who has, or has not, stayed here before. */
export function mayTakeDayPlace(charter: Charter, asked: { days: number; stayedHere: boolean }): boolean {
  const places = dayPlacesOf(charter);
  return places !== null && asked.days <= places.days && (places.for === 'anyone' || asked.stayedHere);
}

/** Why a day place may not be taken: there are none, so many days are not offered, or they are for former guests; null when it may (day_programme). */
export function dayPlaceProblem(charter: Charter, asked: { days: number; stayedHere: boolean }): 'none' | 'too_long' | 'former_guests' | null {
  if (mayTakeDayPlace(charter, asked)) return null;
  const places = dayPlacesOf(charter);
  if (places === null) return 'none';
  return asked.days > places.days ? 'too_long' : 'former_guests';
}

/** One thing to do with a guest who comes in. Nothing on it is a condition of staying. */
export type ArrivalItem =
  | { item: 'rights_text'; text: RightsTextKey }
  | { item: 'lock_box' }
  | { item: 'medication'; rule: MedicationRule }
  | { item: 'hopes'; how: Exclude<HopesWay, 'off'> };

/** What a worker does at an arrival, in order (rights.texts, stay.* -> arrival list). Hopes only where such words may exist. */
export function arrivalList(charter: Charter): ArrivalItem[] {
  const { lock_box, medication, hopes } = charter.stay;
  return [
    ...textsOffered(charter).map((text): ArrivalItem => ({ item: 'rights_text', text })),
    ...(lock_box ? [{ item: 'lock_box' } as const] : []),
    { item: 'medication', rule: medication },
    ...(hopes !== 'off' && freeTextsKept(charter).includes('hope') ? [{ item: 'hopes', how: hopes } as const] : []),
  ];
}

/** The rights texts that are given at an arrival, in order; the version told is kept (rights.texts -> arrival list). */
export const textsOffered = (charter: Charter): readonly RightsTextKey[] => charter.rights.texts;
