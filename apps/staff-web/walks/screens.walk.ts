import type { Page } from '@playwright/test';
import { beOnShift, expect, isReadable, isReadableAtBothSizes, isThere, signIn, small, test, wide } from './walk.js';

/** Goes to a page and waits until it is there, not until it says it is coming. */
async function open(page: Page, where: string): Promise<void> {
  await page.goto(where);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await isThere(page);
}

test.describe('Screens', () => {
  test.use({ viewport: wide });
  // Many pages, each read by axe: on a busy machine that takes its time.
  test.beforeEach(() => test.setTimeout(300_000));

  test('the door: signing in, a link that has ended', async ({ page }) => {
    for (const where of ['/', '/set-up#nothing', '/invitation#nothing', '/new-authenticator#nothing']) {
      await open(page, where);
      await isReadableAtBothSizes(page, where);
    }
    await page.goto('/');
    await page.getByLabel('E-mail').fill('nobody@demo.example');
    await page.getByLabel('Password').fill('not the password at all');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toBeFocused();
    await expect(page).toHaveTitle(/^Error: /);
    await expect(page.getByLabel('E-mail')).toHaveValue('nobody@demo.example');
    await isReadableAtBothSizes(page, 'a sign-in that needs another look');
  });

  test('of a peer on shift', async ({ page }) => {
    await signIn(page, 'Ada');
    const house = `/house/${await beOnShift(page, 'Oak House')}`;
    const tonight = await page.evaluate(() => new Date().toISOString().slice(0, 10));
    for (const where of ['/now', '/board', '/board?nights=28', `/night/${tonight}`, '/enquiries', '/enquiries/new', '/stays', '/charter']) {
      await open(page, house + where);
      await isReadableAtBothSizes(page, where);
    }
    for (const where of ['/shift', '/keys', '/nowhere/at/all']) {
      await page.goto(where);
      await isThere(page);
      await isReadableAtBothSizes(page, where);
    }
  });

  test('of an enquiry, a stay and a room', async ({ page }) => {
    await signIn(page, 'Ada');
    const house = `/house/${await beOnShift(page, 'Oak House')}`;
    await open(page, `${house}/enquiries`);
    await page.getByRole('main').getByRole('link', { name: /^Enquiry \d+.*Waiting for/ }).first().click();
    await expect(page.getByRole('heading', { name: 'Deciding together' })).toBeVisible();
    await isReadableAtBothSizes(page, 'an enquiry');
    await page.getByRole('button', { name: 'Not this time…' }).click();
    await page.getByRole('radio', { name: 'No room' }).check();
    await isReadableAtBothSizes(page, 'not this time');
    await page.getByRole('button', { name: 'Change', exact: true }).first().click();
    await isReadableAtBothSizes(page, 'changing what is written');
    await open(page, `${house}/stays`);
    await page.getByRole('main').getByRole('link', { name: /Leaves/ }).first().click();
    await expect(page.getByRole('heading', { name: 'The stay so far' })).toBeVisible();
    await isReadableAtBothSizes(page, 'a stay');
    const stay = new URL(page.url()).pathname;
    for (const where of ['/arrival', '/leaving']) {
      await open(page, stay + where);
      await isReadableAtBothSizes(page, where);
    }
    await open(page, `${house}/board`);
    await page.getByRole('link', { name: 'Willow', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'From tonight on' })).toBeVisible();
    await isReadableAtBothSizes(page, 'a room');
  });

  test('of a house lead and of an administrator', async ({ page }) => {
    await signIn(page, 'Rosa');
    await page.goto('/');
    await page.waitForURL(/\/(shift|now)$/);
    await page.setViewportSize(small);
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('dialog').getByRole('link', { name: 'Reports' }).click();
    await expect(page.getByRole('table').first()).toBeVisible();
    await page.goBack();
    await page.waitForURL(/\/(shift|now)$/);
    await page.setViewportSize(wide);
    await page.getByRole('link', { name: 'Reports' }).click();
    await expect(page.getByRole('table').first()).toBeVisible();
    await isReadableAtBothSizes(page, 'the report');
    await page.getByLabel('Period').selectOption({ index: 0 });
    await expect(page.getByRole('table').first()).toBeVisible();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download (CSV)' }).click()]);
    expect(file.suggestedFilename()).toMatch(/\.csv$/);
    await page.context().clearCookies();
    await signIn(page, 'Ines');
    await open(page, '/people');
    await page.getByRole('button', { name: 'Invite someone' }).click();
    await page.getByRole('button', { name: /^Change roles of/ }).first().click();
    await isReadableAtBothSizes(page, 'the people');
    await open(page, '/houses/new');
    await isReadableAtBothSizes(page, 'opening a house');
  });

  // Where rooms by night are a list, and not a grid.
  for (const viewport of [wide, small]) {
    test(`the dialogs of the board, ${viewport.width} px`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await signIn(page, 'Ada');
      const house = `/house/${await beOnShift(page, 'Oak House')}`;
      await open(page, `${house}/board`);
      await page.getByRole('button', { name: /here now/ }).first().click();
      await isReadable(page, 'what a stay allows');
      await page.getByRole('button', { name: 'Move to another room…' }).click();
      await expect(page.getByRole('dialog').getByRole('button', { name: 'Move', exact: true })).toBeVisible();
      await isReadable(page, 'moving');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /Place someone/ }).first().click();
      await isReadable(page, 'placing someone');
      await page.getByRole('button', { name: /out of use/ }).click();
      await isReadable(page, 'out of use');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+k');
      await expect(page.getByRole('searchbox')).toBeFocused();
      await isReadable(page, 'the jump list');
    });
  }
});
