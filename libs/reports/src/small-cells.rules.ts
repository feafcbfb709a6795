import { cheapestCycle, type Edge } from './small-cell-cycles.rules.js';

/** Counts below this, other than 0, are not shown. */
export const FEWEST = 5;
const isSmall = (count: number): boolean => count !== 0 && count < FEWEST;

/** One count a period for each row; the rows add up to the total in every period. */
export interface CountTable {
  /** Which of the family's totals the rows add up to. */
  of: number;
  /** Counts by row and period. */
  rows: readonly (readonly number[])[];
  /** The row of those who were not asked or did not answer: total minus it is told as well. */
  rest?: number;
}

/** Totals that are told side by side (stays begun, stays ended), hidden for the same periods, with the tables under them. */
export interface CountFamily {
  totals: readonly (readonly number[])[];
  tables: readonly CountTable[];
}

export interface Hiding {
  /** Periods of which nothing is told: neither totals nor any cell, zeros included. */
  periods: boolean[];
  /** By table, row and period. */
  cells: boolean[][][];
}

interface Parents { parents: readonly number[] }
/** The same, with the parts of each period. */
interface Tree extends Parents { parts: readonly (readonly number[])[] }

/**
 * What is hidden in a family of counts so that no count of 1 to 4 can be read, nor be worked out from everything
 * else that is told in the same fiscal year: rows against totals, months against quarters, quarters against the year.
 * Zeros are told, except in a period whose total is hidden.
 */
export function hideSmallCells({ parents }: Parents, family: CountFamily): Hiding {
  const tree: Tree = { parents, parts: parents.map((_, above) => parents.flatMap((parent, at) => (parent === above ? [at] : []))) };
  const forced = new Set<number>();
  for (;;) {
    const periods = hidePeriods(tree, family.totals, forced);
    const cells: boolean[][][] = [];
    let stuck: number | undefined;
    for (const table of family.tables) {
      const found = hideInTable(tree, family.totals[table.of]!, table, periods);
      if (typeof found === 'number') { stuck = found; break; }
      cells.push(found);
    }
    if (stuck === undefined) return { periods, cells };
    forced.add(nextToHide(tree, stuck, periods, family.totals[0]!));
  }
}

/** The period itself, else the nearest above it that is told, else the smallest of those that are told. */
function nextToHide({ parents }: Tree, stuck: number, periods: readonly boolean[], counts: readonly number[]): number {
  let at = stuck;
  while (at !== -1 && periods[at]) at = parents[at]!;
  if (at !== -1) return at;
  return smallest(parents.flatMap((_, period) => (!periods[period] && counts[period] !== 0 ? [period] : [])), (period) => counts[period]!)!;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** The tree from the month up: month 1, quarter 8, year 64, as what is told less often weighs less. */
function weightOf(tree: Tree, period: number): number {
  const [child] = tree.parts[period]!;
  return child === undefined ? 1 : 8 * weightOf(tree, child);
}

function hidePeriods(tree: Tree, totals: CountFamily['totals'], forced: ReadonlySet<number>): boolean[] {
  const hidden = tree.parents.map((_, period) => forced.has(period) || totals.some((counts) => isSmall(counts[period]!)));
  const size = (period: number) => sum(totals.map((counts) => counts[period]!));
  for (let before = -1; before !== hidden.filter(Boolean).length;) {
    before = hidden.filter(Boolean).length;
    for (const counts of totals) hideRemainders(tree, counts, hidden, size);
    for (const counts of totals) {
      const edges = totalEdges(tree, counts, hidden);
      edges.forEach((edge, period) => {
        if (!hidden[period] || !isSmall(edge.value)) return;
        // Always found: one more in the period, its quarter and its year is possible unless one of them is told.
        for (const found of cheapestCycle(edges, period) ?? []) { hidden[found] = true; edges[found]!.hidden = true; }
      });
    }
  }
  return hidden;
}

/** Total of a period = total of its parts: a hidden part needs others beside it that make at least five together. */
function hideRemainders(tree: Tree, counts: readonly number[], hidden: boolean[], size = (period: number) => counts[period]!): void {
  tree.parents.forEach((_, parent) => {
    const parts = tree.parts[parent]!;
    while (!hidden[parent] && isSmall(sum(parts.filter((part) => hidden[part]).map((part) => counts[part]!)))) {
      const next = smallest(parts.filter((part) => !hidden[part] && counts[part] !== 0), size);
      if (next === undefined) return;
      hidden[next] = true;
    }
  });
}

const smallest = (places: readonly number[], size: (place: number) => number): number | undefined =>
  places.reduce<number | undefined>((best, place) => (best === undefined || size(place) < size(best) ? place : best), undefined);

/** Nodes of the network, by number; 0 is the ground. Each node is one sum that an onlooker knows to hold. */
const sumNode = (row: number, period: number, periods: number): number => 1 + row * periods + period;

/** One edge for each period's total, from the period above it to its parts. */
function totalEdges(tree: Tree, counts: readonly number[], hidden: readonly boolean[], row = 0, leafEnd = (_: number) => 0): Edge[] {
  const periods = tree.parents.length;
  return tree.parents.map((parent, period) => ({
    from: parent === -1 ? 0 : sumNode(row, parent, periods),
    to: tree.parts[period]!.length ? sumNode(row, period, periods) : leafEnd(period),
    value: counts[period]!, least: 1, hidden: hidden[period]!,
    cost: weightOf(tree, period) * (1 + Math.log2(1 + Math.abs(counts[period]!))), mayHide: counts[period] !== 0,
  }));
}

interface Grid { tree: Tree; totals: readonly number[]; table: CountTable; periods: readonly boolean[]; mustHide: (row: number, period: number) => boolean }

/** Which cells are hidden, or the period that has to be hidden whole because its rows alone cannot keep the secret. */
function hideInTable(tree: Tree, totals: readonly number[], table: CountTable, periods: readonly boolean[]): boolean[][] | number {
  const mustHide = (row: number, period: number): boolean =>
    isSmall(table.rows[row]![period]!) || (row === table.rest && isSmall(totals[period]! - table.rows[row]![period]!));
  const grid: Grid = { tree, totals, table, periods, mustHide };
  const hidden = table.rows.map((counts, row) => counts.map((_, period) => periods[period]! || mustHide(row, period)));
  for (let before = -1; before !== hiddenIn(hidden);) {
    before = hiddenIn(hidden);
    hideTableRemainders(grid, hidden);
    const edges = tableEdges(grid, hidden);
    for (const place of edges.keys()) {
      const { row, period } = cellAt(tree, place);
      if (!isSecret(grid, hidden, row, period)) continue;
      const cycle = cheapestCycle(edges, place);
      if (!cycle) return period;
      for (const found of cycle) {
        const cell = cellAt(tree, found);
        hidden[cell.row]![cell.period] = true;
        edges[found]!.hidden = true;
      }
    }
  }
  tellAgain(grid, hidden);
  return hidden;
}

const hiddenIn = (hidden: readonly (readonly boolean[])[]): number => sum(hidden.map((cells) => cells.filter(Boolean).length));
const isSecret = ({ mustHide }: Grid, hidden: readonly (readonly boolean[])[], row: number, period: number): boolean => row >= 0 && hidden[row]![period]! && mustHide(row, period);

/** What was hidden on the way and is not needed in the end is told again, the year's before the quarters'. */
function tellAgain(grid: Grid, hidden: boolean[][]): void {
  const { tree, periods, mustHide } = grid;
  const above = tree.parents.map((_, period) => period).filter((period) => !periods[period] && tree.parts[period]!.length).reverse();
  for (const period of above) {
    for (const row of hidden.keys()) {
      if (!hidden[row]![period] || mustHide(row, period)) continue;
      hidden[row]![period] = false;
      if (!isSafe(grid, hidden)) hidden[row]![period] = true;
    }
  }
}

/** Whether every small count could be another with what is told now. */
function isSafe(grid: Grid, hidden: boolean[][]): boolean {
  const more = hidden.map((cells) => [...cells]);
  hideTableRemainders(grid, more);
  if (hiddenIn(more) !== hiddenIn(hidden)) return false;
  const edges = tableEdges(grid, hidden).map((edge) => ({ ...edge, mayHide: false }));
  return edges.every((_, place) => {
    const { row, period } = cellAt(grid.tree, place);
    return !isSecret(grid, hidden, row, period) || cheapestCycle(edges, place) !== null;
  });
}

function hideTableRemainders({ tree, table, periods }: Grid, hidden: boolean[][]): void {
  hideColumnRemainders(table, hidden, periods);
  table.rows.forEach((counts, row) => hideRemainders(tree, counts, hidden[row]!));
}

/** Within a period that is told, the hidden rows together make at least five. */
function hideColumnRemainders({ rows }: CountTable, hidden: boolean[][], periods: readonly boolean[]): void {
  periods.forEach((isHidden, period) => {
    const all = rows.map((_, row) => row);
    while (!isHidden && isSmall(sum(all.filter((row) => hidden[row]![period]).map((row) => rows[row]![period]!)))) {
      const next = smallest(all.filter((row) => !hidden[row]![period] && rows[row]![period] !== 0), (row) => rows[row]![period]!);
      if (next === undefined) return;
      hidden[next]![period] = true;
    }
  });
}

/** The totals' edges first (row -1), then each row's, running from the months up to the year. */
const cellAt = ({ parents }: Tree, place: number) => ({ row: Math.floor(place / parents.length) - 1, period: place % parents.length });

function tableEdges({ tree, totals, table, periods }: Grid, hidden: readonly (readonly boolean[])[]): Edge[] {
  const columnNode = (period: number): number => sumNode(table.rows.length + 1, period, tree.parents.length);
  const totalsDown = totalEdges(tree, totals, periods, 0, columnNode).map((edge) => ({ ...edge, mayHide: false }));
  const rowsUp = table.rows.flatMap((counts, row) =>
    totalEdges(tree, counts, hidden[row]!, row + 1, columnNode).map((edge, period) => ({
      ...edge, from: edge.to, to: edge.from, least: periods[period] ? 0 : 1,
    })));
  return [...totalsDown, ...rowsUp];
}
