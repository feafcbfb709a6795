import { dialled } from '#peerhouse/kernel';
import { plainWords, type PlainWords } from './plain-pages.words.js';
import type { RightsNow } from './rights-now.graphql.js';

export const plainPages = ['rights', 'contact', 'complain'] as const;
export type PlainPage = (typeof plainPages)[number];

/** Text that is only text, wherever it stands in a page. */
export const safe = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
const paragraphs = (text: string): string => text.split('\n').filter(Boolean).map((line) => `<p dir="auto">${safe(line)}</p>`).join('');
const inWords = (text: string, values: Record<string, string>): string => text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

/** A page that opens with nothing but a browser: no script, no picture, nothing to type. */
export function plainPage(page: PlainPage, houses: readonly RightsNow[], language: string, at: string | null): string {
  const words = plainWords[language]!;
  const query = new URLSearchParams({ ...(at ? { at } : {}), lang: language }).toString();
  const links = plainPages.map((each) => (each === page ? `<b aria-current="page">${safe(words[each])}</b>` : `<a href="/plain/${each}?${safe(query)}">${safe(words[each])}</a>`)).join(' ');
  const body = houses.length ? houses.map((house) => `<section><h2><bdi>${safe(house.name)}</bdi></h2>${partOf[page](house, words, language)}</section>`).join('') : `<p>${safe(words.noHouse)}</p>`;
  return `<!doctype html><html lang="${language}" dir="${words.dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${safe(words[page])}</title><link rel="stylesheet" href="/plain/plain.css"></head>`
    + `<body><nav aria-label="${safe(words[page])}">${links} <a href="/${at ? `?at=${safe(at)}` : ''}">${safe(words.back)}</a></nav><main><h1>${safe(words[page])}</h1>${body}</main></body></html>`;
}

/** A number that rings when it is touched. */
export function plainNumber(phone: string): string {
  const number = dialled(phone);
  return `<a${number ? ` href="${safe(number)}"` : ''}><bdi dir="ltr">${safe(phone)}</bdi></a>`;
}

/** In a house somebody is awake; a programme does not say so. */
const phone = ({ phone: number, kind }: RightsNow, words: PlainWords): string =>
  (number ? `<p>${plainNumber(number)}${kind === 'house' ? ` ${safe(words.ring)}` : ''}</p>` : `<p>${safe(words.noPhone)}</p>`);

const partOf: Record<PlainPage, (house: RightsNow, words: PlainWords, language: string) => string> = {
  rights: (house, words, language) => (house.language === language ? '' : `<p>${safe(inWords(words.language, { language: new Intl.DisplayNames(language, { type: 'language' }).of(house.language) ?? house.language }))}</p>`)
    + `<div lang="${house.language}">${house.texts.map(({ heading, text }) => `<h3 dir="auto">${safe(heading)}</h3>${paragraphs(text)}`).join('')}</div>`
    + `<p>${safe(inWords(words.since, { version: house.charterVersion, day: new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${house.startsOn}T00:00:00Z`)) }))}</p>`,
  contact: phone,
  complain: (house, words) => `<p>${safe(house.kind === 'house' ? words.noMatter : words.noMatterMeetings)} ${safe(words.nameless)}</p><h3>${safe(words.inHouse)}</h3><p dir="auto">${safe(house.officer)}</p>${phone(house, words)}`
    + (house.outside.length ? `<h3>${safe(words.outside)}</h3><ul>${house.outside.map(({ name, way }) => `<li><bdi>${safe(name)}</bdi>: <bdi>${safe(way)}</bdi></li>`).join('')}</ul>` : ''),
};

/** Paper and ink, as in the app; it prints as it stands. */
export const plainCss = `body{font:112.5%/1.5 system-ui,sans-serif;color:#1f2a2e;background:#faf8f4;margin:0 auto;padding:1rem min(1rem,5vw);max-inline-size:38rem;overflow-wrap:anywhere}
a{color:#1f6f5c}nav{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}nav a,nav b,main p>a{display:inline-block;padding-block:.7rem}h1,h2,h3{line-height:1.25}
@media (prefers-color-scheme:dark){body{color:#ece7dc;background:#1b2022}a{color:#8fd0bd}}@media print{nav{display:none}}`;
