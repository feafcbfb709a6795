import { another, beOnShift, expect, isReadableAtBothSizes, picture, signIn, small, test } from './walk.js';
import { takeEnquiry } from './take-enquiry.js';

const farAway = new Date(Date.now() + 200 * 86_400_000).toISOString().slice(0, 10);

test.beforeEach(() => test.setTimeout(180_000));

test.describe('Gone on with', () => {
  test.use({ viewport: small });

  test('an enquiry whose first contact has gone home is gone on with', async ({ page, browser }) => {
    await signIn(page, 'Ada');
    const house = await beOnShift(page, 'Oak House');
    await takeEnquiry(page, house, { day: farAway, nights: '2', called: 'Robin' });
    const where = new URL(page.url()).pathname;
    const bo = await another(browser, 'Bo');
    await bo.setViewportSize(small);
    await beOnShift(bo, 'Oak House');
    await bo.goto(where);
    await expect(bo.getByText(/^By phone\. First talked with: Ada/)).toBeVisible();
    await expect(bo.getByRole('button', { name: 'I’ll carry on' })).toHaveCount(0);
    await page.goto('/shift');
    await page.getByRole('button', { name: 'End my shift' }).click();
    await expect(page.getByRole('heading', { name: /Where are you today/ })).toBeVisible();
    await bo.reload();
    await expect(bo.getByText('Ada talked with them first, and is not on shift now.')).toBeVisible();
    await isReadableAtBothSizes(bo, 'an enquiry to carry on with');
    await picture(bo, 'carry-on');
    await bo.getByRole('button', { name: 'I’ll carry on' }).click();
    await expect(bo.getByText(/First talked with: Bo/)).toBeVisible();
    await bo.context().close();
  });

  test('a lost paper is ended, and so is what was opened with it', async ({ page }) => {
    await signIn(page, 'Ada');
    const house = await beOnShift(page, 'Oak House');
    await page.goto(`/house/${house}/stays`);
    await page.getByRole('main').getByRole('link', { name: /Leaves/ }).first().click();
    await page.getByRole('button', { name: 'Make a paper code' }).click();
    await expect(page.getByText(/They type it at/)).toBeVisible();
    await page.getByRole('button', { name: 'The paper is lost' }).click();
    await expect(page.getByText('No code works any more, and nobody is signed in with one.')).toBeVisible();
    await expect(page.getByText(/They type it at/)).toHaveCount(0);
    await isReadableAtBothSizes(page, 'a lost paper');
    await picture(page, 'lost-paper');
  });
});
