import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type Browser, type Locator, type Page } from '@playwright/test';

interface Demo { password: string; accounts: { called: string; house: string; email: string }[] }
const demo = (): Demo => JSON.parse(readFileSync(process.env['PEERHOUSE_DEMO_FILE'] ?? '.peerhouse/demo.json', 'utf8')) as Demo;

/** The browser's own complaints: errors in the console (a broken content policy is one) and errors of the page. */
export function listenForTrouble(page: Page): string[] {
  const trouble: string[] = [];
  page.on('console', (message) => { if (message.type() === 'error' && !/^Failed to load resource/.test(message.text())) trouble.push(message.text()); });
  page.on('pageerror', (problem) => trouble.push(problem.message));
  return trouble;
}

/** Every page of a walk is listened to; a walk that ends with trouble has not gone well. */
export const test = base.extend<{ trouble: string[] }>({
  trouble: [async ({ page }, use) => {
    const trouble = listenForTrouble(page);
    await use(trouble);
    expect(trouble).toEqual([]);
  }, { auto: true }],
});
export { expect };

/** Signs in one of the demo's people on the sign-in page. */
export async function signIn(page: Page, called: string): Promise<void> {
  const { password, accounts } = demo();
  const account = accounts.find((each) => each.called === called);
  if (!account) throw new Error(`the demo has no ${called}`);
  await page.goto('/');
  await page.getByLabel('E-mail').fill(account.email);
  await page.getByLabel('Password').fill(password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('banner')).toBeVisible();
}
export const emailOf = (called: string): string => demo().accounts.find((each) => each.called === called)!.email;
export const passwordOfAll = (): string => demo().password;

/** A second person in a browser of their own. */
export async function another(browser: Browser, called: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, called);
  return page;
}

/** On shift in that house, whatever was before. */
export async function beOnShift(page: Page, house: string): Promise<string> {
  await page.goto('/shift');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const end = page.getByRole('button', { name: 'End my shift' });
  const here = page.getByRole('main').getByRole('heading', { level: 2, name: house, exact: true });
  await expect(end.or(page.getByRole('button', { name: /^Start my shift/ }).first())).toBeVisible();
  const start = page.getByRole('button', { name: `Start my shift at ${house}`, exact: true });
  const already = (await end.isVisible()) && (await here.isVisible());
  if (!already && (await end.isVisible())) await end.click();
  await (already ? page.getByRole('button', { name: 'To what waits now' }) : start).click();
  await page.waitForURL(/\/now$/);
  return houseOf(page);
}
/** Not on shift anywhere, whatever was before. */
export async function beOffShift(page: Page): Promise<void> {
  await page.goto('/shift');
  const end = page.getByRole('button', { name: 'End my shift' });
  const start = page.getByRole('button', { name: /^Start my shift at/ }).first();
  await expect(end.or(start).first()).toBeVisible();
  if (await end.isVisible()) await end.click();
  await expect(start).toBeVisible();
}
export const houseOf = (page: Page): string => /\/house\/([^/]+)/.exec(page.url())![1]!;

/** The page is there and waits for nothing more. (Its open stream keeps the network from ever being idle.) */
export async function isThere(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('main output')).toHaveCount(0);
}

/** No serious or critical finding of axe, and nothing that makes the page scroll sideways. */
export async function isReadable(page: Page, where: string): Promise<void> {
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(sideways, `${where} scrolls sideways`).toBeLessThanOrEqual(0);
  // Our pages have no frames: axe need not open a page of its own to put their results together.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).setLegacyMode();
  const { violations } = await axe.analyze();
  const found = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').flatMap(({ id, nodes }) => nodes.map((node) => `${where}: ${id} at ${node.target.join(' ')}`));
  expect(found).toEqual([]);
}

const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement).catch(() => false);

/** Tab until the target has focus; it has to be drawn as focused. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.first().waitFor();
  for (let pressed = 0; pressed < 120; pressed += 1) {
    if (await isFocused(target.first())) {
      expect(await target.first().evaluate((element) => element.matches(':focus-visible'))).toBe(true);
      return;
    }
    await page.keyboard.press(key);
  }
  throw new Error('Tab never came there');
}

/** Tab there and press Enter. */
export async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Tab into the group of radio buttons, then arrow keys to the one wanted. */
export async function choose(page: Page, group: Locator, name: string): Promise<void> {
  const wanted = group.getByRole('radio', { name, exact: true });
  await wanted.waitFor();
  const radios = await group.getByRole('radio').all();
  for (let pressed = 0; pressed < 120; pressed += 1) {
    for (const radio of radios) if (await isFocused(radio)) { await walkRadios(page, wanted, radios.length); return; }
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${name}`);
}

async function walkRadios(page: Page, wanted: Locator, count: number): Promise<void> {
  if (await isFocused(wanted)) { await page.keyboard.press('Space'); return; }
  for (let pressed = 0; pressed < count; pressed += 1) {
    await page.keyboard.press('ArrowDown');
    if (await wanted.isChecked()) return;
  }
  throw new Error('the arrow keys never came there');
}
