import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { foundOnScreen } from '../../../libs/kernel/src/word-list.js';
import { locales } from '../src/words/locales.js';

const folder = path.resolve(import.meta.dirname, '../src/words');
const wordsIn = (locale: string): Record<string, string> => Object.assign({}, ...readdirSync(path.join(folder, locale)).map((file) => JSON.parse(readFileSync(path.join(folder, locale, file), 'utf8')) as Record<string, string>)) as Record<string, string>;
const english = wordsIn('en');
const others = Object.keys(locales).filter((locale) => locale !== 'en').map((locale) => [locale, wordsIn(locale)] as const);

const branchesOf = (part: MessageFormatElement): [string, MessageFormatElement[]][] => ('options' in part ? Object.entries(part.options).map(([name, { value }]) => [name, value]) : []);
const each = (parts: MessageFormatElement[]): MessageFormatElement[] => parts.flatMap((part) => [part, ...branchesOf(part).flatMap(([, inside]) => each(inside))]);
const filledIn = (text: string): string[] => [...new Set(each(parse(text)).flatMap((part) => (part.type === TYPE.literal || part.type === TYPE.pound || part.type === TYPE.tag ? [] : [`${part.value} ${TYPE[part.type]}`])))].sort();
/** The forms a language has for the numbers people meet here: six in Arabic, two in English. */
const formsOf = (locale: string): string[] => [...new Set(Array.from({ length: 200 }, (_, count) => new Intl.PluralRules(locale).select(count)))];
const strong = /[A-Za-z\p{Script=Arabic}]/u;
/** A name, a number to ring, a code: set apart by marks of direction (FSI or LRI, and PDI), so that neither it nor what stands beside it is turned round. */
const bare = (text: string): string[] => [...text.matchAll(/(.?)\{(\w+)\}(.?)/gu)].flatMap(([, before, name, after]) => (/[\u2066\u2068]/.test(before!) && after === '\u2069' ? [] : [name!]));
const numbers = new Set(['place', 'of', 'number', 'count', 'minutes', 'nights', 'left', 'looks', 'version', 'group']);

describe.each(others)('the words in %s', (locale, words) => {
  it('have the same to be filled in as the English', () => {
    expect(Object.entries(words).filter(([key, text]) => key in english && filledIn(text).join() !== filledIn(english[key]!).join()).map(([key]) => key)).toEqual([]);
  });

  it('have each form that the language has for a number', () => {
    const plurals = Object.entries(words).flatMap(([key, text]) => each(parse(text)).filter((part) => part.type === TYPE.plural).map((part) => [key, branchesOf(part).map(([name]) => name)] as const));
    expect(plurals.flatMap(([key, forms]) => formsOf(locale).filter((form) => !forms.includes(form)).map((form) => `${key}: ${form}`))).toEqual([]);
  });

  it('have as many lines as the English where there are lines', () => {
    expect(Object.entries(words).filter(([key, text]) => text.split('\n').length !== english[key]?.split('\n').length).map(([key]) => key)).toEqual([]);
  });

  it('say nothing we never say', () => {
    expect(Object.entries(words).flatMap(([key, text]) => foundOnScreen(text).map((word) => `${key}: ${word}`))).toEqual([]);
  });
});

describe('a language that runs from the right', () => {
  const fromTheRight = others.filter(([locale]) => locales[locale as keyof typeof locales].dir === 'rtl');

  it('sets apart what is filled in, as it may run the other way', () => {
    expect(fromTheRight.map(([locale]) => locale)).toEqual(['ar']);
    for (const [, words] of fromTheRight) expect(Object.entries(words).flatMap(([key, text]) => bare(text).filter((name) => !numbers.has(name)).map((name) => `${key}: ${name}`))).toEqual([]);
  });

  it('names the phone’s keys and what is a mark as they are', () => {
    for (const [, words] of fromTheRight) {
      expect(words['template.wrap.name']).toBe('WRAP');
      expect(Object.values(words).every((text) => strong.test(text))).toBe(true);
    }
  });
});
