/**
 * What a phone's camera would read in a code that is drawn as one path of squares (ISO/IEC 18004; byte mode, level M, versions 2 to 6):
 * by the standard and not by the library that drew it. Nothing is mended: a drawing is whole or wrong.
 */
export function readCode(path: string): string {
  const modules = drawn(path);
  const size = modules.length;
  const blocks = { 25: [1, 28], 29: [1, 44], 33: [2, 32], 37: [2, 43], 41: [4, 27] }[size];
  if (!blocks) throw new Error(`a code of ${size} squares is not read here`);
  const format = formatOf(modules);
  if (format >> 3 !== 0) throw new Error('not level M');
  const bits = dataBits(modules, masks[format & 7]!);
  const bytes = Array.from({ length: Math.floor(bits.length / 8) }, (_, at) => bits.slice(at * 8, at * 8 + 8).reduce((sum, bit) => sum * 2 + bit, 0));
  const [count, each] = blocks as [number, number];
  const data = Array.from({ length: count * each }, (_, at) => bytes[(at % each) * count + Math.floor(at / each)]!);
  const stream = data.flatMap((byte) => Array.from({ length: 8 }, (_, at) => (byte >> (7 - at)) & 1));
  const number = (from: number, length: number): number => stream.slice(from, from + length).reduce((sum, bit) => sum * 2 + bit, 0);
  if (number(0, 4) !== 4) throw new Error('not in bytes');
  return new TextDecoder().decode(Uint8Array.from({ length: number(4, 8) }, (_, at) => number(12 + at * 8, 8)));
}

type Modules = readonly (readonly boolean[])[];
const masks: readonly ((row: number, column: number) => boolean)[] = [
  (r, c) => (r + c) % 2 === 0, (r) => r % 2 === 0, (_, c) => c % 3 === 0, (r, c) => (r + c) % 3 === 0, (r, c) => (Math.floor(r / 2) + Math.floor(c / 3)) % 2 === 0,
  (r, c) => ((r * c) % 2) + ((r * c) % 3) === 0, (r, c) => (((r * c) % 2) + ((r * c) % 3)) % 2 === 0, (r, c) => (((r + c) % 2) + ((r * c) % 3)) % 2 === 0,
];

function drawn(path: string): Modules {
  const squares = [...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map((found) => [Number(found[1]), Number(found[2])] as const);
  const from = Math.min(...squares.map(([x]) => x));
  const size = Math.max(...squares.map(([x]) => x)) - from + 1;
  const dark = new Set(squares.map(([x, y]) => `${x - from} ${y - from}`));
  return Array.from({ length: size }, (_, row) => Array.from({ length: size }, (__, column) => dark.has(`${column} ${row}`)));
}

/** Level and mask, beside the first corner. */
function formatOf(modules: Modules): number {
  const row = [0, 1, 2, 3, 4, 5, 7, 8].map((column) => modules[8]![column]!);
  const column = [7, 5, 4, 3, 2, 1, 0].map((at) => modules[at]![8]!);
  return ([...row, ...column].reduce((sum, bit) => sum * 2 + Number(bit), 0) ^ 0x5412) >> 10;
}

/** Corners with what is beside them, the two rulers and the small square are no data. */
function isData(row: number, column: number, size: number): boolean {
  const corner = (row < 9 && (column < 9 || column >= size - 8)) || (row >= size - 8 && column < 9);
  return !corner && row !== 6 && column !== 6 && !(Math.abs(row - (size - 7)) < 3 && Math.abs(column - (size - 7)) < 3);
}

/** Two columns at a time from the right, up and down in turn, past the ruler. */
function dataBits(modules: Modules, mask: (row: number, column: number) => boolean): number[] {
  const size = modules.length;
  const rights = Array.from({ length: (size - 1) / 2 }, (_, at) => size - 1 - at * 2).map((column) => (column <= 6 ? column - 1 : column));
  return rights.flatMap((right, turn) => Array.from({ length: size }, (_, at) => (turn % 2 === 0 ? size - 1 - at : at)).flatMap((row) =>
    [right, right - 1].filter((column) => isData(row, column, size)).map((column) => Number(modules[row]![column]! !== mask(row, column)))));
}
