import { keptSetting } from '../settings.js';
import { isLocale, preferredLocale, type Locale } from './locales.js';

/** The language of this page: the one that was chosen here, else the first of the browser's that we have. */
export function localeHere(): Locale {
  const kept = keptSetting('locale');
  return isLocale(kept) ? kept : preferredLocale(navigator.languages);
}
