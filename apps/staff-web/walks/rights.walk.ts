import type { Page } from '@playwright/test';
import { beOnShift, expect, isReadable, signIn, test } from './walk.js';

const picture = async (page: Page, name: string): Promise<void> => { if (process.env['PICTURES']) await page.screenshot({ path: `${process.env['PICTURES']}/${name}.png`, fullPage: true }); };

for (const [name, width] of [['wide', 1280], ['360 px', 360]] as const) {
  test(`a call is written down, told and looked at by a second person, ${name}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width, height: 800 });
    await signIn(page, 'Ada');
    const house = `/house/${await beOnShift(page, 'Oak House')}`;
    await page.goto(`${house}/rights`);
    await expect(page.getByRole('heading', { level: 1, name: 'Rights' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Write down a call for help…' })).toBeVisible();
    await isReadable(page, 'rights');
    await picture(page, `rights-${width}`);
    await page.getByRole('link', { name: 'Write down a call for help…' }).click();
    await page.getByRole('button', { name: 'Write it down' }).click();
    await expect(page.getByRole('alert')).toContainText('Please look at this again');
    await isReadable(page, 'a call that needs another look');
    await page.getByRole('checkbox', { name: /^Police/ }).check();
    await page.getByRole('radio', { name: /^None of these/ }).check();
    await isReadable(page, 'a call');
    await picture(page, `call-${width}`);
    await page.getByRole('button', { name: 'Write it down' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'We called the police' })).toBeVisible();
    await expect(page.getByText('Our charter does not allow this.')).toBeVisible();
    await page.getByRole('button', { name: 'We have told them' }).click();
    await expect(page.getByText('They have been told.')).toBeVisible();
    await isReadable(page, 'what we did, to hand over');
    await picture(page, `record-${width}`);
    await expect(page.getByRole('link', { name: 'To the review' })).toHaveCount(0);
    const record = page.url();

    await page.context().clearCookies();
    await signIn(page, 'Rosa');
    await page.goto(record);
    await page.getByRole('link', { name: 'To the review' }).click();
    await page.getByLabel('What did we do?').fill('We rang the police at night.');
    await page.getByRole('button', { name: 'Keep and close' }).click();
    await expect(page.getByRole('alert')).toContainText('What we would do differently');
    await isReadable(page, 'a review that needs another look');
    await page.getByLabel('What would we do differently?').fill('Two of us talk first.');
    await page.getByLabel('What changes in the house?').fill('A card by the phone.');
    await page.getByLabel('Who sees to it?').selectOption({ label: 'Ada' });
    await page.getByLabel('Until when?').fill(await page.evaluate(() => new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10)));
    await picture(page, `review-${width}`);
    await page.getByRole('button', { name: 'Keep and close' }).click();
    await expect(page.getByText(/^Closed by Rosa/)).toBeVisible();
    await isReadable(page, 'a closed review');
    await page.goto(`${house}/rights`);
    await expect(page.getByRole('link', { name: /We called the police.*Looked at/ }).first()).toBeVisible();
  });
}

for (const [name, width] of [['wide', 1280], ['360 px', 360]] as const) {
  test(`what people felt is handed in and put up apart from what was recorded, ${name}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width, height: 800 });
    await signIn(page, 'Ada');
    const house = `/house/${await beOnShift(page, 'Oak House')}`;
    await page.goto(`${house}/rights/deviation`);
    await expect(page.getByRole('radio', { name: 'Held somebody' })).toBeVisible();
    await isReadable(page, 'against a wish');
    await picture(page, `deviation-${width}`);
    await page.goto(`${house}/rights/felt`);
    await page.getByRole('button', { name: 'Hand in' }).click();
    await expect(page.getByRole('alert')).toContainText('Please look at this again');
    for (const no of await page.getByRole('radio', { name: 'No', exact: true }).all()) await no.check();
    await isReadable(page, 'a sheet');
    await picture(page, `felt-${width}`);
    await page.getByRole('button', { name: 'Hand in' }).click();
    await expect(page.getByText('Thank you. That’s all.')).toBeVisible();
    await page.getByRole('button', { name: 'Another sheet' }).click();
    await expect(page.getByRole('radio', { name: 'No', exact: true }).first()).not.toBeChecked();

    await page.context().clearCookies();
    await signIn(page, 'Rosa');
    await page.goto(`${house}/rights/posted`);
    await expect(page.getByText('times we called for help from outside')).toBeVisible();
    await isReadable(page, 'to put up');
    await picture(page, `posted-${width}`);
    await page.emulateMedia({ media: 'print' });
    await picture(page, `posted-print-${width}`);
  });
}

for (const [name, width] of [['wide', 1280], ['360 px', 360]] as const) {
  test(`a promise to go along, and what was shown, on a stay, ${name}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width, height: 800 });
    await signIn(page, 'Ada');
    const house = `/house/${await beOnShift(page, 'Oak House')}`;
    await page.goto(`${house}/stays`);
    await page.getByRole('main').getByRole('link', { name: /Leaves/ }).first().click();
    await page.getByText('What was shown').click();
    await expect(page.getByText('Your rights here')).toBeVisible();
    await page.getByRole('button', { name: 'Promise something…' }).click();
    await page.getByRole('button', { name: 'Promise it' }).click();
    await expect(page.getByRole('alert')).toContainText('What we promise');
    await page.getByRole('radio', { name: 'Ring', exact: true }).check();
    await page.getByLabel('A practical line').fill(`Ward 4, after six. (${name})`);
    await isReadable(page, 'a stay with a promise');
    await picture(page, `stay-${width}`);
    await page.getByRole('button', { name: 'Promise it' }).click();
    await expect(page.getByText(`Ward 4, after six. (${name})`)).toBeVisible();
    await page.goto(`${house}/rights`);
    const promise = page.getByRole('listitem').filter({ hasText: `Ward 4, after six. (${name})` });
    await expect(promise).toBeVisible();
    await isReadable(page, 'rights with a promise');
    await picture(page, `rights-promise-${width}`);
    await promise.getByRole('button', { name: 'It’s done' }).click();
    await expect(promise).toHaveCount(0);
  });
}
