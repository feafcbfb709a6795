import fc from 'fast-check';
import type { z } from 'zod';
import { charterShape, withoutNull, type Raw } from './charter.given.js';

type Shape = z.core.JSONSchema.BaseSchema;

/** Any charter that can be published or is on its way there: made from the schema itself, then brought to agree with itself. */
export const anyCharter = (): fc.Arbitrary<Raw> => (valueOf(charterShape, '') as fc.Arbitrary<Raw>).map(agreeing);

const names = ['Noor Haddad', 'Maia Tane', 'the state advocate', 'Kingston', 'Perth', 'night team', 'clinical team', '413 555 0100'];
const clock = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })).map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

/** Texts whose form the schema checks by a pattern or by hand. */
const byPath: Record<string, fc.Arbitrary<unknown>> = {
  phone: fc.constantFrom('', '413 555 0100'),
  'rights.officer': fc.constantFrom('', 'Noor Haddad'),
  'nights.turns': clock, 'entry.hold.until': clock, 'follow_up.quiet.from': clock, 'follow_up.quiet.to': clock,
  'spaces[].count': fc.integer({ min: 1, max: 20 }),
  languages: fc.constantFrom(['en'], ['en', 'es'], ['pt-BR']),
  'report.currency': fc.constantFrom('USD', 'NZD', 'GBP'),
  'report.year_starts': fc.constantFrom('01-01', '04-01', '07-01', '12-31'),
  network: fc.constantFrom([], ['00000000-0000-4000-8000-000000000001']),
};

function valueOf(shape: Shape, path: string): fc.Arbitrary<unknown> {
  if (path in byPath) return byPath[path]!;
  if (shape.anyOf) return fc.option(valueOf(withoutNull(shape), path), { nil: null });
  if (shape.const !== undefined) return fc.constant(shape.const);
  if (shape.enum) return fc.constantFrom(...shape.enum);
  if (shape.type === 'object') {
    return fc.record(Object.fromEntries(Object.entries(shape.properties ?? {}).map(([key, inner]) => [key, valueOf(inner as Shape, path === '' ? key : `${path}.${key}`)])));
  }
  if (shape.type === 'array') {
    const items = shape.items as Shape;
    return fc.uniqueArray(valueOf(items, `${path}[]`), { minLength: shape.minItems ?? 0, maxLength: Math.min(shape.maxItems ?? 7, items.enum?.length ?? 4) });
  }
  if (shape.type === 'boolean') return fc.boolean();
  if (shape.type === 'integer') return fc.integer({ min: shape.minimum ?? 0, max: shape.maximum ?? 400 });
  return fc.constantFrom(...names);
}

interface Loose {
  kind: string;
  spaces: { kind: string; kept: boolean; count: number }[];
  nights: Raw | null;
  day_programme: { places: number } | null;
  matching: Raw | null;
  entry: { started_by: string[]; teams: string[]; voices: string[]; outcomes: string[]; hold: Raw | null; when_full: string[]; offer_hours: number | null };
  records: { rule: string; shared_with: string[] };
}

const withFirst = (list: string[], first: string): string[] => (list.includes(first) ? list : [first, ...list]);

/** Fills or empties what the other fields ask for; the schema tells if something is left. */
function agreeing(raw: Raw): Raw {
  const c = raw as unknown as Loose;
  const house = c.kind === 'house';
  const { entry } = c;
  entry.voices = withFirst(entry.voices, 'guest');
  entry.outcomes = withFirst(entry.outcomes, 'no_space');
  if (entry.started_by.includes('team') !== entry.teams.length > 0) entry.teams = entry.started_by.includes('team') ? ['night team'] : [];
  if ((c.records.rule === 'shared_on_consent') !== c.records.shared_with.length > 0) c.records.shared_with = c.records.rule === 'shared_on_consent' ? ['clinical team'] : [];
  c.matching = house ? null : (c.matching ?? matchingWhenNone());
  c.nights = house ? (c.nights ?? {}) : null;
  if (c.nights && Array.isArray(c.nights['longer_needs'])) c.nights['longer_needs'] = withFirst(c.nights['longer_needs'] as string[], 'guest');
  entry.hold = house ? (entry.hold ?? { deciding_minutes: 90, until: '20:00' }) : null;
  c.spaces = house ? c.spaces : [];
  if (house && !c.spaces.some((space) => space.kind === 'night' && !space.kept)) c.spaces.push({ name: 'Room', count: 1, kind: 'night', kept: false } as Loose['spaces'][number]);
  const byDay = c.spaces.filter((space) => space.kind === 'day').reduce((sum, space) => sum + space.count, 0);
  if (!house) c.day_programme = null;
  else if (byDay > 0) c.day_programme = { days: 7, for: 'anyone', ...c.day_programme, places: byDay } as Loose['day_programme'];
  entry.when_full = entry.when_full.filter((offer) => (offer !== 'day_place' || c.day_programme !== null) && (offer !== 'kept_space' || c.spaces.some((space) => space.kept)));
  entry.offer_hours = entry.when_full.includes('waiting_list') ? (entry.offer_hours ?? 24) : null;
  return raw;
}

const matchingWhenNone = (): Raw => ({
  catchments: ['Perth'], uses: ['times'], first_meeting: { days_before: 1, days_after: 1 }, meets: { every_days: 1, minutes: 61, per_half_day: 1 },
  lasts: { months: 1, early_word_weeks: [1] }, estimate_from_starts: 8, asks: { first_days: 1, then_days: 1 }, conditions: [],
});
