import { fileURLToPath } from 'node:url';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { parse } from '@formatjs/icu-messageformat-parser';
import { defineConfig, type Plugin } from 'vite';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '../..');

/** Messages are compiled here, so that the browser carries no message parser; a message that does not parse stops the build. */
function compiledWords(): Plugin {
  return {
    name: 'compiled-words',
    enforce: 'pre',
    transform(code, id) {
      if (!/[\\/]words[\\/][a-z-]+\.json$/.test(id)) return null;
      const words = Object.entries(JSON.parse(code) as Record<string, string>).map(([key, text]) => [key, parse(text)]);
      return { code: `export default ${JSON.stringify(Object.fromEntries(words))}`, moduleType: 'js' };
    },
  };
}

export default defineConfig({
  root: here,
  base: '/',
  plugins: [compiledWords(), react()],
  resolve: {
    alias: [
      { find: '#peerhouse/contract/staff', replacement: path.join(root, 'libs/contract/src/staff/index.ts') },
      { find: /^#peerhouse\/([a-z-]+)$/, replacement: path.join(root, 'libs/$1/src/index.ts') },
      { find: /^@formatjs\/icu-messageformat-parser$/, replacement: '@formatjs/icu-messageformat-parser/no-parser.js' },
    ],
  },
  build: {
    outDir: path.join(root, 'dist/web/staff'),
    emptyOutDir: true,
    assetsDir: 'assets',
    // The server's content security policy allows neither inline scripts nor data: modules.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    cssTarget: ['chrome107', 'safari16'],
    // What every page needs is one file, and what several need another: thirty small ones are thirty requests for each page.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'app', tags: ['$initial'], priority: 1 }, { name: 'shared', minShareCount: 2 }] } } },
  },
  server: { port: 4240, proxy: { '/graphql': 'http://127.0.0.1:4000', '/health': 'http://127.0.0.1:4000', '/events': 'http://127.0.0.1:4000' } },
});
