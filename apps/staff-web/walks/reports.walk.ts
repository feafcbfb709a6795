import { beOnShift, expect, houseOf, isReadableAtBothSizes, isThere, picture, signIn, small, test, wide } from './walk.js';


test('a report is drawn, laid beside another period, printed and taken along with what its figures mean', async ({ page }) => {
  test.setTimeout(240_000);
  await page.setViewportSize(small);
  await signIn(page, 'Rosa');
  await page.goto(`/house/${await beOnShift(page, 'Oak House')}/reports`);
  await isThere(page);
  await expect(page.getByRole('heading', { level: 2, name: /^Oak House, / })).toBeVisible();
  await expect(page.getByRole('table').first()).toBeVisible();
  await expect(page.locator('table svg[aria-hidden="true"]').first()).toBeVisible();
  await isReadableAtBothSizes(page, 'a report');
  await picture(page, 'report');

  const [dictionary] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'What the figures mean' }).click()]);
  expect(dictionary.suggestedFilename()).toMatch(/^data-dictionary-\d+\.md$/);

  const period = page.getByLabel('Period');
  const month = await period.locator('option').evaluateAll((options) => (options as HTMLOptionElement[]).map(({ value }) => value).filter((value) => value.startsWith('month'))[1]!);
  await period.selectOption(month);
  const beside = page.getByLabel('Beside');
  await beside.selectOption({ index: 1 });
  await expect(page.getByRole('heading', { level: 2, name: / beside / })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Difference' }).first()).toBeVisible();
  await isReadableAtBothSizes(page, 'two periods side by side');
  for (const size of [wide, small]) {
    await page.setViewportSize(size);
    expect(await page.locator('table').evaluateAll((tables) => tables.filter((table) => table.clientWidth > table.parentElement!.clientWidth).length)).toBe(0);
  }
  await picture(page, 'report-beside');
  const [csv] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download (CSV)' }).click()]);
  expect(csv.suggestedFilename()).toMatch(/^report-month-.*-and-.*\.csv$/);

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('table').first()).toBeVisible();
  if (process.env['PICTURES']) await page.pdf({ path: `${process.env['PICTURES']}/report-beside.pdf`, format: 'A4' });
  await page.emulateMedia({ media: 'screen' });
  await beside.selectOption('');
  await expect(page.getByRole('columnheader', { name: 'Difference' })).toHaveCount(0);
});

test('a programme’s year is told, and what it cost is written down and shows at once', async ({ page }) => {
  test.setTimeout(240_000);
  await page.setViewportSize(small);
  await signIn(page, 'Mara');
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Matches' })).toBeVisible();
  await page.goto(`/house/${houseOf(page)}/reports`);
  await isThere(page);
  await expect(page.getByRole('heading', { level: 2, name: /^Bridge, / })).toBeVisible();
  await expect(page.getByText(/people were supported\.$/)).toBeVisible();
  for (const table of ['People', 'First meetings', 'From first interest to first meeting', 'Meetings', 'Weekly groups', 'Cost']) await expect(page.getByRole('table', { name: new RegExp(`^${table}`) })).toBeVisible();
  await isReadableAtBothSizes(page, 'a programme’s year');
  await picture(page, 'programme-report');

  const amount = page.getByLabel('Cost of the month');
  await amount.fill('about 2000');
  await page.getByRole('button', { name: 'Write it down' }).click();
  await expect(page.getByText('Cost of the month: an amount, such as 1250 or 1250.50.').first()).toBeVisible();
  await expect(amount).toHaveValue('about 2000');
  await isReadableAtBothSizes(page, 'an amount that is none');
  await picture(page, 'programme-cost-problem');
  const cost = page.getByRole('row', { name: /^In all CA\$/ });
  for (const typed of ['2 400', '2 500.5']) {
    const before = await cost.innerText();
    await amount.fill(typed);
    await page.getByRole('button', { name: 'Write it down' }).click();
    await expect(page.getByRole('listitem').filter({ hasText: `CA$${typed.replace(' ', ',').replace('.5', '.50')}` })).toHaveCount(1);
    await expect(cost).not.toHaveText(before);
    await expect(amount).toHaveValue('');
  }
  await picture(page, 'programme-cost');

  const [csv] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download (CSV)' }).click()]);
  expect(csv.suggestedFilename()).toMatch(/^report-year-.*\.csv$/);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Write down what it cost' })).toBeHidden();
  await expect(page.getByRole('table').first()).toBeVisible();
  if (process.env['PICTURES']) await page.pdf({ path: `${process.env['PICTURES']}/programme-report.pdf`, format: 'A4' });
  await page.emulateMedia({ media: 'screen' });
});
