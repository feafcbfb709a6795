/** Earlier versions of a part, as far as they were asked for: all of them from number `from` on, and those with a name however old. Newest first. */
export interface Listed<Row extends { version: number }> { rows: readonly Row[]; from: number }

/** The list with what was answered for all before its end. */
export const goneOn = <Row extends { version: number }>({ rows }: Listed<Row>, answer: readonly Row[]): Listed<Row> => ({ rows: merged(rows, answer), from: answer.length ? Math.min(...answer.map(({ version }) => version)) : 0 });

/** The list with those of an answer that have a name; it reaches no further for that. */
export const withNamed = <Row extends { version: number }>({ rows, from }: Listed<Row>, answer: readonly Row[], names: Readonly<Record<number, string>>): Listed<Row> => ({ rows: merged(rows, answer.filter(({ version }) => names[version] !== undefined)), from });

/** The newest version with a name before that number; null: there is none. */
export function namedBefore(before: number, { kept, names }: { kept: readonly number[]; names: Readonly<Record<number, string>> }): number | null {
  const named = kept.filter((version) => version < before && names[version] !== undefined);
  return named.length ? Math.max(...named) : null;
}

/** Whether there are earlier ones that the list lacks. */
export const goesOn = ({ rows, from }: Listed<{ version: number }>, kept: readonly number[]): boolean => kept.some((each) => each < from && !rows.some(({ version }) => version === each));

function merged<Row extends { version: number }>(rows: readonly Row[], more: readonly Row[]): Row[] {
  const all = new Map([...rows, ...more].map((row) => [row.version, row]));
  return [...all.values()].sort((one, other) => other.version - one.version);
}
