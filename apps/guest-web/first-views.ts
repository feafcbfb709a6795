import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, runnerImport, type InlineConfig, type Plugin, type Rollup } from 'vite';

type Views = typeof import('./src/first-views.js');

/**
 * What the page shows before any of the app is here, as HTML, in each language: `index.html` with the quiet view of a page that may be
 * somebody's and the head of today, in templates of which `at-once.ts` takes one; and `first/<language>.html` with the welcome for whoever is new, which the server fills in (libs/services, `first-page.ts`).
 * `how`: the plugins and names under which the app's own sources are understood.
 */
export function firstViews(here: string, how: Pick<InlineConfig, 'plugins' | 'resolve'>): Plugin & { atOnce(): string } {
  const plain: InlineConfig = { ...how, root: here, configFile: false, logLevel: 'error' };
  let pages: { views: string; atOnce: string; words: Record<string, string> } | null = null;
  return {
    name: 'first-views',
    apply: 'build',
    /** The script that stands in the page. */
    atOnce: () => pages?.atOnce ?? '',
    async generateBundle(_, bundle) {
      if (!Object.values(bundle).some((file) => file.type === 'chunk' && file.isEntry && file.facadeModuleId?.endsWith('index.html'))) return; // the worker's own build
      pages = { views: path.join(here, 'src/first-views.tsx'), atOnce: await atOnce(here, plain), words: filesOfWords(bundle) };
    },
    async writeBundle({ dir }) {
      if (!pages) return;
      const { module: { standIn, views } } = await runnerImport<Views>(pages.views, plain);
      const { page: empty, script } = allAtOnce(readFileSync(path.join(dir!, 'index.html'), 'utf8'), pages.atOnce, (file) => readFileSync(path.join(dir!, file), 'utf8'));
      const templates = (which: 'quiet' | 'today'): string => views.map(({ language, [which]: view }) => `<template id="${which}-${language}" data-title="${view.title}">${view.html}</template>`).join('\n    ');
      writeFileSync(path.join(dir!, 'index.html'), put(empty, '<div id="app"></div>', `<div id="app"></div>\n    ${templates('quiet')}\n    ${templates('today')}\n    ${script}`));
      const page = put(empty, '<div id="app"></div>', `<div id="app"></div>\n    ${templates('quiet')}\n    ${script}`);
      mkdirSync(path.join(dir!, 'first'), { recursive: true });
      for (const { language, dir: runs, welcome } of views) {
        const words = pages.words[language];
        const head = `<!--told-->${words ? preloaded(`/${words}`) : ''}`;
        const filled = put(page, '<div id="app"></div>', `<div id="app">${withPlaces(welcome, standIn)}</div>`);
        writeFileSync(path.join(dir!, 'first', `${language}.html`), put(put(put(filled, '<html lang="en" dir="ltr">', `<html lang="${language}" dir="${runs}">`), /<title>.*<\/title>/, `<title>${welcome.title}</title>`), '</head>', `${head}</head>`));
      }
    },
  };
}

const preloaded = (module: string): string => `<link rel="modulepreload" crossorigin href="${module}" fetchpriority="low">`;

/**
 * What is needed to see anything stands in the page itself: a file of its own would be waited for over a slow line, and looked for on a
 * slow phone. The server allows just this script and these styles (their hashes; libs/platform, `web-app.ts`). The app's own files come after.
 */
function allAtOnce(page: string, atOnce: string, read: (file: string) => string): { page: string; script: string } {
  const begin = /<script type="module" crossorigin src="([^"]*)"><\/script>/;
  const styles = /\s*<link rel="stylesheet"[^>]*href="([^"]*)"[^>]*>/;
  const app = begin.exec(page)?.[1] ?? '';
  const style = styles.exec(page)?.[1] ?? '';
  const low = put(page, styles, '').replaceAll(/<link rel="modulepreload" crossorigin href="([^"]*)">/g, (_, module: string) => preloaded(module));
  const styled = read(style);
  if (/<\/|<!--/.test(styled + atOnce)) throw new Error('A script or style that stands in the page would end there: it has a tag or a comment of HTML in it.');
  // Pages that need the same styles look for them by this line, and find that they are here; switched off, it loads nothing.
  const here = `<style>${styled}</style>\n    <link rel="stylesheet" href="${style}" disabled>`;
  return { page: put(low, begin, `${here}\n    ${preloaded(app)}`), script: `<script data-app="${app}">${atOnce}</script>` };
}

/** The lines that run before anything is seen, as one plain script. */
async function atOnce(here: string, plain: InlineConfig): Promise<string> {
  const built = await build({
    ...plain,
    build: { write: false, target: ['es2020', 'chrome87', 'safari14', 'firefox78'], modulePreload: false, rollupOptions: { input: path.join(here, 'src/at-once.ts'), output: { format: 'iife' } } },
  }) as Rollup.RollupOutput | Rollup.RollupOutput[];
  return [built].flat()[0]!.output[0].code;
}

/** The chunk with a language's words: without it nothing can be said in it, so it is asked for with the first files. */
function filesOfWords(bundle: Rollup.OutputBundle): Record<string, string> {
  return Object.fromEntries(Object.values(bundle).flatMap((file) => {
    const language = file.type === 'chunk' ? /[\\/]words[\\/]([a-z]+)\.ts$/.exec(file.facadeModuleId ?? '')?.[1] : null;
    return language && language !== 'en' ? [[language, file.fileName]] : [];
  }));
}

/** Marks what the server fills in or leaves out: the only one there is to ring in the head of the page, the houses with what is said of them, and each programme. */
function withPlaces({ both, house, programme }: Views['views'][number]['welcome'], { organisation, id, name, phone }: Views['standIn']): string {
  const mark = (which: string) => (part: string) => `<!--${which}-->${part}<!--/${which}-->`;
  const ring = /<a class="ring".*?<\/a>/;
  const rings = mark('ring-house')(ring.exec(house)![0]) + mark('ring-programme')(ring.exec(programme)![0]);
  const numbers = /<ul class="links"><li>.*?<\/li><\/ul>/;
  let page = put(both, /<section class="card" aria-labelledby="programme-.*?<\/section>/, (card) => mark('programme')(put(card, numbers, mark('number'))));
  page = put(page, new RegExp(`<p>[^<]*</p>${numbers.source}`), (said) => mark('houses')(put(said, numbers, (list) => mark('list')(list.replace('<li>', '<!--each--><li>').replace('</li>', '</li><!--/each-->')))));
  page = put(page, '</header>', `${rings}</header>`);
  return page.replaceAll(`tel:${phone}`, '{call}').replaceAll(phone, '{phone}').replaceAll(name, '{name}').replaceAll(id, '{id}').replaceAll(organisation, '{organisation}');
}

/** In the place of what is there once; what is not there stops the build. */
function put(text: string, there: string | RegExp, instead: string | ((found: string) => string)): string {
  const found = typeof there === 'string' ? (text.includes(there) ? there : null) : there.exec(text)?.[0];
  if (!found) throw new Error(`The page has no ${String(there)}: index.html and first-views.ts have come apart.`);
  return text.replace(found, () => (typeof instead === 'string' ? instead : instead(found)));
}
