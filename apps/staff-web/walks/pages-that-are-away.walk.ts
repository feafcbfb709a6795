import type { Browser, Page } from '@playwright/test';
import { beOnShift, expect, isReadable, signIn, test } from './walk.js';

test.beforeEach(() => test.setTimeout(120_000));

const sizes = [{ name: 'wide', width: 1280, height: 800 }, { name: '360 px', width: 360, height: 740 }];

/** On shift, on the first page. Not the walk's own page: the browser says aloud that something was not fetched, and may. */
async function onShift(browser: Browser, viewport: { width: number; height: number }): Promise<{ page: Page; house: string }> {
  const page = await (await browser.newContext({ viewport })).newPage();
  await signIn(page, 'Ada');
  const house = await beOnShift(page, 'Oak House');
  await page.goto(`/house/${house}/now`);
  return { page, house };
}
const navigation = (page: Page) => page.getByRole('navigation').filter({ visible: true });

for (const { name, ...viewport } of sizes) {
  test(`a page whose code cannot be fetched says so in the frame, and is there after “Load again”, ${name}`, async ({ browser }) => {
    const { page } = await onShift(browser, viewport);
    await page.route('**/assets/stays-page-*.js', (route) => route.abort());
    await navigation(page).getByRole('link', { name: 'Stays' }).click();
    await expect(page.getByText('We couldn’t fetch this page.')).toBeVisible();
    await expect(navigation(page).getByRole('link', { name: 'Enquiries' })).toBeVisible();
    await isReadable(page, 'a page that could not be fetched');
    await page.route('**/health/live', (route) => route.abort());
    await page.getByRole('button', { name: 'Load again' }).click();
    await expect(page.getByText('The server doesn’t answer yet.', { exact: false })).toBeVisible();
    await page.unroute('**/health/live');
    await page.unroute('**/assets/stays-page-*.js');
    await page.getByRole('button', { name: 'Load again' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Stays' })).toBeVisible();
    await page.context().close();
  });
}

test('without a signal a page that was never open waits, what was typed is kept, and the page comes by itself', async ({ browser }) => {
  const { page } = await onShift(browser, { width: 1280, height: 800 });
  await page.getByRole('link', { name: 'Take an enquiry' }).click();
  await page.getByLabel('What do they want to be called?').fill('Robin');
  await page.context().setOffline(true);
  await navigation(page).getByRole('link', { name: 'Charter' }).click();
  await expect(page.getByText('This page hasn’t been fetched yet, and you’re offline.')).toBeVisible();
  await isReadable(page, 'a page without a signal');
  // Ctrl K is away too, and says so instead of taking everything down.
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByText('This page hasn’t been fetched yet, and you’re offline.')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.context().setOffline(false);
  await expect(page.getByRole('heading', { level: 1, name: 'Charter' })).toBeVisible();
  await navigation(page).getByRole('link', { name: 'Enquiries' }).click();
  await page.getByRole('link', { name: 'Take an enquiry' }).click();
  await expect(page.getByLabel('What do they want to be called?')).toHaveValue('Robin');
  await page.context().close();
});

test('a page that breaks while it is drawn leaves the frame, and says what is safe', async ({ browser }) => {
  const { page } = await onShift(browser, { width: 1280, height: 800 });
  // An answer without what the page counts on.
  await page.route('**/graphql', async (route) => {
    const answer = await route.fetch();
    const json = (await answer.json()) as { data?: { charter?: { sentences: unknown } } };
    if (json.data?.charter) json.data.charter.sentences = null;
    await route.fulfill({ response: answer, json });
  });
  await navigation(page).getByRole('link', { name: 'Charter' }).click();
  await expect(page.getByText('Something broke on our side.')).toBeVisible();
  await expect(page.getByText('Show Error')).toHaveCount(0);
  await page.unroute('**/graphql');
  await navigation(page).getByRole('link', { name: 'Enquiries' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Enquiries' })).toBeVisible();
  await page.context().close();
});

test('an address that leads nowhere has a way back', async ({ page }) => {
  await page.goto('/nowhere/at/all');
  await isReadable(page, 'nowhere');
  await page.getByRole('link', { name: 'To the start' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
});
