import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from '@formatjs/icu-messageformat-parser';
import { buildSchema, isInterfaceType, isObjectType } from 'graphql';

const root = path.resolve(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const folder = 'apps/guest-web/src/words';
const locales = readdirSync(path.join(root, folder), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
const filesOf = (locale: string): string[] => readdirSync(path.join(root, folder, locale));
const wordsIn = (locale: string): [string, string][] => filesOf(locale).flatMap((file) => Object.entries(JSON.parse(read(`${folder}/${locale}/${file}`)) as Record<string, string>));
const words = Object.fromEntries(wordsIn('en'));
const sources = (folder: string): string[] => readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? sources(`${folder}/${entry.name}`) : /\.tsx?$/.test(entry.name) ? [`${folder}/${entry.name}`] : []));
const code = sources('apps/guest-web/src').map(read).join('\n');

const longIn = (text: string): string[] => text.replace(/\{(\w+)(, plural,.*\})?\}/g, '$1').split(/[.:;?!]\s|\n/).filter((sentence) => sentence.split(/\s+/).length > 20);

describe('the guest app’s words', () => {
  it('are there for every refusal a guest can get', () => {
    const schema = buildSchema(read('libs/contract/guest.graphql'));
    const refusal = schema.getType('Refusal');
    const refusals = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && isInterfaceType(refusal) && type.getInterfaces().includes(refusal)).map((type) => `refusal.${type.name}`);
    expect(refusals.length).toBeGreaterThan(2);
    expect(refusals.filter((key) => !(key in words))).toEqual([]);
  });

  it('are each used, and each a message', () => {
    // Those of refusals, faults and kinds are put together from their name.
    const stems = new Set([...code.matchAll(/`([a-zA-Z]+\.(?:[a-zA-Z]+\.)?)\$\{/g)].map(([, stem]) => stem!));
    const used = (key: string) => code.includes(`'${key}'`) || [...stems].some((stem) => key.startsWith(stem));
    expect(Object.keys(words).filter((key) => !used(key))).toEqual([]);
    for (const locale of locales) for (const [, text] of wordsIn(locale)) expect(() => parse(text)).not.toThrow();
  });

  it('are one file a module, with no key twice, and no key that English lacks', () => {
    const keys = wordsIn('en').map(([key]) => key);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    expect(locales.flatMap((locale) => wordsIn(locale)).filter(([key]) => !(key in words))).toEqual([]);
    // The words of the templates come with the first page of plans, those about a peer and about staying in touch with the first page about them, not before.
    for (const file of filesOf('en')) expect(['template.json', 'matching.json', 'follow-up.json'].includes(file) ? code : read(`${folder}/en.ts`)).toContain(`/en/${file}'`);
  });

  it('come in sentences of at most twenty words', () => {
    expect(Object.values(words).flatMap(longIn)).toEqual([]);
  });
});

// Arabic is the test of a page that runs from the right: there a missing word may still be English.
describe.each(['fr', 'es'])('the guest app’s words in %s', (locale) => {
  const keysIn = (of: string, file: string): string[] => Object.keys(JSON.parse(read(`${folder}/${of}/${file}`)) as object);
  const said = wordsIn(locale);

  it('are all there, each in the file of its module', () => {
    expect(filesOf(locale).sort()).toEqual(filesOf('en').sort());
    for (const file of filesOf('en')) {
      const there = keysIn(locale, file);
      expect(keysIn('en', file).filter((key) => !there.includes(key)).map((key) => `${file}: ${key}`)).toEqual([]);
    }
    expect(said.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('come in sentences of at most twenty words, and cheer nobody on', () => {
    expect(said.flatMap(([, text]) => longIn(text))).toEqual([]);
    expect(said.filter(([, text]) => /[!¡]/.test(text))).toEqual([]);
  });
});
