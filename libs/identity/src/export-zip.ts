import { Zip, ZipDeflate } from 'fflate';

export interface ZipFile { name: string; parts: AsyncIterable<string> | Iterable<string> }

/** A zip archive, piece by piece as its files are read: nothing of it is ever held whole, in memory or on a disk. */
export async function* zipped(files: AsyncIterable<ZipFile>, at: Date): AsyncGenerator<Buffer> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((problem, chunk) => {
    if (problem) throw problem;
    ready.push(chunk);
  });
  function* pieces(): Generator<Buffer> {
    for (const chunk of ready.splice(0)) if (chunk.length) yield Buffer.from(chunk);
  }
  for await (const { name, parts } of files) {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = at;
    zip.add(entry);
    for await (const part of parts) {
      entry.push(Buffer.from(part));
      yield* pieces();
    }
    entry.push(new Uint8Array(0), true);
    yield* pieces();
  }
  zip.end();
  yield* pieces();
}
