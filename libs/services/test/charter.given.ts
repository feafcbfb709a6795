import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { charterSchema, type Charter } from '../src/charter.schema.js';
import { isCharterProblems, readCharter } from '../src/charter.read.js';

/** A charter as it is written, before it is read. */
export type Raw = Record<string, unknown>;

/** The same with other values at these paths, `spaces.0.count`; undefined takes the field out. */
export function withValues(raw: Raw, values: Raw): Raw {
  const copy = structuredClone(raw);
  for (const [path, value] of Object.entries(values)) {
    const steps = path.split('.');
    const holder = steps.slice(0, -1).reduce((at, step) => at[step] as Raw, copy);
    if (value === undefined) delete holder[steps.at(-1)!];
    else holder[steps.at(-1)!] = value;
  }
  return copy;
}

export const afiya = (): Raw => parse(afiyaYaml()) as Raw;

export const afiyaYaml = (): string => readFileSync(new URL('../../../infra/blueprints/afiya-house.yaml', import.meta.url), 'utf8');

/** Reads, or tells every problem. */
export function readOrTell(raw: unknown): Charter {
  const read = readCharter(raw);
  if (isCharterProblems(read)) throw new Error(read.map((p) => `${p.path}: ${p.words}`).join('\n'));
  return read;
}

const common = {
  schema: 1,
  languages: ['en'],
  phone: '413 555 0100',
  stay: { lock_box: false, medication: 'none', hopes: 'offered' },
  emergency: { without_asking: ['medical_emergency', 'serious_threat_of_violence'], calls: ['police', 'ambulance'] },
  rights: { texts: ['rights', 'emergency', 'complaints'], officer: 'Noor Haddad', outside: [{ name: 'the state advocate', way: '800 555 0199' }] },
  follow_up: { offers: ['only_if_i_ask', 'once'], channels: ['call', 'text'], quiet: { from: '20:00', to: '09:00' } },
};
const keepDays = { contact: 1, stay: 30, match: 30, follow_up: 30, looks: 365, complaint: 730 };

/** The values of "The others, in short" on the charter page; what the page does not list is ours. */
export const tupuAke = (): Raw => structuredClone({
  ...common,
  kind: 'house',
  words: { person: 'guest', space: 'bed' },
  spaces: [{ name: 'Bed', count: 10, kind: 'night' }],
  day_programme: { places: 5, days: 7, for: 'former_guests' },
  nights: { longest: 7 },
  entry: {
    started_by: ['team'], teams: ['district crisis team'], voices: ['referrer', 'guest', 'house'],
    hold: { deciding_minutes: 90, until: '20:00' }, when_full: ['ring_back'],
  },
  stay: { lock_box: true, medication: 'assist_if_asked', hopes: 'asked' },
  records: { rule: 'shared_on_consent', shared_with: ['clinical team'], keep_days: keepDays },
  plans: { offers: ['wellness', 'crisis', 'contact_sheet', 'sensory', 'wrap'] },
  feedback: { exit: true, every_months: 3 },
  report: { year_starts: '01-01', currency: 'NZD', rounding: 'cut' },
});

export const linkHouse = (): Raw => structuredClone({
  ...common,
  kind: 'house',
  words: { person: 'woman', space: 'room' },
  spaces: [{ name: 'Room', count: 10, kind: 'night' }, { name: 'Emergency room', count: 1, kind: 'night', kept: true }],
  nights: { longest: 28 },
  entry: {
    started_by: ['self', 'anyone_with_consent'], voices: ['guest', 'house'],
    hold: { deciding_minutes: 90, until: '20:00' }, when_full: ['kept_space', 'directory'],
  },
  stay: { lock_box: false, medication: 'own_charge', hopes: 'offered' },
  emergency: { without_asking: ['medical_emergency', 'serious_threat_of_violence'], calls: ['police', 'ambulance', 'crisis_service', 'hospital'] },
  records: { rule: 'persons_property', keep_days: keepDays },
  plans: { offers: ['wrap', 'own'], wrap_name: true },
  feedback: { exit: true, every_months: null },
  report: { year_starts: '04-01', currency: 'GBP', rounding: 'round' },
});

export const psseo = (): Raw => structuredClone({
  ...common,
  kind: 'programme',
  words: { person: 'person' },
  spaces: [],
  nights: null,
  // The page names the waiting list; how long an offer from it stays open is ours.
  entry: { started_by: ['self'], voices: ['guest', 'peer'], hold: null, when_full: ['group', 'waiting_list'], offer_hours: 72 },
  emergency: {
    without_asking: ['medical_emergency', 'serious_threat_of_violence', 'harm_to_self_happening'], calls: ['police', 'ambulance', 'crisis_service'],
  },
  records: { rule: 'no_files', keep_days: keepDays },
  plans: { offers: ['wellness', 'crisis'] },
  matching: {
    catchments: ['Kingston', 'Brockville', 'Belleville', 'Napanee', 'Perth'],
    uses: ['interests', 'background', 'languages', 'times', 'places', 'wishes'],
    first_meeting: { days_before: 7, days_after: 14 },
    meets: { every_days: 7, minutes: 60, per_half_day: 3 },
    lasts: { months: 12, early_word_weeks: [8, 4] },
    estimate_from_starts: 8,
    asks: { first_days: 7, then_days: 30 },
    conditions: ['keeps_own_appointments', 'sober_at_meetings'],
  },
  feedback: { exit: false, every_months: 24 },
  report: { year_starts: '04-01', currency: 'CAD', rounding: 'round' },
});

/** A house that uses every field a house has. */
export const everyFieldHouse = (): Raw => withValues(tupuAke(), {
  languages: ['en', 'es'],
  spaces: [
    { name: 'Bed', count: 10, kind: 'night', kept: false, features: ['step_free', 'shared'] },
    { name: 'Spare bed', count: 1, kind: 'night', kept: true, features: [] },
  ],
  nights: { turns: '05:00', longest: 7, longer_needs: ['guest', 'house'], ready_minutes: 45 },
  'entry.started_by': ['self', 'team'],
  'entry.conditions': ['adult'],
  'entry.when_full': ['ring_back', 'waiting_list', 'day_place', 'kept_space', 'other_house'],
  'entry.offer_hours': 24,
  'entry.answer_hours': 24,
  'entry.outcomes': ['no_space', 'not_now'],
  'entry.asks_before': false,
  'plans.wrap_name': true,
  'follow_up.tries': 2,
  public: 'words',
  network: ['00000000-0000-4000-8000-000000000001'],
});

/** One field of the schema: a value, a list of values, or an object with fields of its own. */
export interface Field {
  /** `entry.hold.until`, `spaces[].name`. */
  path: string;
  shape: z.core.JSONSchema.BaseSchema;
}

export const charterShape = z.toJSONSchema(charterSchema, { io: 'input', unrepresentable: 'any' }) as z.core.JSONSchema.BaseSchema;

/** The shape under `nullable`: an object, a list or a value. */
export const withoutNull = (shape: z.core.JSONSchema.BaseSchema): z.core.JSONSchema.BaseSchema =>
  (shape.anyOf?.find((one) => (one as { type?: string }).type !== 'null') as z.core.JSONSchema.BaseSchema | undefined) ?? shape;

/** Every object in the schema with its path, the charter itself first. */
export function objectsOf(shape: z.core.JSONSchema.BaseSchema = charterShape, path = ''): Field[] {
  const plain = withoutNull(shape);
  if (plain.type === 'array') return objectsOf(plain.items as z.core.JSONSchema.BaseSchema, `${path}[]`);
  if (plain.type !== 'object') return [];
  const inner = Object.entries(plain.properties ?? {}).flatMap(([key, value]) => objectsOf(value as z.core.JSONSchema.BaseSchema, path === '' ? key : `${path}.${key}`));
  return [{ path, shape: plain }, ...inner];
}

/** Every field that holds a value or a list of values. */
export const leavesOf = (): Field[] => objectsOf().flatMap(({ path, shape }) =>
  Object.entries(shape.properties ?? {}).map(([key, value]) => ({ path: path === '' ? key : `${path}.${key}`, shape: value as z.core.JSONSchema.BaseSchema }))
    .filter((field) => objectsOf(field.shape).length === 0));
