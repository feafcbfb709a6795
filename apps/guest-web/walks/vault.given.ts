import { expect, type Page } from '@playwright/test';
import { comeIn, guestApp, isAt, makeLock } from './given.js';

export const passphrase = 'quiet river window nine';
export const line = 'Sitting by the window, xylophone-quartz-7714';

export async function withName(page: Page, name: string, typed: string, whose = 'Not mine'): Promise<void> {
  await page.goto(`${guestApp}/in/name`);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0); // whoever was here before answered for themselves
  await page.getByRole('textbox', { name: 'Your sign-in name' }).fill(name);
  await page.locator('#passphrase').fill(typed);
  await page.getByRole('radio', { name: new RegExp(`^${whose}`) }).check();
  await page.getByRole('button', { name: 'Open', exact: true }).click();
}

/** Comes in by paper code and makes plans, open and empty; their sign-in name. */
export async function beginPlans(page: Page, paper: string, whose: 'Mine' | 'Not mine' | 'I share it'): Promise<string> {
  await comeIn(page, paper, whose);
  const name = await makeLock(page, passphrase);
  await page.getByRole('button', { name: 'Not now' }).click();
  return name;
}

/** Within the app: an open page stays open. */
export const within = (page: Page, path: string): Promise<void> => page.evaluate((to) => { window.history.pushState(null, '', to); window.dispatchEvent(new PopStateEvent('popstate')); }, path);

export async function toSettings(page: Page, then: string): Promise<void> {
  await within(page, '/settings');
  await isAt(page, 'Settings');
  await page.getByRole('link', { name: then }).click();
}
