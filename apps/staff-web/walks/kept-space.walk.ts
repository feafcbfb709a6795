import { beOnShift, expect, houseOf, isReadable, signIn, test } from './walk.js';
import { openHouse } from './open-house.js';

// One name for each run, so that the walk can be gone twice in the same installation.
const house = `Quay House ${new Date().toISOString().slice(11, 19).replaceAll(':', '')}`;

test.describe.configure({ mode: 'serial' });

test('an administrator opens a house for women, with a room kept for emergencies', async ({ page }) => {
  await signIn(page, 'Ines');
  await openHouse(page, { name: house, blueprint: 'Link House', people: ['Ada', 'Bo'] });
});

test('the kept room is used by a deliberate act, once no other room is free', async ({ page }) => {
  test.setTimeout(240_000);
  await signIn(page, 'Ada');
  await beOnShift(page, house);
  const here = `/house/${houseOf(page)}`;
  await page.goto(`${here}/board`);
  const row = (name: string) => page.getByRole('grid').getByRole('row').filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${name}`) }) });
  await expect(row('Emergency room')).toContainText('kept for emergencies');
  await expect(page.getByText('Tonight: 10 of 10 free.')).toBeVisible();

  await page.goto(`${here}/enquiries/new`);
  await page.getByRole('radio', { name: /^Tonight/ }).check();
  await page.getByLabel('About how many nights?').fill('2');
  await page.getByRole('button', { name: 'Write this down' }).click();
  const use = page.getByRole('button', { name: 'Use Emergency room' });
  await expect(use).toBeDisabled();
  await expect(page.getByText('Only when no other room is free.')).toBeVisible();
  const enquiry = page.url();

  // Too few of us are here tonight and tomorrow: ten rooms are out of use.
  for (const name of [...Array.from({ length: 9 }, (_, at) => `Room ${at + 1}`), 'Garden room']) {
    await page.goto(`${here}/board`);
    await page.getByRole('link', { name, exact: true }).click();
    await page.getByRole('button', { name: 'Take the room out of use…' }).click();
    await page.getByRole('radio', { name: 'Not enough of us' }).check();
    await page.getByRole('button', { name: 'Take out of use' }).click();
    await expect(page.getByText(/is out of use until/)).toBeVisible();
  }

  await page.goto(enquiry);
  await expect(page.getByText('No room is free for all 2 nights.')).toBeVisible();
  await isReadable(page, 'a kept room, wide');
  await page.setViewportSize({ width: 360, height: 740 });
  await isReadable(page, 'a kept room, at 360 px');
  await use.click();
  await expect(page.getByText(/^Emergency room is held/)).toBeVisible();
});

test('Ada is back on shift where she was', async ({ page }) => {
  await signIn(page, 'Ada');
  await beOnShift(page, 'Oak House');
});
