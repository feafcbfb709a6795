import type { Page } from '@playwright/test';
import { givenHouse } from './open-house.js';
import { beOnShift, expect, isReadableAtBothSizes, isThere, press, signIn, small, test } from './walk.js';

/** A day so far ahead that no other walk has anything on it. */
const dayIn = (page: Page, days: number) => page.evaluate((ahead) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10), days);

// One name for each run, so that the walk can be gone twice in the same installation.
const ownHouse = `Weir House ${new Date().toISOString().slice(11, 19).replaceAll(':', '')}`;

test.describe.configure({ mode: 'serial' });

test('an administrator opens a house of ten rooms and one kept for emergencies', async ({ page }) => {
  await signIn(page, 'Ines');
  await givenHouse(page, { name: ownHouse, blueprint: 'Link House', people: ['Ada'] });
});

test.describe('Spaces over time', () => {
  test.use({ viewport: small });
  test.beforeEach(() => test.setTimeout(120_000));

  test('a closing in our own words is changed, called off, and closed again', async ({ page }) => {
    await signIn(page, 'Ada');
    const house = `/house/${await beOnShift(page, 'Oak House')}`;
    const [day, next, later] = [await dayIn(page, 200), await dayIn(page, 201), await dayIn(page, 203)];
    await page.goto(`${house}/night/${day}`);
    await page.getByRole('button', { name: /^Maple, free/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: /out of use/ }).click();
    await page.getByRole('radio', { name: 'Repair' }).check();
    await page.getByLabel('In our own words').fill('The window does not shut.');
    await isReadableAtBothSizes(page, 'closing a room');
    await page.getByRole('button', { name: 'Take out of use', exact: true }).click();
    await expect(page.getByText(/^Maple is out of use until/)).toBeVisible();

    await page.getByRole('button', { name: /^Maple: not offered/ }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText('The window does not shut.')).toBeVisible();
    await dialog.getByRole('button', { name: 'Change nights or reason…' }).click();
    await dialog.getByLabel('In use again from').fill(later);
    await dialog.getByLabel('In our own words').fill('The glazier comes twice.');
    await dialog.getByRole('button', { name: 'Keep this' }).click();
    await expect(page.getByText(/How it was before is kept/)).toBeVisible();

    await page.goto(`${house}/board`);
    await page.getByRole('link', { name: 'Maple', exact: true }).click();
    await page.getByRole('button', { name: /^Maple: not offered/ }).last().click();
    await expect(dialog.getByText('The glazier comes twice.')).toBeVisible();
    await expect(dialog.getByText('How it was before')).toBeVisible();
    await expect(dialog.getByText(/The window does not shut\./)).toBeVisible();
    await isReadableAtBothSizes(page, 'a closing and how it was before');
    await dialog.getByRole('button', { name: 'Call it off' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.goto(`${house}/night/${next}`);
    await page.getByRole('button', { name: /^Maple: not offered/ }).click();
    await dialog.getByRole('button', { name: 'Call it off' }).click();
    await expect(page.getByRole('button', { name: /^Maple, free/ })).toBeVisible();
  });

  test('not enough of us: what is empty is not offered, in one act, and is offered again', async ({ page }) => {
    await signIn(page, 'Ada');
    const here = `/house/${await beOnShift(page, ownHouse)}`;
    await page.goto(`${here}/board`);
    await expect(page.getByText('Tonight: 10 empty and open, 0 taken.')).toBeVisible();
    await page.getByRole('button', { name: 'Not enough of us tonight…' }).click();
    await page.getByRole('dialog').getByLabel('In our own words').fill('One of two is ill.');
    await isReadableAtBothSizes(page, 'not enough of us');
    await page.getByRole('button', { name: 'Don’t offer what is empty' }).click();
    await expect(page.getByText(/not offered until/)).toBeVisible();
    await expect(page.getByText('Tonight: 0 empty and open, 10 empty and not offered, 0 taken.')).toBeVisible();
    await isReadableAtBothSizes(page, 'a board with rooms that are not offered');
    const board = page.url();
    await page.goto(`${here}/night/${await dayIn(page, 0)}`);
    await expect(page.getByRole('button', { name: /^Emergency room, free, kept for emergencies/ })).toBeVisible();
    await isReadableAtBothSizes(page, 'a night on which nothing is offered');
    await page.goto(board);
    await page.getByRole('button', { name: 'Offer 10 rooms again' }).click();
    await expect(page.getByText(/offered again\.$/)).toBeVisible();
    await expect(page.getByText('Tonight: 10 empty and open, 0 taken.')).toBeVisible();
  });

  test('a room that somebody has left is being got ready, until somebody says that it is', async ({ page }) => {
    await signIn(page, 'Robin');
    const house = `/house/${await beOnShift(page, 'River House')}`;
    await page.goto(`${house}/stays`);
    await page.getByRole('main').getByRole('link', { name: /Kingfisher.*Leaves/ }).click();
    await page.getByRole('link', { name: 'They are leaving…' }).click();
    await page.getByRole('button', { name: /^They have left/ }).click();
    await page.goto(`${house}/board`);
    await expect(page.getByText(/^Kingfisher is being got ready until/)).toBeVisible();
    await isReadableAtBothSizes(page, 'a room that is being got ready');
    await page.getByRole('button', { name: 'It is ready now' }).click();
    await expect(page.getByText(/being got ready/)).toHaveCount(0);
    await page.goto(`${house}/stays`);
    await page.getByRole('main').getByRole('link', { name: /Kingfisher.*Left/ }).first().click();
    await page.getByRole('button', { name: 'They have not left: undo' }).click();
    await expect(page.getByRole('link', { name: 'They are leaving…' })).toBeVisible();
    await page.goto('/shift');
    await page.getByRole('button', { name: 'End my shift' }).click();
  });

  test('nights are found in every house one works in, and lead to an enquiry for just those', async ({ page }) => {
    await signIn(page, 'Ada');
    const house = `/house/${await beOnShift(page, 'Oak House')}`;
    await page.goto(`${house}/board`);
    await isThere(page);
    await press(page, page.getByRole('link', { name: 'Find nights' }));
    await expect(page.getByRole('heading', { name: 'Find nights' })).toBeVisible();
    await expect(page.getByText('From tonight on.').first()).toBeVisible();
    await isReadableAtBothSizes(page, 'the longest stretches from tonight');
    await page.getByLabel('From the night of').fill(await dayIn(page, 220));
    await page.getByLabel('Nights', { exact: true }).fill('0');
    await expect(page.getByText('A number from 1 to 365')).toBeVisible();
    await page.getByLabel('Nights', { exact: true }).fill('4');
    const from = await page.getByLabel('From the night of').inputValue();
    await page.getByLabel('From the night of').fill('');
    await page.getByRole('button', { name: 'Look' }).click();
    await expect(page.getByText('A day, not more than some years ahead')).toBeVisible();
    await page.getByLabel('From the night of').fill(from);
    await page.getByRole('button', { name: 'Look' }).click();
    await expect(page.getByText(/^Free from .* for 4 nights\.$/).first()).toBeVisible();
    await isReadableAtBothSizes(page, 'nights that were found');
    await page.getByRole('link', { name: /^Take an enquiry: Willow, 4 nights from/ }).first().click();
    await expect(page.getByLabel('About how many nights?')).toHaveValue('4');
    await expect(page.getByText(/^For Willow\. Nothing is held yet/)).toBeVisible();
    await page.goto(`${house}/find?nights=365`);
    await expect(page.getByText(/Nothing is free for all 365 nights|^Free from .* for 365 nights\.$/).first()).toBeVisible();
    await isReadableAtBothSizes(page, 'nights that are not there');
  });
});
