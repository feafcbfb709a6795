import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = process.cwd();
const left = new Set(['node_modules', 'dist', 'coverage', 'test-results', 'playwright-report']);

/** Every page of ours, as paths from the root. */
function pagesUnder(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (left.has(entry.name) || entry.name.startsWith('.')) return [];
    if (entry.isDirectory()) return pagesUnder(file);
    return entry.isFile() && entry.name.endsWith('.md') ? [file] : [];
  });
}

/** Where a page leads, as paths from the root: its links and pictures, and pages named in backticks with their folder. */
function leadsTo(page: string, text: string): string[] {
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map((found) => found[1]!.split('#')[0]!).filter((to) => to !== '' && !/^[a-z]+:/i.test(to));
  const named = [...text.matchAll(/`((?:[\w.-]+\/)+[\w.-]+\.md)`/g)].map((found) => found[1]!);
  return [...links.map((to) => path.join(path.dirname(page), decodeURI(to))), ...named];
}

const deadIn = (page: string, text: string): string[] => leadsTo(page, text).filter((to) => !existsSync(path.join(root, to))).map((to) => `${page}: ${to}`);

test('every link on a page of ours leads to a file that is there', () => {
  const pages = pagesUnder('.');
  expect(pages).toEqual(expect.arrayContaining(['README.md', 'SECURITY.md', path.join('docs', 'for-guests.md')]));
  expect(pages.flatMap((page) => deadIn(page, readFileSync(path.join(root, page), 'utf8')))).toEqual([]);
});

test('a dead link would be found, wherever it stands', () => {
  const text = 'See [one](for-nobody.md), ![two](pictures/none.png), `docs/gone.md`, [home](../README.md#two-commands), [elsewhere](https://example.org/x.md), [here](#top).';
  expect(deadIn(path.join('docs', 'page.md'), text)).toEqual(['for-nobody.md', 'pictures/none.png', 'gone.md'].map((to) => `${path.join('docs', 'page.md')}: ${path.join('docs', to)}`));
});
