import type { Page } from '@playwright/test';
import { beOnShift, expect, isReadable, signIn, test } from './walk.js';
import { openHouse } from './open-house.js';
import { sayYes } from './say-yes.js';

// One name for each run, so that the walk can be gone twice in the same installation.
const house = `Rata House ${new Date().toISOString().slice(11, 19).replaceAll(':', '')}`;

test.describe.configure({ mode: 'serial' });

test('an administrator opens a house of ten beds and five day places', async ({ page }) => {
  await signIn(page, 'Ines');
  await openHouse(page, { name: house, blueprint: 'Tupu Ake', people: ['Ada'] });
});

/** The referrer's yes as it was told, the guest's and the house's. */
async function agree(page: Page): Promise<void> {
  await sayYes(page, 'District crisis team', 'Yes');
  await sayYes(page, 'The guest', 'Wants to come');
  await sayYes(page, 'The house', 'Yes');
  await expect(page.getByText(/^Agreed\./)).toBeVisible();
  await page.getByRole('link', { name: 'To the stay' }).click();
  await page.getByRole('link', { name: 'Welcome them…' }).click();
  await page.getByRole('button', { name: 'They are here' }).click();
  await expect(page.getByText(/^They are here, in/)).toBeVisible();
}

test('a guest has a bed by night, and later a place by day: counted apart', async ({ page }) => {
  test.setTimeout(240_000);
  await signIn(page, 'Ada');
  const here = `/house/${await beOnShift(page, house)}`;
  await page.goto(`${here}/enquiries/new`);
  await page.getByRole('checkbox', { name: /^They know and agree that you ring/ }).check();
  await page.getByRole('radio', { name: 'By night' }).check();
  await page.getByRole('radio', { name: /^Tonight/ }).check();
  await page.getByLabel('About how many nights?').fill('3');
  await page.getByRole('button', { name: 'Write this down' }).click();
  await page.getByRole('button', { name: 'Hold Bed 1', exact: true }).click();
  await expect(page.getByText(/^Bed 1 is held/)).toBeVisible();
  await agree(page);
  await page.getByRole('main').getByRole('link', { name: 'To the stay' }).first().click();
  await page.getByRole('link', { name: 'They are leaving…' }).click();
  await page.getByRole('radio', { name: 'Hopes met' }).check();
  await page.getByRole('button', { name: 'They have left Bed 1' }).click();
  await expect(page.getByText(/^Left .* Hopes met\.$/)).toBeVisible();

  // Whoever leaves before six in the morning had their bed that night.
  await page.goto(`${here}/board`);
  const beds = await page.getByText(/^Tonight: \d+ empty and open, \d+ taken\.$/).innerText();

  await page.goto(`${here}/enquiries/new`);
  await page.getByRole('checkbox', { name: /^They know and agree that you ring/ }).check();
  await page.getByRole('radio', { name: 'By day' }).check();
  await page.getByRole('radio', { name: /^Today/ }).check();
  await page.getByLabel('About how many days?').fill('5');
  await isReadable(page, 'asking for a day place');
  await page.getByRole('button', { name: 'Write this down' }).click();
  await page.getByRole('button', { name: 'Hold Day place 1', exact: true }).click();
  await expect(page.getByText(/^Day places are for people who stayed here before\./)).toBeVisible();
  await isReadable(page, 'a day place that is for former guests');
  await page.locator('section').filter({ has: page.getByRole('heading', { name: /Days$/ }) }).getByRole('button', { name: 'Change' }).click();
  await page.getByRole('group', { name: 'Have they stayed here before?' }).getByRole('radio', { name: 'Yes' }).check();
  await page.getByRole('button', { name: 'Keep this' }).click();
  await page.getByRole('button', { name: 'Hold Day place 1', exact: true }).click();
  await expect(page.getByText(/^Day place 1 is held/)).toBeVisible();
  await agree(page);

  await page.goto(`${here}/board`);
  const footer = page.getByRole('row', { name: /^Day places used/ });
  await expect(footer.getByRole('gridcell').first()).toHaveText('1 of 5');
  await expect(page.getByText(beds)).toBeVisible();
  await isReadable(page, 'a board with day places, wide');
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(page.getByText('1 of 5').first()).toBeVisible();
  await isReadable(page, 'a board with day places, at 360 px');
});

test('Ada is back on shift where she was', async ({ page }) => {
  await signIn(page, 'Ada');
  await beOnShift(page, 'Oak House');
});
