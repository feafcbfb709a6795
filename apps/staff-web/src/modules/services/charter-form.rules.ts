export type Values = Record<string, unknown>;
/** What somebody has changed so far, by the path of the field; a whole group where it comes or goes. */
export type Changed = Record<string, unknown>;

const isGroup = (value: unknown): value is Values => typeof value === 'object' && value !== null && !Array.isArray(value);
const depth = (path: string) => path.split('.').length;
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

export const valueAt = (values: unknown, path: string): unknown => path.split('.').reduce((value, step) => (isGroup(value) ? value[step] : undefined), values);

/** The charter with the changes on it, outer groups first; a change inside a group that is gone waits until it is back. */
export function valuesWith(charter: Values, changed: Changed): Values {
  const values = structuredClone(charter);
  for (const [path, value] of Object.entries(changed).sort(([one], [other]) => depth(one) - depth(other))) {
    const steps = path.split('.');
    const holder = steps.slice(0, -1).reduce<unknown>((at, step) => (isGroup(at) ? at[step] : undefined), values);
    if (isGroup(holder)) holder[steps.at(-1)!] = structuredClone(value);
  }
  return values;
}

/** One more change. What is as the charter has it is none; a choice of several is the same in any order. */
export function withChange(charter: Values, changed: Changed, path: string, value: unknown): Changed {
  const before = valueAt(charter, path);
  const rest = Object.fromEntries(Object.entries(changed).filter(([field]) => field !== path));
  const sorted = (list: unknown) => (Array.isArray(list) && list.every((one) => typeof one === 'string') ? [...list].sort() : list);
  return same(sorted(value), sorted(before)) ? rest : { ...rest, [path]: value };
}

/** What is typed where a number goes: the number, nothing, or the text as it is, which the server then names. */
export const numberTyped = (text: string): number | string | null => (text.trim() === '' ? null : /^\d{1,9}$/.test(text.trim()) ? Number(text) : text);

/** One entry a line. */
export const linesTyped = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '');

/** The field of the form that a problem's path belongs to: `rights.outside.0.name` is of `rights.outside`. */
export const fieldOf = (paths: readonly string[], problem: string): string => paths.find((path) => problem === path || problem.startsWith(`${path}.`)) ?? problem;
