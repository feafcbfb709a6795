import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type Axe from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Asks axe in the page itself, which it is put into once; our pages have no frames. `onlyGrave`: of what it finds only what is serious
 * or critical. `colours: false`: where the same page was asked about its colours at another size or in the other direction; they are half of the work.
 */
export async function axeFinds(page: Page, { onlyGrave = false, colours = true } = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(async (asked) => {
    const { axe } = window as unknown as { axe: typeof Axe };
    // Nothing is fetched anew: only rules about media and an experiment look at what axe would preload.
    const { violations } = await axe.run(document, { runOnly: asked.tags, rules: { 'color-contrast': { enabled: asked.colours } }, resultTypes: ['violations'], iframes: false, preload: false });
    const told = violations.filter(({ impact }) => !asked.onlyGrave || impact === 'serious' || impact === 'critical');
    return told.flatMap(({ id, nodes }) => nodes.map((node) => `${id} at ${node.target.join(' ')}`));
  }, { tags, onlyGrave, colours });
}
