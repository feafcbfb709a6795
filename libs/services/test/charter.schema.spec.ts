import fc from 'fast-check';
import { isCharterProblems, missingToPublish, parseBlueprint, readCharter, type CharterProblem } from '../src/charter.read.js';
import * as lists from '../src/charter.types.js';
import { afiya, afiyaYaml, everyFieldHouse, leavesOf, linkHouse, objectsOf, psseo, readOrTell, tupuAke, withValues, type Raw } from './charter.given.js';

const problemsOf = (raw: unknown): readonly CharterProblem[] => {
  const read = readCharter(raw);
  return isCharterProblems(read) ? read : [];
};
const house = everyFieldHouse();
const programme = psseo();

/** A place in one of the two full charters for each object of the schema: `spaces[]` is `spaces.0`. */
const at = (path: string): { raw: Raw; prefix: string } => ({ raw: path.startsWith('matching') ? programme : house, prefix: path === '' ? '' : `${path.replaceAll('[]', '.0')}.` });

describe('the blueprint of Afiya House', () => {
  it('is a charter in which only what each house must fill in is missing', () => {
    const charter = parseBlueprint(afiyaYaml());
    if (isCharterProblems(charter)) throw new Error(JSON.stringify(charter));
    expect(missingToPublish(charter)).toEqual(['phone', 'rights.officer', 'rights.outside']);
  });

  it('can be published once they are filled in', () => {
    const filled = withValues(afiya(), { phone: '413 555 0100', 'rights.officer': 'Noor Haddad', 'rights.outside': [{ name: 'the advocate', way: '800 555 0199' }] });
    expect(missingToPublish(readOrTell(filled))).toEqual([]);
  });

  it('takes a text of nothing but spaces for missing', () => {
    expect(missingToPublish(readOrTell(withValues(afiya(), { phone: '  ' })))).toContain('phone');
  });

  it('says what the charter page says, and leaves no field to a default', () => {
    const written = afiya();
    expect(readOrTell(written)).toEqual(written);
    expect(written).toEqual({
      schema: 1, kind: 'house', languages: ['en', 'es'], words: { person: 'person', space: 'room' }, phone: '',
      spaces: [{ name: 'Room', count: 3, kind: 'night', kept: false, features: [] }],
      nights: { turns: '06:00', longest: 7, longer_needs: ['guest', 'house'], ready_minutes: 0 },
      entry: {
        started_by: ['self'], teams: [], voices: ['guest', 'first_contact', 'second_member'],
        conditions: ['adult', 'own_care_and_medication', 'housing_not_only_reason'], hold: { deciding_minutes: 90, until: '20:00' },
        when_full: ['ring_back', 'directory'], offer_hours: null, answer_hours: null,
        outcomes: ['no_space', 'cannot_offer', 'chose_something_else', 'lost_touch', 'not_now'], asks_before: true,
      },
      day_programme: null,
      stay: { lock_box: true, medication: 'none', hopes: 'asked' },
      emergency: { without_asking: ['medical_emergency', 'serious_threat_of_violence'], calls: ['police', 'ambulance'] },
      rights: { texts: ['rights', 'emergency', 'complaints'], officer: '', outside: [] },
      records: { rule: 'persons_property', shared_with: [], keep_days: { contact: 1, stay: 30, match: 30, follow_up: 30, looks: 365, complaint: 730 } },
      plans: { offers: ['wellness', 'crisis', 'contact_sheet', 'sensory'], wrap_name: false },
      matching: null,
      follow_up: { offers: ['only_if_i_ask', 'once', 'days_2_7_30_90'], channels: ['call', 'text', 'email', 'app', 'in_person'], quiet: { from: '20:00', to: '09:00' }, tries: 3 },
      feedback: { exit: true, every_months: null }, public: 'hidden', network: [], report: { year_starts: '07-01', currency: 'USD', rounding: 'cut' },
    });
  });
});

describe('the other known services', () => {
  it.each([['Tupu Ake', tupuAke()], ['Link House', linkHouse()], ['PSSEO', psseo()], ['a house with every field', house]])('%s is a charter', (_, raw) => {
    expect(problemsOf(raw)).toEqual([]);
  });
});

describe('defaults', () => {
  /** Each field with a default on the charter page, or whose value there is "nothing", and what it becomes when it is left out. */
  const defaults: Raw = {
    languages: ['en'], 'words.person': 'guest', 'words.space': 'room', words: { person: 'guest', space: 'room' }, phone: '',
    'spaces.0.kept': false, 'spaces.0.features': [], 'nights.turns': '06:00', 'nights.longest': null, 'nights.longer_needs': ['guest', 'house'],
    'nights.ready_minutes': 0, nights: { turns: '06:00', longest: null, longer_needs: ['guest', 'house'], ready_minutes: 0 }, 'entry.started_by': ['self'],
    'entry.conditions': [], 'entry.outcomes': [...lists.outcomes], 'entry.asks_before': true, 'entry.teams': [], 'entry.offer_hours': null,
    'entry.answer_hours': null, day_programme: null, 'stay.medication': 'none', 'stay.hopes': 'offered', 'rights.officer': '', 'rights.outside': [],
    'records.shared_with': [], 'plans.wrap_name': false, matching: null, 'follow_up.tries': 3, public: 'hidden', network: [], spaces: [], 'matching.conditions': [],
  };
  const full = withValues(afiya(), { 'entry.answer_hours': 24, 'stay.hopes': 'asked', 'follow_up.tries': 5, public: 'words', 'entry.asks_before': false });
  const holds = (path: string): Raw => (['spaces', 'matching.conditions'].includes(path) ? programme : full);
  const valueAt = (raw: unknown, path: string): unknown => path.split('.').reduce((value, step) => (value as Raw)[step], raw);

  it.each(Object.entries(defaults))('%s, left out, is %j', (path, expected) => {
    expect(valueAt(readOrTell(withValues(holds(path), { [path]: undefined })), path)).toEqual(expected);
  });

  it('stand nowhere else: every other field has to be written', () => {
    const places = objectsOf().flatMap(({ path, shape }) => Object.keys(shape.properties ?? {}).map((key) => ({ ...at(path), key })));
    const without = places.filter(({ prefix, key }) => !(`${prefix}${key}` in defaults)).map(({ raw, prefix, key }) => {
      const field = `${prefix}${key}`;
      return { field, told: problemsOf(withValues(raw, { [field]: undefined })).some((p) => p.path === field && p.words === 'is missing') };
    });
    expect(without.length).toBeGreaterThan(50);
    expect(without.filter(({ told }) => !told)).toEqual([]);
  });
});

describe('what is no charter', () => {
  it('an unknown field, wherever it stands, is named and refused', () => {
    const objects = objectsOf();
    expect(objects.length).toBeGreaterThan(20);
    for (const { path } of objects) {
      const { raw, prefix } = at(path);
      expect(problemsOf(withValues(raw, { [`${prefix}unheard_of`]: 1 }))).toEqual([{ path: `${prefix}unheard_of`, words: 'is no field of a charter' }]);
    }
  });

  it('a value outside its closed list is refused and the list is told', () => {
    const closed = leavesOf().filter(({ shape }) => JSON.stringify(shape).includes('"enum"'));
    expect(closed.length).toBeGreaterThan(20);
    for (const { path, shape } of closed) {
      const { raw, prefix } = at(path.replace(/\.?[^.]+$/, ''));
      const field = `${prefix}${path.split('.').at(-1)}`;
      const many = JSON.stringify(shape).includes('"array"');
      const [problem] = problemsOf(withValues(raw, { [field]: many ? ['unheard_of'] : 'unheard_of' }));
      expect(problem).toEqual({ path: many ? `${field}.0` : field, words: expect.stringMatching(/^wants one of: [a-z_0-9, ]+$/) });
    }
  });

  const breaches: [string, Raw, string, string][] = [
    ['the guest’s voice left out', { 'entry.voices': ['house'] }, 'entry.voices', 'needs the voice of the guest'],
    ['the guest’s voice left out of a longer stay', { 'nights.longer_needs': ['house'] }, 'nights.longer_needs', 'needs the voice of the guest'],
    ['no_space left out of the outcomes', { 'entry.outcomes': ['not_now'] }, 'entry.outcomes', 'needs no_space'],
    ['one voice twice', { 'entry.voices': ['guest', 'guest'] }, 'entry.voices', 'names something twice'],
    ['an hour that no clock has', { 'nights.turns': '24:00' }, 'nights.turns', 'wants a time of day'],
    ['an hour without its nought', { 'entry.hold.until': '8:00' }, 'entry.hold.until', 'wants a time of day'],
    ['a year that starts on 29 February', { 'report.year_starts': '02-29' }, 'report.year_starts', 'wants a month and day'],
    ['a currency in small letters', { 'report.currency': 'usd' }, 'report.currency', 'wants a currency code'],
    ['six tries', { 'follow_up.tries': 6 }, 'follow_up.tries', 'is at most 5'],
    ['half a try', { 'follow_up.tries': 1.5 }, 'follow_up.tries', 'wants a whole number'],
    ['more than a day to get ready', { 'nights.ready_minutes': 1441 }, 'nights.ready_minutes', 'is at most 1440'],
    ['another form of charter', { schema: 2 }, 'schema', 'wants 1'],
    ['a network of something that is no service', { network: ['oak-house'] }, 'network.0', 'wants the id of a service'],
    ['a waiting list without hours', { 'entry.offer_hours': null }, 'entry.offer_hours', 'wants hours with a waiting list'],
    ['hours without a waiting list', { 'entry.when_full': ['ring_back'] }, 'entry.offer_hours', 'wants hours with a waiting list'],
    ['a day place without a day programme', { day_programme: null }, 'entry.when_full', 'offers a day place'],
    ['a kept space where none is kept', { 'spaces.1.kept': false }, 'entry.when_full', 'offers a kept space'],
    ['a team without a name', { 'entry.teams': [] }, 'entry.teams', 'names the teams'],
    ['sharing with nobody named', { 'records.shared_with': [] }, 'records.shared_with', 'names who is shared with'],
    ['a house without a space for the night', { spaces: [], 'entry.when_full': ['ring_back'], 'entry.offer_hours': null }, 'spaces', 'a house has spaces'],
    ['a house without nights', { nights: null }, 'nights', 'a house has nights'],
    ['a house without a hold', { 'entry.hold': null }, 'entry.hold', 'a house says how long'],
    ['a house that matches', { matching: programme['matching'] }, 'matching', 'a programme has matching'],
    ['more day places than the programme has', { spaces: [...(house['spaces'] as Raw[]), { name: 'Day', count: 3, kind: 'day' }] }, 'day_programme', 'has as many places'],
  ];
  it.each(breaches)('%s is refused, at its place', (_, values, path, words) => {
    expect(problemsOf(withValues(house, values))).toEqual([{ path, words: expect.stringContaining(words) }]);
  });

  it.each([
    ['a programme with a room', { spaces: house['spaces'] }, 'spaces'],
    ['a programme with day places', { spaces: [{ name: 'Day', count: 1, kind: 'day' }] }, 'spaces'],
    ['a programme with nights', { nights: {} }, 'nights'],
    ['a programme with a hold', { 'entry.hold': { deciding_minutes: 90, until: '20:00' } }, 'entry.hold'],
    ['a programme without matching', { matching: null }, 'matching'],
    ['a programme with a day programme', { day_programme: { places: 1, days: 1, for: 'anyone' } }, 'day_programme'],
  ])('%s is refused, at its place', (_, values, path) => {
    expect(problemsOf(withValues(programme, values)).map((problem) => problem.path)).toContain(path);
  });

  it('whatever it is, is told and never thrown', () => {
    fc.assert(fc.property(fc.anything(), (raw) => {
      const read = readCharter(raw);
      if (!isCharterProblems(read)) return;
      expect(read.length).toBeGreaterThan(0);
      for (const { words } of read) expect(words).toMatch(/^(is|wants|needs|names|has|a|offers) ?/);
    }));
  });

  it('any one value gone astray in a full charter is told at its place or accepted, never thrown', () => {
    const paths = leavesOf().map(({ path }) => ({ raw: at(path.replace(/\.?[^.]+$/, '')).raw, field: path.replaceAll('[]', '.0') }));
    fc.assert(fc.property(fc.constantFrom(...paths), fc.anything(), ({ raw, field }, value) => {
      const read = readCharter(withValues(raw, { [field]: value }));
      if (isCharterProblems(read)) expect(read.every(({ path, words }) => typeof path === 'string' && words.length > 0)).toBe(true);
    }));
  });
});

describe('a blueprint’s text', () => {
  it.each([
    ['is no YAML', 'kind: [house', /^line 1: /],
    ['names a field twice', 'kind: house\nkind: house\n', /^line 2: Map keys must be unique/],
    ['has an alias to nothing', 'kind: *nowhere\n', /alias/],
    ['holds two charters', 'kind: house\n---\nkind: house\n', /^line \d: /],
  ])('that %s is told, with its line', (_, text, words) => {
    const read = parseBlueprint(text);
    expect(isCharterProblems(read) && read[0]).toEqual({ path: '', words: expect.stringMatching(words) });
  });

  it('that is empty is told', () => {
    expect(parseBlueprint('')).toEqual([{ path: '', words: 'wants fields with names' }]);
  });

  it('whatever it is, is never thrown', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'ab:*&-{}[]"\'|>!%@,# \n') }), (text) => {
      expect(parseBlueprint(text)).toBeDefined();
    }));
  });
});
