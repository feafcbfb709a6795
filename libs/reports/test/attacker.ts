import type { CountFamily, Hiding } from '../src/small-cells.rules.js';

/**
 * Somebody who holds every told count of every period and table of a fiscal year and knows all its sums, that counts
 * are whole and never negative, and that a hidden cell of a period that is told is not 0.
 */
export interface Told { name: string; low: number; high: number; truth: number }

type Equation = { whole: string; parts: string[] };

interface Held { tree: { parents: readonly number[] }; family: CountFamily; hiding: Hiding }

export function attack(tree: Held['tree'], family: CountFamily, hiding: Hiding): Map<string, Told> {
  const known = know('', { tree, family, hiding });
  return solved(known);
}

/** The same holding two years, with every difference that a comparison tells: `name` of the one less `name` of the other is `value`. */
export function attackBoth(one: Held, other: Held, differences: readonly { name: string; other: string; value: number }[]): Map<string, Told> {
  const [first, second] = [know('1:', one), know('2:', other)];
  const cells = new Map([...first.cells, ...second.cells]);
  const equations = [...first.equations, ...second.equations];
  differences.forEach(({ name, other: less, value }, at) => {
    cells.set(`difference ${at}`, { name: `difference ${at}`, low: value, high: value, truth: value });
    equations.push({ whole: `1:${name}`, parts: [`2:${less}`, `difference ${at}`] });
  });
  return solved({ cells, equations });
}

interface Known { cells: Map<string, Told>; equations: Equation[] }

function solved({ cells, equations }: Known): Map<string, Told> {
  narrow(cells, equations);
  eliminate(cells, equations);
  return cells;
}

function know(of: string, { tree: { parents }, family, hiding }: Held): Known {
  const cells = new Map<string, Told>();
  const equations: Equation[] = [];
  const add = (name: string, truth: number, hidden: boolean, least: number) =>
    cells.set(`${of}${name}`, { name: `${of}${name}`, low: hidden ? least : truth, high: hidden ? Infinity : truth, truth });
  const sums = (whole: string, parts: string[]) => equations.push({ whole: `${of}${whole}`, parts: parts.map((part) => `${of}${part}`) });
  const parts = (period: number) => parents.flatMap((parent, at) => (parent === period ? [at] : []));
  parents.forEach((_, period) => {
    const isHidden = hiding.periods[period]!;
    const below = parts(period);
    family.totals.forEach((counts, total) => {
      add(`T${total}@${period}`, counts[period]!, isHidden, 1);
      if (below.length) sums(`T${total}@${period}`, below.map((part) => `T${total}@${part}`));
    });
    family.tables.forEach((table, at) => {
      table.rows.forEach((counts, row) => {
        add(`${at}.${row}@${period}`, counts[period]!, hiding.cells[at]![row]![period]!, isHidden ? 0 : 1);
        if (below.length) sums(`${at}.${row}@${period}`, below.map((part) => `${at}.${row}@${part}`));
      });
      sums(`T${table.of}@${period}`, table.rows.map((_row, row) => `${at}.${row}@${period}`));
    });
  });
  return { cells, equations };
}

/** Narrows every interval by every sum until nothing changes (at most 400 rounds: past that the ends only creep). */
function narrow(cells: Map<string, Told>, equations: Equation[]): void {
  for (let round = 0, changed = true; changed && round < 400; round++) {
    changed = false;
    for (const { whole, parts } of equations) {
      const signed = [{ cell: cells.get(whole)!, sign: -1 }, ...parts.map((name) => ({ cell: cells.get(name)!, sign: 1 }))];
      for (const { cell, sign } of signed) {
        // sign * cell = - (all others), so its ends come from the others' ends.
        let [low, high] = [0, 0];
        for (const other of signed) {
          if (other.cell === cell) continue;
          const way = -sign * other.sign;
          low += way > 0 ? other.cell.low : -other.cell.high;
          high += way > 0 ? other.cell.high : -other.cell.low;
        }
        if (low > cell.low) { cell.low = low; changed = true; }
        if (high < cell.high) { cell.high = high; changed = true; }
      }
    }
  }
}

/** Solves the sums as linear equations: whatever has one solution only is pinned. */
function eliminate(cells: Map<string, Told>, equations: Equation[]): void {
  const unknown = [...cells.values()].filter(({ low, high }) => low !== high);
  const column = new Map(unknown.map(({ name }, at) => [name, at]));
  const matrix = equations.map(({ whole, parts }) => {
    const line = Array.from<number>({ length: unknown.length }).fill(0);
    for (const [name, sign] of [[whole, -1] as const, ...parts.map((part) => [part, 1] as const)]) {
      const at = column.get(name);
      if (at !== undefined) line[at] = line[at]! + sign;
    }
    return line;
  }).filter((line) => line.some((one) => one !== 0));
  let top = 0;
  for (let at = 0; at < unknown.length && top < matrix.length; at++) {
    const pivot = matrix.findIndex((line, row) => row >= top && Math.abs(line[at]!) > 1e-9);
    if (pivot === -1) continue;
    [matrix[top], matrix[pivot]] = [matrix[pivot]!, matrix[top]!];
    const head = matrix[top]!;
    const scale = head[at]!;
    for (let k = at; k < unknown.length; k++) head[k] = head[k]! / scale;
    matrix.forEach((line, row) => {
      const times = line[at]!;
      if (row === top || Math.abs(times) < 1e-9) return;
      for (let k = at; k < unknown.length; k++) line[k] = line[k]! - times * head[k]!;
    });
    top++;
  }
  for (const line of matrix) {
    const left = line.flatMap((one, at) => (Math.abs(one) > 1e-7 ? [at] : []));
    if (left.length === 1) Object.assign(unknown[left[0]!]!, { low: unknown[left[0]!]!.truth, high: unknown[left[0]!]!.truth });
  }
}

/** Small counts the attacker has worked out; a difference that is told is no count. */
export const pinned = (cells: Map<string, Told>): string[] =>
  [...cells.values()].filter(({ name, low, high, truth }) => !name.startsWith('difference') && truth > 0 && truth < 5 && low === high).map(({ name, truth }) => `${name} = ${truth}`);
