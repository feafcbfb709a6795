import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import '../../../libs/ui/src/tokens.css';
import '../../../libs/ui/src/base.css';
import './guest.css';
import { askForNewer, keepApp } from './app-update.js';
import { App } from './app.js';
import { beginsAnew } from './kept-page.js';
import { nothingRemembered } from './nothing-remembered.js';
import { firstView } from './modules/shell/first-view.js';
import { showSize } from './modules/shell/shown-size.js';
import { localeHere } from './words/locale-here.js';
import { Words, wordsOf } from './words/words.js';

showSize();
nothingRemembered();
beginsAnew();
const beside = (): void => { void keepApp(); void askForNewer(); };
if (document.readyState === 'complete') beside();
else window.addEventListener('load', beside);
const first = firstView();
document.documentElement.dataset['first'] ??= 'quiet'; // in development, where nothing is drawn beforehand
// Nothing is said before it can be said in their language: a page that began in English would turn round under a thumb.
void wordsOf(localeHere()).then((words) => {
  const place = document.getElementById('app')!;
  const app = <StrictMode><Words first={words}><App first={first} /></Words></StrictMode>;
  if (first.view === 'quiet') createRoot(place).render(app);
  else hydrateRoot(place, app);
});
