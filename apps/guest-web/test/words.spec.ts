import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from '@formatjs/icu-messageformat-parser';
import { buildSchema, isInterfaceType, isObjectType } from 'graphql';

const root = path.resolve(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const words = JSON.parse(read('apps/guest-web/src/words/en.json')) as Record<string, string>;
const sources = (folder: string): string[] => readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? sources(`${folder}/${entry.name}`) : /\.tsx?$/.test(entry.name) ? [`${folder}/${entry.name}`] : []));
const code = sources('apps/guest-web/src').map(read).join('\n');

describe('the guest app’s words', () => {
  it('are there for every refusal a guest can get', () => {
    const schema = buildSchema(read('libs/contract/guest.graphql'));
    const refusal = schema.getType('Refusal');
    const refusals = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && isInterfaceType(refusal) && type.getInterfaces().includes(refusal)).map((type) => `refusal.${type.name}`);
    expect(refusals).toHaveLength(3);
    expect(refusals.filter((key) => !(key in words))).toEqual([]);
  });

  it('are each used, and each a message', () => {
    const used = (key: string) => code.includes(`'${key}'`) || (key.startsWith('fault.') && code.includes('`fault.${code}`'));
    expect(Object.keys(words).filter((key) => !used(key))).toEqual([]);
    for (const text of Object.values(words)) expect(() => parse(text)).not.toThrow();
  });

  it('come in sentences of at most twenty words', () => {
    const long = Object.values(words).flatMap((text) => text.replace(/\{(\w+)(, plural,.*\})?\}/g, '$1').split(/[.:;?!]\s/)).filter((sentence) => sentence.split(/\s+/).length > 20);
    expect(long).toEqual([]);
  });
});
