/** The languages of the app: how each calls itself, and which way it runs. A language is a folder of words and a line here. */
export const locales = {
  en: { name: 'English', dir: 'ltr' },
  fr: { name: 'Français', dir: 'ltr' },
  es: { name: 'Español', dir: 'ltr' },
  ar: { name: 'العربية', dir: 'rtl' },
} as const;
export type Locale = keyof typeof locales;

export const isLocale = (value: unknown): value is Locale => typeof value === 'string' && Object.keys(locales).includes(value);

/** The first language of the browser's that we have; English otherwise. */
export const preferredLocale = (wanted: readonly string[]): Locale => wanted.map((each) => each.slice(0, 2).toLowerCase()).find(isLocale) ?? 'en';
