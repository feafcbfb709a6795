import { gzipSync } from 'node:zlib';
import type { Plugin, Rollup } from 'vite';

/** Most bytes, gzipped, as promised to old phones: the first view, what the vault adds when it is needed, one page more, all styles of the first view. */
const most = { first: 110_000, vault: 40_000, page: 12_000, styles: 10_000 };

/** Measures what was built, says it, and stops a build that outgrew its promise. `atOnce`: the script that stands in the page itself. */
export function budget({ atOnce }: { atOnce(): string }): Plugin {
  return {
    name: 'budget',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const { chunks, size } = read(bundle);
      const entry = chunks.find(({ isEntry }) => isEntry);
      const vault = chunks.find(({ facadeModuleId }) => facadeModuleId?.replaceAll('\\', '/').endsWith('/vault/engine/engine.ts'));
      if (!entry || !vault) return; // the worker's own build
      const first = withImports([entry], chunks);
      const after = withImports([vault], chunks).filter((name) => !first.includes(name));
      const worker = Object.keys(bundle).filter((name) => /stretch-worker-[\w-]+\.js$/.test(name));
      const pages = chunks.filter(({ isDynamicEntry, facadeModuleId }) => isDynamicEntry && /src[\\/]modules[\\/][\w-]+[\\/][\w-]+\.tsx$/.test(facadeModuleId ?? ''));
      const pageSizes = pages.map((page) => size(withImports([page], chunks).filter((name) => !first.includes(name) && !after.includes(name))));
      const figures = { first: size(first) + gzipSync(atOnce(), { level: 9 }).length, vault: size([...after, ...worker]), page: Math.max(0, ...pageSizes), styles: size([...(entry.viteMetadata?.importedCss ?? [])]) };
      const largest = pages[pageSizes.indexOf(figures.page)]?.name;
      const said = (['first', 'vault', 'page', 'styles'] as const).map((what) => `${what} ${(figures[what] / 1000).toFixed(1)} of ${most[what] / 1000} kB${what === 'page' ? ` (${largest})` : ''}`).join(', ');
      console.log(`  The guest app, gzipped: ${said}`);
      const over = (Object.keys(most) as (keyof typeof most)[]).filter((what) => figures[what] > most[what]);
      if (over.length) this.error(`The guest app is larger than it may be (${over.join(', ')}): ${said}. Old phones and slow lines are why; apps/guest-web/README.md says what is loaded when.`);
    },
  };
}

function read(bundle: Rollup.OutputBundle) {
  const sizes = new Map(Object.values(bundle).map((file) => [file.fileName, gzipSync(file.type === 'chunk' ? file.code : file.source, { level: 9 }).length]));
  return {
    chunks: Object.values(bundle).filter((file): file is Rollup.OutputChunk => file.type === 'chunk'),
    size: (names: string[]) => [...new Set(names)].reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0),
  };
}

/** A chunk and all that it loads at once. */
function withImports(begin: Rollup.OutputChunk[], chunks: Rollup.OutputChunk[]): string[] {
  const found = new Set<string>();
  const follow = (chunk: Rollup.OutputChunk): void => {
    if (found.has(chunk.fileName)) return;
    found.add(chunk.fileName);
    for (const name of chunk.imports) { const next = chunks.find(({ fileName }) => fileName === name); if (next) follow(next); }
  };
  begin.forEach(follow);
  return [...found];
}
