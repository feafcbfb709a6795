import { loadAnew } from './kept-page.js';
import { leaveSite, taken, watchShift } from './modules/shell/leave.js';
import { showSize } from './modules/shell/shown-size.js';
import { isSignedInHere, wasEverOwnPhone } from './settings.js';
import { localeHere } from './words/locale-here.js';
import { locales } from './words/locales.js';

/**
 * The few lines that run before anything is seen, in the page itself: a page that the browser had kept needs nothing more to be seen.
 * What was drawn at the build is shown in the size and the language that were chosen here; leaving works from the first moment.
 * It loads the app itself, once that is painted. Until this has run nothing of it is seen (`guest.css`), nor where no script runs: there stand the words for that.
 */
const html = document.documentElement;
const place = document.getElementById('app')!;
const locale = localeHere();
showSize();

// Somebody whose phone this is finds their plans here, not a welcome to somebody new.
const isWelcomed = place.firstChild !== null;
if (isWelcomed && html.lang === locale && !wasEverOwnPhone() && !isSignedInHere(Date.now())) html.dataset['first'] = 'welcome';
else begin(!isWelcomed && window.location.pathname === '/' && navigator.onLine && isSignedInHere(Date.now()) ? 'today' : 'quiet');

const pressed = ({ target }: MouseEvent): void => { if (target instanceof Element && target.closest('.leave button')) leaveSite(); };
document.addEventListener('click', pressed);
const unwatch = watchShift(() => undefined);
document.addEventListener(taken, () => { document.removeEventListener('click', pressed); unwatch(); }, { once: true });

// On an old phone the app takes a second to begin: what stands here is painted first. Where nothing is painted, in a page that is not looked at, it does not wait.
const { app } = (document.currentScript as HTMLScriptElement).dataset;
const load = (): void => void import(/* @vite-ignore */ app!).catch(loadAnew); // where it is not there any more, this page is an older one
if (document.hidden) load();
else requestAnimationFrame(() => setTimeout(load));
document.addEventListener('visibilitychange', load, { once: true });

/** As this phone knows it: the head of today, or only that the page is opening. A supporter's card has a page outside everything else, and begins with nothing. */
function begin(view: 'today' | 'quiet'): void {
  html.lang = locale;
  html.dir = locales[locale].dir;
  html.dataset['first'] = view;
  const drawn = window.location.pathname === '/c' ? null : document.getElementById(`${view}-${locale}`);
  place.replaceChildren(...(drawn instanceof HTMLTemplateElement ? [drawn.content.cloneNode(true)] : []));
  document.title = drawn?.dataset['title'] ?? document.title;
}
