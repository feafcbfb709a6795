import type { Page } from '@playwright/test';
import { another, beOnShift, expect, isReadable, isThere, signIn, test } from './walk.js';

const picture = async (page: Page, name: string): Promise<void> => { if (process.env['PICTURES']) await page.screenshot({ path: `${process.env['PICTURES']}/${name}.png`, fullPage: true }); };
const inDays = (page: Page, days: number) => page.evaluate((n) => new Date(Date.now() + n * 86_400_000).toISOString().slice(0, 10), days);

for (const [name, width] of [['wide', 1280], ['360 px', 360]] as const) {
  test(`a house lead publishes a new version of the charter and takes it back, ${name}`, async ({ page, browser }) => {
    test.setTimeout(300_000);
    await page.setViewportSize({ width, height: 800 });
    await signIn(page, 'Rosa');
    const charter = `/house/${await beOnShift(page, 'Oak House')}/charter`;
    await page.goto(charter);
    await isThere(page);
    await page.getByRole('link', { name: 'Make a new version…' }).click();
    const nights = page.getByLabel('Longest stay, in nights');
    await expect(nights).toHaveValue('7');
    await isReadable(page, 'the form of the charter');
    await picture(page, `charter-form-${width}`);

    await nights.fill('ten');
    await page.getByRole('button', { name: 'See what changes' }).click();
    await expect(page.getByRole('alert')).toContainText('Longest stay, in nights: a whole number.');
    await isReadable(page, 'a charter that needs another look');
    await nights.fill('10');
    const phone = await page.getByLabel('Phone number').inputValue();
    await page.getByLabel('Phone number').fill('5'.repeat(70_000));
    await page.getByRole('button', { name: 'See what changes' }).click();
    await expect(page.getByText('That is more text than can be kept at once.')).toBeVisible();
    await page.getByLabel('Phone number').fill(phone);
    await page.getByRole('radio', { name: /^Rounded/ }).check();
    await page.reload();
    await expect(nights).toHaveValue('10');
    await page.getByRole('button', { name: 'See what changes' }).click();
    await expect(page.getByText('Up to 7 nights.')).toBeVisible();
    await expect(page.getByRole('definition').getByText('Up to 10 nights.').first()).toBeVisible();
    await expect(page.getByText('without a sentence that people read: Shares and averages.')).toBeVisible();
    await page.goBack();
    await expect(nights).toHaveValue('10');
    await page.goForward();
    await page.getByText('Read the whole charter').click();
    await isReadable(page, 'what changes');
    await picture(page, `charter-review-${width}`);
    await page.getByLabel('First day').fill('9999-12-31');
    await page.getByRole('button', { name: 'Publish this version' }).click();
    await expect(page.getByRole('alert')).toContainText('not written in the way that is asked for');
    await page.getByLabel('First day').fill(await inDays(page, -2));
    await page.getByRole('button', { name: 'Publish this version' }).click();
    await expect(page.getByRole('alert')).toContainText('First day: today or later.');
    await page.getByLabel('First day').fill(await inDays(page, 30));

    const other = await another(browser, 'Rosa');
    await other.goto(`${charter}/new`);
    await other.getByLabel('Phone number').fill('01632 960 555');
    await other.getByRole('button', { name: 'See what changes' }).click();
    await other.getByLabel('First day').fill(await inDays(page, 20));
    await other.getByRole('button', { name: 'Publish this version' }).click();
    await expect(other.getByRole('heading', { level: 1, name: /is published$/ })).toBeVisible();

    await page.getByRole('button', { name: 'Publish this version' }).click();
    await expect(page.getByText(/now, published by Rosa/)).toBeVisible();
    await isReadable(page, 'a charter somebody else was quicker with');
    await picture(page, `charter-behind-${width}`);
    await page.getByRole('button', { name: 'Go on with mine' }).click();
    await expect(nights).toHaveValue('10');
    await expect(page.getByLabel('Phone number')).toHaveValue('01632 960 555');
    await page.getByRole('button', { name: 'See what changes' }).click();
    await expect(page.getByLabel('First day')).toHaveValue(await inDays(page, 30));
    await page.getByRole('button', { name: 'Publish this version' }).click();
    await page.getByRole('link', { name: 'To the charter' }).click();
    await expect(page.getByText(/holds from/).first()).toBeVisible();
    await isReadable(page, 'the charter with versions');
    await picture(page, `charter-versions-${width}`);
    for (const left of [1, 0]) {
      await page.getByRole('button', { name: /^Take version \d+ back$/ }).click();
      await expect(page.getByText(/, taken back$/)).toHaveCount(width === 1280 ? 2 - left : 4 - left);
    }
    await other.context().close();
  });
}
