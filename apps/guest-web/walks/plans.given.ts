import { readFileSync } from 'node:fs';
import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { comeIn, guestApp, isAt, isEasy as isEasyHere, makeLock, newPhone, openMyPlan, paperCode, troubles } from './given.js';

export const passphrase = 'a kettle hums before the rain';

interface Demo { password: string; accounts: { called: string; email: string }[] }

/** Ada, on shift, at the stay of the first guest of the list. */
export async function ada(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ baseURL: process.env['PEERHOUSE_STAFF_URL']! });
  const page = await context.newPage();
  const { password, accounts } = JSON.parse(readFileSync(process.env['PEERHOUSE_DEMO_FILE'] ?? '.peerhouse/demo.json', 'utf8')) as Demo;
  await page.goto('/');
  await page.getByLabel('E-mail').fill(accounts.find(({ called }) => called === 'Ada')!.email);
  await page.getByLabel('Password').fill(password);
  await page.keyboard.press('Enter');
  await page.goto((await page.getByRole('link', { name: 'Stays', exact: true }).first().getAttribute('href'))!);
  await page.getByRole('main').getByRole('link', { name: /night.*Leaves / }).first().click();
  return page;
}

export interface Guest { context: BrowserContext; page: Page; name: string; trouble: string[] }

/** A guest on a phone of their own, with new plans, open and empty. `which`: the first of the list, whom Ada opens, or a later one. */
export async function guestWithPlans(browser: Browser, which = 0): Promise<Guest> {
  const context = await newPhone(browser);
  const page = await context.newPage();
  const trouble = troubles(page);
  await comeIn(page, await paperCode(which), 'Mine');
  const name = await makeLock(page, passphrase);
  await page.getByRole('button', { name: 'Not now' }).click();
  await isAt(page, 'My plan');
  return { context, page, name, trouble };
}

/** The same guest on another phone, by name and passphrase. */
export async function onAnotherPhone(browser: Browser, name: string): Promise<Guest> {
  const context = await newPhone(browser);
  const page = await context.newPage();
  const trouble = troubles(page);
  await page.goto(`${guestApp}/in/name`);
  await page.getByRole('textbox', { name: 'Your sign-in name' }).fill(name);
  await page.locator('#passphrase').fill(passphrase);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await openMyPlan(page);
  await isAt(page, 'My plan');
  return { context, page, name, trouble };
}

/** The same page in the other direction as well; its colours are the same in both. */
export async function isEasyInBoth(page: Page, where: string): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, 0)); // what is half under the head of the page is not small
  await isEasyHere(page, where);
  await page.evaluate(() => { document.documentElement.dir = 'rtl'; });
  await isEasyHere(page, `${where}, right to left`, { colours: false });
  await page.evaluate(() => { document.documentElement.dir = 'ltr'; });
}

/** Writes one line into the field of a part that is open. */
export async function addLine(page: Page, words: string, label = 'Add a line'): Promise<void> {
  await page.getByLabel(label).first().fill(words);
  await page.getByRole('button', { name: 'Keep this' }).first().click();
  await expect(page.getByRole('list').getByText(words.split('\n')[0]!, { exact: false }).first()).toBeVisible();
}

/** How much lies sealed beside the drafts, on the phone itself. */
export const asidesIn = (page: Page): Promise<number> => page.evaluate(() => new Promise<number>((resolve) => {
  const asking = indexedDB.open('page');
  asking.onsuccess = () => {
    const all = asking.result.transaction('words').objectStore('words').getAll();
    all.onsuccess = () => { asking.result.close(); resolve((all.result as { asides: unknown[] }[]).reduce((sum, { asides }) => sum + asides.length, 0)); };
  };
}));

/** Whether what is read without a signal is kept on the phone; and whether the house's name can be read there by whoever takes it apart. */
export const keptReadable = (page: Page): Promise<{ around: boolean; house: boolean }> => page.evaluate(() => new Promise((resolve) => {
  const asking = indexedDB.open('page');
  asking.onsuccess = () => {
    const all = asking.result.transaction('own').objectStore('own').getAll();
    all.onsuccess = () => {
      asking.result.close();
      const kept = all.result as { around: Uint8Array[] }[];
      const readable = JSON.stringify(kept, (_, value: unknown) => (value instanceof Uint8Array ? new TextDecoder().decode(value) : value));
      resolve({ around: kept.some(({ around }) => around.length > 0), house: ['Oak House', 'arrives', 'rights', 'houseId'].some((word) => readable.includes(word)) });
    };
  };
}));

/** A page that begins anew on a phone that keeps plans: locked, and opened again at the same address. */
export async function openAgain(page: Page): Promise<void> {
  await page.reload();
  await page.locator('#passphrase').fill(passphrase);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
}

export const saved = (page: Page) => expect(page.getByText('Saved.', { exact: true })).toBeVisible();

/** Not the first: who begins plans again beside older ones may not do all that the walk of sharing does. */
export const which = 3;
export const back = (page: Page): Promise<void> => page.getByRole('main').getByRole('link', { name: 'My plan' }).first().click();
export const isPage = (page: Page, name: string | RegExp): Promise<void> => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
