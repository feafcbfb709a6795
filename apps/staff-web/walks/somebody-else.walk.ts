import type { Page } from '@playwright/test';
import { another, beOnShift, emailOf, expect, houseOf, isReadableAtBothSizes, isThere, passwordOfAll, signIn, small, test } from './walk.js';

test.beforeEach(() => test.setTimeout(120_000));

const stored = (page: Page) => page.evaluate(() => JSON.stringify({ ...sessionStorage }) + JSON.stringify({ ...localStorage }));
const menu = async (page: Page, name: string, entry: string) => {
  // An open menu closes when the page moves under it.
  await page.evaluate(() => new Promise((moved) => { window.scrollTo(0, 0); requestAnimationFrame(() => requestAnimationFrame(moved)); }));
  await page.getByRole('button', { name: new RegExp(`^${name}, `) }).click();
  await page.getByRole('menuitem', { name: entry }).click();
};
async function signInHere(page: Page, called: string): Promise<void> {
  await expect(page.getByRole('textbox', { name: 'E-mail' })).toHaveValue('');
  await page.getByLabel('E-mail').fill(emailOf(called));
  await page.getByLabel('Password').fill(passwordOfAll());
  await page.keyboard.press('Enter');
  await expect(page.getByRole('banner')).toBeVisible();
}
const beginsToWrite = async (page: Page, house: string, called: string, hopes: string) => {
  await page.goto(`/house/${house}/enquiries/new`);
  await page.getByLabel('What do they want to be called?').fill(called);
  await page.getByLabel(/^What they hope for/).fill(hopes);
};

test.describe('Somebody else at the same computer', () => {
  test.use({ viewport: small });

  test('the screen is covered, each signs in as ever, and each finds their own words and nobody else’s', async ({ page, browser }) => {
    const bo = await another(browser, 'Bo');
    await beOnShift(bo, 'Oak House'); // and not where an earlier walk left them
    await bo.context().close();
    await signIn(page, 'Ada');
    const house = await beOnShift(page, 'Oak House');
    await beginsToWrite(page, house, 'Robin', 'The letter from the council.');

    await menu(page, 'Ada', 'Somebody else is here');
    await expect(page.getByText('Whoever is here now signs in.')).toBeVisible();
    await isReadableAtBothSizes(page, 'making room for somebody else');
    expect(await page.content()).not.toMatch(/Robin|council|Oak House/);
    expect(await stored(page)).not.toMatch(/Robin|council/);
    expect(await page.evaluate(() => fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }).then(() => fetch('/events')).then(({ status }) => status))).toBe(401);

    await signInHere(page, 'Bo');
    await page.waitForURL(/\/(shift|now)$/);
    expect(await page.content()).not.toMatch(/Robin|council/);
    expect(await stored(page)).not.toMatch(/Robin|council/);
    if (!page.url().endsWith('/now')) await page.getByRole('button', { name: 'Start my shift at Oak House', exact: true }).click();
    await page.waitForURL(/\/now$/);
    await page.getByRole('link', { name: 'Take an enquiry' }).click();
    await expect(page.getByLabel('What do they want to be called?')).toHaveValue('');
    await page.getByLabel('What do they want to be called?').fill('Wren');
    expect(houseOf(page)).toBe(house);

    await menu(page, 'Bo', 'Somebody else is here');
    await signInHere(page, 'Ada');
    await expect(page.getByLabel(/^What they hope for/)).toHaveValue('The letter from the council.');
    await expect(page.getByLabel('What do they want to be called?')).toHaveValue('Robin');

    await menu(page, 'Ada', 'Sign out');
    await signInHere(page, 'Bo');
    await expect(page.getByLabel('What do they want to be called?')).toHaveValue('Wren');
    await menu(page, 'Bo', 'Sign out');
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
    expect(await stored(page)).not.toMatch(/draft|Robin|Wren|council/);
  });

  test('without a signal the session is ended as soon as there is one, so that a reload opens nothing', async ({ page }) => {
    await page.clock.install();
    await signIn(page, 'Ada');
    await page.goto(`/house/${await beOnShift(page, 'Oak House')}/now`);
    await isThere(page);
    await page.route('**/graphql', (route) => route.abort());
    await menu(page, 'Ada', 'Somebody else is here');
    await expect(page.getByText('Whoever is here now signs in.')).toBeVisible();
    await page.unroute('**/graphql');
    const ended = page.waitForResponse((response) => response.url().endsWith('/graphql') && response.ok());
    await page.clock.runFor(6_000);
    await ended;
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  });
});
