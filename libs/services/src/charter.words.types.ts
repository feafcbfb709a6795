import type { DayPlaces, QuietHours } from './charter.rules.js';
import type {
  CharterKind, Condition, EmergencyCall, EmergencyReason, FollowUpChannel, FollowUpRhythm, HopesWay, MatchUse, MedicationRule, OfferWhenFull,
  PersonWord, PlanKind, RecordRule, RightsTextKey, SpaceWord, Starter, Voice,
} from './charter.types.js';

/** A word for one and for many. */
export interface WordForms {
  one: string;
  many: string;
}

/** What every sentence may use besides its own value. */
export interface Words {
  kind: CharterKind;
  person: WordForms;
  space: WordForms;
  spaceWord: SpaceWord;
  /** Names of the teams that may start an entry. */
  teams: readonly string[];
}

/** What each sentence of a charter is made from. */
export interface SentenceValues {
  phone: { number: string };
  /** Counts of spaces for the night; all but `kept` leave the kept ones out. */
  spaces: { count: number; kept: number; shared: number; stepFree: number; ownBathroom: number; quiet: number };
  day_places: DayPlaces;
  nights: { longest: number | null };
  longer: { voices: readonly Voice[] };
  ready: { minutes: number };
  started_by: { starters: readonly Starter[] };
  voices: { voices: readonly Voice[] };
  conditions: { conditions: readonly Condition[] };
  /** `HH:MM`. */
  hold: { until: string };
  deciding: { minutes: number };
  when_full: { offers: readonly OfferWhenFull[]; offerHours: number | null };
  answer: { hours: number };
  medication: { lockBox: boolean; rule: MedicationRule };
  hopes: { how: Exclude<HopesWay, 'off'> };
  emergency: { reasons: readonly EmergencyReason[] };
  emergency_calls: { calls: readonly EmergencyCall[] };
  rights: { officer: string; outside: readonly { name: string; way: string }[] };
  records: { rule: RecordRule; sharedWith: readonly string[]; days: number };
  /** Days each; `followUp` null where none is offered. */
  keeping: { contact: number; followUp: number | null; looks: number; complaint: number };
  plans: { called: readonly PlanKind[] };
  matching: { everyDays: number; minutes: number; months: number };
  match_made: { uses: readonly MatchUse[]; catchments: readonly string[] };
  first_meeting: { daysBefore: number; daysAfter: number };
  matching_asks: { firstDays: number; thenDays: number };
  /** Weeks before the end. */
  match_ends: { earlyWords: readonly number[] };
  /** null: no follow-up is offered. */
  follow_up: { tries: number | null };
  follow_up_ways: { rhythms: readonly FollowUpRhythm[]; channels: readonly FollowUpChannel[]; quiet: QuietHours };
  feedback: { atLeaving: boolean; everyMonths: number | null };
}
export type SentenceKey = keyof SentenceValues;

/** The texts of one language: each sentence a function of its value. */
export interface CharterCatalogue {
  /** Headings of the texts that are told at arrival. */
  rightsTexts: Record<RightsTextKey, string>;
  person: Record<PersonWord, WordForms>;
  space: Record<SpaceWord, WordForms>;
  sentences: { [K in SentenceKey]: { heading: (words: Words) => string; sentence: (value: SentenceValues[K], words: Words) => string } };
}
