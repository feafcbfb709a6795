import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { Router } from 'wouter';
import { App } from './app.js';
import type { FirstView } from './modules/shell/first-view.js';
import { locales, type Locale } from './words/locales.js';
import { Words, wordsOf } from './words/words.js';

/** A house and a programme that stand for those the server fills in: what is said of them is found again in what was drawn. */
export const standIn = { organisation: 'organisation-id', id: 'service-id', name: 'service-name', phone: '+10000000000' };
const { organisation, ...service } = standIn;
const house = { ...service, kind: 'house' };
const programme = { ...service, kind: 'programme' };

/** What the page begins with in that language: the welcome; the head of today, for whoever is signed in; and the quiet view, where nothing is known yet. Drawn by the app itself, so that nothing moves when it takes over. */
async function drawn(language: Locale) {
  const words = await wordsOf(language);
  if (words.locale !== language) throw new Error(`There are no words in ${language}.`);
  const draw = (first: FirstView): string => renderToString(<StrictMode><Router ssrPath="/"><Words first={words}><App first={first} /></Words></Router></StrictMode>);
  return {
    language,
    dir: locales[language].dir,
    welcome: {
      title: words.words['welcome.title'] as string,
      both: draw({ view: 'welcome', houses: { organisation, houses: [house, programme] } }),
      house: draw({ view: 'welcome', houses: { organisation, houses: [house] } }),
      programme: draw({ view: 'welcome', houses: { organisation, houses: [programme] } }),
    },
    today: { title: words.words['home.title'] as string, html: draw({ view: 'today', houses: null }) },
    quiet: { title: words.words['loading'] as string, html: draw({ view: 'quiet', houses: null }) },
  };
}

/** Run by the build (`../first-views.ts`), all of it while this is loaded: nothing more can be loaded afterwards. */
export const views = await Promise.all((Object.keys(locales) as Locale[]).map(drawn));
