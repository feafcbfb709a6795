import { another, beOnShift, expect, isReadable, signIn, test } from './walk.js';
import { openHouse } from './open-house.js';
import { sayYes } from './say-yes.js';

// One name for each run, so that the walk can be gone twice in the same installation.
const house = `Quay House ${new Date().toISOString().slice(11, 19).replaceAll(':', '')}`;

test.describe.configure({ mode: 'serial' });

test('an administrator opens a house for women, with a room kept for emergencies', async ({ page }) => {
  await signIn(page, 'Ines');
  await openHouse(page, { name: house, blueprint: 'Link House', people: ['Ada'] });
});

test('the kept room is used by a deliberate act, once no other room is free', async ({ page, browser }) => {
  test.setTimeout(240_000);
  await signIn(page, 'Ada');
  const here = `/house/${await beOnShift(page, house)}`;
  await page.goto(`${here}/enquiries/new`);
  await page.getByRole('radio', { name: /^Tonight/ }).check();
  await page.getByLabel('About how many nights?').fill('1');
  await page.getByRole('button', { name: 'Write this down' }).click();
  const use = page.getByRole('button', { name: 'Use Emergency room' });
  await expect(page.getByText(/^Only when no other room is free\. Free now: Room 1,/)).toBeVisible();
  const enquiry = page.url();

  await page.goto(`${here}/board`);
  await expect(page.getByText('Tonight: 10 empty and open, 0 taken.')).toBeVisible();
  await expect(page.getByRole('row', { name: /^Emergency room/ })).toContainText('kept for emergencies');
  await page.getByRole('button', { name: 'Not enough of us tonight…' }).click();
  await page.getByRole('button', { name: 'Don’t offer what is empty' }).click();
  await expect(page.getByText(/^10 empty rooms are not offered until/)).toBeVisible();
  await isReadable(page, 'a board with a kept room');

  await page.goto(enquiry);
  await expect(page.getByText('No room is free that night.')).toBeVisible();
  await isReadable(page, 'a kept room, wide');
  await page.setViewportSize({ width: 360, height: 740 });
  await isReadable(page, 'a kept room, at 360 px');
  await use.click();
  await expect(page.getByText(/^Emergency room is held/)).toBeVisible();
  await page.setViewportSize({ width: 1280, height: 900 });

  await sayYes(page, 'The woman', 'Wants to come');
  await sayYes(page, 'The house', 'Yes');
  await expect(page.getByText(/^Agreed\./)).toBeVisible();
  await page.getByRole('link', { name: 'To the stay' }).click();
  await page.getByRole('link', { name: 'Welcome them…' }).click();
  await page.getByRole('button', { name: 'They are here' }).click();
  await expect(page.getByText(/^They are here, in Emergency room/)).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'To the stay' }).first().click();
  await page.getByRole('link', { name: 'They are leaving…' }).click();
  await page.getByRole('radio', { name: 'Hopes met' }).check();
  await page.getByRole('button', { name: 'They have left Emergency room' }).click();
  await expect(page.getByText(/^Left .* Hopes met\.$/)).toBeVisible();

  const ines = await another(browser, 'Ines');
  await ines.goto('/people/audit');
  await expect(ines.getByText('A room kept for emergencies was used').first()).toBeVisible();
});

test('Ada is back on shift where she was', async ({ page }) => {
  await signIn(page, 'Ada');
  await beOnShift(page, 'Oak House');
});
