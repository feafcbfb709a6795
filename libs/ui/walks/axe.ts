import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const source = readFileSync(createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'), 'utf8');
interface Axe {
  _audit: { rules: { id: string; impact: string; tags: string[] }[] };
  run(where: Document, how: object): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }>;
}

/** Asks axe in the page itself, which it is put into once; our pages have no frames. `onlyGrave`: of its rules only those that can find something serious or critical. */
export async function axeFinds(page: Page, { onlyGrave = false } = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(async (grave) => {
    const { axe } = window as unknown as { axe: Axe };
    const asked = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const rules = axe._audit.rules.filter(({ impact, tags }) => (!grave || impact === 'serious' || impact === 'critical') && tags.some((tag) => asked.includes(tag)) && !tags.some((tag) => ['experimental', 'deprecated'].includes(tag)));
    const { violations } = await axe.run(document, { runOnly: rules.map(({ id }) => id), resultTypes: ['violations'], iframes: false });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id} at ${node.target.join(' ')}`));
  }, onlyGrave);
}
