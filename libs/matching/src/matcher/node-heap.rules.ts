/** Nodes by a whole number, the smallest first: a binary heap that keeps each node once and lets its number fall. A node that was taken out stays out. */
export class NodeHeap {
  size = 0;
  private readonly heap: Int32Array;
  private readonly key: Int32Array;
  /** Where a node is in the heap; -1 not seen, -2 taken out. */
  private readonly place: Int32Array;
  private readonly seen: Int32Array;
  private seenCount = 0;

  constructor(nodes: number) {
    this.heap = new Int32Array(nodes);
    this.key = new Int32Array(nodes);
    this.place = new Int32Array(nodes).fill(-1);
    this.seen = new Int32Array(nodes);
  }

  /** The number of a node that is or was in it. */
  keyOf(node: number): number {
    return this.key[node]!;
  }

  /** The smallest number in it; there must be one. */
  least(): number {
    return this.key[this.heap[0]!]!;
  }

  clear(): void {
    for (let at = 0; at < this.seenCount; at += 1) this.place[this.seen[at]!] = -1;
    this.seenCount = 0;
    this.size = 0;
  }

  /** Puts a node in, or lowers its number; false when it has a lower one already, or was taken out. */
  offer(node: number, key: number): boolean {
    const at = this.place[node]!;
    if (at === -2 || (at >= 0 && this.key[node]! <= key)) return false;
    this.key[node] = key;
    if (at >= 0) {
      this.rise(at, node);
    } else {
      this.seen[this.seenCount] = node;
      this.seenCount += 1;
      this.size += 1;
      this.rise(this.size - 1, node);
    }
    return true;
  }

  pop(): number {
    const top = this.heap[0]!;
    this.place[top] = -2;
    this.size -= 1;
    if (this.size > 0) this.sink(this.heap[this.size]!);
    return top;
  }

  private rise(from: number, node: number): void {
    const { heap, key, place } = this;
    const own = key[node]!;
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = heap[parent]!;
      if (key[above]! <= own) break;
      heap[at] = above;
      place[above] = at;
      at = parent;
    }
    heap[at] = node;
    place[node] = at;
  }

  private sink(node: number): void {
    const { heap, key, place, size } = this;
    const own = key[node]!;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && key[heap[child + 1]!]! < key[heap[child]!]!) child += 1;
      const below = heap[child]!;
      if (key[below]! >= own) break;
      heap[at] = below;
      place[below] = at;
      at = child;
    }
    heap[at] = node;
    place[node] = at;
  }
}
