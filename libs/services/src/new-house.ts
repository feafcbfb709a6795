import { checkName, isTimeZone, type FieldProblem } from '#peerhouse/kernel';
import type { Charter } from './charter.schema.js';
import { spacesToLayOut, type SpaceToLayOut } from './charter.rules.js';

/** What a house fills into its blueprint before it opens. */
export interface HouseInput {
  blueprint: string;
  name: string;
  timeZone: string;
  phone: string;
  rightsOfficer: string;
  rightsOutsideName: string;
  rightsOutsideWay: string;
  spaces: string[];
}

/** Most letters of each text, and most spaces of a house. */
export const houseMost = { name: 120, phone: 40, officer: 200, outsideName: 120, outsideWay: 200, spaceName: 60, spaces: 200 } as const;

/** What is wrong with a new house, in the order of the form; `at` stands before each field's name. */
export function checkHouse(input: HouseInput, blueprint: Charter | undefined, at = ''): FieldProblem[] {
  const text = (field: keyof HouseInput, most: number) => checkName(input[field] as string, `${at}${field}`, most);
  const choice: FieldProblem | null = blueprint ? null : { field: `${at}blueprint`, problem: 'not_a_choice' };
  const zone: FieldProblem | null = isTimeZone(input.timeZone) ? null : { field: `${at}timeZone`, problem: 'not_a_time_zone' };
  return [
    choice, text('name', houseMost.name), zone, text('phone', houseMost.phone), text('rightsOfficer', houseMost.officer),
    text('rightsOutsideName', houseMost.outsideName), text('rightsOutsideWay', houseMost.outsideWay),
    ...checkSpaces(input.spaces, blueprint, `${at}spaces`),
  ].filter((problem) => problem !== null);
}

function checkSpaces(names: string[], blueprint: Charter | undefined, field: string): (FieldProblem | null)[] {
  if (names.length > houseMost.spaces) return [{ field, problem: 'too_long', limit: houseMost.spaces }];
  if (names.length && blueprint?.kind === 'programme') return [{ field, problem: 'not_a_choice' }];
  const seen = new Set<string>();
  return names.map((name, index) => {
    const problem = checkName(name, `${field}.${index}`, houseMost.spaceName);
    if (problem) return problem;
    const same = name.trim().toLowerCase();
    if (seen.has(same)) return { field: `${field}.${index}`, problem: 'twice' };
    seen.add(same);
    return null;
  });
}

/** The blueprint's charter as this house fills it in, and the spaces to lay out. */
export function filledIn(blueprint: Charter, input: HouseInput): { charter: Charter; spaces: SpaceToLayOut[] } {
  const charter: Charter = {
    ...blueprint,
    phone: input.phone.trim(),
    rights: { ...blueprint.rights, officer: input.rightsOfficer.trim(), outside: [{ name: input.rightsOutsideName.trim(), way: input.rightsOutsideWay.trim() }] },
  };
  return input.spaces.length ? withSpaces(charter, input.spaces.map((name) => name.trim())) : { charter, spaces: spacesToLayOut(charter) };
}

/**
 * Given names stand in place of the blueprint's own spaces, one by one, and take over what each is (for the night or the
 * day, kept, features); more names than the blueprint has are ordinary rooms. The charter counts what is really there.
 */
function withSpaces(charter: Charter, names: string[]): { charter: Charter; spaces: SpaceToLayOut[] } {
  const slots = charter.spaces.flatMap((group) => Array.from({ length: group.count }, () => group));
  const ordinary = charter.spaces.find(({ kind, kept }) => kind === 'night' && !kept) ?? charter.spaces[0]!;
  const laid = names.map((name, index) => ({ name, group: slots[index] ?? ordinary }));
  const spaces = charter.spaces.map((group) => ({ ...group, count: laid.filter((one) => one.group === group).length })).filter(({ count }) => count > 0);
  const keepsOne = spaces.some(({ kept }) => kept);
  const forTheDay = spaces.filter(({ kind }) => kind === 'day').reduce((sum, { count }) => sum + count, 0);
  const counted: Charter = {
    ...charter, spaces,
    day_programme: charter.day_programme && forTheDay > 0 ? { ...charter.day_programme, places: forTheDay } : charter.day_programme,
    entry: { ...charter.entry, when_full: charter.entry.when_full.filter((offer) => keepsOne || offer !== 'kept_space') },
  };
  const dayPlaces = forTheDay > 0 ? [] : spacesToLayOut(counted).filter(({ kind }) => kind === 'day');
  return { charter: counted, spaces: [...laid.map(({ name, group: { kind, kept, features } }) => ({ name, kind, kept, features })), ...dayPlaces] };
}
