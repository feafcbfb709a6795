import type { Page } from '@playwright/test';
import { beOnShift, expect, isReadable, isThere, signIn, test } from './walk.js';

const picture = async (page: Page, name: string): Promise<void> => { if (process.env['PICTURES']) await page.screenshot({ path: `${process.env['PICTURES']}/${name}.png`, fullPage: true }); };

for (const [name, width] of [['wide', 1280], ['360 px', 360]] as const) {
  test(`a report is drawn, laid beside another period, printed and taken along with what its figures mean, ${name}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width, height: 800 });
    await signIn(page, 'Rosa');
    await page.goto(`/house/${await beOnShift(page, 'Oak House')}/reports`);
    await isThere(page);
    await expect(page.getByRole('heading', { level: 2, name: /^Oak House, / })).toBeVisible();
    await expect(page.getByRole('table').first()).toBeVisible();
    await expect(page.locator('table svg[aria-hidden="true"]').first()).toBeVisible();
    await isReadable(page, 'a report');
    await picture(page, `report-${width}`);

    const [dictionary] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'What the figures mean' }).click()]);
    expect(dictionary.suggestedFilename()).toMatch(/^data-dictionary-\d+\.md$/);

    const period = page.getByLabel('Period');
    const month = await period.locator('option').evaluateAll((options) => (options as HTMLOptionElement[]).map(({ value }) => value).filter((value) => value.startsWith('month'))[1]!);
    await period.selectOption(month);
    const beside = page.getByLabel('Beside');
    await beside.selectOption({ index: 1 });
    await expect(page.getByRole('heading', { level: 2, name: / beside / })).toBeVisible();
    await expect(page.getByRole('columnheader', { name: 'Difference' }).first()).toBeVisible();
    await isReadable(page, 'two periods side by side');
    expect(await page.locator('table').evaluateAll((tables) => tables.filter((table) => table.clientWidth > table.parentElement!.clientWidth).length)).toBe(0);
    await picture(page, `report-beside-${width}`);
    const [csv] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download (CSV)' }).click()]);
    expect(csv.suggestedFilename()).toMatch(/^report-month-.*-and-.*\.csv$/);

    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await expect(page.getByRole('table').first()).toBeVisible();
    if (process.env['PICTURES']) await page.pdf({ path: `${process.env['PICTURES']}/report-beside-${width}.pdf`, format: 'A4' });
    await page.emulateMedia({ media: 'screen' });
    await beside.selectOption('');
    await expect(page.getByRole('columnheader', { name: 'Difference' })).toHaveCount(0);
  });
}
