import { ar } from './charter.words.ar.js';
import { en } from './charter.words.en.js';
import { es } from './charter.words.es.js';
import { fr } from './charter.words.fr.js';
import {
  askAnswerHours, askingRhythm, conditionsTold, dayPlacesOf, emergencyCallsTo, expectedUntil, firstReaderOfComplaints,
  followUpChannelsOffered, followUpOffers, followUpTries, guestPhone, holdMinutes, keepDays, languagesOf, longerNeeds, longestNights, matchingOf,
  meetingRhythm, offerHours, offersWhenFull, outsideOf, plansOffered, quietHours, readyMinutes, sharedWith, surveysDue, voicesNeeded,
} from './charter.rules.js';
import type { Charter } from './charter.schema.js';
import type { RightsTextKey } from './charter.types.js';
import type { CharterCatalogue, SentenceKey, SentenceValues, Words, WordForms } from './charter.words.types.js';

/** The languages that have a catalogue; a further one is one more file and one more line here. */
const catalogues: Readonly<Record<string, CharterCatalogue>> = { en, fr, es, ar };
export const charterLanguages = Object.keys(catalogues);

/** The language the charter is told in to whoever wants that one: theirs, else the first of the house's that has a catalogue, else English. */
export const languageInWords = (charter: Charter, wanted: string): string => [wanted, ...languagesOf(charter)].find((one) => charterLanguages.includes(one)) ?? 'en';

/** The language the rights are told in at arrival: what is shown to whoever tells them, and what is kept as told. */
export const languageToTell = (charter: Charter): string => languageInWords(charter, '');

/** One promise of a charter as people read it. */
export interface CharterSentence {
  key: SentenceKey;
  heading: string;
  /** One or more short sentences, made from the charter's values. */
  sentence: string;
}

const catalogueOf = (language: string): CharterCatalogue => (Object.hasOwn(catalogues, language) ? catalogues[language]! : en);

/** The service's own word for the person, one and many; English where the language has no catalogue. */
export const personWord = (charter: Charter, language = 'en'): WordForms => catalogueOf(language).person[charter.words.person];

/** The house's own word for a space, one and many; English where the language has no catalogue. */
export const spaceWord = (charter: Charter, language = 'en'): WordForms => catalogueOf(language).space[charter.words.space];

/** The charter as people read it, in the order of the charter page; a sentence without anything to say is left out. English where the language has no catalogue. */
export function charterInWords(charter: Charter, language = 'en'): CharterSentence[] {
  const catalogue = catalogueOf(language);
  const words: Words = {
    kind: charter.kind, person: personWord(charter, language), space: spaceWord(charter, language), spaceWord: charter.words.space, teams: charter.entry.teams,
  };
  const values = valuesOf(charter);
  const said = <K extends SentenceKey>(key: K): CharterSentence[] => {
    const value = values[key];
    if (value === null) return [];
    const { heading, sentence } = catalogue.sentences[key];
    return [{ key, heading: heading(words), sentence: sentence(value, words) }];
  };
  return (Object.keys(values) as SentenceKey[]).flatMap(said);
}

/** What each sentence is made from, without language; null: nothing to say. The order is the order shown. */
const valuesOf = (charter: Charter): { [K in SentenceKey]: SentenceValues[K] | null } => ({ ...comingIn(charter), ...beingHere(charter), ...afterwards(charter) });

type Part<K extends SentenceKey> = { [P in K]: SentenceValues[P] | null };

function comingIn(charter: Charter): Part<
  'phone' | 'spaces' | 'day_places' | 'nights' | 'longer' | 'ready' | 'started_by' | 'voices' | 'conditions' | 'hold' | 'deciding' | 'when_full' | 'answer'
> {
  const house = charter.kind === 'house';
  const longest = longestNights(charter);
  const conditions = conditionsTold(charter);
  const hours = askAnswerHours(charter);
  const until = expectedUntil(charter);
  return {
    phone: { number: guestPhone(charter) },
    spaces: house ? spacesInWords(charter) : null,
    day_places: dayPlacesOf(charter),
    nights: house ? { longest } : null,
    longer: longest === null ? null : { voices: longerNeeds(charter) },
    ready: readyMinutes(charter) > 0 ? { minutes: readyMinutes(charter) } : null,
    started_by: { starters: charter.entry.started_by },
    voices: { voices: guestFirst(voicesNeeded(charter)) },
    conditions: conditions.length > 0 ? { conditions } : null,
    hold: until && { until: until.hour },
    deciding: house ? { minutes: holdMinutes(charter) } : null,
    when_full: { offers: offersWhenFull(charter), offerHours: offerHours(charter) },
    answer: hours === null ? null : { hours },
  };
}

function beingHere(charter: Charter): Part<'medication' | 'hopes' | 'emergency' | 'emergency_calls' | 'rights' | 'records' | 'keeping' | 'plans'> {
  const { lock_box, medication, hopes } = charter.stay;
  const ended = charter.kind === 'house' ? 'stay' : 'match';
  return {
    medication: { lockBox: lock_box && charter.kind === 'house', rule: medication },
    hopes: charter.kind === 'house' && hopes !== 'off' ? { how: hopes } : null,
    emergency: { reasons: charter.emergency.without_asking },
    emergency_calls: { calls: emergencyCallsTo(charter) },
    rights: { officer: firstReaderOfComplaints(charter), outside: outsideOf(charter) },
    records: { rule: charter.records.rule, sharedWith: sharedWith(charter), days: keepDays(charter, ended) },
    keeping: {
      contact: keepDays(charter, 'contact'), followUp: charter.follow_up ? keepDays(charter, 'follow_up') : null,
      looks: keepDays(charter, 'looks'), complaint: keepDays(charter, 'complaint'),
    },
    plans: { called: [...new Set(plansOffered(charter).map((plan) => plan.called))] },
  };
}

function afterwards(charter: Charter): Part<'matching' | 'match_made' | 'first_meeting' | 'matching_asks' | 'match_ends' | 'follow_up' | 'follow_up_ways' | 'feedback'> {
  const matching = matchingOf(charter);
  const earlyWords = [...(matching?.lasts.early_word_weeks ?? [])].sort((a, b) => b - a);
  const quiet = quietHours(charter);
  const { tries } = followUpTries(charter);
  return {
    matching: matching && { ...meetingRhythm(matching), months: matching.lasts.months },
    match_made: matching && { uses: matching.uses, catchments: matching.catchments },
    first_meeting: matching && { daysBefore: matching.first_meeting.days_before, daysAfter: matching.first_meeting.days_after },
    matching_asks: matching && askingRhythm(matching),
    match_ends: earlyWords.length > 0 ? { earlyWords } : null,
    follow_up: { tries: charter.follow_up ? tries : null },
    follow_up_ways: quiet && { rhythms: followUpOffers(charter), channels: followUpChannelsOffered(charter), quiet },
    feedback: surveysDue(charter),
  };
}

/** What a text told at arrival is called. */
export const rightsTextHeading = (key: RightsTextKey, language: string): string => catalogueOf(language).rightsTexts[key];

const guestFirst = <T extends string>(list: readonly T[]): T[] => [...list].sort((a, b) => Number(b === 'guest') - Number(a === 'guest'));

function spacesInWords(charter: Charter): SentenceValues['spaces'] {
  const nights = charter.spaces.filter((space) => space.kind === 'night');
  const open = nights.filter((space) => !space.kept);
  const count = (spaces: typeof nights): number => spaces.reduce((sum, space) => sum + space.count, 0);
  const having = (feature: (typeof nights)[number]['features'][number]): number => count(open.filter((space) => space.features.includes(feature)));
  return {
    count: count(open), kept: count(nights) - count(open),
    shared: having('shared'), stepFree: having('step_free'), ownBathroom: having('own_bathroom'), quiet: having('quiet'),
  };
}
