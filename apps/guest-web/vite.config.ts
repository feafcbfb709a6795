import { fileURLToPath } from 'node:url';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { budget } from './budget.js';
import { firstViews } from './first-views.js';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '../..');

/** Messages are compiled here, so that the browser carries no message parser; a message that does not parse stops the build. Plain text stays text. */
function compiledWords(): Plugin {
  return {
    name: 'compiled-words',
    enforce: 'pre',
    transform(code, id) {
      if (!/[\\/]words[\\/][a-z]+[\\/][a-z-]+\.json$/.test(id)) return null;
      const words = Object.entries(JSON.parse(code) as Record<string, string>).map(([key, text]) => [key, compiled(text)]);
      return { code: `export default ${JSON.stringify(Object.fromEntries(words))}`, moduleType: 'js' };
    },
  };
}

function compiled(text: string): unknown {
  const parts = parse(text);
  return parts.length === 1 && parts[0]!.type === TYPE.literal ? parts[0]!.value : parts;
}

/** The server knows our documents by their hash: the browser carries no text of them, and only those of the pages it has. */
function onlyHashes(): Plugin {
  return {
    name: 'only-hashes',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!/contract[\\/]src[\\/]guest[\\/]graphql\.ts$/.test(id)) return null;
      const documents = /new TypedDocumentString\(`[^`]*`, (\{[^{}]*\})\)/g;
      return { code: code.replace(documents, '({ __meta__: $1 })').replace(/export class TypedDocumentString[\s\S]*?\n\}\n/, 'type TypedDocumentString<TResult, TVariables> = DocumentTypeDecoration<TResult, TVariables>;\n') };
    },
  };
}

/** What a guest's own phone keeps of the app. Its name and sign tell nobody anything; a newer one waits until it is asked for. */
const kept = VitePWA({
  registerType: 'prompt', // by itself it would load anew while somebody writes
  injectRegister: false,
  manifest: {
    name: 'My plan', short_name: 'My plan', start_url: '/', display: 'standalone', background_color: '#faf8f4', theme_color: '#faf8f4',
    icons: [{ src: '/leaf.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
  },
  workbox: {
    globPatterns: ['**/*.{js,css,html,svg}'],
    globIgnores: ['first/**', 'assets/index-*.css', '**/english-*', '**/french-*', '**/spanish-*', '**/plain-worker-*'], // the welcome, that nobody sees on a phone of their own; the styles that stand in the page; lists of words and the slow worker: asked for when they are needed
    inlineWorkboxRuntime: true,
    cleanupOutdatedCaches: true,
    navigateFallback: '/index.html',
    navigateFallbackDenylist: [/^\/(graphql|health|plain|c)(\/|$)/],
  },
});

/** How our sources are understood, also those that the build itself runs. */
const ours = {
  plugins: [compiledWords(), onlyHashes()],
  resolve: {
    alias: [
      { find: '#peerhouse/contract/guest', replacement: path.join(root, 'libs/contract/src/guest/index.ts') },
      { find: /^#peerhouse\/([a-z-]+)$/, replacement: path.join(root, 'libs/$1/src/index.ts') },
      { find: /^@formatjs\/icu-messageformat-parser$/, replacement: '@formatjs/icu-messageformat-parser/no-parser.js' },
    ],
  },
};

const first = firstViews(here, ours);

export default defineConfig({
  root: here,
  base: '/',
  plugins: [...ours.plugins, react(), first, budget(first), kept],
  resolve: ours.resolve,
  build: {
    outDir: path.join(root, 'dist/web/guest'),
    emptyOutDir: true,
    assetsDir: 'assets',
    // The server's content security policy allows neither data: modules nor scripts in the page, but the one of `first-views.ts`.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Old phones: nothing that came after 2020.
    target: ['es2020', 'chrome87', 'safari14', 'firefox78'],
    cssTarget: ['chrome87', 'safari14'],
    // What every page needs is one file: ten small ones are ten requests before anything is seen.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'app', tags: ['$initial'] }] } } },
  },
  // One file that loads nothing more: the server lets it, and it alone, compile WebAssembly.
  worker: { format: 'iife', rollupOptions: { output: { entryFileNames: 'assets/[name]-[hash].js' } } },
  server: { port: 4250, proxy: { '/graphql': 'http://127.0.0.1:4100', '/health': 'http://127.0.0.1:4100' } },
});
