import { mkdirSync, statSync } from 'node:fs';
import { beOnShift, expect, signIn, test } from './walk.js';

test.use({ viewport: { width: 1280, height: 900 }, timezoneId: 'UTC' });

/**
 * The two pictures of the README, taken from the app itself, so that they cannot go stale. Nobody in them is anybody.
 * With PEERHOUSE_PICTURES=1 they are put where the README shows them; else the walk only proves that they can be taken.
 */
test('pictures of the board and of a decision', async ({ page }, info) => {
  const folder = process.env['PEERHOUSE_PICTURES'] ? 'docs/pictures' : info.outputDir;
  mkdirSync(folder, { recursive: true });
  await signIn(page, 'Ada');
  const house = await beOnShift(page, 'Oak House');
  await page.goto(`/house/${house}/board`);
  await expect(page.getByRole('grid', { name: 'Rooms by night' })).toBeVisible();
  await page.screenshot({ path: `${folder}/board.png` });
  await page.goto(`/house/${house}/enquiries`);
  await page.getByRole('main').getByRole('link', { name: /until .*Waiting for/ }).first().click();
  await expect(page.getByRole('heading', { name: 'Deciding together' })).toBeVisible();
  await page.setViewportSize({ width: 1280, height: await page.evaluate(() => document.documentElement.scrollHeight) });
  await page.screenshot({ path: `${folder}/decision.png` });
  for (const name of ['board', 'decision']) expect(statSync(`${folder}/${name}.png`).size).toBeLessThan(300_000);
});
