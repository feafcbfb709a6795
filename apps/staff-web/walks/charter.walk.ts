import type { Page } from '@playwright/test';
import { another, beOnShift, expect, isReadableAtBothSizes, isThere, picture, signIn, small, test } from './walk.js';

const inDays = (page: Page, days: number) => page.evaluate((n) => new Date(Date.now() + n * 86_400_000).toISOString().slice(0, 10), days);

test('a house lead publishes a new version of the charter and takes it back', async ({ page, browser }) => {
  test.setTimeout(300_000);
  await page.setViewportSize(small);
  await signIn(page, 'Rosa');
  const charter = `/house/${await beOnShift(page, 'Oak House')}/charter`;
  await page.goto(charter);
  await isThere(page);
  await page.getByRole('link', { name: 'Make a new version…' }).click();
  const nights = page.getByLabel('Longest stay, in nights');
  await expect(nights).toHaveValue('7');
  await isReadableAtBothSizes(page, 'the form of the charter');
  await picture(page, 'charter-form');

  await nights.fill('ten');
  await page.getByRole('button', { name: 'See what changes' }).click();
  await expect(page.getByRole('alert')).toContainText('Longest stay, in nights: a whole number.');
  await isReadableAtBothSizes(page, 'a charter that needs another look');
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
  await isReadableAtBothSizes(page, 'what changes');
  await picture(page, 'charter-review');
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
  await isReadableAtBothSizes(page, 'a charter somebody else was quicker with');
  await picture(page, 'charter-behind');
  await page.getByRole('button', { name: 'Go on with mine' }).click();
  await expect(nights).toHaveValue('10');
  await expect(page.getByLabel('Phone number')).toHaveValue('01632 960 555');
  await page.getByRole('button', { name: 'See what changes' }).click();
  await expect(page.getByLabel('First day')).toHaveValue(await inDays(page, 30));
  await page.getByRole('button', { name: 'Publish this version' }).click();
  await page.getByRole('link', { name: 'To the charter' }).click();
  await expect(page.getByText(/holds from/).first()).toBeVisible();
  await isReadableAtBothSizes(page, 'the charter with versions');
  await picture(page, 'charter-versions');
  for (const left of [1, 0]) {
    await page.getByRole('button', { name: /^Take version \d+ back$/ }).click();
    await expect(page.getByText(/, taken back$/)).toHaveCount(2 - left);
  }
  await other.context().close();
});
