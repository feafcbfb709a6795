/**
 * One count, drawn as an edge between the two sums it is part of. Every sum holds when what comes in goes out, so
 * that any other set of counts with the same sums differs by cycles through edges that are not told.
 */
export interface Edge {
  from: number;
  to: number;
  value: number;
  /** The least an onlooker must grant it: a hidden count is not 0, except in a period that is hidden whole. */
  least: number;
  hidden: boolean;
  /** What it costs to hide it too; only asked when it may be. */
  cost: number;
  mayHide: boolean;
}

interface Step { node: number; edge: number }

/**
 * Whether the count on an edge could as well be one more or one less with all sums the same: the told counts that
 * would have to be hidden for it, the cheapest way; none ([]) when it is safe already, null when there is no way.
 */
export function cheapestCycle(edges: readonly Edge[], place: number): number[] | null {
  const { from, to, value, least } = edges[place]!;
  const more = cheapestPath(edges, to, from, place);
  const less = value - 1 >= least ? cheapestPath(edges, from, to, place) : null;
  const best = [more, less].filter((way) => way !== null).sort((a, b) => a.cost - b.cost)[0];
  return best ? best.edges.filter((edge) => !edges[edge]!.hidden) : null;
}

/** Dijkstra over the changes that are possible: along an edge one more, against it one less. */
function cheapestPath(edges: readonly Edge[], start: number, end: number, without: number): { cost: number; edges: number[] } | null {
  const steps = stepsByNode(edges, without);
  const cost = new Map([[start, 0]]);
  const cameBy = new Map<number, { edge: number; node: number }>();
  const open = new Set([start]);
  const done = new Set<number>();
  while (open.size) {
    const node = [...open].reduce((best, one) => (cost.get(one)! < cost.get(best)! ? one : best));
    if (node === end) return { cost: cost.get(end)!, edges: pathTo(cameBy, start, end) };
    open.delete(node);
    done.add(node);
    for (const step of steps.get(node) ?? []) {
      const price = cost.get(node)! + (edges[step.edge]!.hidden ? 0 : edges[step.edge]!.cost) + 1e-6;
      if (done.has(step.node) || price >= (cost.get(step.node) ?? Infinity)) continue;
      cost.set(step.node, price);
      cameBy.set(step.node, { edge: step.edge, node });
      open.add(step.node);
    }
  }
  return null;
}

function stepsByNode(edges: readonly Edge[], without: number): Map<number, Step[]> {
  const steps = new Map<number, Step[]>();
  const add = (node: number, step: Step) => void (steps.get(node)?.push(step) ?? steps.set(node, [step]));
  edges.forEach((edge, place) => {
    if (place === without || !(edge.hidden || edge.mayHide)) return;
    add(edge.from, { node: edge.to, edge: place });
    if (edge.value - 1 >= edge.least) add(edge.to, { node: edge.from, edge: place });
  });
  return steps;
}

function pathTo(cameBy: ReadonlyMap<number, { edge: number; node: number }>, start: number, end: number): number[] {
  const path: number[] = [];
  for (let node = end; node !== start; node = cameBy.get(node)!.node) path.push(cameBy.get(node)!.edge);
  return path;
}
