import { z } from 'zod';
import { isId } from '#peerhouse/kernel';
import {
  charterKinds, conditions, dayProgrammeFor, emergencyCalls, emergencyReasons, followUpChannels, followUpRhythms, hopesWays, matchUses,
  medicationRules, offersWhenFullList, outcomes, personWords, planKinds, publicWays, recordRules, rightsTexts, roundings, spaceFeatures,
  spaceKinds, spaceWords, starters, voices,
} from './charter.types.js';

/**
 * The shape of a charter: every field, its values and its default. Defaults stand where the charter page gives one;
 * a field whose page value is "nothing" (null, an empty list, an empty text) may be left out. All else must be written.
 * Limits of sizes are ours: they keep a slip of the keyboard out, no real service comes near them.
 */
const text = (longest: number) => z.string().trim().min(1).max(longest);
const number = (least: number, most: number) => z.int().min(least).max(most);
/** Said of a list that has something two times. */
export const twice = 'names something twice';
const unique = <T>(list: readonly T[]): boolean => new Set(list).size === list.length;
const oneOf = <const T extends readonly string[]>(list: T) => z.enum(list);
/** A list of values out of a closed list, each once. */
const someOf = <const T extends readonly string[]>(list: T, least = 0) =>
  z.array(z.enum(list)).min(least).refine(unique, twice);
const someTexts = (longest: number) => z.array(text(longest)).max(50).refine(unique, twice);

const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'wants a time of day as HH:MM, such as 20:00');
const lastOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isMonthDay = (value: string): boolean => {
  const [, month, day] = /^(\d\d)-(\d\d)$/.exec(value) ?? [];
  return Number(day) >= 1 && Number(day) <= (lastOfMonth[Number(month) - 1] ?? 0);
};
/** A date of every year, so 29 February is none. */
const monthDay = z.string().refine(isMonthDay, 'wants a month and day as MM-DD, such as 07-01');
const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'wants a language code, such as en');
const currency = z.string().regex(/^[A-Z]{3}$/, 'wants a currency code of three letters, such as USD');
const voiceList = someOf(voices, 1).refine((list) => list.includes('guest'), 'needs the voice of the guest: it is always one');

const words = z.strictObject({ person: oneOf(personWords).default('guest'), space: oneOf(spaceWords).default('room') });

const space = z.strictObject({
  name: text(50),
  count: number(1, 200),
  kind: oneOf(spaceKinds),
  kept: z.boolean().default(false),
  features: someOf(spaceFeatures).default([]),
});

const nights = z.strictObject({
  turns: hour.default('06:00'),
  longest: number(1, 366).nullable().default(null),
  longer_needs: voiceList.default(['guest', 'house']),
  ready_minutes: number(0, 1440).default(0),
});

const entry = z.strictObject({
  started_by: someOf(starters, 1).default(['self']),
  teams: someTexts(80).default([]),
  voices: voiceList,
  conditions: someOf(conditions).default([]),
  hold: z.strictObject({ deciding_minutes: number(1, 1440), until: hour }).nullable(),
  when_full: someOf(offersWhenFullList),
  offer_hours: number(1, 720).nullable().default(null),
  answer_hours: number(1, 720).nullable().default(null),
  outcomes: someOf(outcomes).refine((list) => list.includes('no_space'), 'needs no_space: it is always one').default([...outcomes]),
  asks_before: z.boolean().default(true),
});

const dayProgramme = z.strictObject({ places: number(1, 200), days: number(1, 366), for: oneOf(dayProgrammeFor) });

const stay = z.strictObject({
  lock_box: z.boolean(),
  medication: oneOf(medicationRules).default('none'),
  hopes: oneOf(hopesWays).default('offered'),
});

const emergency = z.strictObject({ without_asking: someOf(emergencyReasons), calls: someOf(emergencyCalls, 1) });

const rights = z.strictObject({
  texts: someOf(rightsTexts, 1),
  officer: z.string().trim().max(200).default(''),
  outside: z.array(z.strictObject({ name: text(120), way: text(200) })).max(20).default([]),
});

const days = number(0, 3650);
const records = z.strictObject({
  rule: oneOf(recordRules),
  shared_with: someTexts(80).default([]),
  keep_days: z.strictObject({ contact: days, stay: days, match: days, follow_up: days, looks: days, complaint: days }),
});

const plans = z.strictObject({ offers: someOf(planKinds), wrap_name: z.boolean().default(false) });

const matching = z.strictObject({
  catchments: someTexts(80).min(1),
  uses: someOf(matchUses, 1),
  first_meeting: z.strictObject({ days_before: number(0, 90), days_after: number(0, 90) }),
  meets: z.strictObject({ every_days: number(1, 90), minutes: number(15, 480), per_half_day: number(1, 8) }),
  lasts: z.strictObject({ months: number(1, 60), early_word_weeks: z.array(number(1, 52)).max(10).refine(unique, twice) }),
  estimate_from_starts: number(1, 100),
  asks: z.strictObject({ first_days: number(1, 365), then_days: number(1, 365) }),
  conditions: someOf(conditions).default([]),
});

const followUp = z.strictObject({
  offers: someOf(followUpRhythms, 1),
  channels: someOf(followUpChannels, 1),
  quiet: z.strictObject({ from: hour, to: hour }),
  tries: number(1, 5).default(3),
});

const fields = z.strictObject({
  schema: z.literal(1),
  kind: oneOf(charterKinds),
  languages: z.array(language).min(1).max(20).refine(unique, twice).default(['en']),
  words: words.prefault({}),
  phone: z.string().trim().max(40).default(''),
  spaces: z.array(space).max(50).default([]),
  nights: nights.nullable().prefault({}),
  entry,
  day_programme: dayProgramme.nullable().default(null),
  stay,
  emergency,
  rights,
  records,
  plans,
  matching: matching.nullable().default(null),
  follow_up: followUp.nullable(),
  feedback: z.strictObject({ exit: z.boolean(), every_months: number(1, 120).nullable() }),
  public: oneOf(publicWays).default('hidden'),
  network: z.array(z.string().refine(isId, 'wants the id of a service')).max(50).refine(unique, twice).default([]),
  report: z.strictObject({ year_starts: monthDay, currency, rounding: oneOf(roundings) }),
});

/** A charter as published: what a house promises and what the rules read. */
export type Charter = z.output<typeof fields>;

/** Says whether two fields of a charter agree; each names the field to change. */
type Agreement = [path: (string | number)[], agrees: (c: Charter) => boolean, words: string];

const daySpaces = (c: Charter): number => c.spaces.filter((s) => s.kind === 'day').reduce((sum, s) => sum + s.count, 0);
const offers = (c: Charter, offer: Charter['entry']['when_full'][number]): boolean => c.entry.when_full.includes(offer);

const agreements: Agreement[] = [
  [['spaces'], (c) => (c.kind === 'house') === c.spaces.some((s) => s.kind === 'night'), 'a house has spaces for the night, a programme has none'],
  [['spaces'], (c) => c.kind === 'house' || daySpaces(c) === 0, 'a programme has no spaces'],
  [['nights'], (c) => (c.kind === 'house') === (c.nights !== null), 'a house has nights, a programme has null here'],
  [['entry', 'hold'], (c) => c.kind === 'programme' || c.entry.hold !== null, 'a house says how long a space is held'],
  [['entry', 'hold'], (c) => c.kind === 'house' || c.entry.hold === null, 'a programme has no space to hold: write null'],
  [['matching'], (c) => (c.kind === 'programme') === (c.matching !== null), 'a programme has matching, a house has null here'],
  [['day_programme'], (c) => c.kind === 'house' || c.day_programme === null, 'only a house has day places'],
  [['day_programme'], (c) => daySpaces(c) === 0 || daySpaces(c) === c.day_programme?.places, 'has as many places as there are spaces of kind day'],
  [['entry', 'teams'], (c) => c.entry.started_by.includes('team') === c.entry.teams.length > 0, 'names the teams when a team may start an entry, and only then'],
  [['entry', 'offer_hours'], (c) => offers(c, 'waiting_list') === (c.entry.offer_hours !== null), 'wants hours with a waiting list, and only then'],
  [['entry', 'when_full'], (c) => !offers(c, 'day_place') || c.day_programme !== null, 'offers a day place, but there is no day programme'],
  [['entry', 'when_full'], (c) => !offers(c, 'kept_space') || c.spaces.some((s) => s.kept), 'offers a kept space, but no space is kept'],
  [['records', 'shared_with'], (c) => (c.records.rule === 'shared_on_consent') === c.records.shared_with.length > 0, 'names who is shared with under shared_on_consent, and only then'],
];

/** The schema with the agreements between its fields; unknown fields are refused. */
export const charterSchema = fields.superRefine((charter, ctx) => {
  for (const [path, agrees, message] of agreements) {
    if (!agrees(charter)) ctx.addIssue({ code: 'custom', path, message });
  }
});
