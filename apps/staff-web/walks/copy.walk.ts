import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, isReadable, signIn, test } from './walk.js';

for (const [name, width] of [['wide', 1280], ['360 px', 360]] as const) {
  test(`an administrator takes a copy to keep, ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await signIn(page, 'Ines');
    await page.goto('/people');
    await page.getByRole('link', { name: 'A copy to keep' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'A copy to keep' })).toBeVisible();
    await isReadable(page, 'a copy to keep');
    if (process.env['PICTURES']) await page.screenshot({ path: `${process.env['PICTURES']}/copy-${width}.png`, fullPage: true });
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Take the copy' }).click()]);
    expect(download.suggestedFilename()).toMatch(/^peerhouse-\d{4}-\d{2}-\d{2}\.zip$/);
    await expect(page.getByRole('status')).toContainText('The download has begun.');
    const files = unzipSync(new Uint8Array(readFileSync(await download.path())));
    expect(strFromU8(files['services.csv']!)).toContain('Oak House');
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['about.txt', 'data-dictionary.csv', 'people.csv', 'stays.csv', 'counts.csv']));
  });
}

test('nobody else is offered it, or gets it', async ({ page }) => {
  await signIn(page, 'Rosa');
  await page.goto('/people');
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'A copy to keep' })).toHaveCount(0);
  await page.goto('/people/copy');
  await expect(page.getByText('Administrators can take it.')).toBeVisible();
  expect(await page.evaluate(async () => (await fetch('/download/organisation.zip')).status)).toBe(404);
});
