import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { dialled } from '#peerhouse/kernel';
import { safe } from './plain-pages.js';
import type { Welcome } from './welcome.graphql.js';

/** The welcome as the guest app's build drew it (apps/guest-web, `first-views.ts`), by language; empty where it was not built. */
export function readFirstViews(webRoot: string): ReadonlyMap<string, string> {
  const folder = path.join(webRoot, 'first');
  return new Map(existsSync(folder) ? readdirSync(folder).map((file) => [path.parse(file).name, readFileSync(path.join(folder, file), 'utf8')]) : []);
}

/** Puts the houses and programmes into the drawn welcome, as the app itself would show them; and beside it what they are, so that the app need not ask. */
export function firstPage(view: string, { organisation, houses: services }: Pick<Welcome, 'organisation' | 'houses'>): string {
  const told = { organisation, houses: services.map(({ id, kind, name, phone }) => ({ id, kind, name, phone })) };
  const filled = (part: string, { id, name, phone }: Service): string => {
    const call = dialled(phone);
    const values: Record<string, string> = { id, name, phone, call: call ?? '', organisation: organisation ?? '' };
    return (call ? part : part.replace(' href="{call}"', '')).replace(/\{(id|name|phone|call|organisation)\}/g, (_, value: string) => safe(values[value]!));
  };
  const known = services.filter(({ phone }) => phone);
  const only = services.length === 1 ? known : [];
  const houses = services.filter(({ kind }) => kind === 'house');
  const programmes = services.filter(({ kind }) => kind === 'programme');
  return [
    ...['house', 'programme'].map((which) => ['ring-' + which, (part: string) => only.filter(({ kind }) => kind === which).map((one) => filled(part, one)).join('')] as const),
    ['houses', (part: string) => (programmes.length && !houses.length ? '' : part)] as const,
    ['list', (part: string) => (known.some(({ kind }) => kind === 'house') ? part : '')] as const,
    ['each', (part: string) => known.filter(({ kind }) => kind === 'house').map((one) => filled(part, one)).join('')] as const,
    ['programme', (part: string) => programmes.map((one) => filled(marked(part, 'number', (number) => (one.phone ? number : '')), one)).join('')] as const,
  ].reduce((page, [which, fill]) => marked(page, which, fill), view.replace('<!--told-->', () => `<meta name="houses" content="${safe(JSON.stringify(told))}">`));
}

type Service = Welcome['houses'][number];

const marked = (page: string, which: string, fill: (part: string) => string): string =>
  page.replace(new RegExp(`<!--${which}-->(.*?)<!--/${which}-->`, 's'), (_, part: string) => fill(part));
