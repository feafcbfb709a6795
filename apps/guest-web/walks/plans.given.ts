import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';

interface Demo { password: string; accounts: { called: string; email: string }[] }
const demo = (): Demo => JSON.parse(readFileSync(process.env['PEERHOUSE_DEMO_FILE'] ?? '.peerhouse/demo.json', 'utf8')) as Demo;
export const guestApp = process.env['PEERHOUSE_GUEST_URL']!;
export const passphrase = 'a kettle hums before the rain';

/** Ada, on shift, at the stay of somebody who is here. */
export async function ada(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ baseURL: process.env['PEERHOUSE_STAFF_URL']! });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const { password, accounts } = demo();
  await page.goto('/');
  await page.getByLabel('E-mail').fill(accounts.find(({ called }) => called === 'Ada')!.email);
  await page.getByLabel('Password').fill(password);
  await page.keyboard.press('Enter');
  await page.goto((await page.getByRole('link', { name: 'Stays', exact: true }).first().getAttribute('href'))!);
  await page.getByRole('main').getByRole('link', { name: /night.*Leaves / }).first().click();
  return page;
}

async function paperCode(browser: Browser): Promise<string> {
  const page = await ada(browser);
  await page.getByRole('button', { name: 'Make a paper code' }).click();
  const made = (await page.getByText(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/).textContent())!;
  await page.context().close();
  return made;
}

export interface Guest { context: BrowserContext; page: Page; name: string; trouble: string[] }

/** A guest who came in by a paper code, on a phone of their own or not, and has locked plans, open and empty. */
export async function guestWithPlans(browser: Browser, { whose = 'Mine', width = 360, dark = false } = {}): Promise<Guest> {
  const context = await browser.newContext({ baseURL: guestApp, viewport: { width, height: width < 500 ? 740 : 800 }, colorScheme: dark ? 'dark' : 'light' });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const trouble: string[] = [];
  page.on('pageerror', (problem) => trouble.push(problem.message));
  await page.goto('/in');
  await page.getByRole('textbox', { name: 'Your code' }).fill(await paperCode(browser));
  await page.getByRole('radio', { name: new RegExp(`^${whose}`) }).check();
  await page.getByRole('button', { name: 'Come in' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  const name = await makePlans(page);
  return { context, page, name, trouble };
}

async function makePlans(page: Page): Promise<string> {
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'My plan' }).click();
  await page.getByRole('button', { name: 'Make my plan' }).click();
  const name = (await page.getByText(/^[a-z]+-[a-z]+-\d\d$/).textContent())!;
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('radio', { name: 'My own words' }).check();
  await page.getByLabel('Your passphrase').fill(passphrase);
  await page.getByRole('button', { name: 'Lock it' }).click();
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'My plan' })).toBeVisible();
  return name;
}

/** The same guest on another phone, by name and passphrase. */
export async function onAnotherPhone(browser: Browser, name: string): Promise<Guest> {
  const context = await browser.newContext({ baseURL: guestApp, viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const trouble: string[] = [];
  page.on('pageerror', (problem) => trouble.push(problem.message));
  await page.goto('/in/name');
  await page.getByLabel('Your sign-in name').fill(name);
  await page.getByLabel('Your passphrase').fill(passphrase);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'My plan' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'My plan' })).toBeVisible();
  return { context, page, name, trouble };
}

/** Nothing of axe, nothing that scrolls sideways, nothing too small for a thumb. */
export async function isEasy(page: Page, where: string): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), `${where} scrolls sideways`).toBeLessThanOrEqual(0);
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).setLegacyMode();
  const { violations } = await axe.analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${where}: ${id} at ${node.target.join(' ')}`))).toEqual([]);
  const small = await page.evaluate(() => [...document.querySelectorAll('button, .choice, textarea, input[type=text], input[type=tel], input[type=date], .act-list a, .more, .part-name')]
    .filter((part) => part.checkVisibility() && part.getBoundingClientRect().height < 44).map((part) => part.textContent));
  expect(small, `${where}: under 44 px`).toEqual([]);
}

/** The same page in the other direction. */
export async function isEasyInBoth(page: Page, where: string): Promise<void> {
  await isEasy(page, where);
  await page.evaluate(() => { document.documentElement.dir = 'rtl'; });
  await isEasy(page, `${where}, right to left`);
  await page.evaluate(() => { document.documentElement.dir = 'ltr'; });
}

/** Writes one line into the field of a part that is open. */
export async function addLine(page: Page, words: string, label = 'Add a line'): Promise<void> {
  await page.getByLabel(label).first().fill(words);
  await page.getByRole('button', { name: 'Keep this' }).first().click();
  await expect(page.getByRole('list').getByText(words.split('\n')[0]!, { exact: false }).first()).toBeVisible();
}

export const saved = (page: Page) => expect(page.getByText('Saved.', { exact: true })).toBeVisible();
