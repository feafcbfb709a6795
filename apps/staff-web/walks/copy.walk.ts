import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, isReadableAtBothSizes, picture, signIn, small, test } from './walk.js';

test('an administrator takes a copy to keep', async ({ page }) => {
  await page.setViewportSize(small);
  await signIn(page, 'Ines');
  await page.goto('/people');
  await page.getByRole('link', { name: 'A copy to keep' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'A copy to keep' })).toBeVisible();
  await isReadableAtBothSizes(page, 'a copy to keep');
  await picture(page, 'copy');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Take the copy' }).click()]);
  expect(download.suggestedFilename()).toMatch(/^peerhouse-\d{4}-\d{2}-\d{2}\.zip$/);
  await expect(page.getByRole('status')).toContainText('The download has begun.');
  const files = unzipSync(new Uint8Array(readFileSync(await download.path())));
  expect(strFromU8(files['services.csv']!)).toContain('Oak House');
  expect(Object.keys(files)).toEqual(expect.arrayContaining(['about.txt', 'data-dictionary.csv', 'people.csv', 'stays.csv', 'counts.csv']));
});

test('nobody else is offered it, or gets it', async ({ page }) => {
  await signIn(page, 'Rosa');
  await page.goto('/people');
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'A copy to keep' })).toHaveCount(0);
  await page.goto('/people/copy');
  await expect(page.getByText('Administrators can take it.')).toBeVisible();
  expect(await page.evaluate(async () => (await fetch('/download/organisation.zip')).status)).toBe(404);
});
