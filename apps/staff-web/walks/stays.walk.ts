import { beOffShift, beOnShift, expect, isReadableAtBothSizes, signIn, small, test } from './walk.js';
import { takeEnquiry } from './take-enquiry.js';

test.beforeEach(() => test.setTimeout(120_000));

test('who is not on shift is told what is kept from them, not that nothing was said', async ({ page, browser }) => {
  await page.setViewportSize(small);
  const ada = await (await browser.newContext()).newPage();
  await signIn(ada, 'Ada');
  const house = await beOnShift(ada, 'Oak House');
  const day = await ada.evaluate(() => new Date(Date.now() + 70 * 86_400_000).toISOString().slice(0, 10));
  await takeEnquiry(ada, house, { day, nights: '2', called: 'Noa' });
  await expect(ada.getByText('Noa').first()).toBeVisible();

  await signIn(page, 'Rosa');
  await beOffShift(page);
  await page.goto(new URL(ada.url()).pathname);
  await expect(page.getByText('They asked to be called')).toBeVisible();
  await expect(page.getByText('For those on shift in this house.').first()).toBeVisible();
  const main = page.getByRole('main');
  for (const untrue of ['no name given', 'not said', 'Nothing written']) await expect(main).not.toContainText(untrue);
  await isReadableAtBothSizes(page, 'an enquiry, off shift');

  await page.goto(`/house/${house}/stays`);
  await main.getByRole('link', { name: /Leaves/ }).first().click();
  await expect(page.getByRole('heading', { name: 'The stay so far' })).toBeVisible();
  await page.goto(`${new URL(page.url()).pathname}/arrival`);
  await expect(page.getByRole('heading', { name: 'Hopes, if they want' })).toBeVisible();
  await expect(page.getByLabel('What they hope for')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Keep this' })).toHaveCount(0);
  await isReadableAtBothSizes(page, 'the arrival list, off shift');
  await ada.context().close();
});

test('leaving “earlier” without the day or the time asks for them', async ({ page }) => {
  await page.setViewportSize(small);
  await signIn(page, 'Ada');
  await page.goto(`/house/${await beOnShift(page, 'Oak House')}/stays`);
  await page.getByRole('main').getByRole('link', { name: /Leaves/ }).first().click();
  await page.getByRole('link', { name: 'They are leaving…' }).click();
  await page.getByRole('radio', { name: 'Earlier' }).check();
  await page.getByLabel('Day').fill('');
  await page.getByRole('button', { name: /^They have left/ }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page.getByRole('alert')).toContainText('both the day and the time');
  await expect(page).toHaveTitle(/^Error: /);
  await isReadableAtBothSizes(page, 'leaving without the day');
  await page.getByRole('alert').getByRole('link').click();
  await expect(page.getByLabel('Day')).toBeFocused();
});
