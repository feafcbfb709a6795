import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type Axe from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Asks axe in the page itself, which it is put into once; our pages have no frames. `onlyGrave`: of what it finds only what is serious or critical. */
export async function axeFinds(page: Page, { onlyGrave = false } = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(async (asked) => {
    const { axe } = window as unknown as { axe: typeof Axe };
    const { violations } = await axe.run(document, { runOnly: asked.tags, resultTypes: ['violations'], iframes: false });
    const told = violations.filter(({ impact }) => !asked.onlyGrave || impact === 'serious' || impact === 'critical');
    return told.flatMap(({ id, nodes }) => nodes.map((node) => `${id} at ${node.target.join(' ')}`));
  }, { tags, onlyGrave });
}
