import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');
const filesIn = (folder: string, ending: RegExp): string[] => readdirSync(path.join(root, folder), { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile() && ending.test(entry.name)).map((entry) => path.join(entry.parentPath, entry.name));
const where = ['apps/guest-web/src', 'apps/staff-web/src', 'libs/ui/src'];
const styles = where.flatMap((folder) => filesIn(folder, /\.css$/));
const screens = where.flatMap((folder) => filesIn(folder, /\.tsx$/));

const named = /(?<![\w-])(?:(?:scroll-)?(?:margin|padding)-(?:left|right)|border-(?:left|right)[\w-]*|border-(?:top|bottom)-(?:left|right)-radius|left|right)\s*:/;
const aligned = /(?<![\w-])(?:text-align|float|clear)\s*:\s*(?:left|right)/;
/** `padding: 1rem 2rem 1rem 0`: four sides of which left and right differ. */
const fourSides = /(?<![\w-])(?:margin|padding|inset|border-(?:width|style|color)|scroll-(?:margin|padding))\s*:\s*([^;}]+)/g;
const isUneven = (value: string): boolean => {
  const sides = value.trim().match(/(?:[\w-]*\([^)]*\)|[^\s(])+/g) ?? [];
  return sides.length === 4 && sides[1] !== sides[3];
};
const sidesIn = (style: string): string[] => [...(named.exec(style) ?? []), ...(aligned.exec(style) ?? []), ...[...style.matchAll(fourSides)].filter(([, value]) => isUneven(value!)).map(([found]) => found)];

describe('what a page looks like from the right', () => {
  it('finds a side that is named', () => {
    for (const style of ['a { margin-left: 1rem }', 'a{left:0}', 'a { text-align: right; }', 'a { border-right: 0 }', 'a { padding: 1rem 2rem 1rem 0 }', 'a { margin: 0 calc(1rem + 2px) 0 auto; }']) expect(sidesIn(style)).toHaveLength(1);
    for (const style of ['a { margin-inline-start: 1rem; inset-inline-start: 0; text-align: start }', 'a { padding: 1rem 2rem }', 'a { padding: 0 calc(1rem + 2px) 1rem calc(1rem + 2px) }', 'a { break-after: right-hand }']) expect(sidesIn(style)).toEqual([]);
  });

  it('names no left and no right in any style', () => {
    expect(styles.length).toBeGreaterThan(20);
    expect(styles.flatMap((file) => sidesIn(readFileSync(file, 'utf8')).map((found) => `${path.relative(root, file)}: ${found}`))).toEqual([]);
  });

  it('has no arrow that points one way in a text: it does not turn round with the page', () => {
    const arrows = /[←→⟵⟶⇐⇒➔➜▶◀▸◂]/;
    expect(screens.filter((file) => arrows.test(readFileSync(file, 'utf8'))).map((file) => path.relative(root, file))).toEqual([]);
  });
});
