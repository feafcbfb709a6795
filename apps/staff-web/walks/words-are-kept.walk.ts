import type { Page } from '@playwright/test';
import { beOnShift, emailOf, expect, isReadable, passwordOfAll, signIn, test } from './walk.js';

const hopes = 'Sleep, and the letter from the council.';

async function beginToWrite(page: Page): Promise<void> {
  await signIn(page, 'Ada');
  await page.goto(`/house/${await beOnShift(page, 'Oak House')}/enquiries/new`);
  await page.getByLabel('What do they want to be called?').fill('Robin');
  await page.getByLabel(/^What they hope for/).fill(hopes);
}
const isStillThere = async (page: Page) => {
  await expect(page.getByLabel(/^What they hope for/)).toHaveValue(hopes);
  await expect(page.getByLabel('What do they want to be called?')).toHaveValue('Robin');
};
const stored = (page: Page) => page.evaluate(() => JSON.stringify({ ...sessionStorage }) + JSON.stringify({ ...localStorage }));

test.beforeEach(() => test.setTimeout(120_000));

test('when the sign-in ends under the work: sign in again, and everything is as it was', async ({ page }) => {
  await beginToWrite(page);
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Write this down' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in again' })).toBeVisible();
  await expect(page.getByText('Your work is underneath, as you left it.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'E-mail' })).toHaveValue(emailOf('Ada'));
  await isReadable(page, 'signing in again');
  expect(await stored(page)).not.toContain('council');
  await page.getByLabel('Password').fill(passwordOfAll());
  await page.keyboard.press('Enter');
  await isStillThere(page);
  await page.getByRole('button', { name: 'Write this down' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Enquiry / })).toBeVisible();
  await expect(page.getByText(hopes)).toBeVisible();
});

test('when the shift ends under the work: the words stay, and one touch starts another', async ({ page }) => {
  // The page isn't told meanwhile, as when the shift ends in the second in which one presses.
  await page.route('**/events', (route) => route.fulfill({ status: 503, json: {} }));
  await beginToWrite(page);
  const other = await page.context().newPage();
  await other.goto('/shift');
  await other.getByRole('button', { name: 'End my shift' }).click();
  await expect(other.getByRole('heading', { name: /Where are you today/ })).toBeVisible();
  await page.getByRole('button', { name: 'Write this down' }).click();
  const note = page.getByText('Your shift has ended.').locator('..').locator('..');
  await expect(note).toContainText('What you typed is still here.');
  await isStillThere(page);
  await expect(page.getByRole('button', { name: /Ada, not on shift/ })).toBeVisible();
  await isReadable(page, 'a shift that has ended');
  await page.getByRole('button', { name: 'Start my shift', exact: true }).click();
  await expect(page.getByText('You’re on shift. What you typed is still here; send it again.')).toBeVisible();
  await page.getByRole('button', { name: 'Write this down' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Enquiry / })).toBeVisible();
  await expect(page.getByText(hopes)).toBeVisible();
});

test('when nobody is here for ten minutes: a question first, then the screen is covered', async ({ page }) => {
  await page.clock.install();
  await beginToWrite(page);
  await page.clock.runFor('09:10');
  await expect(page.getByRole('button', { name: 'I’m still here' })).toBeVisible();
  await page.clock.runFor('01:00');
  await expect(page.getByText('This screen was covered because nobody was here for a while.')).toBeVisible();
  await expect(page.getByLabel(/^What they hope for/)).toBeHidden();
  expect(await stored(page)).not.toContain('council');
  await page.getByLabel('Password').fill(passwordOfAll());
  await page.keyboard.press('Enter');
  await isStillThere(page);
});

test('when the server is away, or breaks: the words stay, the page says what to do', async ({ page }) => {
  await beginToWrite(page);
  await page.route('**/graphql', (route) => route.abort());
  await page.getByRole('button', { name: 'Write this down' }).click();
  await expect(page.getByText('We can’t reach the server.').first()).toBeVisible();
  await isStillThere(page);
  await page.unroute('**/graphql');
  await page.route('**/graphql', (route) => route.fulfill({ status: 500, json: { errors: [{ message: 'x', extensions: { code: 'FAULT', reference: 'a1b2c3d4' } }] } }));
  await page.getByRole('button', { name: 'Write this down' }).click();
  await expect(page.getByText(/Tell them this reference: a1b2c3d4/).first()).toBeVisible();
  await isStillThere(page);
  await isReadable(page, 'a fault');
});

test('when what was typed needs another look: title, summary, focus and the words', async ({ page }) => {
  await beginToWrite(page);
  await page.getByLabel('About how many nights?').fill('0');
  await page.getByRole('button', { name: 'Write this down' }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page).toHaveTitle(/^Error: /);
  await page.getByRole('alert').getByRole('link').click();
  await expect(page.getByLabel('About how many nights?')).toBeFocused();
  await isStillThere(page);
});

test('when the page is loaded again they are found; after signing out nothing is left in the browser', async ({ page }) => {
  await beginToWrite(page);
  await page.reload();
  await expect(page.getByText('You had begun to write this. It is all here.')).toBeVisible();
  await isStillThere(page);
  await page.getByRole('button', { name: /Ada, on shift/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  expect(await stored(page)).not.toMatch(/draft|Robin|council/);
});

test('when somebody else changed it meanwhile: both are there, and the reader chooses', async ({ page, browser }) => {
  await signIn(page, 'Ada');
  const house = await beOnShift(page, 'Oak House');
  await page.goto(`/house/${house}/enquiries/new`);
  await page.getByRole('button', { name: 'Write this down' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Enquiry / })).toBeVisible();
  const bo = await (await browser.newContext()).newPage();
  await signIn(bo, 'Bo');
  await beOnShift(bo, 'Oak House');
  await bo.goto(new URL(page.url()).pathname);
  for (const [who, reach] of [[bo, 'text'], [page, 'ring after six']] as const) {
    await who.getByRole('button', { name: 'Change', exact: true }).first().click();
    await who.getByLabel('How can we reach them?').fill(reach);
  }
  await bo.getByRole('button', { name: 'Keep this' }).click();
  await expect(bo.getByRole('button', { name: 'Keep this' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Keep this' }).click();
  await expect(page.getByRole('alert')).toContainText('Yours is kept below.');
  await expect(page.getByText('What is there now:')).toBeVisible();
  await expect(page.getByLabel('How can we reach them?')).toHaveValue('ring after six');
  await page.getByRole('button', { name: 'Keep mine' }).click();
  await expect(page.getByText('ring after six')).toBeVisible();
});
