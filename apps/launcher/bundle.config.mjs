/**
 * Puts each process of the server together with all it needs, into few files: reading two thousand small ones took most
 * of a start. `npm run dev`, the tests and the tools run dist/ as it is.
 */
import { defineConfig } from 'vite';
import { PROCESSES } from './bundle.mjs';
import { dist } from './places.mjs';

export default defineConfig({
  root: dist(),
  publicDir: false,
  ssr: { noExternal: true, external: ['@node-rs/argon2'] }, // a native library stays where it is
  // As Node itself resolves: with Vite's own order `graphql` is in it twice, as .mjs and as .js, and what is of the one copy is no schema to the other.
  resolve: { extensions: ['.js', '.cjs', '.mjs', '.json'] },
  environments: { ssr: { resolve: { mainFields: ['main'] } } },
  build: {
    ssr: true,
    target: 'node20',
    outDir: dist('bundle'),
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      input: Object.fromEntries(Object.entries(PROCESSES).map(([name, file]) => [name, dist(file)])),
      output: { keepNames: true, entryFileNames: '[name].js', chunkFileNames: 'part-[hash].js' },
      // Nest, TypeORM and Apollo ask at run time for packages that we do not have; what we import, the compiler has checked.
      onLog: (level, log, handle) => (log.code === 'UNRESOLVED_IMPORT' ? undefined : handle(level, log)),
    },
  },
});
