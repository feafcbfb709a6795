import { readFileSync } from 'node:fs';
import { houseDay } from '#peerhouse/kernel';
import { nextCharterProblems, startProblem, type Beside } from '../src/charter-next.js';
import { charterProblems, formOf, keptFields } from '../src/charter-form.js';
import { everyFieldHouse, leavesOf, objectsOf, psseo, readOrTell, withValues, type Raw } from './charter.given.js';

const words = JSON.parse(readFileSync(new URL('../../../apps/staff-web/src/words/en.json', import.meta.url), 'utf8')) as Record<string, string>;
const house = readOrTell(withValues(everyFieldHouse(), { network: [] }));
const programme = readOrTell(psseo());
const fieldsOf = (charter: typeof house, given = { dayPlaces: 5, counted: false }) => formOf(charter, given).flatMap(({ fields }) => fields);
const ofProgramme = { dayPlaces: 0, counted: false };
const both = [...fieldsOf(house), ...fieldsOf(programme, ofProgramme)];

describe('the form for a new version', () => {
  it('has every field of the schema, but what no version changes and what lies inside a list', () => {
    const inLists = (path: string) => path.includes('[]');
    const all = leavesOf().map(({ path }) => path).filter((path) => !inLists(path) && !(keptFields as readonly string[]).includes(path));
    const lists = ['rights.outside'];
    expect(new Set(both.map(({ path }) => path))).toEqual(new Set([...all, ...lists]));
  });

  it('gives a house nothing of a programme, and the other way round', () => {
    expect(fieldsOf(house).filter(({ path }) => path.startsWith('matching'))).toEqual([]);
    expect(fieldsOf(programme, ofProgramme).filter(({ path }) => /^(nights|day_programme|entry\.hold)/.test(path))).toEqual([]);
  });

  it('lets exactly those fields be empty without which a charter is still one', () => {
    const missing = (path: string) => charterProblems(withValues(house as unknown as Raw, { [path]: null })).some(({ field, problem }) => field === path && problem === 'missing');
    const fields = fieldsOf(house);
    expect(fields.filter(({ mayBeEmpty }) => mayBeEmpty).map(({ path }) => path)).toEqual(fields.filter(({ path }) => !missing(path)).map(({ path }) => path));
    expect(fields.some(({ mayBeEmpty }) => mayBeEmpty)).toBe(true);
  });

  it('offers to do without exactly what a house may do without', () => {
    const raw = withValues(everyFieldHouse(), { 'entry.when_full': ['ring_back', 'waiting_list'] });
    const groups = objectsOf().map(({ path }) => path).filter((path) => path !== '' && !path.includes('.') && !path.includes('[]'));
    const leaves = (key: string) => charterProblems(withValues(raw, { [key]: null })).length === 0;
    const mayBeLeftOut = formOf(house, { dayPlaces: 5, counted: false }).filter((group) => group.mayBeLeftOut).map(({ key }) => key);
    expect(groups.filter((key) => leaves(key) && key !== 'matching')).toEqual(mayBeLeftOut);
  });

  it('offers no way without day places while there are spaces for the day', () => {
    const withDays = { ...house, spaces: [...house.spaces, { name: 'Day place', count: 5, kind: 'day' as const, kept: false, features: [] }] };
    expect(formOf(withDays, { dayPlaces: 5, counted: false }).filter((group) => group.mayBeLeftOut).map(({ key }) => key)).toEqual(['follow_up']);
  });

  it('leaves day places out where none are laid out, and the beginning of the year once something was counted', () => {
    const without = { ...house, day_programme: null, entry: { ...house.entry, when_full: [] } };
    expect(fieldsOf(without, { dayPlaces: 0, counted: false }).some(({ path }) => path.startsWith('day_programme'))).toBe(false);
    expect(fieldsOf(without, { dayPlaces: 5, counted: false }).some(({ path }) => path.startsWith('day_programme'))).toBe(true);
    expect(fieldsOf(house, { dayPlaces: 5, counted: true }).some(({ path }) => path === 'report.year_starts')).toBe(false);
  });

  it('has words for each group, field, column and value', () => {
    const last = (path: string) => path.split('.').at(-1)!.replace('longer_needs', 'voices');
    const keys = [
      ...[house, programme].flatMap((charter) => formOf(charter, { dayPlaces: 5, counted: false }).flatMap(({ key, mayBeLeftOut }) => [`charter.group.${key}`, ...(mayBeLeftOut ? [`charter.has.${key}`] : [])])),
      ...both.flatMap(({ path, options, columns }) => [`charter.field.${path}`, ...options.map((option) => `charter.option.${last(path)}.${option}`), ...columns.map((column) => `charter.column.${column}`)]),
    ];
    expect(keys.length).toBeGreaterThan(150);
    expect(keys.filter((key) => !(key in words))).toEqual([]);
    const used = new Set(keys);
    expect(Object.keys(words).filter((key) => /^charter\.(field|option|column|hint)\./.test(key) && !used.has(key.replace('.hint.', '.field.')))).toEqual([]);
  });
});

describe('what is wrong with typed values', () => {
  it.each<[string, Raw, string, string, number | null]>([
    ['a text where a number goes', { 'nights.ready_minutes': 'half an hour' }, 'nights.ready_minutes', 'not_whole', null],
    ['half a minute', { 'nights.ready_minutes': 0.5 }, 'nights.ready_minutes', 'not_whole', null],
    ['nothing where a number goes', { 'nights.ready_minutes': null }, 'nights.ready_minutes', 'missing', null],
    ['an hour left empty', { 'nights.turns': '' }, 'nights.turns', 'missing', null],
    ['no such hour', { 'nights.turns': '25:00' }, 'nights.turns', 'not_in_form', null],
    ['too many tries', { 'follow_up.tries': 6 }, 'follow_up.tries', 'too_big', 5],
    ['too few nights', { 'nights.longest': 0 }, 'nights.longest', 'too_small', 1],
    ['nobody to call', { 'emergency.calls': [] }, 'emergency.calls', 'missing', null],
    ['a number too long to dial', { phone: '1'.repeat(41) }, 'phone', 'too_long', 40],
    ['a voice nobody has', { 'entry.voices': ['guest', 'manager'] }, 'entry.voices.1', 'not_a_choice', null],
    ['without the guest’s own voice', { 'entry.voices': ['house'] }, 'entry.voices', 'does_not_agree', null],
    ['one place twice', { languages: ['en', 'en'] }, 'languages', 'twice', null],
    ['hours without a waiting list', { 'entry.when_full': ['ring_back'] }, 'entry.offer_hours', 'does_not_agree', null],
  ])('%s is named at its field', (_, values, field, problem, limit) => {
    expect(charterProblems(withValues(house as unknown as Raw, values))).toEqual([{ field, problem, ...(limit === null ? {} : { limit }) }]);
  });
});

describe('the next charter', () => {
  const other = '00000000-0000-4000-8000-000000000001';
  const beside: Beside = { last: { charter: house, startsOn: houseDay('2026-11-10') }, today: houseDay('2026-11-02'), dayPlaces: 5, counted: true, otherServices: [other] };
  const wrong = (values: Raw) => nextCharterProblems(withValues(house as unknown as Raw, values), beside);

  it('is one with other words, nights and houses to ask', () => {
    expect(wrong({ 'words.person': 'member', 'nights.longest': 10, network: [other] })).toEqual([]);
  });
  it.each<[string, Raw, string, string]>([
    ['other rooms', { 'spaces.0.count': 11 }, 'spaces', 'not_here'],
    ['a room’s other name', { 'spaces.1.name': 'Quiet bed' }, 'spaces', 'not_here'],
    ['more day places than are laid out', { 'day_programme.places': 6 }, 'day_programme.places', 'not_here'],
    ['another beginning of the year once something was counted', { 'report.year_starts': '02-01' }, 'report.year_starts', 'not_here'],
    ['a house of somebody else', { network: ['00000000-0000-4000-8000-000000000002'] }, 'network.0', 'not_a_choice'],
    ['no phone', { phone: '' }, 'phone', 'missing'],
    ['nobody outside to complain to', { 'rights.outside': [] }, 'rights.outside', 'missing'],
  ])('is not one with %s', (_, values, field, problem) => expect(wrong(values)).toEqual([{ field, problem }]));

  it('tells everything that is wrong with it at once', () => {
    const all = wrong({ 'nights.turns': '', phone: ' ', 'rights.officer': '', 'rights.outside': [] });
    expect(all.map(({ field, problem }) => `${field} ${problem}`).sort()).toEqual(['nights.turns missing', 'phone missing', 'rights.officer missing', 'rights.outside missing']);
    expect(wrong({ phone: null })).toEqual([{ field: 'phone', problem: 'missing' }]);
  });

  it.each([['2026-11-01', 'past_day'], ['2026-11-09', 'before_last'], ['2026-11-10', null], ['2028-11-02', null], ['2028-11-03', 'too_far']])('from %s: %s', (day, problem) => {
    expect(startProblem(houseDay(day), beside)?.problem ?? null).toBe(problem);
  });
});
