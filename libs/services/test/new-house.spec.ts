import { Blueprints } from '../src/blueprints.js';
import { isCharterProblems, missingToPublish, readCharter } from '../src/charter.read.js';
import type { Charter } from '../src/charter.schema.js';
import { checkHouse, filledIn, type HouseInput } from '../src/new-house.js';

const afiya = new Blueprints().find('afiya-house')!.charter;
const input: HouseInput = {
  blueprint: 'afiya-house', name: 'Oak House', timeZone: 'America/New_York', phone: '+1 413 555 0100',
  rightsOfficer: 'Noor, at the house', rightsOutsideName: 'Disability Law Center', rightsOutsideWay: '+1 617 555 0100', spaces: [],
};
const problemsOf = (more: Partial<HouseInput>, at = '') => checkHouse({ ...input, ...more }, afiya, at).map(({ field, problem }) => `${field} ${problem}`);

describe('the blueprints', () => {
  it('say their name and their house in one line', () => {
    expect(new Blueprints().choices().find(({ key }) => key === 'afiya-house')).toMatchObject({ name: 'Afiya House', kind: 'house', words: expect.stringMatching(/^Afiya House, .+\.$/) });
  });

  it('are every one a charter', () => {
    for (const { key } of new Blueprints().choices()) expect(isCharterProblems(readCharter(new Blueprints().find(key)!.charter))).toBe(false);
  });
});

describe('what is filled into a blueprint', () => {
  it('will do when nothing is missing', () => expect(problemsOf({})).toEqual([]));

  it.each<[string, Partial<HouseInput>, string[]]>([
    ['a name', { name: ' ' }, ['name missing']],
    ['a name that fits', { name: 'x'.repeat(121) }, ['name too_long']],
    ['a time zone of this world', { timeZone: 'Mars/Olympus' }, ['timeZone not_a_time_zone']],
    ['a number to ring', { phone: '' }, ['phone missing']],
    ['a rights officer and somebody outside', { rightsOfficer: '', rightsOutsideName: '', rightsOutsideWay: '' }, ['rightsOfficer missing', 'rightsOutsideName missing', 'rightsOutsideWay missing']],
    ['names of spaces, each once', { spaces: ['Oak', 'oak ', ''] }, ['spaces.1 twice', 'spaces.2 missing']],
    ['not too many spaces', { spaces: Array.from({ length: 201 }, (_, n) => `Room ${n}`) }, ['spaces too_long']],
  ])('needs %s', (_, more, problems) => expect(problemsOf(more)).toEqual(problems));

  it('names its fields from the form they stand in', () => expect(problemsOf({ name: '' }, 'house.')).toEqual(['house.name missing']));

  it('needs a blueprint that there is', () => expect(checkHouse(input, undefined)).toEqual([{ field: 'blueprint', problem: 'not_a_choice' }]));

  it('takes no spaces for a programme, which has none', () => {
    expect(checkHouse({ ...input, spaces: ['Room'] }, { ...afiya, kind: 'programme' })).toEqual([{ field: 'spaces', problem: 'not_a_choice' }]);
  });

  it('makes a charter that can be published', () => {
    const { charter, spaces } = filledIn(afiya, input);
    expect(missingToPublish(charter)).toEqual([]);
    expect(charter.rights).toMatchObject({ officer: 'Noor, at the house', outside: [{ name: 'Disability Law Center', way: '+1 617 555 0100' }] });
    expect(spaces.map(({ name }) => name)).toEqual(['Room 1', 'Room 2', 'Room 3']);
  });
});

describe('spaces with names of their own', () => {
  const withKept: Charter = {
    ...afiya,
    entry: { ...afiya.entry, when_full: [...afiya.entry.when_full, 'kept_space'] },
    spaces: [{ name: 'Room', count: 2, kind: 'night', kept: false, features: ['own_bathroom'] }, { name: 'Quick bed', count: 1, kind: 'night', kept: true, features: [] }],
  };
  const laid = (charter: Charter, spaces: string[]) => {
    const filled = filledIn(charter, { ...input, spaces });
    expect(readCharter(filled.charter)).toEqual(filled.charter);
    return { ...filled, lines: filled.spaces.map(({ name, kind, kept, features }) => [name, kind, kept, ...features].join(' ')) };
  };

  it('take over, one by one, what the blueprint’s spaces are', () => {
    const { lines, charter } = laid(withKept, ['Oak', ' Elm ', 'Ash']);
    expect(lines).toEqual(['Oak night false own_bathroom', 'Elm night false own_bathroom', 'Ash night true']);
    expect(charter.spaces).toEqual(withKept.spaces);
  });

  it('are ordinary rooms when there are more of them, and the charter counts them', () => {
    const { lines, charter } = laid(withKept, ['Oak', 'Elm', 'Ash', 'Fir']);
    expect(lines[3]).toBe('Fir night false own_bathroom');
    expect(charter.spaces.map(({ count }) => count)).toEqual([3, 1]);
  });

  it('promise no kept space when there is none', () => {
    const { lines, charter } = laid(withKept, ['Oak']);
    expect(lines).toEqual(['Oak night false own_bathroom']);
    expect(charter.spaces.map(({ count }) => count)).toEqual([1]);
    expect(charter.entry.when_full).not.toContain('kept_space');
  });

  it('leave the day places as they are', () => {
    const withDays: Charter = { ...afiya, day_programme: { places: 2, days: 7, for: 'former_guests' } };
    expect(laid(withDays, ['Oak']).lines).toEqual(['Oak night false', 'Day place 1 day false', 'Day place 2 day false']);
  });
});
