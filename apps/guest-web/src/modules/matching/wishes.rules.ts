/** What a wish may be: as the server keeps it. */
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export const partsOfDay = ['morning', 'afternoon', 'evening'] as const;
/** The days of a week from Monday, each with a date by which it is called in any language. */
export const daysOfWeek = weekdays.map((name, at) => ({ name, date: `2024-01-0${at + 1}` }));
export const weekdayName = (locale: string, date: string): string => new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(new Date(date));
export const ageBands = ['teens', '20s', '30s', '40s', '50s', '60s', '70s', '80s'] as const;
/** As peers say it of themselves; words of the desk's own are kept beside them. */
export const genders = ['woman', 'man'] as const;
/** The app's own languages, as the programme writes them. */
export const languages = { English: 'en', French: 'fr', Spanish: 'es', Arabic: 'ar' } as const;

/** One topic a line; a comma ends one too. */
export const topicsOf = (typed: string): string[] => typed.split(/[\n,،]/).map((topic) => topic.trim()).filter((topic) => topic !== '');

/** The form, as it is sent. */
export function wishesTyped(given: FormData) {
  const text = (name: string): string => String(given.get(name) ?? '');
  const all = (name: string): string[] => given.getAll(name).map(String);
  return {
    likes: topicsOf(text('likes')), background: topicsOf(text('background')), languages: [...all('languages'), ...topicsOf(text('moreLanguages'))], times: all('times'), genders: all('genders'),
    olderThan: text('olderThan') || null, youngerThan: text('youngerThan') || null, byPhone: given.has('byPhone'), place: text('place') || null,
  };
}
